import { dayWords, listWords } from '../../lib/card-view/words.ts';
import type { LawNote } from '../../lib/help/law.ts';
import { LANGUAGE_TAGS } from '../../lib/locale/text.ts';
import type { Nation } from '../../lib/school/terms.ts';
import { useText } from '../TextContext.ts';
import { Section } from './Section.tsx';

interface LawNotesProps {
  readonly laws: readonly LawNote[];
  readonly nation: Nation | undefined;
}

const TAG = LANGUAGE_TAGS.en;

/** What the law says where the school is: our words, not the school's. Nothing where the nation is not known. */
export function LawNotes({ laws, nation }: LawNotesProps) {
  const t = useText();
  const here = laws.filter(({ nations }) => nation !== undefined && nations.includes(nation));
  if (here.length === 0) return null;
  return (
    <Section title={t('law.heading')}>
      <p className="file-soft">{t('law.ours')}</p>
      <ul className="file-people">
        {here.map((law) => (
          <Note key={law.id} law={law} />
        ))}
      </ul>
    </Section>
  );
}

function Note({ law }: { readonly law: LawNote }) {
  const t = useText();
  const nations = listWords(
    law.nations.map((nation) => t(`nation.${nation}`)),
    TAG,
  );
  const checked = t('law.checked', { date: dayWords(law.checked, TAG) });
  return (
    <li>
      <p>
        <b>{law.title}</b>
      </p>
      <p>{law.note}</p>
      <p className="file-soft">{`${nations} · ${checked}`}</p>
      <p className="file-line">
        <bdi dir="ltr" className="file-address">
          {law.url}
        </bdi>
      </p>
    </li>
  );
}
