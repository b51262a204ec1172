import { describe, expect, it } from 'vitest';
import { careHelp, helpHref, routeBeside } from '../../../lib/card-view/care.ts';
import { faceOf, headline } from '../../../lib/card-view/headline.ts';
import { contactLinks, sayInstead } from '../../../lib/card-view/links.ts';
import { createText } from '../../../lib/locale/text.ts';
import { assessment, prompt, ROUTE, STATES } from '../../components/support/builders.ts';

const t = createText('en');

describe('contactLinks', () => {
  it('makes email, phone, form and site links in this order', () => {
    const links = contactLinks({
      contact: {
        form: 'https://www.westwoodpark.example/contact',
        phone: '01632 960123',
        email: 'office@westwoodpark.example',
      },
      url: 'https://www.gov.uk/complain-about-school',
    });
    expect(links.map(({ kind, href }) => [kind, href])).toEqual([
      ['email', 'mailto:office@westwoodpark.example'],
      ['phone', 'tel:+441632960123'],
      ['form', 'https://www.westwoodpark.example/contact'],
      ['site', 'https://www.gov.uk/complain-about-school'],
    ]);
  });

  it.each([
    { contact: { email: 'a@b.example?body=x' } },
    { contact: { form: 'javascript:alert(1)' } },
    { contact: { form: 'http://plain.example/' } },
    { contact: { phone: '09011 234567' } },
    { url: 'data:text/html,x' },
  ])('leaves out what is no safe address: %j', (step) => {
    expect(contactLinks(step)).toEqual([]);
  });
});

describe('sayInstead', () => {
  it('takes the first email of a school step, address only', () => {
    expect(sayInstead(ROUTE)).toBe('mailto:head@westwoodpark.example');
    expect(
      sayInstead([{ role: 'office', contact: { phone: '01632 960123' } }, ...ROUTE.slice(1)]),
    ).toBe('mailto:chair@westwoodpark.example');
  });

  it('takes a phone, then a form, where nobody has an email', () => {
    const form = 'https://www.westwoodpark.example/contact';
    expect(sayInstead([{ role: 'office', contact: { phone: '01632 960123' } }])).toBe(
      'tel:+441632960123',
    );
    expect(sayInstead([{ role: 'office', contact: { form } }])).toBe(form);
  });

  it('is left out where nobody at the school can be reached', () => {
    expect(sayInstead([{ role: 'headteacher' }, ...ROUTE.slice(2)])).toBeUndefined();
    expect(sayInstead([])).toBeUndefined();
    const helpline = { role: 'outside-body' as const, contact: { phone: '0808 800 5000' } };
    expect(sayInstead([helpline])).toBeUndefined();
  });
});

describe('headline', () => {
  it('puts care first, then the plain complaint, then what weighs most', () => {
    expect(faceOf(STATES.crisis)).toBe('care');
    expect(faceOf(STATES.complaint)).toBe('complaint');
    expect(faceOf(STATES.concern)).toBe('concern');
    expect(faceOf(STATES.praise)).toBe('mention');
    expect(headline(t, STATES.crisis, 'X')).toEqual([
      t('care.crisis.eyebrow'),
      t('care.crisis.title'),
    ]);
    const raised = assessment({ prompts: [prompt('heat', []), prompt('threat', ['x'])] });
    expect(headline(t, raised, 'X')[1]).toBe(t('title.threat'));
  });
});

describe('careHelp', () => {
  it('starts with the emergency number and ends with the line for children', () => {
    const [help] = careHelp(STATES.safeguarding.care, 'england');
    expect(help?.lines.map(({ id }) => id)).toEqual([
      'emergency',
      'childrens-services-england',
      'nspcc',
      'childline',
    ]);
    expect(help?.lines.map(helpHref)).toEqual([
      'tel:999',
      'https://www.gov.uk/report-child-abuse-to-local-council',
      'tel:08088005000',
      'tel:08001111',
    ]);
  });

  it('puts lines for grown-ups before those for children', () => {
    const [help] = careHelp(STATES.crisis.care, undefined);
    expect(help?.lines.map(({ id }) => id)).toEqual(['emergency', 'samaritans', 'childline']);
  });

  it('gives each line once when two kinds of care apply', () => {
    const both = [...STATES.safeguarding.care, ...STATES.crisis.care];
    const ids = careHelp(both, 'scotland').flatMap(({ lines }) => lines.map(({ id }) => id));
    expect(ids).toHaveLength(new Set(ids).size);
    expect(ids).toContain('samaritans');
  });

  it('folds away what is about sexual pictures', () => {
    const [help] = careHelp(STATES.targeted.care, undefined);
    expect(help?.sexual.map(({ id }) => id)).toContain('iwf');
    expect(help?.lines.map(({ id }) => id)).not.toContain('iwf');
  });

  it('takes bodies already named out of the route, and nobody else', () => {
    const help = careHelp(STATES.safeguarding.care, 'england');
    const lead = { role: 'safeguarding-lead' as const };
    const nspcc = { role: 'outside-body' as const, label: 'NSPCC Helpline' };
    const other = { role: 'outside-body' as const, label: 'Another body' };
    expect(routeBeside({ route: [nspcc, lead, other] }, help)).toEqual([lead, other]);
    expect(routeBeside({ route: [nspcc, lead] }, [])).toEqual([nspcc, lead]);
  });
});
