import { useEffect, useState } from 'react';
import type { Added, Offered, Request } from '../../lib/platform/protocol.ts';
import type { CheckResult } from '../../lib/school/check.ts';
import type { Text as Carried } from '../../lib/school/carried.ts';
import type { Fault } from '../../lib/school/fault.ts';
import { shortNameOf } from '../../lib/school/identity.ts';
import type { School, SchoolSource } from '../../lib/school/school.ts';
import type { Send } from '../options/useSchools.ts';
import { useText } from '../TextContext.ts';
import { Mark } from '../icons.tsx';
import { Choose } from './Choose.tsx';
import { Done } from './Done.tsx';
import { Faults } from './Faults.tsx';
import { Preview } from './Preview.tsx';

type AddRequest = Extract<Request, { kind: 'school.add' }>;

/** What the page needs from outside: all of it can be stood in for. */
export interface AddTools {
  readonly send: Send;
  readonly check: (text: string) => CheckResult;
  /** The text of a chosen or dropped file; undefined when it can't be opened. */
  readonly open: (file: File) => Promise<Carried | undefined>;
  /** The text of what was pasted: a block from a web page may be in base64. */
  readonly unpack: (pasted: string) => Carried;
  /** Asks the browser for leave to look at a site on visits; within a click only. */
  readonly allowVisits: (school: School) => Promise<boolean>;
  /** Today as `2026-11-20`. */
  readonly today: string;
}

type Step =
  | { readonly kind: 'loading' }
  | { readonly kind: 'choose'; readonly faults?: readonly Fault[] }
  | {
      readonly kind: 'preview';
      readonly from: AddRequest['from'];
      readonly source: SchoolSource;
      readonly result: CheckResult & { readonly ok: true };
    }
  | { readonly kind: 'done'; readonly name: string; readonly school: School | undefined };

interface AddPageProps extends AddTools {
  /** The offer in the page's address: what was found in a school's page. */
  readonly offer: string | undefined;
}

/** Adding a school: from its page, from a file or a text, or by its name; one preview for all, then a yes. */
export function AddPage({ offer, ...tools }: AddPageProps) {
  const { send, check, open, unpack } = tools;
  const t = useText();
  const [step, setStep] = useState<Step>({ kind: offer === undefined ? 'choose' : 'loading' });
  const [schools, setSchools] = useState<readonly School[]>([]);

  const refuse = (faults: readonly Fault[]) => setStep({ kind: 'choose', faults });
  const noAnswer: Fault = { path: '', message: t('add.failed'), mend: t('add.failed.mend') };

  const unreadable: Fault = {
    path: '',
    message: t('add.unreadable'),
    mend: t('add.unreadable.mend'),
  };

  const look = (text: string, from: AddRequest['from'], source: SchoolSource) => {
    const result = check(text);
    if (result.ok) setStep({ kind: 'preview', from, source, result });
    else refuse(result.faults);
  };
  const lookAtText = (carried: Carried, source: TextSource) => {
    if (!carried.ok) return refuse([carried.fault]);
    look(carried.text, { kind: 'text', text: carried.text, source }, source);
  };
  const lookAtOffer = (id: string, offered: Offered) => {
    if (offered.kind === 'file')
      return look(offered.text, { kind: 'offer', id }, { kind: 'page', url: offered.url });
    const gone = { path: '', message: t('add.gone'), mend: t('add.gone.mend') };
    return refuse(offered.kind === 'faults' ? offered.faults : [gone]);
  };

  useEffect(() => {
    const load = async () => {
      setSchools((await send({ kind: 'state.get' })).schools);
      if (offer !== undefined) lookAtOffer(offer, await send({ kind: 'offer.get', id: offer }));
    };
    load().catch(() => refuse([noAnswer]));
    // Once, when the page opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const add = async (request: AddRequest, name: string) => {
    const reply: Added = await send(request).catch(() => ({ ok: false, faults: [noAnswer] }));
    if (!reply.ok) return refuse(reply.faults);
    const now = await send({ kind: 'state.get' }).then(
      (state) => state.schools,
      () => schools,
    );
    setSchools(now);
    setStep({ kind: 'done', name, school: now.find((school) => school.id === reply.id) });
  };

  return (
    <main className="page add-page">
      <header className="page-header">
        <Mark className="page-mark" />
        <h1>{t('add.title')}</h1>
      </header>
      {step.kind === 'loading' ? <p className="lead">{t('add.loading')}</p> : null}
      {step.kind === 'choose' ? (
        <>
          {step.faults ? <Faults faults={step.faults} /> : null}
          <Choose
            onFile={(file) => {
              const source = { kind: 'file', name: file.name.slice(0, 255) } as const;
              void open(file).then((carried) =>
                lookAtText(carried ?? { ok: false, fault: unreadable }, source),
              );
            }}
            onPaste={(text) => lookAtText(unpack(text), { kind: 'pasted' })}
            onTyped={(text) => lookAtText({ ok: true, text }, { kind: 'typed' })}
          />
        </>
      ) : null}
      {step.kind === 'preview' ? (
        <Preview
          file={step.result.file}
          warnings={step.result.warnings}
          source={step.source}
          schools={schools}
          today={tools.today}
          onAdd={(as) =>
            void add(
              { kind: 'school.add', from: step.from, as },
              shortNameOf(step.result.file.school),
            )
          }
          onCancel={() => setStep({ kind: 'choose' })}
        />
      ) : null}
      {step.kind === 'done' ? (
        <Done
          name={step.name}
          school={step.school}
          allowVisits={tools.allowVisits}
          send={send}
          onAnother={() => setStep({ kind: 'choose' })}
        />
      ) : null}
    </main>
  );
}

type TextSource = Extract<AddRequest['from'], { kind: 'text' }>['source'];
