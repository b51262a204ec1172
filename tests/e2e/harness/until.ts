const PATIENCE = 15_000;
const STEP = 40;

/**
 * Asks again and again until the answer is neither undefined nor false, and gives it back.
 * Throws after 15 seconds (or `patience` milliseconds) with what was waited for and `detail`.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | false>,
  detail: () => Promise<string> = () => Promise.resolve(''),
  patience = PATIENCE,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}. ${await detail()}`.trim());
    await new Promise((resolve) => setTimeout(resolve, STEP));
  }
}
