import { CARE_LINES, type CareLine } from '../lib/card-view/care-lines.ts';
import { contactLinks } from '../lib/card-view/links.ts';
import type { Care } from '../lib/assess/types.ts';
import type { Contact } from '../lib/school/schema.ts';
import { useText } from './TextContext.ts';
import { Why, type Reason } from './Why.tsx';

interface CareBoxProps {
  readonly care: Care;
  readonly school: string;
  /** The school's safeguarding contact: shown after the outside bodies, for a worry about a child only. */
  readonly contact: Contact | undefined;
  readonly rules: readonly string[];
}

const STEPS = ['save', 'report', 'block', 'quiet', 'talk'] as const;

/** Help, before anything else. */
export function CareBox({ care, school, contact, rules }: CareBoxProps) {
  const t = useText();
  const reason: Reason = { category: care.category, quotes: care.quotes, rules };
  return (
    <div className="care" role="group" aria-label={t('care.lines')}>
      {care.category === 'targeted' ? (
        <ol className="care-steps" aria-label={t('care.targeted.steps')}>
          {STEPS.map((step) => (
            <li key={step}>{t(`care.targeted.${step}`)}</li>
          ))}
        </ol>
      ) : null}
      <ul className="care-lines">
        {CARE_LINES[care.category].map((line) => (
          <Line key={line.id} line={line} />
        ))}
        {care.category === 'safeguarding' && contact ? (
          <SchoolLine school={school} contact={contact} />
        ) : null}
      </ul>
      <p className="care-note">{t(`care.${care.category}.note`)}</p>
      <Why reasons={[reason]} />
    </div>
  );
}

function Line({ line }: { readonly line: CareLine }) {
  const t = useText();
  const detail = t(line.detail);
  const number = 'number' in line.title ? line.title.number : undefined;
  const name = 'key' in line.title ? t(line.title.key) : line.title.number;
  return (
    <li>
      <a
        href={line.href}
        target="_blank"
        rel="noreferrer"
        {...(number === undefined ? {} : { 'aria-label': t('line.call', { number, detail }) })}
      >
        <b>{name}</b>
        <span>{detail}</span>
      </a>
    </li>
  );
}

function SchoolLine({ school, contact }: { readonly school: string; readonly contact: Contact }) {
  const t = useText();
  const [link] = contactLinks({ contact });
  if (!link) return null;
  return (
    <li>
      <a href={link.href} target="_blank" rel="noreferrer" title={link.shown}>
        <b>{t('line.safeguarding-lead')}</b>
        <span>{link.kind === 'phone' ? link.shown : school}</span>
      </a>
    </li>
  );
}
