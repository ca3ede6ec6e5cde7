import { commonSource } from './common-source.ts';
import { conjuncts } from './conjuncts.ts';
import { tagNumber } from '../language/part-of-speech.ts';
import { endsLikePerson } from './lexicon/person-endings.ts';
import { documentNouns, peopleNouns, quantityWords, roleNouns } from './lexicon/source-nouns.ts';
import { namedSource } from './named-source.ts';
import { readNounPhrase, singular, type NounPhrase } from './noun-phrase.ts';
import { pronounSource, relativeAntecedent, relatives } from './pronoun-source.ts';
import { lastHeard } from './pronouns.ts';
import { toPerson, toUnnamed, toUnsure, together } from './references.ts';
import type { Reference, Scene } from './scene.ts';
import { isCapital, isPossessiveMark, isWord, wordOf, written, type Run } from './words.ts';

/** The person whose name stands in apposition: "Clinton's campaign chairman, John Podesta". */
function apposed(scene: Scene, rest: Run): Reference | undefined {
  const { words } = scene;
  let comma = rest.from;
  while (comma < rest.to && wordOf(words, comma) !== ',') {
    if (relatives.has(wordOf(words, comma))) return undefined;
    comma++;
  }
  let end = comma + 1;
  while (end < rest.to && wordOf(words, end) !== ',') end++;
  const named = end <= rest.to ? scene.namedAt(end - 1) : undefined;
  for (let i = comma + 1; i < (named?.from ?? 0); i++) {
    if (/^(?:by|of|for|at|from|with|under|to)$/u.test(wordOf(words, i))) return undefined;
  }
  if (named?.type !== 'person' || relatives.has(wordOf(words, comma + 1))) return undefined;
  const person = scene.people.named(named);
  return person && toPerson(person, true, written(words, named));
}

/** Whether people come before a preposition: "a spokesman for Mayor Jane Roe" is not the mayor. */
function isBehind(scene: Scene, from: number, to: number): boolean {
  const { words } = scene;
  for (let i = from; i < to - 1; i++) {
    const noun = singular(wordOf(words, i));
    const isThing = peopleNouns.has(noun) || endsLikePerson(noun) || documentNouns.has(noun);
    if (
      isThing &&
      !isCapital(words, i) &&
      /^(?:of|for|to|at|with|from|in|close|on|and|by)$/u.test(wordOf(words, i + 1))
    )
      return true;
  }
  return false;
}

