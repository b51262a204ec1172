import type { Care } from '../assess/types.ts';
import type { TextKey } from '../locale/text.ts';

/**
 * The people who can help at once, by kind of care, in the order in which they are shown.
 * Numbers and addresses were last checked in November 2026; opening hours are left out because they change.
 */
export interface CareLine {
  readonly id: string;
  /** The number or name shown large: a number as people read it, or the key of a name. */
  readonly title: { readonly number: string } | { readonly key: TextKey };
  readonly detail: TextKey;
  readonly href: string;
}

const EMERGENCY_CHILD: CareLine = {
  id: 'emergency',
  title: { number: '999' },
  detail: 'line.emergency',
  href: 'tel:999',
};

const EMERGENCY: CareLine = { ...EMERGENCY_CHILD, detail: 'line.emergency.anyone' };

const CHILDRENS_SERVICES: CareLine = {
  id: 'childrens-services',
  title: { key: 'line.childrens-services' },
  detail: 'line.childrens-services.detail',
  href: 'https://www.gov.uk/report-child-abuse',
};

const NSPCC: CareLine = {
  id: 'nspcc',
  title: { number: '0808 800 5000' },
  detail: 'line.nspcc',
  href: 'tel:08088005000',
};

const SAMARITANS: CareLine = {
  id: 'samaritans',
  title: { number: '116 123' },
  detail: 'line.samaritans',
  href: 'tel:116123',
};

const CHILDLINE: CareLine = {
  id: 'childline',
  title: { number: '0800 1111' },
  detail: 'line.childline',
  href: 'tel:08001111',
};

const POLICE: CareLine = {
  id: 'police',
  title: { number: '101' },
  detail: 'line.police',
  href: 'tel:101',
};

const HARMFUL_CONTENT: CareLine = {
  id: 'harmful-content',
  title: { key: 'line.harmful-content' },
  detail: 'line.harmful-content.detail',
  href: 'https://reportharmfulcontent.com/',
};

const WATCH_FOUNDATION: CareLine = {
  id: 'iwf',
  title: { key: 'line.iwf' },
  detail: 'line.iwf.detail',
  href: 'https://www.iwf.org.uk/',
};

/** Outside bodies only: the school's own safeguarding contact comes after them (`CareBox`). */
export const CARE_LINES: Readonly<Record<Care['category'], readonly CareLine[]>> = {
  safeguarding: [EMERGENCY_CHILD, NSPCC, CHILDRENS_SERVICES],
  crisis: [EMERGENCY, SAMARITANS, CHILDLINE],
  targeted: [POLICE, HARMFUL_CONTENT, WATCH_FOUNDATION],
};
