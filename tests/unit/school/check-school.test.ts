import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readUrl } from '../../../scripts/check-school.ts';
import { MINIMAL } from './sample.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-school-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function run(...args: string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['scripts/check-school.ts', ...args],
      { cwd: ROOT },
      (error, out, err) => resolve({ code: error === null ? 0 : Number(error.code), out, err }),
    );
  });
}

async function fileWith(text: string | Uint8Array): Promise<string> {
  const path = join(folder, 'school.json');
  await writeFile(path, text);
  return path;
}

describe('check-school', () => {
  it('says that a good file is good, and ends with 0', async () => {
    const { code, out } = await run('schools/westwood-park.json');
    expect(code).toBe(0);
    expect(out).toMatch(/good, version 1, Westwood Park Primary School \(1 warning\)/);
    expect(out).toMatch(/warning at policy\.review/);
  });

  it('prints each fault with its path and mend, and ends with 1', async () => {
    const path = await fileWith(
      JSON.stringify({ ...MINIMAL, school: { name: 'School', town: '<b>' } }),
    );
    const { code, out } = await run(path);
    expect(code).toBe(1);
    expect(out).toMatch(/not usable yet \(2 faults\)/);
    expect(out).toMatch(/fault at school\.name\n {4}\S.*\n {4}Mend: \S/);
    expect(out).toMatch(/fault at school\.town/);
  });

  it('prints the same as JSON', async () => {
    const path = await fileWith('{');
    const { code, out } = await run(path, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ ok: false, faults: [{ path: 'line 1, column 2' }] });
  });

  it('keeps hidden characters of the file out of the terminal', async () => {
    const { out } = await run(await fileWith('{"version":1,"\\u001b[2J\\u202e":1}'));
    expect(out).toMatch(/not known here/);
    expect(out).not.toMatch(/[^\P{C}\n]/u);
  });

  it('says that a file is too large, or saved in another encoding', async () => {
    expect((await run(await fileWith(' '.repeat(70_000)))).out).toMatch(/larger than 64 KB/);
    const latin1 = Buffer.from(JSON.stringify(MINIMAL).replace('Park', 'Tŷ Pârc'), 'latin1');
    expect((await run(await fileWith(latin1))).out).toMatch(/UTF-8/);
  });

  it.each([
    [['no-such-file.json'], /could not be read/],
    [['http://westwood.example/x.json'], /Only https/],
    [['file:///etc/passwd'], /Only https/],
    [[], /Use: npm run/],
    [['a', 'b'], /Use: npm run/],
    [['--what'], /--what/],
  ])('ends with 2 for %j', async (args, message) => {
    const { code, err } = await run(...args);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});

describe('readUrl', () => {
  const url = 'https://westwood.example/three-commons.json';

  it('asks plainly: no redirect, no credentials, no referrer, with a time limit', async () => {
    let seen: RequestInit = {};
    const text = await readUrl(url, async (_, init) => {
      seen = init;
      return new Response('{}');
    });
    expect(text).toBe('{}');
    expect(seen).toMatchObject({
      redirect: 'error',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    expect(seen.signal).toBeInstanceOf(AbortSignal);
  });

  it('stops reading after 64 KB', async () => {
    let pulled = 0;
    const long = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(10_000).fill(32));
        // An end, so that a reader that does not stop fails the test and not the machine.
        if (pulled === 100) controller.close();
      },
    });
    const text = await readUrl(url, async () => new Response(long));
    expect(text).toBe(' '.repeat(70_000));
    expect(pulled).toBeLessThan(12);
  });

  it('says why it could not read', async () => {
    expect(await readUrl(url, async () => new Response('', { status: 404 }))).toEqual({
      unreadable: 'The server answered 404.',
    });
    const failed = await readUrl(url, () =>
      Promise.reject(new TypeError('fetch failed', { cause: new Error('unexpected redirect') })),
    );
    expect(failed).toEqual({
      unreadable: 'The address could not be read: fetch failed (unexpected redirect)',
    });
    expect(await readUrl('https://', async () => new Response('{}'))).toHaveProperty('unreadable');
  });
});
