import { expect, test } from 'vitest';
import { findDates } from '../../../../src/language/figures/dates.ts';

/** A Thursday. */
const PUBLISHED = '2016-10-20T08:30:00+02:00';

const found = (text: string, published: string | undefined = PUBLISHED): string[] =>
  findDates(text, published).map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`);

test.each([
  ['It opened on October 16, 2009.', ['October 16, 2009 = 2009-10-16']],
  ['It opened on 16 October 2009.', ['16 October 2009 = 2009-10-16']],
  ['It opened on the 16th of October.', ['the 16th of October = 2016-10-16']],
  ['The bridge fell Oct. 16.', ['Oct. 16 = 2016-10-16']],
  ['Sales fell in September and May.', ['September = 2016-09', 'May = 2016-05']],
  ['It opened in March 2011.', ['March 2011 = 2011-03']],
  ['Since 9/11 it changed.', ['9/11 = 2001-09-11']],
  ['The 2010-09-30 log, the 9/30/2010 log.', ['2010-09-30 = 2010-09-30', '9/30/2010 = 2010-09-30']],
  ['Der 30.9.2010 zählt.', ['30.9.2010 = 2010-09-30']],
  ['They met on Friday, Oct. 14, in Oslo.', ['Friday, Oct. 14 = 2016-10-14']],
  ['The fair runs Oct. 14-16.', ['Oct. 14 = 2016-10-14', '16 = 2016-10-16']],
])('reads what the calendar names: %s', (text, dates) => {
  expect(found(text)).toEqual(dates);
});

test.each([
  ['The mayor resigned Tuesday.', ['Tuesday = 2016-10-18']],
  ['The mayor will resign on Tuesday.', ['Tuesday = 2016-10-25']],
  ['The mayor resigned Thursday.', ['Thursday = 2016-10-20']],
  ['She left last Friday.', ['last Friday = 2016-10-14']],
  ['She left yesterday morning.', ['yesterday morning = 2016-10-19TMO']],
  ['It rained last night.', ['last night = 2016-10-19TNI']],
  ['Earlier this month prices rose.', ['Earlier this month = 2016-10']],
  ['Prices rose last week.', ['last week = 2016-W41']],
  ['Prices rise next year.', ['next year = 2017']],
  ['It fell in the third quarter.', ['the third quarter = 2016-Q3']],
  ['It fell in the first half of 2014.', ['the first half of 2014 = 2014-H1']],
  ['They met three years ago.', ['three years ago = 2013']],
  ['They met 10 days ago.', ['10 days ago = 2016-10-10']],
  ['They met several years ago.', ['several years ago = PAST_REF']],
  ['It is due by December.', ['December = 2016-12']],
  ['He was jailed last May.', ['last May = 2016-05']],
  ['They wed last summer.', ['last summer = 2016-SU']],
  ['The talks will start at 9:30 a.m. on Monday.', ['9:30 a.m. on Monday = 2016-10-24T09:30']],
  ['He spoke over the weekend.', ['the weekend = 2016-W41-WE']],
])('resolves against the day of publication: %s', (text, dates) => {
  expect(found(text)).toEqual(dates);
});

test.each([
  ['Since 1998 it grew.', ['1998 = 1998']],
  ['The 1978 resolution stands.', ['1978 = 1978']],
  ['Music of the 1990s and the ’80s.', ['the 1990s = 199', 'the ’80s = 198']],
  ['A mid-1990s house, a 19th-century barn.', ['mid-1990s = 199', '19th-century = 18']],
  ['Between 1985-87 it shut.', ['1985 = 1985', '87 = 1987']],
  ['In 1990 he won; the following year he lost.', ['1990 = 1990', 'the following year = 1991']],
])('reads years, decades and centuries: %s', (text, dates) => {
  expect(found(text)).toEqual(dates);
});

test.each([
  'They may march on.',
  'April Jones met Mr May.',
  'She paid $2016 for 1990 people.',
  'Call 202-555-0143 or flight 1998.',
  'He is in his 80s.',
  'Mondays are quiet and every Tuesday is loud.',
  'The second half of the match.',
])('finds no date in: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ['It ran from March to August 2011.', ['March = 2011-03', 'August 2011 = 2011-08']],
  ['Open January 23 – March 9, 2014.', ['January 23 = 2014-01-23', 'March 9, 2014 = 2014-03-09']],
  [
    'Bernoulli (1700 – 1782) and 1992-94.',
    ['1700 = 1700', '1782 = 1782', '1992 = 1992', '94 = 1994'],
  ],
])('reads ranges: %s', (text, dates) => {
  expect(found(text)).toEqual(dates);
});

test('stays in the year that a story of the past tells of', () => {
  const story = 'In 1831 he was jailed. On July 14, 1831, he was freed. On May 30 he died.';
  expect(found(story).at(-1)).toBe('May 30 = 1831-05-30');
  expect(found('Elected in 2010, he resigned on May 30.').at(-1)).toBe('May 30 = 2016-05-30');
});

test('tells only past or future of what no calendar year can hold', () => {
  expect(found('It formed 13 billion years ago.')).toEqual(['13 billion years ago = PAST_REF']);
  expect(found('It was built in 2000 BCE; a 2000 year old custom.')).toEqual([]);
});

test('takes what is "to be held" for the future, and the line above for another sentence', () => {
  expect(found('It is to be held November 20.')).toEqual(['November 20 = 2016-11-20']);
  expect(found('What they will do\nOn Friday, they met.')).toEqual(['Friday = 2016-10-14']);
});

test('writes X for what nothing tells when the day of publication is not known', () => {
  expect(found('On October 16, on Tuesday, last year, in May and yesterday.', '')).toEqual([
    'October 16 = XXXX-10-16',
    'Tuesday = XXXX-WXX-2',
    'last year = XXXX',
    'May = XXXX-05',
    'yesterday = XXXX-XX-XX',
  ]);
  expect(found('It fell yesterday.', '2016-10')).toEqual(['yesterday = XXXX-XX-XX']);
  expect(found('It fell yesterday.', 'soon')).toEqual(['yesterday = XXXX-XX-XX']);
});

test('counts from the ends of months, leap days and years', () => {
  expect(found('It fell yesterday.', '2016-03-01')).toEqual(['yesterday = 2016-02-29']);
  expect(found('It fell last month.', '2016-03-31')).toEqual(['last month = 2016-02']);
  expect(found('It fell in December.', '2016-01-04')).toEqual(['December = 2015-12']);
  expect(found('It fell last week.', '2016-01-05')).toEqual(['last week = 2015-W53']);
});

test('reads through soft hyphens, non-breaking spaces and capitals', () => {
  expect(found('On Octo\u00ADber\u00A016 it fell.')).toEqual([
    'Octo\u00ADber\u00A016 = 2016-10-16',
  ]);
  expect(found('MAYOR RESIGNED TUESDAY')).toEqual(['TUESDAY = 2016-10-18']);
});
