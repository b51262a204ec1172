import type { SchoolFile } from '../../lib/school/schema.ts';
import { useText } from '../TextContext.ts';
import { Lines } from './Lines.tsx';
import { Section } from './Section.tsx';

/** The school’s rules for pictures, in its own words. */
export function Photos({ lines }: { readonly lines: SchoolFile['photos'] }) {
  const t = useText();
  if (lines === undefined || lines.length === 0) return null;
  return (
    <Section title={t('school.photos')}>
      <Lines lines={lines} />
    </Section>
  );
}
