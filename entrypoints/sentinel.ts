import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startSentinel } from '../lib/compose/sentinel.ts';
import { nativeApi } from '../lib/platform/native.ts';

/** The content script, at `document_start` in the top frame of every supported site. */
export default defineUnlistedScript(() => {
  if (document instanceof HTMLDocument) startSentinel(window, nativeApi());
});
