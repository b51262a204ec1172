import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkSchoolFile } from '../../../lib/school/check.ts';
import { decodeFile } from '../../../lib/school/decode.ts';
import { schoolFile } from '../../../lib/school/schema.ts';
import type { SchoolFile } from '../../../lib/school/schema.ts';
import { brokenFile, flippedFile, nodesOf } from './broken-file.ts';
import { goodFile } from './school-file.ts';

function readBack(text: string): SchoolFile {
  const result = checkSchoolFile(text, { today: '2026-11-20' });
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.file;
}

/** The same value with the keys of every group in another order. */
function shuffled(value: unknown, seed: number): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, seed));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, shuffled(item, seed)]);
  const turn = seed % Math.max(1, entries.length);
  return Object.fromEntries([...entries.slice(turn), ...entries.slice(0, turn)].toReversed());
}

/** Everything outside ASCII as an escape, as some programs write it. */
function escaped(json: string): string {
  return json.replaceAll(
    /[^\s!-~]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Every key of the JSON Schema as a path, entries of lists as `[]`. */
function pathsOf(schema: z.core.JSONSchema._JSONSchema, path = ''): string[] {
  if (typeof schema !== 'object') return [];
  const keys = Object.entries(schema.properties ?? {}).flatMap(([key, child]) => [
    `${path}.${key}`,
    ...pathsOf(child, `${path}.${key}`),
  ]);
  const items = schema.items;
  return items === undefined || Array.isArray(items)
    ? keys
    : [...keys, ...pathsOf(items, `${path}[]`)];
}

describe('a good file', () => {
  it('is given back exactly as it is', () => {
    fc.assert(
      fc.property(goodFile, (file) => {
        expect(readBack(JSON.stringify(file))).toStrictEqual(file);
      }),
      { numRuns: 300 },
    );
  });

  it('means the same in another order, spacing, spelling, with a byte order mark', () => {
    const dress = fc.record({
      seed: fc.nat(),
      space: fc.constantFrom('', '  ', '\t', ' \t '),
      line: fc.constantFrom('\n', '\r\n', '\r', '\n\n'),
      mark: fc.constantFrom('', '\uFEFF'),
      escape: fc.boolean(),
    });
    fc.assert(
      fc.property(goodFile, dress, (file, { seed, space, line, mark, escape }) => {
        const json = JSON.stringify(shuffled(file, seed), null, space).replaceAll('\n', line);
        const inner = escape ? escaped(json) : json;
        const bytes = new TextEncoder().encode(`${mark}${line}${inner}${line}${space}`);
        const decoded = decodeFile(bytes);
        expect(decoded.ok && readBack(decoded.text)).toStrictEqual(file);
      }),
      { numRuns: 200 },
    );
  });

  it('can have every part of the schema: none is left untried', () => {
    const seen = new Set(
      fc
        .sample(goodFile, { numRuns: 300, seed: 7 })
        .flatMap((file) => nodesOf(file))
        .map(({ path }) =>
          path.map((part) => (typeof part === 'number' ? '[]' : `.${part}`)).join(''),
        ),
    );
    const all = pathsOf(z.toJSONSchema(schoolFile, { io: 'input' }));
    expect(all.length).toBeGreaterThan(80);
    expect(all.filter((path) => !seen.has(path))).toEqual([]);
  });
});

describe('a broken file', () => {
  it('is refused, and every fault says where, what and how to mend it', () => {
    fc.assert(
      fc.property(brokenFile, ({ text }) => {
        const result = checkSchoolFile(text);
        expect(result.ok).toBe(false);
        if (result.ok) return;
        expect(result.faults.length).toBeGreaterThan(0);
        for (const fault of result.faults) {
          for (const part of [fault.path, fault.message, fault.mend]) {
            expect(part).toMatch(/\S/);
            expect(part).not.toMatch(/[\p{C}\p{Default_Ignorable_Code_Point}]/u);
          }
        }
      }),
      { numRuns: 600 },
    );
  });

  it('with one byte changed is refused, or is a good file itself', () => {
    fc.assert(
      fc.property(flippedFile, (bytes) => {
        const decoded = decodeFile(bytes);
        const result = decoded.ok
          ? checkSchoolFile(decoded.text)
          : { ok: false as const, faults: [decoded.fault] };
        if (result.ok) expect(readBack(JSON.stringify(result.file))).toStrictEqual(result.file);
        else expect(result.faults.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
