import { useId, useState, type SubmitEvent } from 'react';
import { KINDS, NATIONS, type Kind, type Nation } from '../../lib/school/terms.ts';
import type { Typed } from '../../lib/school/typed.ts';
import { useText } from '../TextContext.ts';

/** A school by its name: the nation's usual people and bodies stand in for a file. */
export function TypedForm({ onTyped }: { readonly onTyped: (typed: Typed) => void }) {
  const t = useText();
  const id = useId();
  const [name, setName] = useState('');
  const [town, setTown] = useState('');
  const [nation, setNation] = useState<Nation>('england');
  const [kind, setKind] = useState<Kind>('maintained');
  // Only England has academies.
  const kinds = KINDS.filter((one) => one !== 'academy' || nation === 'england');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onTyped({
      name: name.trim(),
      nation,
      kind: kinds.includes(kind) ? kind : 'maintained',
      ...(town.trim() === '' ? {} : { town: town.trim() }),
    });
  };
  return (
    <form className="typed" onSubmit={submit}>
      <label htmlFor={`${id}-name`}>{t('typed.name')}</label>
      <input
        id={`${id}-name`}
        className="field line"
        required
        minLength={3}
        maxLength={120}
        autoComplete="off"
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <label htmlFor={`${id}-town`}>{t('typed.town')}</label>
      <input
        id={`${id}-town`}
        className="field line"
        maxLength={60}
        autoComplete="off"
        value={town}
        onChange={(event) => setTown(event.target.value)}
      />
      <div className="typed-pair">
        <div>
          <label htmlFor={`${id}-nation`}>{t('typed.nation')}</label>
          <select
            id={`${id}-nation`}
            className="field line"
            value={nation}
            onChange={(event) => setNation(of(NATIONS, event.target.value))}
          >
            {NATIONS.map((one) => (
              <option key={one} value={one}>
                {t(`nation.${one}`)}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor={`${id}-kind`}>{t('typed.kind')}</label>
          <select
            id={`${id}-kind`}
            className="field line"
            value={kinds.includes(kind) ? kind : 'maintained'}
            onChange={(event) => setKind(of(KINDS, event.target.value))}
          >
            {kinds.map((one) => (
              <option key={one} value={one}>
                {t(`kind.${one}`)}
              </option>
            ))}
          </select>
        </div>
      </div>
      <button type="submit" className="button main">
        {t('typed.button')}
      </button>
    </form>
  );
}

/** The member a select's value stands for; it holds no others. */
function of<T extends string>(all: readonly [T, ...T[]], value: string): T {
  return all.find((one) => one === value) ?? all[0];
}
