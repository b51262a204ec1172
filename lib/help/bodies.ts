import type { OutsideBody } from './body.ts';
import { ENGLAND } from './bodies-england.ts';
import { NORTHERN_IRELAND } from './bodies-northern-ireland.ts';
import { SCOTLAND } from './bodies-scotland.ts';
import { SHARED } from './bodies-shared.ts';
import { WALES } from './bodies-wales.ts';

/** Every body, in the order in which they are shown within one nation. */
export const OUTSIDE_BODIES: readonly OutsideBody[] = [
  ...ENGLAND,
  ...WALES,
  ...SCOTLAND,
  ...NORTHERN_IRELAND,
  ...SHARED,
];
