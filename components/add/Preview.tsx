import { useEffect, useId, useRef, useState } from 'react';
import type { Request } from '../../lib/platform/protocol.ts';
import type { Fault } from '../../lib/school/fault.ts';
import { shortNameOf } from '../../lib/school/identity.ts';
import { lawNotes } from '../../lib/help/select.ts';
import { linksOf } from '../../lib/school/links.ts';
import { hostOf, relationOf, type Relation } from '../../lib/school/relation.ts';
import { samplesOf } from '../../lib/school/samples.ts';
import type { SchoolFile } from '../../lib/school/schema.ts';
import type { School, SchoolSource } from '../../lib/school/school.ts';
import { useText } from '../TextContext.ts';
import { HostNotice, type Origin } from '../school/HostNotice.tsx';
import { SchoolView } from '../school/SchoolView.tsx';
import { Watch } from '../school/Watch.tsx';
import { FaultList } from './FaultList.tsx';
import { RelationNotice } from './RelationNotice.tsx';

type As = Extract<Request, { kind: 'school.add' }>['as'];

interface PreviewProps {
  readonly file: SchoolFile;
  readonly warnings: readonly Fault[];
  readonly source: SchoolSource;
  readonly schools: readonly School[];
  readonly today: string;
  readonly onAdd: (as: As) => void;
  readonly onCancel: () => void;
}

/** Everything a school file would do, before the parent says yes to it. */
export function Preview(props: PreviewProps) {
  const { file, warnings, source, schools, today, onAdd, onCancel } = props;
  const t = useText();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const publisher = hostOf(source);
  const origin = originOf(source);
  const relation = relationOf(file, source, schools);
  return (
    <section className="panel preview" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {t(relation.kind === 'newer' ? 'preview.heading.newer' : 'preview.heading')}
      </h2>
      {origin ? <HostNotice origin={origin} /> : null}
      <RelationNotice relation={relation} />
      <SchoolView
        file={file}
        audience="parent"
        today={today}
        laws={lawNotes(file.law ?? [], file.school.nation)}
        watch={<Watch file={file} samples={samplesOf(file)} />}
        {...(publisher === undefined ? {} : { publisher })}
      />
      {warnings.length > 0 ? (
        <details className="preview-warnings">
          <summary>{t('add.warnings.heading', { count: warnings.length })}</summary>
          <FaultList faults={warnings} />
        </details>
      ) : null}
      <Confirm
        school={shortNameOf(file.school)}
        relation={relation.kind}
        outside={outsideHosts(file, source)}
        onAdd={() =>
          onAdd(
            relation.kind === 'elsewhere' || relation.kind === 'newer'
              ? { kind: 'replace', id: relation.school.id }
              : { kind: 'new' },
          )
        }
        onBeside={() => onAdd({ kind: 'new' })}
        onCancel={onCancel}
      />
    </section>
  );
}

/** Hosts that neither the school's own site nor a known body stands behind. */
function outsideHosts(file: SchoolFile, source: SchoolSource): readonly string[] {
  const links = linksOf(file, hostOf(source) ?? ownHost(file));
  return [
    ...new Set(
      links.filter(({ kind }) => kind === 'other' || kind === 'shared').map(({ host }) => host),
    ),
  ];
}

/** For a file that came from no page: the host of the school's web site, as the file says. */
function ownHost(file: SchoolFile): string | undefined {
  const { website } = file.school;
  return website === undefined ? undefined : new URL(website).host;
}

function originOf(source: SchoolSource): Origin | undefined {
  switch (source.kind) {
    case 'page':
      return { kind: 'page', host: new URL(source.url).host };
    case 'file':
      return { kind: 'file', name: source.name };
    case 'pasted':
      return { kind: 'pasted' };
    case 'typed':
    case 'managed':
      return undefined;
  }
}

interface ConfirmProps {
  readonly school: string;
  readonly relation: Relation['kind'];
  readonly outside: readonly string[];
  readonly onAdd: () => void;
  readonly onBeside: () => void;
  readonly onCancel: () => void;
}

function Confirm({ school, relation, outside, onAdd, onBeside, onCancel }: ConfirmProps) {
  const t = useText();
  const isThere = relation === 'same' || relation === 'older';
  const [seen, setSeen] = useState(outside.length === 0);
  return (
    <div className="preview-confirm">
      {outside.length > 0 && !isThere ? (
        <label className="preview-outside">
          <input
            type="checkbox"
            checked={seen}
            onChange={(event) => setSeen(event.target.checked)}
          />
          <span>{t('preview.outside', { hosts: outside.join(', ') })}</span>
        </label>
      ) : null}
      <div className="preview-actions">
        {isThere ? null : (
          <button type="button" className="button main" disabled={!seen} onClick={onAdd}>
            {t(`preview.confirm.${relation}`, { school })}
          </button>
        )}
        {relation === 'elsewhere' ? (
          <button type="button" className="button" disabled={!seen} onClick={onBeside}>
            {t('preview.beside')}
          </button>
        ) : null}
        <button type="button" className="button" onClick={onCancel}>
          {t(isThere ? 'preview.back' : 'preview.cancel')}
        </button>
      </div>
    </div>
  );
}
