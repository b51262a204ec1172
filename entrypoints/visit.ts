import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/** Tells the background that a page of an allowed school's site was opened; the background does the rest. */
export default defineUnlistedScript(() => {
  const globals: { browser?: typeof chrome; chrome?: typeof chrome } = globalThis;
  // No answer is wanted, and a background that is just restarting has one look less today.
  (globals.browser ?? globals.chrome)?.runtime
    .sendMessage({ kind: 'page.visit' })
    .catch(() => undefined);
});
