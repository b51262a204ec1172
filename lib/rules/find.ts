import { readDraft, type Reading, type TokenRange } from '../match/reading.ts';
import type { Label } from '../match/labels.ts';
import type { ReadStream } from '../match/merge.ts';
import type { TokenStream } from '../text/tokens.ts';
import type { CompiledCondition, CompiledRule, RuleProgram } from './compile.ts';
import type { Rule, Subject } from './lists.ts';

/** A match of a rule: a half-open range of tokens, who is meant, and what stopped it if anything did. */
export interface Hit extends TokenRange {
  readonly rule: Rule;
  readonly subjects: readonly Subject[];
  /** Name of the guard, `unless` or `needs`; undefined where the match stands. */
  readonly stoppedBy?: string;
}

export interface Findings {
  /** Every match of every rule, stopped ones included, in the order of their first tokens; of two from one the longest. */
  readonly hits: readonly Hit[];
  /** The tokens that the hits are ranges of: the school's name is one. */
  readonly stream: ReadStream;
  /** The rules that were tried on a sentence, by its number, in their order. */
  readonly triedOn: (sentence: number) => readonly Rule[];
  /** What every token can be called. */
  readonly reading: Reading;
}

/**
 * Runs the rules over a draft. Linear in the draft.
 * @param schools where the draft mentions a school
 */
export function findHits(
  program: RuleProgram,
  draft: TokenStream,
  schools: readonly TokenRange[],
): Findings {
  const reading = readDraft(program.lexicon, draft, schools);
  const { stream } = reading;
  const matches = reading.matches.map(({ pattern, first, end }): Match => ({
    rule: program.lexicon.patterns[pattern]?.rule ?? 0,
    first,
    end,
  }));
  matches.sort((a, b) => a.first - b.first || b.end - a.end || a.rule - b.rule);
  const met = conditionTester(reading, stream);
  const hits: Hit[] = [];
  const reach = new Map<number, number>();
  const tried = new Set<number>();
  const width = stream.tokens.length + 1;
  for (const { rule, first, end } of matches) {
    // A match inside another of the same rule says nothing new.
    if (end <= (reach.get(rule) ?? 0)) continue;
    // Of two from one token the longer, which comes first.
    const key = rule * width + first;
    if (tried.has(key)) continue;
    tried.add(key);
    const compiled = program.rules[rule];
    if (!compiled) continue;
    const stoppedBy = stopOf(compiled, { first, end }, met);
    if (stoppedBy === undefined) reach.set(rule, end);
    hits.push({
      rule: compiled.rule,
      first,
      end,
      subjects: subjectsOf(program, reading, compiled.rule, first, end),
      ...(stoppedBy === undefined ? {} : { stoppedBy }),
    });
  }
  return {
    hits,
    stream,
    reading,
    triedOn(sentence) {
      const rules = new Set<number>();
      for (let at = 0; at < reading.tried.length; at += 2) {
        const pattern = program.lexicon.patterns[reading.tried[at] ?? -1];
        if (pattern && reading.tried[at + 1] === sentence) rules.add(pattern.rule);
      }
      return [...rules]
        .toSorted((a, b) => a - b)
        .flatMap((rule) => program.rules[rule]?.rule ?? []);
    },
  };
}

interface Match {
  readonly rule: number;
  readonly first: number;
  readonly end: number;
}

type Tester = (condition: CompiledCondition, range: TokenRange) => boolean;

function stopOf(compiled: CompiledRule, range: TokenRange, met: Tester): string | undefined {
  const stop = compiled.stops.find(([, condition]) => met(condition, range));
  if (stop) return stop[0];
  return compiled.needs.every((condition) => met(condition, range)) ? undefined : 'needs';
}

/** Answers conditions about one draft; what is asked of a whole sentence or draft is looked up once. */
function conditionTester(reading: Reading, { tokens, sentences }: ReadStream): Tester {
  const wholes = new Map<string, boolean>();
  const within = (label: Label, from: number, to: number, limit: number): boolean => {
    for (let at = from; at < to; at++) if (reading.isCalled(label, at, limit)) return true;
    return false;
  };
  const whole = (label: Label, first: number, end: number): boolean => {
    const key = `${label},${first},${end}`;
    const known = wholes.get(key);
    if (known !== undefined) return known;
    const found = within(label, first, end, end);
    wholes.set(key, found);
    return found;
  };
  return (condition, { first, end }) => {
    const sentence = sentences[tokens[first]?.sentence ?? 0];
    if (!sentence) return false;
    switch (condition.where) {
      case 'before':
        return within(
          condition.label,
          Math.max(sentence.first, first - condition.within),
          first,
          first,
        );
      case 'after': {
        const limit = Math.min(sentence.end, end + condition.within);
        return within(condition.label, end, limit, sentence.end);
      }
      case 'sentence':
        return whole(condition.label, sentence.first, sentence.end);
      case 'draft':
        return whole(condition.label, 0, tokens.length);
      case 'quoted':
        return tokens.slice(first, end).every((token) => token.quoted);
      case 'question':
        return sentence.question;
    }
  };
}

/** Who is meant by the words of a range of tokens, or by the rule that matched them. */
export function subjectsOf(
  program: RuleProgram,
  reading: Reading,
  rule: Pick<Rule, 'about'>,
  first: number,
  end: number,
): readonly Subject[] {
  const subjects = new Set<Subject>(rule.about ? [rule.about] : []);
  for (let at = first; at < end; at++) {
    for (const [label, subject] of program.means)
      if (reading.isCalled(label, at, end)) subjects.add(subject);
  }
  return [...subjects];
}
