import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { Correction, Kind, Place, Row, Seed, Surface } from '../tests/audit/policies/row.ts';
import { POLICIES } from '../tests/audit/policies/rows.ts';

/*
 * node scripts/policies.ts: writes docs/policies.md from the table that the tests hold to the school files
 * (tests/audit/policies).
 */

/** Path of the document. */
export const DOC = join(import.meta.dirname, '../docs/policies.md');

const KIND_WORDS: Readonly<Record<Kind, string>> = {
  M: 'about the policy',
  V: 'value',
  P: 'prompt',
  R: 'rule',
  C: 'whom to contact',
  Q: 'consequence',
  L: 'law',
  X: 'help',
  S: 'for staff or pupils',
};

const SURFACE_WORDS: Readonly<Record<Surface, string>> = {
  'policy-header': 'About the school: the policy',
  values: 'About the school: what it believes',
  'card-prompt': 'Card: “Your school asks”, beside the words in question',
  'card-questions': 'Card: “More to ask yourself”',
  'card-reason': 'Card: “Why am I seeing this?”',
  'card-route': 'Card: who can sort this out',
  channels: 'About the school, and on the card: other ways to keep in touch',
  'card-consequences': 'Card: “What the school may do”, when asked for',
  law: 'About the school: what the law says, in our words',
  help: 'About the school: if someone posts about you',
  role: 'Shown to those it is for: staff, governors, helpers or pupils',
  expectations: 'About the school: what it expects',
};

const CORRECTION_WORDS: Readonly<Record<Correction, string>> = {
  D1: 'The Malicious Communications Act is of 1988, for England and Wales; since 31 January 2024 threats and harmful lies stand in the Online Safety Act 2023.',
  D2: 'Defamation is a matter between people, not an offence; the Act of 2013 asks for serious harm.',
  D3: 'For harassment it is enough that the writer should have known, and it takes two or more times.',
  D4: 'Data law is the UK GDPR and the Data Protection Act 2018; paragraph numbers of guidance change each year.',
  D5: 'The test in four parts is an older meaning of defamation and leaves out serious harm.',
  D6: 'Not everybody who passes something on is liable: it differs by case and nation.',
  D7: 'Not every network has clear rules and a good way to report.',
  D8: 'Bodies and addresses that have changed, and a body that does not deal with rude posts.',
  D9: 'A school’s wish or a network’s terms, put as if they were law.',
  D10: 'Dates of review that have passed, or were never set, and names of people.',
};

const ABOUT: Readonly<Record<Seed, string>> = {
  s000: 'One page of February 2022 for the whole community of a primary school. The three commons come from here: courtesy, decency and sense, with a few lines under each.',
  s001: 'An undated policy of a primary school that opens with its mission and its equality statement. Its four parts are about pupils in school, staff on their own accounts, what parents write, and bullying online.',
  s002: 'A policy of June 2017 in aims, ways and one outcome. It speaks to everyone alike, and asks most of all that nobody is harmed and no trust is lost.',
  s003: 'A county’s model, made its own by a school for ages 4 to 16: the law first, then talking one to one, a ladder of what the school may do, and a leaflet for people who are attacked online.',
  s004: 'A policy of March 2024 on what parents write, close to a model that many schools use: what to think about first, what is not right, whom to see, and what may follow.',
};

function placesOf(row: Row): readonly Place[] {
  return [row, ...(row.also ?? [])];
}

function cellsOf(row: Row): string {
  const places = placesOf(row);
  const fields = places.flatMap((place) => place.fields.map((field) => `\`${field}\``));
  const surfaces = places.map(({ surface }) => SURFACE_WORDS[surface]);
  const corrected = row.correction === undefined ? '' : `${row.correction}: ${row.corrected}`;
  const cells = [
    row.row,
    KIND_WORDS[row.kind],
    row.feature,
    fields.join(' '),
    surfaces.join('; '),
    corrected,
  ];
  return `| ${cells.join(' | ')} |`;
}

const TABLE_HEAD = `| # | kind | what the policy asks | where in the file | where a reader sees it | put right |
| - | - | - | - | - | - |`;

function sectionOf({ seed, school, rows }: (typeof POLICIES)[number]): string {
  return `## ${seed}: [\`schools/${school}.json\`](../schools/${school}.json)

${ABOUT[seed]} ${rows.length} rows.

${TABLE_HEAD}
${rows.map(cellsOf).join('\n')}`;
}

/** The text of docs/policies.md, formatted as it is kept. */
export async function policiesDoc(): Promise<string> {
  const total = POLICIES.reduce((sum, { rows }) => sum + rows.length, 0);
  const text = `# The five policies

Made by \`node scripts/policies.ts\` from \`tests/audit/policies\`; not edited by hand.

Three Commons grew from five social media policies of schools. Taken apart, they ask ${total} things. Each of them stands in a typed field of a school file, in our own words, and is shown to a reader in one place or more; \`tests/audit/policies.test.tsx\` draws that place from the real file and looks for the words. The five files are examples: towns, addresses and telephone numbers are made up, and roles stand in for the people who were named.

A school's rule is shown as what the school asks, never as the law. Police, law and bans stand among the consequences only, in the policy's own order, and open on request. What the law says is told in notes of our own, for the nation, with source and date. “About the school” is what a parent sees of a file before adding it and whenever they look it up.

${POLICIES.map(sectionOf).join('\n\n')}

## What was put right

The policies are some years old. Where they were mistaken about the law or gave an address that has changed, the files do not repeat it. The old dates of review stay, because a parent should see that a policy is overdue.

${Object.entries(CORRECTION_WORDS)
  .map(([id, words]) => `- **${id}**: ${words}`)
  .join('\n')}

Of the leaflet for people who are attacked online, “ask them to stop” comes last and never stands without our own caution: where there are threats, stalking or violence at home it is not safe.

The five differ, and each file keeps its own way: past pupils stay off staff accounts until they are 16 (s001) or 18 (s002); the first person to see is the class teacher or the headteacher (s001), the office (s003), or teacher, headteacher and chair in turn (s004); and no two ladders of consequences are alike.
`;
  const config = (await resolveConfig(DOC)) ?? {};
  return format(text, { ...config, parser: 'markdown' });
}

if (import.meta.main) {
  writeFileSync(DOC, await policiesDoc());
  console.log('docs/policies.md written');
}
