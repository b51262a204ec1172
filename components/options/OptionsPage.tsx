import { useState } from 'react';
import type { Request } from '../../lib/platform/protocol.ts';
import type { CheckResult } from '../../lib/school/check.ts';
import { shortNameOf } from '../../lib/school/identity.ts';
import { LiveStatus } from '../LiveStatus.tsx';
import { useText } from '../TextContext.ts';
import { Mark } from '../icons.tsx';
import { AddSchool } from './AddSchool.tsx';
import { Promises } from './Promises.tsx';
import { SchoolRow } from './SchoolRow.tsx';
import { useSchools, type Send } from './useSchools.ts';

export interface OptionsPageProps {
  readonly send: Send;
  readonly check: (text: string) => CheckResult;
}

/** The options: the parent's schools, and adding one. */
export function OptionsPage({ send, check }: OptionsPageProps) {
  const t = useText();
  const { schools, failed, reload } = useSchools(send);
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState(false);

  const change = async (request: Request, words: string) => {
    try {
      await send(request);
      setSaid(words);
      setRefused(false);
    } catch {
      setRefused(true);
    }
    await reload();
  };

  const add = async (request: Extract<Request, { kind: 'school.add' }>) => {
    try {
      return await send(request);
    } catch {
      const fault = { path: '', message: t('add.failed'), mend: t('add.failed.mend') };
      return { ok: false as const, faults: [fault] };
    }
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
        <p className="said" aria-hidden="true">
          {said}
        </p>
        <LiveStatus message={said} />
        {schools?.length === 0 ? <NoSchool /> : null}
        <ul className="schools">
          {schools?.map((school) => {
            const name = shortNameOf(school.file.school);
            return (
              <SchoolRow
                key={school.id}
                school={school}
                onEnable={(enabled) =>
                  void change(
                    { kind: 'school.enable', id: school.id, enabled },
                    t(enabled ? 'options.said.on' : 'options.said.off', { school: name }),
                  )
                }
                onRemove={() =>
                  void change(
                    { kind: 'school.remove', id: school.id },
                    t('options.said.removed', { school: name }),
                  )
                }
              />
            );
          })}
        </ul>
      </section>
      <section className="panel">
        <h2>{t('add.heading')}</h2>
        <p className="lead">{t('add.lead')}</p>
        <AddSchool
          schools={schools ?? []}
          check={check}
          add={add}
          onAdded={(school) => {
            setSaid(t('options.said.added', { school }));
            void reload();
          }}
        />
      </section>
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
