import { describe, expect, it } from 'vitest';
import type { Carrier, LinkRead } from '../../../lib/platform/look-in-page.ts';
import { createOffers } from '../../../lib/platform/offers.ts';
import type { PageApi } from '../../../lib/platform/page-api.ts';
import { createPages } from '../../../lib/platform/pages.ts';
import { createStore } from '../../../lib/platform/store.ts';
import type { SchoolFile } from '../../../lib/school/schema.ts';
import type { Freshness, School } from '../../../lib/school/school.ts';
import { NOW, fakeArea, file } from './support.ts';

const PAGE = 'https://www.clapgate.example/parents';
const LINK = 'https://www.clapgate.example/three-commons.json';
const CLAPGATE: SchoolFile = { ...file('Clapgate Primary School', 'clapgate'), revision: 3 };
const base64 = (text: string) => Buffer.from(text).toString('base64');
const inline = (one: object | string): Carrier => ({
  kind: 'inline',
  text: typeof one === 'string' ? one : JSON.stringify(one),
});
const DAY = 24 * 3600 * 1000;

const known = (fresh: Partial<Freshness> = {}, url = PAGE): School => ({
  id: 'clapgate',
  file: CLAPGATE,
  source: { kind: 'page', url },
  addedAt: NOW,
  enabled: true,
  fresh: {
    sha256: '0'.repeat(64),
    seenAt: NOW,
    lookedAt: NOW,
    outcome: 'unchanged',
    onVisit: false,
    ...fresh,
  },
});

interface Given {
  readonly found?: readonly Carrier[];
  readonly page?: string;
  readonly schools?: readonly School[];
  readonly read?: LinkRead;
  /** Milliseconds after {@link NOW}. */
  readonly later?: number;
}

function setUp({ found = [], page = PAGE, schools = [], read, later = 0 }: Given) {
  const local = fakeArea({ schools: { version: 1, value: schools } });
  const store = createStore(local.area, () => NOW);
  const calls: string[] = [];
  const api: PageApi = {
    tabInFront: async () => 7,
    look: async () => ({ page, found }),
    read: async (tab, url) => {
      calls.push(`read ${tab} ${url}`);
      return read ?? { ok: true, base64: base64(JSON.stringify(CLAPGATE)) };
    },
    openAdd: async (offer, tab) => void calls.push(`add ${tab} ${offer}`),
  };
  const now = () => Date.parse(NOW) + later;
  const offers = createOffers(fakeArea().area, now);
  return { pages: createPages(api, store, offers, now), store, calls, api, local };
}

