import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { z } from 'zod';
import { wordsForFiles } from '../lib/school/explain.ts';
import { schoolFile } from '../lib/school/schema.ts';
import type { SchoolFile } from '../lib/school/schema.ts';

/**
 * `npm run schema`: writes the JSON Schema of the school file, for editors that help while a school writes.
 * The checker says more than a JSON Schema can; what it refuses by rule (an alias, a threat) is not in here.
 */

export const SCHEMA_FILE = fileURLToPath(
  new URL('../public/school-file.v1.schema.json', import.meta.url),
);

const DESCRIPTIONS: Readonly<Record<keyof SchoolFile, string>> = {
  $schema: 'Where this schema is, for editors.',
  version: 'The version of the format: 1.',
  revision: 'One more whenever the file changes.',
  school: 'The school, how people write its name, and where it is.',
  policy: 'The policy behind this file: title, dates, whom and what it is for. Roles, no people.',
  values: 'What the school believes in, a line each.',
  commons: 'Common courtesy, decency and sense, in the school’s own words.',
  questions: 'Things to ask oneself before posting.',
  expectations: 'What the school expects, of everyone or of some.',
  photos: 'The school’s rules for pictures.',
  route: 'Who sorts out what, from the first person to the last.',
  channels: 'Other ways in which school and families keep in touch.',
  contacts: 'Whom to reach about safeguarding, special needs and data protection.',
  consequences: 'What the school may do, in its order. Shown only when somebody asks.',
  law: 'Ids of the extension’s law notes that the policy speaks of.',
  help: 'Ids of the helplines that the extension knows.',
  resources: 'Help of the school’s own.',
  victim: 'What the school says to somebody who is attacked online.',
  sites: 'Ids of the networks that matter at this school.',
  languages: 'Languages the school uses.',
  signature: 'Reserved.',
};

/** The JSON Schema of a school file as text, formatted as the repository’s other JSON is. */
export async function schemaText(): Promise<string> {
  const {
    $schema,
    properties = {},
    ...rest
  } = z.toJSONSchema(schoolFile, {
    io: 'input',
    override({ jsonSchema }) {
      // An editor offers what an enum lists: nothing that the checker would then refuse.
      if (jsonSchema.enum) jsonSchema.enum = wordsForFiles(jsonSchema.enum.map(String));
    },
  });
  const described = Object.entries(properties).map(([key, value]) => [
    key,
    { description: descriptionOf(key), ...(typeof value === 'object' ? value : {}) },
  ]);
  const schema = {
    $schema,
    title: 'Three Commons school file, version 1',
    ...rest,
    properties: Object.fromEntries(described),
  };
  const config = await resolveConfig(SCHEMA_FILE);
  return format(JSON.stringify(schema), { ...config, filepath: SCHEMA_FILE });
}

function descriptionOf(key: string): string {
  const found = Object.entries(DESCRIPTIONS).find(([name]) => name === key);
  if (found === undefined) throw new RangeError(`No description of ${key}`);
  return found[1];
}

if (import.meta.main) {
  await writeFile(SCHEMA_FILE, await schemaText());
  console.log(SCHEMA_FILE);
}
