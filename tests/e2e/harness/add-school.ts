import type { Replies, Request } from '../../../lib/platform/protocol.ts';
import type { Session } from './types.ts';

/** Adds a school from a page of the extension, by the message its add page sends. */
export async function addSchool(session: Session, file: object): Promise<void> {
  const request: Request = {
    kind: 'school.add',
    from: { kind: 'text', text: JSON.stringify(file), source: { kind: 'pasted' } },
    as: { kind: 'new' },
  };
  const page = await session.open('extension:options.html');
  const reply = await page.evaluate(
    // The reply's type is the protocol's promise, which the background keeps.
    (message): Promise<Replies['school.add']> => chrome.runtime.sendMessage(message),
    request,
  );
  await page.close();
  if (!reply?.ok) throw new Error(`The school was not added: ${JSON.stringify(reply)}`);
}
