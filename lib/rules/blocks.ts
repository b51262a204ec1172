import { ListError } from './source.ts';

/** A run of lines without a blank one between: the remarks above, then the rows. */
export interface Block {
  readonly remarks: readonly string[];
  readonly rows: readonly Row[];
  /** Number of the first row (of the first remark where there is none), from 1. */
  readonly line: number;
}

export interface Row {
  readonly text: string;
  readonly line: number;
}

/** `key: value`, with the number behind the key where there is one (`before 3: …`). */
export interface Field extends Row {
  readonly key: string;
  readonly count: number | undefined;
  readonly value: string;
}

/** Cuts a list file at blank lines. `#` at the start of a line is a remark and stands above a block. */
export function blocksOf(file: string, text: string): Block[] {
  if (text.includes('\r'))
    throw new ListError(file, 1, 'it has Windows line ends; save it with plain ones');
  const blocks: Block[] = [];
  let remarks: string[] = [];
  let rows: Row[] = [];
  let first = 1;
  const close = (): void => {
    if (remarks.length > 0 || rows.length > 0)
      blocks.push({ remarks, rows, line: rows[0]?.line ?? first });
    remarks = [];
    rows = [];
  };
  text.split('\n').forEach((row, index) => {
    const line = index + 1;
    if (row.trim() === '') return close();
    if (remarks.length === 0 && rows.length === 0) first = line;
    if (row.startsWith('#')) {
      if (rows.length > 0)
        throw new ListError(file, line, 'a # remark stands above a block, not inside it');
      remarks.push(row.slice(1).trim());
    } else rows.push({ text: row.trim(), line });
  });
  close();
  return blocks;
}

const FIELD = /^([a-z]+)(?: (\d))?: (\S.*)$/;

/** @throws {ListError} where a row is not `key: value` */
export function fieldOf(file: string, row: Row): Field {
  const [, key, count, value] = FIELD.exec(row.text) ?? [];
  if (key === undefined || value === undefined)
    throw new ListError(file, row.line, `expected 'key: value', found '${row.text}'`);
  return { ...row, key, count: count === undefined ? undefined : Number(count), value };
}

/** The one of `known` that `value` names. */
export function oneOf<T extends string>(
  file: string,
  line: number,
  known: readonly T[],
  value: string,
): T {
  const found = known.find((each) => each === value);
  if (found === undefined)
    throw new ListError(file, line, `'${value}' is none of: ${known.join(', ')}`);
  return found;
}
