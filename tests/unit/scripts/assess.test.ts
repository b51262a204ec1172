import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const run = (args: readonly string[], input: string) =>
  spawnSync(process.execPath, ['scripts/assess.ts', ...args], { input, encoding: 'utf8' });
const SCHOOL = ['--school', 'schools/westwood-park.json'];

describe('npm run assess', () => {
  it('prints one assessment for a draft on standard input', () => {
    const { stdout, status } = run(SCHOOL, 'Mrs Okafor at Westwood Park is a liar\n');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      level: 'pause',
      hold: true,
      mentions: [{ start: 14, end: 27, text: 'Westwood Park', school: 'westwood-park' }],
      topic: 'staff-conduct',
    });
  });

  it('answers line by line with --jsonl, in order, ids as given', () => {
    const rows = [
      { id: 'a', text: 'Lovely day at Westwood Park school' },
      { id: 7, text: 'nothing of it' },
      { id: 'c', text: 'cold dinners again, a disgrace', context: 'Westwood Park parents' },
    ];
    const { stdout, status } = run(
      [...SCHOOL, '--jsonl'],
      rows.map((row) => JSON.stringify(row)).join('\n'),
    );
    expect(status).toBe(0);
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: unknown; level: string });
    expect(answers.map(({ id, level }) => [id, level])).toEqual([
      ['a', 'mention'],
      [7, 'none'],
      ['c', 'advise'],
    ]);
    expect(Object.keys(answers[2] ?? {})).toEqual([
      'id',
      'level',
      'hold',
      'mentions',
      'concerns',
      'topic',
      'route',
    ]);
  });

  it('needs no school for a self-check', () => {
    const { stdout } = run(['--self-check'], 'That teacher is a useless idiot');
    expect(JSON.parse(stdout)).toMatchObject({ level: 'advise', mentions: [] });
  });

  it.each([
    [[], 'x', '--school FILE'],
    [['--school', 'nowhere.json'], 'x', "can't read nowhere.json"],
    [['--school', 'package.json'], 'x', 'is not a valid school file'],
    [[...SCHOOL, '--jsonl'], '{"id":1}', 'line 1 has no "text"'],
    [[...SCHOOL, '--jsonl'], 'x', 'line 1 is not JSON'],
    [[...SCHOOL, '--sensitivity', 'loud'], 'x', "not 'loud'"],
  ])('says what is wrong: %j', (args, input, message) => {
    const { stderr, status } = run(args, input);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
  });
});
