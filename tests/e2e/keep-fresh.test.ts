import { readFileSync } from 'node:fs';
import { expect, inject, it } from 'vitest';
import type { SchoolFile } from '../../lib/school/schema.ts';
import { LEXICAL } from './harness/composers.ts';
import { inline, pageWith, schoolSite } from './harness/school-site.ts';
import type { SchoolSite } from './harness/school-site.ts';
import { inEachBrowser } from './harness/suite.ts';
import type { Bench } from './harness/suite.ts';
import type { Doc } from './harness/types.ts';
import { until } from './harness/until.ts';
import { card, write } from './harness/watch.ts';

/** A file that changes after it was added: what the parent sees, and what is in use. */

// The audit of the school files parses it.
const CLAPGATE = JSON.parse(
  readFileSync(new URL('../../schools/clapgate.json', import.meta.url), 'utf8'),
) as SchoolFile;
const INSULT = 'The maths teacher at Clapgate Primary School is a stupid idiot and useless';
const ASK = 'A new way to ask: would you say it to a friend?';
const MAIL = 'new-office@clapgate.example';

let sites = 0;
const newSite = () => schoolSite(inject('port'), `www.fresh-${(sites += 1)}.example`);

const worded = (revision: number): SchoolFile => ({
  ...CLAPGATE,
  revision,
  commons: {
    ...CLAPGATE.commons,
    courtesy: { summary: 'Kind first.', asks: [{ text: ASK, categories: ['rude'] }] },
  },
});
const moved = (revision: number): SchoolFile => ({
  ...worded(revision),
  route: [{ role: 'class-teacher', contact: { email: MAIL } }, ...CLAPGATE.route.slice(1)],
});

async function publish(site: SchoolSite, file: object | string): Promise<void> {
  await site.put('/parents', { body: pageWith(inline(file)) });
}

/** Presses the toolbar button on the school's page. */
async function lookAgain(bench: Bench, site: SchoolSite) {
  await bench.open(site.address('/parents'));
  return bench.session.pressToolbar();
}

async function addFrom(bench: Bench, site: SchoolSite): Promise<void> {
  const popup = await lookAgain(bench, site);
  await popup.press('Add Clapgate');
  const add = await bench.opened('add.html');
  await add.waitFor('heading', 'Is this your school?');
  await add.clickOn('.preview-outside input');
  await add.click('button', 'Add Clapgate');
  await add.waitFor('heading', 'Clapgate has been added');
}

async function cardText(bench: Bench): Promise<string> {
  const tab = await bench.open(LEXICAL.address);
  await write(tab, LEXICAL, INSULT);
  return (await card(tab, 'Before you post: Clapgate')).text();
}

interface Kept {
  readonly outcome: string;
  readonly lookedAt: string;
}

/** What the extension has kept of the last look. */
function kept(page: Doc): Promise<Kept> {
  return page.evaluate(async () => {
    const { schools } = await chrome.storage.local.get<{ schools: { value: { fresh: Kept }[] } }>(
      'schools',
    );
    return schools.value[0]!.fresh;
  });
}

/** Sets the last look back by two days: no test waits that long. */
function lookedYesterday(page: Doc): Promise<void> {
  return page.evaluate(async () => {
    const { schools } = await chrome.storage.local.get<{
      schools: { value: { fresh: { lookedAt: string } }[] };
    }>('schools');
    for (const { fresh } of schools.value)
      fresh.lookedAt = new Date(Date.parse(fresh.lookedAt) - 2 * 86_400_000).toISOString();
    await chrome.storage.local.set({ schools });
  });
}

inEachBrowser([], (bench) => {
  it('a changed wording is used at once; changed contacts wait for a yes; nothing goes back', async () => {
    const site = newSite();
    await publish(site, CLAPGATE);
    await addFrom(bench, site);
    await (await lookAgain(bench, site)).waitForText('you have what its page says now');

    await publish(site, worded(2));
    await (await lookAgain(bench, site)).waitForText('has changed some of its wording');
    expect(await cardText(bench)).toContain(ASK);

    await publish(site, moved(3));
    await (await lookAgain(bench, site)).waitForText('waits for your yes');
    const options = await bench.open('extension:options.html');
    await options.waitFor('button', 'Use the newer version');
    expect(await options.text()).toContain(MAIL);
    await options.click('button', 'Use the newer version');
    await options.waitFor('heading', 'Clapgate Primary School');
    // An older file, a broken one and none at all change nothing, and say so.
    await publish(site, worded(2));
    await (await lookAgain(bench, site)).waitForText('is older than what you have');
    await publish(site, '{"version":1,');
    await (await lookAgain(bench, site)).waitForText('can’t be read just now');
    await site.put('/parents', { body: pageWith('') });
    await (await lookAgain(bench, site)).waitForText('is no longer on this page');
    expect(await cardText(bench)).toContain(ASK);
  });
});

inEachBrowser(
  [],
  (bench) => {
    it('keeps a file fresh on a visit, once the parent and the browser have said yes', async () => {
      const site = schoolSite(inject('port'), 'www.visits.example');
      await publish(site, CLAPGATE);
      await addFrom(bench, site);
      const options = await bench.open('extension:options.html');
      await options.clickOn('.school-visits input');
      await until('leave to look on visits', () =>
        options.evaluate(() => document.querySelector('.school-visits input:checked') !== null),
      );
      // Looked at just now: a visit asks for nothing more today.
      await publish(site, worded(2));
      await bench.open(site.address('/parents'));
      const asked = (await kept(options)).lookedAt;

      // A day later.
      expect(await kept(options)).toMatchObject({ outcome: 'unchanged', lookedAt: asked });
      await lookedYesterday(options);
      await bench.open(site.address('/parents'));
      await until(
        'the visit to be noticed',
        async () => (await kept(options)).outcome === 'changed',
      );
      expect(await cardText(bench)).toContain(ASK);
    });
  },
  { allowed: ['https://www.visits.example/*'] },
);
