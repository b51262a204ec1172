import type { Problem, Rule } from './problem.ts';
import { shown } from './problem.ts';

/**
 * What plain text of a school file may hold: nothing hidden, nothing that turns the reading order round,
 * no markup, no addresses, and no letters that pass for others. Nothing is ever trimmed or replaced
 * silently: the school mends its own file.
 */

const CONTROL = /\p{Cc}|\p{Zl}|\p{Zp}/u;
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
// Format, private-use, unassigned and lone surrogate code points, and everything drawn as nothing at all.
const HIDDEN = /[\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/u;
// The one ignorable character people type without knowing: it asks for the colour form of an emoji.
const EMOJI_STYLE = /\p{Emoji}\uFE0F/gu;
const ODD_SPACE = /[^\S ]/u;
const STACKED_MARKS = /\p{M}{3}/u;
const MARKUP = /<[a-z/!?]|&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});/i;
const ADDRESS = /[a-z]:\/\/|\bwww\.|\b(?:javascript|vbscript|data|blob|file|mailto|tel):\S/i;
const WORD = /[\p{L}\p{M}]+/gu;
const LATIN_LETTER = /\p{Script=Latin}/u;

const SCRIPTS = [
  /^[\p{Script=Latin}\p{M}]+$/u,
  /^[\p{Script=Arabic}\p{M}]+$/u,
  /^[\p{Script=Armenian}\p{M}]+$/u,
  /^[\p{Script=Bengali}\p{M}]+$/u,
  /^[\p{Script=Cyrillic}\p{M}]+$/u,
  /^[\p{Script=Devanagari}\p{M}]+$/u,
  /^[\p{Script=Ethiopic}\p{M}]+$/u,
  /^[\p{Script=Georgian}\p{M}]+$/u,
  /^[\p{Script=Greek}\p{M}]+$/u,
  /^[\p{Script=Gujarati}\p{M}]+$/u,
  /^[\p{Script=Gurmukhi}\p{M}]+$/u,
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{M}]+$/u,
  /^[\p{Script=Hangul}\p{M}]+$/u,
  /^[\p{Script=Hebrew}\p{M}]+$/u,
  /^[\p{Script=Tamil}\p{M}]+$/u,
  /^[\p{Script=Telugu}\p{M}]+$/u,
  /^[\p{Script=Thai}\p{M}]+$/u,
];

// Cyrillic and Greek letters drawn like Latin ones: a word made of nothing else is there to deceive.
const LOOK_ALIKES = /^[асԁеһіјӏорԛѕухԝАВСЕНІЈКМОРЅТУХԜΑΒΕΖΗΙΚΜΝΟΡΤΥΧανορυ]+$/u;

const edges: Rule = (value) =>
  /^\s|\s$/u.test(value)
    ? {
        message: 'There is a space at the start or the end.',
        mend: 'Take the space off the start or the end.',
      }
    : undefined;

const nothingHidden: Rule = (value) => {
  if (CONTROL.test(value)) {
    return {
      message: 'There is a line break, a tab or a control character in this text.',
      mend: 'Write it on one line with ordinary spaces.',
    };
  }
  if (value.includes('\uFFFD')) {
    return {
      message: 'A letter in this text was lost (\uFFFD).',
      mend: 'Type it again, and save the file as UTF-8.',
    };
  }
  if (BIDI.test(value)) {
    return {
      message: 'There is a hidden character that changes the reading direction.',
      mend: 'Delete the text and type it again, rather than pasting it.',
    };
  }
  if (HIDDEN.test(value.replaceAll(EMOJI_STYLE, ''))) {
    return {
      message: 'There is a character in this text that nobody can see.',
      mend: 'Delete the text and type it again, rather than pasting it.',
    };
  }
  if (ODD_SPACE.test(value)) {
    return {
      message: 'There is an unusual kind of space in this text.',
      mend: 'Delete the spaces and type them again with the space bar.',
    };
  }
  if (STACKED_MARKS.test(value)) {
    return {
      message: 'There are too many accents on one letter.',
      mend: 'Type the word again with ordinary letters.',
    };
  }
  return undefined;
};

const noMarkup: Rule = (value) => {
  if (MARKUP.test(value)) {
    return {
      message: 'There is web page code (such as <b> or &amp;) in this text.',
      mend: 'Write plain words only, without < and > around them.',
    };
  }
  if (ADDRESS.test(value)) {
    return {
      message: 'There is a web address in this text.',
      mend: 'Put the address into a link field (website, form, address or link) and name it in words here.',
    };
  }
  return undefined;
};

function mixed(word: string): Problem {
  return {
    message: `The word “${shown(word)}” mixes letters of different alphabets, or imitates another word.`,
    mend: 'Delete that word and type it again with ordinary letters.',
  };
}

const honestLetters: Rule = (value) => {
  const hasLatin = LATIN_LETTER.test(value);
  for (const [word] of value.matchAll(WORD)) {
    if (word.normalize('NFKC') !== word.normalize('NFC')) {
      return {
        message: `The word “${shown(word)}” is written with decorative letters.`,
        mend: 'Type the word again with the ordinary letters of the keyboard.',
      };
    }
    if (!SCRIPTS.some((script) => script.test(word))) return mixed(word);
    if (hasLatin && LOOK_ALIKES.test(word)) return mixed(word);
  }
  return undefined;
};

/** Names are watched for and shown as titles: one alphabet throughout. */
const oneAlphabet: Rule = (value) => {
  if (!LATIN_LETTER.test(value)) return undefined;
  for (const [word] of value.matchAll(WORD)) {
    if (!LATIN_LETTER.test(word)) return mixed(word);
  }
  return undefined;
};

export const PLAIN_TEXT: readonly Rule[] = [edges, nothingHidden, noMarkup, honestLetters];
export const NAME_TEXT: readonly Rule[] = [...PLAIN_TEXT, oneAlphabet];
