import { checkSchoolFile } from '../school/check.ts';
import { afterLook, mayLookAgain, type Found } from '../school/fresh.ts';
import { sameSchool } from '../school/same.ts';
import { shortNameOf } from '../school/identity.ts';
import type { LookOutcome, School } from '../school/school.ts';
import { SITES } from '../sites/registry.ts';
import { siteIn } from '../sites/select.ts';
import type { Offer, Offers } from './offers.ts';
import type { PageApi } from './page-api.ts';
import { lookAt, readCarrier, type Read } from './page-reads.ts';
import type { Offered, PageNews } from './protocol.ts';
import { putSchool } from './schools.ts';
import { sha256 } from './sha256.ts';
import type { Store } from './store.ts';

/** Looking for school files in pages: at the press of the toolbar button, or on a visit the parent allowed. */

export interface Pages {
  /** The toolbar button was pressed: what the page in front has. Schools known from there are read anew. */
  look(): Promise<PageNews>;
  /** Opens the add page about an offer; a link is read first, in its own page. */
  open(id: string): Promise<boolean>;
  offered(id: string): Promise<Offered>;
  /** A page of a site that the parent allowed to look at was opened. */
  visit(tab: number, url: string): Promise<boolean>;
}

/** @param now the time in milliseconds */
export function createPages(api: PageApi, store: Store, offers: Offers, now: () => number): Pages {
  const isoNow = () => new Date(now()).toISOString();

  /** Tells the schools known from this origin what was found; the outcome of each that it is about. */
  async function refresh(page: string, reads: readonly Read[], asked: boolean) {
    const found = await Promise.all(reads.map(foundOf));
    return store.update((state) => {
      const known: { id: string; outcome: LookOutcome }[] = [];
      let next = state;
      for (const school of state.schools.filter((one) => isFrom(one, page))) {
        const about = aboutSchool(school, page, found, reads);
        if (about === undefined) continue;
        const { school: looked, outcome } = afterLook(school, about, isoNow(), asked);
        next = putSchool(next, looked);
        known.push({ id: school.id, outcome });
      }
      return { result: known, ...(next === state ? {} : { next }) };
    });
  }

  const isNew = (state: { readonly schools: readonly School[] }, page: string, read: Read) =>
    read.kind === 'faults' ||
    !state.schools.some((school) => isFrom(school, page) && sameSchool(school.file, read.file));

  return {
    async look() {
      const tab = await api.tabInFront();
      const seen = tab === undefined ? undefined : await lookAt(api, tab);
      if (tab === undefined || seen === undefined) return { kind: 'nothing' };
      const { host } = new URL(seen.page);
      if (siteIn(SITES, host) !== undefined) return { kind: 'social' };

      const before = await store.load();
      const hasKnown = before.schools.some((school) => isFrom(school, seen.page));
      const links = seen.found.flatMap((one) => (one.kind === 'link' ? [one.url] : []));
      // What is known from here is read again because the parent asked; other links wait for their Add.
      const now = hasKnown ? seen.found : seen.found.filter((one) => one.kind !== 'link');
      const reads = await Promise.all(now.map((one) => readCarrier(api, tab, one)));
      const known = hasKnown ? await refresh(seen.page, reads, true) : [];

      const fresh: Offer[] = reads
        .filter((read) => isNew(before, seen.page, read))
        .filter((read) => read.kind === 'file' || known.length === 0)
        .map((read) => offerOf(seen.page, tab, read));
      const waiting: Offer[] = hasKnown
        ? []
        : links.map((link) => ({ url: seen.page, tab, what: { kind: 'link', link } }));
      const offered = await Promise.all(
        [...fresh, ...waiting].map(async (offer) => ({
          id: await offers.put(offer),
          ...nameOf(offer),
        })),
      );
      if (offered.length === 0 && known.length === 0) return { kind: 'nothing' };
      return { kind: 'found', host, offers: offered, known };
    },

    async open(id) {
      const offer = await offers.get(id);
      if (offer === undefined) return false;
      const { tab, url, what } = offer;
      if (what.kind === 'link') {
        const read = await readCarrier(api, tab, { kind: 'link', url: what.link });
        await offers.set(id, offerOf(url, tab, read));
      }
      await api.openAdd(id, tab);
      return true;
    },

    async offered(id) {
      const offer = await offers.get(id);
      if (offer === undefined || offer.what.kind === 'link') return { kind: 'gone' };
      const { host } = new URL(offer.url);
      return offer.what.kind === 'text'
        ? { kind: 'file', text: offer.what.text, url: offer.url, host }
        : { kind: 'faults', host, faults: offer.what.faults };
    },

    async visit(tab, url) {
      const { schools } = await store.load();
      const due = schools.some(
        (school) =>
          isFrom(school, url) && school.fresh?.onVisit === true && mayLookAgain(school, isoNow()),
      );
      const seen = due ? await lookAt(api, tab) : undefined;
      if (seen === undefined || seen.found.length === 0) return false;
      const reads = await Promise.all(seen.found.map((one) => readCarrier(api, tab, one)));
      return (await refresh(seen.page, reads, false)).length > 0;
    },
  };
}

/** Whether a school was read in a page of the same origin: companies' sites hold many schools. */
function isFrom(school: School, page: string): boolean {
  return (
    school.source.kind === 'page' && new URL(school.source.url).origin === new URL(page).origin
  );
}

/** What a look says of one school; undefined where the page has nothing to do with it. */
function aboutSchool(
  school: School,
  page: string,
  found: readonly Found[],
  reads: readonly Read[],
): Found | undefined {
  const own = found.find((one) => one.kind === 'file' && sameSchool(school.file, one.file));
  if (own !== undefined) return own;
  // Only the page it came from can say that it is broken or gone.
  if (school.source.kind !== 'page' || school.source.url !== page) return undefined;
  const broken = reads.find((read) => read.kind === 'faults');
  return broken === undefined ? { kind: 'nothing' } : { kind: 'faults', faults: broken.faults };
}

async function foundOf(read: Read): Promise<Found> {
  return read.kind === 'faults'
    ? { kind: 'faults', faults: read.faults }
    : { kind: 'file', file: read.file, sha256: await sha256(read.file) };
}

function offerOf(url: string, tab: number, read: Read): Offer {
  return {
    url,
    tab,
    what:
      read.kind === 'file'
        ? { kind: 'text', text: read.text }
        : { kind: 'faults', faults: [...read.faults] },
  };
}

function nameOf({ what }: Offer): { readonly name?: string } {
  if (what.kind !== 'text') return {};
  const result = checkSchoolFile(what.text);
  return result.ok ? { name: shortNameOf(result.file.school) } : {};
}
