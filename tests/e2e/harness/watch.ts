import { CARD, CHIP } from './school.ts';
import type { Composer } from './composers.ts';
import type { Doc, Tab } from './types.ts';
import { until } from './until.ts';

/** Where the extension's host stands, in CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Focuses the composer with a real click and types with real keys. */
export async function write(tab: Tab, composer: Composer, text: string): Promise<void> {
  await tab.clickOn(composer.field);
  await tab.type(text);
}

/** Waits for the chip, at rest; gives the frame that shows it. */
export const chip = (tab: Tab, name = CHIP) => shown(tab, 'button', name);
/** Waits for the card, at rest; gives the frame that shows it. */
export const card = (tab: Tab, name = CARD) => shown(tab, 'region', name);

/** Waits until the extension shows an element with this role and name in a host that moves no more. */
async function shown(tab: Tab, role: 'button' | 'region', name: string): Promise<Doc> {
  let before: Box | null = null;
  const isShown = async (frame: Doc, box: Box): Promise<boolean> => {
    try {
      return (await frame.has(role, name)) && (await isAtRest(frame, box));
    } catch {
      return false; // The frame has just gone from the page; another may follow.
    }
  };
  return until(
    `${role} “${name}”`,
    async () => {
      const box = await host(tab);
      const moves = JSON.stringify(box) !== JSON.stringify(before);
      before = box;
      if (!box || moves) return undefined;
      for (const frame of await tab.frames()) if (await isShown(frame, box)) return frame;
      return undefined;
    },
    async () => {
      const texts = await Promise.all((await tab.frames()).map((frame) => frame.text()));
      return `Host: ${JSON.stringify(await host(tab))}. Frames say: ${JSON.stringify(texts)}`;
    },
  );
}

/** Whether the frame has taken its host's size (within a pixel) and nothing in it fades or moves. */
function isAtRest(frame: Doc, { left, top, right, bottom }: Box): Promise<boolean> {
  return frame.evaluate(
    ({ width, height }) =>
      Math.abs(innerWidth - width) <= 1 &&
      Math.abs(innerHeight - height) <= 1 &&
      document.getAnimations().every((animation) => animation.playState !== 'running'),
    { width: right - left, height: bottom - top },
  );
}

/** The extension's host as the page finds it: the last bare element that came in from outside. */
export function host(tab: Tab): Promise<Box | null> {
  return tab.evaluate(() => {
    const bare = window.__added.filter((element) =>
      element.getAttributeNames().every((name) => name === 'popover'),
    );
    const found = bare.findLast((element) => element.isConnected);
    if (!found || getComputedStyle(found).visibility !== 'visible') return null;
    const box = found.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) return null;
    return { left: box.left, top: box.top, right: box.right, bottom: box.bottom };
  });
}

/**
 * Lets the page watch itself for as long as `patience` (milliseconds) and tells whether anything came into
 * it from outside. A later positive must take less time than this, which {@link timed} measures.
 */
export function intruded(tab: Tab, patience: number): Promise<boolean> {
  return tab.evaluate(
    (limit) =>
      new Promise<boolean>((resolve) => {
        const end = performance.now() + limit;
        const look = () => {
          if (window.__added.length > 0) resolve(true);
          else if (performance.now() > end) resolve(false);
          else requestAnimationFrame(look);
        };
        look();
      }),
    patience,
  );
}

/** How long the page waited for the first thing from outside since the mark, in milliseconds. */
export function timed(tab: Tab, mark: string): Promise<number> {
  return tab.evaluate((name) => {
    const from = window.__log.find((entry) => entry.kind === 'mark' && entry.name === name);
    const first = window.__log.find(
      (entry) => entry.kind === 'change' && !entry.inEditor && entry.added.length > 0,
    );
    return from && first ? first.at - from.at : Number.NaN;
  }, mark);
}
