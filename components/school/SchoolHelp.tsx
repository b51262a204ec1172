import { useId } from 'react';
import { helplineById } from '../../lib/help/select.ts';
import { reportPath } from '../../lib/help/reports.ts';
import type { Places } from '../../lib/card-view/places.ts';
import type { SchoolFile } from '../../lib/school/schema.ts';
import { useText } from '../TextContext.ts';
import { Address } from './Address.tsx';
import { Helplines } from './Helplines.tsx';
import { Resources } from './Resources.tsx';
import { Section, SubHeading } from './Section.tsx';
import { VictimSteps } from './VictimSteps.tsx';

interface SchoolHelpProps {
  readonly file: SchoolFile;
  readonly places: Places;
}

/** For somebody who is attacked online: the school's words, who can help, how each site takes a report. */
export function SchoolHelp({ file, places }: SchoolHelpProps) {
  const t = useText();
  const linesId = useId();
  const sitesId = useId();
  const { victim, help = [], resources = [], sites = [] } = file;
  const lines = known(help, helplineById);
  const reports = known(sites, reportPath);
  const steps = victim?.steps ?? [];
  const parts = [steps, lines, resources, reports];
  if (victim?.about === undefined && parts.every((part) => part.length === 0)) return null;
  return (
    <Section title={t('school.help')}>
      {victim?.about === undefined ? null : <p dir="auto">{victim.about}</p>}
      <VictimSteps steps={steps} />
      {lines.length === 0 ? null : (
        <>
          <SubHeading id={linesId}>{t('school.help.lines')}</SubHeading>
          <Helplines lines={lines} labelledBy={linesId} />
        </>
      )}
      <Resources resources={resources} places={places} />
      {reports.length === 0 ? null : (
        <>
          <SubHeading id={sitesId}>{t('school.help.reports')}</SubHeading>
          <ul className="file-people" aria-labelledby={sitesId}>
            {reports.map(({ site, name, path, url }) => (
              <li key={site}>
                <p>
                  <b>{name}</b>
                </p>
                <p className="file-soft">{path}</p>
                {url === undefined ? null : (
                  <p>
                    <Address text={url} places={places} />
                  </p>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

/** What is bundled under these ids, each once; an id from a newer version brings nothing. */
function known<T>(ids: readonly string[], find: (id: string) => T | undefined): readonly T[] {
  return [...new Set(ids)].flatMap((id) => find(id) ?? []);
}
