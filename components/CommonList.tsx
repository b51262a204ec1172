import type { Prompt } from '../lib/assess/types.ts';
import { COMMONS } from '../lib/rules/categories.ts';
import type { SchoolFile } from '../lib/school/schema.ts';
import type { Nation } from '../lib/school/terms.ts';
import { CommonItem } from './CommonItem.tsx';
import { useText } from './TextContext.ts';

interface CommonListProps {
  readonly prompts: readonly Prompt[];
  /** The school's own wording, if it has any. */
  readonly wording: SchoolFile['commons'];
  /** Given where “Why am I seeing this?” may say what the law says there. */
  readonly nation?: Nation | undefined;
}

/** The three commons in their fixed order. */
export function CommonList({ prompts, wording, nation }: CommonListProps) {
  const t = useText();
  return (
    <ul className="commons" aria-label={t('card.commons')}>
      {COMMONS.map((common) => (
        <CommonItem
          key={common}
          common={common}
          prompts={prompts.filter((prompt) => prompt.common === common)}
          summary={wording?.[common]?.summary}
          nation={nation}
        />
      ))}
    </ul>
  );
}
