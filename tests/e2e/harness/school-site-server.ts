import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { z } from 'zod';

/**
 * School sites that a test fills itself, since a site's file changes while it is watched: `PUT` a page's
 * {@link SitePage} under its address, `GET /__log` for what was asked there since.
 */

export const sitePage = z.strictObject({
  status: z.int().default(200),
  headers: z.record(z.string(), z.string()).default({}),
  body: z.string().default(''),
  /** Sends the body byte by byte, this many milliseconds apart, for as long as anybody listens. */
  drip: z.int().optional(),
});
export type SitePage = z.input<typeof sitePage>;

/** One request as the school's server saw it. */
export interface Asked {
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

const pages = new Map<string, z.output<typeof sitePage>>();
const log = new Map<string, Asked[]>();

/** Whether the host is a school's site, and answered. */
export async function answerSchoolSite(
  host: string,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const key = host + url.pathname;
  if (request.method === 'PUT') {
    pages.set(key, sitePage.parse(JSON.parse(await text(request))));
    response.writeHead(204).end();
    return true;
  }
  const known = [...pages.keys()].some((one) => one.startsWith(`${host}/`));
  if (!known) return false;
  if (url.pathname === '/__log') {
    response.end(JSON.stringify(log.get(host) ?? []));
    log.delete(host);
    return true;
  }
  if (url.pathname === '/favicon.ico') {
    response.writeHead(204).end();
    return true;
  }
  const page = pages.get(key);
  log.set(host, [...(log.get(host) ?? []), { path: url.pathname, headers: request.headers }]);
  if (page === undefined) {
    response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>No such page</h1>');
    return true;
  }
  response.writeHead(page.status, { 'content-type': 'text/html; charset=utf-8', ...page.headers });
  if (page.drip === undefined) response.end(page.body);
  else {
    const timer = setInterval(() => response.write(' '), page.drip);
    response.once('close', () => clearInterval(timer));
  }
  return true;
}
