import { useId } from 'react';
import type { Difference, DifferenceLine, PartDifference } from '../../lib/school/difference.ts';
import type { Label } from '../../lib/school/drawn.ts';
import { helplineById } from '../../lib/help/select.ts';
import { reportPath } from '../../lib/help/reports.ts';
import { LANGUAGE_TAGS, isTextKey, type Text } from '../../lib/locale/text.ts';
import { useText } from '../TextContext.ts';

/** What changed between two versions of a school's file, part by part, in words and signs. */
export function Differences({ difference }: { readonly difference: Difference }) {
  return (
    <div className="differences">
      {difference.parts.map((part) => (
        <Part key={part.part} {...part} />
      ))}
    </div>
  );
}

function Part({ part, lines }: PartDifference) {
  const t = useText();
  const id = useId();
  return (
    <section className="difference" aria-labelledby={id}>
      <p id={id} className="difference-part">
        {t(`diff.part.${part}`)}
      </p>
      <ul>
        {changedLines(lines).map((line, index) => (
          <Line key={`${index} ${line.label}`} line={line} />
        ))}
      </ul>
    </section>
  );
}

/** The changes, and one line that stayed on each side of them, to know the place by. */
function changedLines(lines: readonly DifferenceLine[]): readonly DifferenceLine[] {
  const isChange = (at: number) => lines[at] !== undefined && lines[at].kind !== 'same';
  return lines.filter((_, at) => isChange(at) || isChange(at - 1) || isChange(at + 1));
}

function Line({ line }: { readonly line: DifferenceLine }) {
  const t = useText();
  const { kind, label, of, nth, text } = line;
  const place = [of === undefined ? undefined : wordsOf(t, OWNERS[label], of), nth].filter(
    (each) => each !== undefined,
  );
  const words = (
    <>
      <span className="difference-label">
        {t(`diff.label.${label}`)}
        {place.length > 0 ? (
          <>
            {' '}
            (<bdi>{place.join(', ')}</bdi>)
          </>
        ) : null}
        :
      </span>{' '}
      <span dir="auto">{text === '' ? t('diff.empty') : wordsOf(t, TEXTS[label], text)}</span>
    </>
  );
  if (kind === 'same') return <li className="difference-same">{words}</li>;
  const Tag = kind === 'added' ? 'ins' : 'del';
  return (
    <li className={`difference-${kind}`}>
      <span className="vh">{t(`diff.${kind}`)} </span>
      <Tag>{words}</Tag>
    </li>
  );
}

/** Where the reader's words for a fixed word of the file stand: under this prefix in the locale, or with its data. */
type Words =
  | ('role' | 'common' | 'nation' | 'kind' | 'school.phase' | 'audience')
  | ('helpline' | 'site' | 'language' | 'id');

/** Rows whose text is made of fixed words. Any other text is the school's own, whatever it looks like. */
const TEXTS: Partial<Record<Label, Words>> = {
  step: 'role',
  named: 'role',
  audience: 'audience',
  common: 'common',
  nation: 'nation',
  kind: 'kind',
  phase: 'school.phase',
  help: 'helpline',
  site: 'site',
  language: 'language',
  'first-for': 'id',
  categories: 'id',
  'victim-step': 'id',
};

/** Rows that belong to something named by a fixed word. */
const OWNERS: Partial<Record<Label, Words>> = {
  'step-label': 'role',
  'step-for': 'role',
  'first-for': 'role',
  audience: 'role',
  'reply-days': 'role',
  contact: 'role',
  email: 'role',
  phone: 'role',
  form: 'role',
  hours: 'role',
  summary: 'common',
  ask: 'common',
  categories: 'common',
  'victim-text': 'id',
};

function wordsOf(t: Text, words: Words | undefined, text: string): string {
  if (words === undefined) return text;
  return text
    .split(', ')
    .map((one) => wordOf(t, words, one))
    .join(', ');
}

/** One fixed word of the file in the reader's own words; one that has none as it stands, without its dashes. */
function wordOf(t: Text, words: Words, id: string): string {
  const plain = id.replaceAll('-', ' ');
  switch (words) {
    case 'helpline':
      return helplineById(id)?.name ?? plain;
    case 'site':
      return reportPath(id)?.name ?? plain;
    case 'language':
      return new Intl.DisplayNames(LANGUAGE_TAGS.en, { type: 'language' }).of(id) ?? plain;
    case 'id':
      return plain;
    case 'role':
    case 'common':
    case 'nation':
    case 'kind':
    case 'school.phase':
    case 'audience': {
      const key = `${words}.${id}`;
      return isTextKey(key) ? t(key) : plain;
    }
  }
}
