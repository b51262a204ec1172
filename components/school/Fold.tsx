import type { ReactNode } from 'react';

interface FoldProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Something on the card that stays closed until it is asked for. */
export function Fold({ title, children }: FoldProps) {
  return (
    <details className="fold">
      <summary>{title}</summary>
      {children}
    </details>
  );
}
