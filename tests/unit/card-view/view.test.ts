import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../lib/assess/types.ts';
import {
  EMPTY,
  matters,
  reduce,
  viewOf,
  type CardEvent,
  type CardState,
} from '../../../lib/card-view/view.ts';
import { assessment, concern, prompt, STATES } from '../../components/support/builders.ts';

const draft = (value: Assessment, seq = 1): CardEvent => ({
  kind: 'draft',
  seq,
  assessment: value,
});

function after(
  events: readonly CardEvent[],
  sensitivity: 'quiet' | 'balanced' = 'balanced',
): CardState {
  return events.reduce<CardState>((state, event) => reduce(state, event, sensitivity), EMPTY);
}

const shown = (events: readonly CardEvent[], sensitivity: 'quiet' | 'balanced' = 'balanced') =>
  viewOf(after(events, sensitivity), sensitivity);

const none = assessment({ level: 'none', mentions: [] });
const rude = assessment({
  level: 'advise',
  prompts: [prompt('rude', ['useless'])],
  concerns: [concern('rude', 'useless')],
});
const rudeAndNamed = assessment({
  level: 'advise',
  prompts: [prompt('rude', ['useless']), prompt('names-staff', ['Mrs Okafor'])],
  concerns: [concern('rude', 'useless'), concern('names-staff', 'Mrs Okafor')],
});
const OPEN: CardEvent = { kind: 'open' };
const CLOSE: CardEvent = { kind: 'close' };
const FINE: CardEvent = { kind: 'fine' };
const NOT_MINE: CardEvent = { kind: 'not-mine' };
const CLEAR: CardEvent = { kind: 'clear' };

describe('viewOf', () => {
  it('shows nothing, the chip or the card by level', () => {
    expect(viewOf(EMPTY, 'balanced')).toBe('hidden');
    expect(shown([draft(none)])).toBe('hidden');
    expect(shown([draft(STATES.praise)])).toBe('chip');
    expect(shown([draft(rude)])).toBe('card');
    expect(shown([draft(STATES.concern)])).toBe('card');
    expect(shown([draft(STATES.complaint)])).toBe('card');
  });

  it('opens by itself at pause and for care only, when quiet', () => {
    expect(shown([draft(rude)], 'quiet')).toBe('chip');
    expect(shown([draft(STATES.complaint)], 'quiet')).toBe('chip');
    expect(shown([draft(STATES.concern)], 'quiet')).toBe('card');
    expect(shown([draft(STATES.targeted)], 'quiet')).toBe('card');
    expect(shown([draft(rude), OPEN], 'quiet')).toBe('card');
  });

  it('opens and closes by hand', () => {
    expect(shown([draft(STATES.praise), OPEN])).toBe('card');
    expect(shown([draft(STATES.praise), OPEN, CLOSE])).toBe('chip');
    expect(shown([draft(STATES.praise), OPEN, draft(STATES.praise, 2)])).toBe('card');
    expect(shown([draft(STATES.praise), OPEN, draft(none, 2), draft(STATES.praise, 3)])).toBe(
      'chip',
    );
    expect(shown([OPEN])).toBe('hidden');
    expect(shown([draft(none), OPEN])).toBe('hidden');
  });
});

describe('putting the card away', () => {
  it.each([FINE, CLOSE])('stays the chip for the same concerns after $kind', (event) => {
    expect(shown([draft(rude), event])).toBe('chip');
    expect(shown([draft(rude), event, draft(rude, 2)])).toBe('chip');
    expect(shown([draft(rude), event, draft(STATES.praise, 2), draft(rude, 3)])).toBe('chip');
    expect(shown([draft(rude), event, OPEN])).toBe('card');
  });

  it('opens again for a new category, not for one fewer', () => {
    expect(shown([draft(rude), FINE, draft(rudeAndNamed, 2)])).toBe('card');
    expect(shown([draft(rudeAndNamed), FINE, draft(rude, 2)])).toBe('chip');
  });

  it('opens again when the same words turn serious, and for care', () => {
    expect(shown([draft(rude), FINE, draft({ ...rude, level: 'pause' }, 2)])).toBe('card');
    expect(shown([draft(rude), FINE, draft({ ...rude, care: STATES.crisis.care }, 2)])).toBe(
      'card',
    );
  });

  it('hides for this draft when it is not about the school, but not for another school', () => {
    expect(shown([draft(rude), NOT_MINE])).toBe('hidden');
    expect(shown([draft(rude), NOT_MINE, draft(STATES.concern, 2)])).toBe('hidden');
    expect(shown([draft(rude), NOT_MINE, draft({ ...rudeAndNamed, school: 'other' }, 2)])).toBe(
      'card',
    );
    expect(shown([draft(rude), NOT_MINE, CLEAR, draft(rude, 2)])).toBe('card');
  });

  it('forgets everything but the number at clear', () => {
    const state = after([draft(rude, 7), FINE, CLEAR]);
    expect(state).toEqual({ ...EMPTY, seq: 7 });
  });
});

describe('matters', () => {
  it('names categories once, the plain complaint and the level pause', () => {
    expect(matters(rude)).toEqual(['rude']);
    expect(matters(STATES.complaint)).toEqual(['complaint']);
    expect(matters(STATES.concern)).toEqual(['allegation', 'names-staff', 'pause']);
    expect(matters(STATES.praise)).toEqual([]);
  });
});

describe('the status', () => {
  it('says the card once and care once for a draft', () => {
    expect(after([draft(STATES.praise)]).status).toBe('none');
    expect(after([draft(rude)]).status).toBe('card');
    expect(after([draft(rude), FINE, draft(rudeAndNamed, 2)]).status).toBe('card');
    expect(after([draft(rude), draft(STATES.crisis, 2)]).status).toBe('care');
    expect(after([draft(STATES.crisis), draft(rude, 2)]).status).toBe('care');
    expect(after([draft(rude), CLEAR]).status).toBe('none');
  });

  it('stays silent where the parent opened the card', () => {
    expect(after([draft(STATES.praise), OPEN]).status).toBe('none');
  });
});
