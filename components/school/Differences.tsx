import { useId } from 'react';
import type { Difference, DifferenceLine, PartDifference } from '../../lib/school/difference.ts';
import { isTextKey, type Text } from '../../lib/locale/text.ts';
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
  const place = [of === undefined ? undefined : wordOf(t, of), nth].filter(
    (each) => each !== undefined,
  );
  const words = (
    <>
      <span className="difference-label">
        {t(`diff.label.${label}`)}
        {place.length > 0 ? ` (${place.join(', ')})` : ''}:
      </span>{' '}
      <span dir="auto">{text === '' ? t('diff.empty') : wordOf(t, text)}</span>
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

/** Fixed words of the file, such as a role, in the reader's own; any other text as it stands. */
function wordOf(t: Text, text: string): string {
  for (const group of ['role', 'common', 'nation', 'kind'] as const) {
    const key = `${group}.${text}`;
    if (isTextKey(key)) return t(key);
  }
  return text;
}
