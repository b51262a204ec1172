import type { SchoolFile } from '../school/schema.ts';

/**
 * The SHA-256 of what a checked file says, in small hexadecimal digits: of its JSON with the keys in the schema's
 * order, so that spacing and order of the published text make no difference.
 */
export async function sha256(file: SchoolFile): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(file));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
