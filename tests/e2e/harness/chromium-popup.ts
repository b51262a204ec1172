import type { CDPSession } from 'playwright-core';
import { popupOf } from './popup.ts';
import type { Popup } from './types.ts';
import { until } from './until.ts';

interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

/** The driver's types know neither this method nor the filter of the other. */
interface RawSession {
  send(method: string, parameters: object): Promise<unknown>;
  on(event: string, hear: (event: { sessionId: string; message: string }) => void): void;
}

/**
 * Presses the extension's toolbar button over the tab in front: Chromium opens the popup and gives the extension
 * leave to look at that tab, as for a person.
 *
 * @param front the address of that tab
 */
export async function pressToolbar(
  connection: CDPSession,
  id: string,
  home: string,
  front: string,
): Promise<Popup> {
  // Known to Chromium; the driver's types are of another version.
  const session = connection as unknown as RawSession;
  const targets = async (filter: object[]): Promise<readonly Target[]> => {
    const answer = (await session.send('Target.getTargets', { filter })) as {
      targetInfos: readonly Target[];
    };
    return answer.targetInfos;
  };
  const isPopup = ({ type, url }: Target) => type === 'page' && url.startsWith(`${home}popup.html`);

  const popup = await until('the popup', async () => {
    const tab = (await targets([{ type: 'tab' }])).findLast(({ url }) => url === front);
    if (tab === undefined) return undefined;
    // The first press can be lost.
    await session.send('Extensions.triggerAction', { id, targetId: tab.targetId });
    return until(
      'the popup to open',
      async () => (await targets([{}])).find(isPopup),
      undefined,
      1500,
    ).catch(() => undefined);
  });
  return popupOf(await evaluatorOf(session, popup.targetId));
}

async function evaluatorOf(session: RawSession, targetId: string) {
  const { sessionId } = (await session.send('Target.attachToTarget', {
    targetId,
    flatten: false,
  })) as { sessionId: string };
  const waiting = new Map<number, (value: string) => void>();
  let last = 0;
  session.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const { id, result } = JSON.parse(event.message) as {
      id?: number;
      result?: { result?: { value?: string } };
    };
    if (id !== undefined) waiting.get(id)?.(result?.result?.value ?? '');
  });
  return async (expression: string): Promise<string> => {
    const id = ++last;
    const answer = new Promise<string>((resolve) => waiting.set(id, resolve));
    const message = JSON.stringify({
      id,
      method: 'Runtime.evaluate',
      params: { expression, userGesture: true },
    });
    await session.send('Target.sendMessageToTarget', { sessionId, message });
    return answer;
  };
}
