import { useId, useState } from 'react';
import type { Category } from '../lib/rules/categories.ts';
import type { Nation } from '../lib/school/terms.ts';
import { LawBehind } from './school/LawBehind.tsx';
import { useText } from './TextContext.ts';
import { ChevronIcon } from './icons.tsx';

/** One reason something is on the card: the kind of words, which words, and by which rules. */
export interface Reason {
  readonly category: Category;
  readonly quotes: readonly string[];
  readonly rules: readonly string[];
  /** What the school expects in this matter, in its own words. */
  readonly schoolRules?: readonly string[];
}

interface WhyProps {
  readonly reasons: readonly Reason[];
  /** Where it is given, what the law says there is told as well. */
  readonly nation?: Nation | undefined;
}

/** "Why am I seeing this?": a button that opens the plain explanation under it. */
export function Why({ reasons, nation }: WhyProps) {
  const t = useText();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div className="why">
      <button
        type="button"
        className="link-button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {t('why.button')}
        <ChevronIcon />
      </button>
      <div id={id} className="why-text" hidden={!open}>
        {open ? (
          <>
            {reasons.map((reason, index) => (
              <ReasonText key={`${index} ${reason.category}`} {...reason} />
            ))}
            <LawBehind categories={reasons.map(({ category }) => category)} nation={nation} />
            <p>{t('why.limits')}</p>
          </>
        ) : null}
      </div>
    </div>
  );
}

function ReasonText({ category, quotes, rules, schoolRules = [] }: Reason) {
  const t = useText();
  return (
    <>
      <p>{t(`explain.${category}`)}</p>
      {quotes.length > 0 ? (
        <p dir="auto">
          {t('why.noticed', { quotes: quotes.map((quote) => `“${quote}”`).join(', ') })}
        </p>
      ) : null}
      {rules.length > 0 ? (
        <p className="why-rule">
          {t('why.rule', { count: rules.length, rules: rules.join(', ') })}
        </p>
      ) : null}
      {schoolRules.map((wording, index) => (
        <p key={`${index} ${wording}`} dir="auto">
          {t('why.school-rule', { wording })}
        </p>
      ))}
    </>
  );
}
