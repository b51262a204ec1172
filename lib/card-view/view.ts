import type { Assessment } from '../assess/types.ts';
import type { FrameView } from '../platform/protocol.ts';
import type { Settings } from '../platform/settings.ts';

/**
 * What the card's frame shows, as pure state. It holds the last assessment and what the parent has put
 * away for this draft; the draft's text itself is never part of it.
 */
export interface CardState {
  /** Number of the last draft assessed; 0 before the first. */
  readonly seq: number;
  readonly assessment: Assessment | undefined;
  /** The parent opened the card by hand. */
  readonly opened: boolean;
  /** Matters of this draft the parent has put away with "It’s fine" or by closing the card. */
  readonly settled: readonly string[];
  /** Schools (by id) this draft is not about, in the parent's word. */
  readonly notMine: readonly string[];
  /** A press of Post was held for this draft: the card says so, once. */
  readonly held: boolean;
  /** What the polite status says; it only ever goes up while a draft lasts, so each is said once. */
  readonly status: 'none' | 'card' | 'care';
}

export type CardEvent =
  | { readonly kind: 'draft'; readonly seq: number; readonly assessment: Assessment }
  | { readonly kind: 'held' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'fine' }
  | { readonly kind: 'not-mine' };

export const EMPTY: CardState = {
  seq: 0,
  assessment: undefined,
  opened: false,
  settled: [],
  notMine: [],
  held: false,
  status: 'none',
};

type Sensitivity = Settings['sensitivity'];

/** Everything in an assessment that may open the card by itself, each once. */
export function matters(assessment: Assessment): readonly string[] {
  const found = new Set<string>([
    ...assessment.concerns.map((concern) => concern.category),
    ...assessment.prompts.map((prompt) => prompt.category),
    ...assessment.care.map((care) => care.category),
  ]);
  if (assessment.plainComplaint) found.add('complaint');
  // The same words may turn serious without a new category: that opens the card again as well.
  if (assessment.level === 'pause') found.add('pause');
  return [...found];
}

function opensByItself(
  state: CardState,
  assessment: Assessment,
  sensitivity: Sensitivity,
): boolean {
  const loud = assessment.level === 'pause' || assessment.care.length > 0;
  if (!loud && (assessment.level !== 'advise' || sensitivity === 'quiet')) return false;
  return matters(assessment).some((matter) => !state.settled.includes(matter));
}

/** Nothing, the quiet chip, or the card. */
export function viewOf(state: CardState, sensitivity: Sensitivity): FrameView {
  const { assessment } = state;
  if (!assessment || assessment.level === 'none') return 'hidden';
  if (assessment.school !== undefined && state.notMine.includes(assessment.school)) return 'hidden';
  return state.opened || opensByItself(state, assessment, sensitivity) ? 'card' : 'chip';
}

function putAway(state: CardState): CardState {
  const now = state.assessment ? matters(state.assessment) : [];
  return { ...state, opened: false, settled: [...new Set([...state.settled, ...now])] };
}

function next(state: CardState, event: CardEvent): CardState {
  switch (event.kind) {
    case 'draft': {
      const { seq, assessment } = event;
      const opened = state.opened && assessment.level !== 'none';
      // A new draft has not been held; the same one sent again may have been.
      return { ...state, seq, assessment, opened, held: false };
    }
    case 'held':
      return { ...state, held: true };
    case 'clear':
      return { ...EMPTY, seq: state.seq };
    case 'open':
      return state.assessment && state.assessment.level !== 'none'
        ? { ...state, opened: true }
        : state;
    case 'close':
    case 'fine':
      return putAway(state);
    case 'not-mine': {
      const school = state.assessment?.school;
      return {
        ...putAway(state),
        notMine: school === undefined ? state.notMine : [...state.notMine, school],
      };
    }
  }
}

/** The next state. Pure; `sensitivity` decides what the status may announce. */
export function reduce(state: CardState, event: CardEvent, sensitivity: Sensitivity): CardState {
  const after = next(state, event);
  if (after.status === 'care' || viewOf(after, sensitivity) !== 'card') return after;
  if (after.assessment && after.assessment.care.length > 0) return { ...after, status: 'care' };
  // Opened by hand, the focus goes to the card and says as much: no second announcement.
  return after.status === 'none' && !after.opened ? { ...after, status: 'card' } : after;
}
