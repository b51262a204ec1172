import { useId } from 'react';
import type { Places } from '../../lib/card-view/places.ts';
import type { SchoolFile } from '../../lib/school/schema.ts';
import { useText } from '../TextContext.ts';
import { Address } from './Address.tsx';
import { Facts } from './Facts.tsx';
import { SubHeading } from './Section.tsx';

type Policy = NonNullable<SchoolFile['policy']>;

interface LinkedProps {
  readonly policies: NonNullable<Policy['linked']>;
  readonly places: Places;
}

/** The other policies that this one goes with. */
export function Linked({ policies, places }: LinkedProps) {
  const t = useText();
  const id = useId();
  if (policies.length === 0) return null;
  return (
    <>
      <SubHeading id={id}>{t('school.policy.linked')}</SubHeading>
      <ul className="file-list" aria-labelledby={id}>
        {policies.map(({ title, address }, index) => (
          <li key={`${index} ${title}`}>
            <span dir="auto">{title}</span>
            {address === undefined ? null : (
              <span className="file-line">
                <Address text={address} places={places} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What the policy means by a word. */
export function Definitions({
  definitions,
}: {
  readonly definitions: NonNullable<Policy['definitions']>;
}) {
  const t = useText();
  if (definitions.length === 0) return null;
  return (
    <>
      <SubHeading>{t('school.policy.definitions')}</SubHeading>
      <Facts facts={definitions.map(({ term, means }) => ({ name: term, what: means }))} />
    </>
  );
}
