import { describe, expect, it } from 'vitest';
import {
  acceptPending,
  afterLook,
  declinePending,
  mayLookAgain,
  trustOf,
  undoChange,
  type Found,
} from '../../../lib/school/fresh.ts';
import { storedSchool } from '../../../lib/platform/items.ts';
import type { SchoolFile } from '../../../lib/school/schema.ts';
import type { Freshness, LookOutcome, School, SeenFile } from '../../../lib/school/school.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const T0 = '2026-11-01T09:00:00.000Z';
const T1 = '2026-11-20T09:00:00.000Z';
const T2 = '2026-11-21T09:00:00.000Z';
const after = (instant: string, milliseconds: number) =>
  new Date(Date.parse(instant) + milliseconds).toISOString();

/** A file with a number, or none; other words; other contacts. */
function file(
  revision?: number,
  value = 'Be kind.',
  email = 'office@clapgate.example',
): SchoolFile {
  return {
    version: 1,
    ...(revision === undefined ? {} : { revision }),
    school: { id: 'clapgate', name: 'Clapgate Primary School' },
    values: [value],
    route: [{ role: 'office', contact: { email } }],
  };
}

const hash = (letter: string) => letter.repeat(64);
const A = hash('a');
const B = hash('b');
const C = hash('c');
const NO_TEXT = hash('0');

const FRESH: Freshness = {
  sha256: A,
  seenAt: T0,
  lookedAt: T0,
  outcome: 'unchanged',
  onVisit: true,
};
function school(use: SchoolFile, fresh: Partial<Freshness> = {}): School {
  return {
    id: 'clapgate',
    file: use,
    source: { kind: 'page', url: 'https://www.clapgate.example/parents' },
    addedAt: T0,
    enabled: true,
    fresh: { ...FRESH, ...fresh },
  };
}
const seen = (one: SchoolFile, sha256: string, seenAt = T1): SeenFile => ({
  file: one,
  sha256,
  seenAt,
});
const found = (one: SchoolFile, sha256: string): Found => ({ kind: 'file', file: one, sha256 });

/** What a look leaves, and whether it can be kept: `freshness` as a whole, so that no field is forgotten. */
function look(before: School, what: Found, now = T1) {
  const kept = structuredClone(before);
  const { school: next, outcome } = afterLook(before, what, now);
  expect(before).toStrictEqual(kept);
  expect(next.fresh?.outcome).toBe(outcome);
  expect(storedSchool.parse(JSON.parse(JSON.stringify(next)))).toStrictEqual(next);
  return { next, outcome };
}

