import { useText } from './TextContext.ts';
import { Mark } from './icons.tsx';

interface ChipProps {
  /** What people call the school. */
  readonly school: string;
  readonly onOpen: () => void;
}

/** The quiet sign that a school is mentioned. It looks 34 px high and takes clicks over 44. */
export function Chip({ school, onOpen }: ChipProps) {
  const t = useText();
  return (
    <button
      type="button"
      className="chip"
      data-measure=""
      aria-label={t('chip.label', { school })}
      onClick={onOpen}
    >
      <span className="chip-face">
        <Mark small className="chip-mark" />
        <span className="chip-name" dir="auto">
          {school}
        </span>
      </span>
    </button>
  );
}
