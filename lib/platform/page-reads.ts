import { z } from 'zod';
import { fromBlock, fromBytes, type Text } from '../school/carried.ts';
import { checkSchoolFile } from '../school/check.ts';
import type { Fault } from '../school/fault.ts';
import type { SchoolFile } from '../school/schema.ts';
import type { Carrier, LinkRead, PageLook } from './look-in-page.ts';
import type { PageApi } from './page-api.ts';

/** From what the page's script found to checked school files, or to faults a parent can read. */

export type Read =
  | { readonly kind: 'file'; readonly text: string; readonly file: SchoolFile }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] };

const carrier = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['inline', 'block']), text: z.string() }),
  z.strictObject({ kind: z.literal('link'), url: z.url({ protocol: /^https$/ }) }),
]) satisfies z.ZodType<Carrier>;

const pageLook = z.strictObject({
  page: z.url({ protocol: /^https$/ }).max(2000),
  found: z.array(carrier).max(20),
}) satisfies z.ZodType<PageLook>;

const linkRead = z.union([
  z.strictObject({ ok: z.literal(true), base64: z.string() }),
  z.strictObject({
    ok: z.literal(false),
    why: z.enum(['elsewhere', 'redirect', 'slow', 'failed']),
  }),
  z.strictObject({ ok: z.literal(false), why: z.literal('status'), status: z.number() }),
]) satisfies z.ZodType<LinkRead>;

/** What a tab's page carries; undefined where there is nothing to see. */
export async function lookAt(api: PageApi, tab: number): Promise<PageLook | undefined> {
  // A page the browser keeps to itself, its error pages, a PDF: nothing to see, and nothing wrong.
  const seen: unknown = await api.look(tab).catch(() => undefined);
  const parsed = pageLook.safeParse(seen);
  return parsed.success ? parsed.data : undefined;
}

/** Reads one carrier, a link in its own page, and checks what it holds. */
export async function readCarrier(api: PageApi, tab: number, carried: Carrier): Promise<Read> {
  if (carried.kind !== 'link') {
    const { kind, text } = carried;
    return checked(kind === 'block' ? fromBlock(text) : { ok: true, text });
  }
  const answer: unknown = await api.read(tab, carried.url).catch(() => undefined);
  const parsed = linkRead.safeParse(answer);
  const read: LinkRead = parsed.success ? parsed.data : { ok: false, why: 'failed' };
  return read.ok ? checked(fromBytes(read.base64)) : { kind: 'faults', faults: [unread(read)] };
}

function checked(carried: Text): Read {
  if (!carried.ok) return { kind: 'faults', faults: [carried.fault] };
  const result = checkSchoolFile(carried.text);
  return result.ok
    ? { kind: 'file', text: carried.text, file: result.file }
    : { kind: 'faults', faults: result.faults };
}

function unread(read: LinkRead & { ok: false }): Fault {
  const path = 'file';
  switch (read.why) {
    case 'elsewhere':
      return {
        path,
        message: 'The link to the school’s file leads to another site.',
        mend: 'The school can put the file on its own site. You can also save it and open it here.',
      };
    case 'redirect':
      return {
        path,
        message: 'The link to the school’s file sends its readers on to another address.',
        mend: 'The school can link to the file itself. You can also open it, save it and choose it here.',
      };
    case 'slow':
      return {
        path,
        message: 'The school’s file took too long to arrive.',
        mend: 'Try again in a while.',
      };
    case 'status':
      return {
        path,
        message: `The school’s site has no file at that address (it answered ${read.status}).`,
        mend: 'Ask the school for its Three Commons file, or type the school’s name here.',
      };
    case 'failed':
      return {
        path,
        message: 'The school’s file could not be read.',
        mend: 'Open the file by its link on the school’s page, then press the toolbar button there.',
      };
  }
}
