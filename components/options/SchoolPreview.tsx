import { useEffect, useId, useRef, type ReactNode } from 'react';
import { shortNameOf } from '../../lib/school/identity.ts';
import { COMMONS } from '../../lib/rules/categories.ts';
import type { Fault } from '../../lib/school/fault.ts';
import type { SchoolFile } from '../../lib/school/schema.ts';
import { useText } from '../TextContext.ts';
import { FaultList } from './FaultList.tsx';
import { PreviewRoute } from './PreviewRoute.tsx';

interface SchoolPreviewProps {
  readonly file: SchoolFile;
  readonly warnings: readonly Fault[];
  /** One line: where this came from. */
  readonly origin: string;
  /** The parent has this school already. */
  readonly replaces: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Everything a school file would do, before the parent says yes to it. */
export function SchoolPreview(props: SchoolPreviewProps) {
  const { file, warnings, origin, replaces, onConfirm, onCancel } = props;
  const t = useText();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="preview" aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {t('preview.heading')}
      </h3>
      <Identity file={file} />
      <p className="notice">{origin}</p>
      {replaces ? <p className="notice">{t('preview.replaces')}</p> : null}
      <Watch file={file} />
      <Commons file={file} />
      <Part title={t('preview.route')}>
        <PreviewRoute file={file} />
      </Part>
      {warnings.length > 0 ? (
        <details className="preview-part">
          <summary>{t('add.warnings.heading', { count: warnings.length })}</summary>
          <FaultList faults={warnings} />
        </details>
      ) : null}
      <div className="preview-actions">
        <button type="button" className="button main" onClick={onConfirm}>
          {t('preview.confirm', { school: shortNameOf(file.school) })}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {t('preview.cancel')}
        </button>
      </div>
    </section>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="preview-part">
      <h4>{title}</h4>
      {children}
    </div>
  );
}

function Identity({ file: { school, policy } }: { readonly file: SchoolFile }) {
  const t = useText();
  const place = [school.town, school.nation && t(`nation.${school.nation}`)].filter(Boolean);
  const facts = [
    policy?.title,
    policy?.approved && t('preview.policy.approved', { month: policy.approved }),
    policy?.review && t('preview.policy.review', { month: policy.review }),
  ].filter(Boolean);
  return (
    <div className="preview-name">
      <p className="preview-school" dir="auto">
        {school.name}
      </p>
      {place.length > 0 ? <p dir="auto">{place.join(', ')}</p> : null}
      {school.website === undefined ? null : <p className="address">{school.website}</p>}
      {facts.length > 0 ? <p dir="auto">{facts.join(' · ')}</p> : null}
    </div>
  );
}

function Watch({ file: { school } }: { readonly file: SchoolFile }) {
  const t = useText();
  const names = [...new Set([school.name, school.shortName, ...(school.aliases ?? [])])];
  return (
    <Part title={t('preview.watch')}>
      <Pills words={names.filter((name) => name !== undefined)} />
      {school.notAliases && school.notAliases.length > 0 ? (
        <>
          <p className="preview-not">{t('preview.not')}</p>
          <Pills words={school.notAliases} />
        </>
      ) : null}
    </Part>
  );
}

function Pills({ words }: { readonly words: readonly string[] }) {
  return (
    <ul className="pills">
      {words.map((word) => (
        <li key={word} className="pill" dir="auto">
          {word}
        </li>
      ))}
    </ul>
  );
}

/** Only the school's own words stand under "Your school asks"; without any, ours are named as what they are. */
function Commons({ file: { commons } }: { readonly file: SchoolFile }) {
  const t = useText();
  const own = COMMONS.filter((common) => commons?.[common]);
  return (
    <Part title={t('preview.commons')}>
      {own.length === 0 ? <p>{t('preview.commons.default')}</p> : null}
      <dl className="preview-commons">
        {(own.length === 0 ? COMMONS : own).map((common) => (
          <div key={common} className={`tint-${common}`}>
            <dt>{t(`common.${common}`)}</dt>
            <dd dir="auto">{commons?.[common]?.summary ?? t(`common.${common}.rest`)}</dd>
            {commons?.[common]?.asks?.map((ask) => (
              <dd key={ask.text} className="preview-ask" dir="auto">
                {ask.text}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Part>
  );
}
