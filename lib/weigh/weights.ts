import { HEADS, LEVEL_HEADS, type Head, type LevelHead } from './heads.ts';
import { INPUT_NAMES } from './levels.ts';

/** What a feature is: a word, how one starts, two side by side, two with one between, a word class, a rule's doing, the whole part. */
export const FEATURE_KINDS = ['word', 'start', 'pair', 'gap', 'class', 'rule', 'whole'] as const;
export type FeatureKind = (typeof FEATURE_KINDS)[number];

/** How much everything weighs, as `rules/weights.txt` says it. */
export interface Weights {
  /** In the order of {@link HEADS}. */
  readonly heads: readonly HeadLine[];
  /** In the order of {@link LEVEL_HEADS}. */
  readonly levels: readonly LevelLine[];
  readonly features: readonly FeatureLine[];
}

/** A question: what stands for it before anything is weighed, in {@link UNIT}s, and from which chance on it is yes. */
export interface HeadLine {
  readonly head: Head;
  readonly bias: number;
  readonly from: number;
}

/** A level: the same, and the weight of each of {@link INPUT_NAMES} in {@link UNIT}s. */
export interface LevelLine {
  readonly level: LevelHead;
  readonly bias: number;
  readonly from: number;
  readonly inputs: readonly number[];
}

export interface FeatureLine {
  readonly kind: FeatureKind;
  /** One name, or two words parted by a space. */
  readonly name: string;
  /** By place among the heads, in {@link UNIT}s, none of them 0. */
  readonly weights: readonly (readonly [head: number, weight: number])[];
}

/** Weights are whole numbers of this many log-odds. */
export const UNIT = 0.02;

/** What has a line of its own, in this order. */
const ANSWERS: readonly string[] = [
  ...HEADS.map((head) => `head ${head}`),
  ...LEVEL_HEADS.map((level) => `level ${level}`),
];
const ANSWER = /^((?:head|level) .+) bias (-?\d+) from (0|1|0\.\d+)$/;
const INPUT = /^input (.+): (-?\d+) (-?\d+)$/;

/** The text of a weights file; {@link parseWeights} undoes it exactly. */
export function formatWeights({ heads, levels, features }: Weights): string {
  return [
    '# How much each word, class and rule speaks for and against each question: made by `npm run train`.',
    ...heads.map(({ head, bias, from }) => `head ${head} bias ${bias} from ${from}`),
    ...levels.map(({ level, bias, from }) => `level ${level} bias ${bias} from ${from}`),
    ...INPUT_NAMES.map(
      (name, at) => `input ${name}: ${levels.map(({ inputs }) => inputs[at] ?? 0).join(' ')}`,
    ),
    ...features.map(
      ({ kind, name, weights }) =>
        `${kind} ${name}\t${weights.map(([head, weight]) => `${head}:${weight}`).join(' ')}`,
    ),
    '',
  ].join('\n');
}

/**
 * @param text of `rules/weights.txt`
 * @throws {Error} with the line's number and what was expected
 */
export function parseWeights(text: string): Weights {
  const answers: RegExpExecArray[] = [];
  const inputs: (readonly [number, number])[] = [];
  const features: FeatureLine[] = [];
  text.split('\n').forEach((line, index) => {
    if (line === '' || line.startsWith('#')) return;
    const fault = (expected: string): Error =>
      new Error(`weights.txt:${index + 1}: expected ${expected}`);
    if (line.startsWith('head ') || line.startsWith('level ')) {
      const name = ANSWERS[answers.length];
      const answer = ANSWER.exec(line);
      if (!answer || answer[1] !== name) throw fault(`${name} bias N from CHANCE`);
      answers.push(answer);
    } else if (line.startsWith('input ')) {
      const name = INPUT_NAMES[inputs.length];
      const input = INPUT.exec(line);
      if (!input || input[1] !== name) throw fault(`input ${name}: N N`);
      inputs.push([Number(input[2]), Number(input[3])]);
    } else features.push(parseFeature(line, fault));
  });
  if (answers.length !== ANSWERS.length || inputs.length !== INPUT_NAMES.length)
    throw new Error('weights.txt: expected a line for each head, level and input, in their order');
  const numbers = (at: number): { bias: number; from: number } => ({
    bias: Number(answers[at]?.[2]),
    from: Number(answers[at]?.[3]),
  });
  return {
    heads: HEADS.map((head, at) => ({ head, ...numbers(at) })),
    levels: LEVEL_HEADS.map((level, at) => ({
      level,
      ...numbers(HEADS.length + at),
      inputs: inputs.map((pair) => pair[at] ?? 0),
    })),
    features,
  };
}

function parseFeature(line: string, fault: (expected: string) => Error): FeatureLine {
  const space = line.indexOf(' ');
  const tab = line.indexOf('\t');
  const kind = FEATURE_KINDS.find((each) => each === line.slice(0, space));
  if (!kind || tab < space) throw fault(`one of ${FEATURE_KINDS.join(', ')}, a name and a tab`);
  const weights: [number, number][] = [];
  for (let at = tab + 1; at < line.length;) {
    const colon = line.indexOf(':', at);
    const end = line.indexOf(' ', at) < 0 ? line.length : line.indexOf(' ', at);
    const head = Number(line.slice(at, colon));
    const weight = Number(line.slice(colon + 1, end));
    if (colon < 0 || !(head < HEADS.length) || !Number.isInteger(weight))
      throw fault('HEAD:WEIGHT');
    weights.push([head, weight]);
    at = end + 1;
  }
  return { kind, name: line.slice(space + 1, tab), weights };
}
