import type { Assessment, Draft } from '../../lib/assess/types.ts';
import { shortNameOf } from '../../lib/school/identity.ts';
import type { School } from '../../lib/school/school.ts';
import { Promises } from '../options/Promises.tsx';
import { SelfCheck } from '../SelfCheck.tsx';
import { useText } from '../TextContext.ts';
import { Mark } from '../icons.tsx';

interface WelcomePageProps {
  /** A made-up school to practise with. */
  readonly practice: School;
  readonly assess: (draft: Draft) => Assessment;
  /** Opens the page for adding a school. */
  readonly onAdd: () => void;
}

/** The first run: what it does, a place to try it that works at once, and adding one's own school. */
export function WelcomePage({ practice, assess, onAdd }: WelcomePageProps) {
  const t = useText();
  const school = shortNameOf(practice.file.school);
  return (
    <main className="page">
      <header className="page-header">
        <Mark className="page-mark" />
        <h1>{t('welcome.title')}</h1>
      </header>
      <section className="panel">
        <h2>{t('welcome.what')}</h2>
        <p className="lead">{t('welcome.what.lead')}</p>
      </section>
      <section className="panel">
        <h2>{t('welcome.try')}</h2>
        <p className="lead">{t('welcome.try.lead', { school })}</p>
        <ul className="welcome-examples">
          {(['praise', 'complaint', 'rude'] as const).map((example) => (
            <li key={example} dir="auto">
              {t(`welcome.example.${example}`, { school })}
            </li>
          ))}
        </ul>
        <SelfCheck assess={assess} schools={[practice]} audience="parent" />
      </section>
      <section className="panel">
        <h2>{t('welcome.add')}</h2>
        <p className="lead">{t('welcome.add.lead')}</p>
        <button type="button" className="button main" onClick={onAdd}>
          {t('welcome.add.button')}
        </button>
      </section>
      <Promises />
    </main>
  );
}
