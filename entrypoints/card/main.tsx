import '../../components/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/chip.css';
import '../../components/styles/card.css';
import '../../components/styles/frame.css';
import { createRoot } from 'react-dom/client';
import { ruleLists } from 'virtual:rule-lists';
import { createEngine } from '../../lib/assess/engine.ts';
import { send } from '../../lib/platform/client.ts';
import { CardFrame } from './CardFrame.tsx';
import { firstPort, lineOf } from './connect.ts';

/** Blank until the background has accepted the one-use token of this frame's address. */
async function start(root: HTMLElement): Promise<void> {
  const token = location.hash.slice(1);
  // Both at once; the listener must stand before the frame's load event.
  const arriving = firstPort(window);
  const reply = await send({ kind: 'frame.redeem', token });
  const line = lineOf(await arriving);
  if (!reply.ok) {
    line.close();
    return;
  }
  createRoot(root).render(
    <CardFrame line={line} engine={createEngine(ruleLists)} state={reply} />,
  );
}

const root = document.getElementById('root');
if (root) void start(root);