describe('the toolbar button over a page', () => {
  it('offers what stands in the page, by name, and asks nobody for anything', async () => {
    const { pages, calls } = setUp({ found: [inline(CLAPGATE)] });
    const news = await pages.look();
    expect(news).toMatchObject({
      kind: 'found',
      host: 'www.clapgate.example',
      offers: [{ name: 'Clapgate' }],
      known: [],
    });
    expect(calls).toEqual([]);
    const id = news.kind === 'found' ? (news.offers[0]?.id ?? '') : '';
    expect(await pages.open(id)).toBe(true);
    expect(calls).toEqual([`add 7 ${id}`]);
    expect(await pages.offered(id)).toEqual({
      kind: 'file',
      text: JSON.stringify(CLAPGATE),
      url: PAGE,
      host: 'www.clapgate.example',
    });
  });

  it('reads a link only when the parent asks for it', async () => {
    const { pages, calls } = setUp({ found: [{ kind: 'link', url: LINK }] });
    const news = await pages.look();
    expect(news).toMatchObject({ offers: [{ id: expect.any(String) }] });
    expect(calls).toEqual([]);
    const id = news.kind === 'found' ? (news.offers[0]?.id ?? '') : '';
    expect(await pages.offered(id)).toEqual({ kind: 'gone' });
    await pages.open(id);
    expect(calls).toEqual([`read 7 ${LINK}`, `add 7 ${id}`]);
    expect(await pages.offered(id)).toMatchObject({ kind: 'file', url: PAGE });
  });

  it.each<[LinkRead, RegExp]>([
    [{ ok: false, why: 'redirect' }, /sends its readers on/],
    [{ ok: false, why: 'slow' }, /took too long/],
    [{ ok: false, why: 'status', status: 404 }, /it answered 404/],
    [{ ok: false, why: 'failed' }, /could not be read/],
    [{ ok: true, base64: base64('<!doctype html>') }, /This is a web page/],
    [{ ok: true, base64: '*' }, /not whole/],
  ])('explains a link that gives no file: %j', async (read, message) => {
    const { pages } = setUp({ found: [{ kind: 'link', url: LINK }], read });
    const news = await pages.look();
    const id = news.kind === 'found' ? (news.offers[0]?.id ?? '') : '';
    await pages.open(id);
    const offered = await pages.offered(id);
    expect(offered.kind === 'faults' && offered.faults[0]?.message).toMatch(message);
  });

  it('says nothing of a page without a file, of one it may not look at, and of nonsense', async () => {
    expect(await setUp({}).pages.look()).toEqual({ kind: 'nothing' });
    const closed = setUp({});
    closed.api.look = () => Promise.reject(new Error('Cannot access a chrome:// URL'));
    expect(await closed.pages.look()).toEqual({ kind: 'nothing' });
    const odd = setUp({});
    odd.api.look = async () => ({ page: 'http://www.clapgate.example/', found: [] });
    expect(await odd.pages.look()).toEqual({ kind: 'nothing' });
    odd.api.tabInFront = async () => undefined;
    expect(await odd.pages.look()).toEqual({ kind: 'nothing' });
  });

  it('takes nothing from a social site, where anyone could have put it', async () => {
    const { pages } = setUp({
      page: 'https://www.facebook.com/groups/1',
      found: [inline(CLAPGATE)],
    });
    expect(await pages.look()).toEqual({ kind: 'social' });
  });

  it('offers several, and why one of them cannot be added', async () => {
    const other = file('Marsh Lane Primary School', 'marsh-lane');
    const { pages } = setUp({ found: [inline(CLAPGATE), inline('{'), inline(other)] });
    const news = await pages.look();
    const offers = news.kind === 'found' ? news.offers : [];
    expect(offers.map(({ name }) => name)).toEqual(['Clapgate', undefined, 'Marsh Lane']);
    expect(await pages.offered(offers[1]?.id ?? '')).toMatchObject({
      kind: 'faults',
      faults: [{ path: 'line 1, column 2' }],
    });
  });
});

