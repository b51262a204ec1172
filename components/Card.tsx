import type { Assessment, Concern } from '../lib/assess/types.ts';
import type { Category } from '../lib/rules/categories.ts';
import { faceOf, headline } from '../lib/card-view/headline.ts';
import { careHelp, routeBeside } from '../lib/card-view/care.ts';
import { sayInstead } from '../lib/card-view/links.ts';
import { shortNameOf } from '../lib/school/identity.ts';
import type { SchoolFile } from '../lib/school/schema.ts';
import type { School } from '../lib/school/school.ts';
import type { Audience } from '../lib/school/terms.ts';
import { CardActions, type CardEvents } from './CardActions.tsx';
import { CardHeader } from './CardHeader.tsx';
import { CareBox } from './CareBox.tsx';
import { CommonList } from './CommonList.tsx';
import { PlainComplaint } from './PlainComplaint.tsx';
import { RouteList } from './RouteList.tsx';
import { MoreToAsk, OtherWays, SchoolMay } from './school/CardFolds.tsx';
import { SecondLook } from './SecondLook.tsx';
import { useText } from './TextContext.ts';

interface CardProps {
  readonly assessment: Assessment;
  /** The school the draft is about; in the self-check there may be none. */
  readonly school: School | undefined;
  /** Who writes: what the school says to others is left out. */
  readonly audience?: Audience;
  /** Left out in the self-check: no composer to go back to, nothing to close. */
  readonly events?: CardEvents;
  /** The content is taller than the frame: the middle becomes a focusable, labelled group. */
  readonly scrolls?: boolean;
  readonly takesFocus?: boolean;
  /** A press of Post was held for this draft; called when the parent wants no such thing any more. */
  readonly onNoSecondLook?: (() => void) | undefined;
}

/** The card: care first, then the commons, then who can sort it out, then what to do. */
export function Card({
  assessment,
  school,
  audience = 'parent',
  events,
  scrolls = false,
  takesFocus = false,
  onNoSecondLook,
}: CardProps) {
  const t = useText();
  const name = school ? shortNameOf(school.file.school) : t('school.unnamed');
  const face = faceOf(assessment);
  const [eyebrow, title] = headline(t, assessment, name);
  const offersSchool = face === 'concern' || assessment.plainComplaint;
  return (
    <section className={`card face-${face}`} aria-label={t('card.region', { school: name })}>
      <CardHeader
        eyebrow={eyebrow}
        title={title}
        takesFocus={takesFocus}
        {...(events ? { onClose: events.onClose } : {})}
      />
      {onNoSecondLook ? <SecondLook onOff={onNoSecondLook} /> : null}
      <div
        className="card-scroll"
        {...(scrolls ? { tabIndex: 0, role: 'group', 'aria-label': t('card.scroll') } : {})}
      >
        <div className="card-body" data-measure="">
          <CardBody assessment={assessment} file={school?.file} audience={audience} />
        </div>
      </div>
      <CardActions
        say={offersSchool ? sayInstead(assessment.route) : undefined}
        care={face === 'care'}
        events={events}
      />
    </section>
  );
}

function rulesOf(concerns: readonly Concern[], category: Category): readonly string[] {
  const own = concerns.filter((concern) => concern.category === category);
  return [...new Set(own.map((concern) => concern.rule))];
}

interface CardBodyProps {
  readonly assessment: Assessment;
  readonly file: SchoolFile | undefined;
  readonly audience: Audience;
}

function CardBody({ assessment, file, audience }: CardBodyProps) {
  const { care, concerns, prompts } = assessment;
  const face = faceOf(assessment);
  const help = careHelp(care, file?.school.nation);
  const route = routeBeside(assessment, help);
  // Under care or a plain complaint, commons at rest would read as a telling-off.
  const showsCommons = prompts.length > 0 || face === 'mention';
  const boxes = help.map((one) => (
    <CareBox key={one.care.category} help={one} rules={rulesOf(concerns, one.care.category)} />
  ));
  return (
    <>
      {face === 'care' ? boxes : null}
      {assessment.plainComplaint ? <PlainComplaint hasRoute={route.length > 0} /> : null}
      {showsCommons ? (
        <CommonList
          prompts={prompts}
          wording={file?.commons}
          nation={face === 'concern' ? file?.school.nation : undefined}
        />
      ) : null}
      {file && face === 'concern' ? <MoreToAsk file={file} /> : null}
      {route.length > 0 ? <RouteList route={route} /> : null}
      {file && route.length > 0 && face !== 'care' ? <OtherWays file={file} /> : null}
      {face === 'care' ? null : boxes}
      {file && face === 'concern' ? (
        <SchoolMay
          file={file}
          audience={audience}
          raised={prompts.map(({ category }) => category)}
        />
      ) : null}
    </>
  );
}
