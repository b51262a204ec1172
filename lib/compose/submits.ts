import type { Site } from '../sites/site.ts';
import { attribute, matches, parentOf, queryAll } from './dom.ts';
import { formAround } from './place-in.ts';

/** Finds the controls that post, so that nothing of ours ever covers one. */

const BUTTONS = 'button, [role="button"], [type="submit"]';
/** Words on a button that posts, where no adapter names it. */
const POSTS = /^(post|publish|reply|comment|send|share|tweet)$/i;
/** How far up from a composer without a form or dialog its button is looked for. */
const LEVELS = 8;
/** More buttons than any composer has: a feed, not looked through. */
const MAX_BUTTONS = 200;

/** The post controls in the composer's own form or dialog; without one, in the nearest part around it that has any. */
export function findSubmits(composer: Element, site: Site): readonly Element[] {
  const own = formAround(composer);
  if (own !== undefined) return submitsIn(own, site);
  let around = parentOf(composer);
  for (let level = 0; level < LEVELS && around !== undefined; level += 1) {
    const found = submitsIn(around, site);
    if (found.length > 0) return found;
    around = parentOf(around);
  }
  return [];
}

function submitsIn(around: Element, site: Site): readonly Element[] {
  const named = site.submits.flatMap((selector) => queryAll(around, selector));
  const buttons = queryAll(around, BUTTONS).slice(0, MAX_BUTTONS);
  return [...new Set([...named, ...buttons.filter(isSubmit)])];
}

function isSubmit(button: Element): boolean {
  if (matches(button, '[type="submit"], form button:not([type])')) return true;
  const label = attribute(button, 'aria-label') ?? button.textContent.slice(0, 100);
  return POSTS.test(label.trim());
}
