import type { Assessment, Care } from '../assess/types.ts';
import type { Category } from '../rules/categories.ts';
import type { Text, TextKey } from '../locale/text.ts';

/**
 * Which of its faces the card shows: care comes before everything else, but for a faint worry beside a plain grievance.
 */
export type Face = 'care' | 'complaint' | 'concern' | 'mention';

export function faceOf(assessment: Assessment): Face {
  const { care, plainComplaint } = assessment;
  if (care.length > 0 && !(plainComplaint && care.every(({ isFaint }) => isFaint))) return 'care';
  if (plainComplaint) return 'complaint';
  return assessment.prompts.length > 0 ? 'concern' : 'mention';
}

/** The category that names the card when several are raised: what could hurt most goes first. */
const WEIGHT = [
  'threat',
  'discrimination',
  'names-child',
  'allegation',
  'harassment',
  'personal-details',
  'forwarding',
  'whereabouts',
  'names-staff',
  'rude',
  'swearing',
  'rumour',
  'heat',
  'photo',
  'complaint',
] as const satisfies readonly Exclude<Category, Care['category']>[];

/** The small line above the title and the title itself. */
export function headline(
  t: Text,
  assessment: Assessment,
  school: string,
): readonly [string, string] {
  const [care] = assessment.care;
  if (care && faceOf(assessment) === 'care')
    return [t(`care.${care.category}.eyebrow`), t(`care.${care.category}.title`)];
  return [t('card.eyebrow'), t(titleKey(assessment), { school })];
}

function titleKey(assessment: Assessment): TextKey {
  if (assessment.plainComplaint) return 'title.complaint';
  const raised = assessment.prompts.map((prompt) => prompt.category);
  const heaviest = WEIGHT.find((category) => raised.includes(category));
  return heaviest ? `title.${heaviest}` : 'title.mention';
}
