import '../../components/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/page.css';
import '../../components/styles/options.css';
import '../../components/styles/add.css';
import '../../components/styles/school.css';
import '../../components/styles/differences.css';
import { createRoot } from 'react-dom/client';
import browser from 'webextension-polyfill';
import { AddPage } from '../../components/add/AddPage.tsx';
import { HELPLINES } from '../../lib/help/helplines.ts';
import { LAW_NOTES } from '../../lib/help/law.ts';
import { send } from '../../lib/platform/client.ts';
import { patternOf } from '../../lib/platform/visits.ts';
import { fromBlock } from '../../lib/school/carried.ts';
import { checkSchoolFile } from '../../lib/school/check.ts';
import { decodeFile } from '../../lib/school/decode.ts';
import type { School } from '../../lib/school/school.ts';
import { SITES } from '../../lib/sites/registry.ts';

const today = new Date().toISOString().slice(0, 10);

/** Read no further than it takes to say that a file is too large. */
const MOST_BYTES = 64 * 1024 + 1;

async function open(file: File) {
  // A file that was moved or taken away since it was chosen: the page says so.
  const bytes = await file
    .slice(0, MOST_BYTES)
    .arrayBuffer()
    .catch(() => undefined);
  return bytes && decodeFile(new Uint8Array(bytes));
}

/** With everything the product knows, so that a parent is told of what a school should look at. */
const check = (text: string) =>
  checkSchoolFile(text, {
    today,
    helpIds: new Set(HELPLINES.map(({ id }) => id)),
    lawIds: new Set(LAW_NOTES.map(({ id }) => id)),
    siteIds: new Set(SITES.map(({ id }) => id)),
  });

async function allowVisits(school: School): Promise<boolean> {
  const pattern = patternOf(school);
  return pattern !== undefined && browser.permissions.request({ origins: [pattern] });
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <AddPage
      offer={location.hash.length > 1 ? location.hash.slice(1) : undefined}
      send={send}
      check={check}
      open={open}
      unpack={fromBlock}
      allowVisits={allowVisits}
      today={today}
    />,
  );
}
