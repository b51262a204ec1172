import { useState } from 'react';
import { useText } from './TextContext.ts';

interface SecondLookProps {
  /** The parent wants no second look any more. */
  readonly onOff: () => void;
}

/** A press of Post was held once: said at once, with the way on and the way out. */
export function SecondLook({ onOff }: SecondLookProps) {
  const t = useText();
  const [off, setOff] = useState(false);
  return (
    <div className="second-look" data-measure="">
      <div role="alert">
        <p className="second-look-title">{t('look.title')}</p>
        <p>{t(off ? 'look.is-off' : 'look.text')}</p>
      </div>
      {off ? null : (
        <button
          type="button"
          className="link-button"
          onClick={() => {
            setOff(true);
            onOff();
          }}
        >
          {t('look.off')}
        </button>
      )}
    </div>
  );
}
