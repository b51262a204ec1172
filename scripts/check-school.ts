import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { HELPLINES } from '../lib/help/helplines.ts';
import { LAW_NOTES } from '../lib/help/law.ts';
import { MAX_BYTES, checkSchoolFile } from '../lib/school/check.ts';
import type { CheckResult } from '../lib/school/check.ts';
import { decodeFile } from '../lib/school/decode.ts';
import { shown } from '../lib/school/problem.ts';
import { SITES } from '../lib/sites/registry.ts';
import { hardWording } from './check-school/reading-age.ts';

/**
 * `npm run -s check-school -- FILE|URL [--json]`: says what is wrong with a school file and how to mend it.
 * Exit code 0: the file is good; 1: it has faults; 2: it could not be read, or the command was wrong.
 */

const TIMEOUT_MS = 10_000;
const USAGE = 'Use: npm run -s check-school -- FILE|URL [--json]';

/** Why a file could not be read, in words for a person. */
export interface Unreadable {
  readonly unreadable: string;
}

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** What reading an address needs of the world: others in tests. */
export interface Network {
  readonly get: Fetch;
  /** Ends the wait for the answer and for the whole of its body. */
  readonly signal: AbortSignal;
}

function ourNetwork(): Network {
  return { get: fetch, signal: AbortSignal.timeout(TIMEOUT_MS) };
}

/** Reads at most 64 KB and one chunk (so that a larger file is noticed) over https, without redirects. Never throws. */
export async function readUrl(
  url: string,
  { get, signal }: Network = ourNetwork(),
): Promise<Uint8Array | Unreadable> {
  if (!/^https:\/\//i.test(url) || !URL.canParse(url)) {
    return { unreadable: 'Only https addresses are read.' };
  }
  try {
    const answer = await get(url, {
      redirect: 'error',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal,
    });
    if (!answer.ok) return { unreadable: `The server answered ${answer.status}.` };
    return await readCapped(answer.body, signal);
  } catch (error) {
    if (signal.aborted) return { unreadable: 'The server took too long.' };
    const reason = reasonOf(error);
    return /\bredirect\b/i.test(reason)
      ? {
          unreadable:
            'This address leads on to another one. Give that one, as your browser shows it.',
        }
      : { unreadable: `The address could not be read: ${reason}` };
  }
}

async function readCapped(
  body: ReadableStream<Uint8Array> | null,
  signal: AbortSignal,
): Promise<Uint8Array> {
  if (body === null) return new Uint8Array();
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    // A server that sends a byte now and then never lets one read wait long: the limit is for all of them.
    while (size <= MAX_BYTES) {
      const { done, value } = await orAborted(reader.read(), signal);
      if (done) break;
      chunks.push(value);
      size += value.length;
    }
  } finally {
    // Not waited for: a stream may never say that it has stopped.
    reader.cancel().catch(() => undefined);
  }
  return Buffer.concat(chunks);
}

/** As `work`, but rejects once the signal is aborted. */
function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(new Error('aborted'));
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

/** At most 64 KB and one byte: enough for the checker to say that there is more. Never throws. */
async function readPath(path: string): Promise<Uint8Array | Unreadable> {
  try {
    const chunks: Buffer[] = await createReadStream(path, { end: MAX_BYTES }).toArray();
    return Buffer.concat(chunks);
  } catch (error) {
    return { unreadable: `The file could not be read: ${reasonOf(error)}` };
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown reason';
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
  return shown(`${error.message}${cause}`, 200);
}

/** What the checker makes of a file's bytes. */
function checkBytes(bytes: Uint8Array, publisher: string | undefined, today: string): CheckResult {
  const decoded = decodeFile(bytes);
  if (!decoded.ok) return { ok: false, faults: [decoded.fault] };
  return checkSchoolFile(decoded.text, {
    today,
    wording: hardWording,
    helpIds: new Set(HELPLINES.map(({ id }) => id)),
    siteIds: new Set(SITES.map(({ id }) => id)),
    lawIds: new Set(LAW_NOTES.map(({ id }) => id)),
    ...(publisher === undefined ? {} : { publisher }),
  });
}

/** The result as lines for a person. */
export function report(name: string, result: CheckResult): string {
  const lines: string[] = [];
  const list = result.ok ? result.warnings : result.faults;
  const word = result.ok ? 'warning' : 'fault';
  const count = `${list.length} ${word}${list.length === 1 ? '' : 's'}`;
  lines.push(
    result.ok
      ? `${shown(name, 200)}: good, version ${result.file.version}, ${shown(result.file.school.name, 120)} (${count})`
      : `${shown(name, 200)}: not usable yet (${count})`,
  );
  for (const { path, message, mend } of list) {
    lines.push('', `  ${word} at ${path}`, `    ${message}`, `    Mend: ${mend}`);
  }
  return lines.join('\n');
}

/** What a run prints, and the code it ends with. */
export interface Outcome {
  readonly code: 0 | 1 | 2;
  readonly out: string;
  readonly err: string;
}

/** What a run takes from the world: others in tests. */
export interface World {
  /** As `2026-11-20`. */
  readonly today?: string;
  readonly network?: Network;
}

/** Runs the command. With `--json`, `out` is JSON and nothing else, unless the command itself was wrong. */
export async function checkSchool(
  args: readonly string[],
  { today = new Date().toISOString().slice(0, 10), network }: World = {},
): Promise<Outcome> {
  const command = commandOf(args);
  if ('wrong' in command) return { code: 2, out: '', err: command.wrong };
  const { target, json } = command;
  const isUrl = /^[a-z][a-z0-9+.-]*:\/\//i.test(target);
  const bytes = isUrl ? await readUrl(target, network) : await readPath(target);
  if ('unreadable' in bytes) {
    const { unreadable } = bytes;
    return json
      ? { code: 2, out: asJson({ ok: false, unreadable }), err: '' }
      : { code: 2, out: '', err: unreadable };
  }
  const result = checkBytes(bytes, isUrl ? new URL(target).hostname : undefined, today);
  const out = json ? asJson(result) : report(target, result);
  return { code: result.ok ? 0 : 1, out, err: '' };
}

function commandOf(args: readonly string[]): { target: string; json: boolean } | { wrong: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const [target] = positionals;
    return target === undefined || positionals.length > 1
      ? { wrong: USAGE }
      : { target, json: values.json };
  } catch (error) {
    return { wrong: `${reasonOf(error)}\n${USAGE}` };
  }
}

function asJson(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

if (import.meta.main) {
  const { code, out, err } = await checkSchool(process.argv.slice(2));
  if (out !== '') console.log(out);
  if (err !== '') console.error(err);
  process.exitCode = code;
}
