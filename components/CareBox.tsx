import { helpHref, type CareHelp } from '../lib/card-view/care.ts';
import type { Helpline } from '../lib/help/helplines.ts';
import { useText } from './TextContext.ts';
import { Why } from './Why.tsx';

interface CareBoxProps {
  readonly help: CareHelp;
  /** Ids of the rules behind it, for "Why am I seeing this?". */
  readonly rules: readonly string[];
}

const STEPS = ['save', 'report', 'block', 'quiet', 'talk'] as const;

/** Help: before anything else, or after a plain grievance that it may not be about. */
export function CareBox({ help: { care, lines, sexual }, rules }: CareBoxProps) {
  const t = useText();
  const { category, quotes } = care;
  return (
    <div className="care" role="group" aria-label={t('care.lines')}>
      {category === 'targeted' ? (
        <ol className="care-steps" aria-label={t('care.targeted.steps')}>
          {STEPS.map((step) => (
            <li key={step}>{t(`care.targeted.${step}`)}</li>
          ))}
        </ol>
      ) : null}
      {care.isFaint ? <p className="care-faint">{t('care.faint')}</p> : null}
      <Lines lines={lines} />
      {sexual.length > 0 ? (
        <details>
          <summary>{t('care.sexual')}</summary>
          <Lines lines={sexual} />
        </details>
      ) : null}
      <p className="care-note">{t(`care.${category}.note`)}</p>
      <Why reasons={[{ category, quotes, rules }]} />
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly Helpline[] }) {
  return (
    <ul className="care-lines">
      {lines.map((line) => (
        <Line key={line.id} line={line} />
      ))}
    </ul>
  );
}

function Line({ line }: { readonly line: Helpline }) {
  return (
    <li>
      <a href={helpHref(line)} target="_blank" rel="noreferrer">
        <b>{line.phone === undefined ? line.name : <bdi dir="ltr">{line.phone}</bdi>}</b>
        {line.phone === undefined ? null : <span className="care-name">{line.name}</span>}
        <span className="care-use">{line.use}</span>
      </a>
    </li>
  );
}
