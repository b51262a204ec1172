import { useState } from 'react';
import type { Request } from '../../lib/platform/protocol.ts';
import { shortNameOf } from '../../lib/school/identity.ts';
import type { School } from '../../lib/school/school.ts';
import { LiveStatus } from '../LiveStatus.tsx';
import { useText } from '../TextContext.ts';
import { Mark } from '../icons.tsx';
import { Managed } from './Managed.tsx';
import { OwnSetPanel } from './OwnSetPanel.tsx';
import { Promises } from './Promises.tsx';
import { RoleChoice } from './RoleChoice.tsx';
import { SchoolRow } from './SchoolRow.tsx';
import { useSchools, type Send } from './useSchools.ts';

export interface OptionsPageProps {
  readonly send: Send;
  /** Opens the page for adding a school. */
  readonly onAdd: () => void;
  /** Opens a page of the web in a new tab. */
  readonly onSite: (url: string) => void;
  /** Asks the browser for leave to look at a school's site on visits, or gives it back; within a click only. */
  readonly allowVisits: (school: School, on: boolean) => Promise<boolean>;
  /** Gives the parent a file to keep. */
  readonly save: (name: string, text: string) => void;
  /** The time, as an ISO 8601 instant. */
  readonly now: string;
}

/** The options: the parent's schools, who the parent is there, and what this never does. */
export function OptionsPage(props: OptionsPageProps) {
  const { send, onAdd, onSite, allowVisits, save, now } = props;
  const t = useText();
  const { state, failed, reload } = useSchools(send);
  const [said, setSaid] = useState('');
  const [canUndo, setCanUndo] = useState<string>();
  const [refused, setRefused] = useState(false);

  const change = async (request: Request, words: string, undoable?: string) => {
    try {
      await send(request);
      setSaid(words);
      setCanUndo(undoable);
      setRefused(false);
    } catch {
      setRefused(true);
    }
    await reload();
  };

  const setVisits = async (school: School, on: boolean) => {
    const name = shortNameOf(school.file.school);
    const allowed = await allowVisits(school, on).catch(() => false);
    if (on && !allowed) return setSaid(t('options.said.visits.not'));
    const words = t(on ? 'options.said.visits.on' : 'options.said.visits.off', { school: name });
    await change({ kind: 'school.on-visit', id: school.id, on }, words);
  };

  const rowOf = (school: School, role: Parameters<typeof RoleChoice>[0]['role']) => {
    const name = shortNameOf(school.file.school);
    const { id } = school;
    return (
      <SchoolRow
        key={id}
        school={school}
        audience={role}
        now={now}
        onEnable={(enabled) =>
          void change(
            { kind: 'school.enable', id, enabled },
            t(enabled ? 'options.said.on' : 'options.said.off', { school: name }),
          )
        }
        onRemove={() =>
          void change(
            { kind: 'school.remove', id },
            t('options.said.removed', { school: name }),
            name,
          )
        }
        onNewer={(answer) =>
          void change(
            { kind: 'school.newer', id, answer },
            t(`options.said.newer.${answer}`, { school: name }),
          )
        }
        onVisits={(on) => void setVisits(school, on)}
        onSite={() => {
          if (school.source.kind === 'page') onSite(school.source.url);
        }}
      />
    );
  };

  return (
    <main className="page">
      <header className="page-header">
        <Mark className="page-mark" />
        <h1>{t('app.name')}</h1>
      </header>
      {failed || refused ? (
        <p role="alert" className="page-failure">
          {t('options.failed')}
        </p>
      ) : null}
      <section className="panel">
        <h2>{t('options.heading')}</h2>
        <p className="lead">{t('options.lead')}</p>
        <LiveStatus message={said} />
        <div className="said">
          {said === '' ? null : <p aria-hidden="true">{said}</p>}
          {canUndo === undefined ? null : (
            <button
              type="button"
              className="link-button"
              onClick={() =>
                void change({ kind: 'school.undo' }, t('options.said.undone', { school: canUndo }))
              }
            >
              {t('options.undo')}
            </button>
          )}
        </div>
        {state?.schools.length === 0 ? <NoSchool /> : null}
        <ul className="schools">
          {state?.schools.map((school) => rowOf(school, state.settings.role))}
        </ul>
        <button type="button" className="button main" onClick={onAdd}>
          {t('options.add')}
        </button>
      </section>
      <Managed send={send} onRead={reload} />
      {state === undefined ? null : (
        <>
          <section className="panel">
            <h2>{t('options.role')}</h2>
            <p className="lead">{t('options.role.lead')}</p>
            <RoleChoice
              role={state.settings.role}
              onRole={(role) =>
                void change({ kind: 'settings.role', role }, t('options.said.role'))
              }
            />
          </section>
          <section className="panel">
            <h2>{t('options.look')}</h2>
            <p className="lead">{t('options.look.lead')}</p>
            <label className="school-visits">
              <input
                type="checkbox"
                checked={state.settings.secondLook}
                onChange={({ target: { checked: on } }) =>
                  void change(
                    { kind: 'settings.second-look', on },
                    t(on ? 'options.said.look.on' : 'options.said.look.off'),
                  )
                }
              />
              <span>{t('options.look.on')}</span>
            </label>
          </section>
          <OwnSetPanel
            schools={state.schools}
            now={now}
            save={save}
            bringIn={(text) => send({ kind: 'schools.import', text })}
            onDone={() => void reload()}
          />
        </>
      )}
      <Promises />
    </main>
  );
}

function NoSchool() {
  const t = useText();
  return (
    <div className="empty">
      <h3>{t('options.empty.title')}</h3>
      <p>{t('options.empty.text')}</p>
    </div>
  );
}
