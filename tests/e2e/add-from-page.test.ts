import { readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { LEXICAL, sample } from './harness/composers.ts';
import { inline, pageWith, schoolSite } from './harness/school-site.ts';
import type { SchoolSite } from './harness/school-site.ts';
import type { SitePage } from './harness/school-site-server.ts';
import { inEachBrowser } from './harness/suite.ts';
import type { Bench } from './harness/suite.ts';
import type { Tab } from './harness/types.ts';
import { card, intruded, write } from './harness/watch.ts';

/** Adding a school from its own page, by the toolbar button itself, in the built extension. */

const CLAPGATE: { school: object; revision: number; commons: { sense: object } } = JSON.parse(
  readFileSync(new URL('../../schools/clapgate.json', import.meta.url), 'utf8'),
);
const STRICT_CSP =
  "default-src 'none'; connect-src 'none'; script-src 'none'; style-src 'none'; frame-src 'none'; sandbox allow-same-origin";
const OWN_ONLY_CSP = STRICT_CSP.replace("connect-src 'none'", "connect-src 'self'");
/** Firefox tells that such a page keeps its own icon away. */
const ICON = /favicon\.ico because it violates/;
const ANGER = 'Clapgate Primary School is run by liars and idiots, name and shame the lot of them';

let hosts = 0;
/** A site of its own for each test: what is known of a school goes by its origin. */
function newSite(name = 'clapgate'): SchoolSite {
  hosts += 1;
  return schoolSite(inject('port'), `www.${name}-${hosts}.example`);
}

/** Says yes on the add page; links to other sites must be looked at first. */
async function confirm(add: Tab, name: string): Promise<void> {
  await add.waitFor('heading', 'Is this your school?');
  const outside = '.preview-outside input';
  if (await add.evaluate((field) => document.querySelector(field) !== null, outside))
    await add.clickOn(outside);
  await add.click('button', name);
}

async function pressAdd(bench: Bench, name: string) {
  const popup = await bench.session.pressToolbar();
  await popup.press(name);
  return bench.opened('add.html');
}

inEachBrowser([], (bench) => {
  it('toolbar button, Add, Confirm: and its words are on the card', async () => {
    const site = newSite();
    await site.put('/parents', { body: pageWith(inline(CLAPGATE)) });
    await bench.open(site.address('/parents'));
    const add = await pressAdd(bench, 'Add Clapgate');
    await add.waitFor('heading', 'Is this your school?');
    const text = await add.text();
    expect(text).toContain(site.host);
    expect(text).toContain('Anyone can publish this');
    await confirm(add, 'Add Clapgate');
    await add.waitFor('heading', 'Clapgate has been added');

    const tab = await bench.open(LEXICAL.address);
    await write(tab, LEXICAL, ANGER);
    const shown = await (await card(tab, 'Before you post: Clapgate')).text();
    expect(shown).toContain('Clapgate');

    // Undo takes it away again.
    await add.click('button', 'Undo');
    await add.waitFor('heading', 'That has been taken back');
    const later = await bench.open(LEXICAL.address);
    await write(later, LEXICAL, ANGER);
    expect(await intruded(later, 1500)).toBe(false);
  });

  describe('carriers', () => {
    const base64 = Buffer.from(JSON.stringify(CLAPGATE)).toString('base64');
    it.each([
      [
        'a block of JSON',
        (json: string) =>
          `<pre>THREE COMMONS FILE BEGINS HERE\n${json}\nTHREE COMMONS FILE ENDS HERE</pre>`,
      ],
      [
        'a block of base64',
        () =>
          `<p>Three Commons file begins here</p><p>${base64}</p><p>Three Commons file ends here</p>`,
      ],
    ])('%s in a page that forbids everything', async (_, body) => {
      const site = newSite();
      bench.allowErrors(ICON);
      const escaped = JSON.stringify(CLAPGATE).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      await site.put('/parents', {
        body: pageWith(body(escaped)),
        headers: { 'content-security-policy': STRICT_CSP },
      });
      await bench.open(site.address('/parents'));
      const add = await pressAdd(bench, 'Add Clapgate');
      await add.waitFor('heading', 'Is this your school?');
      // Nothing but the page itself was asked for.
      expect(
        (await site.asked()).map(({ path }) => path).filter((path) => path !== '/favicon.ico'),
      ).toEqual(['/parents']);
    });

    it('a linked file in a page with a strict policy: asked for once, plainly, in the page', async () => {
      bench.allowErrors(ICON);
      const site = newSite();
      await site.put('/parents', {
        body: pageWith('<a href="/files/three-commons.json">Our three commons</a>'),
        headers: { 'content-security-policy': OWN_ONLY_CSP, 'set-cookie': 'visitor=7; Secure' },
      });
      await site.put('/files/three-commons.json', {
        body: JSON.stringify(CLAPGATE),
        headers: { 'content-type': 'application/json' },
      });
      await bench.open(site.address('/parents'));
      const popup = await bench.session.pressToolbar();
      await popup.waitForText('Look at the school’s file');
      const before = await site.asked();
      expect(before.map(({ path }) => path)).not.toContain('/files/three-commons.json');
      await popup.press('Look at the school’s file');
      const add = await bench.opened('add.html');
      await add.waitFor('heading', 'Is this your school?');
      const [request, ...more] = (await site.asked()).filter(({ path }) => path !== '/favicon.ico');
      expect(more).toEqual([]);
      expect(request?.path).toBe('/files/three-commons.json');
      const headers = request?.headers;
      expect([headers?.['cookie'], headers?.['referer'], headers?.['origin']]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
      expect(JSON.stringify(headers)).not.toContain(new URL(bench.session.home).host);
    });
  });

  it('a file opened in a tab by itself is read where it stands', async () => {
    bench.allowErrors(ICON);
    const site = newSite();
    await site.put('/files/three-commons.txt', {
      body: JSON.stringify(CLAPGATE),
      headers: {
        'content-type': 'text/plain; charset=utf-8',
        'content-security-policy': STRICT_CSP,
      },
    });
    await bench.open(site.address('/files/three-commons.txt'));
    const add = await pressAdd(bench, 'Add Clapgate');
    await add.waitFor('heading', 'Is this your school?');
  });

  const failures: readonly (readonly [string, SitePage, string])[] = [
    [
      'a redirect',
      { status: 302, headers: { location: 'https://evil.example/three-commons.json' } },
      'sends its readers on',
    ],
    ['a page that is no file', { body: '<!doctype html><h1>Log in</h1>' }, 'This is a web page'],
    ['a missing file', { status: 404, body: 'no' }, 'it answered 404'],
    [
      '64 KB and one byte',
      { body: `{"version":1,"values":["${'x'.repeat(65_536)}"]}` },
      'larger than 64 KB',
    ],
    ['slow to arrive, a byte at a time', { drip: 500 }, 'took too long to arrive'],
  ];
  it.each(sample(failures, 2))(
    'a linked file that is %s: explained, nothing added',
    async (_, page, words) => {
      // Chromium tells of an answer 404 in the page's own console.
      bench.allowErrors(/status of 404/);
      const site = newSite();
      await site.put('/parents', { body: pageWith('<a href="/three-commons.json">file</a>') });
      await site.put('/three-commons.json', page);
      await bench.open(site.address('/parents'));
      const add = await pressAdd(bench, 'Look at the school’s file');
      await add.waitFor('heading', 'This can’t be added yet');
      expect(await add.text()).toContain(words);
      expect(await add.has('heading', 'Is this your school?')).toBe(false);
    },
  );

  it('a hostile file is refused with its path, and the extension is none the wiser', async () => {
    const site = newSite();
    const hostile = {
      ...CLAPGATE,
      school: { ...CLAPGATE.school, aliases: ['the head'], website: 'javascript:alert(1)' },
      values: ['<img src=x onerror=alert(1)>', 'We will call the police'],
      __proto__x: 1,
    };
    await site.put('/parents', { body: pageWith(inline(hostile)) });
    await bench.open(site.address('/parents'));
    const add = await pressAdd(bench, 'Look at the school’s file');
    await add.waitFor('heading', 'This can’t be added yet');
    const text = await add.text();
    for (const path of ['school.aliases[0]', 'school.website', 'values[0]', 'values[1]'])
      expect(text).toContain(path);
  });

  it('several files on one page: the parent is asked which', async () => {
    const site = newSite();
    const other = {
      version: 1,
      school: { id: 'marsh-lane', name: 'Marsh Lane Primary School' },
      route: [{ role: 'headteacher' }],
    };
    await site.put('/', { body: pageWith(inline(CLAPGATE) + inline(other)) });
    await bench.open(site.address('/'));
    const popup = await bench.session.pressToolbar();
    await popup.waitForText('2 schools’ three commons');
    await popup.press('Add Marsh Lane');
    const add = await bench.opened('add.html');
    await confirm(add, 'Add Marsh Lane');
    await add.waitFor('heading', 'Marsh Lane has been added');
  });

  it('a page without a file says nothing of one', async () => {
    const site = newSite();
    await site.put('/', { body: pageWith('') });
    await bench.open(site.address('/'));
    const popup = await bench.session.pressToolbar();
    await popup.waitForText('Check a draft');
    expect(await popup.text()).not.toContain('three commons');
    // The same popup over a page with one does: the check above can fail.
    await site.put('/with', { body: pageWith(inline(CLAPGATE)) });
    await bench.open(site.address('/with'));
    await (await bench.session.pressToolbar()).waitForText('Add Clapgate');
  });
});
