import type { Category, Common, Topic } from '../rules/categories.ts';
import type { Severity, Subject } from '../rules/lists.ts';
import type { RouteStep } from '../school/school.ts';

/** How much to show: nothing, a quiet chip, the card, or the card with a second look. */
export type Level = 'none' | 'mention' | 'advise' | 'pause';

/** A half-open range of the draft, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span of the draft or of the context that refers to a school. */
export interface Mention extends Span {
  /** Where the span stands: in the draft itself or in the group's or page's name. */
  readonly in: 'draft' | 'context';
  readonly text: string;
  /** The school's id. */
  readonly school: string;
}

/** A span of the draft that a rule matched. */
export interface Concern extends Span {
  readonly category: Category;
  readonly text: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly subjects: readonly Subject[];
  /** Key of the wording in `locales/`: `prompt.<key>.why` and `prompt.<key>.ask`. */
  readonly prompt: string;
}

/** One raised common: what to quote, why, and the one question to ask. */
export interface Prompt {
  readonly common: Common;
  readonly category: Category;
  /** Key of the wording in `locales/`. */
  readonly prompt: string;
  /** The draft's own words, each once, in their order. */
  readonly quotes: readonly string[];
  /** Ids of the rules behind the quotes, for "Why am I seeing this?". */
  readonly rules: readonly string[];
  /** The school's own wording for this category, if its file has one. */
  readonly schoolAsks?: string;
  /** What the school expects in this matter, in its own words: shown on request. */
  readonly schoolRules: readonly string[];
}

/** Help, shown above everything else but a plain grievance that it may not be about. */
export interface Care {
  readonly category: 'safeguarding' | 'crisis' | 'targeted';
  /** Possible rather than clear: beside a plain grievance it comes after it. */
  readonly isFaint: boolean;
  readonly quotes: readonly string[];
}

export interface Assessment {
  readonly level: Level;
  /** Whether Post gets a second look. */
  readonly hold: boolean;
  /** The id of the school the draft is about, if any is mentioned. */
  readonly school?: string;
  readonly mentions: readonly Mention[];
  readonly concerns: readonly Concern[];
  readonly care: readonly Care[];
  readonly prompts: readonly Prompt[];
  /** A grievance and nothing else: route and right to raise it, no common raised. */
  readonly plainComplaint: boolean;
  readonly topic: Topic;
  /** Ordered; the first one is the one to talk to first. */
  readonly route: readonly RouteStep[];
}

export interface Draft {
  readonly text: string;
  /** Name of the group, chat or page the composer belongs to. */
  readonly context?: string;
  /** A picture was attached; the picture itself is never read. */
  readonly hasImage?: boolean;
}
