import type { Site } from '../sites/site.ts';
import { caretLine } from './caret.ts';
import { isThere, matches, upwards } from './dom.ts';
import type { Field } from './find.ts';
import { follow } from './follow.ts';
import { isEmpty } from './read.ts';
import { cornersOf, overlapArea, placeAt, pointsIn, rankPlaces } from './geometry.ts';
import type { Rect, Side, Surroundings } from './geometry.ts';
import { MARGIN } from './size.ts';
import type { Size } from './size.ts';
import { guarded } from './timers.ts';
import { findSubmits } from './submits.ts';

export interface PlaceOptions {
  readonly host: HTMLElement;
  readonly field: Field;
  readonly site: Site;
  readonly view: 'chip' | 'card';
  /** The sizes that will do in a viewport, best first. */
  readonly sizes: (viewport: Size) => readonly Size[];
  /** Called with the place whenever it changes; with undefined while there is none. */
  readonly onPlace: (place: Rect | undefined) => void;
  /** The composer has gone from sight, or was emptied: the post has been sent. */
  readonly onGone: () => void;
  readonly onError: (error: unknown) => void;
}

export interface Placing {
  /** Looks for the post controls again: some sites put them there as soon as there is text. */
  refresh(): void;
}

/**
 * The chip first at the foot of the editor, where nothing of the site's stands, as long as the text leaves it free;
 * then outside: under it, over it, beside it.
 */
const SIDES: Record<PlaceOptions['view'], readonly Side[]> = {
  chip: [
    ['inside', 'start'],
    ['inside', 'end'],
    ['under', 'start'],
    ['under', 'end'],
    ['over', 'start'],
    ['over', 'end'],
    ['after', 'end'],
    ['before', 'end'],
  ],
  card: [
    ['after', 'start'],
    ['before', 'start'],
    ['under', 'end'],
    ['over', 'end'],
    ['under', 'start'],
    ['over', 'start'],
  ],
};

const CONTROL =
  'button, a[href], input, select, [role="button"], [role="link"], [role="tab"], [role="menuitem"], [role="option"]';
/** Nearer together than any control is small, in CSS pixels. */
const STEP = 24;

/**
 * Keeps the host beside its composer until the signal ends it. In the top layer a fixed place is a place in the
 * viewport, whatever the page's own boxes do.
 */
export function keepPlaced(options: PlaceOptions, signal: AbortSignal): Placing {
  const { field } = options;
  let submits = findSubmits(field.node, options.site);
  let current: number | undefined;

  function update(): void {
    if (signal.aborted) return;
    if (!isThere(field.node) || isEmpty(field)) return options.onGone();
    const around = surroundingsOf(field, submits);
    const found = isInView(around) ? choose(options, around, current) : undefined;
    current = found?.index;
    options.onPlace(found?.place);
  }

  const updateSafely = guarded(update, options.onError);
  follow(field.node, options.host, updateSafely, signal);
  return {
    refresh() {
      submits = findSubmits(field.node, options.site);
      updateSafely();
    },
  };
}

interface Choice {
  readonly place: Rect;
  /** Which of the sides and corners it is. */
  readonly index: number;
}

/**
 * The best place at the largest size for which there is one. The chip stays away from every control; the card, which
 * is large, from those that post, and from the line being written as long as there is room anywhere.
 */
function choose(
  { view, sizes, host, field }: PlaceOptions,
  around: Surroundings,
  current: number | undefined,
): Choice | undefined {
  const rtl = matches(field.node, ':dir(rtl)');
  const placesOf = (size: Size): Rect[] => [
    ...SIDES[view].map((side) => placeAt(side, size, around, MARGIN, rtl)),
    ...cornersOf(around.viewport, size, MARGIN),
  ];
  const fits = (place: Rect): boolean => view === 'card' || !coversControl(place, host);
  const pick = (size: Size, strict: boolean): Choice | undefined => {
    const places = placesOf(size);
    for (const index of rankPlaces(places, around, { current, strict })) {
      const place = places[index];
      if (place !== undefined && fits(place)) return { place, index };
    }
    return undefined;
  };

  const all = sizes(around.viewport);
  for (const size of all) {
    const choice = pick(size, true);
    if (choice !== undefined) return choice;
  }
  const smallest = all.at(-1);
  return view === 'card' && smallest !== undefined ? pick(smallest, false) : undefined;
}

function surroundingsOf(field: Field, submits: readonly Element[]): Surroundings {
  return {
    viewport: viewportOf(field.node),
    submits: submits
      .map((submit) => submit.getBoundingClientRect())
      .filter(({ width }) => width > 0),
    caret: caretLine(field),
    editor: field.node.getBoundingClientRect(),
    text: textBox(field),
  };
}

/** Where a rich editor's text stands. A plain field doesn't tell. */
function textBox({ node, kind }: Field): Rect | undefined {
  if (kind === 'plain') return undefined;
  const range = node.ownerDocument.createRange();
  range.selectNodeContents(node);
  return range.getBoundingClientRect();
}

/** What is to be seen of the page: less than the window while an on-screen keyboard is open. */
export function viewportOf(node: Element): Rect {
  const window = node.ownerDocument.defaultView;
  const visual = window?.visualViewport;
  if (visual) {
    return {
      x: visual.offsetLeft,
      y: visual.offsetTop,
      width: visual.width,
      height: visual.height,
    };
  }
  return { x: 0, y: 0, width: window?.innerWidth ?? 0, height: window?.innerHeight ?? 0 };
}

function isInView({ editor, viewport }: Surroundings): boolean {
  return overlapArea(editor, viewport) > 0;
}

function coversControl(place: Rect, host: HTMLElement): boolean {
  return pointsIn(place, STEP).some(([x, y]) => {
    const top = host.ownerDocument.elementsFromPoint(x, y).find((element) => element !== host);
    if (top === undefined) return false;
    for (const at of upwards(top)) if (matches(at, CONTROL)) return true;
    return false;
  });
}
