import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Contrast of the colours of `components/tokens.css`, by WCAG 2.2: text 4.5, edges of controls and icons 3. */

const css = readFileSync(new URL('../../components/tokens.css', import.meta.url), 'utf8');

function tokens(part: string): ReadonlyMap<string, string> {
  return new Map(
    [...part.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [
      name,
      hex,
    ]),
  );
}

const [lightPart = '', darkPart = ''] = css.split('@media (prefers-color-scheme: dark)');
const light = tokens(lightPart);
const dark = new Map([...light, ...tokens(darkPart)]);

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const WASHES = ['courtesy-wash', 'decency-wash', 'sense-wash', 'care-wash', 'accent-wash'];
const PAPERS = ['paper', 'paper-deep'];
const TEXT: readonly (readonly [string, string])[] = [
  ...[...PAPERS, ...WASHES].flatMap((paper) => [
    ['ink', paper] as const,
    ['ink-soft', paper] as const,
  ]),
  ['accent', 'paper'],
  ['accent-ink', 'accent'],
  ['accent-ink', 'accent-deep'],
  ['care', 'care-wash'],
  ['courtesy', 'paper'],
  ['decency', 'paper'],
  ['sense', 'paper'],
];
const SHAPES: readonly (readonly [string, string])[] = [
  ['line-strong', 'paper'],
  ['focus', 'paper'],
  ['courtesy', 'courtesy-wash'],
  ['decency', 'decency-wash'],
  ['sense', 'sense-wash'],
];

function ratio(
  theme: ReadonlyMap<string, string>,
  [ink, paper]: readonly [string, string],
): number {
  const [one, other] = [theme.get(ink), theme.get(paper)];
  if (one === undefined || other === undefined) throw new Error(`No token ${ink} or ${paper}`);
  return contrast(one, other);
}

it('reckons contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each([
  ['light', light],
  ['dark', dark],
])('%s', (_, theme) => {
  it.each(TEXT)('%s on %s can be read', (...pair) => {
    expect(ratio(theme, pair)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SHAPES)('%s on %s can be seen', (...pair) => {
    expect(ratio(theme, pair)).toBeGreaterThanOrEqual(3);
  });
});
