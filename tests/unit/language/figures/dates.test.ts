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
  ['The Dec. 20 vote was called off.', ['Dec. 20 = 2016-12-20']],
  ['It began in December.', ['December = 2015-12']],
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
  [
    'They met on Oct. 16, 17 and 18, 2011.',
    ['Oct. 16 = 2011-10-16', '17 = 2011-10-17', '18, 2011 = 2011-10-18'],
  ],
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
  'Temperatures rose into the 70s, with lows in the fifties.',
  'Mondays are quiet and every Tuesday is loud.',
  'The second half of the match.',
])('finds no date in: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ['It ran from March to August 2011.', ['March = 2011-03', 'August 2011 = 2011-08']],
  ['Open January 23 – March 9, 2014.', ['January 23 = 2014-01-23', 'March 9, 2014 = 2014-03-09']],
  ['Open March 3-5, 2014.', ['March 3 = 2014-03-03', '5, 2014 = 2014-03-05']],
  ['He spoke on May 3 and 5, 2014.', ['May 3 = 2014-05-03', '5, 2014 = 2014-05-05']],
  ['He spoke on May 3 and 5, 2000 people came.', ['May 3 = 2016-05-03', '5 = 2016-05-05']],
  [
    'Open 30 October to 2 November 2014.',
    ['30 October = 2014-10-30', '2 November 2014 = 2014-11-02'],
  ],
  [
    'Open December 30 to January 2, 2014.',
    ['December 30 = 2013-12-30', 'January 2, 2014 = 2014-01-02'],
  ],
  ['In 2014, from May 3 to 5.', ['2014 = 2014', 'May 3 = 2016-05-03', '5 = 2016-05-05']],
  [
    'Bernoulli (1700 – 1782) and 1992-94.',
    ['1700 = 1700', '1782 = 1782', '1992 = 1992', '94 = 1994'],
  ],
])('reads ranges: %s', (text, dates) => {
  expect(found(text)).toEqual(dates);
});

test.each([
  ['It fell in the third quarter of fiscal 2015.', ['the third quarter of fiscal 2015 = 2015-Q3']],
  ['It fell in the fiscal third quarter.', ['the fiscal third quarter = 2016-Q3']],
  ['It grows in the first half of next year.', ['the first half of next year = 2017-H1']],
  ['The year-ago second quarter was weak.', ['The year-ago second quarter = 2015-Q2']],
  ['The year-earlier period was weak.', ['The year-earlier period = 2015']],
  ["Fiscal 2014's first quarter was weak.", ["Fiscal 2014's first quarter = 2014-Q1"]],
  ['Rents rose in Q2 and in Q4 2015.', ['Q2 = 2016-Q2', 'Q4 2015 = 2015-Q4']],
  ['It lost money in the latest fiscal year.', ['the latest fiscal year = 2015']],
  ['It must pay by month-end.', ['month-end = 2016-10']],
  ['It must pay by year-end 2018.', ['year-end 2018 = 2018']],
])('reads the periods that companies report: %s', (text, dates) => {
  expect(found(text)).toEqual(dates);
});

test.each([
  ['She left the day before yesterday.', ['the day before yesterday = 2016-10-18']],
  ['She leaves the day after tomorrow.', ['the day after tomorrow = 2016-10-22']],
  ['She left the week before last.', ['the week before last = 2016-W40']],
  ['He quit on May 3. A week later, she quit.', ['May 3 = 2016-05-03', 'A week later = 2016-W19']],
  [
    'He quit on May 3; the day after, she quit.',
    ['May 3 = 2016-05-03', 'the day after = 2016-05-04'],
  ],
  ['They met a year ago today.', ['a year ago today = 2015-10-20']],
  ['They met three years ago this month.', ['three years ago this month = 2013-10']],
  ['They met a week ago Friday.', ['a week ago Friday = 2016-10-07']],
  ['They met about a year and a half ago.', ['about a year and a half ago = 2015']],
  ['They met more than half a century ago.', ['more than half a century ago = 196']],
  ['He sold it in March last year.', ['March last year = 2015-03']],
  ['He sold it on 3 May of last year.', ['3 May of last year = 2015-05-03']],
  ['It ended long ago.', ['long ago = PAST_REF']],
  ['They ate two days before the vote.', []],
])('counts from another day: %s', (text, dates) => {
  expect(found(text)).toEqual(dates);
});

test.each([
  ['It opens on the first Monday of May 2017.', ['the first Monday of May 2017 = 2017-05-01']],
  ['It opened on the last Friday in May.', ['the last Friday in May = 2016-05-27']],
  ['It crashed on Friday the 13th.', ['Friday the 13th = 2016-05-13']],
  [
    'He quit on May 3; the following Monday she quit.',
    ['May 3 = 2016-05-03', 'the following Monday = 2016-05-09'],
  ],
  ['They met this past Monday.', ['this past Monday = 2016-10-17']],
  ['They meet this coming Thursday.', ['this coming Thursday = 2016-10-27']],
  ['On Black Monday it fell.', []],
  ['A Sunday Times poll showed it.', []],
  ['The flights leave on Monday nights.', []],
])('places a weekday: %s', (text, dates) => {
  expect(found(text)).toEqual(dates);
});

test.each([
  ['She left on the third of March.', ['the third of March = 2016-03-03']],
  ['They saw a third of March hares.', ['March = 2016-03']],
  ['It runs 3-5 May 2017.', ['3 = 2017-05-03', '5 May 2017 = 2017-05-05']],
  ['It ran on May 3, 4 and 5.', ['May 3 = 2016-05-03', '4 = 2016-05-04', '5 = 2016-05-05']],
  ['On May 3, 4 people and on May 5 6 people fell.', ['May 3 = 2016-05-03', 'May 5 = 2016-05-05']],
  ['The 2014/15 season began.', ['2014 = 2014', '15 = 2015']],
])('reads days and years beside each other: %s', (text, dates) => {
  expect(found(text)).toEqual(dates);
});

test.each([
  ['He sang in the sixties and the early Nineties.', ['the sixties = 196', 'early Nineties = 199']],
  ["He sang in the 1970's.", ["the 1970's = 197"]],
  ['The crash of ’29 and the ’30s.', ['’29 = 1929', 'the ’30s = 193']],
  ['She is in her early fifties, he in his late 40s.', []],
  ['It stood since the nineteenth century.', ['the nineteenth century = 18']],
  ['He sold a film to 20th Century Fox.', []],
  ['He came in nineteen eighty-four.', ['nineteen eighty-four = 1984']],
  ['He came in the nineteen fifties, with nineteen men.', ['the nineteen fifties = 195']],
  ['It ends in the year two thousand.', ['the year two thousand = 2000']],
])('reads decades, centuries and years in words: %s', (text, dates) => {
  expect(found(text)).toEqual(dates);
});

test.each([
  ['The shop shut on Labor Day.', ['Labor Day = 2016-09-05']],
  ['The shop shut last Christmas.', ['last Christmas = 2015-12-25']],
  ['The shop will shut on Thanksgiving.', ['Thanksgiving = 2016-11-24']],
  ['The shop shut on Good Friday 2015.', ['Good Friday 2015 = 2015-04-03']],
  ['The shop shut on Easter Sunday.', ['Easter Sunday = 2016-03-27']],
  ['The shop sells Christmas trees and Easter eggs.', []],
  ['The shop opens before Christmas parties.', []],
])('reads holidays: %s', (text, dates) => {
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
