import { useState } from 'react';
import { lawNotes } from '../../lib/help/select.ts';
import { differenceOf } from '../../lib/school/difference.ts';
import { shortNameOf } from '../../lib/school/identity.ts';
import { hostOf } from '../../lib/school/relation.ts';
import type { School } from '../../lib/school/school.ts';
import type { Audience } from '../../lib/school/terms.ts';
import { useText } from '../TextContext.ts';
import { Differences } from '../school/Differences.tsx';
import { FreshNotice } from '../school/FreshNotice.tsx';
import { SchoolView } from '../school/SchoolView.tsx';

export type NewerAnswer = 'accept' | 'decline' | 'undo';

export interface SchoolMoreEvents {
  readonly onNewer: (answer: NewerAnswer) => void;
  /** Asks for leave to look on visits, or gives it back. */
  readonly onVisits: (on: boolean) => void;
  /** Opens the school's page. */
  readonly onSite: () => void;
}

interface SchoolMoreProps extends SchoolMoreEvents {
  readonly school: School;
  readonly audience: Audience;
  readonly now: string;
}

/** How fresh a school's file is, what has changed in it, and all that it says. */
export function SchoolMore({ school, audience, now, ...events }: SchoolMoreProps) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const { file, fresh } = school;
  const publisher = hostOf(school.source);
  return (
    <div className="school-more">
      {fresh === undefined ? null : (
        <>
          <FreshNotice school={school} now={now} onSite={events.onSite} />
          <Changes school={school} onNewer={events.onNewer} />
          <label className="school-visits">
            <input
              type="checkbox"
              checked={fresh.onVisit}
              onChange={(event) => events.onVisits(event.target.checked)}
            />
            <span>{t('options.visits', { host: publisher ?? '' })}</span>
          </label>
        </>
      )}
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('options.says', { school: shortNameOf(file.school) })}</summary>
        {open ? (
          <SchoolView
            file={file}
            audience={audience}
            today={now.slice(0, 10)}
            laws={lawNotes(file.law ?? [], file.school.nation)}
            {...(publisher === undefined ? {} : { publisher })}
          />
        ) : null}
      </details>
    </div>
  );
}

/** A newer file that waits for a yes, or a change that can be taken back. */
function Changes({ school, onNewer }: Pick<SchoolMoreProps, 'school' | 'onNewer'>) {
  const t = useText();
  const { file, fresh } = school;
  const name = shortNameOf(file.school);
  if (fresh?.pending !== undefined) {
    return (
      <div className="school-newer" role="group" aria-label={t('options.newer', { school: name })}>
        <Differences difference={differenceOf(file, fresh.pending.file)} />
        <div className="preview-actions">
          <button type="button" className="button main" onClick={() => onNewer('accept')}>
            {t('options.newer.accept')}
          </button>
          <button type="button" className="button" onClick={() => onNewer('decline')}>
            {t('options.newer.decline')}
          </button>
        </div>
      </div>
    );
  }
  if (fresh?.previous === undefined) return null;
  return (
    <details className="school-newer">
      <summary>{t('options.changed', { school: name })}</summary>
      <Differences difference={differenceOf(fresh.previous.file, file)} />
      <button type="button" className="button" onClick={() => onNewer('undo')}>
        {t('options.changed.undo')}
      </button>
    </details>
  );
}
