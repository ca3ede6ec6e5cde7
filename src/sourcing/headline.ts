import { isCapital, isStart, isWord, wordOf, type Run, type Words } from './words.ts';

/** The share of long words with a capital from which a line is a headline in capitals: "Judge Just Gave Hope To Port". */
const share = 0.75;
const fewest = 4;

/** Whether the sentence of a word is written as headlines are, so that a capital there makes no name. */
export function isHeadline(words: Words, word: number): boolean {
  let from = word;
  while (from > 0 && !isStart(words, from)) from--;
  let long = 0;
  let capitals = 0;
  for (let i = from; i < words.count && words.sentences[i] === words.sentences[word]; i++) {
    if (!isWord(words, i) || wordOf(words, i).length < 4) continue;
    long++;
    if (isCapital(words, i)) capitals++;
  }
  return long >= fewest && capitals >= share * long;
}

/** Whether running text writes a word with a capital where it need not: then it is a name, or a part of one. */
function isNameInText(words: Words, word: string): boolean {
  for (let i = 0; i < words.count; i++) {
    if (wordOf(words, i) !== word || isStart(words, i) || !isCapital(words, i)) continue;
    if (!/^[“"‘:(]$/u.test(wordOf(words, i - 1)) && !isHeadline(words, i)) return true;
  }
  return false;
}

/** What of a run of capitals in a headline is a name by what the text says; elsewhere the whole run. */
export function nameInHeadline(words: Words, run: Run): Run | undefined {
  if (!isHeadline(words, run.from)) return run;
  const isName = (word: number): boolean => isNameInText(words, wordOf(words, word));
  let { from } = run;
  while (from < run.to && !isName(from)) from++;
  for (let i = from; i < run.to; i++) if (isWord(words, i) && !isName(i)) return undefined;
  return from < run.to ? { from, to: run.to } : undefined;
}