describe('a look', () => {
  const pending = seen(file(7, 'Be kind.', 'new@clapgate.example'), C, T0);
  const nothingNew: [string, Found, LookOutcome][] = [
    ['no file', { kind: 'nothing' }, 'gone'],
    ['a file that cannot be read', { kind: 'faults', faults: [] }, 'broken'],
    ['a lower number', found(file(4, 'Old.'), B), 'older'],
    ['a lower number with the same words', found(file(4), B), 'older'],
    ['a lower number with other contacts', found(file(4, 'Old.', 'x@evil.example'), B), 'older'],
    ['no number any more', found(file(undefined, 'New.'), B), 'older'],
    ['no number any more, the same words', found(file(), B), 'older'],
  ];
  it.each(nothingNew)('%s changes nothing but what was looked at', (_, what, outcome) => {
    const before = school(file(5), { previous: seen(file(4), C, T0), changedAt: T0, pending });
    expect(look(before, what)).toEqual({
      outcome,
      next: school(file(5), { ...before.fresh, lookedAt: T1, outcome }),
    });
  });

  it.each<[string, SchoolFile, SchoolFile]>([
    ['the very same', file(5), file(5)],
    ['a higher number and no other word', file(5), file(6)],
    ['a first number and no other word', file(), file(1)],
    ['another schema and signature', file(), { ...file(), $schema: 'https://x/y', signature: 's' }],
  ])('%s is seen again', (_, use, now) => {
    expect(look(school(use, { pending }), found(now, B))).toEqual({
      outcome: 'unchanged',
      next: school(now, { sha256: B, seenAt: T1, lookedAt: T1 }),
    });
  });

  it('that finds what is in use keeps an undo for a month', () => {
    const previous = seen(file(4, 'Old.'), C, T0);
    const before = school(file(5), { previous, changedAt: T0 });
    const { next } = look(before, found(file(5), A), after(T0, 30 * DAY - 1));
    expect(next.fresh).toMatchObject({ previous, changedAt: T0 });
    const later = look(before, found(file(5), A), after(T0, 30 * DAY));
    expect(later.next).toEqual(
      school(file(5), { seenAt: after(T0, 30 * DAY), lookedAt: after(T0, 30 * DAY) }),
    );
  });

  it.each<[string, SchoolFile, SchoolFile]>([
    ['with a higher number', file(5), file(6, 'New.')],
    ['with a first number', file(), file(1, 'New.')],
    ['without numbers', file(), file(undefined, 'New.')],
  ])('other wording %s is used, and what was before kept', (_, use, now) => {
    const before = school(use, { pending, previous: seen(file(1), C, T0), changedAt: T0 });
    expect(look(before, found(now, B))).toEqual({
      outcome: 'changed',
      next: school(now, {
        sha256: B,
        seenAt: T1,
        lookedAt: T1,
        outcome: 'changed',
        changedAt: T1,
        previous: seen(use, A, T0),
      }),
    });
  });

  it.each<[string, SchoolFile, SchoolFile]>([
    ['other contacts', file(5), file(6, 'Be kind.', 'new@clapgate.example')],
    ['other contacts, no numbers', file(), file(undefined, 'Be kind.', 'new@clapgate.example')],
    ['an address in the wording', file(5), file(6, 'See clapgate.example/pay')],
    ['other wording under the same number', file(5), file(5, 'New.')],
    ['other contacts under the same number', file(5), file(5, 'Be kind.', 'new@clapgate.example')],
  ])('%s wait for a yes', (_, use, now) => {
    const undo = { previous: seen(file(1), C, T0), changedAt: T0 };
    expect(look(school(use, { ...undo, pending }), found(now, B))).toEqual({
      outcome: 'waiting',
      next: school(use, { ...undo, lookedAt: T1, outcome: 'waiting', pending: seen(now, B) }),
    });
  });

  it.each<[string, SchoolFile]>([
    ['wording', file(6, 'New.')],
    ['contacts', file(6, 'Be kind.', 'new@clapgate.example')],
  ])('what was turned down is left be, and nothing waits beside it: %s', (_, now) => {
    expect(look(school(file(5), { declined: [C, B], pending }), found(now, B))).toEqual({
      outcome: 'declined',
      next: school(file(5), { declined: [C, B], lookedAt: T1, outcome: 'declined' }),
    });
  });

  it('what was turned down and says the same as what is in use is seen again', () => {
    const { outcome } = look(school(file(5), { declined: [B] }), found(file(6), B));
    expect(outcome).toBe('unchanged');
  });
});

describe('a school that was kept before freshness was', () => {
  const { fresh: _, ...old } = school(file(5));

  it.each<[string, Found]>([
    ['gone', { kind: 'nothing' }],
    ['broken', { kind: 'faults', faults: [] }],
    ['older', found(file(4), B)],
    ['waiting', found(file(5, 'New.'), B)],
  ])('can be kept after a look: %s', (outcome, what) => {
    const { next } = look(old, what);
    expect(next.fresh).toMatchObject({ sha256: NO_TEXT, seenAt: T0, lookedAt: T1, outcome });
    expect(next.fresh?.onVisit).toBe(false);
  });

  it('goes back to what it was', () => {
    const { next } = look(old, found(file(6, 'New.'), B));
    expect(next.fresh?.previous).toEqual({ file: file(5), sha256: NO_TEXT, seenAt: T0 });
    const back = undoChange(next);
    expect(back.file).toEqual(file(5));
    expect(back.fresh).toMatchObject({ sha256: NO_TEXT, seenAt: T0, declined: [B] });
  });

  it('has nothing to answer', () => {
    for (const answer of [acceptPending, declinePending, undoChange])
      expect(answer(old, T1)).toBe(old);
  });
});

describe('a yes', () => {
  const moved = file(6, 'Be kind.', 'new@clapgate.example');

  it('uses what waited, and keeps what was before', () => {
    const before = school(file(5), { outcome: 'waiting', pending: seen(moved, B), declined: [C] });
    expect(acceptPending(before, T2)).toEqual(
      school(moved, {
        sha256: B,
        seenAt: T1,
        // An answer is no look.
        lookedAt: T0,
        outcome: 'changed',
        changedAt: T2,
        previous: seen(file(5), A, T0),
        declined: [C],
      }),
    );
  });

  it('is nothing where nothing waits', () => {
    const before = school(file(5));
    expect(acceptPending(before, T2)).toBe(before);
  });
});

