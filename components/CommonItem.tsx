import type { Prompt } from '../lib/assess/types.ts';
import type { Common } from '../lib/rules/categories.ts';
import { promptText } from '../lib/locale/prompts.ts';
import type { Nation } from '../lib/school/terms.ts';
import { useText } from './TextContext.ts';
import { PauseIcon, RestIcon } from './icons.tsx';
import { Quotes } from './Quotes.tsx';
import { Why } from './Why.tsx';

interface CommonItemProps {
  readonly common: Common;
  /** What was raised under this common; none of it: the common is at rest. */
  readonly prompts: readonly Prompt[];
  /** The school's one line for this common; ours when it has none. */
  readonly summary: string | undefined;
  /** Where it is given, “Why am I seeing this?” says what the law says there. */
  readonly nation: Nation | undefined;
}

/** One of the three commons, at rest or raised. */
export function CommonItem({ common, prompts, summary, nation }: CommonItemProps) {
  const t = useText();
  const raised = prompts.length > 0;
  return (
    <li className={`common tint-${common} ${raised ? 'raised' : 'rest'}`}>
      {raised ? <PauseIcon /> : <RestIcon />}
      <div className="common-body">
        <h3>{t(`common.${common}`)}</h3>
        {raised ? (
          <Raised prompts={prompts} nation={nation} />
        ) : (
          <p dir="auto">
            {summary ?? t(`common.${common}.rest`)}
            <span className="vh"> {t('common.quiet')}</span>
          </p>
        )}
      </div>
    </li>
  );
}

function Raised({ prompts, nation }: Pick<CommonItemProps, 'prompts' | 'nation'>) {
  return (
    <>
      {prompts.map((prompt, index) => (
        <RaisedPrompt key={`${index} ${prompt.category}`} prompt={prompt} asks={index === 0} />
      ))}
      <Why reasons={prompts} nation={nation} />
    </>
  );
}

/** One question per common: the first prompt asks it, further ones only say why. */
function RaisedPrompt({ prompt, asks }: { readonly prompt: Prompt; readonly asks: boolean }) {
  const t = useText();
  const { why, ask } = promptText(t, prompt.prompt, prompt.category);
  return (
    <div className="prompt">
      <Quotes quotes={prompt.quotes} />
      {why ? <p>{why}</p> : null}
      {ask && (asks || !why) ? <p className="ask">{ask}</p> : null}
      {prompt.schoolAsks === undefined ? null : (
        <p className="school-asks" dir="auto">
          {t('prompt.school', { wording: prompt.schoolAsks })}
        </p>
      )}
    </div>
  );
}
