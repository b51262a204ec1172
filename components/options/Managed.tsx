import { useEffect, useState } from 'react';
import type { Fault } from '../../lib/school/fault.ts';
import { ManagedNotice } from './ManagedNotice.tsx';
import type { Send } from './useSchools.ts';

/** What of the device's policy could not be read; nothing where there is none. */
export function Managed({ send }: { readonly send: Send }) {
  const [problems, setProblems] = useState<readonly Fault[]>([]);
  useEffect(() => {
    // Without an answer there is nothing to show: the page says already that the background is silent.
    send({ kind: 'managed.problems' }).then(setProblems, () => undefined);
  }, [send]);
  return <ManagedNotice problems={problems} />;
}
