import { useId, type ReactNode } from 'react';
import { COMMONS } from '../lib/rules/categories.ts';

/** Icons are decoration: the words beside them say the same, so they are hidden from assistive technology. */
interface IconProps {
  readonly className?: string;
}

function Icon({ className, box, children }: IconProps & { box: number; children: ReactNode }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      viewBox={`0 0 ${box} ${box}`}
      fill="none"
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      {...(className === undefined ? {} : { className })}
    >
      {children}
    </svg>
  );
}

/** Ring centres, radius, stroke and the gap where one ring passes under another, in a 32 by 32 box. */
const FULL = {
  centres: [
    [16, 11.2],
    [10.4, 20.6],
    [21.6, 20.6],
  ],
  radius: 8.2,
  stroke: 2.6,
  gap: 0.9,
} as const;
/** For 24 px and less: the rings only just meet, so that nothing blurs. */
const SMALL = {
  centres: [
    [16, 9.6],
    [9.4, 21],
    [22.6, 21],
  ],
  radius: 7,
  stroke: 3,
  gap: 1,
} as const;

/** The mark: three linked rings, one colour per common; each passes under the next. */
export function Mark({ className, small = false }: IconProps & { readonly small?: boolean }) {
  const id = useId();
  const { centres, radius, stroke, gap } = small ? SMALL : FULL;
  return (
    <Icon box={32} {...(className === undefined ? {} : { className })}>
      {centres.map(([x, y], index) => {
        const common = COMMONS[index] ?? 'sense';
        const [overX, overY] = centres[(index + 1) % 3] ?? [x, y];
        return (
          <g key={common}>
            <mask
              id={`${id}${common}`}
              maskUnits="userSpaceOnUse"
              x="0"
              y="0"
              width="32"
              height="32"
            >
              <rect width="32" height="32" fill="#fff" stroke="none" />
              <circle
                cx={overX}
                cy={overY}
                r={radius}
                stroke="#000"
                strokeWidth={stroke + 2 * gap}
              />
            </mask>
            <circle
              className={`mark-ring tint-${common}`}
              cx={x}
              cy={y}
              r={radius}
              strokeWidth={stroke}
              mask={`url(#${id}${common})`}
            />
          </g>
        );
      })}
    </Icon>
  );
}

/** At rest: a ring with a tick. */
export function RestIcon() {
  return (
    <Icon box={20}>
      <circle cx="10" cy="10" r="8.1" strokeWidth="1.6" />
      <path d="M6.4 10.3l2.5 2.5 4.8-5.2" strokeWidth="1.8" />
    </Icon>
  );
}

/** Raised: a filled ring with the two bars of a pause. */
export function PauseIcon() {
  return (
    <Icon box={20}>
      <circle className="icon-fill" cx="10" cy="10" r="8.9" strokeWidth="0" />
      <path className="icon-cut" d="M7.9 6.9v6.2M12.1 6.9v6.2" strokeWidth="2" />
    </Icon>
  );
}

export function CloseIcon() {
  return (
    <Icon box={20}>
      <path d="M5.5 5.5l9 9M14.5 5.5l-9 9" strokeWidth="1.7" />
    </Icon>
  );
}

export function MailIcon() {
  return (
    <Icon box={20}>
      <rect x="2.6" y="4.4" width="14.8" height="11.2" rx="2.2" strokeWidth="1.6" />
      <path d="M3.2 6l6.8 5 6.8-5" strokeWidth="1.6" />
    </Icon>
  );
}

export function PhoneIcon() {
  return (
    <Icon box={20}>
      <path
        d="M4.2 3.4h2.6l1.5 3.7-1.8 1.4a9.6 9.6 0 0 0 5 5l1.4-1.8 3.7 1.5v2.6a1.4 1.4 0 0 1-1.5 1.4A12.4 12.4 0 0 1 2.8 4.9a1.4 1.4 0 0 1 1.4-1.5z"
        strokeWidth="1.6"
      />
    </Icon>
  );
}

export function FormIcon() {
  return (
    <Icon box={20}>
      <rect x="3.6" y="2.8" width="12.8" height="14.4" rx="2.2" strokeWidth="1.6" />
      <path d="M6.8 7h6.4M6.8 10.2h6.4M6.8 13.4h3.4" strokeWidth="1.6" />
    </Icon>
  );
}

export function SiteIcon() {
  return (
    <Icon box={20}>
      <circle cx="10" cy="10" r="7.4" strokeWidth="1.6" />
      <path
        d="M2.8 10h14.4M10 2.8c4.4 4.3 4.4 10.1 0 14.4M10 2.8c-4.4 4.3-4.4 10.1 0 14.4"
        strokeWidth="1.4"
      />
    </Icon>
  );
}

export function ChevronIcon() {
  return (
    <Icon box={20}>
      <path className="chevron" d="M6 8l4 4 4-4" strokeWidth="1.8" />
    </Icon>
  );
}

export function FileIcon() {
  return (
    <Icon box={20}>
      <path d="M5 2.8h6.4L15.6 7v10.2H5zM11.2 2.8V7.2h4.4" strokeWidth="1.5" />
    </Icon>
  );
}
