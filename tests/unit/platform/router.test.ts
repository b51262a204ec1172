import { describe, expect, it } from 'vitest';
import { createHandlers } from '../../../lib/platform/handlers.ts';
import { createRouter } from '../../../lib/platform/router.ts';
import { createOffers } from '../../../lib/platform/offers.ts';
import { createPages } from '../../../lib/platform/pages.ts';
import { createLastChange } from '../../../lib/platform/undo.ts';
import { createStore } from '../../../lib/platform/store.ts';
import { createTokens } from '../../../lib/platform/tokens.ts';
import { MAX_SCHOOLS } from '../../../lib/platform/schools.ts';
import { NOW, fakeArea, file, school } from './support.ts';

const OWN = { id: 'us', origin: 'chrome-extension://us' };
const CONTENT = { id: 'us', url: 'https://x.com/', frameId: 0, tab: { id: 4 } };
const CARD = { id: 'us', url: 'chrome-extension://us/card.html#t', frameId: 6, tab: { id: 4 } };
const PAGE = { id: 'us', url: 'chrome-extension://us/options.html' };
const PASTED = { kind: 'pasted' };

function setUp(schools: readonly unknown[] = []) {
  const local = fakeArea({ schools: { version: 1, value: schools } });
  const session = fakeArea().area;
  const store = createStore(local.area, () => NOW);
  const offers = createOffers(session, () => 0);
  const api = {
    tabInFront: async () => undefined,
    look: async () => undefined,
    read: async () => undefined,
    openAdd: async () => undefined,
  };
  const handlers = createHandlers({
    store,
    offers,
    tokens: createTokens(session, () => 0),
    pages: createPages(api, store, offers, () => 0),
    lastChange: createLastChange(session),
    managedProblems: async () => [],
    visitsChanged: async () => undefined,
    loadCompanion: async () => undefined,
    now: () => NOW,
  });
  return { local, offers, route: createRouter(handlers, OWN) };
}

/** One valid message of each kind that needs no earlier one. */
const MESSAGES = {
  'frame.token': {},
  'companion.load': {},
  'frame.redeem': { token: crypto.randomUUID() },
  'state.get': {},
  'page.look': {},
  'page.visit': {},
  'offer.open': { id: 'o' },
  'offer.get': { id: 'o' },
  'settings.role': { role: 'staff' },
  'settings.second-look': { on: false },
  'second-look.off': {},
  'managed.problems': {},
  'school.add': {
    from: {
      kind: 'text',
      text: JSON.stringify(file('Westwood Park Primary School')),
      source: PASTED,
    },
    as: { kind: 'new' },
  },
  'schools.import': { text: '{}' },
  'school.undo': {},
  'school.newer': { id: 'a', answer: 'accept' },
  'school.on-visit': { id: 'a', on: true },
  'school.remove': { id: 'a' },
  'school.enable': { id: 'a', enabled: true },
};
const MAY = {
  'frame.token': CONTENT,
  'companion.load': CONTENT,
  'frame.redeem': CARD,
  'state.get': PAGE,
  'page.look': PAGE,
  'page.visit': CONTENT,
  'offer.open': PAGE,
  'offer.get': PAGE,
  'settings.role': PAGE,
  'settings.second-look': PAGE,
  'second-look.off': CARD,
  'managed.problems': PAGE,
  'school.add': PAGE,
  'schools.import': PAGE,
  'school.undo': PAGE,
  'school.newer': PAGE,
  'school.on-visit': PAGE,
  'school.remove': PAGE,
  'school.enable': PAGE,
};
const kinds = Object.keys(MESSAGES) as (keyof typeof MESSAGES)[];

describe.each(kinds)('%s', (kind) => {
  const message = { kind, ...MESSAGES[kind] };
  it('is answered for the one who may send it, and for nobody else', () => {
    const { route } = setUp();
    for (const sender of [CONTENT, CARD, PAGE, { ...MAY[kind], id: 'them' }, {}]) {
      const answered = route(message, sender) !== undefined;
      expect(answered, JSON.stringify(sender)).toBe(sender === MAY[kind]);
    }
  });

  it('is not answered with a key too many or of the wrong type', () => {
    const { route } = setUp();
    expect(route({ ...message, draft: 'secret' }, MAY[kind])).toBeUndefined();
    for (const key of Object.keys(MESSAGES[kind])) {
      expect(route({ ...message, [key]: 7 }, MAY[kind]), key).toBeUndefined();
    }
  });
});

it.each([undefined, null, 'frame.token', { kind: 'frame.open' }, { kind: 'toString' }])(
  'ignores %j',
  (message) => expect(setUp().route(message, CONTENT)).toBeUndefined(),
);

async function tokenBy(route: ReturnType<typeof setUp>['route']): Promise<unknown> {
  const reply = await route({ kind: 'frame.token' }, CONTENT);
  return reply && 'token' in reply ? reply.token : undefined;
}

