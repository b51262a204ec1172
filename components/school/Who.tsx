import type { Places } from '../../lib/card-view/places.ts';
import type { Text } from '../../lib/locale/text.ts';
import type { Contact } from '../../lib/school/schema.ts';
import { useText } from '../TextContext.ts';
import { Address } from './Address.tsx';
import { Facts, type Fact } from './Facts.tsx';

interface WhoProps {
  readonly who: string;
  readonly what?: string | undefined;
  readonly contact: Contact | undefined;
  readonly replyDays?: number | undefined;
  readonly places: Places;
}

/** One person or office: what they deal with and how to reach them. */
export function Who({ who, what, contact, replyDays, places }: WhoProps) {
  const t = useText();
  const facts = contact ? factsOf(t, contact, places) : [];
  return (
    <li>
      <p dir="auto">
        <b>{who}</b>
      </p>
      {what === undefined ? null : (
        <p className="file-soft" dir="auto">
          {what}
        </p>
      )}
      {contact === undefined ? <p className="file-soft">{t('preview.none')}</p> : null}
      <Facts facts={facts} />
      {replyDays === undefined ? null : (
        <p className="file-soft">{t('route.reply', { days: replyDays })}</p>
      )}
    </li>
  );
}

function factsOf(t: Text, contact: Contact, places: Places): readonly Fact[] {
  const { email, phone, form, hours } = contact;
  return [
    { name: t('preview.email'), what: email && <Address text={email} places={places} /> },
    { name: t('preview.phone'), what: phone && <Address text={phone} places={places} /> },
    { name: t('preview.form'), what: form && <Address text={form} places={places} /> },
    { name: t('preview.hours'), what: hours },
  ];
}
