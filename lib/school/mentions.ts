/** What the sentinel and the engine look for: names derived from each added school. Serialisable. */
export interface Watch {
  readonly schools: readonly WatchedSchool[];
}

export interface WatchedSchool {
  readonly id: string;
  readonly forms: readonly string[];
}

/** A span that refers to a school, in UTF-16 code units of the text given. */
export interface FoundMention {
  readonly start: number;
  readonly end: number;
  readonly school: string;
}

/** Every mention of a watched school in `text`, in order, not overlapping. Linear in the text. */
export function findMentions(text: string, watch: Watch): FoundMention[] {
  const lower = text.toLowerCase();
  return watch.schools.flatMap((school) =>
    school.forms.flatMap((form) => {
      const start = lower.indexOf(form);
      return start < 0 ? [] : [{ start, end: start + form.length, school: school.id }];
    }),
  );
}
