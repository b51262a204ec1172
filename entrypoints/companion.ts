import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCompanion } from '../lib/compose/companion.ts';
import { handOver } from '../lib/compose/hand-over.ts';

/** What chip and card are placed with: injected beside the sentinel when a draft first mentions a school. */
export default defineUnlistedScript(() => handOver(createCompanion));
