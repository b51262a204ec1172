import { useId, useState } from 'react';
import type { Category } from '../lib/rules/categories.ts';
import { useText } from './TextContext.ts';
import { ChevronIcon } from './icons.tsx';

/** One reason something is on the card: the kind of words, which words, and by which rules. */
export interface Reason {
  readonly category: Category;
  readonly quotes: readonly string[];
  readonly rules: readonly string[];
}

/** "Why am I seeing this?": a button that opens the plain explanation under it. */
export function Why({ reasons }: { readonly reasons: readonly Reason[] }) {
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
            <p>{t('why.limits')}</p>
          </>
        ) : null}
      </div>
    </div>
  );
}

function ReasonText({ category, quotes, rules }: Reason) {
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
    </>
  );
}
