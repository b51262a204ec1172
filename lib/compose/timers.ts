/**
 * A callback of the page's events, of timers and ports, that never throws: an uncaught error would stand in the
 * page's console, where the page can read it.
 */
export function guarded<A extends unknown[]>(
  run: (...args: A) => unknown,
  onError: (error: unknown) => void,
): (...args: A) => void {
  return (...args) => {
    try {
      run(...args);
    } catch (error) {
      onError(error);
    }
  };
}

/** Runs once after `delay` milliseconds, unless the signal comes first. */
export function later(delay: number, run: () => void, signal: AbortSignal): void {
  const stop = (): void => clearTimeout(timer);
  const timer = setTimeout(() => {
    signal.removeEventListener('abort', stop);
    run();
  }, delay);
  signal.addEventListener('abort', stop, { once: true });
}
