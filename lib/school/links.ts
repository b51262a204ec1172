import type { SchoolFile } from './schema.ts';
import { textsOf } from './texts.ts';

/** Where the links of a school file go, for the preview and for warnings. */

/** Bodies whose sites a school may well link to. Their subdomains count too. */
export const KNOWN_HOSTS: readonly string[] = [
  'gov.uk',
  'gov.wales',
  'gov.scot',
  'llyw.cymru',
  'mygov.scot',
  'police.uk',
  'nhs.uk',
  'nhs.wales',
  'nhs.scot',
  'hscni.net',
  'nspcc.org.uk',
  'childline.org.uk',
  'ceopeducation.co.uk',
  'iwf.org.uk',
  'samaritans.org',
  'victimsupport.org.uk',
  'victimsupport.scot',
  'victimsupportni.com',
  'reportharmfulcontent.com',
  'saferinternet.org.uk',
  'internetmatters.org',
  'getsafeonline.org',
  'anti-bullyingalliance.org.uk',
  'kidscape.org.uk',
  'familylives.org.uk',
  'ico.org.uk',
  'spso.org.uk',
  'nipso.org.uk',
  'ombudsman.wales',
  'lgo.org.uk',
  'eani.org.uk',
  'parentkind.org.uk',
];

/** Hosts where anybody can put up a page or a form: the name says nothing of who is behind it. */
export const SHARED_HOSTS: readonly string[] = [
  'docs.google.com',
  'drive.google.com',
  'sites.google.com',
  'forms.gle',
  'forms.office.com',
  'forms.microsoft.com',
  'sharepoint.com',
  'dropbox.com',
  'github.io',
  'netlify.app',
  'vercel.app',
  'pages.dev',
  'web.app',
  'wixsite.com',
  'weebly.com',
  'wordpress.com',
  'blogspot.com',
  'typeform.com',
  'surveymonkey.com',
  'jotform.com',
  'bit.ly',
  'tinyurl.com',
  't.co',
  'linktr.ee',
  'facebook.com',
  'fb.me',
];

export type LinkKind = 'own' | 'known' | 'shared' | 'other';

export interface FileLink {
  /** Where it stands in the file: `route[0].contact.form`. */
  readonly path: string;
  readonly url: string;
  readonly host: string;
  /** own: the publisher's; known: a body we know; shared: anybody's; other: to be shown in full. */
  readonly kind: LinkKind;
}

function isUnder(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** What kind of place a host is, seen from the host that published the file (no default: none is its own). */
export function kindOfHost(host: string, publisher?: string): LinkKind {
  const own = publisher?.toLowerCase().replace(/^www\./, '');
  if (SHARED_HOSTS.some((shared) => isUnder(host, shared))) return host === own ? 'own' : 'shared';
  if (own !== undefined && isUnder(host, own)) return 'own';
  return KNOWN_HOSTS.some((known) => isUnder(host, known)) ? 'known' : 'other';
}

/** Every web link of a checked school file. */
export function linksOf(file: SchoolFile, publisher?: string): FileLink[] {
  return textsOf(file).flatMap(({ path, text }) => {
    if (!/^https:/i.test(text) || !URL.canParse(text)) return [];
    const { host } = new URL(text);
    return [{ path, url: text, host, kind: kindOfHost(host, publisher) }];
  });
}
