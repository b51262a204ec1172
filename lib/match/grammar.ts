import { splitWord } from '../text/clitics.ts';
import { tokenise } from '../text/tokens.ts';
import { inflect } from './inflect.ts';

/** A pattern, parsed. The grammar is documented for rule writers in `docs/rules.md`. */
export type Pattern =
  /** A word as typed; `capital`: only where the draft has a capital too. */
  | { readonly type: 'word'; readonly word: string; readonly capital: boolean }
  /** `{name}`: any entry of a word class. */
  | { readonly type: 'class'; readonly name: string }
  /** `<name>`: a token recognised by its look, see `shapes.ts`. */
  | { readonly type: 'shape'; readonly name: string }
  /** `..3`: up to that many words, never across a negation. */
  | { readonly type: 'gap'; readonly most: number }
  | { readonly type: 'sequence'; readonly items: readonly Pattern[] }
  /** `(a|b)`, and `[a|b]` with `optional`. */
  | { readonly type: 'choice'; readonly options: readonly Pattern[]; readonly optional: boolean };

/** A pattern that does not parse: where (UTF-16 column, from 1) and what was expected. */
export class PatternError extends Error {
  readonly column: number;
  constructor(message: string, column: number) {
    super(message);
    this.name = 'PatternError';
    this.column = column;
  }
}

const LARGEST_GAP = 8;
const WORD = /[^\s()[\]{}<>|]+/y;

/**
 * Parses one pattern.
 * @throws {PatternError} with the column and what was expected there.
 */
export function parsePattern(source: string): Pattern {
  let at = 0;
  const pattern = parseSequence();
  skipSpace();
  if (at < source.length) fail(`'${source.charAt(at)}' closes nothing`);
  return pattern;

  function fail(message: string): never {
    throw new PatternError(message, at + 1);
  }
  function skipSpace(): void {
    while (source.charAt(at) === ' ') at++;
  }
  function parseSequence(): Pattern {
    const items: Pattern[] = [];
    for (;;) {
      skipSpace();
      const next = source.charAt(at);
      if (next === '' || next === ')' || next === ']' || next === '|') break;
      items.push(parseItem());
    }
    const [only] = items;
    if (!only) fail('expected a word, {class}, <shape>, (choice), [optional] or ..gap');
    return items.length === 1 ? only : { type: 'sequence', items };
  }
  function parseItem(): Pattern {
    switch (source.charAt(at)) {
      case '(':
        return parseChoice(')', false);
      case '[':
        return parseChoice(']', true);
      case '{':
        return { type: 'class', name: parseName('}') };
      case '<':
        return { type: 'shape', name: parseName('>') };
      default:
        return parseWord();
    }
  }
  function parseChoice(close: ')' | ']', optional: boolean): Pattern {
    at++;
    const options = [parseSequence()];
    while (source.charAt(at) === '|') {
      at++;
      options.push(parseSequence());
    }
    if (source.charAt(at) !== close) fail(`expected '${close}' or '|'`);
    at++;
    return { type: 'choice', options, optional };
  }
  function parseName(close: '}' | '>'): string {
    at++;
    const end = source.indexOf(close, at);
    const name = end < 0 ? '' : source.slice(at, end);
    if (!/^[a-z][a-z0-9-]*$/.test(name))
      fail(`expected a name like staff-role and then '${close}'`);
    at = end + 1;
    return name;
  }
  function parseWord(): Pattern {
    WORD.lastIndex = at;
    const raw = WORD.exec(source)?.[0];
    if (raw === undefined) fail(`unexpected '${source.charAt(at)}'`);
    if (raw.startsWith('..')) {
      const most = Number(raw.slice(2));
      if (!Number.isInteger(most) || most < 1 || most > LARGEST_GAP)
        fail(`expected a gap of ..1 to ..${LARGEST_GAP} words`);
      at += raw.length;
      return { type: 'gap', most };
    }
    const marked = /^(.+)\/([nva])$/.exec(raw);
    const [, stem, form] = marked ?? [];
    const words =
      stem !== undefined && (form === 'n' || form === 'v' || form === 'a')
        ? inflect(stem, form)
        : [raw];
    const options = words.map((word) => literal(word, at, fail));
    at += raw.length;
    const [only] = options;
    if (!only) fail('expected a word');
    return options.length === 1 ? only : { type: 'choice', options, optional: false };
  }
}

/** A word as the tokeniser cuts it: "don't" is `do n't`, "two-faced" is `two faced`. */
function literal(raw: string, column: number, fail: (message: string) => never): Pattern {
  if (/^[a-z]+$/.test(raw) && !splitWord(raw)) return { type: 'word', word: raw, capital: false };
  const tokens = /^(?:n't|'(?:s|re|ve|ll|d|m))$/.test(raw) ? [{ text: raw }] : tokenise(raw).tokens;
  const capital = /^\p{Lu}/u.test(raw);
  const items = tokens.map((token, index): Pattern => ({
    type: 'word',
    word: token.text,
    capital: capital && index === 0,
  }));
  const [only] = items;
  if (!only)
    fail(`'${raw}' (column ${column + 1}) holds nothing to match: letters, digits, an emoji or !?`);
  return items.length === 1 ? only : { type: 'sequence', items };
}
