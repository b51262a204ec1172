import '../../components/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/card.css';
import '../../components/styles/page.css';
import '../../components/styles/popup.css';
import '../../components/styles/options.css';
import '../../components/styles/welcome.css';
import { createRoot } from 'react-dom/client';
import { loadKnowledge } from 'virtual:knowledge';
import browser from 'webextension-polyfill';
import { WelcomePage } from '../../components/welcome/WelcomePage.tsx';
import { createEngine } from '../../lib/assess/engine.ts';
import type { Draft } from '../../lib/assess/types.ts';
import { practiceSchool } from '../../lib/school/practice.ts';

async function start(root: HTMLElement): Promise<void> {
  const engine = createEngine(await loadKnowledge());
  const practice = practiceSchool();
  const schools = [practice];
  createRoot(root).render(
    <WelcomePage
      practice={practice}
      assess={(draft: Draft) => engine.assess(draft, schools, { selfCheck: true })}
      onAdd={() => void browser.tabs.create({ url: browser.runtime.getURL('add.html') })}
    />,
  );
}

const root = document.getElementById('root');
if (root) void start(root);
