import type { Places } from '../../lib/card-view/places.ts';
import type { SchoolFile } from '../../lib/school/schema.ts';
import { useText } from '../TextContext.ts';
import { Address } from './Address.tsx';
import { Section } from './Section.tsx';

interface ChannelsProps {
  readonly channels: SchoolFile['channels'];
  readonly places: Places;
}

/** The ways in which school and families keep in touch. */
export function Channels({ channels, places }: ChannelsProps) {
  const t = useText();
  if (channels === undefined || channels.length === 0) return null;
  return (
    <Section title={t('school.channels')}>
      <ul className="file-people">
        {channels.map(({ name, link, ...channel }, index) => (
          <li key={`${index} ${name}`}>
            <p dir="auto">
              <b>{name}</b>
            </p>
            {channel.for === undefined ? null : (
              <p className="file-soft" dir="auto">
                {channel.for}
              </p>
            )}
            {link === undefined ? null : (
              <p className="file-line">
                <Address text={link} places={places} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
