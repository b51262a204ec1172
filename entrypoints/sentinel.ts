import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { removeLeftovers } from '../lib/compose/leftovers.ts';
import { startSentinel } from '../lib/compose/sentinel.ts';
import { nativeApi } from '../lib/platform/native.ts';

/**
 * The content script, at `document_start` in the top frame of every supported site. Firefox also runs it in tabs that
 * were open when the extension was installed or updated: there the page's listeners stand before our shield, so it
 * only clears away what an earlier copy has left, and the tab works again after a reload.
 */
export default defineUnlistedScript(() => {
  if (!(document instanceof HTMLDocument)) return;
  const api = nativeApi();
  if (document.readyState === 'loading') startSentinel(window, api);
  else removeLeftovers(document, api);
});
