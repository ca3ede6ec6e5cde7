import { wordList } from './lexicon/word-list.ts';
import { readNounPhrase, singular, type NounPhrase } from './noun-phrase.ts';
import { toNamed, toUnnamed } from './references.ts';
import type { Reference, Scene } from './scene.ts';
import { isCapital, wordOf, written, type Run, type Words } from './words.ts';

/** Words that an article uses for the same document. */
const families: readonly ReadonlySet<string>[] = [
  wordList('report study analysis review paper research audit assessment findings finding'),
  wordList('survey poll study'),
  wordList('lawsuit complaint suit filing petition'),
  wordList('article piece story feature report column op-ed editorial'),
  wordList('law bill act legislation measure statute'),
  wordList('film documentary movie'),
  wordList('letter note memo email e-mail message document'),
  wordList('ruling decision order opinion verdict'),
  wordList('brief submission filing motion'),
  wordList('video recording tape footage clip'),
  wordList('tweet post message'),
];

/** Whether an article may use both nouns for the same document. */
export const related = (a: string, b: string): boolean =>
  a === b || families.some((family) => family.has(a) && family.has(b));

const fillers = wordList('new recent latest own other single separate newly first same');
const tails = wordList('of by from on about');

/** A relative, a participle or a date ends the name of a document: "by the Harbour Board last month". */
const isEndOfName = (words: Words, index: number): boolean =>
  /^(?:,|that|which|who|last|this|earlier|on|respectively|\(|\p{L}+day)$/u.test(
    wordOf(words, index),
  ) ||
  (/^(?:released|filed|taken|published|conducted)$/u.test(wordOf(words, index)) &&
    /^(?:by|last|this|on|in|over|earlier|\p{L}+day)$/u.test(wordOf(words, index + 1)));

/** The part of the phrase that names the document, without "the new", to the end of what it is of or by. */
function nameRun(scene: Scene, phrase: NounPhrase): Run {
  const { words } = scene;
  let { from } = phrase.modifiers;
  while (from < phrase.head && fillers.has(wordOf(words, from))) from++;
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

function hasName(scene: Scene, run: Run): boolean {
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
function titleAfter(words: Words, from: number): string | undefined {
  const isTitle = isCapital(words, from + 1) || /^\d/u.test(wordOf(words, from + 1));
  if (!isTitle || !/^(?:[“"]|``)$/u.test(wordOf(words, from))) return undefined;
  for (let to = from + 2; to < from + 9; to++) {
    if (!/^(?:[”"]|''|[.,])$/u.test(wordOf(words, to))) continue;
    return written(words, { from: from + 1, to });
  }
  return undefined;
}

/** How many words back "the report" may have been introduced. */
const reach = 400;

function introduced(
  scene: Scene,
  phrase: NounPhrase,
  fits: (noun: string) => boolean,
): string | undefined {
  const { words } = scene;
  const end = Math.max(0, phrase.core.from - reach);
  for (let i = phrase.core.from - 1; i >= end; i--) {
    // The first sentence may be a headline, whose capitals are no names.
    if (words.sentences[i] === 0) break;
    if (!fits(singular(wordOf(words, i)))) continue;
    const title = titleAfter(words, i + 1);
    if (title !== undefined) return title;
    const from = Math.max(0, i - 7);
    let start = i;
    while (
      start > from &&
      !/^(?:the|an?|by|of|in)$/u.test(wordOf(words, start - 1)) &&
      words.sentences[start - 1] === words.sentences[i]
    ) {
      const before = wordOf(words, start - 1);
      const isNamed = scene.namedAt(start - 1) !== undefined || isCapital(words, start - 1);
      if (!isNamed && !/^[\d-]+|national|new|recent|latest|opinion|tracking|'s$/u.test(before))
        break;
      start--;
    }
    if (start === i) continue;
    const found = readNounPhrase(
      words,
      { from: start, to: i + 1 },
      (word) => scene.namedAt(word)?.to ?? word,
    );
    if (found && hasName(scene, { from: found.core.from, to: i }))
      return written(words, nameRun(scene, found));
  }
  return undefined;
}

/** What the article's sources called a document whose noun fits, the last time they did. */
function heardBefore(scene: Scene, fits: (noun: string) => boolean): string | undefined {
  const isFit = (name: string): boolean =>
    name
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
      .some((word) => fits(singular(word)));
  return scene.heard
    .findLast(({ reference }) => reference.kind === 'document' && reference.names.some(isFit))
    ?.reference.names.find(isFit);
}

/** What the article called this document before, if it did: by the same noun, else by one that means the same. */
function calledBefore(scene: Scene, phrase: NounPhrase): string | undefined {
  const isSame = (noun: string): boolean => noun === phrase.noun;
  const isRelated = (noun: string): boolean => related(noun, phrase.noun);
  return (
    heardBefore(scene, isSame) ??
    introduced(scene, phrase, isSame) ??
    heardBefore(scene, isRelated) ??
    introduced(scene, phrase, isRelated)
  );
}

/** Which document a phrase means, by its own words or by what the article called it before. */
export function documentMeant(
  scene: Scene,
  phrase: NounPhrase,
  own: string,
  owner: Reference | undefined,
): Reference {
  const { words } = scene;
  const [holder] = owner?.names ?? [];
  if (phrase.owner) {
    const tail = written(words, { from: phrase.modifiers.from, to: phrase.head + 1 });
    const isProper = hasName(scene, phrase.owner);
    const whole = { from: phrase.owner.from, to: phrase.head + 1 };
    if (isProper)
      return toNamed('document', written(words, whole).replace(/^(?:the|an?) /iu, ''), own);
    return toNamed('document', holder === undefined ? undefined : `${holder}’s ${tail}`, own);
  }
  const run = nameRun(scene, phrase);
  if (hasName(scene, run)) return toNamed('document', written(words, run), own);
  const isVague = phrase.plural && phrase.determiner !== 'definite';
  if (isVague) return toUnnamed(own, true);
  const before = phrase.determiner === 'definite' ? calledBefore(scene, phrase) : undefined;
  if (before !== undefined) return toNamed('document', before, own);
  if (phrase.plural) return toUnnamed(own, true);
  let isDescribed = false;
  for (let i = run.from; i < phrase.head; i++) isDescribed ||= /^\d/u.test(wordOf(words, i));
  return toNamed('document', isDescribed ? written(words, run) : undefined, own);
}
