import type { ReactNode } from 'react';

export interface Fact {
  readonly name: string;
  /** Nothing, or no words: the fact is left out. */
  readonly what: ReactNode;
}

/** Short facts, a line each. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const said = facts.filter(({ what }) => what !== undefined && what !== '');
  if (said.length === 0) return null;
  return (
    <dl className="file-facts">
      {said.map(({ name, what }) => (
        <div key={name}>
          <dt dir="auto">{name}</dt>
          <dd {...(typeof what === 'string' ? { dir: 'auto' } : {})}>{what}</dd>
        </div>
      ))}
    </dl>
  );
}