/** "Secretary of State Madeleine Albright", "Party for the People leader Ken Ito": office, then name. */
function titledPerson(scene: Scene, run: Run): Reference | undefined {
  const { words } = scene;
  let end = run.from;
  while (end < run.to && !/^(?:,|\(|who|which|that|–|—|-+)$/u.test(wordOf(words, end))) end++;
  const named = scene.namedAt(end - 1);
  if (named?.type !== 'person' || named.from <= run.from || named.to !== end) return undefined;
  const last = named.from - 1;
  const isOffice = roleNouns.has(wordOf(words, last)) || isCapital(words, last);
  const isPlain = !isPossessiveMark(words, last) && !isBehind(scene, run.from, named.from);
  const person = isOffice && isPlain ? scene.people.named(named) : undefined;
  return person && toPerson(person, true, written(words, { from: run.from, to: end }));
}

/** The noun phrase of a source; a text at its end is its head, whatever name stands before it. */
function readPhrase(scene: Scene, run: Run): NounPhrase | undefined {
  const { words } = scene;
  const phrase = readNounPhrase(words, run, (word) => scene.namedAt(word)?.to ?? word);
  const last = run.to - 1;
  if (!phrase || phrase.head === last || !documentNouns.has(wordOf(words, last))) return phrase;
  for (let i = phrase.head; i < last; i++) {
    const word = wordOf(words, i);
    if (!isCapital(words, i) && !/^(?:of|at|for|'s|-|\/|inspector|general)$/u.test(word))
      return phrase;
  }
  return readNounPhrase(words, run, (word) => (word === phrase.core.from ? last : word));
}

/** "Who" is never a body: after "a professor at Duke, who" it is the person named before. */
function ofWho(scene: Scene, pronoun: number, found: Reference): Reference {
  if (wordOf(scene.words, pronoun) !== 'who' || found.kind !== 'organisation') return found;
  const { mentions } = scene.people;
  const last = mentions.findLast(
    ({ from }) => from < pronoun && scene.words.sentences[from] === scene.words.sentences[pronoun],
  );
  return last ? toPerson(last.person, true, 'who') : toUnnamed('who', true);
}

const finite = new Set([tagNumber('VBD'), tagNumber('VBZ'), tagNumber('MD')]);

/** Where a source that the engine took too long ends: at the verb after a person's name. */
function endOfNamed(scene: Scene, from: number, to: number): number {
  for (let i = from; i < to - 1; i++) {
    if (relatives.has(wordOf(scene.words, i))) return to;
    const isVerb = finite.has(scene.words.tags[i + 1] ?? 0) && !scene.namedAt(i + 1);
    if (scene.namedAt(i)?.type === 'person' && isVerb) return i + 1;
  }
  return to;
}

function one(scene: Scene, run: Run, speaker: Reference | undefined): Reference {
  const { words } = scene;
  let { from } = run;
  while (
    from < run.to &&
    (!isWord(words, from) || /^(?:both|even|also|former)$/u.test(wordOf(words, from)))
  )
    from++;
  let { to } = run;
  for (let i = from + 1; i < to; i++)
    if (/^(?:him|her|it|them)sel(?:f|ves)$/u.test(wordOf(words, i))) to = i;
  const whole = { from, to: endOfNamed(scene, from, to) };
  const own = written(words, whole);
  const first = wordOf(words, from);
  if (run.to - from <= 2 || relatives.has(first)) {
    const meant = pronounSource(scene, from, speaker);
    const isAlone = run.to - from === 1 || !isWord(words, from + 1);
    if (meant && isAlone) return meant;
    if (relatives.has(first)) {
      const before = relativeAntecedent(scene, from);
      if (before && before.to > before.from && before.to <= from)
        return ofWho(scene, from, { ...one(scene, before, speaker), words: own });
      return toUnsure('person', own);
    }
  }
  const phrase = readPhrase(scene, whole);
  if (!phrase) return toUnnamed(written(words, run), true);
  const titled = titledPerson(scene, whole);
  if (titled) return titled;
  const named = namedSource(scene, phrase);
  if (named) return named;
  const name = apposed(scene, phrase.rest);
  if (name) return name;
  if (/^(?:latter|former|pair|duo)$/u.test(phrase.noun)) return toUnsure('person', own);
  const isPair = phrase.plural && /^(?:two|both)$/u.test(wordOf(words, phrase.modifiers.from));
  const pair = isPair ? lastHeard(scene, from, ({ people }) => people.length === 2) : undefined;
  if (pair && roleNouns.has(phrase.noun)) return { ...pair, words: own };
  if (quantityWords.has(phrase.noun)) return toUnnamed(own, true);
  const { owner } = phrase;
  const { rest } = phrase;
  const isBy = /^(?:by|from|among)$/u.test(wordOf(words, rest.from)) && rest.to > rest.from + 1;
  return commonSource(
    scene,
    phrase,
    () => owner && resolveRun(scene, owner, speaker),
    () => (isBy ? resolveRun(scene, { from: rest.from + 1, to: rest.to }, speaker) : undefined),
  );
}

/** Whom the words of a run mean. */
export function resolveRun(scene: Scene, run: Run, speaker: Reference | undefined): Reference {
  const parts = conjuncts(scene, run).map((part) => one(scene, part, speaker));
  const [only] = parts;
  if (only && parts.length === 1) return only;
  return together(parts, written(scene.words, run));
}
