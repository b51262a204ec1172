import { listWords } from '../../lib/card-view/words.ts';
import { LANGUAGE_TAGS } from '../../lib/locale/text.ts';
import type { SchoolFile } from '../../lib/school/schema.ts';
import { useText } from '../TextContext.ts';
import { ClosedSection } from './Section.tsx';

/** What the school may do, in its own order and with whom it is for: closed until it is asked for. */
export function Consequences({
  consequences,
}: {
  readonly consequences: SchoolFile['consequences'];
}) {
  const t = useText();
  if (consequences === undefined || consequences.length === 0) return null;
  return (
    <ClosedSection title={t('school.consequences')}>
      <ol className="file-list">
        {consequences.map(({ text, audience = [] }, index) => (
          <li key={`${index} ${text}`}>
            <span dir="auto">{text}</span>
            {audience.length === 0 ? null : (
              <span className="file-line file-soft">
                {t('school.consequences.for', {
                  who: listWords(
                    audience.map((one) => t(`school.audience.${one}`)),
                    LANGUAGE_TAGS.en,
                  ),
                })}
              </span>
            )}
          </li>
        ))}
      </ol>
    </ClosedSection>
  );
}
