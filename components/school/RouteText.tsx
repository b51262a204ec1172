import { isFor } from '../../lib/card-view/own-words.ts';
import type { Places } from '../../lib/card-view/places.ts';
import type { Contact, SchoolFile } from '../../lib/school/schema.ts';
import type { Audience } from '../../lib/school/terms.ts';
import { useText } from '../TextContext.ts';
import { Section } from './Section.tsx';
import { Who } from './Who.tsx';

interface RouteTextProps {
  readonly file: SchoolFile;
  readonly audience: Audience;
  readonly places: Places;
}

/** Whom this reader can talk to, every contact written out: to be read, not clicked. */
export function RouteText({ file: { route, contacts }, audience, places }: RouteTextProps) {
  const t = useText();
  const steps = route.filter((step) => isFor(step, audience));
  const named = [
    ['safeguarding-lead', contacts?.safeguarding],
    ['senco', contacts?.send],
    ['data-protection-officer', contacts?.dataProtection],
  ] as const;
  const others = named.filter(
    ([role, contact]) =>
      contact !== undefined &&
      !steps.some((step) => step.role === role && isSame(step.contact, contact)),
  );
  if (steps.length === 0 && others.length === 0) return null;
  return (
    <Section title={t('preview.route')}>
      <ul className="file-people">
        {steps.map(({ role, label, contact, replyDays, ...step }, index) => (
          <Who
            key={`${index} ${role}`}
            who={label ?? t(`role.${role}`)}
            what={step.for}
            contact={contact}
            replyDays={replyDays}
            places={places}
          />
        ))}
        {others.map(([role, contact]) => (
          <Who key={role} who={t(`role.${role}`)} contact={contact} places={places} />
        ))}
      </ul>
    </Section>
  );
}

/** Whether a step says all of a contact already. */
function isSame(step: Contact | undefined, contact: Contact): boolean {
  return (['email', 'phone', 'form', 'hours'] as const).every(
    (part) => contact[part] === undefined || contact[part] === step?.[part],
  );
}
