import { useEffect, useId, useRef } from 'react';
import { placesOf } from '../../lib/card-view/places.ts';
import { shortNameOf } from '../../lib/school/identity.ts';
import { linksOf } from '../../lib/school/links.ts';
import type { SchoolFile } from '../../lib/school/schema.ts';
import type { SetResult, SetSchool, SetState } from '../../lib/school/set.ts';
import { useText } from '../TextContext.ts';
import { FaultList } from '../add/FaultList.tsx';
import { Address } from '../school/Address.tsx';

interface SetPreviewProps {
  readonly result: SetResult;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

const GROUPS: readonly SetState[] = ['new', 'replaces', 'same'];

/** What a file of schools would bring in, and what was left out and why; the heading takes the focus. */
export function SetPreview({ result, onConfirm, onCancel }: SetPreviewProps) {
  const t = useText();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const seen = useRef<SetResult>(undefined);
  useEffect(() => {
    // Another file may be chosen while one is shown.
    if (seen.current !== result) heading.current?.focus();
    seen.current = result;
  }, [result]);
  const schools = result.ok ? result.schools : [];
  const count = schools.filter(({ state }) => state !== 'same').length;
  return (
    <section className="own-set-preview" aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {t(result.ok ? 'set.preview' : 'set.refused')}
      </h3>
      {result.ok ? <p>{t(count > 0 ? 'set.caution' : 'set.nothing')}</p> : null}
      {GROUPS.map((state) => (
        <Group key={state} state={state} schools={schools.filter((one) => one.state === state)} />
      ))}
      {result.faults.length > 0 ? (
        <div>
          {result.ok ? <h4>{t('set.left')}</h4> : null}
          <FaultList faults={result.faults} />
        </div>
      ) : null}
      <div className="own-set-actions">
        {count > 0 ? (
          <button type="button" className="button main" onClick={onConfirm}>
            {t('set.confirm', { count })}
          </button>
        ) : null}
        <button type="button" className="button" onClick={onCancel}>
          {t(count > 0 ? 'set.cancel' : 'set.close')}
        </button>
      </div>
    </section>
  );
}

interface GroupProps {
  readonly state: SetState;
  readonly schools: readonly SetSchool[];
}

function Group({ state, schools }: GroupProps) {
  const t = useText();
  const id = useId();
  if (schools.length === 0) return null;
  return (
    <div>
      <h4 id={id}>{t(`set.${state}`)}</h4>
      <ul className="own-set-list" aria-labelledby={id}>
        {schools.map(({ school: { id: key, file, enabled } }) => (
          <li key={key}>
            <p dir="auto">
              <b>{file.school.name}</b>
              {file.school.town === undefined ? null : `, ${file.school.town}`}
              {enabled ? null : ` (${t('set.off')})`}
            </p>
            {state === 'same' ? null : <Addresses file={file} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Every address and number of a file in full, to be read and not clicked. */
function Addresses({ file }: { readonly file: SchoolFile }) {
  const t = useText();
  const places = placesOf(file, undefined);
  const phones = [
    ...file.route.map(({ contact }) => contact?.phone),
    ...Object.values(file.contacts ?? {}).map((contact) => contact?.phone),
    ...(file.resources ?? []).map(({ phone }) => phone),
  ].filter((phone) => phone !== undefined);
  const all = new Set([...linksOf(file, undefined).map(({ url }) => url), ...phones]);
  if (all.size === 0) return null;
  return (
    <details>
      <summary>{t('set.addresses', { school: shortNameOf(file.school) })}</summary>
      <ul className="own-set-addresses">
        {[...all].map((text) => (
          <li key={text}>
            <Address text={text} places={places} />
          </li>
        ))}
      </ul>
    </details>
  );
}
