import { LIMITS, canSpend, spend } from './budget.ts';
import type { Composer } from './composers.ts';
import { insertedUnits } from './edit.ts';
import { SLACK } from './gate.ts';

/** Keeps a page from using our card to find out which school is added. */
export interface Wariness {
  /**
   * Whether what now stands in a composer may be looked at: a person's typing explains what is new in it, or there
   * is some left of the few times that the page's own changes are looked at.
   *
   * @param explained UTF-16 code units of new text that typing explains
   * @param now milliseconds
   */
  mayLook(composer: Composer, next: Look, explained: number, now: number): boolean;
  /** Whether the card may come up beside a composer once more; if so, that once is spent. */
  mayShow(composer: Composer, now: number): boolean;
}

export interface Look {
  readonly text: string;
  readonly context: string;
}

export function createWariness(): Wariness {
  let unexplained: readonly number[] = [];
  let shown: readonly number[] = [];

  return {
    mayLook(composer, { text, context }, explained, now) {
      const added = insertedUnits(composer.text.trim(), text.trim());
      if (context === composer.context && added <= explained + SLACK) return true;
      const spent = spend(unexplained, now, LIMITS.unexplained);
      unexplained = spent ?? unexplained;
      return spent !== undefined;
    },
    mayShow(composer, now) {
      if (!canSpend(shown, now, LIMITS.tab)) return false;
      const spent = spend(composer.shownAt, now, LIMITS.composer);
      if (spent === undefined) return false;
      composer.shownAt = spent;
      shown = spend(shown, now, LIMITS.tab) ?? shown;
      return true;
    },
  };
}
