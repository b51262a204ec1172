import { createContext, useContext, useId, type ReactNode } from 'react';

export type Level = 2 | 3 | 4;

/** The level of the headings of a school's file: one below the heading they all stand under. */
export const HeadingLevel = createContext<Level>(3);

const TAGS = { 2: 'h2', 3: 'h3', 4: 'h4' } as const;
const BELOW = { 2: 'h3', 3: 'h4', 4: 'h5' } as const;

interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** One part of what a school's file says, found by its heading. */
export function Section({ title, children }: SectionProps) {
  const Heading = TAGS[useContext(HeadingLevel)];
  const id = useId();
  return (
    <section className="file-part" aria-labelledby={id}>
      <Heading id={id} className="file-heading" dir="auto">
        {title}
      </Heading>
      {children}
    </section>
  );
}

/** A part that stays closed until it is asked for; its heading is what opens it. */
export function ClosedSection({ title, children }: SectionProps) {
  const Heading = TAGS[useContext(HeadingLevel)];
  const id = useId();
  return (
    <section className="file-part" aria-labelledby={id}>
      <details>
        <summary>
          <Heading id={id} className="file-heading">
            {title}
          </Heading>
        </summary>
        {children}
      </details>
    </section>
  );
}

/** A heading within a part; `id` names the list under it. */
export function SubHeading({ id, children }: { readonly id?: string; readonly children: string }) {
  const Heading = BELOW[useContext(HeadingLevel)];
  return (
    <Heading className="file-sub" {...(id === undefined ? {} : { id })}>
      {children}
    </Heading>
  );
}
