import { readFile, stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { HELPLINES } from '../lib/help/helplines.ts';
import { MAX_BYTES, checkSchoolFile } from '../lib/school/check.ts';
import type { CheckResult } from '../lib/school/check.ts';
import { schoolFile } from '../lib/school/schema.ts';
import { shown } from '../lib/school/problem.ts';
import { SITES } from '../lib/sites/registry.ts';

/**
 * `npm run -s check-school -- FILE|URL [--json]`: says what is wrong with a school file and how to mend it.
 * `--schema` prints the JSON Schema for editors instead.
 * Exit code 0: the file is good; 1: it has faults; 2: it could not be read, or the command was wrong.
 */

const TIMEOUT_MS = 10_000;
const USAGE = 'Use: npm run -s check-school -- FILE|URL [--json], or --schema for the JSON Schema';

/** Why a file could not be read, in words for a person. */
export interface Unreadable {
  readonly unreadable: string;
}

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Reads at most 64 KB and one byte (so that a larger file is noticed) over https, without redirects. */
export async function readUrl(url: string, get: Fetch = fetch): Promise<string | Unreadable> {
  if (!/^https:\/\//i.test(url) || !URL.canParse(url)) {
    return { unreadable: 'Only https addresses are read.' };
  }
  try {
    const answer = await get(url, {
      redirect: 'error',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!answer.ok) return { unreadable: `The server answered ${answer.status}.` };
    return await readCapped(answer.body);
  } catch (error) {
    return { unreadable: `The address could not be read: ${reasonOf(error)}` };
  }
}

async function readCapped(body: ReadableStream<Uint8Array> | null): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (body !== null) {
    for await (const chunk of body) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > MAX_BYTES) break;
    }
  }
  return decode(Buffer.concat(chunks));
}

async function readPath(path: string): Promise<string | Unreadable> {
  try {
    const { size } = await stat(path);
    // Too large already: one byte more than allowed is enough for the checker to say so.
    if (size > MAX_BYTES) return ' '.repeat(MAX_BYTES + 1);
    return decode(await readFile(path));
  } catch (error) {
    return { unreadable: `The file could not be read: ${reasonOf(error)}` };
  }
}

/** Keeps the byte order mark: the checker knows it. Bytes that are no UTF-8 become U+FFFD. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown reason';
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
  return shown(`${error.message}${cause}`, 200);
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

async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { json: { type: 'boolean' }, schema: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.schema) {
    console.log(JSON.stringify(z.toJSONSchema(schoolFile, { io: 'input' }), null, 2));
    return 0;
  }
  const [target] = positionals;
  if (target === undefined || positionals.length > 1) throw new Error(USAGE);

  const isUrl = /^[a-z][a-z0-9+.-]*:\/\//i.test(target);
  const text = isUrl ? await readUrl(target) : await readPath(target);
  if (typeof text !== 'string') {
    console.error(text.unreadable);
    return 2;
  }
  const result = checkSchoolFile(text, {
    today: new Date().toISOString().slice(0, 10),
    helpIds: new Set(HELPLINES.map(({ id }) => id)),
    siteIds: new Set(SITES.map(({ id }) => id)),
    ...(isUrl ? { publisher: new URL(target).hostname } : {}),
  });
  console.log(values.json ? JSON.stringify(result, null, 2) : report(target, result));
  return result.ok ? 0 : 1;
}

if (import.meta.main) {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : USAGE);
    process.exitCode = 2;
  }
}
