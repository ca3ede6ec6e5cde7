import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDates } from '../../../../src/language/figures/dates.ts';
import { findFigures } from '../../../../src/language/figures/figures.ts';

const found = (text: string): string[] =>
  findFigures(text).map(({ start, end, type }) => `${text.slice(start, end)} = ${type}`);

test.each([
  ['It cost $2.3 billion.', ['$2.3 billion = money']],
  ['A €1.2bn plan and a £3m bill.', ['€1.2bn = money', '£3m = money']],
  ['US$5, then 6 Canadian dollars.', ['US$5 = money', '6 Canadian dollars = money']],
  ['They paid RM50,000 and Rs. 500.', ['RM50,000 = money', 'Rs. 500 = money']],
  ['Between $5 and $10 million.', ['Between $5 and $10 million = money']],
  ['It rose from $10 to $15.', ['$10 = money', '$15 = money']],
  ['A $2 billion surplus.', ['$2 billion = money']],
  ['Millions of dollars were lost.', ['Millions of dollars = money']],
])('marks money: %s', (text, figures) => {
  expect(found(text)).toEqual(figures);
});

test.each([
  ['Some 40 per cent agreed.', ['Some 40 per cent = percent']],
  ['It fell by 10 to 15 per cent.', ['10 to 15 per cent = percent']],
  ['He won 52 to 38 percent.', ['52 to 38 percent = percent']],
  ['It fell 3.5% and 2 percentage points.', ['3.5% = percent', '2 percentage points = percent']],
])('marks percentages: %s', (text, figures) => {
  expect(found(text)).toEqual(figures);
});

test.each([
  ['It flew at 300 km/h.', ['300 km/h = quantity']],
  ['He is 5ft 10in tall.', ['5ft 10in = quantity']],
  ['About 20 square miles burned.', ['About 20 square miles = quantity']],
  ['A 50-kilometer race, a two-story house.', ['50-kilometer = quantity', 'two-story = quantity']],
  ['1,500 pounds of ore at 30°C.', ['1,500 pounds = quantity', '30°C = quantity']],
  ['Ann Lee, 47, and a 29-year-old man.', ['47 = quantity', '29-year-old = quantity']],
])('marks quantities: %s', (text, figures) => {
  expect(found(text)).toEqual(figures);
});

test.each([
  ['A 12-year term after six months.', ['12-year = duration', 'six months = duration']],
  ['At least 20 more years.', ['At least 20 more years = duration']],
  ['Two and a half years on.', ['Two and a half years = duration']],
  ['It took 2 hours 30 minutes.', ['2 hours 30 minutes = duration']],
  ['For several weeks, in a few days.', ['several weeks = duration', 'a few days = duration']],
  ['He ran it in 4:07.36 there.', ['4:07.36 = duration']],
])('marks durations: %s', (text, figures) => {
  expect(found(text)).toEqual(figures);
});

test.each([
  ['More than 1,300 people fled.', ['More than 1,300 = count']],
  ['A third of voters and two-thirds of seats.', ['A third = count', 'two-thirds = count']],
  ['Two dozen cars, dozens of vans.', ['Two dozen = count', 'dozens = count']],
  ['Twenty-five men and one woman died.', ['Twenty-five = count', 'one = count']],
  ['Hundreds of thousands marched.', ['Hundreds of thousands = count']],
  ['One in five agreed.', ['One in five = count']],
  ['The Senate voted 52-48 on it.', ['52-48 = count']],
  ['Three hundred and six votes.', ['Three hundred and six = count']],
  ['They saw 10-15 people.', ['10-15 = count']],
  [
    'Three-quarters said yes, a couple of hundred no.',
    ['Three-quarters = count', 'a couple of hundred = count'],
  ],
  ['AT LEAST 10 KILLED', ['AT LEAST 10 = count']],
])('marks counts: %s', (text, figures) => {
  expect(found(text)).toEqual(figures);
});

test.each([
  'In 2016, on October 16, two years ago.',
  'Call 202-555-0143.',
  'No one knew which one was the one.',
  '1. First\n2) Second',
  'One day he left.',
  'He beat him 6-3, 7-6.',
  'Boeing 747, Covid-19, the F-16 and the 5G net.',
  'He lives at 1600 Pennsylvania Avenue.',
  'Resolution 425 and page 12 of section 3.',
  'Message 747970077610352640 at 1448038800.',
  'The 2nd, the 21st, the Big Ten.',
  'It is 10:30 now; see 192.168.0.1 and v1.2.3.',
])('finds no figure in: %s', (text) => {
  expect(found(text)).toEqual([]);
});

/** In order, without overlaps, each with something in it, and all in the text. */
const spansAreSound = (text: string): boolean =>
  [findFigures(text), findDates(text, '2016-10-20')].every((spans) => {
    let edge = 0;
    return spans.every(({ start, end }) => {
      const sound = start >= edge && end > start && end <= text.length;
      edge = end;
      return sound;
    });
  });

const piece = fc.constantFrom(
  ...'a one two hundred million half and of the last next May Oct . - , $ € % 5 16 2016 1990s ft years year ago to in quarter first Monday noon p.m. : / \n ’ \u00AD'.split(
    ' ',
  ),
);

test('gives sound spans for any text', () => {
  const codes = fc.array(fc.nat({ max: 0xffff }), { maxLength: 60 });
  fc.assert(fc.property(codes, (text) => spansAreSound(String.fromCharCode(...text))));
});

test('gives sound spans for any pieces of figures and dates', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(piece, fc.constantFrom('', ' '))), (pieces) =>
      spansAreSound(pieces.flat().join('')),
    ),
    { numRuns: 1000 },
  );
});

test.each([
  'a',
  '1',
  '1,',
  '1-',
  '1:',
  'two million ',
  'hundreds of ',
  'few ',
  '2 hours ',
  '$',
  'Monday, ',
])('reads a hundred thousand characters of %j', (unit) => {
  spansAreSound(unit.repeat(100_000 / unit.length));
});
