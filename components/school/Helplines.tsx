import type { Helpline } from '../../lib/help/helplines.ts';

interface HelplinesProps {
  readonly lines: readonly Helpline[];
  /** Id of the words that name the list. */
  readonly labelledBy: string;
}

/** Bundled helplines, written out: name, number or page, and what for. */
export function Helplines({ lines, labelledBy }: HelplinesProps) {
  return (
    <ul className="file-people" aria-labelledby={labelledBy}>
      {lines.map(({ id, name, phone, url, use }) => (
        <li key={id}>
          <p>
            <b>{name}</b>
          </p>
          <p className="file-soft">{use}</p>
          <p className="file-line">
            <bdi dir="ltr" className="file-address">
              {phone ?? url}
            </bdi>
          </p>
        </li>
      ))}
    </ul>
  );
}
