import { expect, it } from 'vitest';
import { TOKEN_LIFE, createTokens } from '../../../lib/platform/tokens.ts';
import { fakeArea } from './support.ts';

function setUp() {
  const fake = fakeArea();
  const clock = { now: 1000 };
  return { ...fake, clock, tokens: createTokens(fake.area, () => clock.now) };
}

it('is good once, in its own tab', async () => {
  const { tokens, items } = setUp();
  const token = await tokens.issue(7);
  expect(await tokens.redeem(token, 7)).toBe(true);
  expect(await tokens.redeem(token, 7)).toBe(false);
  expect(items.size).toBe(0);
});

it('is good for one of two frames that come at once', async () => {
  const { tokens } = setUp();
  const token = await tokens.issue(7);
  const both = await Promise.all([tokens.redeem(token, 7), tokens.redeem(token, 7)]);
  expect(both).toEqual([true, false]);
});

it('is used up by another tab, and good for neither', async () => {
  const { tokens } = setUp();
  const token = await tokens.issue(7);
  expect(await tokens.redeem(token, 8)).toBe(false);
  expect(await tokens.redeem(token, 7)).toBe(false);
});

it('ends after its life', async () => {
  const { tokens, clock } = setUp();
  const [early, late] = [await tokens.issue(7), await tokens.issue(7)];
  clock.now += TOKEN_LIFE - 1;
  expect(await tokens.redeem(early, 7)).toBe(true);
  clock.now += 1;
  expect(await tokens.redeem(late, 7)).toBe(false);
});

it('is never made up', async () => {
  const { tokens } = setUp();
  await tokens.issue(7);
  expect(await tokens.redeem(crypto.randomUUID(), 7)).toBe(false);
});

it('survives a background that was stopped and started', async () => {
  const { area, clock, tokens } = setUp();
  const token = await tokens.issue(7);
  expect(await createTokens(area, () => clock.now).redeem(token, 7)).toBe(true);
});

it('sweeps out what nobody redeemed, and nothing else', async () => {
  const { tokens, items, clock } = setUp();
  items.set('other', 1);
  await tokens.issue(1);
  clock.now += TOKEN_LIFE;
  const token = await tokens.issue(2);
  expect([...items.keys()].toSorted()).toEqual(['other', `token:${token}`].toSorted());
});
