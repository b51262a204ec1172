import { diffArrays } from 'diff';
import { PARTS, drawn, type PartId, type Row } from './drawn.ts';
import type { SchoolFile } from './schema.ts';

/** What changed between two versions of a school's file, for the parent to see. */

export interface DifferenceLine extends Row {
  readonly kind: 'same' | 'added' | 'removed';
}

export interface PartDifference {
  readonly part: PartId;
  /** The whole part: what went, what came, and what stayed. */
  readonly lines: readonly DifferenceLine[];
}

export interface Difference {
  /** The changed parts only, in a fixed order. None: the two files say the same. */
  readonly parts: readonly PartDifference[];
  /** Names, contacts or links changed, or an address inside another text: not used before the parent says yes. */
  readonly needsYes: boolean;
}

const CAREFUL: ReadonlySet<PartId> = new Set<PartId>(['names', 'contacts', 'links']);

/** What leads somewhere: `://`, something@somewhere, a host without its scheme. Too much rather than too little. */
const ADDRESS = /:\/\/|@[\p{L}\p{Nd}]|(?<![.。])[.。]\p{L}{2}/u;
/** Five digits or more of any script, as a phone number has. */
const NUMBER = /\p{Nd}(?:[ ().·/\p{Pd}]{0,2}\p{Nd}){4,}/gu;
/** `2026-09`, `2026–27`, `2026/27`: no phone number has so few. */
const YEARS = /^(?:19|20)\d\d[-–/](?:\d\d|20\d\d)$/;

/**
 * Compares two checked school files. `$schema`, `version`, `revision` and `signature` are left aside. Never throws.
 * At most the product of the lengths of a part, a few hundred lines in the largest file.
 */
export function differenceOf(before: SchoolFile, after: SchoolFile): Difference {
  const [old, young] = [drawn(before), drawn(after)];
  const parts = PARTS.flatMap((part): PartDifference[] => {
    const lines = linesOf(old.get(part) ?? [], young.get(part) ?? []);
    return lines.some(isChange) ? [{ part, lines }] : [];
  });
  const needsYes = parts.some(
    ({ part, lines }) =>
      CAREFUL.has(part) || lines.some((line) => isChange(line) && leadsSomewhere(line)),
  );
  return { parts, needsYes };
}

/** Whether two files say the same to a parent. */
export function saysTheSame(before: SchoolFile, after: SchoolFile): boolean {
  return differenceOf(before, after).parts.length === 0;
}

function isChange({ kind }: DifferenceLine): boolean {
  return kind !== 'same';
}

function leadsSomewhere({ of = '', text }: DifferenceLine): boolean {
  return [of, text].some((each) => {
    // Wide, small and circled signs are the plain ones to whoever reads or types them.
    const plain = each.normalize('NFKC');
    return ADDRESS.test(plain) || (plain.match(NUMBER) ?? []).some((one) => !YEARS.test(one));
  });
}

function linesOf(before: readonly Row[], after: readonly Row[]): DifferenceLine[] {
  let old = 0;
  let young = 0;
  return diffArrays(before.map(keyOf), after.map(keyOf)).flatMap(({ added, removed, count }) => {
    const rows = removed ? before.slice(old, old + count) : after.slice(young, young + count);
    if (!added) old += count;
    if (!removed) young += count;
    const kind = added ? 'added' : removed ? 'removed' : 'same';
    return rows.map((row) => ({ ...row, kind }));
  });
}

function keyOf({ label, of, nth, text }: Row): string {
  return JSON.stringify([label, of, nth, text]);
}
