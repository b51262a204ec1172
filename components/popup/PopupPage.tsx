import type { Assessment, Draft } from '../../lib/assess/types.ts';
import { shortNameOf } from '../../lib/school/identity.ts';
import type { School } from '../../lib/school/school.ts';
import type { Audience } from '../../lib/school/terms.ts';
import type { PageNews as News } from '../../lib/platform/protocol.ts';
import { SelfCheck } from '../SelfCheck.tsx';
import { useText } from '../TextContext.ts';
import { Mark } from '../icons.tsx';
import { PageNews } from './PageNews.tsx';

interface PopupPageProps {
  readonly schools: readonly School[];
  readonly assess: (draft: Draft) => Assessment;
  readonly audience: Audience;
  readonly onOptions: () => void;
  /** What the page in front has; undefined until it has been looked at. */
  readonly news: News | undefined;
  /** Opens the add page: about an offer, or empty. */
  readonly onAdd: (offer?: string) => void;
}

/** The toolbar popup: what the page in front has, which schools are on, and a box to check a draft in. */
export function PopupPage({ schools, assess, audience, onOptions, news, onAdd }: PopupPageProps) {
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
      {news === undefined ? null : (
        <PageNews news={news} schools={schools} onAdd={onAdd} onShow={onOptions} />
      )}
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
      ) : schools.length > 0 ? (
        <Start which="off" onPress={onOptions} />
      ) : news?.kind === 'found' ? null : (
        <Start which="none" onPress={() => onAdd()} />
      )}
      <SelfCheck assess={assess} schools={on} audience={audience} />
    </main>
  );
}

/** Nothing is watched for: says why, with one button to change that. */
function Start({ which, onPress }: { which: 'none' | 'off'; onPress: () => void }) {
  const t = useText();
  return (
    <section className="start">
      <h2>{t(`popup.${which}.title`)}</h2>
      <p>{t(`popup.${which}.text`)}</p>
      <button type="button" className="button main" onClick={onPress}>
        {t(`popup.${which}.button`)}
      </button>
    </section>
  );
}
