import { z } from 'zod';
import type { Fault } from '../school/fault.ts';
import type { School } from '../school/school.ts';
import type { Settings } from './settings.ts';

/**
 * Every message that crosses a boundary of the extension, in one place.
 *
 * - {@link request}: from a content script or an extension page to the background (`runtime.sendMessage`).
 *   The background parses each with zod and checks who sent it (`lib/platform/router.ts`).
 * - {@link ToFrame} and {@link FromFrame}: between the sentinel and the card's frame, over a private MessagePort.
 *   No draft ever travels any other way. The sentinel imports these as types only: zod stays out of it.
 */

export const request = z.discriminatedUnion('kind', [
  /** Sentinel: I am about to open a frame; give me a one-use token for it. */
  z.strictObject({ kind: z.literal('frame.token') }),
  /**
   * Card frame: here is the token from my address; what do I need to work? A frame that somebody else opened may
   * have any text there, or none: it is told no, like one whose token was used.
   */
  z.strictObject({ kind: z.literal('frame.redeem'), token: z.string().max(64) }),
  /** Pages: the added schools and the settings. */
  z.strictObject({ kind: z.literal('state.get') }),
  /** Options and add pages: the parent confirmed this school file. `text` is its JSON. */
  z.strictObject({
    kind: z.literal('school.add'),
    text: z.string().max(65_536),
    source: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('file'), name: z.string().max(255) }),
      z.strictObject({ kind: z.literal('pasted') }),
    ]),
  }),
  z.strictObject({ kind: z.literal('school.remove'), id: z.string().max(80) }),
  z.strictObject({
    kind: z.literal('school.enable'),
    id: z.string().max(80),
    enabled: z.boolean(),
  }),
]);
export type Request = z.infer<typeof request>;

/** What the frame and the pages need to assess a draft: nothing else of the storage. */
export interface State {
  readonly schools: readonly School[];
  readonly settings: Settings;
}

export interface Replies {
  'frame.token': { readonly token: string };
  'frame.redeem': ({ readonly ok: true } & State) | { readonly ok: false };
  'state.get': State;
  'school.add':
    | { readonly ok: true; readonly id: string }
    | { readonly ok: false; readonly faults: readonly Fault[] };
  'school.remove': { readonly ok: boolean };
  'school.enable': { readonly ok: boolean };
}

/** Sentinel → card frame. `seq` grows with each draft; a reply to an older one is ignored. */
export type ToFrame =
  | {
      readonly kind: 'draft';
      readonly seq: number;
      readonly text: string;
      readonly context: string;
      readonly hasImage: boolean;
      /** Site id, for its report form and snooze. */
      readonly site: string;
    }
  /** The draft no longer mentions a school, or the composer has gone: forget it. */
  | { readonly kind: 'clear' }
  /** The parent asked for the card by shortcut. */
  | { readonly kind: 'open' };

/** How the frame wants to be shown; the outer sizes are fixed (see `lib/compose/host.ts`). */
export type FrameView = 'hidden' | 'chip' | 'card';

/** Card frame → sentinel. */
export type FromFrame =
  /** Token redeemed, React mounted: drafts may come. */
  | { readonly kind: 'ready' }
  /** The assessment of draft `seq` is on screen as `view`. `height` is the content's, in CSS pixels. */
  | {
      readonly kind: 'shown';
      readonly seq: number;
      readonly view: FrameView;
      readonly height: number;
      readonly hold: boolean;
    }
  /** The parent chose "Edit my post", or closed the card: give the focus back to the composer. */
  | { readonly kind: 'edit' };
