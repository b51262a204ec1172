import { useState } from 'react';
import type { PageNews as News } from '../../lib/platform/protocol.ts';
import { shortNameOf } from '../../lib/school/identity.ts';
import type { School } from '../../lib/school/school.ts';
import { useText } from '../TextContext.ts';

interface PageNewsProps {
  readonly news: News;
  readonly schools: readonly School[];
  readonly onAdd: (offer: string) => void;
  /** Shows what has changed in a school the parent has. */
  readonly onShow: () => void;
}

/** What the page in front has: a school to add, or news of one that is there. */
export function PageNews({ news, schools, onAdd, onShow }: PageNewsProps) {
  const t = useText();
  const [busy, setBusy] = useState(false);
  if (news.kind !== 'found') return null;
  return (
    <section className="start page-news" aria-label={t('popup.page')}>
      {news.offers.length > 0 ? (
        <>
          <h2>{t('popup.page.title', { count: news.offers.length })}</h2>
          <p>
            <bdi dir="ltr" className="host-name">
              {news.host}
            </bdi>
          </p>
          {news.offers.map(({ id, name }) => (
            <button
              key={id}
              type="button"
              className="button main"
              disabled={busy}
              onClick={() => {
                setBusy(true);
                onAdd(id);
              }}
            >
              {name === undefined ? t('popup.page.look') : t('popup.page.add', { school: name })}
            </button>
          ))}
          {busy ? <p role="status">{t('popup.page.reading')}</p> : null}
        </>
      ) : null}
      {news.known.map(({ id, outcome }) => {
        const school = schools.find((one) => one.id === id);
        if (!school) return null;
        return (
          <div key={id} className="page-known">
            <p dir="auto">
              {t(`popup.known.${outcome}`, { school: shortNameOf(school.file.school) })}
            </p>
            {outcome === 'changed' || outcome === 'waiting' ? (
              <button type="button" className="button" onClick={onShow}>
                {t('popup.known.show')}
              </button>
            ) : null}
          </div>
        );
      })}
    </section>
  );
}
