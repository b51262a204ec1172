import type { Site } from '../sites/site.ts';
import { isInside, queryAll } from './dom.ts';
import { dialogAround } from './place-in.ts';

/** UTF-16 code units: a group's name is shorter on every site. */
export const MAX_CONTEXT = 200;

const IN_DIALOG = 'h1, h2, [role="heading"]';
const ON_PAGE = ['main h1, [role="main"] h1', 'h1'];

/**
 * The name of the group, chat or page a composer belongs to: what the site's own selectors find, otherwise the
 * headings of the composer's dialog and of the page, one a line. Call it beside real typing only.
 */
export function readContext(composer: Element, site: Site): string {
  const document = composer.ownerDocument;
  const dialog = dialogAround(composer);
  const belongs = (element: Element): boolean => {
    if (isInside(composer, element)) return false;
    const around = dialogAround(element);
    return around === undefined || around === dialog;
  };
  const nameBy = (root: Element | Document, selector: string): string => {
    for (const element of queryAll(root, selector)) {
      const name = belongs(element) ? nameOf(element) : '';
      if (name !== '') return name;
    }
    return '';
  };
  const firstBy = (root: Element | Document, selectors: readonly string[]): string => {
    for (const selector of selectors) {
      const name = nameBy(root, selector);
      if (name !== '') return name;
    }
    return '';
  };

  const named = site.contexts.map((selector) => nameBy(document, selector));
  const generic = () => [
    dialog === undefined ? '' : nameBy(dialog, IN_DIALOG),
    firstBy(document, ON_PAGE),
  ];
  const names = named.some((name) => name !== '') ? named : generic();
  const distinct = [...new Set(names)].filter((name) => name !== '');
  return distinct.join('\n').slice(0, MAX_CONTEXT);
}

function nameOf(element: Element): string {
  // Cut first: a heading that wraps half a page is not worth going through.
  const text = element.textContent.slice(0, 4 * MAX_CONTEXT);
  return text.replaceAll(/\s+/g, ' ').trim().slice(0, MAX_CONTEXT);
}
