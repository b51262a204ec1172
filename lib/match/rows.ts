import type { Label } from './labels.ts';
import type { Labelled } from './labelled.ts';

/** More ways of saying a phrase than this are left to an automaton. */
const MOST_ROWS = 16;

/**
 * Every row of single tokens that a phrase stands for: `[so] very (good|kind)` is two of them. Undefined where there
 * are too many, or where a part may be of several tokens or of any number.
 * @param isSingle whether what has a label is always one token
 */
export function rowsOf(
  phrase: Labelled,
  isSingle: (label: Label) => boolean,
): readonly (readonly Label[])[] | undefined {
  switch (phrase.type) {
    case 'label':
      return isSingle(phrase.label) ? [[phrase.label]] : undefined;
    case 'choice': {
      const rows: (readonly Label[])[] = phrase.optional ? [[]] : [];
      for (const option of phrase.options) {
        const here = rowsOf(option, isSingle);
        if (!here) return undefined;
        rows.push(...here);
      }
      return rows.length > MOST_ROWS ? undefined : rows;
    }
    case 'sequence': {
      let rows: (readonly Label[])[] = [[]];
      for (const item of phrase.items) {
        const here = rowsOf(item, isSingle);
        if (!here || rows.length * here.length > MOST_ROWS) return undefined;
        rows = rows.flatMap((row) => here.map((more) => [...row, ...more]));
      }
      return rows;
    }
  }
}
