import { useRef } from 'react';
import type { School } from '../../lib/school/school.ts';
import type { SetResult } from '../../lib/school/set.ts';
import { useText } from '../TextContext.ts';
import { FileIcon } from '../icons.tsx';
import { SetPreview } from './SetPreview.tsx';

export interface OwnSetProps {
  readonly schools: readonly School[];
  readonly onSave: () => void;
  /** A file was chosen; nothing of it has been read. */
  readonly onFile: (file: File) => void;
  /** What bringing in the chosen file would come to. */
  readonly preview?: SetResult | undefined;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Saves the parent's own schools to a file, and brings in those of one: shown first, then confirmed. */
export function OwnSet(props: OwnSetProps) {
  const { schools, onSave, onFile, preview, onConfirm, onCancel } = props;
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  const hasOwn = schools.some(({ source }) => source.kind !== 'managed');
  return (
    <section className="panel own-set">
      <h2>{t('set.heading')}</h2>
      <p className="lead">{t('set.lead')}</p>
      <div className="own-set-actions">
        <button type="button" className="button" disabled={!hasOwn} onClick={onSave}>
          {t('set.save')}
        </button>
        <button type="button" className="button" onClick={() => input.current?.click()}>
          <FileIcon />
          {t('set.open')}
        </button>
        <input
          ref={input}
          hidden
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const file = event.target.files?.[0];
            // The same file may be chosen again.
            event.target.value = '';
            if (file) onFile(file);
          }}
        />
      </div>
      {hasOwn ? null : <p className="own-set-note">{t('set.save.none')}</p>}
      {preview === undefined ? null : (
        <SetPreview result={preview} onConfirm={onConfirm} onCancel={onCancel} />
      )}
    </section>
  );
}
