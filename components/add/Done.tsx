import { useEffect, useRef, useState } from 'react';
import type { School } from '../../lib/school/school.ts';
import { LiveStatus } from '../LiveStatus.tsx';
import { useText } from '../TextContext.ts';
import type { Send } from '../options/useSchools.ts';

interface DoneProps {
  readonly name: string;
  /** The school as it is kept now. */
  readonly school: School | undefined;
  readonly allowVisits: (school: School) => Promise<boolean>;
  readonly send: Send;
  readonly onAnother: () => void;
}

type State = 'added' | 'fresh' | 'not-allowed' | 'undone' | 'failed';

/** It is added: what happens now, a way to keep it fresh, and a way back. */
export function Done({ name, school, allowVisits, send, onAnother }: DoneProps) {
  const t = useText();
  const [state, setState] = useState<State>('added');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const undo = async () => {
    const reply = await send({ kind: 'school.undo' }).catch(() => ({ ok: false }));
    setState(reply.ok ? 'undone' : 'failed');
  };
  const keepFresh = async (kept: School) => {
    // The browser asks; it does so within a click only, so nothing is awaited before.
    const allowed = await allowVisits(kept).catch(() => false);
    if (!allowed) return setState('not-allowed');
    const reply = await send({ kind: 'school.on-visit', id: kept.id, on: true }).catch(() => ({
      ok: false,
    }));
    setState(reply.ok ? 'fresh' : 'failed');
  };

  const offersVisits = school?.source.kind === 'page' && school.fresh?.onVisit === false;
  return (
    <section className="panel done">
      <h2 ref={heading} tabIndex={-1} dir="auto">
        {t(state === 'undone' ? 'done.undone' : 'done.heading', { school: name })}
      </h2>
      <LiveStatus message={state === 'added' ? '' : t(`done.said.${state}`, { school: name })} />
      {state === 'added' ? null : (
        <p className="said" aria-hidden="true">
          {t(`done.said.${state}`, { school: name })}
        </p>
      )}
      {state === 'undone' ? null : (
        <>
          <p className="lead">{t('done.lead', { school: name })}</p>
          {offersVisits && school && state !== 'fresh' ? (
            <div className="done-visits">
              <p>{t('done.visits', { host: hostName(school) })}</p>
              <button type="button" className="button" onClick={() => void keepFresh(school)}>
                {t('done.visits.button')}
              </button>
            </div>
          ) : null}
        </>
      )}
      <div className="preview-actions">
        {state === 'undone' ? null : (
          <button type="button" className="button" onClick={() => void undo()}>
            {t('done.undo')}
          </button>
        )}
        <button type="button" className="button" onClick={onAnother}>
          {t('done.another')}
        </button>
      </div>
    </section>
  );
}

function hostName({ source }: School): string {
  return source.kind === 'page' ? new URL(source.url).host : '';
}
