import type { Analysis, EntityType } from '../language/analysis.ts';
import { genderOfFirstName } from './lexicon/first-names.ts';
import { bodyNameWords } from './lexicon/metonyms.ts';
import { organisationNouns } from './lexicon/source-nouns.ts';
import { wordList } from './lexicon/word-list.ts';
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

const titles =
  wordList(`mr mrs ms dr sen sens senator senators rep reps representative representatives gov gov
  governor judge justice president secretary general professor prof col capt lt sgt congressman congresswoman
  chancellor minister premier mayor sheriff chief rev pastor bishop ambassador`);

/** A title that the model took for a name, or for a part of one: "Mr." */
const shortTitles = /^(?:mr|mrs|ms|messrs)\.?$/u;

const isStart = (words: Words, index: number): boolean =>
  words.sentences[index] !== words.sentences[index - 1];

const isNamePart = (words: Words, index: number): boolean =>
  isCapital(words, index) || /^\d+(?:st|nd|rd|th)$/u.test(wordOf(words, index));

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
  if (isPanel && wordOf(words, to) === 'on' && isCapital(words, to + 1))
    return endOfSubjects(words, to + 1);
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

/** People whom the entity model missed: a title before capitals ("Mr. Ban", "Justice Frank Nervo"). */
function titled(words: Words, covered: Uint8Array): Named[] {
  const found: Named[] = [];
  for (let i = 0; i < words.count - 1; i++) {
    const isTitle = titles.has(wordOf(words, i).replace(/\.$/u, '')) && isCapital(words, i);
    let next = i + 1;
    if (isTitle && wordOf(words, next) === '.') next++;
    if (!isTitle || covered[next] || !isCapital(words, next) || isStart(words, next)) continue;
    if (titles.has(wordOf(words, next).replace(/\.$/u, ''))) continue;
    let to = next;
    while (to < next + 4 && isCapital(words, to) && !covered[to] && !isStart(words, to)) to++;
    const isName =
      to - next > 1 || /^(?:mr|mrs|ms|dr|sen|rep|gov|judge|justice)\.?$/u.test(wordOf(words, i));
    const given = words.text.slice(words.starts[next], words.ends[next]);
    if (isName && (to - next === 1 || genderOfFirstName(given) || to - next === 2)) {
      found.push({ from: next, to, type: 'person' });
    }
  }
  return found;
}

/** "President Ken Ito", taken for a body: an office and one or two names. */
function isOffice(words: Words, { from, to }: Run): boolean {
  const last = wordOf(words, to - 1);
  const isTitle =
    /^(?:president|senator|sen|governor|gov|rep|congressman|congresswoman|mayor|chancellor|premier|judge|justice)\.?$/u;
  if (!isTitle.test(wordOf(words, from)) || to - from < 2 || to - from > 3) return false;
  return !bodyNameWords.has(last) && !organisationNouns.has(last) && !titles.has(last);
}

/** Whether a body is a person after all: called so elsewhere, after "Mr.", or by a given name. */
function isPerson(words: Words, run: Named, people: ReadonlySet<string>): boolean {
  if (people.has(written(words, run).toLowerCase())) return true;
  if (/^(?:mr|mrs|ms)\.?$/u.test(wordOf(words, run.from))) return true;
  if (/^(?:mr|mrs|ms)\.?$/u.test(wordOf(words, run.from - 1))) return true;
  // "Ann B. Hale", but no "Amos A. Hale Foundation".
  if (/^\p{Lu}\p{Ll}+ \p{Lu}\. \p{Lu}\p{Ll}+$/u.test(written(words, run))) return true;
  const { type } = run;
  const last = wordOf(words, run.to - 1);
  const isBody = bodyNameWords.has(last) || organisationNouns.has(last);
  const given = words.text.slice(words.starts[run.from], words.ends[run.from]);
  return (
    type !== 'place' && run.to - run.from === 2 && !isBody && genderOfFirstName(given) !== undefined
  );
}

/** Full names that the model missed, of people it knows by one word: "Ban Ki-moon" where "Mr. Ban" is found. */
function completed(words: Words, people: ReadonlySet<string>, covered: Uint8Array): Named[] {
  const found: Named[] = [];
  for (let i = 0; i < words.count - 1; i++) {
    const isFree = !covered[i] && !covered[i + 1] && !isStart(words, i + 1);
    if (!isFree || !people.has(wordOf(words, i)) || !isCapital(words, i)) continue;
    if (!isCapital(words, i + 1) || /^(?:mr|mrs|ms)\.?$/u.test(wordOf(words, i - 1))) continue;
    covered.fill(1, i, i + 2);
    found.push({ from: i, to: i + 2, type: 'person' });
  }
  return found;
}

const endings =
  wordList(`services commission administration agency bureau affairs control prevention enforcement department
  institute association`);

/** Where the capitals that end at a word begin, within its sentence. */
function startOfCapitals(words: Words, last: number): number {
  let from = last;
  while (isCapital(words, from - 1) && !isStart(words, from)) from--;
  return from;
}

/** Joins the halves of a name that the model cut at "and": "Harbour Safety" and "Tolls Commission". Changes the list. */
function joinHalves(words: Words, named: Named[], covered: Uint8Array): void {
  for (let i = named.length - 1; i >= 0; i--) {
    const right = named[i] as Named;
    const left = named[i - 1];
    const cut = right.from - 1;
    if (wordOf(words, cut) !== 'and' || !endings.has(wordOf(words, right.to - 1))) continue;
    const isFree = !covered[cut - 1] && isCapital(words, cut - 1) && !isStart(words, cut - 1);
    const isHalf =
      left?.to === cut &&
      left.type !== 'person' &&
      left.to - left.from > 1 &&
      !bodyNameWords.has(wordOf(words, cut - 1));
    if (!isFree && !isHalf) continue;
    const from = isHalf ? left.from : startOfCapitals(words, cut - 1);
    const first = named.findIndex((one) => one.to > from);
    named.splice(first, i - first + 1, { from, to: right.to, type: 'organisation' });
    i = first;
  }
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
  joinHalves(words, named, covered);
  const people = new Set(
    named.filter(({ type }) => type === 'person').map((run) => written(words, run).toLowerCase()),
  );
  const settled = named.map((one): Named => {
    return one.type !== 'person' && isPerson(words, one, people) ? { ...one, type: 'person' } : one;
  });
  const missed = [...completed(words, people, covered), ...titled(words, covered)];
  return [...settled, ...missed].toSorted((a, b) => a.from - b.from);
}
