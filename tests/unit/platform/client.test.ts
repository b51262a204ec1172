import { beforeEach, expect, it, vi } from 'vitest';

const sendMessage = vi.hoisted(() => vi.fn());
vi.mock('webextension-polyfill', () => ({ default: { runtime: { sendMessage } } }));
const { NoReplyError, send } = await import('../../../lib/platform/client.ts');

beforeEach(() => sendMessage.mockReset());

it('gives the background’s reply', async () => {
  sendMessage.mockResolvedValue({ ok: true });
  expect(await send({ kind: 'school.remove', id: 'a' })).toEqual({ ok: true });
  expect(sendMessage).toHaveBeenCalledWith({ kind: 'school.remove', id: 'a' });
});

it.each([undefined, null])('says so when nobody answers (%s)', async (reply) => {
  sendMessage.mockResolvedValue(reply);
  await expect(send({ kind: 'state.get' })).rejects.toThrow(NoReplyError);
});
