/** The smallest school file there is, and a way to change one thing in it. */
export const MINIMAL = {
  version: 1,
  school: { name: 'Westwood Park Primary School' },
  route: [{ role: 'class-teacher' }],
};

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/**
 * The text of a school file with `value` put at `path`, groups and lists made on the way:
 * `withAt(['school', 'aliases', 0], 'WPPS')`.
 */
export function withAt(path: readonly (string | number)[], value: Json): string {
  const file: Json = structuredClone(MINIMAL);
  let here: Json = file;
  for (const [index, part] of path.entries()) {
    const last = index === path.length - 1;
    const next = last ? value : typeof path[index + 1] === 'number' ? [] : {};
    here = step(here, part, next, last);
  }
  return JSON.stringify(file);
}

function step(here: Json, part: string | number, next: Json, last: boolean): Json {
  if (Array.isArray(here) && typeof part === 'number') {
    if (last || here[part] === undefined) here[part] = next;
    return here[part] ?? next;
  }
  if (typeof here === 'object' && here !== null && !Array.isArray(here)) {
    if (last || here[part] === undefined) here[part] = next;
    return here[part] ?? next;
  }
  throw new TypeError(`No place for ${part}`);
}
