import { writerPronouns } from './lexicon/cues.ts';
import { genderOfPronoun } from './gender.ts';
import { isInterviewed } from './interview.ts';
import { mentionsBefore } from './mentions-before.ts';
import { namedTogether } from './named-together.ts';
import { antecedentOf, lastHeard } from './pronouns.ts';
import { toNamed, toNobody, toPerson, toUnnamed, toUnsure } from './references.ts';
import type { Reference, Scene } from './scene.ts';
import { peopleNouns } from './lexicon/source-nouns.ts';
import { singular } from './noun-phrase.ts';
import { isCapital, isPossessiveMark, isStart, isWord, wordOf, type Run } from './words.ts';

/** Words that begin a relative clause. */
export const relatives = new Set(['who', 'whom', 'which', 'that', 'whose']);

/** "An adviser to Trump, who": what "who" means begins before the name that hangs on it. */
function startOfDependant({ words }: Scene, name: number): number {
  let i = name - 1;
  while (i > name - 3 && isCapital(words, i)) i--;
  if (
    !/^(?:to|of|for|with|at)$/u.test(wordOf(words, i)) ||
    !peopleNouns.has(singular(wordOf(words, i - 1)))
  )
    return name;
  for (let from = i - 1; from > i - 5; from--)
    if (/^(?:an?|the|one|another|some|several)$/u.test(wordOf(words, from))) return from;
  return name;
}

/** The noun phrase that a relative pronoun follows: back to its determiner, or the name before it. */
export function relativeAntecedent(scene: Scene, pronoun: number): Run | undefined {
  const { words } = scene;
  let to = pronoun;
  while (to > 0 && !isWord(words, to - 1)) to--;
  if (to === 0 || words.sentences[to - 1] !== words.sentences[pronoun]) return undefined;
  const last = scene.namedAt(to - 1);
  if (last?.type === 'person' && wordOf(words, pronoun) === 'who') {
    return { from: startOfDependant(scene, last.from), to };
  }
  let from = last?.from ?? to - 1;
  for (let steps = 0; steps < 8 && from > 0; steps++) {
    const before = wordOf(words, from - 1);
    if (words.sentences[from - 1] !== words.sentences[pronoun] || !isWord(words, from - 1)) break;
    if (/^(?:the|a|an|his|her|their|its|some|many)$/u.test(before)) return { from: from - 1, to };
    if (
      /^(?:said|says|by|with|told|and|but|to|from|like|including|in|on|is|was|are)$/u.test(before)
    )
      break;
    from = scene.namedAt(from - 1)?.from ?? from - 1;
  }
  const named = scene.namedAt(to - 1);
  return named ? { from: named.from, to } : { from, to };
}

const ofThem = (reference: Reference): boolean =>
  reference.plural || reference.kind === 'organisation';
const ofIt = (reference: Reference): boolean =>
  !reference.plural && (reference.kind === 'organisation' || reference.kind === 'document');

/** The body whose name opens the sentence before, for an "it" that opens its own. */
function subjectBefore(
  { words, organisations, namedAt }: Scene,
  word: number,
): Reference | undefined {
  const sentence = words.sentences[word] ?? 0;
  if (!isStart(words, word)) return undefined;
  let from = word - 1;
  while (from > 0 && !isStart(words, from)) from--;
  if (wordOf(words, from) === 'the') from++;
  const named = namedAt(from);
  if (named?.type !== 'organisation' || words.sentences[from] !== sentence - 1) return undefined;
  return isPossessiveMark(words, named.to)
    ? undefined
    : toNamed('organisation', organisations.nameOf(named), 'it');
}

/** The body that "it" means: one named before in the same sentence, or the last source, if close. */
function bodyOfIt(scene: Scene, word: number): Reference | undefined {
  const { words, organisations } = scene;
  const last = lastHeard(scene, word, ofIt, 1) ?? subjectBefore(scene, word);
  if (last) return last;
  const before = mentionsBefore(words, organisations.mentions, word, 0);
  const names = new Set(before.map((mention) => organisations.nameOf(mention)));
  const [name] = names;
  return names.size === 1 ? toNamed('organisation', name, 'it') : undefined;
}

/** Whom a pronoun means; undefined if the word is none. `speaker` is who says the quotation around it. */
export function pronounSource(
  scene: Scene,
  word: number,
  speaker: Reference | undefined,
): Reference | undefined {
  const pronoun = wordOf(scene.words, word);
  if (writerPronouns.has(pronoun)) {
    if (scene.words.quoted[word]) return speaker ?? toUnsure('person', pronoun);
    return isInterviewed(scene, word) ? toUnsure('person', pronoun) : toNobody('outlet', pronoun);
  }
  if (genderOfPronoun(pronoun)) {
    const found = antecedentOf(scene, word);
    return found ? toPerson(found.person, found.certain, pronoun) : toUnsure('person', pronoun);
  }
  if (pronoun === 'that' && isStart(scene.words, word)) return toNobody('outlet', pronoun);
  if (pronoun === 'it') return bodyOfIt(scene, word) ?? toUnsure('organisation', pronoun);
  if (pronoun === 'q') return toNobody('outlet', pronoun);
  if (/^(?:they|them|these|those|their)$/u.test(pronoun)) {
    const last =
      namedTogether(scene, word, undefined, 0) ??
      lastHeard(scene, word, ofThem, 1) ??
      namedTogether(scene, word, undefined, 2) ??
      lastHeard(scene, word, ofThem);
    return last ? { ...last, words: pronoun } : toUnnamed(pronoun, true);
  }
  return undefined;
}
