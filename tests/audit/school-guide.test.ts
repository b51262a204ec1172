// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { HELPLINES } from '../../lib/help/helplines.ts';
import { LAW_NOTES } from '../../lib/help/law.ts';
import { lookInPage } from '../../lib/platform/look-in-page.ts';
import { fromBlock } from '../../lib/school/carried.ts';
import { checkSchoolFile } from '../../lib/school/check.ts';
import { wordsForFiles } from '../../lib/school/explain.ts';
import { schoolFile } from '../../lib/school/schema.ts';
import { SITES } from '../../lib/sites/registry.ts';

/** The guide is what schools go by: what it says must be what the extension does. */

const GUIDE = readFileSync('docs/school-guide.md', 'utf8');

/** The blocks of code of one kind, without their indent. */
function codeOf(kind: string): string[] {
  const blocks = GUIDE.matchAll(new RegExp(`^( *)\`\`\`${kind}\\n([^]*?)\\n *\`\`\`$`, 'gm'));
  return [...blocks].map(([, indent = '', code = '']) =>
    code.replaceAll(`\n${indent}`, '\n').trim(),
  );
}

const [EXAMPLE = ''] = codeOf('json');
const [SCRIPT = '', LINKS = ''] = codeOf('html');
const BLOCK = codeOf('').find((code) => /begins here/i.test(code)) ?? '';
const look = () => lookInPage({ maxLength: 100_000, maxFound: 9 }).found;

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('the guide: publishing', () => {
  it('shows a smallest file that works', () => {
    expect(checkSchoolFile(EXAMPLE).ok).toBe(true);
  });

  it('shows a script that the extension finds', () => {
    document.body.innerHTML = SCRIPT.replace(/\{[^]*\}/, EXAMPLE);
    const [found] = look();
    expect(found).toMatchObject({ kind: 'inline' });
    expect(found && 'text' in found && checkSchoolFile(found.text).ok).toBe(true);
  });

  it.each([
    ['as it is', EXAMPLE],
    ['in base64', btoa(EXAMPLE)],
    ['in base64 of many lines', btoa(EXAMPLE).replaceAll(/.{40}/g, '$&\n')],
  ])('shows marks between which the extension finds a file %s', (_, content) => {
    const [begin = '', , end = ''] = BLOCK.split('\n');
    const text = document.createElement('p');
    text.textContent = `${begin}\n${content}\n${end}`;
    document.body.append(text);
    const [found] = look();
    expect(found).toMatchObject({ kind: 'block' });
    const read = fromBlock(found && 'text' in found ? found.text : '');
    expect(read.ok && checkSchoolFile(read.text).ok).toBe(true);
  });

  it('shows links that the extension finds', () => {
    document.body.innerHTML = LINKS;
    expect(look().map((found) => 'url' in found && new URL(found.url).pathname)).toEqual([
      '/three-commons.json',
      '/documents/our-three-commons.json',
    ]);
  });
});

describe('the guide: what goes in', () => {
  /** Every key and every fixed word of a JSON Schema. */
  function wordsOf(schema: z.core.JSONSchema._JSONSchema): string[] {
    if (typeof schema !== 'object') return [];
    const { properties = {}, items } = schema;
    return [
      ...wordsForFiles((schema.enum ?? []).map(String)),
      ...Object.entries(properties).flatMap(([key, child]) => [key, ...wordsOf(child)]),
      ...(items === undefined || Array.isArray(items) ? [] : wordsOf(items)),
    ];
  }

  it('names every key and every fixed word of the schema', () => {
    const words = new Set(wordsOf(z.toJSONSchema(schoolFile, { io: 'input' })));
    expect(words.size).toBeGreaterThan(120);
    // An `id` is made from the name where none is given.
    words.delete('id');
    const isNamed = (word: string) => GUIDE.includes(`\`${word}\``) || GUIDE.includes(`"${word}"`);
    expect([...words].filter((word) => !isNamed(word))).toEqual([]);
  });

  it('gives examples of ids that there are', () => {
    const ids = /^\*\*Ids\*\*[^]*?\n\n/m.exec(GUIDE)?.[0] ?? '';
    const named = [...ids.matchAll(/`([a-z-]+)`/g)].map(([, id]) => id);
    const known: readonly string[] = [...LAW_NOTES, ...HELPLINES, ...SITES].map(({ id }) => id);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((id) => id === undefined || !known.includes(id))).toEqual([]);
  });
});
