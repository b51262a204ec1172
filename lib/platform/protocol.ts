import { z } from 'zod';
import type { Fault } from '../school/fault.ts';
import { MAX_SET_BYTES } from '../school/set.ts';
import { AUDIENCES } from '../school/terms.ts';
import type { LookOutcome, School } from '../school/school.ts';
import type { Settings } from './settings.ts';

/**
 * Every message that crosses a boundary of the extension, in one place.
 *
 * - {@link request}: from a content script or an extension page to the background (`runtime.sendMessage`).
 *   The background parses each with zod and checks who sent it (`lib/platform/router.ts`).
 * - {@link ToFrame} and {@link FromFrame}: between the sentinel and the card's frame, over a private MessagePort.
 *   No draft ever travels any other way. The sentinel imports these as types only: zod stays out of it.
 */

const schoolId = z.string().max(80);
const offerId = z.string().max(64);

export const request = z.discriminatedUnion('kind', [
  /** Sentinel: I am about to open a frame; give me a one-use token for it. */
  z.strictObject({ kind: z.literal('frame.token') }),
  /** Sentinel: a draft mentions a school; bring the script that makes the card. */
  z.strictObject({ kind: z.literal('companion.load') }),
  /**
   * Card frame: here is the token from my address; what do I need to work? A frame that somebody else opened may
   * have any text there, or none: it is told no, like one whose token was used.
   */
  z.strictObject({ kind: z.literal('frame.redeem'), token: z.string().max(64) }),
  /** Pages: the added schools and the settings. */
  z.strictObject({ kind: z.literal('state.get') }),
  /** Popup: the parent pressed the toolbar button; does the page in front carry a school's file? */
  z.strictObject({ kind: z.literal('page.look') }),
  /** Popup: the parent pressed Add. Opens the add page with what was found. */
  z.strictObject({ kind: z.literal('offer.open'), id: offerId }),
  /** Add page: what was found, by the id in its address. */
  z.strictObject({ kind: z.literal('offer.get'), id: offerId }),
  /** The script on a school's own site that the parent allowed to keep its file fresh: a page was opened. */
  z.strictObject({ kind: z.literal('page.visit') }),
  /** Add page: the parent confirmed this school file. */
  z.strictObject({
    kind: z.literal('school.add'),
    from: z.discriminatedUnion('kind', [
      /** Found in a page: text and address are the background's own record of it. */
      z.strictObject({ kind: z.literal('offer'), id: offerId }),
      /** `text` is the file's JSON. */
      z.strictObject({
        kind: z.literal('text'),
        text: z.string().max(65_536),
        source: z.discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('file'), name: z.string().max(255) }),
          z.strictObject({ kind: z.literal('pasted') }),
          z.strictObject({ kind: z.literal('typed') }),
        ]),
      }),
    ]),
    /** The school it takes the place of, where the parent said so. */
    as: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('new') }),
      z.strictObject({ kind: z.literal('replace'), id: schoolId }),
    ]),
  }),
  /** Options: who the reader is at school. */
  z.strictObject({ kind: z.literal('settings.role'), role: z.enum(AUDIENCES) }),
  /** Options: whether Post gets a second look. */
  z.strictObject({ kind: z.literal('settings.second-look'), on: z.boolean() }),
  /** Card: the parent wants no second look any more. */
  z.strictObject({ kind: z.literal('second-look.off') }),
  /** Options: what of the device's policy could not be read. */
  z.strictObject({ kind: z.literal('managed.problems') }),
  /** The parent's own set, from a file of their own: the schools of it that they confirmed. */
  z.strictObject({ kind: z.literal('schools.import'), text: z.string().max(MAX_SET_BYTES) }),
  z.strictObject({ kind: z.literal('school.remove'), id: schoolId }),
  z.strictObject({ kind: z.literal('school.enable'), id: schoolId, enabled: z.boolean() }),
  /** Takes back the last adding, replacing or removing. */
  z.strictObject({ kind: z.literal('school.undo') }),
  /** About a newer file: take it, leave it, or go back to the one before. */
  z.strictObject({
    kind: z.literal('school.newer'),
    id: schoolId,
    answer: z.enum(['accept', 'decline', 'undo']),
  }),
  /** The parent allowed, or no longer allows, looking when they visit; the permission was asked for before. */
  z.strictObject({ kind: z.literal('school.on-visit'), id: schoolId, on: z.boolean() }),
]);
export type Request = z.infer<typeof request>;

/** What the frame and the pages need to assess a draft: nothing else of the storage. */
export interface State {
  readonly schools: readonly School[];
  readonly settings: Settings;
}

export type Added =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** What the page in front has for the parent. */
export type PageNews =
  /** Not a page that can be looked at, or nothing in it. */
  | { readonly kind: 'nothing' }
  /** A social site: whatever stands there, anyone may have put it there. */
  | { readonly kind: 'social' }
  | {
      readonly kind: 'found';
      readonly host: string;
      /** What can be added, by name where it has been read; a link is read when the parent asks for it. */
      readonly offers: readonly { readonly id: string; readonly name?: string }[];
      /** Schools the parent has from here, after looking again. */
      readonly known: readonly { readonly id: string; readonly outcome: LookOutcome }[];
    };

/** A school file that was found in a page: to be shown, or why it can't be. */
export type Offered =
  | {
      readonly kind: 'file';
      readonly text: string;
      readonly url: string;
      readonly host: string;
    }
  | { readonly kind: 'faults'; readonly host: string; readonly faults: readonly Fault[] }
  /** Too old, or used already. */
  | { readonly kind: 'gone' };

export interface Replies {
  'frame.token': { readonly token: string };
  'companion.load': { readonly ok: boolean };
  'frame.redeem': ({ readonly ok: true } & State) | { readonly ok: false };
  'state.get': State;
  'page.look': PageNews;
  'offer.open': { readonly ok: boolean };
  'offer.get': Offered;
  'page.visit': { readonly ok: boolean };
  'school.add': Added;
  'schools.import': { readonly ok: boolean; readonly faults: readonly Fault[] };
  'settings.role': { readonly ok: boolean };
  'settings.second-look': { readonly ok: boolean };
  'second-look.off': { readonly ok: boolean };
  'managed.problems': readonly Fault[];
  'school.remove': { readonly ok: boolean };
  'school.enable': { readonly ok: boolean };
  'school.undo': { readonly ok: boolean };
  'school.newer': { readonly ok: boolean };
  'school.on-visit': { readonly ok: boolean };
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
  /** A press of Post was held once: say why, and that the next one posts. */
  | { readonly kind: 'held' }
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
