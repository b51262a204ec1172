import { useEffect, useRef } from 'react';
import type { Fault } from '../../lib/school/fault.ts';
import { useText } from '../TextContext.ts';
import { FaultList } from './FaultList.tsx';

/** A file that can't be added, and why; the heading takes the focus so that nobody misses it. */
export function Faults({ faults }: { readonly faults: readonly Fault[] }) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="refused">
      <h2 ref={heading} tabIndex={-1}>
        {t('add.faults.heading')}
      </h2>
      <p>{t('add.faults.lead', { count: faults.length })}</p>
      <FaultList faults={faults} />
    </div>
  );
}
