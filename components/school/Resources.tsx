import { useId } from 'react';
import type { Places } from '../../lib/card-view/places.ts';
import type { SchoolFile } from '../../lib/school/schema.ts';
import { useText } from '../TextContext.ts';
import { Address } from './Address.tsx';
import { SubHeading } from './Section.tsx';

interface ResourcesProps {
  readonly resources: NonNullable<SchoolFile['resources']>;
  readonly places: Places;
}

/** Places to get help that the school names itself. */
export function Resources({ resources, places }: ResourcesProps) {
  const t = useText();
  const id = useId();
  if (resources.length === 0) return null;
  return (
    <>
      <SubHeading id={id}>{t('school.help.resources')}</SubHeading>
      <ul className="file-people" aria-labelledby={id}>
        {resources.map(({ name, link, phone, ...resource }, index) => (
          <li key={`${index} ${name}`}>
            <p dir="auto">
              <b>{name}</b>
            </p>
            <p className="file-soft" dir="auto">
              {resource.for}
            </p>
            {[phone, link].map((text) =>
              text === undefined ? null : (
                <p key={text} className="file-line">
                  <Address text={text} places={places} />
                </p>
              ),
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
