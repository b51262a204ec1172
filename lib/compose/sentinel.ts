import type { NativeApi } from '../platform/native.ts';
import type { WatchItem } from '../platform/watch-item.ts';
import { findMentions } from '../school/mentions.ts';
import { audienceAt } from '../sites/audience.ts';
import { addedSite, siteOf } from '../sites/registry.ts';
import type { Site } from '../sites/site.ts';
import { LIMITS, canSpend, spend } from './budget.ts';
import { createCompanion } from './companion.ts';
import type { Companion } from './companion.ts';
import type { Composer } from './composers.ts';
import { isConnected, matches, queryAll } from './dom.ts';
import { insertedUnits } from './edit.ts';
import { readContext } from './context.ts';
import { SLACK } from './gate.ts';
import { readField } from './read.ts';
import { createShield } from './shield.ts';
import { watchTyping } from './typing.ts';

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
  const known = siteOf(location.hostname);

  let item: WatchItem | undefined;
  let added: Site | undefined;
  let companion: Companion | undefined;
  /** The composer whose draft mentions a school. */
  let mentioning: Composer | undefined;
  let shownInTab: readonly number[] = [];
  let unexplained: readonly number[] = [];

  // Not logged: an error may quote the page. After the extension was updated or removed it is the end of this copy.
  function onError(): void {
    if (!api.isAlive()) life.abort();
  }

  function site(): Site | undefined {
    if (!item?.watch) return undefined;
    if (!api.isAlive()) {
      life.abort();
      return undefined;
    }
    // By its page, which isn't there yet at `document_start`.
    const here =
      known ??
      (added ??= addedSite(location.hostname, (mark) => queryAll(document, mark).length > 0));
    return item.sitesOff.includes(here.id) ? undefined : here;
  }

  function companionOn(here: Site): Companion {
    companion ??= createCompanion(
      { site: here, shield, address: api.cardAddress, origin: api.origin, onGone, onError },
      signal,
    );
    return companion;
  }

  function isDirect(here: Site, composer: Composer): boolean {
    if (audienceAt(here, location.pathname) === 'direct') return true;
    return here.directComposers?.some((one) => matches(composer.field.node, one)) ?? false;
  }

  /** Whether a school is mentioned in a draft or in the name of where it is written. */
  function mentions(text: string, context: string): boolean {
    const watch = item?.watch;
    if (!watch || text.trim() === '') return false;
    return findMentions(text, watch).length > 0 || findMentions(context, watch).length > 0;
  }

  function look(composer: Composer, explained: number): void {
    const here = site();
    if (here === undefined) return;
    const { text } = readField(composer.field);
    const context = readContext(composer.field.node, here);
    if (isDirect(here, composer) || text.trim() === '') return quieten(composer, text);
    if (!isExplained(composer, text, context, explained)) return;
    composer.text = text;
    composer.context = context;
    if (!mentions(text, context)) return quieten(composer, text);
    if (mentioning !== composer && !mayShow(composer)) return quieten(composer, text);
    mentioning = composer;
    const { field, hasImage } = composer;
    companionOn(here).show({ field, draft: { text, context, hasImage, site: here.id } });
  }

  /** Text or a heading that nobody's typing explains may be a page's guess: it is looked at a few times only. */
  function isExplained(
    composer: Composer,
    text: string,
    context: string,
    explained: number,
  ): boolean {
    const typed = insertedUnits(composer.text.trim(), text.trim()) <= explained + SLACK;
    if (typed && context === composer.context) return true;
    const spent = spend(unexplained, performance.now(), LIMITS.unexplained);
    unexplained = spent ?? unexplained;
    return spent !== undefined;
  }

  function mayShow(composer: Composer): boolean {
    const now = performance.now();
    if (!canSpend(shownInTab, now, LIMITS.tab)) return false;
    const spent = spend(composer.shownAt, now, LIMITS.composer);
    if (spent === undefined) return false;
    composer.shownAt = spent;
    shownInTab = [...shownInTab, now];
    return true;
  }

  function quieten(composer: Composer, text: string): void {
    composer.text = text;
    if (text.trim() === '') composer.hasImage = false;
    if (mentioning === undefined) return;
    mentioning = undefined;
    companion?.clear();
  }

  /** After a post was sent, or the site has swapped the composer's node. */
  function onGone(): void {
    if (mentioning === undefined) return;
    const composer = isConnected(mentioning.field.node) ? mentioning : typing.refind(mentioning);
    if (composer === undefined) {
      mentioning = undefined;
      companion?.close();
      return;
    }
    const { text } = readField(composer.field);
    // What the page wrote by itself may take the card away, but never bring one up.
    if (!mentions(text, composer.context)) return quieten(composer, text);
    const here = site();
    const { field, context, hasImage } = composer;
    if (here !== undefined && text === composer.text) {
      companion?.show({ field, draft: { text, context, hasImage, site: here.id } });
    }
  }

  function recheck(): void {
    if (mentioning === undefined) return;
    const { field, context } = mentioning;
    if (isConnected(field.node) && mentions(readField(field).text, context)) return;
    onGone();
  }

  function onPress(): void {
    if (mentioning === undefined) return;
    for (const delay of AFTER_PRESS) {
      setTimeout(() => {
        try {
          if (!signal.aborted) recheck();
        } catch {
          onError();
        }
      }, delay);
    }
  }

  function leave(): void {
    mentioning = undefined;
    companion?.close();
  }

  const typing = watchTyping(
    {
      window,
      openRoot: api.openRoot,
      site,
      onKey: () => companion?.revive(),
      onPause: look,
      onPress,
      onError,
    },
    signal,
  );
  window.addEventListener('pagehide', leave, { signal });

  const follow = (next: WatchItem | undefined) => {
    item = next;
    // The frame was given the schools as they were when it opened.
    leave();
  };
  api.readWatch().then(follow, onError);
  api.onWatch(follow, signal);
}
