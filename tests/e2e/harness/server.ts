import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { PAGES, renderPage } from '../../fixtures/editors/pages.ts';
import { FIXTURES } from './bundle.ts';
import { makeCertificate } from './cert.ts';
import { answerSchoolSite } from './school-site-server.ts';

export interface FixtureServer {
  readonly port: number;
  close(): Promise<void>;
}

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'";
const POLICIES = {
  strict: `${STRICT}; connect-src 'self'; frame-src 'none'`,
  /** A page that would like to embed and fetch the extension's own files. */
  embed: `${STRICT}; connect-src 'self' chrome-extension: moz-extension:; frame-src chrome-extension: moz-extension:`,
};

const FILES = new Map<string, string>([
  ['/style.css', 'text/css'],
  ...PAGES.map((page): [string, string] => [`/${page.script}.js`, 'text/javascript']),
]);

/** Serves each fixture page under its host name, with a strict policy, on a free port of this machine. */
export async function startServer(): Promise<FixtureServer> {
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const url = new URL(request.url ?? '/', `https://${host}`);
    const type = FILES.get(url.pathname) ?? shared(url.pathname);
    if (type) {
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8` });
      response.end(await readFile(join(FIXTURES, url.pathname)));
      return;
    }
    if (await answerSchoolSite(host, url, request, response)) return;
    const page = PAGES.find((candidate) => candidate.host === host);
    if (!page || url.pathname === '/favicon.ico') {
      response.writeHead(page ? 204 : 404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICIES[url.searchParams.has('embed') ? 'embed' : 'strict'],
    });
    response.end(renderPage(page, url.searchParams.get('group') ?? undefined));
  };

  const server = createServer(makeCertificate(), (request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Chunks that the fixtures share; their names are the bundler's. */
const shared = (path: string) => (/^\/[\w-]+\.js$/.test(path) ? 'text/javascript' : undefined);
