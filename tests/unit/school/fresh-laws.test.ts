import fc from 'fast-check';
import { expect, it } from 'vitest';
import { storedSchool } from '../../../lib/platform/items.ts';
import { differenceOf, saysTheSame } from '../../../lib/school/difference.ts';
import {
  acceptPending,
  afterLook,
  declinePending,
  mayLookAgain,
  trustOf,
  undoChange,
  type Found,
} from '../../../lib/school/fresh.ts';
import type { SchoolFile } from '../../../lib/school/schema.ts';
import type { School } from '../../../lib/school/school.ts';

/** What holds of a school however its page, its parent and the clock behave. */

/** A published file by what it is made of, so that the laws below know it without asking the code under test. */
interface Version {
  readonly revision: number | undefined;
  readonly words: number;
  readonly contacts: number;
  /** The same file typed another way: another text, so another hash. */
  readonly dress: number;
}

type Step =
  | { readonly kind: 'look'; readonly version: Version }
  | { readonly kind: 'gone' | 'broken' | 'accept' | 'decline' | 'undo' };

const version: fc.Arbitrary<Version> = fc.record({
  revision: fc.constantFrom(undefined, undefined, 1, 2, 3, 4, 1_000_000),
  words: fc.nat(2),
  contacts: fc.nat(1),
  dress: fc.nat(1),
});
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: version.map((one): Step => ({ kind: 'look', version: one })) },
  {
    weight: 5,
    arbitrary: fc
      .constantFrom('gone' as const, 'broken' as const, 'accept', 'decline', 'undo')
      .map((kind): Step => ({ kind })),
  },
);
/** Steps and the hours between them; a clock may go back. */
const steps = fc.array(fc.tuple(step, fc.integer({ min: -24, max: 24 * 40 })), { maxLength: 40 });

function fileOf({ revision, words, contacts }: Version): SchoolFile {
  return {
    version: 1,
    ...(revision === undefined ? {} : { revision }),
    school: { id: 'clapgate', name: 'Clapgate Primary School' },
    values: [`Words ${words}.`],
    route: [{ role: 'office', contact: { email: `office-${contacts}@clapgate.example` } }],
  };
}
const hashOf = ({ revision, words, contacts, dress }: Version): string =>
  `${(revision ?? 0).toString(16).padStart(6, '0')}${words}${contacts}${dress}`.padEnd(64, 'f');
const contactsOf = (file: SchoolFile) => file.route[0]?.contact?.email;
const numberOf = (file: SchoolFile) => file.revision ?? 0;

const START = Date.parse('2026-11-20T09:00:00.000Z');
const iso = (milliseconds: number) => new Date(milliseconds).toISOString();
const added: School = {
  id: 'clapgate',
  file: fileOf({ revision: 2, words: 0, contacts: 0, dress: 0 }),
  source: { kind: 'page', url: 'https://www.clapgate.example/parents' },
  addedAt: iso(START),
  enabled: true,
};
/** Just read in its page, or kept before freshness was; with a number or without. */
const starts = fc
  .tuple(fc.boolean(), fc.constantFrom(undefined, 1, 2, 3))
  .map(([isKept, revision]): School => {
    const first = { revision, words: 0, contacts: 0, dress: 0 };
    const file = fileOf(first);
    const [now, sha256] = [iso(START), hashOf(first)];
    const outcome = 'unchanged' as const;
    return isKept
      ? { ...added, file }
      : { ...added, file, fresh: { sha256, seenAt: now, lookedAt: now, outcome, onVisit: true } };
  });

function taken(school: School, one: Step, now: string): School {
  switch (one.kind) {
    case 'accept':
      return acceptPending(school, now);
    case 'decline':
      return declinePending(school);
    case 'undo':
      return undoChange(school);
    default: {
      const { school: next, outcome } = afterLook(school, foundOf(one), now);
      expect(next.fresh?.outcome).toBe(outcome);
      expect(next.fresh?.lookedAt).toBe(now);
      return next;
    }
  }
}

function foundOf(one: Step): Found {
  if (one.kind === 'look')
    return { kind: 'file', file: fileOf(one.version), sha256: hashOf(one.version) };
  return one.kind === 'broken' ? { kind: 'faults', faults: [] } : { kind: 'nothing' };
}

type Law = (before: School, after: School, one: Step) => void;

/** Runs random steps and asks the law of each; the law may be told nothing, but must be able to fail. */
function holds(law: Law): void {
  fc.assert(
    fc.property(starts, steps, (start, all) => {
      let [school, now] = [start, START];
      for (const [one, hours] of all) {
        now += hours * 3_600_000;
        const next = taken(school, one, iso(now));
        law(school, next, one);
        school = next;
      }
    }),
    { numRuns: 400 },
  );
}

