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
