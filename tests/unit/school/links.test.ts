import { describe, expect, it } from 'vitest';
import { KNOWN_HOSTS, SHARED_HOSTS, kindOfHost, linksOf } from '../../../lib/school/links.ts';

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

  it('keeps the two lists apart', () => {
    expect(KNOWN_HOSTS.filter((host) => SHARED_HOSTS.includes(host))).toEqual([]);
  });
});

describe('linksOf', () => {
  it('finds every link with its place and its host', () => {
    const links = linksOf(
      {
        version: 1,
        school: { name: 'Westwood Park', website: 'https://westwood.example/' },
        route: [{ role: 'office', contact: { form: 'https://forms.gle/x', email: 'a@b.example' } }],
      },
      'westwood.example',
    );
    expect(links).toEqual([
      {
        path: 'school.website',
        url: 'https://westwood.example/',
        host: 'westwood.example',
        kind: 'own',
      },
      {
        path: 'route[0].contact.form',
        url: 'https://forms.gle/x',
        host: 'forms.gle',
        kind: 'shared',
      },
    ]);
  });
});
