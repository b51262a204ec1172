import type { Contact } from '../school/schema.ts';
import type { RouteStep } from '../school/school.ts';
import { mailAddress, safeEmail, safeLink, safePhone, telAddress } from '../school/address.ts';

/** A way to reach someone: the address to open and the words of it that a person can read. */
export interface ContactLink {
  readonly kind: 'email' | 'phone' | 'form' | 'site';
  readonly href: string;
  /** The address or number as people write it. */
  readonly shown: string;
}

type Reachable = Pick<RouteStep, 'contact' | 'url'>;

function fromContact(contact: Contact): ContactLink[] {
  const links: ContactLink[] = [];
  // Checked once more where the link is made: whatever got into the storage, no other scheme gets out.
  if (contact.email !== undefined && !safeEmail(contact.email)) {
    links.push({ kind: 'email', href: mailAddress(contact.email), shown: contact.email });
  }
  if (contact.phone !== undefined && !safePhone(contact.phone)) {
    links.push({ kind: 'phone', href: telAddress(contact.phone), shown: contact.phone });
  }
  if (contact.form !== undefined && !safeLink(contact.form)) {
    links.push({ kind: 'form', href: contact.form, shown: contact.form });
  }
  return links;
}

/** The links of one route step: email, phone, form, then the site of an outside body. */
export function contactLinks({ contact, url }: Reachable): readonly ContactLink[] {
  const links = contact ? fromContact(contact) : [];
  if (url !== undefined && !safeLink(url)) links.push({ kind: 'site', href: url, shown: url });
  return links;
}

/**
 * Where "Say it to the school instead" goes: the first step with an email, else the first with a phone or
 * form. Only ever the address: nothing of the draft goes into a link. Undefined when nobody can be reached.
 */
export function sayInstead(route: readonly RouteStep[]): string | undefined {
  const links = route
    .filter((step) => step.role !== 'outside-body')
    .flatMap((step) => (step.contact ? fromContact(step.contact) : []));
  return (links.find((link) => link.kind === 'email') ?? links[0])?.href;
}
