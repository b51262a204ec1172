import { COMMONS } from '../../lib/rules/categories.ts';
import type { SchoolFile } from '../../lib/school/schema.ts';
import { useText } from '../TextContext.ts';
import { Section } from './Section.tsx';

/** Only the school's own words stand here as its own; without any, ours are named as what they are. */
export function CommonsText({ commons }: { readonly commons: SchoolFile['commons'] }) {
  const t = useText();
  const own = COMMONS.filter((common) => commons?.[common]);
  return (
    <Section title={t('preview.commons')}>
      {own.length === 0 ? <p>{t('preview.commons.default')}</p> : null}
      <dl className="file-commons">
        {(own.length === 0 ? COMMONS : own).map((common) => (
          <div key={common} className={`tint-${common}`}>
            <dt>{t(`common.${common}`)}</dt>
            <dd dir="auto">{commons?.[common]?.summary ?? t(`common.${common}.rest`)}</dd>
            {commons?.[common]?.asks?.map(({ text }, index) => (
              <dd key={`${index} ${text}`} className="file-soft" dir="auto">
                {text}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Section>
  );
}
