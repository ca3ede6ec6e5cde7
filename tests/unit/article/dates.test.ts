import { expect, test } from 'vitest';
import { toIso } from '../../../src/article/dates.ts';

test.each([
  ['2020-10-16T08:30:00Z', '2020-10-16T08:30:00Z'],
  ['2020-10-16T08:30:00.123+0200', '2020-10-16T08:30:00+02:00'],
  ['2020-10-16 08:30', '2020-10-16T08:30'],
  ['2020-10-16', '2020-10-16'],
  ['2020-10', '2020-10'],
  ['20201016', '2020-10-16'],
  ['1602837000', '2020-10-16T08:30:00.000Z'],
  ['Fri, 16 Oct 2020 08:30:00 GMT', '2020-10-16T08:30:00.000Z'],
  ['Oct. 16, 2020 at 4:30 a.m. EDT', '2020-10-16'],
  ['Published: 16th October 2020', '2020-10-16'],
  ['  16-Oct-2020  ', '2020-10-16'],
])('%s is %s', (given, iso) => {
  expect(toIso(given)).toBe(iso);
});

test.each([
  ['a day without a year', 'Updated Oct. 16'],
  ['a day that no month has', '2020-02-31'],
  ['a month that no year has', '2020-13-01'],
  ['an hour that no day has', '2020-10-16T27:00'],
  ['a year before the web', '1066-10-14'],
  ['words', 'yesterday'],
  ['a number', '7'],
  ['nothing', ''],
])('%s is no date of an article', (_, given) => {
  expect(toIso(given)).toBeUndefined();
});
