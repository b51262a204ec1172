import { trustOf } from '../../lib/school/fresh.ts';
import { hostOf } from '../../lib/school/relation.ts';
import type { School } from '../../lib/school/school.ts';
import { dayWords } from '../../lib/card-view/words.ts';
import { LANGUAGE_TAGS } from '../../lib/locale/text.ts';
import { useText } from '../TextContext.ts';

interface FreshNoticeProps {
  readonly school: School;
  /** The time, as an ISO 8601 instant. */
  readonly now: string;
  /** Opens the school's page. */
  readonly onSite: () => void;
}

/** One line on how fresh a school's file is, and what the last look came to. Nothing for one from no page. */
export function FreshNotice({ school, now, onSite }: FreshNoticeProps) {
  const t = useText();
  const { fresh } = school;
  const host = hostOf(school.source);
  if (fresh === undefined || host === undefined) return null;
  const trust = trustOf(school, now);
  const { outcome } = fresh;
  return (
    <div className="fresh">
      <p dir="auto">
        {t('fresh.seen', { host, date: dayWords(fresh.seenAt.slice(0, 10), LANGUAGE_TAGS.en) })}{' '}
        {outcome === 'unchanged' ? '' : t(`fresh.${outcome}`)}{' '}
        {trust === 'fresh' ? '' : t(`fresh.${trust}`)}
      </p>
      {trust === 'fresh' ? null : (
        <button type="button" className="button slim" onClick={onSite}>
          {t('fresh.site')}
        </button>
      )}
    </div>
  );
}
