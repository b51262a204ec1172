import { decodeFile } from './decode.ts';
import type { Fault } from './fault.ts';

/** From what a page or a server gave to the text of a school file. */

export type Text =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: Fault };

const BASE64 = /^[\w+/-]+={0,2}$/;

function bytesOf(base64: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** The text of bytes in base64, as a page's reader hands them over. */
export function fromBytes(base64: string): Text {
  const bytes = bytesOf(base64);
  return bytes === undefined ? { ok: false, fault: NOT_BASE64 } : decodeFile(bytes);
}

/**
 * The text of a marked block: JSON as it stands, or its base64, which survives web editors that bend quotation
 * marks and add spaces.
 */
export function fromBlock(block: string): Text {
  const bare = block.replaceAll(/[\s\u200b\ufeff]+/g, '');
  if (!BASE64.test(bare)) return { ok: true, text: block.trim() };
  return fromBytes(bare.replaceAll('-', '+').replaceAll('_', '/'));
}

const NOT_BASE64: Fault = {
  path: 'file',
  message: 'The block of text is not whole.',
  mend: 'Copy the whole block again, from the first letter to the last.',
};
