import { shown } from './problem.ts';

/** `school.aliases[2]`; the whole file is `file`. */
export function pathText(path: readonly PropertyKey[]): string {
  let text = '';
  for (const part of path) {
    if (typeof part === 'number') text += `[${part}]`;
    else text += `${text === '' ? '' : '.'}${shown(String(part))}`;
  }
  return text === '' ? 'file' : text;
}

export interface FileText {
  /** Where it stands: `route[0].label`. */
  readonly path: string;
  readonly text: string;
}

/** Every piece of text in a value read from JSON, with its path, in order. */
export function textsOf(value: unknown, path: readonly PropertyKey[] = []): FileText[] {
  if (typeof value === 'string') return [{ path: pathText(path), text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsOf(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsOf(item, [...path, key]));
}
