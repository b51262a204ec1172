import { useId, useState, type DragEvent } from 'react';
import type { Replies, Request } from '../../lib/platform/protocol.ts';
import type { Fault } from '../../lib/school/fault.ts';
import type { CheckResult } from '../../lib/school/check.ts';
import { schoolIdOf, shortNameOf } from '../../lib/school/identity.ts';
import type { School } from '../../lib/school/school.ts';
import { useText } from '../TextContext.ts';
import { FileIcon } from '../icons.tsx';
import { Faults } from './Faults.tsx';
import { SchoolPreview } from './SchoolPreview.tsx';

type AddRequest = Extract<Request, { kind: 'school.add' }>;
type Offer = Pick<AddRequest, 'text' | 'source'>;

export interface AddSchoolProps {
  /** The schools already added, to say when one would be replaced. */
  readonly schools: readonly School[];
  readonly check: (text: string) => CheckResult;
  readonly add: (request: AddRequest) => Promise<Replies['school.add']>;
  /** A school was added; its short name. */
  readonly onAdded: (school: string) => void;
}

type Step =
  | { readonly kind: 'choose' }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] }
  | {
      readonly kind: 'preview';
      readonly offer: Offer;
      readonly result: CheckResult & { ok: true };
    };

/** Bytes; more is refused before it is read. */
const LARGEST_FILE = 64 * 1024;

/** Adds a school from a file or from pasted text: looked at, shown in full, then confirmed. */
export function AddSchool({ schools, check, add, onAdded }: AddSchoolProps) {
  const t = useText();
  const [step, setStep] = useState<Step>({ kind: 'choose' });
  const [attempt, setAttempt] = useState(0);

  const refuse = (faults: readonly Fault[]) => {
    setStep({ kind: 'faults', faults });
    setAttempt((before) => before + 1);
  };

  const look = (offer: Offer) => {
    const result = check(offer.text);
    if (result.ok) setStep({ kind: 'preview', offer, result });
    else refuse(result.faults);
  };

  const openFile = async (file: File) => {
    if (file.size > LARGEST_FILE) {
      const fault = { path: '', message: t('add.too-big'), mend: t('add.too-big.mend') };
      return refuse([fault]);
    }
    const text = await file.text().catch(() => undefined);
    if (text === undefined) {
      const fault = { path: '', message: t('add.unreadable'), mend: t('add.unreadable.mend') };
      return refuse([fault]);
    }
    look({ text, source: { kind: 'file', name: file.name.slice(0, 255) } });
  };

  if (step.kind === 'preview') {
    const { offer, result } = step;
    const id = schoolIdOf(result.file.school);
    const confirm = async () => {
      const reply = await add({ kind: 'school.add', ...offer });
      if (!reply.ok) return refuse(reply.faults);
      setStep({ kind: 'choose' });
      onAdded(shortNameOf(result.file.school));
    };
    return (
      <SchoolPreview
        file={result.file}
        warnings={result.warnings}
        origin={
          offer.source.kind === 'file'
            ? t('preview.source.file', { name: offer.source.name })
            : t('preview.source.pasted')
        }
        replaces={schools.some((school) => school.id === id)}
        onConfirm={() => void confirm()}
        onCancel={() => setStep({ kind: 'choose' })}
      />
    );
  }
  return (
    <>
      {step.kind === 'faults' ? <Faults key={attempt} faults={step.faults} /> : null}
      <FilePicker onFile={(file) => void openFile(file)} />
      <PasteBox onText={(text) => look({ text, source: { kind: 'pasted' } })} />
    </>
  );
}

function FilePicker({ onFile }: { readonly onFile: (file: File) => void }) {
  const t = useText();
  const id = useId();
  const [over, setOver] = useState(false);
  const drag = (inside: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(inside);
  };
  return (
    <div
      className={over ? 'drop over' : 'drop'}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event);
        const [file] = event.dataTransfer.files;
        if (file) onFile(file);
      }}
    >
      <input
        id={id}
        className="vh"
        type="file"
        accept=".json,.txt,application/json,text/plain"
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file may be chosen again after it was mended.
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
      <label htmlFor={id} className="button main">
        <FileIcon />
        {t('add.file')}
      </label>
      <span aria-hidden="true">{t('add.drop')}</span>
    </div>
  );
}

function PasteBox({ onText }: { readonly onText: (text: string) => void }) {
  const t = useText();
  const [text, setText] = useState('');
  return (
    <details className="paste">
      <summary>{t('add.paste')}</summary>
      <textarea
        className="field code"
        rows={6}
        spellCheck={false}
        autoComplete="off"
        aria-label={t('add.paste.label')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <button
        type="button"
        className="button"
        disabled={text.trim() === ''}
        onClick={() => onText(text)}
      >
        {t('add.paste.button')}
      </button>
    </details>
  );
}