describe('the card’s frame', () => {
  it('gets schools and settings for its token, once', async () => {
    const westwood = school('westwood', 'Westwood Park Primary School');
    const { route } = setUp([westwood]);
    const token = await tokenBy(route);
    const redeem = () => route({ kind: 'frame.redeem', token }, CARD);
    expect(await redeem()).toMatchObject({ ok: true, schools: [westwood] });
    expect(await redeem()).toEqual({ ok: false });
  });

  it('gets nothing in another tab', async () => {
    const { route } = setUp();
    const token = await tokenBy(route);
    const elsewhere = { ...CARD, tab: { id: 5 } };
    expect(await route({ kind: 'frame.redeem', token }, elsewhere)).toEqual({ ok: false });
  });
});

describe('schools', () => {
  const add = (route: ReturnType<typeof setUp>['route'], text: string) =>
    route(
      { kind: 'school.add', from: { kind: 'text', text, source: PASTED }, as: { kind: 'new' } },
      PAGE,
    );
  const text = (name: string, id?: string) => JSON.stringify(file(name, id));

  it('are added, switched off and removed', async () => {
    const { route } = setUp();
    expect(await add(route, text('Westwood Park Primary School', 'westwood'))).toEqual({
      ok: true,
      id: 'westwood',
    });
    const enable = { kind: 'school.enable', id: 'westwood', enabled: false };
    expect(await route(enable, PAGE)).toEqual({ ok: true });
    expect(await route({ kind: 'state.get' }, PAGE)).toMatchObject({
      schools: [{ id: 'westwood', enabled: false, addedAt: NOW, source: PASTED }],
    });
    const remove = { kind: 'school.remove', id: 'westwood' };
    expect(await route(remove, PAGE)).toEqual({ ok: true });
    expect(await route(remove, PAGE)).toEqual({ ok: false });
    expect(await route(enable, PAGE)).toEqual({ ok: false });
  });

  it('get ids of their own', async () => {
    const { route } = setUp();
    await add(route, text('Kingsmead Hall School', 'hall'));
    expect(await add(route, text('Another Hall School', 'hall'))).toEqual({
      ok: true,
      id: 'hall-2',
    });
  });

  it('are not added twice', async () => {
    const { route } = setUp();
    const hall = text('Kingsmead Hall School', 'hall');
    await add(route, hall);
    expect(await add(route, hall)).toEqual({ ok: true, id: 'hall' });
    expect(await route({ kind: 'state.get' }, PAGE)).toMatchObject({ schools: { length: 1 } });
  });

  it('are refused with their faults', async () => {
    const { route, local } = setUp();
    const reply = await add(route, '{"version":1,"school":{}}');
    const fault = expect.objectContaining({
      message: expect.any(String),
      mend: expect.any(String),
    });
    expect(reply).toMatchObject({ ok: false, faults: expect.arrayContaining([fault]) });
    expect(local.writes).toEqual([]);
  });

  it('are added from what was found in a page, by the background’s own record of it', async () => {
    const { route, offers } = setUp();
    const url = 'https://www.clapgate.example/parents';
    const what = { kind: 'text' as const, text: text('Clapgate School', 'clapgate') };
    const id = await offers.put({ url, tab: 4, what });
    const request = { kind: 'school.add', from: { kind: 'offer', id }, as: { kind: 'new' } };
    expect(await route(request, PAGE)).toEqual({ ok: true, id: 'clapgate' });
    expect(await route({ kind: 'state.get' }, PAGE)).toMatchObject({
      schools: [
        {
          source: { kind: 'page', url },
          fresh: { sha256: expect.stringMatching(/^[\da-f]{64}$/) },
        },
      ],
    });
    const gone = { ...request, from: { kind: 'offer', id: 'x' } };
    expect(await route(gone, PAGE)).toMatchObject({
      ok: false,
      faults: [{ message: expect.stringMatching(/too long/) }],
    });
  });

  it('come back with one undo, and no second one', async () => {
    const { route } = setUp([school('hall', 'Kingsmead Hall School')]);
    await route({ kind: 'school.remove', id: 'hall' }, PAGE);
    expect(await route({ kind: 'school.undo' }, PAGE)).toEqual({ ok: true });
    expect(await route({ kind: 'state.get' }, PAGE)).toMatchObject({ schools: [{ id: 'hall' }] });
    expect(await route({ kind: 'school.undo' }, PAGE)).toEqual({ ok: false });
  });

  it('are refused when the list is full', async () => {
    const full = Array.from({ length: MAX_SCHOOLS }, (_, n) =>
      school(`s-${n}`, `School ${n} Hall`),
    );
    const { route } = setUp(full);
    expect(await add(route, text('One Too Many School'))).toMatchObject({ ok: false });
  });
});
