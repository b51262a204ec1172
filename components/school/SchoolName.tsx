import { listWords } from '../../lib/card-view/words.ts';
import { LANGUAGE_TAGS } from '../../lib/locale/text.ts';
import type { Places } from '../../lib/card-view/places.ts';
import type { SchoolFile } from '../../lib/school/schema.ts';
import { useText } from '../TextContext.ts';
import { Address } from './Address.tsx';
import { Facts } from './Facts.tsx';
import { Section } from './Section.tsx';

interface SchoolNameProps {
  readonly file: SchoolFile;
  readonly places: Places;
}

/** Which school it is: its name, kind, place and site. */
export function SchoolName({ file: { school, languages }, places }: SchoolNameProps) {
  const t = useText();
  const { phase, kind, town, nation, website } = school;
  const what = [
    phase && t(`school.phase.${phase}`),
    kind && t(`school.kind.${kind}`),
    town,
    nation && t(`nation.${nation}`),
  ].filter(Boolean);
  return (
    <Section title={school.name}>
      {what.length > 0 ? (
        <p className="file-soft" dir="auto">
          {what.join(' · ')}
        </p>
      ) : null}
      <Facts
        facts={[
          {
            name: t('school.website'),
            what: website && <Address text={website} places={places} />,
          },
          { name: t('school.languages'), what: languageWords(languages ?? []) },
        ]}
      />
    </Section>
  );
}

function languageWords(languages: readonly string[]): string {
  const names = new Intl.DisplayNames(LANGUAGE_TAGS.en, { type: 'language' });
  return listWords(
    languages.map((language) => names.of(language) ?? language),
    LANGUAGE_TAGS.en,
  );
}