const isLook = ({ kind }: Step) => kind === 'look' || kind === 'gone' || kind === 'broken';

it('the number of the file in use never goes down by a look', () => {
  holds((before, after, one) => {
    if (isLook(one)) expect(numberOf(after.file)).toBeGreaterThanOrEqual(numberOf(before.file));
  });
});

it('the file in use changes only by what the last outcome says, or by a yes or an undo', () => {
  holds((before, after, one) => {
    if (before.file === after.file) return;
    if (one.kind === 'accept') expect(after.file).toEqual(before.fresh?.pending?.file);
    else if (one.kind === 'undo') expect(after.file).toEqual(before.fresh?.previous?.file);
    else if (one.kind === 'look') {
      expect(after.file).toEqual(fileOf(one.version));
      expect(after.fresh?.sha256).toBe(hashOf(one.version));
      expect(after.fresh?.outcome).toBe(
        after.file.values?.[0] === before.file.values?.[0] ? 'unchanged' : 'changed',
      );
    } else expect.fail(one.kind);
  });
});

it('other contacts, or other words under the same number, are never used without a yes', () => {
  holds((before, after, one) => {
    if (!isLook(one)) return;
    expect(contactsOf(after.file)).toBe(contactsOf(before.file));
    const isSameNumber =
      before.file.revision !== undefined && before.file.revision === after.file.revision;
    if (isSameNumber) expect(after.file.values).toEqual(before.file.values);
  });
});

it('what waits never says the same as what is in use, is not older, and came from the page', () => {
  const shown = new Set<string>();
  holds((_, after, one) => {
    if (one.kind === 'look') shown.add(JSON.stringify(fileOf(one.version)));
    const pending = after.fresh?.pending;
    if (pending === undefined) return;
    expect(saysTheSame(after.file, pending.file)).toBe(false);
    expect(numberOf(pending.file)).toBeGreaterThanOrEqual(numberOf(after.file));
    expect(shown).toContain(JSON.stringify(pending.file));
  });
});

it('a text that was turned down is neither used nor offered by a look', () => {
  holds((before, after, one) => {
    const declined = before.fresh?.declined ?? [];
    if (one.kind !== 'look' || !declined.includes(hashOf(one.version))) return;
    expect(saysTheSame(after.file, before.file)).toBe(true);
    expect(after.fresh?.pending?.sha256).not.toBe(hashOf(one.version));
    expect(after.fresh?.declined).toEqual(declined);
  });
});

it('a no and an undo are remembered, and nothing else is', () => {
  holds((before, after, one) => {
    const [old, now] = [before.fresh?.declined ?? [], after.fresh?.declined ?? []];
    if (before === after || (one.kind !== 'decline' && one.kind !== 'undo'))
      expect(now).toEqual(old);
    else
      expect(now[0]).toBe(
        one.kind === 'undo' ? before.fresh?.sha256 : before.fresh?.pending?.sha256,
      );
  });
});

it('an undo after a change brings back what was there', () => {
  holds((before, after, one) => {
    if (after.fresh?.outcome !== 'changed' || before.file === after.file) return;
    const back = undoChange(after);
    expect(back.file).toEqual(before.file);
    expect(back.fresh?.sha256).toBe(before.fresh?.sha256 ?? '0'.repeat(64));
    expect(back.fresh?.seenAt).toBe(before.fresh?.seenAt ?? before.addedAt);
    expect(one.kind === 'look' || one.kind === 'accept').toBe(true);
  });
});

it('a change that can be undone says something else and when it came', () => {
  holds((_, after) => {
    const { previous, changedAt } = after.fresh ?? {};
    expect(changedAt === undefined).toBe(previous === undefined);
    if (previous !== undefined) expect(saysTheSame(previous.file, after.file)).toBe(false);
  });
});

it('leave to look, the source, the id and the switch are nobody’s to change here', () => {
  holds((before, after) => {
    const { file: _, fresh: freshBefore, ...restBefore } = before;
    const { file: __, fresh: freshAfter, ...restAfter } = after;
    expect(restAfter).toEqual(restBefore);
    expect(freshAfter?.onVisit ?? false).toBe(freshBefore?.onVisit ?? false);
  });
});

it('whatever happens, it can be kept and read again, shown, and asked about', () => {
  holds((_, after) => {
    expect(storedSchool.parse(JSON.parse(JSON.stringify(after)))).toStrictEqual(after);
    expect(['fresh', 'unchecked', 'old']).toContain(trustOf(after, iso(START)));
    expect([true, false]).toContain(mayLookAgain(after, iso(START)));
    const { pending, previous } = after.fresh ?? {};
    for (const other of [pending, previous])
      if (other !== undefined) expect(differenceOf(after.file, other.file).parts).not.toEqual([]);
  });
});
