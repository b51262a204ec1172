import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CATEGORIES, TOPICS } from '../../lib/rules/categories.ts';
import { checkSchoolFile } from '../../lib/school/check.ts';
import type { School } from '../../lib/school/school.ts';

/** `tune`: read it, learn from it. `check`: only its figures are looked at. */
export const HALVES = ['tune', 'check'] as const;
export type Half = (typeof HALVES)[number];

const draft = z.strictObject({
  id: z.string(),
  school: z.string(),
  text: z.string().min(1),
  context: z.string().optional(),
  hasImage: z.boolean().optional(),
  mention: z.boolean(),
  /** What must be found. */
  categories: z.array(z.enum(CATEGORIES)),
  /** What may be found or not. */
  optional: z.array(z.enum(CATEGORIES)),
  level: z.enum(['none', 'mention', 'advise', 'pause']),
  topic: z.enum(TOPICS),
  topicAlt: z.array(z.enum(TOPICS)),
});

/** One labelled draft of the development corpus; what the labels mean stands in `docs/labelling.md`. */
export type CorpusDraft = z.infer<typeof draft>;

const functional = z.strictObject({
  id: z.string(),
  function: z.string(),
  group: z.string(),
  text: z.string().min(1),
  hateful: z.boolean(),
});

/** One functional case: whether it is hateful about, or threatens, a group of people. */
export type FunctionalCase = z.infer<typeof functional>;

const schoolRow = z.strictObject({
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()).optional(),
  phase: z.string(),
  kind: z.string(),
  nation: z.string(),
  town: z.string(),
});

const FUNCTIONAL = 'functional.jsonl';

export function loadDrafts(folder: string, half: Half): CorpusDraft[] {
  return readdirSync(join(folder, half))
    .filter((name) => name.endsWith('.jsonl') && name !== FUNCTIONAL)
    .toSorted()
    .flatMap((name) => readRows(join(folder, half, name), draft));
}

export function loadFunctional(folder: string, half: Half): FunctionalCase[] {
  return readRows(join(folder, half, FUNCTIONAL), functional);
}

/** The corpus's schools, each as a parent would have added it from a file that names only its headteacher. */
export function loadSchools(folder: string): Map<string, School> {
  const rows = z
    .array(schoolRow)
    .parse(JSON.parse(readFileSync(join(folder, 'schools.json'), 'utf8')));
  return new Map(
    rows.map((school): [string, School] => {
      const checked = checkSchoolFile(
        JSON.stringify({ version: 1, school, route: [{ role: 'headteacher' }] }),
      );
      if (!checked.ok)
        throw new Error(`school ${school.id}: ${checked.faults.map((f) => f.message).join(' ')}`);
      return [
        school.id,
        {
          id: school.id,
          file: checked.file,
          source: { kind: 'pasted' },
          addedAt: '2026-01-01T00:00:00.000Z',
          enabled: true,
        },
      ];
    }),
  );
}

function readRows<Row>(path: string, schema: z.ZodType<Row>): Row[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        return [schema.parse(JSON.parse(line))];
      } catch (error) {
        throw new Error(
          `${path}, line ${index + 1}: ${error instanceof Error ? error.message : String(error)}`,
          { cause: error },
        );
      }
    });
}