describe('a no', () => {
  const moved = file(6, 'Be kind.', 'new@clapgate.example');
  const waiting = school(file(5), { outcome: 'waiting', pending: seen(moved, B), declined: [C] });
  const declined = declinePending(waiting);

  it('leaves what is in use, and remembers', () => {
    expect(declined).toEqual(school(file(5), { outcome: 'declined', declined: [B, C] }));
  });

  it('is nothing where nothing waits', () => {
    const before = school(file(5));
    expect(declinePending(before)).toBe(before);
  });

  it('is kept to: the same text is not offered again, however late', () => {
    let now = declined;
    for (const days of [1, 40, 400]) {
      const { next, outcome } = look(now, found(moved, B), after(T2, days * DAY));
      expect(outcome).toBe('declined');
      expect(next.fresh?.pending).toBeUndefined();
      now = look(next, found(file(5), A), after(T2, days * DAY)).next;
    }
  });

  it('can be thought over: asked for by the button, the same text waits again', () => {
    const again = afterLook(declined, found(moved, B), T2, true);
    expect(again.outcome).toBe('waiting');
    expect(again.school.fresh?.pending?.file).toEqual(moved);
    // Also one whose wording alone was gone back from.
    const back = undoChange(look(school(file(5)), found(file(6, 'New.'), B)).next);
    expect(afterLook(back, found(file(6, 'New.'), B), T2, true).outcome).toBe('waiting');
  });

  it('is no answer to a later number', () => {
    const later = file(7, 'Be kind.', 'new@clapgate.example');
    const { next, outcome } = look(declined, found(later, A));
    expect(outcome).toBe('waiting');
    expect(next.fresh?.pending?.file).toEqual(later);
    expect(look(declined, found(file(7, 'New.'), A)).outcome).toBe('changed');
  });

  it('is remembered for the last twenty, each once, and all of it can be kept', () => {
    let now = school(file(5));
    for (let n = 0; n < 60; n += 1) {
      const sha256 = String(n % 30).padStart(64, '0');
      now = declinePending({
        ...now,
        fresh: { ...FRESH, ...now.fresh, pending: seen(moved, sha256) },
      });
    }
    expect(now.fresh?.declined).toEqual(
      Array.from({ length: 20 }, (_, n) => String(29 - n).padStart(64, '0')),
    );
    expect(storedSchool.safeParse(now).success).toBe(true);
  });
});

describe('going back', () => {
  const changed = look(school(file(5)), found(file(6, 'New.'), B)).next;
  const back = undoChange(changed);

  it('brings back what was before, and remembers what was left', () => {
    expect(back).toEqual(
      school(file(5), { seenAt: T0, lookedAt: T1, outcome: 'declined', declined: [B] }),
    );
  });

  it('goes one step only', () => {
    expect(undoChange(back)).toBe(back);
    const before = school(file(5));
    expect(undoChange(before)).toBe(before);
  });

  it('is kept to when the same text is found again, but not against a later one', () => {
    expect(look(back, found(file(6, 'New.'), B), T2)).toMatchObject({
      outcome: 'declined',
      next: { file: file(5) },
    });
    expect(look(back, found(file(7, 'Newer.'), C), T2)).toMatchObject({
      outcome: 'changed',
      next: { file: file(7, 'Newer.') },
    });
  });

  it('takes back a yes too', () => {
    const moved = file(6, 'Be kind.', 'new@clapgate.example');
    const yes = acceptPending(school(file(5), { lookedAt: T1, pending: seen(moved, B) }), T1);
    expect(undoChange(yes)).toEqual(back);
  });

  it('lets go of what waited, which may be the very file gone back to', () => {
    const { next } = look(changed, found(file(6), C), T2);
    expect(next.fresh?.pending?.file.values).toEqual(file(5).values);
    expect(undoChange(next)).toEqual({ ...back, fresh: { ...back.fresh, lookedAt: T2 } });
  });
});

