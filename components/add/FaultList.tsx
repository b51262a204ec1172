import type { Fault } from '../../lib/school/fault.ts';
import { useText } from '../TextContext.ts';

/** What is wrong with a school file: where, what, and how to mend it. */
export function FaultList({ faults }: { readonly faults: readonly Fault[] }) {
  const t = useText();
  return (
    <ul className="faults">
      {faults.map((fault, index) => (
        <li key={`${index} ${fault.path}`}>
          <p className="fault-message">{fault.message}</p>
          <p className="fault-where">
            {t('add.faults.where', {
              path: fault.path === '' ? t('add.faults.whole') : fault.path,
            })}
          </p>
          <p className="fault-mend">{t('add.faults.mend', { mend: fault.mend })}</p>
        </li>
      ))}
    </ul>
  );
}
