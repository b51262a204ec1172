import { compileRules } from './compile.ts';
import { findHits, type Hit } from './find.ts';
import { toLists, type ListFiles } from './load.ts';
import { tokenise } from '../text/tokens.ts';

/** An example that does not do what its rule says. */
export interface ExampleFault {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly example: string;
  readonly expected: 'hit' | 'miss';
  /** Guards that stopped the rule on a `hit` example. */
  readonly stoppedBy: readonly string[];
  /** What the rule matched on a `miss` example. */
  readonly matched: string;
}

/**
 * Runs every rule's own examples. In an example, "Westwood Park" is the school.
 */
export function faultyExamples(files: ListFiles): ExampleFault[] {
  const program = compileRules(toLists(files));
  const faults: ExampleFault[] = [];
  const hitsOf = (
    example: string,
    rule: string,
  ): { hits: readonly Hit[]; text: (hit: Hit) => string } => {
    const draft = tokenise(example, program.lexicon.words);
    const { hits, stream } = findHits(program, draft, exampleSchool(draft.tokens));
    const text = (hit: Hit): string =>
      example.slice(stream.tokens[hit.first]?.start, stream.tokens[hit.end - 1]?.end);
    return { hits: hits.filter((hit) => hit.rule.id === rule), text };
  };
  for (const [file, { rules }] of files.rules) {
    for (const { id, line, hits: shouldHit, misses } of rules) {
      for (const example of shouldHit) {
        const { hits } = hitsOf(example, id);
        if (hits.some((hit) => hit.stoppedBy === undefined)) continue;
        const stoppedBy = hits.flatMap((hit) => hit.stoppedBy ?? []);
        faults.push({ file, line, rule: id, example, expected: 'hit', stoppedBy, matched: '' });
      }
      for (const example of misses) {
        const { hits, text } = hitsOf(example, id);
        const hit = hits.find((each) => each.stoppedBy === undefined);
        if (hit)
          faults.push({
            file,
            line,
            rule: id,
            example,
            expected: 'miss',
            stoppedBy: [],
            matched: text(hit),
          });
      }
    }
  }
  return faults;
}

/** The school of the examples: "Westwood Park", with or without "Primary (School)". */
function exampleSchool(
  tokens: readonly { readonly text: string }[],
): { first: number; end: number }[] {
  return tokens.flatMap((token, first) => {
    if (token.text !== 'westwood' || tokens[first + 1]?.text !== 'park') return [];
    let end = first + 2;
    while (tokens[end]?.text === 'primary' || tokens[end]?.text === 'school') end++;
    return [{ first, end }];
  });
}
