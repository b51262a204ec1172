import { z } from 'zod';
import { AUDIENCES } from '../school/terms.ts';

/** The parent's own settings. Stored on this device only. */
export const settings = z.strictObject({
  /** quiet: the card at `pause` only; balanced: the default; careful: indirect mentions count too. */
  sensitivity: z.enum(['quiet', 'balanced', 'careful']).default('balanced'),
  /** Whom the school's expectations and steps are picked for. */
  role: z.enum(AUDIENCES).default('parent'),
  /** Whether the first press of Post on a serious draft is held once. */
  secondLook: z.boolean().default(true),
  /** Site ids switched off by the parent. */
  sitesOff: z.array(z.string().max(40)).max(100).default([]),
});
export type Settings = z.infer<typeof settings>;

export const DEFAULT_SETTINGS: Settings = settings.parse({});
