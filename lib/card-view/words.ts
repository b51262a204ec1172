/** Dates and lists in words; `tag` is the language, such as `en-GB`. */

/** `2024-02` as “February 2024”. */
export function monthWords(month: string, tag: string): string {
  return write(`${month}-01`, tag, { month: 'long', year: 'numeric' });
}

/** `2026-11-20` as “20 November 2026”. */
export function dayWords(day: string, tag: string): string {
  return write(day, tag, { dateStyle: 'long' });
}

// A day has no hour: without the time zone it would be the day before, west of Greenwich.
function write(day: string, tag: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }).format(new Date(day));
}

/** “England, Wales and Scotland”. */
export function listWords(items: readonly string[], tag: string): string {
  return new Intl.ListFormat(tag, { type: 'conjunction' }).format(items);
}

/** Whether the month a policy was to be reviewed is over; `today` as `2026-11-20`. */
export function isOverdue(review: string, today: string): boolean {
  return review < today.slice(0, 7);
}
