import { OUTSIDE_BODIES } from './bodies.ts';
import type { OutsideBody } from './body.ts';
import { HELPLINES } from './helplines.ts';
import type { Helpline, HelpNeed } from './helplines.ts';
import { LAW_NOTES } from './law.ts';
import type { LawNote } from './law.ts';
import { UK } from './types.ts';
import type { Entry, Kind, Nation } from './types.ts';

/** Picks from the help data. Without a nation, only what holds in all four. */

function holdsIn({ nations }: Pick<Entry, 'nations'>, nation: Nation | undefined): boolean {
  return nation === undefined
    ? UK.every((each) => nations.includes(each))
    : nations.includes(nation);
}

/** A helpline by its id, as school files name it. */
export function helplineById(id: string): Helpline | undefined {
  return HELPLINES.find((helpline) => helpline.id === id);
}

/**
 * Bodies outside the school for a topic, in order. A kind that a nation does not have (an academy in Wales)
 * counts as a maintained school, and so does an unknown kind: most schools are.
 */
export function outsideBodies(
  topic: string,
  nation: Nation,
  kind: Kind = 'maintained',
): readonly OutsideBody[] {
  return OUTSIDE_BODIES.filter(
    (body) =>
      holdsIn(body, nation) &&
      body.topics.includes(topic) &&
      (body.kinds === undefined || body.kinds.includes(kind)),
  );
}

/** Whom to tell outside the school about a child who may be at risk: a service of the nation, the NSPCC. */
export function childProtection(nation: Nation | undefined): readonly Helpline[] {
  return HELPLINES.filter(
    (helpline) =>
      helpline.needs.includes('child-at-risk') &&
      (helpline.for === 'anyone' || helpline.for === 'adult') &&
      helpline.id !== 'emergency' &&
      holdsIn(helpline, nation),
  );
}

const NEEDS: Readonly<Record<CareKind, readonly HelpNeed[]>> = {
  safeguarding: ['child-at-risk'],
  crisis: ['distress', 'domestic-abuse'],
  targeted: ['online-harm'],
};

export type CareKind = 'safeguarding' | 'crisis' | 'targeted';

/** Helplines for a care category, emergency services first where they belong; none for staff only. */
export function helpFor(care: CareKind, nation: Nation | undefined): readonly Helpline[] {
  const needs = NEEDS[care];
  return HELPLINES.filter(
    (helpline) =>
      helpline.for !== 'staff' &&
      helpline.needs.some((need) => needs.includes(need)) &&
      holdsIn(helpline, nation),
  );
}

/**
 * Law notes by their ids, in the order of the ids, each once; ids that the nation has no note for are left
 * out. Without a nation none: the law differs too much.
 */
export function lawNotes(ids: readonly string[], nation: Nation | undefined): readonly LawNote[] {
  if (nation === undefined) return [];
  const here = LAW_NOTES.filter(({ nations }) => nations.includes(nation));
  return [...new Set(ids)].flatMap((id) => here.filter((note) => note.id === id));
}

/** Law notes for a category of drafts, in the order of the data. Without a nation none. */
export function lawFor(category: string, nation: Nation | undefined): readonly LawNote[] {
  return nation === undefined
    ? []
    : LAW_NOTES.filter(
        ({ categories, nations }) => categories.includes(category) && nations.includes(nation),
      );
}
