import type { Label } from './labels.ts';

/** A pattern with labels in place of names: what automata are built of and anchors are chosen from. */
export type Labelled =
  | { readonly type: 'label'; readonly label: Label }
  | { readonly type: 'sequence'; readonly items: readonly Labelled[] }
  | { readonly type: 'choice'; readonly options: readonly Labelled[]; readonly optional: boolean };
