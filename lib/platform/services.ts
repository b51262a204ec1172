import type { Fault } from '../school/fault.ts';
import type { Offers } from './offers.ts';
import type { Pages } from './pages.ts';
import type { Store } from './store.ts';
import type { Tokens } from './tokens.ts';
import type { LastChange } from './undo.ts';

/** What the handlers work with: one of each for the whole background. */
export interface Services {
  readonly store: Store;
  readonly tokens: Tokens;
  readonly offers: Offers;
  readonly pages: Pages;
  readonly lastChange: LastChange;
  /** Reads the device's policy anew, and tells what of it could not be read. */
  readonly managedProblems: () => Promise<readonly Fault[]>;
  /** Runs the script that makes the card beside a tab's sentinel. */
  readonly loadCompanion: (tab: number) => Promise<void>;
  /** The sites the parent allowed to look at on a visit have changed. */
  readonly visitsChanged: () => Promise<void>;
  /** The time, as an ISO 8601 instant. */
  readonly now: () => string;
}
