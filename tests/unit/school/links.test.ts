import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  KNOWN_HOSTS,
  SHARED_HOSTS,
  SHARED_MAIL,
  kindOfHost,
  linksOf,
} from '../../../lib/school/links.ts';
import type { Contact, SchoolFile } from '../../../lib/school/schema.ts';
import { textsOf } from '../../../lib/school/texts.ts';
import { goodFile } from './school-file.ts';

describe('kindOfHost', () => {
  it.each([
    ['www.westwood.example', 'westwood.example', 'own'],
    ['westwood.example', 'www.westwood.example', 'own'],
    ['forms.westwood.example', 'WWW.westwood.example', 'own'],
    ['notwestwood.example', 'westwood.example', 'other'],
    ['westwood.example.evil.example', 'westwood.example', 'other'],
    ['www.nspcc.org.uk', 'westwood.example', 'known'],
    ['evilnspcc.org.uk', 'westwood.example', 'other'],
    ['docs.google.com', 'westwood.example', 'shared'],
    ['other.github.io', 'github.io', 'shared'],
    ['other.github.io', 'westwood.github.io', 'shared'],
    ['westwood.github.io', 'westwood.github.io', 'own'],
    ['westwood.example', undefined, 'other'],
  ])('%s seen from %s is %s', (host, publisher, kind) => {
    expect(kindOfHost(host, publisher)).toBe(kind);
  });

  it('keeps the lists apart', () => {
    const shared = [...SHARED_HOSTS, ...SHARED_MAIL];
    expect(KNOWN_HOSTS.filter((host) => shared.includes(host))).toEqual([]);
    expect(new Set(shared).size).toBe(shared.length);
  });
});

describe('linksOf', () => {
  const file = (contact: Contact): SchoolFile => ({
    version: 1,
    school: { name: 'Westwood Park', website: 'https://westwood.example/' },
    route: [{ role: 'office', contact }],
  });

  it('finds every link and e-mail address with its place and its host', () => {
    const contact = { email: 'office@Mail.Westwood.example', form: 'https://forms.gle/x' };
    expect(linksOf(file(contact), 'www.westwood.example')).toEqual([
      {
        path: 'school.website',
        what: 'link',
        url: 'https://westwood.example/',
        host: 'westwood.example',
        kind: 'own',
      },
      {
        path: 'route[0].contact.email',
        what: 'email',
        url: 'office@Mail.Westwood.example',
        host: 'mail.westwood.example',
        kind: 'own',
      },
      {
        path: 'route[0].contact.form',
        what: 'link',
        url: 'https://forms.gle/x',
        host: 'forms.gle',
        kind: 'shared',
      },
    ]);
  });

  it.each([
    ['office@westwood.example', 'own'],
    ['office@westwood.example.evil.example', 'other'],
    ['help@nspcc.org.uk', 'known'],
    ['westwood.park@gmail.com', 'shared'],
    ['westwood.park@GMAIL.com', 'shared'],
    ['westwood@mail.gmail.com', 'other'],
  ])('says what kind of address %s is: %s', (email, kind) => {
    const found = linksOf(file({ email }), 'westwood.example').filter(
      ({ what }) => what === 'email',
    );
    expect(found.map((link) => link.kind)).toEqual([kind]);
  });

  it('takes no other text for an e-mail address', () => {
    const named: SchoolFile = {
      ...file({ hours: 'Write to us at 9@school' }),
      school: { name: 'Westwood Park', aliases: ['@westwood-park'] },
    };
    expect(linksOf(named)).toEqual([]);
  });

  it('finds every address that a file has, and each host in it', () => {
    fc.assert(
      fc.property(goodFile, (good) => {
        const addresses = textsOf(good).filter(
          ({ path, text }) =>
            text.startsWith('https:') && path !== '$schema' && path !== 'signature',
        );
        const emails = textsOf(good).filter(({ path }) => path.endsWith('.email'));
        const found = linksOf(good);
        expect(found.map(({ path }) => path).toSorted()).toEqual(
          [...addresses, ...emails].map(({ path }) => path).toSorted(),
        );
        for (const { url, host } of found) expect(url.toLowerCase()).toContain(host);
      }),
    );
  });
});
