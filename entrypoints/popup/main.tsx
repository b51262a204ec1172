import '../../components/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/card.css';
import '../../components/styles/page.css';
import '../../components/styles/popup.css';
import { createRoot } from 'react-dom/client';
import { loadKnowledge } from 'virtual:knowledge';
import browser from 'webextension-polyfill';
import { PopupPage } from '../../components/popup/PopupPage.tsx';
import { createText } from '../../lib/locale/text.ts';
import { createEngine } from '../../lib/assess/engine.ts';
import { send } from '../../lib/platform/client.ts';
import type { PageNews, State } from '../../lib/platform/protocol.ts';
import type { Draft } from '../../lib/assess/types.ts';

async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
  // The options have a tab of their own; the popup would stay open over it in some browsers.
  window.close();
}

async function openAdd(offer: string | undefined): Promise<void> {
  if (offer === undefined) await browser.tabs.create({ url: browser.runtime.getURL('add.html') });
  else await send({ kind: 'offer.open', id: offer });
  window.close();
}

async function start(root: HTMLElement): Promise<void> {
  const react = createRoot(root);
  const getState = () => send({ kind: 'state.get' }).catch(() => undefined);
  const looking = send({ kind: 'page.look' }).catch(() => undefined);
  const [state, knowledge] = await Promise.all([getState(), loadKnowledge()]);
  if (!state) {
    react.render(<p className="page-failure">{createText('en')('options.failed')}</p>);
    return;
  }
  const engine = createEngine(knowledge);
  const draw = ({ schools, settings }: State, news: PageNews | undefined) => {
    const { sensitivity, role } = settings;
    // A school that is switched off is not looked for, in the self-check either.
    const on = schools.filter((school) => school.enabled);
    const assess = (draft: Draft) =>
      engine.assess(draft, on, { sensitivity, audience: role, selfCheck: true });
    react.render(
      <PopupPage
        schools={schools}
        assess={assess}
        audience={role}
        onOptions={() => void openOptions()}
        news={news}
        onAdd={(offer) => void openAdd(offer)}
      />,
    );
  };
  draw(state, undefined);
  // Reading a school's file may take a while, and may change the school.
  const news = await looking;
  if (news?.kind === 'found') draw((await getState()) ?? state, news);
}

const root = document.getElementById('root');
if (root) void start(root);
