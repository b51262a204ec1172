import { IntlMessageFormat } from 'intl-messageformat';
import en from '../../locales/en.json' with { type: 'json' };

/** Every key of the UI text; `locales/en.json` is the list. */
export type TextKey = keyof typeof en;
export type Locale = 'en';
export type TextValues = Readonly<Record<string, string | number>>;

/** Looks up one text and fills in its values. */
export type Text = (key: TextKey, values?: TextValues) => string;

const CATALOGUES: Readonly<Record<Locale, Readonly<Record<TextKey, unknown>>>> = { en };

/** The language tag used for numbers, dates and plural rules, and for the `lang` of a page. */
export const LANGUAGE_TAGS: Readonly<Record<Locale, string>> = { en: 'en-GB' };

/** Whether `key` has a text: for keys put together from data, such as a rule's prompt key. */
export function isTextKey(key: string): key is TextKey {
  return Object.hasOwn(en, key);
}

type Compiled = ConstructorParameters<typeof IntlMessageFormat>[0];

/** The build turns messages with placeholders into parsed ICU; elsewhere they are still strings. */
function isMessage(value: unknown): value is Compiled {
  return typeof value === 'string' || Array.isArray(value);
}

/**
 * The text lookup of one language. Messages are ICU; each is compiled at its first use and kept.
 *
 * @throws RangeError for a key without a text, and intl-messageformat's error for a missing value:
 *   both are mistakes in our own code, and the tests format every message.
 */
export function createText(locale: Locale): Text {
  const catalogue = CATALOGUES[locale];
  const compiled = new Map<TextKey, IntlMessageFormat>();
  return (key, values) => {
    const message = catalogue[key];
    if (typeof message === 'string' && !message.includes('{')) return message;
    let format = compiled.get(key);
    if (!format) {
      if (!isMessage(message)) throw new RangeError(`No text for "${key}" in ${locale}`);
      format = new IntlMessageFormat(message, LANGUAGE_TAGS[locale], undefined, {
        ignoreTag: true,
      });
      compiled.set(key, format);
    }
    return String(format.format(values ? { ...values } : {}));
  };
}
