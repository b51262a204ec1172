// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { openLine, readFromFrame } from '../../../lib/compose/frame.ts';

const SHOWN = { kind: 'shown', seq: 1, view: 'card', height: 300, hold: false };

it.each([{ kind: 'ready' }, { kind: 'edit' }, SHOWN])('reads %j', (message) => {
  expect(readFromFrame(message)).toEqual(message);
});

it.each([
  undefined,
  null,
  'ready',
  [],
  {},
  { kind: 'open' },
  { ...SHOWN, seq: '1' },
  { ...SHOWN, view: 'popup' },
  { ...SHOWN, height: null },
  { ...SHOWN, hold: undefined },
  { kind: 'shown' },
])('doesn’t read %j', (message) => expect(readFromFrame(message)).toBeUndefined());

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

function setUp() {
  const life = new AbortController();
  ends.push(() => life.abort());
  const postMessage = vi.fn<(message: unknown, origin: string, ports: MessagePort[]) => void>();
  const frame = document.createElement('iframe');
  Object.defineProperty(frame, 'contentWindow', { value: { postMessage } });
  const onMessage = vi.fn();
  const onLost = vi.fn();
  const origin = 'chrome-extension://us';
  const line = openLine({ frame, origin, onMessage, onLost, signal: life.signal });
  const load = () => frame.dispatchEvent(new Event('load'));
  return { life, line, load, onMessage, onLost, postMessage, origin };
}

it('hands exactly one port to our own origin, after the load', () => {
  const { load, postMessage, onLost, origin } = setUp();
  expect(postMessage).not.toHaveBeenCalled();
  load();
  expect(postMessage).toHaveBeenCalledExactlyOnceWith('', origin, [expect.any(MessagePort)]);
  expect(onLost).not.toHaveBeenCalled();
  load();
  expect(postMessage).toHaveBeenCalledTimes(1);
  expect(onLost).toHaveBeenCalledTimes(1);
});

it('carries drafts in and messages out, and nothing malformed', async () => {
  const { line, load, postMessage, onMessage } = setUp();
  load();
  const port = postMessage.mock.lastCall?.[2][0];
  const heard = new Promise((resolve) =>
    port?.addEventListener('message', ({ data }) => resolve(data)),
  );
  port?.start();
  line.send({ kind: 'clear' });
  expect(await heard).toEqual({ kind: 'clear' });
  port?.postMessage({ kind: 'nonsense' });
  port?.postMessage(SHOWN);
  await vi.waitFor(() => expect(onMessage).toHaveBeenCalled());
  expect(onMessage).toHaveBeenCalledExactlyOnceWith(SHOWN);
});

it('hears no more after its end', () => {
  const { life, load, postMessage, onLost } = setUp();
  life.abort();
  load();
  expect(postMessage).not.toHaveBeenCalled();
  expect(onLost).not.toHaveBeenCalled();
});
