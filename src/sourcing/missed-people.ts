import type { Named } from './named-runs.ts';
import { genderOfFirstName } from './lexicon/first-names.ts';
import { nameInHeadline } from './headline.ts';
import { bodyNameWords } from './lexicon/metonyms.ts';
import { organisationNouns } from './lexicon/source-nouns.ts';
import { wordList } from './lexicon/word-list.ts';
import { isCapital, isStart, wordOf, type Run, type Words } from './words.ts';

/** Offices and forms of address that stand before a name. */
export const titles =
  wordList(`mr mrs ms dr sen sens senator senators rep reps representative representatives gov
  governor judge justice president secretary general professor prof col capt lt sgt congressman congresswoman
  chancellor minister premier mayor sheriff chief rev pastor bishop ambassador`);

/** What is always followed by a name, if only by one word of it. */
const addresses = /^(?:mr|mrs|ms|dr|sen|rep|gov|judge|justice)\.?$/u;
const offices =
  /^(?:president|senator|congressman|congresswoman|minister|premier|mayor|chancellor|governor)$/u;

/** "Berg Administration" is no person, though "Berg" is one. */
const isBodyWord = (word: string): boolean =>
  bodyNameWords.has(word) || organisationNouns.has(word);

const isGiven = (words: Words, index: number): boolean =>
  genderOfFirstName(words.text.slice(words.starts[index], words.ends[index])) !== undefined;

const isInText = (words: Words, run: Run): boolean => nameInHeadline(words, run)?.from === run.from;

/** A capital that is no title: in "Senator Maria Lopez Governor Ana Diaz" the second title begins another name. */
const isNamePart = (words: Words, index: number): boolean =>
  isCapital(words, index) && !titles.has(wordOf(words, index).replace(/\.$/u, ''));

/** People whom the entity model missed: a title before capitals ("Mr. Ban", "Justice Frank Nervo"). */
export function titled(words: Words, covered: Uint8Array): Named[] {
  const found: Named[] = [];
  for (let i = 0; i < words.count - 1; i++) {
    const isTitle = titles.has(wordOf(words, i).replace(/\.$/u, '')) && isCapital(words, i);
    let next = i + 1;
    if (isTitle && wordOf(words, next) === '.') next++;
    if (!isTitle || covered[next] || !isCapital(words, next) || isStart(words, next)) continue;
    if (!isNamePart(words, next)) continue;
    let to = next;
    while (to < next + 4 && isNamePart(words, to) && !covered[to] && !isStart(words, to)) to++;
    // A headline's capitals need be no names: "President Visits Westmark".
    if (!isGiven(words, next) && !isInText(words, { from: next, to })) continue;
    const isHeld = addresses.test(wordOf(words, i)) || offices.test(wordOf(words, i));
    const isName = to - next > 1 || isHeld;
    if (isName && (to - next <= 2 || isGiven(words, next))) {
      covered.fill(1, next, to);
      found.push({ from: next, to, type: 'person' });
    }
  }
  return found;
}

/** Full names that the model missed, of people it knows by one word: "Ban Ki-moon" where "Mr. Ban" is found. */
export function completed(words: Words, people: ReadonlySet<string>, covered: Uint8Array): Named[] {
  const found: Named[] = [];
  for (let i = 0; i < words.count - 1; i++) {
    const isFree = !covered[i] && !covered[i + 1] && !isStart(words, i + 1);
    if (!isFree || !people.has(wordOf(words, i)) || !isCapital(words, i)) continue;
    if (!isCapital(words, i + 1) || /^(?:mr|mrs|ms)\.?$/u.test(wordOf(words, i - 1))) continue;
    if (isBodyWord(wordOf(words, i + 1))) continue;
    covered.fill(1, i, i + 2);
    found.push({ from: i, to: i + 2, type: 'person' });
  }
  return found;
}
