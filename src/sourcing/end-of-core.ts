import { tagNumber } from '../language/part-of-speech.ts';
import { organisationNouns } from './lexicon/source-nouns.ts';
import { wordList } from './lexicon/word-list.ts';
import {
  isCapital,
  isJoint,
  isPossessiveMark,
  isWord,
  wordOf,
  type Run,
  type Words,
} from './words.ts';

const breakers = wordList(`
  of for at in from with to on by about familiar including such like who whom which that where whose
  when because while after before as under over against among between inside within outside across behind
  during through near since without around along into onto toward towards amid speaking seeking asking working running
  attending supporting opposing knowledgeable briefed involved opposed loyal responsible handling
  interviewed surveyed polled called named known based is was are were has have had said says will would
  living using based supportive available critical dated via per than not out also titled entitled headed backed
`);

/** Participles that end the core where nothing follows that they could belong to: "a report released by …". */
const participles =
  wordList(`released filed published conducted obtained led made signed written issued posted
  sent commissioned compiled produced taken given provided credited attributed`);
const afterParticiple =
  /^(?:by|last|this|on|in|to|with|at|from|for|earlier|yesterday|today|as|after|late|early|exclusively|privately|,|\p{L}+day)$/u;

/** What tells when, after the head: "a poll this month", "the report Friday". */
const times =
  /^(?:week|month|year|spring|summer|fall|autumn|winter|night|morning|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/u;

const number = /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)$/u;

/** "Three in 10 voters", "two out of three": a share is counted, and the voters are who is meant; not "men out of work". */
function isShare(words: Words, i: number): boolean {
  if (!/^(?:in|of|out)$/u.test(wordOf(words, i))) return false;
  const isSplit = wordOf(words, i) === 'of' && wordOf(words, i - 1) === 'out';
  const first = isSplit ? i - 2 : i - 1;
  const second = wordOf(words, i) === 'out' && wordOf(words, i + 1) === 'of' ? i + 2 : i + 1;
  return number.test(wordOf(words, first)) && number.test(wordOf(words, second));
}

const gerund = tagNumber('VBG');
const participle = tagNumber('VBN');
const nouns = tagNumber('NN');
const plurals = tagNumber('NNS');

const isNoun = (words: Words, i: number): boolean =>
  words.tags[i] === nouns || words.tags[i] === plurals;

function isMark(words: Words, i: number): boolean {
  if (isWord(words, i) || isPossessiveMark(words, i) || isJoint(words, i)) return false;
  return !/^[“"'‘’”]$/u.test(wordOf(words, i));
}

function isTime(words: Words, i: number): boolean {
  const word = wordOf(words, i);
  if (times.test(word)) return !isCapital(words, i) || word.endsWith('day');
  return /^(?:this|last|next)$/u.test(word) && times.test(wordOf(words, i + 1));
}

/** "A report seen by the Herald", "released Friday": what was done with it. */
function isDone(words: Words, i: number, end: number): boolean {
  const isAny = words.tags[i] === participle && isNoun(words, i - 1);
  if (!isAny && !participles.has(wordOf(words, i))) return false;
  return i + 1 >= end || afterParticiple.test(wordOf(words, i + 1));
}

/** "Groups urging Hale to run" are groups; "a polling firm" and "the media tracking firm" are firms. */
function isClause(words: Words, i: number, end: number): boolean {
  if (words.tags[i] !== gerund || words.tags[i - 1] !== plurals) return false;
  return i + 1 < end && !organisationNouns.has(wordOf(words, i + 1));
}

/** "A report the ministry published": what somebody did with it. */
function isContact(words: Words, i: number): boolean {
  if (!/^(?:the|an?|his|her|its|their)$/u.test(wordOf(words, i))) return false;
  return isNoun(words, i - 1) && !/^(?:all|both|half)$/u.test(wordOf(words, i - 1));
}

/** Whether what begins at a word no longer belongs to the core of its noun phrase, which reaches to `end` at most. */
function isBreak(words: Words, i: number, end: number): boolean {
  const word = wordOf(words, i);
  return (
    (breakers.has(word) && !isShare(words, i)) ||
    (word === 'close' && wordOf(words, i + 1) === 'to') ||
    isMark(words, i) ||
    isTime(words, i) ||
    isDone(words, i, end) ||
    isClause(words, i, end) ||
    isContact(words, i)
  );
}

/**
 * First word after the core of a noun phrase: a preposition, a relative, a participle or a mark. `held` returns the end of
 * the name that begins at a word, or the word itself.
 */
export function endOfCore(words: Words, run: Run, held: (word: number) => number): number {
  let i = run.from;
  while (i < run.to) {
    const past = held(i);
    if (past > i) i = Math.min(past, run.to);
    else if (i > run.from && isBreak(words, i, run.to)) break;
    else i++;
  }
  return i;
}
