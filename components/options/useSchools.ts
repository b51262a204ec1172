import { useCallback, useEffect, useState } from 'react';
import type { Replies, Request } from '../../lib/platform/protocol.ts';
import type { School } from '../../lib/school/school.ts';

/** Asks the background; rejects when nobody answers. */
export type Send = <K extends Request['kind']>(
  request: Extract<Request, { kind: K }>,
) => Promise<Replies[K]>;

interface Schools {
  /** Undefined until the background has answered for the first time. */
  readonly schools: readonly School[] | undefined;
  /** The last question got no answer. */
  readonly failed: boolean;
  readonly reload: () => Promise<void>;
}

/** The added schools, as the background has them. */
export function useSchools(send: Send): Schools {
  const [schools, setSchools] = useState<readonly School[]>();
  const [failed, setFailed] = useState(false);
  const reload = useCallback(
    () =>
      send({ kind: 'state.get' }).then(
        (state) => {
          setSchools(state.schools);
          setFailed(false);
        },
        () => setFailed(true),
      ),
    [send],
  );
  useEffect(() => {
    void reload();
  }, [reload]);
  return { schools, failed, reload };
}
