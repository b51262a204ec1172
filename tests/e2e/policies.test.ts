import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { SchoolFile } from '../../lib/school/schema.ts';
import { LEXICAL, sample } from './harness/composers.ts';
import { inEachBrowser } from './harness/suite.ts';
import { card, write } from './harness/watch.ts';

/** Each of the five policies drives the card with its own words and its own people. */

const IDS = [
  'westwood-park',
  'westbrook-old-hall',
  'windmill-hill',
  'westgate',
  'clapgate',
] as const;

function policy(id: (typeof IDS)[number]): SchoolFile {
  // The audit of the school files parses every one of them.
  return JSON.parse(
    readFileSync(new URL(`../../schools/${id}.json`, import.meta.url), 'utf8'),
  ) as SchoolFile;
}
const FILES = IDS.map(policy);

function shortName({ school }: SchoolFile): string {
  return school.shortName ?? school.name;
}

/** The first words a file asks for a category. */
function askOf(file: SchoolFile, category: 'rude' | 'swearing'): string {
  const asks = file.commons?.courtesy?.asks ?? [];
  return asks.find(({ categories }) => categories?.includes(category))?.text ?? 'no such ask';
}

inEachBrowser(FILES, (bench) => {
  const cases = FILES.map((file) => [file.school.name, file] as const);
  it.each(sample(cases, 2))('%s', async (name, file) => {
    const tab = await bench.open(LEXICAL.address);
    await write(tab, LEXICAL, `The maths teacher at ${name} is a stupid idiot and useless`);
    const frame = await card(tab, `Before you post: ${shortName(file)}`);
    const text = await frame.text();
    expect(text).toContain(askOf(file, 'rude'));
    // Its own people, to write to: the head among them, whatever the matter.
    const head = file.route.find(({ role }) => role === 'headteacher')?.contact?.email;
    const links = await frame.evaluate(() => [...document.links].map(({ href }) => href));
    expect(links).toContain(`mailto:${head}`);

    // No other policy's words stand on it.
    for (const other of FILES.filter((each) => each !== file))
      expect(text).not.toContain(askOf(other, 'rude'));
  });
});
