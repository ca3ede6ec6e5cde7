import { describe, expect, it } from 'vitest';
import { isDue, settled } from '../../../src/background/backup/due.ts';

const hour = 60 * 60 * 1000;
const day = 24 * hour;
const now = 100 * day;
const last = (time: number) => ({ last: { time, notes: 1, file: 'x' } });
const failed = (time: number) => ({ failed: { time, why: 'space' as const } });

describe('a backup', () => {
  it.each([
    ['never made', {}, true],
    ['made just now', last(now), false],
    ['made six days ago', last(now - 6 * day), false],
    ['made a week ago', last(now - 7 * day), true],
    ['made in the future, by a clock that was wrong', last(now + day), true],
    ['tried an hour ago in vain', failed(now - hour), false],
    ['tried a day ago in vain', failed(now - day), true],
    [
      'made yesterday, and tried again in vain',
      { ...last(now - day), ...failed(now - day) },
      false,
    ],
    ['being made', { started: now - 1000 }, false],
  ])('%s: due is %s', (_name, record, due) => {
    expect(isDue(record, now)).toBe(due);
  });

  it('that was begun and never ended has failed, and is tried again a day later', () => {
    const record = settled({ ...last(1), started: now - hour }, now);
    expect(record).toEqual({ ...last(1), failed: { time: now - hour, why: 'interrupted' } });
    expect(isDue(record, now)).toBe(false);
    expect(isDue(record, now + day)).toBe(true);
    expect(settled({ started: now - 1000 }, now)).toEqual({ started: now - 1000 });
  });
});
