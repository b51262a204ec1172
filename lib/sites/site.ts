/**
 * What we know of a site beyond the generic path. An adapter only *ranks* composers, names the submit
 * control, says whether Enter submits, gives the audience and where the group's or page's name stands.
 * Plain data: the sentinel reads it at run time, so no zod here; `tests/audit/sites.test.ts` checks each one.
 *
 * Every selector list goes from language-neutral (`data-testid`, `role`, structure) to labels, and the generic
 * path works when all of them are stale: class names and labels change with each of the site's own builds.
 */
export interface Site {
  /** File name = id = setting key = fixture folder. */
  readonly id: string;
  /** As people call it. */
  readonly name: string;
  /** Exact host names, no wildcards: they become the manifest's `matches` and `host_permissions`. */
  readonly hosts: readonly string[];
  /** Software that runs on any host: a selector that tells its pages. Such a site has no `hosts`. */
  readonly mark?: string;
  /** Who reads what is written here. In `direct` nothing appears. */
  readonly audience: Audience;
  /** Parts of the site with another audience, by path prefix; the longest prefix wins. */
  readonly audienceByPath?: Readonly<Record<string, Audience>>;
  /** CSS selectors of composers of private messages, wherever on the site they stand. */
  readonly directComposers?: readonly string[];
  /** CSS selectors of composers, best first. A one-line `input` is a composer only if it is named here. */
  readonly composers: readonly string[];
  /**
   * CSS selectors of controls that post, looked for inside the composer's own form or dialog. Submit buttons and
   * buttons called Post, Publish, Reply, Comment, Send, Share or Tweet are found without.
   */
  readonly submits: readonly string[];
  /**
   * CSS selectors of elements whose text is the group's, chat's or page's name, best first. The headings of the
   * composer's dialog and of the page are found without.
   */
  readonly contexts: readonly string[];
  /** Whether Enter (no modifier) in a composer posts. */
  readonly enterSubmits: boolean;
  /** A messenger that doesn't tell a chat of two from a group: nothing is ever held there. */
  readonly neverHolds?: boolean;
}

export type Audience = 'public' | 'group' | 'direct';
