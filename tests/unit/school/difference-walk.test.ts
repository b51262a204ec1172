import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestFile } from '../../../scripts/bench/school-file.ts';
import { differenceOf, saysTheSame } from '../../../lib/school/difference.ts';
import { PARTS, drawn } from '../../../lib/school/drawn.ts';
import { schoolFile } from '../../../lib/school/schema.ts';
import type { SchoolFile } from '../../../lib/school/schema.ts';
import { nodesOf } from './broken-file.ts';
import { goodFile } from './school-file.ts';
import { differs, fullFile, type Path } from './whole.ts';

/** Walks whole files and changes one thing at a time: nothing may change unseen, and nothing that leads anywhere unasked. */

const SCHOOLS = new URL('../../../schools/', import.meta.url);
const FILES = readdirSync(SCHOOLS).map((name) => [
  name,
  schoolFile.parse(JSON.parse(readFileSync(new URL(name, SCHOOLS), 'utf8'))),
]) as readonly (readonly [string, SchoolFile])[];
const ALL = [...FILES, ['a file with everything', fullFile()]] as const;

const FOR_MACHINES: ReadonlySet<string | number> = new Set([
  '$schema',
  'version',
  'revision',
  'signature',
]);

/** Another value at `path`; `undefined` takes a key or an entry away. Types are none of the difference's business. */
function at(file: unknown, [key, ...rest]: Path, change: (old: unknown) => unknown): unknown {
  if (key === undefined) return change(file);
  if (Array.isArray(file)) {
    const list = file.map((one, index) => (index === key ? at(one, rest, change) : one));
    return list.filter((one) => one !== undefined);
  }
  const entries = Object.entries(file as object).map(([name, one]) => [
    name,
    name === key ? at(one, rest, change) : one,
  ]);
  return Object.fromEntries(entries.filter(([, one]) => one !== undefined));
}

interface Change {
  readonly how: string;
  readonly path: Path;
  readonly to: (old: unknown) => unknown;
}

/** Every single change there is to a file: another text, another number, a key gone, an entry more, less or elsewhere. */
function changesOf(file: SchoolFile): Change[] {
  return nodesOf(file).flatMap(({ path, value }): Change[] => {
    if (path.length === 0) return [];
    const gone: Change = { how: 'gone', path, to: () => undefined };
    if (typeof value === 'string')
      return [gone, { how: 'another text', path, to: (old) => `${String(old)} too` }];
    if (typeof value === 'number')
      return [gone, { how: 'another number', path, to: (old) => Number(old) + 1 }];
    if (!Array.isArray(value)) return [gone];
    const list: readonly unknown[] = value;
    const swaps = list.flatMap((one, index): Change[] =>
      index > 0 && JSON.stringify(one) !== JSON.stringify(list[index - 1])
        ? [
            {
              how: `entries ${index - 1} and ${index} swapped`,
              path,
              to: () => list.with(index, list[index - 1]).with(index - 1, one),
            },
          ]
        : [],
    );
    const more = list.length === 0 ? [] : [{ how: 'the last twice', to: [...list, list.at(-1)] }];
    return [
      gone,
      { how: 'emptied', path, to: () => (list.length === 0 ? undefined : []) },
      ...more.map(({ how, to }): Change => ({ how, path, to: () => to })),
      ...swaps,
    ];
  });
}

const made = (file: SchoolFile, { path, to }: Change) => at(file, path, to) as SchoolFile;
const nameOf = ({ how, path }: Change) => `${path.join('.')}: ${how}`;
const isForMachines = ({ path: [top = ''] }: Change) => FOR_MACHINES.has(top);

