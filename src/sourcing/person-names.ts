import { genderOfFirstName } from './lexicon/first-names.ts';
import { roleNouns } from './lexicon/source-nouns.ts';
import { honorifics, type Gender } from './lexicon/titles.ts';
import { wordList } from './lexicon/word-list.ts';
import { isCapital, isWord, wordOf, type Run, type Words } from './words.ts';

/** A name as it stands in the text. */
export interface PersonName {
  readonly run: Run;
  readonly parts: readonly string[];
  readonly gender: Gender | undefined;
  /** A title stands before it: "Mr.", "President". */
  readonly isTitled: boolean;
}

const bare = (word: string): string => word.replace(/\.$/u, '');

/** Words that open a sentence before a name and are taken for a part of it: "Will Sanders come?" */
const openers =
  wordList(`said says will can could would should may might did does do is was are has had why how
  what if when after as but and for in on with asked both while though since because nor not only even like`);

/** Callings that a headline writer puts before a name as if they were a part of it. */
const callings =
  wordList(`actress actor singer comedian rapper dj author activist chef entrepreneur coach anchor
  host reporter columnist historian economist poet director filmmaker businessman billionaire celebrating`);

/** Whether a calling in small letters stands before a capital: "author Hiro" of "author Hiro Aida". */
const isAfterCalling = (words: Words, word: number): boolean =>
  roleNouns.has(wordOf(words, word - 1)) &&
  !isCapital(words, word - 1) &&
  words.sentences[word - 1] === words.sentences[word] &&
  !honorifics.has(bare(wordOf(words, word))) &&
  /^\p{Lu}\p{Ll}+$/u.test(words.text.slice(words.starts[word], words.ends[word]));

const suffixes = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);

/** The name in a run of words without titles, possessive endings and quotation marks. */
export function readName(words: Words, run: Run): PersonName | undefined {
  let { from, to } = run;
  let gender: Gender | undefined;
  const isStart =
    words.sentences[from] !== words.sentences[from - 1] ||
    /^[.?!:;]$/u.test(wordOf(words, from - 1));
  if (isStart && to - from > 1 && openers.has(wordOf(words, from))) from++;
  const given = words.text.slice(words.starts[from - 1], words.ends[from - 1]);
  const isGiven = genderOfFirstName(given) !== undefined && !openers.has(given.toLowerCase());
  if (
    !isStart &&
    to - from === 1 &&
    isCapital(words, from - 1) &&
    (isGiven || isAfterCalling(words, from - 1))
  )
    from--;
  while (from < to) {
    const word = bare(wordOf(words, from));
    const isTitle = honorifics.has(word) && (to - from > 1 || word.length > 2);
    if (!isTitle && isWord(words, from) && isCapital(words, from)) break;
    gender = honorifics.get(word) ?? gender;
    from++;
  }
  const isCalling = callings.has(wordOf(words, from)) && to - from > 2 && isCapital(words, from);
  if (isCalling) from++;
  while (to > from && (/^'s?$/u.test(wordOf(words, to - 1)) || !isWord(words, to - 1))) to--;
  const parts: string[] = [];
  for (let i = from; i < to; i++) {
    const word = wordOf(words, i);
    if (isWord(words, i) && !suffixes.has(word))
      parts.push(plain(bare(word.replace(/'s$/u, '').replace(compound, ''))));
  }
  if (parts.length === 0) return undefined;
  const before = honorifics.get(bare(wordOf(words, from - 1)));
  const isTitled = honorifics.has(bare(wordOf(words, from - 1)));
  return { run: { from, to }, parts, gender: gender ?? before, isTitled };
}

/** Without accents: a headline writes "Francois" for "François". */
export const plain = (name: string): string => name.normalize('NFD').replace(/\p{Mn}/gu, '');

/** "Carl Berg-led" names Carl Berg. */
const compound =
  /-(?:led|backed|owned|controlled|appointed|endorsed|style|era|like|inspired|aligned)$/u;

/** "DONALD TRUMP" in a transcript is Donald Trump. */
export function tidy(name: string): string {
  const whole = name.replace(/['’]s$/u, '').replace(compound, '');
  const letters = whole.replace(/[^\p{L}]/gu, '');
  if (letters.length < 4 || letters !== letters.toUpperCase()) return whole;
  return whole
    .toLowerCase()
    .replace(
      /(^|[\s\-'’])(\p{L})/gu,
      (_, edge: string, letter: string) => edge + letter.toUpperCase(),
    );
}

/** Whether two given names can be the same person's: equal, an initial, or a short form. */
export const sameFirst = (a: string | undefined, b: string | undefined): boolean => {
  if (!a || !b || a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short.length > 2 ? short.slice(0, 3) : short.slice(0, 1));
};
