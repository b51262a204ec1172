/** The fixture composers, each under the site whose editor it has. */
export interface Composer {
  readonly editor: 'Lexical' | 'Draft.js' | 'textarea';
  readonly address: string;
  /** CSS selector of what is typed into. */
  readonly field: string;
  /** CSS selector of the control that posts. */
  readonly submit: string;
}

export const LEXICAL: Composer = {
  editor: 'Lexical',
  address: 'https://www.facebook.com/',
  field: '[role=dialog] [role=textbox]',
  submit: '[role=button][aria-label=Post]',
};

export const COMPOSERS: readonly Composer[] = [
  LEXICAL,
  {
    editor: 'Draft.js',
    address: 'https://x.com/home',
    field: '[data-testid=tweetTextarea_0]',
    submit: '[data-testid=tweetButton]',
  },
  {
    editor: 'textarea',
    address: 'https://old.reddit.com/r/neighbours/comments/1/hello/',
    field: '.usertext-edit textarea',
    submit: '.usertext-buttons button[type=submit]',
  },
];

/** The first few of a list in the everyday run, all of it in the full one. */
export function sample<T>(all: readonly T[], few: number): readonly T[] {
  return process.env['THREE_COMMONS_FULL'] === '' ? all.slice(0, few) : all;
}

/**
 * For what hardly depends on the editor: one in the everyday run (`npm test` sets the variable to nothing), all in
 * the full one and when Vitest is run by itself.
 */
export const SAMPLE: readonly Composer[] = sample(COMPOSERS, 1);
