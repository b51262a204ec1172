import { useCallback, useEffect, useReducer, useRef } from 'react';
import { flushSync } from 'react-dom';
import { Card } from '../../components/Card.tsx';
import { Chip } from '../../components/Chip.tsx';
import { LiveStatus } from '../../components/LiveStatus.tsx';
import { useText } from '../../components/TextContext.ts';
import type { Engine } from '../../lib/assess/engine.ts';
import { shortNameOf } from '../../lib/school/identity.ts';
import { EMPTY, reduce, viewOf, type CardEvent, type CardState } from '../../lib/card-view/view.ts';
import type { State } from '../../lib/platform/protocol.ts';
import type { Line } from './connect.ts';
import { useShown } from './useShown.ts';

interface CardFrameProps {
  /** The parent wants no second look any more. */
  readonly noSecondLook: () => void;
  readonly line: Line;
  readonly engine: Pick<Engine, 'assess'>;
  readonly state: State;
}

/** The card's frame: drafts in over the line, chip or card on screen, "shown" and "edit" out. */
export function CardFrame({
  line,
  engine,
  state: { schools, settings },
  noSecondLook,
}: CardFrameProps) {
  const t = useText();
  const { sensitivity, role } = settings;
  const [card, dispatch] = useReducer(
    (state: CardState, event: CardEvent) => reduce(state, event, sensitivity),
    EMPTY,
  );
  const view = viewOf(card, sensitivity);
  const root = useRef<HTMLDivElement>(null);
  const scrolls = useShown(line, root, {
    seq: card.seq,
    view,
    // Closed or "It’s fine": the parent has seen it, so Post isn't held any more.
    hold: view === 'card' && (card.assessment?.hold ?? false),
  });

  useEffect(() => {
    line.listen((message) => {
      // At once, not when React finds the time: Post may be pressed any moment.
      flushSync(() => {
        if (message.kind !== 'draft') return dispatch(message);
        const { seq, text, context, hasImage } = message;
        const assessment = engine.assess({ text, context, hasImage }, schools, {
          sensitivity,
          audience: role,
        });
        dispatch({ kind: 'draft', seq, assessment });
      });
    });
    line.post({ kind: 'ready' });
  }, [line, engine, schools, sensitivity, role]);

  const leave = useCallback(
    (event: CardEvent) => {
      flushSync(() => dispatch(event));
      line.post({ kind: 'edit' });
    },
    [line],
  );

  useEffect(() => {
    if (view !== 'card') return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') leave({ kind: 'close' });
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [view, leave]);

  const { assessment } = card;
  const school = schools.find(({ id }) => id === assessment?.school);
  const name = school ? shortNameOf(school.file.school) : t('school.yours');
  return (
    <>
      <LiveStatus
        message={card.status === 'none' ? '' : t(`status.${card.status}`, { school: name })}
      />
      {assessment && view !== 'hidden' ? (
        <div key={view} ref={root} className={`frame-${view}`}>
          {view === 'chip' ? (
            <Chip school={name} onOpen={() => dispatch({ kind: 'open' })} />
          ) : (
            <Card
              assessment={assessment}
              school={school}
              audience={role}
              onNoSecondLook={card.held ? noSecondLook : undefined}
              scrolls={scrolls}
              takesFocus={card.opened}
              events={{
                onClose: () => leave({ kind: 'close' }),
                onEdit: () => line.post({ kind: 'edit' }),
                onFine: () => leave({ kind: 'fine' }),
                onNotMine: () => leave({ kind: 'not-mine' }),
              }}
            />
          )}
        </div>
      ) : null}
    </>
  );
}