describe('the toolbar button over a school’s page that is known', () => {
  const outcomeOf = async (given: Given) => {
    const { pages, store, calls, local } = setUp(given);
    const news = await pages.look();
    return {
      news,
      known: news.kind === 'found' ? news.known : [],
      offers: news.kind === 'found' ? news.offers : [],
      school: (await store.load()).schools[0],
      calls,
      local,
    };
  };

  it('unchanged: says so and offers nothing', async () => {
    const {
      known: told,
      offers,
      school,
    } = await outcomeOf({
      found: [inline(CLAPGATE)],
      schools: [known()],
      later: DAY,
    });
    expect(told).toEqual([{ id: 'clapgate', outcome: 'unchanged' }]);
    expect(offers).toEqual([]);
    expect(school?.fresh?.seenAt).not.toBe(NOW);
  });

  it('a newer wording is used at once, a newer name or contact waits', async () => {
    const wording = { ...CLAPGATE, revision: 4, values: ['Be kind to each other.'] };
    const changed = await outcomeOf({ found: [inline(wording)], schools: [known()] });
    expect(changed.known).toEqual([{ id: 'clapgate', outcome: 'changed' }]);
    expect(changed.school?.file).toEqual(wording);
    const contact = {
      ...CLAPGATE,
      revision: 4,
      route: [{ role: 'class-teacher', contact: { email: 'x@evil.example' } }],
    };
    const waiting = await outcomeOf({ found: [inline(contact)], schools: [known()] });
    expect(waiting.known).toEqual([{ id: 'clapgate', outcome: 'waiting' }]);
    expect(waiting.school?.file).toEqual(CLAPGATE);
    expect(waiting.school?.fresh?.pending?.file).toEqual(contact);
  });

  it.each<[string, Given, string]>([
    ['an older file', { found: [inline({ ...CLAPGATE, revision: 2 })] }, 'older'],
    ['a broken file', { found: [inline('{"version":1,')] }, 'broken'],
    ['no file any more', { found: [] }, 'gone'],
    [
      'a linked file that is gone',
      { found: [{ kind: 'link', url: LINK }], read: { ok: false, why: 'status', status: 404 } },
      'broken',
    ],
  ])('%s changes nothing, and is told', async (_, given, outcome) => {
    const { known: told, offers, school } = await outcomeOf({ ...given, schools: [known()] });
    expect(told).toEqual([{ id: 'clapgate', outcome }]);
    expect(offers).toEqual([]);
    expect(school?.file).toEqual(CLAPGATE);
    expect(school?.fresh?.seenAt).toBe(NOW);
  });

  it('reads its linked file again, since the parent asked', async () => {
    const { known: told, calls } = await outcomeOf({
      found: [{ kind: 'link', url: LINK }],
      schools: [known()],
    });
    expect(calls).toEqual([`read 7 ${LINK}`]);
    expect(told).toEqual([{ id: 'clapgate', outcome: 'unchanged' }]);
  });

  it('another page of the site that has no file says nothing of the school', async () => {
    const { news, school } = await outcomeOf({
      page: 'https://www.clapgate.example/news',
      schools: [known()],
    });
    expect(news).toEqual({ kind: 'nothing' });
    expect(school).toEqual(known());
  });

  it('the same file on another site is an offer, not news', async () => {
    const { known: told, offers } = await outcomeOf({
      page: 'https://trust.example/clapgate',
      found: [inline({ ...CLAPGATE, revision: 9 })],
      schools: [known()],
    });
    expect(told).toEqual([]);
    expect(offers).toMatchObject([{ name: 'Clapgate' }]);
  });

  it('a second school on the same site is offered beside the news', async () => {
    const other = file('Marsh Lane Primary School', 'marsh-lane');
    const { known: told, offers } = await outcomeOf({
      found: [inline(CLAPGATE), inline(other)],
      schools: [known()],
    });
    expect(told).toEqual([{ id: 'clapgate', outcome: 'unchanged' }]);
    expect(offers).toMatchObject([{ name: 'Marsh Lane' }]);
  });
});

describe('a visit', () => {
  const wording = { ...CLAPGATE, revision: 4, values: ['Be kind to each other.'] };
  const visit = async (given: Given, url = PAGE) => {
    const { pages, store } = setUp({ found: [inline(wording)], ...given });
    const looked = await pages.visit(7, url);
    return { looked, revision: (await store.load()).schools[0]?.file.revision };
  };

  it('looks where the parent allowed it, once a day', async () => {
    const allowed = [known({ onVisit: true })];
    expect(await visit({ schools: allowed, later: 2 * DAY })).toEqual({
      looked: true,
      revision: 4,
    });
    expect(await visit({ schools: allowed, later: 3600_000 })).toEqual({
      looked: false,
      revision: 3,
    });
  });

  it('looks nowhere else: without leave, on another site, in a page without a file', async () => {
    const no = { looked: false, revision: 3 };
    expect(await visit({ schools: [known()], later: 2 * DAY })).toEqual(no);
    const allowed = [known({ onVisit: true })];
    expect(await visit({ schools: allowed, later: 2 * DAY }, 'https://evil.example/')).toEqual(no);
    expect(await visit({ schools: allowed, later: 2 * DAY, found: [] })).toEqual(no);
  });
});
