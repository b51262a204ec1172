import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_FAULTS } from '../../../lib/school/explain.ts';
import { checkSchoolFile } from '../../../lib/school/check.ts';
import { decodeFile } from '../../../lib/school/decode.ts';
import type { Fault } from '../../../lib/school/fault.ts';
import { checkSchool } from '../../../scripts/check-school.ts';
import { HOSTILE } from '../../fixtures/school-files/hostile.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const HIDDEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostile-'));
});
afterAll(() => rm(folder, { recursive: true }));

function faultsOf(bytes: Uint8Array): readonly Fault[] {
  const decoded = decodeFile(bytes);
  if (!decoded.ok) return [decoded.fault];
  const result = checkSchoolFile(decoded.text);
  return result.ok ? [] : result.faults;
}

async function fileOf(bytes: Uint8Array): Promise<string> {
  const path = join(folder, 'school.json');
  await writeFile(path, bytes);
  return path;
}

describe('the hostile files', () => {
  it('are many, each of its own name', () => {
    expect(HOSTILE.length).toBeGreaterThan(150);
    expect(new Set(HOSTILE.map(({ name }) => name)).size).toBe(HOSTILE.length);
  });

  describe.each(HOSTILE)('$name', ({ bytes, path, message }) => {
    it('is refused, with its place and words a person can use', () => {
      const faults = faultsOf(bytes);
      expect(faults[0]?.path).toBe(path);
      expect(faults[0]?.message).toMatch(message);
      expect(faults.length).toBeLessThanOrEqual(MAX_FAULTS);
      for (const fault of faults) {
        for (const text of [fault.path, fault.message, fault.mend]) {
          expect(text).toMatch(/\S/);
          expect(text).not.toMatch(HIDDEN);
          // The longest are lists of the words that may stand in a place.
          expect(text.length).toBeLessThan(400);
        }
      }
    });

    it('ends the command with 1, and the place on the terminal', async () => {
      const file = await fileOf(bytes);
      const { code, out, err } = await checkSchool([file], { today: '2026-11-20' });
      expect(code).toBe(1);
      expect(out).toContain(`fault at ${path}\n`);
      expect(out.replaceAll('\n', '')).not.toMatch(HIDDEN);
      expect(err).toBe('');
    });
  });

  it('leave nothing behind on objects', () => {
    for (const { bytes } of HOSTILE) faultsOf(bytes);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect('version' in {}).toBe(false);
  });
});

describe('the command itself', () => {
  const byName = (name: string) => HOSTILE.filter((one) => one.name === name);

  it.each([
    ...byName('a web page'),
    ...byName('UTF-16 LE with its mark'),
    ...byName('__proto__ in the school'),
  ])('ends with 1 on $name', async ({ bytes, path }) => {
    const file = await fileOf(bytes);
    const args = ['scripts/check-school.ts', file, '--json'];
    const { code, out } = await new Promise<{ code: unknown; out: string }>((resolve) => {
      execFile(process.execPath, args, { cwd: ROOT }, (error, out) =>
        resolve({ code: error?.code, out }),
      );
    });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ ok: false, faults: [{ path }] });
  });
});
