import { existsSync } from 'node:fs';
import { findMentionsIn } from '../../lib/school/mentions.ts';
import type { School } from '../../lib/school/school.ts';
import { deriveWatch } from '../../lib/school/watch.ts';
import { tokenise } from '../../lib/text/tokens.ts';
import { readOpenSchools } from '../measure-names.ts';
import { compare, heapUsed, timed, type Times } from './measure.ts';

/** What it takes to watch for every open school of the UK at once: a proof of scale, nothing anyone needs. */
export interface AllSchools {
  readonly schools: number;
  readonly deriveMs: number;
  readonly heapBytes: number;
  readonly find: Times;
}

/** @param path the public list of schools; undefined is returned where it is not there */
export function measureAllSchools(path: string, texts: readonly string[]): AllSchools | undefined {
  if (!existsSync(path)) return undefined;
  const schools = readOpenSchools(path).map(({ id, name, town }): School => ({
    id,
    file: { version: 1, school: { name, town }, route: [{ role: 'headteacher' }] },
    source: { kind: 'pasted' },
    addedAt: '2026-01-01T00:00:00.000Z',
    enabled: true,
  }));
  const before = heapUsed();
  let watch = deriveWatch([]);
  const deriveMs = timed(() => {
    watch = deriveWatch(schools);
  });
  const [find] = compare([(text) => findMentionsIn(tokenise(text), watch)], texts, 1);
  if (!find) throw new RangeError('one way gives one result');
  return { schools: schools.length, deriveMs, heapBytes: heapUsed() - before, find };
}
