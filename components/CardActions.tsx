import { useText } from './TextContext.ts';

export interface CardEvents {
  readonly onClose: () => void;
  readonly onEdit: () => void;
  readonly onFine: () => void;
  readonly onNotMine: () => void;
}

interface CardActionsProps {
  /** Address that opens a message to the school; none: the link is left out. */
  readonly say: string | undefined;
  /** Help is shown: the button says that it was seen, not that all is fine. */
  readonly care: boolean;
  /** What to do with the draft; left out in the self-check, where there is no composer. */
  readonly events: Omit<CardEvents, 'onClose'> | undefined;
}

/** What the parent can do now: one main way, two plain ones, one quiet one. */
export function CardActions({ say, care, events }: CardActionsProps) {
  const t = useText();
  if (say === undefined && !events) return null;
  return (
    <footer className="card-actions" data-measure="">
      {say === undefined ? null : (
        <a className="button main" href={say} target="_blank" rel="noreferrer">
          {t('action.say')}
        </a>
      )}
      {events ? (
        <>
          <button type="button" className="button" onClick={events.onEdit}>
            {t('action.edit')}
          </button>
          <button type="button" className="button" onClick={events.onFine}>
            {t(care ? 'action.seen' : 'action.fine')}
          </button>
          <button type="button" className="link-button quiet" onClick={events.onNotMine}>
            {t('action.not-mine')}
          </button>
        </>
      ) : null}
    </footer>
  );
}
