/**
 * The category, common and topic ids: public contract (design, section 2).
 * Rule lists, school files, locales and the command line all use these words.
 */

export const COMMONS = ['courtesy', 'decency', 'sense'] as const;
export type Common = (typeof COMMONS)[number];

/** Every category, in the order in which the card shows them, with the heading it belongs to. */
export const CATEGORY_GROUPS = {
  care: ['safeguarding', 'crisis', 'targeted'],
  courtesy: ['photo', 'personal-details', 'rude', 'swearing'],
  decency: ['discrimination', 'threat', 'allegation', 'harassment', 'forwarding'],
  sense: ['complaint', 'names-staff', 'names-child', 'rumour', 'whereabouts', 'heat'],
} as const;

export type CategoryGroup = keyof typeof CATEGORY_GROUPS;
export type Category = (typeof CATEGORY_GROUPS)[CategoryGroup][number];

export const CATEGORIES: readonly Category[] = Object.values(CATEGORY_GROUPS).flat();

const GROUPS: readonly CategoryGroup[] = ['care', ...COMMONS];

const GROUP_OF: ReadonlyMap<Category, CategoryGroup> = new Map(
  GROUPS.flatMap((group) =>
    CATEGORY_GROUPS[group].map((category): [Category, CategoryGroup] => [category, group]),
  ),
);

/** The common a category belongs to, or `care`. */
export function groupOf(category: Category): CategoryGroup {
  const group = GROUP_OF.get(category);
  if (group === undefined) throw new RangeError(`Unknown category: ${category}`);
  return group;
}

export const TOPICS = [
  'learning',
  'behaviour',
  'bullying',
  'send',
  'staff-conduct',
  'headteacher',
  'governance',
  'safeguarding',
  'data-protection',
  'admissions-attendance',
  'site-and-meals',
  'equality',
  'online-abuse',
  'general',
  'none',
] as const;
export type Topic = (typeof TOPICS)[number];
