import { isKept, related } from './document-families.ts';
import { hasName, nameRun, pollster, titleAfter } from './document-names.ts';
import { readNounPhrase, singular, type NounPhrase } from './noun-phrase.ts';
import { toNamed, toUnnamed, toUnsure } from './references.ts';
import type { Reference, Scene } from './scene.ts';
import { isCapital, wordOf, written } from './words.ts';

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
  const asker = pollster(scene, phrase);
  if (asker !== undefined) return toNamed('document', asker, own);
  const run = nameRun(scene, phrase);
  if (hasName(scene, run)) return toNamed('document', written(words, run), own);
  // "A report by the ministry" tells more than "a report".
  const described = written(words, { from: phrase.core.from, to: run.to });
  const isVague = phrase.plural && phrase.determiner !== 'definite';
  if (isVague)
    return isKept(phrase)
      ? { ...toUnsure('document', described), plural: true }
      : toUnnamed(own, true);
  const before = phrase.determiner === 'definite' ? calledBefore(scene, phrase) : undefined;
  if (before !== undefined) return toNamed('document', before, own);
  if (phrase.plural) return toUnnamed(own, true);
  let isDescribed = false;
  for (let i = run.from; i < phrase.head; i++)
    isDescribed ||= /^\d(?!.*-(?:second|minute|hour|page|word|point)$)/u.test(wordOf(words, i));
  return toNamed('document', isDescribed ? written(words, run) : undefined, described);
}
