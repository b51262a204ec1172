import type { SchoolFile } from '../../lib/school/schema.ts';
import { useText } from '../TextContext.ts';
import { Lines } from './Lines.tsx';
import { Section } from './Section.tsx';

/** What the school would have people ask themselves before they post. */
export function Questions({ lines }: { readonly lines: SchoolFile['questions'] }) {
  const t = useText();
  if (lines === undefined || lines.length === 0) return null;
  return (
    <Section title={t('school.questions')}>
      <Lines lines={lines} />
    </Section>
  );
}
