import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readManaged } from '../../lib/platform/managed.ts';

/** The policy of a managed device: what the browser is told it may hold, and what administrators are told to write. */

const read = (file: string): string => readFileSync(file, 'utf8');
const docs = read('docs/managed.md');

/** The blocks of code of one language. */
function blocks(language: string): string[] {
  return [...docs.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].flatMap(([, name, code = '']) =>
    name === language ? [code] : [],
  );
}

/** Every value under the key `schools`, however deep; Google wraps it in a `Value`. */
function schoolsIn(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if (key !== 'schools') return schoolsIn(inner);
    const wrapped = typeof inner === 'object' && inner !== null && 'Value' in inner;
    return [wrapped ? inner.Value : inner];
  });
}

function expectSchools(schools: unknown, names: readonly string[]) {
  const { files, problems } = readManaged({ schools });
  expect(problems).toEqual([]);
  expect(files.map(({ file }) => file.school.name)).toEqual(names);
}

describe('docs/managed.md', () => {
  const NAMES = ['Westwood Park Primary School'];
  const examples = blocks('json').map((code): unknown => JSON.parse(code));

  it('has an example for each place', () => {
    expect(examples).toMatchObject([
      { '3rdparty': { extensions: { EXTENSION_ID: {} } } },
      { schools: { Value: {} } },
      { policies: { '3rdparty': { Extensions: { 'three-commons@three-commons.example': {} } } } },
    ]);
  });

  it.each([0, 1, 2])('has schools in example %i that can be read', (index) => {
    const found = schoolsIn(examples[index]);
    expect(found).toHaveLength(1);
    expectSchools(found[0], NAMES);
  });

  it('has a school in the example for macOS', () => {
    const [xml = ''] = blocks('xml');
    expectSchools(
      [...xml.matchAll(/<string>(.*)<\/string>/g)].map(([, text]) => text),
      NAMES,
    );
  });

  it('has a command that makes the list', () => {
    const [command = ''] = blocks('sh');
    const code = /^node -p "(.*)" my-school\.json\n$/.exec(command)?.[1];
    expect(code).toBeDefined();
    const file = 'schools/westwood-park.json';
    const printed = execFileSync(process.execPath, ['-p', code ?? '', file], { encoding: 'utf8' });
    expectSchools(JSON.parse(printed).schools, NAMES);
  });

  it('names the extension as the manifest does', () => {
    const [, id = ''] = /gecko: {\s*id: '([^']+)'/.exec(read('wxt.config.ts')) ?? [];
    expect(id).not.toBe('');
    expect(docs).toContain(`"${id}"`);
  });
});

describe('public/managed_schema.json', () => {
  const schema = JSON.parse(read('public/managed_schema.json'));

  it('is as Chrome wants it, or the extension would not load', () => {
    expect(schema.type).toBe('object');
    // Chrome allows neither of these at the top.
    expect(schema).not.toHaveProperty('additionalProperties');
    expect(schema).not.toHaveProperty('$schema');
  });

  it('lets a policy hold what is read, and nothing else', () => {
    expect(Object.keys(schema.properties)).toEqual(['schools']);
    expect(schema.properties.schools).toMatchObject({ type: 'array', items: { type: 'string' } });
    expect(readManaged({ schools: [] }).problems).toEqual([]);
    expect(readManaged({ sensitivity: 'careful' }).problems).toHaveLength(1);
  });
});
