import '../../components/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/page.css';
import '../../components/styles/options.css';
import '../../components/styles/add.css';
import '../../components/styles/school.css';
import '../../components/styles/differences.css';
import '../../components/styles/own-set.css';
import { createRoot } from 'react-dom/client';
import browser from 'webextension-polyfill';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import { send } from '../../lib/platform/client.ts';
import { patternOf } from '../../lib/platform/visits.ts';
import type { School } from '../../lib/school/school.ts';

const openTab = (url: string) => void browser.tabs.create({ url });

async function allowVisits(school: School, on: boolean): Promise<boolean> {
  const pattern = patternOf(school);
  if (pattern === undefined) return false;
  const permissions = { origins: [pattern] };
  return on ? browser.permissions.request(permissions) : browser.permissions.remove(permissions);
}

/** Hands the parent a file; the browser asks where to put it. */
function save(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // After the browser has taken it over.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <OptionsPage
      send={send}
      onAdd={() => openTab(browser.runtime.getURL('add.html'))}
      onSite={openTab}
      allowVisits={allowVisits}
      save={save}
      now={new Date().toISOString()}
    />,
  );
}
