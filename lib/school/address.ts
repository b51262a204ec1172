import type { Problem, Rule } from './problem.ts';

/** Web, e-mail and phone addresses of a school file: what is accepted, and how each becomes a link. */

const HOST = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;
const NOT_PUBLIC =
  /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|arpa|onion|invalid|test)$/i;
const SAFE_ASCII = /^[\x21-\x7e]+$/;
const BAD_IN_LINK = /[\\"'<>^`{|}]/;
const CODED_CONTROL = /%(?:[01][0-9a-f]|7f|5c)/i;

const LINK_MEND = 'Copy the whole address from your browser; it starts with https://';

/** The host name between `//` and the path, exactly as written. */
function authorityOf(link: string): string {
  return /^https:\/\/([^/?#]*)/i.exec(link)?.[1] ?? '';
}

function hostProblem(host: string): Problem | undefined {
  if (host.includes('@')) {
    return {
      message: 'This link has a user name in it.',
      mend: 'Take out everything up to the @.',
    };
  }
  if (host.startsWith('[') || /^(?:0x[0-9a-f]+|\d+)(?:\.(?:0x[0-9a-f]+|\d+))*\.?$/i.test(host)) {
    return { message: 'This link goes to a bare number, not to a name.', mend: LINK_MEND };
  }
  if (host.includes(':')) {
    return {
      message: 'This link has a port number in it.',
      mend: 'Take out the colon and the number.',
    };
  }
  if (/(?:^|\.)xn--/i.test(host)) {
    return {
      message: 'This link uses letters outside a to z in its host name.',
      mend: 'Use an address whose host name is written in plain letters.',
    };
  }
  if (!HOST.test(host) || NOT_PUBLIC.test(host)) {
    return { message: 'This link does not go to a public web site.', mend: LINK_MEND };
  }
  return undefined;
}

/** https only, a public host name, nothing that could be read two ways. */
export const safeLink: Rule = (value) => {
  if (!/^https:\/\//i.test(value)) {
    return { message: 'This is not an https link.', mend: LINK_MEND };
  }
  if (!SAFE_ASCII.test(value) || BAD_IN_LINK.test(value) || CODED_CONTROL.test(value)) {
    return {
      message: 'This link has a character in it that links must not have.',
      mend: `Take out spaces, quotation marks, backslashes and letters outside a to z. ${LINK_MEND}`,
    };
  }
  const authority = authorityOf(value);
  const problem = hostProblem(authority);
  if (problem !== undefined) return problem;
  // The browser has the last word: what it would open must be what is written here.
  if (!URL.canParse(value) || new URL(value).host !== authority.toLowerCase()) {
    return { message: 'This is not a web address.', mend: LINK_MEND };
  }
  return undefined;
};

/** One plain address: no name, no second address, no subject or other additions. */
export const safeEmail: Rule = (value) => {
  const mend = 'Write one address only, such as office@yourschool.sch.uk';
  const [local = '', host = '', ...more] = value.split('@');
  if (more.length > 0 || host === '') {
    return { message: 'This is not one e-mail address.', mend };
  }
  if (
    local.length > 64 ||
    !/^[a-z0-9](?:[a-z0-9._+-]*[a-z0-9])?$/i.test(local) ||
    local.includes('..') ||
    hostProblem(host) !== undefined
  ) {
    return { message: 'This e-mail address has something in it that we cannot accept.', mend };
  }
  return undefined;
};

/** The number with its country code, digits only: `+441632960123`. Expects what {@link safePhone} accepts. */
export function normalPhone(phone: string): string {
  const digits = phone.replaceAll(' ', '');
  return digits.startsWith('0') ? `+44${digits.slice(1)}` : digits;
}

/** A United Kingdom number that costs a parent no more than an ordinary call. */
export const safePhone: Rule = (value) => {
  if (!/^\+?[0-9](?: ?[0-9])*$/.test(value)) {
    return {
      message: 'A phone number may hold digits, single spaces and a + at the start.',
      mend: 'Leave out brackets, dashes and words, such as 01632 960123',
    };
  }
  const number = normalPhone(value);
  if (!/^\+44[1-9]\d{8,9}$/.test(number)) {
    return {
      message: 'This is not a complete United Kingdom phone number.',
      mend: 'Write it with its area code (01632 960123) or with +44 in place of the first 0.',
    };
  }
  if (/^\+44(?:9|70|87)/.test(number)) {
    return {
      message: 'Calls to this number cost extra.',
      mend: 'Give a number that starts with 01, 02, 03, 07 or 0800.',
    };
  }
  return undefined;
};

/** `tel:+441632960123`. Expects what {@link safePhone} accepts. */
export function telAddress(phone: string): string {
  return `tel:${normalPhone(phone)}`;
}

/** `mailto:office@…`, nothing added. Expects what {@link safeEmail} accepts. */
export function mailAddress(email: string): string {
  return `mailto:${email}`;
}
