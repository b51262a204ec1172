import { request } from 'node:https';
import { text } from 'node:stream/consumers';
import type { Asked, SitePage } from './school-site-server.ts';

/** A school's own web site, as a test fills it. */
export interface SchoolSite {
  readonly host: string;
  /** `https://host/path` */
  address(path: string): string;
  put(path: string, page: SitePage): Promise<void>;
  /** What was asked there since the last call. */
  asked(): Promise<readonly Asked[]>;
}

export function schoolSite(port: number, host: string): SchoolSite {
  const send = (method: string, path: string, body = '') =>
    new Promise<string>((resolve, reject) => {
      const asking = request(
        { method, host: '127.0.0.1', port, path, headers: { host }, rejectUnauthorized: false },
        (response) => void text(response).then(resolve, reject),
      );
      asking.once('error', reject);
      asking.end(body);
    });
  return {
    host,
    address: (path) => `https://${host}${path}`,
    put: async (path, page) => void (await send('PUT', path, JSON.stringify(page))),
    asked: async () => JSON.parse(await send('GET', '/__log')) as readonly Asked[],
  };
}

/** A page of a school's site, with whatever carries the file in it. */
export const pageWith = (body: string, head = ''): string =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>A school</title>${head}</head><body><h1>For parents</h1><p>Welcome.</p>${body}</body></html>`;

export const inline = (file: object | string): string =>
  `<script type="application/three-commons+json">${typeof file === 'string' ? file : JSON.stringify(file)}</script>`;
