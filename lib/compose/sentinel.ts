import type { NativeApi } from '../platform/native.ts';
import type { WatchItem } from '../platform/watch-item.ts';
import { mentionsOrHints } from '../school/indirect.ts';
import { findMentions } from '../school/mentions.ts';
import { tokenise } from '../text/tokens.ts';
import { audienceAt } from '../sites/audience.ts';
import { addedSiteIn, siteIn } from '../sites/select.ts';
import type { Site } from '../sites/site.ts';
import type { Companion, Subject } from './companion.ts';
import type { Composer } from './composers.ts';
import { readContext } from './context.ts';
import { PRESSES } from './presses.ts';
import { isThere, matches, queryAll } from './dom.ts';
import { readField } from './read.ts';
import { receiveCompanion } from './hand-over.ts';
import { createShield } from './shield.ts';
import { guarded, later } from './timers.ts';
import { watchTyping } from './typing.ts';
import { createWariness } from './wariness.ts';
import type { Look } from './wariness.ts';

/** When what a person pressed may have sent the post, in milliseconds after the press. */
const AFTER_PRESS = [300, 2000];

/**
 * Everything that happens in a page: waits for a person to type, looks for a school's name, and brings up the card.
 * At first only listeners are registered. Nothing of the page is read before a school is added and a person types.
 */
export function startSentinel(window: Window, api: NativeApi): void {
  const life = new AbortController();
  const { signal } = life;
  const { document, location } = window;
  const shield = createShield(window, signal);
  const wariness = createWariness();

  let item: WatchItem | undefined;
  let adapter: Site | undefined;
  let companion: Companion | undefined;
  /** What the companion is to show as soon as it is there. */
  let wanted: Subject | undefined;
  /** The composer whose draft mentions a school. */
  let mentioning: Composer | undefined;

  // Not logged: an error may quote the page. After the extension was updated or removed it is the end of this copy.
  function onError(): void {
    if (!api.isAlive()) life.abort();
  }

  /** The adapter of this page, as long as there is something to look for on it. */
  function site(): Site | undefined {
    if (!item?.watch) return undefined;
    // Added sites are told by their page, which isn't there yet at `document_start`.
    adapter ??=
      siteIn(item.sites, location.hostname) ??
      addedSiteIn(item.sites, location.hostname, (mark) => queryAll(document, mark).length > 0);
    return item.sitesOff.includes(adapter.id) ? undefined : adapter;
  }

  function isDirect(here: Site, { field }: Composer): boolean {
    if (audienceAt(here, location.pathname) === 'direct') return true;
    return here.directComposers?.some((selector) => matches(field.node, selector)) ?? false;
  }

  /** Whether a school is mentioned in a draft or in the name of where it is written. */
  function mentions({ text, context }: Look): boolean {
    if (!item?.watch || text.trim() === '') return false;
    const { watch, sensitivity } = item;
    return (
      mentionsOrHints(tokenise(text), watch, sensitivity === 'careful').length > 0 ||
      findMentions(context, watch).length > 0
    );
  }

  function look(composer: Composer, explained: number): void {
    if (!api.isAlive()) return life.abort();
    const here = site();
    if (here === undefined) return;
    const now = performance.now();
    const { text } = readField(composer.field);
    const next = { text, context: readContext(composer.field.node, here) };
    if (isDirect(here, composer) || text.trim() === '') return quieten(composer, text);
    if (!wariness.mayLook(composer, next, explained, now)) return;
    Object.assign(composer, next);
    const isNew = mentioning !== composer;
    if (!mentions(next) || (isNew && !wariness.mayShow(composer, now))) {
      return quieten(composer, text);
    }
    mentioning = composer;
    show(here, composer);
  }

  function show(here: Site, { field, text, context, hasImage }: Composer): void {
    const isAwaited = wanted !== undefined;
    wanted = { field, draft: { text, context, hasImage, site: here.id } };
    if (companion !== undefined) companion.show(wanted);
    else if (!isAwaited) load(here);
  }

  /** Most pages never need what places the card: it comes with the first mention. */
  function load(here: Site): void {
    receiveCompanion(
      guarded((create) => {
        if (signal.aborted || companion !== undefined) return;
        const { cardAddress: address, origin } = api;
        const mayHold = (): boolean => item?.secondLook === true;
        companion = create(
          { site: here, shield, address, origin, mayHold, onGone, onError },
          signal,
        );
        if (wanted !== undefined) companion.show(wanted);
      }, onError),
    );
    const failed = guarded(() => {
      wanted = undefined;
      onError();
    }, onError);
    api.askForCompanion().then((came) => came || failed(), failed);
  }

  function quieten(composer: Composer, text: string): void {
    composer.text = text;
    if (text.trim() === '') composer.hasImage = false;
    if (mentioning === undefined) return;
    mentioning = undefined;
    wanted = undefined;
    companion?.clear();
  }

  function leave(): void {
    mentioning = undefined;
    wanted = undefined;
    companion?.close();
  }

  /**
   * After a press or a change of the page: the post may have been sent, the dialog closed, the composer's node
   * swapped. What the page does by itself may take the card away or along, but never bring one up.
   */
  function onGone(): void {
    if (mentioning === undefined) return;
    const { node } = mentioning.field;
    const composer = isThere(node) ? mentioning : typing.refind(mentioning);
    if (composer === undefined) return leave();
    const { text } = readField(composer.field);
    if (!mentions({ text, context: composer.context })) return quieten(composer, text);
    const here = site();
    if (here !== undefined && composer.field.node !== node && text === composer.text) {
      show(here, composer);
    }
  }

  function onPress(): void {
    if (mentioning === undefined) return;
    for (const delay of AFTER_PRESS) later(delay, guarded(onGone, onError), signal);
  }

  const typing = watchTyping(
    {
      window,
      openRoot: api.openRoot,
      site,
      onPress,
      onError,
      onKey: () => companion?.revive(),
      onPause: look,
    },
    signal,
  );
  // Before the page's own listeners, as long as there is a card: the first press of Post may get a second look.
  const press = guarded((event: Event) => companion?.press(event), onError);
  for (const type of PRESSES) {
    const passive = type.startsWith('touch');
    window.addEventListener(type, press, { capture: true, passive, signal });
  }
  window.addEventListener('pagehide', leave, { signal });

  function follow(next: WatchItem | undefined): void {
    const isSame = item !== undefined && next !== undefined && looksAlike(item, next);
    item = next;
    // Only the second look was switched on or off, in the card perhaps: it stays where it is.
    if (isSame) return;
    adapter = undefined;
    // The frame was given the schools as they were when it opened.
    leave();
  }
  api.readWatch().then(follow).catch(onError);
  api.onWatch(guarded(follow, onError), signal);
}

/** Whether two items differ in nothing that the card was made with. */
function looksAlike(one: WatchItem, other: WatchItem): boolean {
  return (
    JSON.stringify({ ...one, secondLook: false }) ===
    JSON.stringify({ ...other, secondLook: false })
  );
}
