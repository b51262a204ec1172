import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scriptBytes } from '../../scripts/build/weight.ts';

const budgets = JSON.parse(readFileSync('budgets.json', 'utf8')) as Record<string, number>;

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (build) => {
  const folder = join('.output', build);

  it('is built (npm run build, npm run build:firefox)', () => {
    expect(existsSync(folder)).toBe(true);
  });

  it.each(Object.entries(budgets))('%s loads at most %i bytes of script', (entry, most) => {
    const bytes = scriptBytes(folder, entry);
    expect(bytes).toBeGreaterThan(1000);
    expect(bytes).toBeLessThanOrEqual(most);
  });

  it.each(['sentinel.js', 'companion.js'])(
    'keeps React, zod, the polyfill and the rule lists out of %s',
    (script) => {
      const code = readFileSync(join(folder, script), 'utf8');
      const others = scriptsText(folder);
      // The same signs are in the pages' scripts, so the check can fail.
      for (const sign of ['react.', 'ZodError', 'browser-polyfill', 'deflate-raw']) {
        expect([sign, code.includes(sign), others.includes(sign)]).toEqual([sign, false, true]);
      }
    },
  );
});

function scriptsText(folder: string): string {
  return ['background.js', ...chunks(folder)]
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}

function chunks(folder: string): string[] {
  const html = ['card.html', 'options.html']
    .map((page) => readFileSync(join(folder, page), 'utf8'))
    .join('\n');
  return [...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map(([, path = '']) => path);
}
