import { useText } from '../TextContext.ts';
import { RestIcon } from '../icons.tsx';

const PROMISES = ['block', 'send', 'tell', 'write'] as const;

/** What the extension never does, in four lines. */
export function Promises() {
  const t = useText();
  return (
    <section className="promises">
      <h2>{t('promise.heading')}</h2>
      <ul>
        {PROMISES.map((promise) => (
          <li key={promise}>
            <RestIcon />
            {t(`promise.${promise}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}
