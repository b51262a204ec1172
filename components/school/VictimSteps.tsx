import { useId } from 'react';
import { helplineById } from '../../lib/help/select.ts';
import type { SchoolFile } from '../../lib/school/schema.ts';
import { useText } from '../TextContext.ts';
import { Helplines } from './Helplines.tsx';
import { SubHeading } from './Section.tsx';

type Steps = NonNullable<NonNullable<SchoolFile['victim']>['steps']>;

/** What the school says helps, in its own order. */
export function VictimSteps({ steps }: { readonly steps: Steps }) {
  const t = useText();
  const id = useId();
  if (steps.length === 0) return null;
  return (
    <>
      <SubHeading id={id}>{t('school.help.steps')}</SubHeading>
      <ol className="file-list" aria-labelledby={id}>
        {steps.map(({ step, text }, index) => (
          <li key={`${index} ${step}`}>
            <span dir="auto">{text}</span>
            {step === 'ask-to-stop' ? <Caution /> : null}
          </li>
        ))}
      </ol>
    </>
  );
}

const INSTEAD = ['emergency', 'police'].flatMap((id) => helplineById(id) ?? []);

/** To ask somebody to stop can make things worse: no school's step stands without this. */
function Caution() {
  const t = useText();
  const id = useId();
  return (
    <div className="file-caution">
      <p id={id}>{t('school.help.caution')}</p>
      <Helplines lines={INSTEAD} labelledBy={id} />
    </div>
  );
}
