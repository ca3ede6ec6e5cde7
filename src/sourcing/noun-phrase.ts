import { endOfCore } from './end-of-core.ts';
import { isPossessiveMark, isWord, wordOf, type Run, type Words } from './words.ts';

export type Determiner = 'definite' | 'indefinite' | 'possessive' | 'quantity' | 'none';

/** A noun phrase taken apart without a parser: sources are short and regular enough for it. */
export interface NounPhrase {
  /** From the determiner to the head noun. */
  readonly core: Run;
  /** Number of the head noun. */
  readonly head: number;
  /** The head noun, singular and in lower case. */
  readonly noun: string;
  readonly plural: boolean;
  readonly determiner: Determiner;
  /** "Clinton" of "Clinton's campaign", "his" of "his office". */
  readonly owner: Run | undefined;
  /** The words between determiner or owner and head. */
  readonly modifiers: Run;
  /** What follows the head: "of the State Department", "who asked not to be named". */
  readonly rest: Run;
}

const determiners = new Map<string, Determiner>([
  ...['the', 'this', 'that', 'these', 'those'].map((w): [string, Determiner] => [w, 'definite']),
  ...['a', 'an', 'another', 'one', 'any', 'no', 'every', 'each', 'new', 'some'].map(
    (w): [string, Determiner] => [w, 'indefinite'],
  ),
  ...['his', 'her', 'its', 'their', 'my', 'our', 'your', 'whose'].map((w): [string, Determiner] => [
    w,
    'possessive',
  ]),
  ...`many most few several other all both two three four five six seven eight nine ten dozens hundreds
    thousands various numerous countless multiple certain more fewer only even`
    .split(/\s+/u)
    .map((w): [string, Determiner] => [w, 'quantity']),
]);

const irregular = new Map([
  ['men', 'man'],
  ['women', 'woman'],
  ['people', 'people'],
  ['spokesmen', 'spokesman'],
  ['spokeswomen', 'spokeswoman'],
  ['children', 'child'],
  ['wives', 'wife'],
  ['congressmen', 'congressman'],
  ['businessmen', 'businessman'],
  ['police', 'police'],
  ['media', 'media'],
  ['news', 'news'],
  ['series', 'series'],
  ['press', 'press'],
  ['congress', 'congress'],
  ['campus', 'campus'],
  ['census', 'census'],
  ['caucus', 'caucus'],
  ['boss', 'boss'],
  ['witness', 'witness'],
  ['actress', 'actress'],
  ['princess', 'princess'],
  ['mistress', 'mistress'],
  ['analysis', 'analysis'],
  ['analyses', 'analysis'],
  ['businesspeople', 'businesspeople'],
  ['spokespeople', 'spokespeople'],
  ['data', 'data'],
]);

/** The singular of an English noun in lower case, as far as its ending tells. */
export function singular(noun: string): string {
  const known = irregular.get(noun);
  if (known) return known;
  if (noun.endsWith('ies') && noun.length > 4) return `${noun.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/u.test(noun)) return noun.slice(0, -2);
  if (noun.endsWith('men') && noun.length > 4) return `${noun.slice(0, -2)}an`;
  if (noun.endsWith('s') && !noun.endsWith('ss') && !noun.endsWith('us')) return noun.slice(0, -1);
  return noun;
}

const pluralWithoutS = new Set(['people', 'men', 'women', 'children', 'police', 'media', 'data']);

function isPlural(noun: string): boolean {
  return pluralWithoutS.has(noun) || noun.endsWith('men') || singular(noun) !== noun;
}

/**
 * Takes a noun phrase apart. `held` returns the end of the name that begins at a word (or the word itself), so
 * that "Department of Veterans Affairs" is not cut at "of". Undefined where the run has no noun.
 */
export function readNounPhrase(
  words: Words,
  run: Run,
  held: (word: number) => number,
): NounPhrase | undefined {
  let from = run.from;
  while (from < run.to && !isWord(words, from)) from++;
  const end = endOfCore(words, { from, to: run.to }, held);
  let head = end - 1;
  while (head > from && (!isWord(words, head) || isPossessiveMark(words, head))) head--;
  if (head < from || !isWord(words, head)) return undefined;
  let determiner = determiners.get(wordOf(words, from)) ?? 'none';
  let modifiersFrom = determiner === 'none' || head === from ? from : from + 1;
  let owner: Run | undefined;
  if (determiner === 'possessive' && head > from) owner = { from, to: from + 1 };
  for (let i = from; i < head; i++) {
    if (!/^'s?$|.'s$/u.test(wordOf(words, i))) continue;
    owner = { from, to: isPossessiveMark(words, i) ? i : i + 1 };
    modifiersFrom = i + 1;
    determiner = 'possessive';
  }
  const noun = wordOf(words, head).replace(/'s$/u, '');
  return {
    core: { from, to: head + 1 },
    head,
    noun: singular(noun),
    plural: isPlural(noun),
    determiner,
    owner,
    modifiers: { from: Math.min(modifiersFrom, head), to: head },
    rest: { from: end, to: run.to },
  };
}
