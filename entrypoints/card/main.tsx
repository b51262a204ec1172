import '../../components/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/chip.css';
import '../../components/styles/card.css';
import '../../components/styles/frame.css';
import { createRoot } from 'react-dom/client';
import { loadKnowledge } from 'virtual:knowledge';
import { createEngine } from '../../lib/assess/engine.ts';
import { send } from '../../lib/platform/client.ts';
import { CardFrame } from './CardFrame.tsx';
import { firstPort, lineOf, type Line } from './connect.ts';

/**
 * Blank until the background has accepted the one-use token of this frame's address; without a yes the line
 * is closed and the frame stays blank.
 */
async function start(root: HTMLElement): Promise<void> {
  // The listener must stand before the frame's load event, so nothing is awaited before it.
  const arriving = firstPort(window).then(lineOf);
  let line: Line | undefined;
  try {
    const [reply, knowledge] = await Promise.all([
      send({ kind: 'frame.redeem', token: location.hash.slice(1) }),
      loadKnowledge(),
    ]);
    line = await arriving;
    if (reply.ok) {
      const engine = createEngine(knowledge);
      createRoot(root).render(
        <CardFrame
          line={line}
          engine={engine}
          state={reply}
          // Without an answer it is as it was; the options say so too.
          noSecondLook={() => void send({ kind: 'second-look.off' }).catch(() => undefined)}
        />,
      );
    } else {
      line.close();
    }
  } catch (error) {
    (line ?? (await arriving)).close();
    throw error;
  }
}

const root = document.getElementById('root');
if (root) void start(root);
