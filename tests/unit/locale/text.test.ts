import { describe, expect, it } from 'vitest';
import en from '../../../locales/en.json' with { type: 'json' };
import { promptText } from '../../../lib/locale/prompts.ts';
import { createText, isTextKey, type TextKey } from '../../../lib/locale/text.ts';
import { CATEGORIES, COMMONS, groupOf } from '../../../lib/rules/categories.ts';
import { NATIONS, ROLES } from '../../../lib/school/terms.ts';

const t = createText('en');
const keys = Object.keys(en).filter(isTextKey);
const messages = Object.entries(en);

/** Enough values for any message; the names in the braces of all messages. */
const VALUES = {
  school: 'Westwood Park',
  count: 2,
  days: 2,
  quotes: '“x”',
  rules: 'x',
  wording: 'x',
  who: 'Office',
  number: '01632 960123',
  host: 'x.example',
  hosts: 'x.example, y.example',
  from: 'from a file',
  name: 'x.json',
  date: '1 May 2026',
  path: 'school.name',
  mend: 'x',
  month: '2026-05',
};

describe('createText', () => {
  it('formats every message', () => {
    expect(keys).toHaveLength(messages.length);
    for (const key of keys) expect(t(key, VALUES), key).not.toMatch(/[{}]/);
  });

  it('fills in values as they are, never as a pattern', () => {
    expect(t('card.region', { school: '{count, plural, other {#}} <b>' })).toBe(
      'Before you post: {count, plural, other {#}} <b>',
    );
  });

  it('chooses the plural', () => {
    expect(t('route.reply', { days: 1 })).toBe('replies in 1 school day');
    expect(t('route.reply', { days: 5 })).toBe('replies in 5 school days');
  });

  it('refuses a missing value', () => {
    expect(() => t('card.region')).toThrow(/school/);
  });

  it('knows its keys and nothing of the prototype', () => {
    expect(isTextKey('action.fine')).toBe(true);
    expect(isTextKey('toString')).toBe(false);
    expect(isTextKey('__proto__')).toBe(false);
  });
});

describe('the English text', () => {
  it('words every category that belongs to a common', () => {
    const raised = CATEGORIES.filter((category) => groupOf(category) !== 'care');
    for (const category of raised) {
      for (const key of [`prompt.${category}.ask`, `explain.${category}`, `title.${category}`]) {
        expect(isTextKey(key) && t(key, VALUES).length > 0, key).toBe(true);
      }
      expect(isTextKey(`prompt.${category}.why`), category).toBe(true);
    }
  });

  it('words every care, role, nation and common', () => {
    const care = CATEGORIES.filter((category) => groupOf(category) === 'care');
    const wanted = [
      ...care.flatMap((c) => [`care.${c}.eyebrow`, `care.${c}.title`, `care.${c}.note`]),
      ...care.map((c) => `explain.${c}`),
      ...ROLES.map((role) => `role.${role}`),
      ...NATIONS.map((nation) => `nation.${nation}`),
      ...COMMONS.flatMap((common) => [`common.${common}`, `common.${common}.rest`]),
    ];
    expect(wanted.filter((key) => !isTextKey(key))).toEqual([]);
  });

  it('never threatens, never judges the law, never shames', () => {
    const refused =
      /\b(illegal|unlawful|against the law|offence|libel|defam\w*|sued?|court|arrest\w*|ban(ned)?|police|must not|warning|shame on|score)\b/i;
    const found = messages.filter(([, text]) => refused.test(text.replace('“name and shame”', '')));
    expect(found).toEqual([]);
    expect('You could be sued').toMatch(refused);
  });

  it('uses no straight apostrophes: ICU reads them as quoting', () => {
    expect(messages.filter(([, text]) => text.includes("'"))).toEqual([]);
  });

  it('keeps sentences of the card short', () => {
    const card = messages.filter(([key]) => /^(prompt|care|right|title)\./.test(key));
    const long = card.flatMap(([key, text]) =>
      text
        .split(/[.?!:]\s/)
        .filter((sentence) => sentence.split(' ').length > 20)
        .map(() => key),
    );
    expect(long).toEqual([]);
  });
});

describe('promptText', () => {
  it('falls back to the category where a rule’s key has no wording', () => {
    expect(promptText(t, 'no-such-key', 'rumour')).toEqual({
      why: t('prompt.rumour.why'),
      ask: t('prompt.rumour.ask'),
    });
  });

  it('is empty for care, which has no prompts', () => {
    expect(promptText(t, 'crisis', 'crisis')).toEqual({ why: '', ask: '' });
  });

  it('reads the key of another category where a rule names it', () => {
    const key: TextKey = 'prompt.heat.ask';
    expect(promptText(t, 'heat', 'swearing').ask).toBe(t(key));
  });
});
