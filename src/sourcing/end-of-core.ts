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

/**
 * First word after the core of a noun phrase: a preposition, a relative, a participle or a mark. `held` returns the end of
 * the name that begins at a word, or the word itself.
 */
export function endOfCore(words: Words, run: Run, held: (word: number) => number): number {
  let i = run.from;
  while (i < run.to) {
    const past = held(i);
    if (past > i) {
      i = Math.min(past, run.to);
      continue;
    }
    const word = wordOf(words, i);
    const isMark =
      !isWord(words, i) &&
      !isPossessiveMark(words, i) &&
      !isJoint(words, i) &&
      !/^[“"'‘’”]$/u.test(word);
    const next = wordOf(words, i + 1);
    const isTime =
      (times.test(word) && (!isCapital(words, i) || word.endsWith('day'))) ||
      (/^(?:this|last|next)$/u.test(word) && times.test(next));
    // "A report seen by the Herald": what was done with it.
    const isDone =
      words.tags[i] === participle &&
      (words.tags[i - 1] === nouns || words.tags[i - 1] === plurals);
    const isTail =
      isTime ||
      (word === 'close' && next === 'to') ||
      ((participles.has(word) || isDone) && (i + 1 >= run.to || afterParticiple.test(next)));
    // "Groups urging Hale to run" are groups; "a polling firm" and "the media tracking firm" are firms.
    const isClause =
      words.tags[i] === gerund &&
      words.tags[i - 1] === plurals &&
      i + 1 < run.to &&
      !organisationNouns.has(next);
    // "A report the ministry published": what somebody did with it.
    const isContact =
      (words.tags[i - 1] === nouns || words.tags[i - 1] === plurals) &&
      /^(?:the|an?|his|her|its|their)$/u.test(word) &&
      !/^(?:all|both|half)$/u.test(wordOf(words, i - 1));
    const isBreak =
      (breakers.has(word) && !isShare(words, i)) || isMark || isTail || isClause || isContact;
    if (i > run.from && isBreak) break;
    i++;
  }
  return i;
}
