import type { LawNote } from '../help/law.ts';
import { lawFor } from '../help/select.ts';
import type { Category } from '../rules/categories.ts';
import type { Nation } from '../school/terms.ts';

/** The law notes behind some categories, each once. Without a nation none: the law differs too much. */
export function lawBehind(
  categories: readonly Category[],
  nation: Nation | undefined,
): readonly LawNote[] {
  const notes = categories.flatMap((category) => lawFor(category, nation));
  return [...new Map(notes.map((note) => [note.id, note])).values()];
}

/** The name of the site an address is on, as people say it. */
export function siteName(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}
