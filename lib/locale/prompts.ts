import type { Category } from '../rules/categories.ts';
import { isTextKey, type Text } from './text.ts';

/** What a raised common says: why it was raised, and the one question. `why` may be empty. */
export interface PromptText {
  readonly why: string;
  readonly ask: string;
}

function lookUp(t: Text, prompt: string, category: Category, part: 'why' | 'ask'): string {
  const own = `prompt.${prompt}.${part}`;
  if (isTextKey(own)) return t(own);
  const general = `prompt.${category}.${part}`;
  return isTextKey(general) ? t(general) : '';
}

/** The wording of a rule's prompt key; a key without wording of its own gets its category's. */
export function promptText(t: Text, prompt: string, category: Category): PromptText {
  return { why: lookUp(t, prompt, category, 'why'), ask: lookUp(t, prompt, category, 'ask') };
}
