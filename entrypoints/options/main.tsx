import '../../components/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/page.css';
import '../../components/styles/options.css';
import { createRoot } from 'react-dom/client';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import { send } from '../../lib/platform/client.ts';
import { checkSchoolFile } from '../../lib/school/check.ts';

/** Today as `2026-11-20`, so that an old policy is pointed out. */
const check = (text: string) =>
  checkSchoolFile(text, { today: new Date().toISOString().slice(0, 10) });

const root = document.getElementById('root');
if (root) createRoot(root).render(<OptionsPage send={send} check={check} />);
