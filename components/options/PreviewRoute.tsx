import type { Contact, SchoolFile } from '../../lib/school/schema.ts';
import type { Text } from '../../lib/locale/text.ts';
import { useText } from '../TextContext.ts';

/** The route of a school file with every contact written out in full, not as links: to be read, not clicked. */
export function PreviewRoute({ file }: { readonly file: SchoolFile }) {
  const t = useText();
  const { contacts } = file;
  const named = [
    [t('role.safeguarding-lead'), contacts?.safeguarding],
    [t('role.senco'), contacts?.send],
    [t('role.data-protection-officer'), contacts?.dataProtection],
  ] as const;
  return (
    <ul className="preview-route">
      {file.route.map((step, index) => (
        <Who
          key={`${index} ${step.role}`}
          who={step.label ?? t(`role.${step.role}`)}
          what={step.for}
          contact={step.contact}
        />
      ))}
      {named.map(([who, contact]) =>
        contact ? <Who key={who} who={who} what={undefined} contact={contact} /> : null,
      )}
    </ul>
  );
}

function targets(t: Text, contact: Contact | undefined): readonly (readonly [string, string])[] {
  if (!contact) return [];
  const { email, phone, form, hours } = contact;
  const all = [
    [t('preview.email'), email],
    [t('preview.phone'), phone],
    [t('preview.form'), form],
    [t('preview.hours'), hours],
  ] as const;
  return all.flatMap(([kind, target]) => (target === undefined ? [] : [[kind, target] as const]));
}

interface WhoProps {
  readonly who: string;
  readonly what: string | undefined;
  readonly contact: Contact | undefined;
}

function Who({ who, what, contact }: WhoProps) {
  const t = useText();
  const found = targets(t, contact);
  return (
    <li>
      <p dir="auto">
        <b>{who}</b>
        {what === undefined ? null : <span className="preview-what"> {what}</span>}
      </p>
      {found.length === 0 ? <p className="preview-what">{t('preview.none')}</p> : null}
      {found.map(([kind, target]) => (
        <p key={kind} className="preview-target">
          <span>{kind}</span> <span className="address">{target}</span>
        </p>
      ))}
    </li>
  );
}
