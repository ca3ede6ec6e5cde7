import type { Analysis, EntityType } from '../language/analysis.ts';
import { wordList } from './lexicon/word-list.ts';
import { completed, titled } from './missed-people.ts';
import { familyNames, isBrand, isOffice, isPerson } from './mistaken-people.ts';
import { joinHalves } from './name-halves.ts';
import { isCapital, isWord, runOf, wordOf, written, type Run, type Words } from './words.ts';

/** A named thing in the text. */
export interface Named extends Run {
  readonly type: EntityType;
}

/** Bodies whose name goes on after "of" or "for": "U.S. Court of Appeals for the Sixth Circuit". */
const longNames =
  wordList(`court courts department ministry office bureau committee institute center centre council
  association society bank board school house conference university college agency appeals commission
  services service`);

/** A title that the model took for a name, or for a part of one: "Mr." */
const shortTitles = /^(?:mr|mrs|ms|messrs)\.?$/u;

const isNamePart = (words: Words, index: number): boolean =>
  isCapital(words, index) || /^\d+(?:st|nd|rd|th)$/u.test(wordOf(words, index));

/** "The Council on Tuesday" has no such subject. */
const isDay =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december)$/u;

/** After "Committee on": "Civil Liberties, Justice and Home Affairs". */
function endOfSubjects(words: Words, from: number): number {
  let end = from;
  while (end < words.count && isCapital(words, end)) {
    while (end < words.count && isCapital(words, end)) end++;
    const isLink = /^(?:,|and)$/u.test(wordOf(words, end)) && isCapital(words, end + 1);
    if (!isLink || words.sentences[end + 1] !== words.sentences[from]) break;
    end++;
  }
  return end;
}

/** The end of a body's name with what belongs to it: "of the …", "for the …" and capitals. */
function extend(words: Words, to: number): number {
  const isPanel = /^(?:(?:sub)?committee|commission|council)$/u.test(wordOf(words, to - 1));
  const isSubject = isCapital(words, to + 1) && !isDay.test(wordOf(words, to + 1));
  if (isPanel && wordOf(words, to) === 'on' && isSubject) return endOfSubjects(words, to + 1);
  let end = to;
  while (longNames.has(wordOf(words, end - 1)) && /^(?:of|for)$/u.test(wordOf(words, end))) {
    let next = end + 1;
    if (wordOf(words, next) === 'the') next++;
    if (!isNamePart(words, next) || words.sentences[next] !== words.sentences[to - 1]) break;
    while (next < words.count && isNamePart(words, next)) next++;
    end = next;
  }
  return end;
}

/** "Ki-moon" after "Ban": the model may find only the family name that comes first. */
const isGivenPair = (words: Words, index: number): boolean =>
  /^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(words.text.slice(words.starts[index], words.ends[index]));

/** "Donald and Ivana Trump", "The New York Times and the Wall Street Journal" are two. */
function split(words: Words, run: Run, type: EntityType): Run[] {
  for (let i = run.from + 1; i < run.to - 1; i++) {
    if (wordOf(words, i) !== 'and') continue;
    const next = wordOf(words, i + 1) === 'the' ? i + 2 : i + 1;
    if (type === 'person' || (type === 'organisation' && next === i + 2)) {
      return [{ from: run.from, to: i }, ...split(words, { from: next, to: run.to }, type)];
    }
  }
  return [run];
}

/** The named things of an article as runs of words, in reading order and without overlaps. */
export function namedRuns(words: Words, analysis: Analysis): Named[] {
  const named: Named[] = [];
  const covered = new Uint8Array(words.count);
  let last = 0;
  for (const { start, end, type } of analysis.entities.toSorted((a, b) => a.start - b.start)) {
    let { from, to } = runOf(words, [start, end]);
    while (from < to && /^(?:the|both)$/u.test(wordOf(words, from))) from++;
    while (from < to && shortTitles.test(wordOf(words, from))) from++;
    if (from < last || to <= from || !isWord(words, to - 1)) continue;
    if (type === 'organisation' || type === 'place') to = extend(words, to);
    if (type === 'person' && to - from === 1 && isGivenPair(words, to)) to++;
    last = to;
    covered.fill(1, from, to);
    if (type !== 'person' && isOffice(words, { from, to })) {
      named.push({ from: from + 1, to, type: 'person' });
      continue;
    }
    for (const run of split(words, { from, to }, type)) named.push({ ...run, type });
  }
  const whole = joinHalves(words, named, covered);
  const families = familyNames(words, whole);
  const isCompany = (run: Named): boolean => run.type === 'person' && isBrand(words, run, families);
  const people = new Set(
    whole
      .filter((run) => run.type === 'person' && !isCompany(run))
      .map((run) => written(words, run).toLowerCase()),
  );
  const settled = whole.map((one): Named => {
    if (isCompany(one)) return { ...one, type: 'organisation' };
    return one.type !== 'person' && isPerson(words, one, people) ? { ...one, type: 'person' } : one;
  });
  const missed = [...completed(words, people, covered), ...titled(words, covered)];
  return [...settled, ...missed].toSorted((a, b) => a.from - b.from);
}
