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

/** Hosts where anybody can have an e-mail address. */
export const SHARED_MAIL: readonly string[] = [
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'hotmail.com',
  'hotmail.co.uk',
  'live.com',
  'live.co.uk',
  'msn.com',
  'yahoo.com',
  'yahoo.co.uk',
  'icloud.com',
  'me.com',
  'aol.com',
  'btinternet.com',
  'sky.com',
  'talktalk.net',
  'virginmedia.com',
  'gmx.com',
  'gmx.co.uk',
  'mail.com',
  'proton.me',
  'protonmail.com',
];

export type LinkKind = 'own' | 'known' | 'shared' | 'other';

export interface FileLink {
  /** Where it stands in the file: `route[0].contact.form`. */
  readonly path: string;
  readonly what: 'link' | 'email';
  /** The link, or the e-mail address as it stands in the file. */
  readonly url: string;
  /** Of an e-mail address: what follows the @. In small letters. */
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

/** Every web link and every e-mail address of a checked school file, in the order of the file. */
export function linksOf(file: SchoolFile, publisher?: string): FileLink[] {
  return textsOf(file).flatMap(({ path, text }): FileLink[] => {
    if (NOT_FOR_PEOPLE.has(path)) return [];
    if (IS_EMAIL.test(path)) {
      const host = text.slice(text.lastIndexOf('@') + 1).toLowerCase();
      return [{ path, what: 'email', url: text, host, kind: kindOfMail(host, publisher) }];
    }
    if (!/^https:/i.test(text) || !URL.canParse(text)) return [];
    const { host } = new URL(text);
    return [{ path, what: 'link', url: text, host, kind: kindOfHost(host, publisher) }];
  });
}

/** For programs: nobody is ever shown what stands there, or led to it. */
const NOT_FOR_PEOPLE: ReadonlySet<string> = new Set(['$schema', 'signature']);

/** The schema keeps e-mail addresses under this key and no other. */
const IS_EMAIL = /\.email$/;

function kindOfMail(host: string, publisher: string | undefined): LinkKind {
  return SHARED_MAIL.includes(host) ? 'shared' : kindOfHost(host, publisher);
}
