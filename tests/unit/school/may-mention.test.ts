import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadDrafts, loadSchools } from '../../../scripts/corpus/load.ts';
import { mayMention } from '../../../lib/school/may-mention.ts';
import { findMentions } from '../../../lib/school/mentions.ts';
import { deriveWatch } from '../../../lib/school/watch.ts';

const schools = [...loadSchools('tests/corpus').values()];
const watches = schools.map((school) => deriveWatch([school]));

describe('mayMention', () => {
  it('never passes over a draft of the corpus that mentions a school, and passes over most others', () => {
    let passed = 0;
    let silent = 0;
    for (const { text } of loadDrafts('tests/corpus', 'tune')) {
      for (const watch of watches) {
        const may = mayMention(text, watch);
        if (findMentions(text, watch).length > 0) expect(may, text).toBe(true);
        else {
          silent++;
          if (!may) passed++;
        }
      }
    }
    expect(passed / silent).toBeGreaterThan(0.5);
  });

  it('finds nothing where there is no school to look for', () => {
    expect(mayMention('my son goes to Westwood Park', deriveWatch([]))).toBe(false);
  });

  it('never passes over a name with a slip of the finger, a sign or a look-alike in it', () => {
    const names = schools.map(({ file }) => file.school.name);
    const slip = fc.record({
      school: fc.integer({ min: 0, max: schools.length - 1 }),
      at: fc.nat({ max: 12 }),
      kind: fc.constantFrom('drop', 'double', 'swap', 'change', 'hidden', 'accent', 'apostrophe'),
      before: fc.constantFrom('', '#', '@', '"', '(', '*', '_', '…', '😡', 'at '),
    });
    fc.assert(
      fc.property(slip, ({ school, at, kind, before }) => {
        const name = names[school] ?? '';
        const watch = watches[school];
        if (!watch) return;
        const left = name.slice(0, at);
        const letter = name.charAt(at);
        const right = name.slice(at + 1);
        const typed = {
          drop: left + right,
          double: left + letter + letter + right,
          swap: left + right.charAt(0) + letter + right.slice(1),
          change: `${left}x${right}`,
          hidden: `${left}\u200B${letter}${right}`,
          accent: `${left}${letter}\u0301${right}`,
          apostrophe: `${left}’${letter}${right}`,
        }[kind];
        const text = `my son goes to ${before}${typed} school`;
        if (findMentions(text, watch).length > 0) expect(mayMention(text, watch), text).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});
