import { useEffect, useRef } from 'react';
import { useText } from './TextContext.ts';
import { CloseIcon, Mark } from './icons.tsx';

interface CardHeaderProps {
  readonly eyebrow: string;
  readonly title: string;
  /** The parent opened the card by hand: the title takes the focus. */
  readonly takesFocus?: boolean;
  readonly onClose?: () => void;
}

export function CardHeader({ eyebrow, title, takesFocus = false, onClose }: CardHeaderProps) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <header className="card-header" data-measure="">
      <Mark className="card-mark" />
      <div className="card-titles">
        <p className="eyebrow">{eyebrow}</p>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
      </div>
      {onClose ? (
        <button
          type="button"
          className="icon-button"
          aria-label={t('card.close')}
          onClick={onClose}
        >
          <CloseIcon />
        </button>
      ) : null}
    </header>
  );
}