describe.each(ALL)('%s', (_, file) => {
  const changes = changesOf(file);

  it('every single change is seen, either way round', () => {
    const shown = changes.filter((change) => !isForMachines(change));
    expect(shown.length).toBeGreaterThan(100);
    const unseen = shown.filter((change) => {
      const other = made(file, change);
      return saysTheSame(file, other) || saysTheSame(other, file);
    });
    expect(unseen.map(nameOf)).toEqual([]);
  });

  it('but for what is there for machines', () => {
    const hidden = changes.filter(isForMachines);
    expect(hidden.length).toBeGreaterThan(2);
    expect(hidden.filter((one) => !saysTheSame(file, made(file, one))).map(nameOf)).toEqual([]);
  });

  /** Whether what stands at a path leads somewhere, or says who is meant. */
  const isCareful = ([top, second, ...rest]: Path): boolean => {
    if (top === 'school' || top === 'route' || top === 'contacts' || top === 'channels')
      return true;
    if (top === 'policy') return second === 'address' || rest.at(-1) === 'address';
    return top === 'resources' && (rest.at(-1) === 'link' || rest.at(-1) === 'phone');
  };

  it('every change of names, people, contacts and links asks for a yes', () => {
    const careful = changes.filter(({ path }) => isCareful(path));
    expect(careful.length).toBeGreaterThan(50);
    const unasked = careful.filter((one) => !differenceOf(file, made(file, one)).needsYes);
    expect(unasked.map(nameOf)).toEqual([]);
  });

  it('no change of wording does', () => {
    const wording = new Set<string | number>(
      'values commons questions expectations photos consequences law sites languages'.split(' '),
    );
    const words = changes.filter(({ path: [top = ''] }) => wording.has(top));
    expect(words.length).toBeGreaterThan(20);
    const asked = words.filter((one) => differenceOf(file, made(file, one)).needsYes);
    expect(asked.map(nameOf)).toEqual([]);
  });

  const LEADING = [
    'See https://evil.example/pay now',
    'See evil.example now',
    'See EVIL．example now',
    'See evil。example now',
    'See evil .example now',
    'Write to office@evil.example please',
    'Follow @evil_school please',
    'Follow ＠evil_school please',
    'Ring 01632 960123 today',
    'Ring 01632960123 today',
    'Ring (016) 32–96–01–23 today',
    'Ring 016/329/60 today',
    'Ring ٠١٦٣٢ ٩٦٠١٢٣ today',
    'Ring ０１６３２ today',
    'Text HELP to 85258',
  ];
  const texts = nodesOf(file).filter(
    ({ path: [top = '', second], value }) =>
      typeof value === 'string' &&
      !FOR_MACHINES.has(top) &&
      !['law', 'help', 'sites', 'languages'].includes(String(top)) &&
      second !== 'approved',
  );

  it('an address inside any text does, when it comes and when it goes', () => {
    const unasked = texts.flatMap(({ path }, index) => {
      // Each text meets one of them, and the first text all: the whole product would take a minute.
      const some = index === 0 ? LEADING : [LEADING[index % LEADING.length] ?? ''];
      return some.filter((address) => {
        const other = at(file, path, () => address) as SchoolFile;
        return !(differenceOf(file, other).needsYes && differenceOf(other, file).needsYes);
      });
    });
    expect(unasked).toEqual([]);
  });

  it('each of them does, in a plain line', () => {
    const more = (line: string): SchoolFile => ({
      ...file,
      values: [...(file.values ?? []), line],
    });
    expect(LEADING.filter((line) => !differenceOf(file, more(line)).needsYes)).toEqual([]);
    const PLAIN = [
      'Doors open at 8.15am, e.g. for breakfast.',
      'Be kind… and ask first...and listen.',
      'We are in our 150th year: 2026-27, 2026–27 or 2026/27.',
      'Call 999 if anybody is in danger, and 111 for advice.',
      'Half of us (50%) walk; 3 in 4 of year 6 do.',
      'Ysgol i bawb; школа для всех; مدرسة للجميع.',
    ];
    expect(PLAIN.filter((line) => differenceOf(file, more(line)).needsYes)).toEqual([]);
  });

  it('one that stays where it is asks for nothing', () => {
    const old = { ...file, values: ['See evil.example now', 'One.'] };
    const young = { ...file, values: ['See evil.example now', 'Two.'] };
    expect(differenceOf(old, young)).toMatchObject({
      needsYes: false,
      parts: [{ part: 'values' }],
    });
  });
});

describe('any file', () => {
  it('says the same as itself, in whatever order its keys come', () => {
    const turned = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(turned)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .map(([key, one]) => [key, turned(one)])
                .toReversed(),
            )
          : value;
    fc.assert(
      fc.property(goodFile, fc.nat(), (file, revision) => {
        const other = { ...(turned(file) as SchoolFile), revision, $schema: 'x', signature: 'y' };
        expect(differenceOf(file, other)).toEqual({ parts: [], needsYes: false });
      }),
      { numRuns: 150 },
    );
  });

  it('differs in parts exactly where it differs', () => {
    const changed = goodFile.chain((file) => {
      const changes = changesOf(file);
      return fc
        .constantFrom(...changes)
        .map((one): [SchoolFile, SchoolFile] => [file, made(file, one)]);
    });
    fc.assert(
      fc.property(fc.oneof(changed, fc.tuple(goodFile, goodFile)), ([one, other]) => {
        expect(saysTheSame(one, other)).toBe(!differs(one, other, FOR_MACHINES));
      }),
      { numRuns: 300 },
    );
  });

  it('can be read back from a difference: what went and stayed is the old, what came and stayed the new', () => {
    fc.assert(
      fc.property(goodFile, goodFile, (before, after) => {
        const { parts } = differenceOf(before, after);
        const [old, young] = [drawn(before), drawn(after)];
        expect(parts.map(({ part }) => part)).toEqual(
          PARTS.filter((part) => parts.some((one) => one.part === part)),
        );
        for (const { part, lines } of parts) {
          const without = (gone: string) =>
            lines.filter(({ kind }) => kind !== gone).map((line) => ({ ...line, kind: '' }));
          const rows = (all: ReturnType<typeof drawn>) =>
            (all.get(part) ?? []).map((row) => ({ ...row, kind: '' }));
          expect(without('added')).toEqual(rows(old));
          expect(without('removed')).toEqual(rows(young));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('asks the same question whichever way round', () => {
    fc.assert(
      fc.property(goodFile, goodFile, (one, other) => {
        expect(differenceOf(one, other).needsYes).toBe(differenceOf(other, one).needsYes);
      }),
      { numRuns: 100 },
    );
  });
});

it('the largest file against itself turned round comes to an end', () => {
  const turned = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(turned).toReversed()
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, turned(one)]))
        : value;
  const file = largestFile();
  const back = turned(file) as SchoolFile;
  const { parts, needsYes } = differenceOf(file, back);
  expect(needsYes).toBe(true);
  expect(parts.map(({ part }) => part)).toEqual(PARTS.filter((part) => part !== 'links'));
  expect(saysTheSame(turned(back) as SchoolFile, file)).toBe(true);
});
