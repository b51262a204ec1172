import { expect, it } from 'vitest';
import { LIMITS } from '../../../lib/compose/budget.ts';
import type { Composer } from '../../../lib/compose/composers.ts';
import { createWariness } from '../../../lib/compose/wariness.ts';

/** Only what wariness looks at; it never touches a node. */
function composer(text = '', context = ''): Composer {
  return { text, context, hasImage: false, shownAt: [] } as unknown as Composer;
}

it('always looks at what was typed', () => {
  const wariness = createWariness();
  const one = composer();
  for (let n = 1; n < 500; n += 1) {
    const text = 'x'.repeat(n);
    expect(wariness.mayLook(one, { text, context: '' }, 1, 0)).toBe(true);
    one.text = text;
  }
});

it('looks a few times only at what the page writes', () => {
  const wariness = createWariness();
  const one = composer();
  const looks = Array.from({ length: 30 }, (_, n) =>
    wariness.mayLook(one, { text: `Guess number ${n} Primary`, context: '' }, 1, n),
  );
  expect(looks.filter(Boolean)).toHaveLength(LIMITS.unexplained.count);
  const later = LIMITS.unexplained.within + 30;
  expect(wariness.mayLook(one, { text: 'Guess Primary', context: '' }, 1, later)).toBe(true);
});

it('counts a heading that changes as the page’s own', () => {
  const wariness = createWariness();
  const one = composer('hello');
  const looks = Array.from({ length: 30 }, (_, n) =>
    wariness.mayLook(one, { text: 'hello', context: `Guess ${n}` }, 1, 0),
  );
  expect(looks.filter(Boolean)).toHaveLength(LIMITS.unexplained.count);
});

it('looks at a paste of any length', () => {
  const wariness = createWariness();
  const text = 'a long text '.repeat(1000);
  for (let n = 0; n < 30; n += 1) {
    const all = Number.POSITIVE_INFINITY;
    expect(wariness.mayLook(composer(), { text, context: '' }, all, 0)).toBe(true);
  }
});

it('shows the card so many times beside one composer, and in the tab', () => {
  const wariness = createWariness();
  const times = (of: Composer) =>
    Array.from({ length: 30 }, () => wariness.mayShow(of, 0)).filter(Boolean).length;
  expect(times(composer())).toBe(LIMITS.composer.count);
  expect(times(composer())).toBe(LIMITS.tab.count - LIMITS.composer.count);
  expect(times(composer())).toBe(0);
});
