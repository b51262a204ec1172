import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkSchool, readUrl } from '../../../scripts/check-school.ts';
import type { Fetch } from '../../../scripts/check-school.ts';
import { MINIMAL } from './sample.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const EXAMPLE = join(ROOT, 'schools/westwood-park.json');
const URL_OF_FILE = 'https://westwood.example/three-commons.json';
const GOOD = JSON.stringify(MINIMAL);
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-school-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function fileWith(text: string | Uint8Array): Promise<string> {
  const path = join(folder, 'school.json');
  await writeFile(path, text);
  return path;
}

const check = (...args: string[]) => checkSchool(args, { today: '2026-11-20' });

/** The outside world: an answer, and a signal that a test aborts when it wants the time to be up. */
const network = (get: Fetch, signal = new AbortController().signal) => ({ get, signal });
const answer = (body: BodyInit | null, init?: ResponseInit) =>
  network(async () => new Response(body, init));

describe('check-school', () => {
  it('says that a good file is good, and ends with 0', async () => {
    const { code, out, err } = await check(EXAMPLE);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/good, version 1, Westwood Park Primary School \(\d+ warnings?\)/);
  });

  it('prints each fault with its path and mend, and ends with 1', async () => {
    const path = await fileWith(
      JSON.stringify({ ...MINIMAL, school: { name: 'School', town: '<b>' } }),
    );
    const { code, out } = await check(path);
    expect(code).toBe(1);
    expect(out).toMatch(/not usable yet \(2 faults\)/);
    expect(out).toMatch(/fault at school\.name\n {4}\S.*\n {4}Mend: \S/);
    expect(out).toMatch(/fault at school\.town/);
  });

  it('prints each warning with its path and mend', async () => {
    const file = { ...MINIMAL, law: ['no-such-note'], help: ['nobody'], sites: ['nowhere'] };
    const policy = { title: 'Policy', review: '2026-10' };
    const { code, out } = await check(await fileWith(JSON.stringify({ ...file, policy })));
    expect(code).toBe(0);
    for (const place of ['policy.review', 'law[0]', 'help[0]', 'sites[0]', 'route']) {
      expect(out).toContain(`warning at ${place}\n`);
    }
    expect(out).toMatch(/Mend: Look the id up/);
  });

  it('prints JSON and nothing else with --json, whatever comes of it', async () => {
    const good = await check('--json', EXAMPLE);
    expect(JSON.parse(good.out)).toMatchObject({ ok: true, file: { version: 1 } });
    const bad = await check(await fileWith('{'), '--json');
    expect(JSON.parse(bad.out)).toMatchObject({
      ok: false,
      faults: [{ path: 'line 1, column 2' }],
    });
    const none = await check(join(folder, 'none.json'), '--json');
    expect(JSON.parse(none.out)).toEqual({
      ok: false,
      unreadable: expect.stringMatching(/ENOENT/),
    });
    expect([good.code, bad.code, none.code]).toEqual([0, 1, 2]);
    expect([good.err, bad.err, none.err]).toEqual(['', '', '']);
  });

  it('keeps hidden characters of the file, and of its name, out of the terminal', async () => {
    const path = join(folder, 'a\u202e\u001b[2J.json');
    await writeFile(path, '{"version":1,"\\u001b[2J\\u202e":1}');
    const { out } = await check(path);
    expect(out).toMatch(/not known here/);
    expect(out).not.toMatch(/[^\P{C}\n]/u);
  });

  it('says that a file is too large, in another encoding, or no text', async () => {
    expect((await check(await fileWith(' '.repeat(70_000)))).out).toMatch(/larger than 64 KB/);
    const latin1 = Buffer.from(GOOD.replace('Park', 'Pârc'), 'latin1');
    expect((await check(await fileWith(latin1))).out).toMatch(/fault at line 1, [^]*UTF-8/);
    expect((await check(await fileWith(Buffer.from(GOOD, 'utf16le')))).out).toMatch(/UTF-16/);
    expect((await check(await fileWith('PK\u0003\u0004'))).out).toMatch(/Word document/);
  });

  it.each([
    [['no-such-file.json'], /could not be read: ENOENT/],
    [['.'], /could not be read: EISDIR/],
    [['http://westwood.example/x.json'], /Only https/],
    [['file:///etc/passwd'], /Only https/],
    [['https://'], /Only https/],
    [[], /^Use: npm run/],
    [['a', 'b'], /^Use: npm run/],
    [['--what'], /--what[^]*Use: npm run/],
    [['--schema'], /--schema/],
  ])('ends with 2 for %j', async (args, message) => {
    const { code, out, err } = await check(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
  });

  it('hands its words and its code to the shell', async () => {
    const run = (...args: string[]) =>
      new Promise<{ code: unknown; out: string; err: string }>((resolve) => {
        execFile(
          process.execPath,
          ['scripts/check-school.ts', ...args],
          { cwd: ROOT },
          (error, out, err) => resolve({ code: error?.code ?? 0, out, err }),
        );
      });
    const [good, wrong] = await Promise.all([run('schools/westwood-park.json'), run()]);
    expect(good).toMatchObject({ code: 0, out: expect.stringMatching(/: good, /), err: '' });
    expect(wrong).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^Use: /) });
  });
});

