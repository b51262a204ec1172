import { CATEGORIES, TOPICS, type Category, type Topic } from '../rules/categories.ts';

/**
 * The questions that the words of a draft are weighed for: each category; whether the card is due (`raised`), whether
 * the draft is serious (`serious`), whether it is hateful about a group or threatens anybody (`hateful`); each topic.
 */
export type Head = Category | 'raised' | 'serious' | 'hateful' | `topic ${Topic}`;

/** What the levels are judged from, once the words are weighed; the categories come first. */
export const CONTENT_HEADS: readonly Head[] = [...CATEGORIES, 'raised', 'serious', 'hateful'];

export const HEADS: readonly Head[] = [
  ...CONTENT_HEADS,
  ...TOPICS.map((topic): Head => `topic ${topic}`),
];

/** The levels above a mention, judged from the answers to all content heads together. */
export const LEVEL_HEADS = ['raised', 'serious'] as const;
export type LevelHead = (typeof LEVEL_HEADS)[number];
