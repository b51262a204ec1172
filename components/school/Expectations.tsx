import { isFor } from '../../lib/card-view/own-words.ts';
import type { SchoolFile } from '../../lib/school/schema.ts';
import type { Audience } from '../../lib/school/terms.ts';
import { useText } from '../TextContext.ts';
import { Lines } from './Lines.tsx';
import { Section } from './Section.tsx';

interface ExpectationsProps {
  readonly expectations: SchoolFile['expectations'];
  readonly audience: Audience;
}

/** What the school expects of this reader; what it expects of others is not shown. */
export function Expectations({ expectations, audience }: ExpectationsProps) {
  const t = useText();
  const own = (expectations ?? []).filter((one) => isFor(one, audience));
  if (own.length === 0) return null;
  return (
    <Section title={t('school.expectations', { who: t(`school.audience.${audience}`) })}>
      <Lines lines={own.map(({ text }) => text)} />
    </Section>
  );
}
