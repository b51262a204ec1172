import { placesOf } from '../../lib/card-view/places.ts';
import type { ReactNode } from 'react';
import type { LawNote } from '../../lib/help/law.ts';
import type { SchoolFile } from '../../lib/school/schema.ts';
import type { Audience } from '../../lib/school/terms.ts';
import { Channels } from './Channels.tsx';
import { CommonsText } from './CommonsText.tsx';
import { Consequences } from './Consequences.tsx';
import { Expectations } from './Expectations.tsx';
import { LawNotes } from './LawNotes.tsx';
import { Photos } from './Photos.tsx';
import { PolicyHeader } from './PolicyHeader.tsx';
import { Questions } from './Questions.tsx';
import { RouteText } from './RouteText.tsx';
import { SchoolHelp } from './SchoolHelp.tsx';
import { SchoolName } from './SchoolName.tsx';
import { Values } from './Values.tsx';

export interface SchoolViewProps {
  readonly file: SchoolFile;
  /** Who reads: what is meant for others is left out. */
  readonly audience: Audience;
  /** The day, as `2026-11-20`. */
  readonly today: string;
  /** Name of the host the file was read from; none: it came from elsewhere. */
  readonly publisher?: string;
  /** The notes the file asks for, in its nation: `lawNotes(file.law ?? [], file.school.nation)`. */
  readonly laws: readonly LawNote[];
  /** What stands right under the name: in the preview, which names will be noticed. */
  readonly watch?: ReactNode;
}

/** Everything a school's file says to one reader: before it is added, and for reading later. No link can be clicked. */
export function SchoolView(props: SchoolViewProps) {
  const { file, audience, today, publisher, laws, watch } = props;
  const places = placesOf(file, publisher);
  return (
    <div className="file-view">
      <SchoolName file={file} places={places} />
      {watch}
      <PolicyHeader policy={file.policy} today={today} places={places} />
      <Values lines={file.values} />
      <CommonsText commons={file.commons} />
      <Questions lines={file.questions} />
      <Photos lines={file.photos} />
      <Expectations expectations={file.expectations} audience={audience} />
      <RouteText file={file} audience={audience} places={places} />
      <Channels channels={file.channels} places={places} />
      <SchoolHelp file={file} places={places} />
      <LawNotes laws={laws} nation={file.school.nation} />
      <Consequences consequences={file.consequences} />
    </div>
  );
}
