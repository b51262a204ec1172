import { charClass, DIGIT, EMOJI, JOINER, LETTER } from './chars.ts';
import { splitWord, type Split } from './clitics.ts';
import { fold, type Folded } from './fold.ts';
import { quoteTracker } from './quotes.ts';
import { emphasis, numberEnd, startsMasked, wordEnd } from './words.ts';

/** What a token is. Commas, brackets and full stops are no tokens: they only mark or end things. */
export type TokenKind = 'word' | 'number' | 'emoji' | 'mark' | 'url';

/** One token. `start` and `end` are UTF-16 offsets into the draft, half-open. */
export interface Token {
  readonly kind: TokenKind;
  /** Folded. A `mark` is a run of `!` and `?`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Index into `sentences`. */
  readonly sentence: number;
  /** Starts with a capital in the draft. */
  readonly capital: boolean;
  /** Two letters or more, all capitals in the draft. */
  readonly shouted: boolean;
  /** What stood before it: `#westwoodpark`, `@westwoodpark`. */
  readonly tag: '' | '#' | '@';
  /** A comma, colon, bracket or dash stands between this token and the one before. */
  readonly afterPause: boolean;
  /** Nothing at all stands between this token and the one before (`'s`, `n't`). */
  readonly glued: boolean;
  /** Its place in the {@link WordIndex}; undefined where that has not got it, or was not asked. */
  readonly listed: number | undefined;
  /** Inside a closed pair of quotation marks. */
  quoted: boolean;
}

/** Words known beforehand, so that they need not be cut out of the text again and again. */
export interface WordIndex {
  /**
   * The place of the word that `text` spells from `start` to `end`; undefined where there is none.
   * @param hash of its letters, by {@link hashLetter} from {@link FIRST_HASH} on
   */
  find(text: string, start: number, end: number, hash: number): number | undefined;
  /** The word at a place, if there is one. */
  wordAt(place: number | undefined): string | undefined;
}

export const FIRST_HASH = 0;

