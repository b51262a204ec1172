import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  mailAddress,
  normalPhone,
  safeEmail,
  safeLink,
  safePhone,
  telAddress,
} from '../../../lib/school/address.ts';

describe('safeLink', () => {
  it.each([
    'https://www.westwoodpark.sch.uk',
    'https://westwood-park.example/policies/social%20media.pdf?year=2026#page=2',
    'HTTPS://WWW.WESTWOODPARK.EXAMPLE/Policies',
  ])('accepts %s', (link) => expect(safeLink(link)).toBeUndefined());

  it('accepts only what the browser reads the same way', () => {
    const hosts = fc.constantFrom(
      'westwood.example',
      'a.b.example',
      '127.1',
      '0x7f.1',
      '1.2.3.4',
      '[::1]',
      'x_y.example',
      'xn--a.example',
    );
    const tails = fc.oneof(fc.string({ maxLength: 12 }), fc.webPath());
    fc.assert(
      fc.property(fc.string({ maxLength: 6 }), hosts, tails, (before, host, tail) => {
        const link = `https://${before}${host}${tail}`;
        if (safeLink(link) !== undefined) return;
        const url = new URL(link);
        expect(url.protocol).toBe('https:');
        expect([url.username, url.password, url.port]).toEqual(['', '', '']);
        expect(url.hostname).toMatch(/^[a-z0-9.-]+\.[a-z]{2,}$/);
        expect(link.toLowerCase().startsWith(`https://${url.hostname}`)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('safeEmail', () => {
  it.each([
    'office@westwoodpark.sch.uk',
    'year4.teacher@school.example',
    'a@b.example',
    'send+help@school.example',
  ])('accepts %s', (email) => {
    expect(safeEmail(email)).toBeUndefined();
    expect(mailAddress(email)).toBe(`mailto:${email}`);
  });

  it('leaves nothing that a mail program could read as more than an address', () => {
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), fc.string({ unit: 'binary' })), (email) => {
        if (safeEmail(email) === undefined) expect(email).toMatch(/^[\w.+-]+@[a-z0-9.-]+$/i);
      }),
    );
  });
});

describe('safePhone', () => {
  it.each([
    ['01632 960123', '+441632960123'],
    ['+44 1632 960123', '+441632960123'],
    ['020 7946 0123', '+442079460123'],
    ['0800 1111 222', '+448001111222'],
    ['07700 900123', '+447700900123'],
    ['016977 3555', '+44169773555'],
  ])('accepts %s and dials %s', (phone, dialled) => {
    expect(safePhone(phone)).toBeUndefined();
    expect(normalPhone(phone)).toBe(dialled);
    expect(telAddress(phone)).toBe(`tel:${dialled}`);
  });

  it.each([
    '',
    '0',
    '999',
    '01632-960123',
    '01632  960123',
    '+4401632960123',
    '٠١٦٣٢٩٦٠١٢٣',
    '0871 200 0123',
    '118500',
  ])('refuses %j', (phone) => expect(safePhone(phone)?.mend).toBeTruthy());
});
