import { useEffect, useState } from 'react';
import type { Fault } from '../../lib/school/fault.ts';
import { ManagedNotice } from './ManagedNotice.tsx';
import type { Send } from './useSchools.ts';

interface ManagedProps {
  readonly send: Send;
  /** The policy has been read: it may have brought a school. */
  readonly onRead: () => unknown;
}

/** Reads the device's policy anew, and shows what of it could not be read; nothing where there is none. */
export function Managed({ send, onRead }: ManagedProps) {
  const [problems, setProblems] = useState<readonly Fault[]>([]);
  useEffect(() => {
    // Without an answer there is nothing to show: the page says already that the background is silent.
    send({ kind: 'managed.problems' }).then(
      (found) => {
        setProblems(found);
        onRead();
      },
      () => undefined,
    );
  }, [send, onRead]);
  return <ManagedNotice problems={problems} />;
}
