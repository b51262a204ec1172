import { useEffect, useRef, useState } from 'react';
import { shortNameOf } from '../../lib/school/identity.ts';
import type { Text } from '../../lib/locale/text.ts';
import type { School, SchoolSource } from '../../lib/school/school.ts';
import { useText } from '../TextContext.ts';
import { SchoolMore, type SchoolMoreEvents } from './SchoolMore.tsx';
import type { Audience } from '../../lib/school/terms.ts';

export interface SchoolRowProps extends SchoolMoreEvents {
  readonly school: School;
  readonly audience: Audience;
  /** The time, as an ISO 8601 instant. */
  readonly now: string;
  readonly onEnable: (enabled: boolean) => void;
  readonly onRemove: () => void;
}

/** Where the school's file came from, in words. */
function sourceText(t: Text, source: SchoolSource): string {
  switch (source.kind) {
    case 'page':
      return t('options.from.page', { host: new URL(source.url).host });
    case 'file':
      return t('options.from.file', { name: source.name });
    case 'pasted':
      return t('options.from.pasted');
    case 'typed':
      return t('options.from.typed');
    case 'managed':
      return t('options.from.managed');
  }
}

function details(t: Text, { file, source, addedAt }: School): string {
  const { town, nation } = file.school;
  const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date(addedAt));
  return [
    town,
    nation && t(`nation.${nation}`),
    sourceText(t, source),
    t('options.added', { date }),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** One added school: on or off, what it says, how fresh it is, and a way to remove it that asks first. */
export function SchoolRow(props: SchoolRowProps) {
  const { school, audience, now, onEnable, onRemove, ...more } = props;
  const t = useText();
  const [asking, setAsking] = useState(false);
  const name = school.file.school.name;
  return (
    <li className="school">
      <div className="school-text">
        <h3 dir="auto">{name}</h3>
        <p dir="auto">{details(t, school)}</p>
      </div>
      <div className="school-actions">
        <button
          type="button"
          role="switch"
          className="switch"
          aria-checked={school.enabled}
          aria-label={t('options.switch', { school: name })}
          onClick={() => onEnable(!school.enabled)}
        >
          <span className="switch-track" />
          <span aria-hidden="true">{t(school.enabled ? 'options.on' : 'options.off')}</span>
        </button>
        {/* What a device's policy sets comes back by itself: it can be switched off. */}
        {school.source.kind === 'managed' ? null : (
          <button
            type="button"
            className="link-button"
            aria-label={t('options.remove.label', { school: name })}
            aria-expanded={asking}
            onClick={() => setAsking(!asking)}
          >
            {t('options.remove')}
          </button>
        )}
      </div>
      {asking ? (
        <Ask
          school={shortNameOf(school.file.school)}
          onYes={onRemove}
          onNo={() => setAsking(false)}
        />
      ) : null}
      <SchoolMore school={school} audience={audience} now={now} {...more} />
    </li>
  );
}

interface AskProps {
  readonly school: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

function Ask({ school, onYes, onNo }: AskProps) {
  const t = useText();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <div className="school-ask" role="group" aria-label={t('options.remove.ask', { school })}>
      <p>{t('options.remove.ask', { school })}</p>
      <button type="button" className="button slim" onClick={onYes}>
        {t('options.remove.yes')}
      </button>
      <button type="button" ref={keep} className="button slim" onClick={onNo}>
        {t('options.remove.no')}
      </button>
    </div>
  );
}
