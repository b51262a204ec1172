import { useCallback, useEffect, useState } from 'react';
import type { Replies, Request, State } from '../../lib/platform/protocol.ts';

/** Asks the background; rejects when nobody answers. */
export type Send = <K extends Request['kind']>(
  request: Extract<Request, { kind: K }>,
) => Promise<Replies[K]>;

interface Kept {
  /** Undefined until the background has answered for the first time. */
  readonly state: State | undefined;
  /** The last question got no answer. */
  readonly failed: boolean;
  readonly reload: () => Promise<void>;
}

/** The added schools and the settings, as the background has them. */
export function useSchools(send: Send): Kept {
  const [state, setState] = useState<State>();
  const [failed, setFailed] = useState(false);
  const reload = useCallback(
    () =>
      send({ kind: 'state.get' }).then(
        (now) => {
          setState(now);
          setFailed(false);
        },
        () => setFailed(true),
      ),
    [send],
  );
  useEffect(() => {
    void reload();
  }, [reload]);
  return { state, failed, reload };
}
