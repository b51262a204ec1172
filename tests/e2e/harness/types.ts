/** One small interface over both browsers, so that the same test bodies run in each. */

export type BrowserName = 'chromium' | 'firefox';

/** The roles the tests look for. */
export type Role =
  'alert' | 'button' | 'heading' | 'link' | 'list' | 'region' | 'status' | 'textbox';

/** A document: a tab's or a frame's. Names are accessible names, compared exactly. */
export interface Doc {
  /** Whether an element with this role and name is in the accessibility tree now. */
  has(role: Role, name: string): Promise<boolean>;
  /** Waits until it is; throws with the document's text if it never is. */
  waitFor(role: Role, name: string): Promise<void>;
  /** Waits until it is there, then clicks its middle with a real mouse press. */
  click(role: Role, name: string): Promise<void>;
  /** Runs a function that closes over nothing in the document; argument and result are JSON. */
  evaluate<R>(run: () => R): Promise<Awaited<R>>;
  evaluate<A, R>(run: (argument: A) => R, argument: A): Promise<Awaited<R>>;
  /** Runs a script given as text, whatever the document's policy says. */
  run(source: string): Promise<void>;
  /** The document's visible text. */
  text(): Promise<string>;
}

export interface Tab extends Doc {
  /** Clicks the middle of the first element that matches a CSS selector. */
  clickOn(selector: string): Promise<void>;
  /** Types with one real key press per character, into whatever has the focus. */
  type(text: string): Promise<void>;
  /** Presses one key, such as `Enter` or `Escape`. */
  press(key: Key): Promise<void>;
  /** Moves the mouse there in steps, in CSS pixels of the viewport. */
  moveTo(x: number, y: number): Promise<void>;
  screenshot(path: `${string}.png`): Promise<void>;
  /** Waits for the extension's frame. */
  frame(): Promise<Doc>;
  /** The extension's frames in the page now, with their full addresses. */
  frames(): Promise<readonly (Doc & { readonly address: string })[]>;
  close(): Promise<void>;
}

/** The toolbar popup. */
export interface Popup {
  text(): Promise<string>;
  waitForText(words: string): Promise<void>;
  /** Waits for an enabled button of this name and presses it. */
  press(name: string): Promise<void>;
}

export type Key = 'Enter' | 'End' | 'Escape' | 'Tab' | 'Backspace' | 'ArrowLeft' | 'ArrowRight';

export interface Session {
  readonly name: BrowserName;
  /** The extension's own fixed origin with a slash; pages are not meant to know it. */
  readonly home: string;
  /** Opens a page of the web, or of the extension (`extension:options.html`), in a new tab. */
  open(address: string): Promise<Tab>;
  /** Presses the toolbar button over the tab in front, with the leave to look that comes with it. */
  pressToolbar(): Promise<Popup>;
  /** Waits for a tab that the extension itself has opened, such as `add.html`. */
  opened(path: string): Promise<Tab>;
  /** Adds a school through the extension's own message, as the add page does. */
  addSchool(file: object): Promise<void>;
  /** Uncaught errors and error messages of pages, frames and workers since the last call. */
  errors(): Promise<readonly string[]>;
  /** Resolves when the person closes the browser. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Path of the browser. */
  readonly executable: string;
  /** Folder of the built extension. */
  readonly extension: string;
  /** Port of the fixture server. */
  readonly port: number;
  readonly headless: boolean;
  /** Questions about permissions are answered with yes. Firefox only. */
  readonly saysYes?: boolean;
  /** Device pixels per CSS pixel, for pictures; 1 unless told. Chromium only. */
  readonly scale?: number;
}
