import { tagNumber } from '../language/part-of-speech.ts';
import { documentNouns } from './lexicon/source-nouns.ts';
import { readNounPhrase, type NounPhrase } from './noun-phrase.ts';
import { relatives } from './pronoun-source.ts';
import type { Scene } from './scene.ts';
import { isCapital, wordOf, type Run, type Words } from './words.ts';

/** The text that a source names last, after nothing but names: "the University of Norland/Harbour Herald poll". */
function textAfterNames(words: Words, from: number, to: number): number | undefined {
  for (let i = from; i < to; i++) {
    const word = wordOf(words, i);
    const isText = i > from && documentNouns.has(word);
    if (isText && (i === to - 1 || !isCapital(words, i))) return i;
    if (!isCapital(words, i) && !/^(?:of|the|at|for|'s|-|\/|\(|\)|inspector|general)$/u.test(word))
      return undefined;
  }
  return undefined;
}

/** The noun phrase of a source; a text at its end is its head, whatever name stands before it. */
export function readPhrase(scene: Scene, run: Run): NounPhrase | undefined {
  const { words } = scene;
  const phrase = readNounPhrase(words, run, (word) => scene.namedAt(word)?.to ?? word);
  if (!phrase || documentNouns.has(wordOf(words, phrase.head))) return phrase;
  // "Jane Roe of the Harbour Mail" is Jane Roe, whatever her paper is called.
  if (scene.namedAt(phrase.head)?.type === 'person') return phrase;
  const text = textAfterNames(words, phrase.head, run.to);
  if (text === undefined) return phrase;
  return readNounPhrase(words, run, (word) => (word === phrase.core.from ? text : word));
}

const finite = new Set([tagNumber('VBD'), tagNumber('VBZ'), tagNumber('MD')]);

/** Where a source that the engine took too long ends: at the verb after a person's name. */
export function endOfNamed(scene: Scene, from: number, to: number): number {
  for (let i = from; i < to - 1; i++) {
    if (relatives.has(wordOf(scene.words, i))) return to;
    const isVerb = finite.has(scene.words.tags[i + 1] ?? 0) && !scene.namedAt(i + 1);
    if (scene.namedAt(i)?.type === 'person' && isVerb) return i + 1;
  }
  return to;
}
