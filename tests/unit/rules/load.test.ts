import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it } from 'vitest';
import { loadSoundLists } from '../../../lib/rules/load.ts';

const RULES = fileURLToPath(new URL('../../../rules', import.meta.url));
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** The lists, with the first match of a pattern in one file replaced. */
function listsWith(file: string, pattern: RegExp, by: string): () => unknown {
  const folder = mkdtempSync(join(tmpdir(), 'rules-'));
  folders.push(folder);
  cpSync(RULES, folder, { recursive: true });
  const path = join(folder, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(pattern, by));
  return () => loadSoundLists(folder);
}

it('names file, line, rule, column and what was expected where a pattern does not parse', () => {
  expect(listsWith('threat.rules', /^match: .*$/m, 'match: (a|b')).toThrow(
    /threat\.rules:\d+: rule threat-[a-z-]+: '\(a\|b', column 5: expected '\)' or '\|'/,
  );
});

it('names the file and the class where an entry uses a class that is not there', () => {
  expect(listsWith('words/praise.words', /^class: praise$/m, 'class: praise\n{no-such}')).toThrow(
    /words\/praise\.words:\d+: class praise: '\{no-such\}', column 1: no word class is called \{no-such\}/,
  );
});

it('names the file and the line where a block is not one', () => {
  expect(listsWith('heat.rules', /^rule: /m, 'rool: ')).toThrow(/heat\.rules:\d+/);
});
