import { isOverdue, listWords, monthWords } from '../../lib/card-view/words.ts';
import { LANGUAGE_TAGS } from '../../lib/locale/text.ts';
import type { Places } from '../../lib/card-view/places.ts';
import type { SchoolFile } from '../../lib/school/schema.ts';
import { useText } from '../TextContext.ts';
import { Address } from './Address.tsx';
import { Facts } from './Facts.tsx';
import { Definitions, Linked } from './PolicyParts.tsx';
import { Lines } from './Lines.tsx';
import { Section } from './Section.tsx';

interface PolicyHeaderProps {
  readonly policy: SchoolFile['policy'];
  /** `2026-11-20`: the day from which a review date is seen. */
  readonly today: string;
  readonly places: Places;
}

const TAG = LANGUAGE_TAGS.en;

/** The policy behind the file: what it is called, who approved it and when, whom it is for. */
export function PolicyHeader({ policy, today, places }: PolicyHeaderProps) {
  const t = useText();
  if (policy === undefined) return null;
  const { address, approved, review, covers = [] } = policy;
  return (
    <Section title={t('school.policy')}>
      <p className="file-title" dir="auto">
        {policy.title}
      </p>
      <Facts
        facts={[
          {
            name: t('school.policy.address'),
            what: address && <Address text={address} places={places} />,
          },
          { name: t('school.policy.approved'), what: approved && monthWords(approved, TAG) },
          { name: t('school.policy.approved-by'), what: policy.approvedBy },
          {
            name: t('school.policy.review'),
            what: review && <Review month={review} today={today} />,
          },
          { name: t('school.policy.owners'), what: listWords(policy.owners ?? [], TAG) },
          { name: t('school.policy.based-on'), what: policy.basedOn },
          { name: t('school.policy.scope'), what: policy.scope },
          {
            name: t('school.policy.covers'),
            what: covers.length > 0 ? <Lines lines={covers} /> : undefined,
          },
        ]}
      />
      <Linked policies={policy.linked ?? []} places={places} />
      <Definitions definitions={policy.definitions ?? []} />
    </Section>
  );
}

interface ReviewProps {
  readonly month: string;
  readonly today: string;
}

function Review({ month, today }: ReviewProps) {
  const t = useText();
  const words = monthWords(month, TAG);
  if (!isOverdue(month, today)) return words;
  return <span className="file-badge">{t('school.policy.overdue', { month: words })}</span>;
}
