import type { Assessment, Draft } from '../../lib/assess/types.ts';
import { shortNameOf } from '../../lib/school/identity.ts';
import type { School } from '../../lib/school/school.ts';
import { SelfCheck } from '../SelfCheck.tsx';
import { useText } from '../TextContext.ts';
import { Mark } from '../icons.tsx';

interface PopupPageProps {
  readonly schools: readonly School[];
  readonly assess: (draft: Draft) => Assessment;
  readonly onOptions: () => void;
}

/** The toolbar popup: which schools are on, and a box to check a draft in. */
export function PopupPage({ schools, assess, onOptions }: PopupPageProps) {
  const t = useText();
  const on = schools.filter((school) => school.enabled);
  return (
    <main className="popup">
      <header className="popup-header">
        <Mark className="page-mark" />
        <h1>{t('app.name')}</h1>
        <button type="button" className="link-button" onClick={onOptions}>
          {t('popup.options')}
        </button>
      </header>
      {on.length > 0 ? (
        <section className="popup-schools">
          <h2>{t('popup.schools')}</h2>
          <ul>
            {on.map((school) => (
              <li key={school.id} className="pill" dir="auto" title={school.file.school.name}>
                {shortNameOf(school.file.school)}
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <Start which={schools.length === 0 ? 'none' : 'off'} onOptions={onOptions} />
      )}
      <SelfCheck assess={assess} schools={on} />
    </main>
  );
}

/** Nothing is watched for: says why, with one button to change that. */
function Start({ which, onOptions }: { which: 'none' | 'off'; onOptions: () => void }) {
  const t = useText();
  return (
    <section className="start">
      <h2>{t(`popup.${which}.title`)}</h2>
      <p>{t(`popup.${which}.text`)}</p>
      <button type="button" className="button main" onClick={onOptions}>
        {t(`popup.${which}.button`)}
      </button>
    </section>
  );
}
