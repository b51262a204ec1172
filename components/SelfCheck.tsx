import { useDeferredValue, useId, useMemo, useState } from 'react';
import type { Assessment, Draft } from '../lib/assess/types.ts';
import { faceOf } from '../lib/card-view/headline.ts';
import { shortNameOf } from '../lib/school/identity.ts';
import type { Text } from '../lib/locale/text.ts';
import type { School } from '../lib/school/school.ts';
import type { Audience } from '../lib/school/terms.ts';
import { Card } from './Card.tsx';
import { LiveStatus } from './LiveStatus.tsx';
import { useText } from './TextContext.ts';
import { RestIcon } from './icons.tsx';

interface SelfCheckProps {
  readonly assess: (draft: Draft) => Assessment;
  /** The schools that are switched on. */
  readonly schools: readonly School[];
  /** Whom the schools' words are picked for. */
  readonly audience: Audience;
}

/** A box to try a draft in, checked as one types; the text lives in this component and nowhere else. */
export function SelfCheck({ assess, schools, audience }: SelfCheckProps) {
  const t = useText();
  const id = useId();
  const [text, setText] = useState('');
  const checked = useDeferredValue(text);
  const assessment = useMemo(
    () => (checked.trim() === '' ? undefined : assess({ text: checked })),
    [assess, checked],
  );
  const only = schools.length === 1 ? schools[0] : undefined;
  const school = schools.find((one) => one.id === assessment?.school) ?? only;
  return (
    <div className="self-check">
      <h2 id={`${id}heading`}>{t('check.heading')}</h2>
      <textarea
        id={id}
        className="field"
        rows={4}
        dir="auto"
        value={text}
        aria-label={t('check.label')}
        placeholder={t('check.placeholder')}
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
      />
      <p className="self-check-foot">
        <span>{t('app.private')}</span>
        {text === '' ? null : (
          <button type="button" className="link-button" onClick={() => setText('')}>
            {t('check.clear')}
          </button>
        )}
      </p>
      <LiveStatus message={assessment ? summary(t, assessment) : ''} />
      {assessment ? <Result assessment={assessment} school={school} audience={audience} /> : null}
    </div>
  );
}

function isCalm(assessment: Assessment): boolean {
  return faceOf(assessment) === 'mention' && assessment.route.length === 0;
}

interface ResultProps extends Pick<SelfCheckProps, 'audience'> {
  readonly assessment: Assessment;
  readonly school: School | undefined;
}

function Result({ assessment, school, audience }: ResultProps) {
  const t = useText();
  if (!isCalm(assessment))
    return <Card assessment={assessment} school={school} audience={audience} />;
  const mentioned = school && assessment.mentions.length > 0;
  return (
    <p className="calm">
      <RestIcon />
      <span>
        {mentioned
          ? t('check.calm.mention', { school: shortNameOf(school.file.school) })
          : t('check.calm')}
      </span>
    </p>
  );
}

/** One line for screen readers: the result without its details. */
function summary(t: Text, assessment: Assessment): string {
  switch (faceOf(assessment)) {
    case 'care':
      return t('check.status.care');
    case 'complaint':
      return t('check.status.right');
    case 'concern':
      return t('check.status.thoughts', { count: assessment.prompts.length });
    case 'mention':
      return t('check.status.calm');
  }
}
