import { useState } from 'react';
import type { Fault } from '../../lib/school/fault.ts';
import type { School } from '../../lib/school/school.ts';
import { MAX_SET_BYTES, exportSet, importSet, type SetResult } from '../../lib/school/set.ts';
import { useText } from '../TextContext.ts';
import { OwnSet } from './OwnSet.tsx';

interface OwnSetPanelProps {
  readonly schools: readonly School[];
  /** The time, as an ISO 8601 instant. */
  readonly now: string;
  readonly save: (name: string, text: string) => void;
  /** Adds the schools of the text; the background reads it afresh. */
  readonly bringIn: (
    text: string,
  ) => Promise<{ readonly ok: boolean; readonly faults: readonly Fault[] }>;
  readonly onDone: () => void;
}

interface Chosen {
  readonly text: string;
  readonly result: SetResult;
}

/** The parent's own set: into a file, and out of one, looked at before anything changes. */
export function OwnSetPanel({ schools, now, save, bringIn, onDone }: OwnSetPanelProps) {
  const t = useText();
  const [chosen, setChosen] = useState<Chosen>();
  const refuse = (message: string, mend: string) =>
    setChosen({ text: '', result: { ok: false, faults: [{ path: '', message, mend }] } });

  const choose = async (file: File) => {
    if (file.size > MAX_SET_BYTES) return refuse(t('set.too-big'), t('set.too-big.mend'));
    const text = await file.text().catch(() => undefined);
    if (text === undefined) return refuse(t('add.unreadable'), t('add.unreadable.mend'));
    setChosen({ text, result: importSet(text, schools) });
  };

  const confirm = async () => {
    if (chosen === undefined) return;
    const reply = await bringIn(chosen.text).catch(() => undefined);
    if (reply?.ok === true) setChosen(undefined);
    else if (reply) setChosen({ ...chosen, result: { ok: false, faults: reply.faults } });
    else refuse(t('add.failed'), t('add.failed.mend'));
    onDone();
  };

  return (
    <OwnSet
      schools={schools}
      onSave={() => save('my-schools.three-commons.json', exportSet(schools, now))}
      onFile={(file) => void choose(file)}
      preview={chosen?.result}
      onConfirm={() => void confirm()}
      onCancel={() => setChosen(undefined)}
    />
  );
}
