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
        <Choice
          label={t('typed.nation')}
          options={NATIONS}
          words={(one) => t(`nation.${one}`)}
          value={nation}
          onChange={setNation}
        />
        <Choice
          label={t('typed.kind')}
          options={kinds}
          words={(one) => t(`kind.${one}`)}
          value={kinds.includes(kind) ? kind : 'maintained'}
          onChange={setKind}
        />
      </div>
      <button type="submit" className="button main">
        {t('typed.button')}
      </button>
    </form>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly options: readonly T[];
  readonly words: (option: T) => string;
  readonly value: T;
  readonly onChange: (option: T) => void;
}

/** One of a few, in the browser's own list. */
function Choice<T extends string>({ label, options, words, value, onChange }: ChoiceProps<T>) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="field line"
        value={value}
        onChange={(event) => {
          // The list holds no others.
          const chosen = options.find((one) => one === event.target.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {options.map((one) => (
          <option key={one} value={one}>
            {words(one)}
          </option>
        ))}
      </select>
    </div>
  );
}