/** Adds a letter (a code unit) to a hash. Method: Kernighan and Ritchie's string hash. */
export function hashLetter(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** Token indices, half-open. */
export interface Sentence {
  readonly first: number;
  end: number;
  question: boolean;
}

export interface TokenStream {
  readonly folded: Folded;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** A full stop after one of these ends no sentence. */
const ABBREVIATIONS = new Set('mr mrs ms dr st rev prof fr sr jr eg ie vs approx dept'.split(' '));
const EMOTICON = /[:;=]['-]?[)(dpo/\\|](?![a-z0-9])/y;
const URL = /(?:https?:\/\/|www\.)\S+/y;
const EMAIL = /[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}/y;
const HOST =
  /[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,3}\.(?:com|uk|org|net|wales|scot|example)(?![a-z0-9])(?:\/\S*)?/y;
const PAUSES = ',;:()[]';

/**
 * Folds a draft and cuts it into tokens and sentences. Linear time; never throws.
 * @param words words of plain letters that are looked up on the way
 */
export function tokenise(draft: string, words?: WordIndex): TokenStream {
  const folded = fold(draft);
  const { text, starts, ends } = folded;
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const quotes = quoteTracker(tokens);
  let current: Sentence = { first: 0, end: 0, question: false };
  let lastEnd = -1;
  let pause = false;

  function endSentence(): void {
    if (current.first === tokens.length) return;
    current.end = tokens.length;
    sentences.push(current);
    current = { first: tokens.length, end: tokens.length, question: false };
  }
  function push(
    kind: TokenKind,
    word: string,
    start: number,
    end: number,
    tag: Token['tag'] = '',
    listed?: number,
  ): void {
    const from = starts ? (starts[start] ?? 0) : start;
    const to = ends ? (ends[end - 1] ?? 0) : end;
    const head = from + tag.length;
    const capital = kind === 'word' && isCapital(draft, head);
    tokens.push({
      kind,
      text: word,
      start: from,
      end: to,
      sentence: sentences.length,
      capital,
      shouted: capital && isShouted(draft.slice(head, to)),
      tag,
      afterPause: pause,
      glued: start === lastEnd,
      listed,
      quoted: false,
    });
    lastEnd = end;
    pause = false;
  }
  function pushSplit(split: Split, start: number, end: number, tag: Token['tag'] = ''): void {
    push('word', split[0].replaceAll("'", ''), start, end - split[2], tag);
    push('word', split[1], end - split[2], end);
  }
  /** Pushes the word that starts at `start`; gives its end. */
  function pushWord(start: number, tag: Token['tag']): number {
    const end = wordEnd(text, start);
    const stars = emphasis(text.slice(start, end));
    const first = start + stars;
    const tail = end - stars;
    const word = text.slice(first, tail);
    const split = splitWord(word);
    if (split) pushSplit(split, first - tag.length, tail, tag);
    else push('word', word.replaceAll("'", ''), first - tag.length, tail, tag);
    return end;
  }
  /** After `! ? .`: a closing quotation mark still belongs to the sentence. Gives where to go on. */
  function closeQuote(after: number): number {
    if (text.charCodeAt(after) !== 0x22) return after;
    quotes.double();
    return after + 1;
  }

  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 0x20) {
      at++;
      continue;
    }
    if (code >= 0x61 && code <= 0x7a) {
      // A word of plain letters that nothing is joined to, neither sign, apostrophe nor address: most words are such.
      let end = at;
      let letter = code;
      let hash = FIRST_HASH;
      do {
        hash = hashLetter(hash, letter);
        letter = text.charCodeAt(++end);
      } while (letter >= 0x61 && letter <= 0x7a);
      if (letter === 0x20 || standsAlone(text, end, letter)) {
        const listed = words?.find(text, at, end, hash);
        const word = words?.wordAt(listed) ?? text.slice(at, end);
        const split = listed === undefined ? splitWord(word) : undefined;
        if (split) pushSplit(split, at, end);
        else push('word', word, at, end, '', listed);
        at = end;
        continue;
      }
    }
    const cls = charClass(text, at);
    if (cls === LETTER || cls === DIGIT || (cls === JOINER && startsMasked(text, at))) {
      const address = addressAt(text, at);
      const digits = cls === DIGIT ? numberEnd(text, at) : at;
      if (address > at) {
        push('url', text.slice(at, address), at, address);
        at = address;
      } else if (digits > at) {
        // "10am", "2b", "1st" and "sch00l" are words; "3.30", "1:1" and "2024/25" are numbers.
        const end = wordEnd(text, digits);
        if (end > digits && wordEnd(text, at) === end) at = pushWord(at, '');
        else {
          push(end > digits ? 'word' : 'number', text.slice(at, end), at, end);
          at = end;
        }
      } else at = pushWord(at, '');
    } else if ((code === 0x23 || code === 0x40) && charClass(text, at + 1) === LETTER) {
      at = pushWord(at + 1, code === 0x23 ? '#' : '@');
    } else if (code === 0x21 || code === 0x3f) {
      const start = at;
      while (text.charCodeAt(at) === 0x21 || text.charCodeAt(at) === 0x3f) at++;
      const mark = text.slice(start, at);
      push('mark', mark, start, at);
      current.question ||= mark.includes('?');
      at = closeQuote(at);
      endSentence();
    } else if (code === 0x2e) {
      const start = at;
      while (text.charCodeAt(at) === 0x2e) at++;
      if (at - start > 1) pause = true;
      else if (endsSentence(text, start, tokens.at(-1), lastEnd)) {
        at = closeQuote(at);
        endSentence();
      }
    } else if (cls === EMOJI) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
      push('emoji', character, at, at + character.length);
      at += character.length;
    } else {
      const smile =
        code === 0x3a || code === 0x3b || code === 0x3d ? matchEnd(EMOTICON, text, at) : at;
      if (smile > at) push('emoji', text.slice(at, smile), at, smile);
      else if (code === 0x0a) {
        quotes.abandon();
        endSentence();
      } else if (code === 0x22) quotes.double();
      else if (code === 0x27) quotes.single(text, at);
      else if (
        PAUSES.includes(text.charAt(at)) ||
        (code === 0x2d && text.charCodeAt(at - 1) === 0x20)
      )
        pause = true;
      at = Math.max(smile, at + 1);
    }
  }
  endSentence();
  return { folded, tokens, sentences };
}

/** Whether plain letters that end at `end`, where `next` stands, are a word by themselves. */
function standsAlone(text: string, end: number, next: number): boolean {
  if (next === 0x2c || next === 0x0a || end === text.length) return true;
  if (next !== 0x2e && next !== 0x21 && next !== 0x3f) return false;
  const after = text.charCodeAt(end + 1);
  return after === 0x20 || after === 0x0a || end + 1 === text.length;
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Where a web or e-mail address that starts at `at` ends; `at` itself where none does. */
function addressAt(text: string, at: number): number {
  const url = matchEnd(URL, text, at);
  if (url > at) return url;
  // Only a word that runs into `.x` or `@x` can start an address: keeps long plain text cheap.
  const end = wordEnd(text, at);
  const next = text.charCodeAt(end);
  if (next !== 0x2e && next !== 0x40 && !text.slice(at, end).includes('@')) return at;
  const email = matchEnd(EMAIL, text, at);
  return email > at ? email : matchEnd(HOST, text, at);
}

function endsSentence(
  text: string,
  dot: number,
  last: Token | undefined,
  lastEnd: number,
): boolean {
  if (!last || lastEnd !== dot) return true;
  if (ABBREVIATIONS.has(last.text)) return false;
  // "i.d.i.o.t", "e.g.", "p.e." are one thing; so is "3.30" (never reached: numbers swallow it).
  const single = last.kind === 'word' && last.text.length === 1;
  return !(single && /^\.\s?[a-z](?![a-z])/.test(text.slice(dot, dot + 4)));
}

function isCapital(draft: string, at: number): boolean {
  const code = draft.charCodeAt(at);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const first = String.fromCodePoint(draft.codePointAt(at) ?? 0);
  return first !== first.toLowerCase() && first === first.toUpperCase();
}

function isShouted(letters: string): boolean {
  return letters.length > 1 && letters === letters.toUpperCase();
}
