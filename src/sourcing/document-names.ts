import { wordList } from './lexicon/word-list.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Scene } from './scene.ts';
import { isCapital, wordOf, written, type Run, type Words } from './words.ts';

const fillers = wordList('new recent latest own other single separate newly first same online');
const months = wordList(
  'january february march april june july august september october november december',
);

/** "The new", "an online", "a September" say nothing of whose document it is; "a November 2 letter" does. */
const isFiller = (words: Words, index: number): boolean =>
  fillers.has(wordOf(words, index)) ||
  (months.has(wordOf(words, index)) && !/^\d/u.test(wordOf(words, index + 1)));
const tails = wordList('of by from on about');

/** A relative, a participle or a date ends the name of a document: "by the Harbour Board last month". */
const isEndOfName = (words: Words, index: number): boolean =>
  /^(?:,|that|which|who|last|this|earlier|on|respectively|\(|\p{L}+day)$/u.test(
    wordOf(words, index),
  ) ||
  (wordOf(words, index) === 'and' && wordOf(words, index + 1).endsWith('ed')) ||
  (/^(?:released|filed|taken|published|conducted)$/u.test(wordOf(words, index)) &&
    /^(?:by|last|this|on|in|over|earlier|\p{L}+day)$/u.test(wordOf(words, index + 1)));

/** The part of the phrase that names the document, without "the new", to the end of what it is of or by. */
export function nameRun(scene: Scene, phrase: NounPhrase): Run {
  const { words } = scene;
  let { from } = phrase.modifiers;
  while (from < phrase.head && isFiller(words, from)) from++;
  let to = phrase.head + 1;
  // "The Harbour average of polls" is the Harbour average.
  if (/^(?:average|tracker|index)$/u.test(phrase.noun) && phrase.modifiers.to > from)
    return { from, to };
  let next = phrase.rest.from;
  if (
    /^(?:released|published|conducted|commissioned|filed|issued|written)$/u.test(
      wordOf(words, next),
    )
  )
    next++;
  const isBy =
    next > phrase.rest.from ? wordOf(words, next) === 'by' : tails.has(wordOf(words, next));
  if (isBy) {
    to = next + 1;
    while (to < phrase.rest.to && !isEndOfName(words, to)) to++;
    const isCut = to === next + 1 || /^(?:an?|the|\d+-.*)$/u.test(wordOf(words, to - 1));
    if (isCut) to = phrase.head + 1;
  }
  return { from, to };
}

/** Whether a run holds a name, a capital inside its sentence or a year: what a document can be called by. */
export function hasName(scene: Scene, run: Run): boolean {
  for (let i = run.from; i < run.to; i++) {
    const isProper =
      isCapital(scene.words, i) &&
      (i > run.from || scene.words.sentences[i] === scene.words.sentences[i - 1]);
    if (scene.namedAt(i) || isProper || /^(?:19|20)\d\d$/u.test(wordOf(scene.words, i)))
      return true;
  }
  return false;
}

/** The title in quotation marks that follows a noun: "her new film “Low Water”". */
export function titleAfter(words: Words, from: number): string | undefined {
  const isTitle = isCapital(words, from + 1) || /^\d/u.test(wordOf(words, from + 1));
  if (!isTitle || !/^(?:[“"]|``)$/u.test(wordOf(words, from))) return undefined;
  for (let to = from + 2; to < from + 9; to++) {
    if (!/^(?:[”"]|''|[.,])$/u.test(wordOf(words, to))) continue;
    return written(words, { from: from + 1, to });
  }
  return undefined;
}

/** "A poll of 400 voters released on Friday by Harbour Research" is the Harbour Research poll. */
export function pollster(scene: Scene, { noun, rest }: NounPhrase): string | undefined {
  const { words } = scene;
  if (!/^(?:poll|survey)$/u.test(noun) || wordOf(words, rest.from) !== 'of') return undefined;
  let isMade = false;
  for (let i = rest.from; i < rest.to - 1; i++) {
    isMade ||= /^(?:released|published|conducted|commissioned|taken|done)$/u.test(wordOf(words, i));
    if (!isMade || wordOf(words, i) !== 'by') continue;
    const named = scene.namedAt(i + 1) ?? scene.namedAt(i + 2);
    if (named?.type === 'organisation') return `${scene.organisations.nameOf(named)} ${noun}`;
  }
  return undefined;
}
