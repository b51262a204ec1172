/**
 * Runs tasks one after another, in the order given, each after the earlier ones have ended well or badly.
 * A task's failure reaches only its own caller.
 */
export function createQueue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const run = last.then(task, task);
    last = run.catch(() => undefined);
    return run;
  };
}
