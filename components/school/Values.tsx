import type { SchoolFile } from '../../lib/school/schema.ts';
import { useText } from '../TextContext.ts';
import { Lines } from './Lines.tsx';
import { Section } from './Section.tsx';

/** What the school believes. */
export function Values({ lines }: { readonly lines: SchoolFile['values'] }) {
  const t = useText();
  if (lines === undefined || lines.length === 0) return null;
  return (
    <Section title={t('school.values')}>
      <Lines lines={lines} />
    </Section>
  );
}
