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
  // The look comes first: what it finds may change a school.
  const news = await send({ kind: 'page.look' }).catch(() => undefined);
  const asked = send({ kind: 'state.get' }).catch(() => undefined);
  const [state, knowledge] = await Promise.all([asked, loadKnowledge()]);
  if (!state) {
    react.render(<p className="page-failure">{createText('en')('options.failed')}</p>);
    return;
  }
  const { schools, settings } = state;
  const engine = createEngine(knowledge);
  const options = {
    sensitivity: settings.sensitivity,
    audience: settings.role,
    selfCheck: true,
  };
  // A school that is switched off is not looked for, in the self-check either.
  const on = schools.filter((school) => school.enabled);
  const assess = (draft: Draft) => engine.assess(draft, on, options);
  react.render(
    <PopupPage
      schools={schools}
      assess={assess}
      audience={settings.role}
      onOptions={() => void openOptions()}
      news={news}
      onAdd={(offer) => void openAdd(offer)}
    />,
  );
}

const root = document.getElementById('root');
if (root) void start(root);