describe('a page that means ill', () => {
  const evil = 'x@evil.example';

  it('cannot bring its contacts in under a number it showed before', () => {
    const harmless = look(school(file(4)), found(file(5, 'New.'), B));
    expect(harmless.outcome).toBe('changed');
    const { next, outcome } = look(harmless.next, found(file(5, 'New.', evil), C), T2);
    expect(outcome).toBe('waiting');
    expect(next.file).toEqual(file(5, 'New.'));
  });

  it('cannot bring its contacts in by flapping between two files without a number', () => {
    const files = [file(undefined, 'One.'), file(undefined, 'Two.')];
    let now = school(file(undefined, 'One.'));
    for (let n = 0; n < 6; n += 1) {
      const one = files[n % 2] ?? file();
      now = look(now, found(one, hash(String(n))), after(T1, n * DAY)).next;
      const { values } = one;
      now = look(now, found({ ...file(undefined, '', evil), values }, C), after(T1, n * DAY)).next;
      expect(now.file).toEqual(one);
    }
    // Told no once, a text stays out, whichever of the two is in use.
    now = undoChange(now);
    expect(look(now, found(file(undefined, 'Two.'), hash('5')), T2).outcome).toBe('declined');
  });

  it('cannot go back by leaving its number out', () => {
    expect(look(school(file(5)), found(file(undefined, 'Old.', evil), B)).outcome).toBe('older');
  });

  it('cannot shut later numbers out by a leap, with other words or with the same', () => {
    for (const words of ['New.', 'Be kind.']) {
      const { next } = look(school(file(5)), found(file(1_000_000, words), B));
      expect(next.file.revision).toBe(5);
      expect(look(next, found(file(6, 'Newer.'), C), T2)).toMatchObject({
        outcome: 'changed',
        next: { file: file(6, 'Newer.') },
      });
    }
    // Months as numbers are no leap.
    expect(look(school(file(202_609)), found(file(202_701, 'New.'), B)).outcome).toBe('changed');
  });

  it('with a leap the parent said yes to shuts later ones out, but not without a sign', () => {
    const waiting = look(school(file(5)), found(file(1_000_000, 'New.'), B)).next;
    const shut = acceptPending(waiting, T1);
    const { next, outcome } = look(shut, found(file(6, 'Newer.'), C), T2);
    expect(outcome).toBe('older');
    expect(trustOf(next, after(T1, 184 * DAY))).toBe('unchecked');
    expect(look(undoChange(next), found(file(6, 'Newer.'), C), T2).outcome).toBe('changed');
  });
});

describe('mayLookAgain', () => {
  const looked = school(file(5), { lookedAt: T1 });

  it.each<[string, number, boolean]>([
    ['at once', 0, false],
    ['just before', 20 * HOUR - 1, false],
    ['after twenty hours', 20 * HOUR, true],
    ['years later', 1000 * DAY, true],
    ['when the last look is yet to come, as after a wrong clock', -1, true],
  ])('%s', (_, milliseconds, may) => {
    expect(mayLookAgain(looked, after(T1, milliseconds))).toBe(may);
  });

  it('never where nothing is known of a page', () => {
    const { fresh: _, ...rest } = looked;
    expect(mayLookAgain(rest, after(T1, 1000 * DAY))).toBe(false);
  });
});

describe('trustOf', () => {
  const kept = school(file(5), { seenAt: T1, lookedAt: T1 });

  it.each<[number, ReturnType<typeof trustOf>]>([
    [-DAY, 'fresh'],
    [0, 'fresh'],
    [183 * DAY, 'fresh'],
    [183 * DAY + 1, 'unchecked'],
    [400 * DAY, 'unchecked'],
    [400 * DAY + 1, 'old'],
  ])('%i milliseconds after it was seen: %s', (milliseconds, trust) => {
    expect(trustOf(kept, after(T1, milliseconds))).toBe(trust);
  });

  it('counts from when it was seen, not from a look that found something else', () => {
    const { next } = look(kept, { kind: 'nothing' }, after(T1, 184 * DAY));
    expect(trustOf(next, after(T1, 184 * DAY))).toBe('unchecked');
    const { next: again } = look(next, found(file(5), A), after(T1, 185 * DAY));
    expect(trustOf(again, after(T1, 185 * DAY))).toBe('fresh');
  });

  it('is no matter of a school from no page', () => {
    const { fresh: _, ...rest } = kept;
    expect(trustOf(rest, after(T1, 1000 * DAY))).toBe('fresh');
    const picked: School = { ...kept, source: { kind: 'file', name: 'x.json' } };
    expect(trustOf(picked, after(T1, 1000 * DAY))).toBe('fresh');
  });
});
