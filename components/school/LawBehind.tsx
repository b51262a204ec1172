import { lawBehind, siteName } from '../../lib/card-view/law.ts';
import { dayWords } from '../../lib/card-view/words.ts';
import type { LawNote } from '../../lib/help/law.ts';
import { LANGUAGE_TAGS } from '../../lib/locale/text.ts';
import type { Category } from '../../lib/rules/categories.ts';
import type { Nation } from '../../lib/school/terms.ts';
import { useText } from '../TextContext.ts';

interface LawBehindProps {
  readonly categories: readonly Category[];
  readonly nation: Nation | undefined;
}

/** What the law could make of words like these, where to read the law and when the note was checked. */
export function LawBehind({ categories, nation }: LawBehindProps) {
  return lawBehind(categories, nation).map((law) => <Note key={law.id} law={law} />);
}

function Note({ law }: { readonly law: LawNote }) {
  const t = useText();
  const host = siteName(law.url);
  const label = t('law.link', { host, name: law.title });
  return (
    <div className="why-law">
      <p className="why-law-title">{law.title}</p>
      <p>{law.note}</p>
      <p>
        <a href={law.url} target="_blank" rel="noreferrer" aria-label={label}>
          {host}
        </a>
        {` · ${t('law.checked', { date: dayWords(law.checked, LANGUAGE_TAGS.en) })}`}
      </p>
    </div>
  );
}
