import type { Places } from '../../lib/card-view/places.ts';
import { useText } from '../TextContext.ts';

interface AddressProps {
  /** A web address, an e-mail address or a phone number. */
  readonly text: string;
  readonly places: Places;
}

/** An address in full, to be read and not clicked, with words beside it where it is not the school's own. */
export function Address({ text, places }: AddressProps) {
  const t = useText();
  const place = places.get(text);
  return (
    <>
      <bdi dir="ltr" className="file-address">
        {text}
      </bdi>
      {place === undefined ? null : (
        <>
          {' '}
          <span className={`file-mark at-${place}`}>{t(`school.place.${place}`)}</span>
        </>
      )}
    </>
  );
}
