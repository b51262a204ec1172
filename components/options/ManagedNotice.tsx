import type { Fault } from '../../lib/school/fault.ts';
import { useText } from '../TextContext.ts';
import { FaultList } from '../add/FaultList.tsx';

/** What of the device's policy could not be read: for whoever looks after it, nothing for the parent to do. */
export function ManagedNotice({ problems }: { readonly problems: readonly Fault[] }) {
  const t = useText();
  if (problems.length === 0) return null;
  return (
    <section className="managed-notice">
      <p>{t('managed.lead')}</p>
      <FaultList faults={problems} />
      <p>{t('managed.tell')}</p>
    </section>
  );
}
