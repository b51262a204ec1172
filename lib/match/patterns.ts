import { parsePattern, PatternError, type Pattern } from './grammar.ts';
import { isShape } from './shapes.ts';

/** A class or pattern that can't be compiled, with where it stands. */
export class LexiconError extends Error {
  readonly where: string;
  readonly column: number;
  constructor(where: string, column: number, message: string) {
    super(`${where}, column ${column}: ${message}`);
    this.name = 'LexiconError';
    this.where = where;
    this.column = column;
  }
}

/**
 * Parses a pattern and makes sure that what it names is there.
 * @param names of the word classes
 * @throws {LexiconError}
 */
export function parseNamed(source: string, where: string, names: ReadonlySet<string>): Pattern {
  try {
    const pattern = parsePattern(source);
    eachName(pattern, (type, name) => {
      if (type === 'class' ? names.has(name) : isShape(name)) return;
      const shown = type === 'class' ? `{${name}}` : `<${name}>`;
      throw new PatternError(
        `no ${type === 'class' ? 'word class' : 'shape'} is called ${shown}`,
        source.indexOf(shown) + 1,
      );
    });
    return pattern;
  } catch (error) {
    if (error instanceof PatternError)
      throw new LexiconError(`${where}: '${source}'`, error.column, error.message);
    throw error;
  }
}

/** `(a|b)` as a class entry is two entries. */
export function options(pattern: Pattern): readonly Pattern[] {
  return pattern.type === 'choice' && !pattern.optional
    ? pattern.options.flatMap(options)
    : [pattern];
}

function partsOf(pattern: Pattern): readonly Pattern[] {
  if (pattern.type === 'sequence') return pattern.items;
  return pattern.type === 'choice' ? pattern.options : [];
}

/** Calls `visit` with every class and shape that a pattern names. */
function eachName(pattern: Pattern, visit: (type: 'class' | 'shape', name: string) => void): void {
  if (pattern.type === 'class' || pattern.type === 'shape') visit(pattern.type, pattern.name);
  else for (const part of partsOf(pattern)) eachName(part, visit);
}

/** @throws {LexiconError} where a class uses itself, directly or through another class */
export function refuseCircles(phrases: ReadonlyMap<string, readonly Pattern[]>): void {
  const done = new Set<string>();
  const open = new Set<string>();
  const visit = (name: string): void => {
    if (done.has(name)) return;
    if (open.has(name))
      throw new LexiconError(
        `class ${name}`,
        1,
        'it uses itself, directly or through another class',
      );
    open.add(name);
    for (const entry of phrases.get(name) ?? []) {
      eachName(entry, (type, used) => {
        if (type === 'class') visit(used);
      });
    }
    open.delete(name);
    done.add(name);
  };
  for (const name of phrases.keys()) visit(name);
}
