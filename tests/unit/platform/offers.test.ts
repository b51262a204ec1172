import { describe, expect, it } from 'vitest';
import { OFFER_LIFE, createOffers, type Offer } from '../../../lib/platform/offers.ts';
import { fakeArea } from './support.ts';

const OFFER: Offer = {
  url: 'https://www.clapgate.example/parents',
  tab: 4,
  what: { kind: 'text', text: '{}' },
};

function setUp(initial: Record<string, unknown> = {}) {
  const fake = fakeArea(initial);
  let time = 1000;
  return {
    ...fake,
    offers: createOffers(fake.area, () => time),
    wait: (milliseconds: number) => void (time += milliseconds),
  };
}

describe('offers', () => {
  it('keeps an offer under an id nobody can guess, as often as it is asked for', async () => {
    const { offers } = setUp();
    const id = await offers.put(OFFER);
    expect(id).toMatch(/^[\da-f-]{36}$/);
    expect(await offers.get(id)).toEqual(OFFER);
    expect(await offers.get(id)).toEqual(OFFER);
    expect(await offers.get('another')).toBeUndefined();
  });

  it('puts what was read in the place of a link', async () => {
    const { offers } = setUp();
    const id = await offers.put({ ...OFFER, what: { kind: 'link', link: `${OFFER.url}.json` } });
    await offers.set(id, OFFER);
    expect(await offers.get(id)).toEqual(OFFER);
  });

  it('lets an offer go when its time is over, and clears it away with the next', async () => {
    const { offers, wait, items } = setUp();
    const old = await offers.put(OFFER);
    wait(OFFER_LIFE - 1);
    expect(await offers.get(old)).toEqual(OFFER);
    wait(1);
    expect(await offers.get(old)).toBeUndefined();
    await offers.put(OFFER);
    expect(items.size).toBe(1);
  });

  it('touches nothing else in the session, and takes no record that is not its own', async () => {
    const { offers, items } = setUp({ 'token:x': 1, 'offer:bad': { offer: { tab: 'x' } } });
    expect(await offers.get('bad')).toBeUndefined();
    await offers.put(OFFER);
    expect([...items.keys()].filter((key) => !key.startsWith('offer:'))).toEqual(['token:x']);
    expect(items.has('offer:bad')).toBe(false);
  });
});
