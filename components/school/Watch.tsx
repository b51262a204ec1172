import { useId } from 'react';
import type { SchoolFile } from '../../lib/school/schema.ts';
import { useText } from '../TextContext.ts';
import { Lines } from './Lines.tsx';
import { Section, SubHeading } from './Section.tsx';

/** Sentences that name the school, and sentences that only sound like it. */
export interface Samples {
  readonly noticed: readonly string[];
  readonly passed: readonly string[];
}

interface WatchProps {
  readonly file: SchoolFile;
  readonly samples: Samples;
}

/** Which names will be noticed and which will not, with sentences to see it by. */
export function Watch({ file: { school }, samples }: WatchProps) {
  const t = useText();
  const notId = useId();
  const names = [school.name, school.shortName, ...(school.aliases ?? [])];
  const others = school.notAliases ?? [];
  return (
    <Section title={t('preview.watch')}>
      <Pills words={names.filter((name) => name !== undefined)} />
      {others.length === 0 ? null : (
        <>
          <p id={notId} className="file-soft">
            {t('preview.not')}
          </p>
          <Pills words={others} labelledBy={notId} />
        </>
      )}
      <Sentences title={t('preview.samples.noticed')} lines={samples.noticed} />
      <Sentences title={t('preview.samples.passed')} lines={samples.passed} />
    </Section>
  );
}

interface PillsProps {
  readonly words: readonly string[];
  readonly labelledBy?: string;
}

function Pills({ words, labelledBy }: PillsProps) {
  return (
    <ul
      className="file-pills"
      {...(labelledBy === undefined ? {} : { 'aria-labelledby': labelledBy })}
    >
      {[...new Set(words)].map((word) => (
        <li key={word} dir="auto">
          {word}
        </li>
      ))}
    </ul>
  );
}

interface SentencesProps {
  readonly title: string;
  readonly lines: readonly string[];
}

function Sentences({ title, lines }: SentencesProps) {
  const id = useId();
  if (lines.length === 0) return null;
  return (
    <>
      <SubHeading id={id}>{title}</SubHeading>
      <Lines lines={lines} labelledBy={id} />
    </>
  );
}