describe('check-school with an address', () => {
  const checkAt = (world: ReturnType<typeof network>, url = URL_OF_FILE) =>
    checkSchool([url], { today: '2026-11-20', network: world });

  it('checks what the server gives', async () => {
    const { code, out } = await checkAt(answer(GOOD));
    expect(code).toBe(0);
    expect(out).toContain(`${URL_OF_FILE}: good`);
  });

  it('says so when it is a web page, although the server says that all is well', async () => {
    const { code, out } = await checkAt(
      answer('<!doctype html><h1>Not found</h1>', { status: 200 }),
    );
    expect(code).toBe(1);
    expect(out).toMatch(/This is a web page, not a school file/);
  });

  it('knows whose addresses are the school’s own', async () => {
    const mail = {
      ...MINIMAL,
      route: [{ role: 'office', contact: { form: 'https://a.github.io/' } }],
    };
    const body = JSON.stringify(mail);
    const there = await checkAt(answer(body), 'https://www.a.github.io/three-commons.json');
    const elsewhere = await checkAt(answer(body));
    expect(there.out).not.toMatch(/Anybody can put up a page/);
    expect(elsewhere.out).toMatch(/Anybody can put up a page at a\.github\.io/);
  });

  it('ends with 2 when the server does not answer well', async () => {
    const { code, out, err } = await checkAt(answer('', { status: 503 }));
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: 'The server answered 503.' });
  });
});

describe('readUrl', () => {
  const bytesOf = (text: string) => new TextEncoder().encode(text);

  it('asks plainly: no redirect, no credentials, no referrer, with a time limit', async () => {
    let seen: RequestInit = {};
    const { signal } = new AbortController();
    const get: Fetch = async (_, init) => {
      seen = init;
      return new Response('{}');
    };
    const bytes = await readUrl(URL_OF_FILE, { get, signal });
    expect(Buffer.from(bytes as Uint8Array).toString()).toBe('{}');
    expect(seen).toEqual({
      redirect: 'error',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal,
    });
  });

  it('stops reading after 64 KB', async () => {
    let pulled = 0;
    let isCancelled = false;
    const long = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(10_000).fill(32));
        // An end, so that a reader that does not stop fails the test and not the machine.
        if (pulled === 100) controller.close();
      },
      cancel() {
        isCancelled = true;
      },
    });
    expect(await readUrl(URL_OF_FILE, answer(long))).toHaveLength(70_000);
    expect(pulled).toBeLessThan(12);
    expect(isCancelled).toBe(true);
  });

  /** A body that drips, one byte each time somebody reads, and never ends. */
  function dripping(onDrip: (drip: number) => void): ReadableStream<Uint8Array> {
    let drips = 0;
    return new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          drips += 1;
          onDrip(drips);
          if (drips > 1000) controller.error(new Error('read too long'));
          else controller.enqueue(bytesOf(' '));
        },
      },
      { highWaterMark: 0 },
    );
  }

  it('gives up on a server that drips: the time is for the whole body', async () => {
    const time = new AbortController();
    let last = 0;
    const body = dripping((drip) => {
      last = drip;
      // Each byte comes at once; only the time as a whole is up.
      if (drip === 50) time.abort();
    });
    const result = await readUrl(
      URL_OF_FILE,
      network(async () => new Response(body), time.signal),
    );
    expect(result).toEqual({ unreadable: 'The server took too long.' });
    expect(last).toBe(50);
  });

  it('gives up on a server that falls silent in the middle', async () => {
    const time = new AbortController();
    const silent = new ReadableStream<Uint8Array>(
      {
        start: (controller) => controller.enqueue(bytesOf('{')),
        // Nothing ever comes again, and nobody hears that the reader has left.
        pull: () => {
          time.abort();
          return new Promise<void>(() => undefined);
        },
        cancel: () => new Promise<void>(() => undefined),
      },
      { highWaterMark: 0 },
    );
    expect(
      await readUrl(
        URL_OF_FILE,
        network(async () => new Response(silent), time.signal),
      ),
    ).toEqual({ unreadable: 'The server took too long.' });
  });

  it('gives up on a server that never answers', async () => {
    const time = new AbortController();
    const get: Fetch = (_, { signal }) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(new Error('aborted')));
        time.abort();
      });
    expect(await readUrl(URL_OF_FILE, { get, signal: time.signal })).toEqual({
      unreadable: 'The server took too long.',
    });
  });

  it('says why it could not read', async () => {
    const failing = (cause: string) =>
      network(() => Promise.reject(new TypeError('fetch failed', { cause: new Error(cause) })));
    expect(await readUrl(URL_OF_FILE, answer('', { status: 404 }))).toEqual({
      unreadable: 'The server answered 404.',
    });
    expect(await readUrl(URL_OF_FILE, failing('getaddrinfo ENOTFOUND'))).toEqual({
      unreadable: 'The address could not be read: fetch failed (getaddrinfo ENOTFOUND)',
    });
    expect(await readUrl(URL_OF_FILE, failing('unexpected redirect'))).toEqual({
      unreadable: expect.stringMatching(/leads on to another/),
    });
    expect(await readUrl(URL_OF_FILE, answer(null))).toHaveLength(0);
  });
});
