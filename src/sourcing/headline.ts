import { isCapital, isStart, isWord, wordOf, type Run, type Words } from './words.ts';

/** The share of long words with a capital from which a line is a headline in capitals: "Judge Just Gave Hope To Port". */
const share = 0.75;
const fewest = 4;

/** What is read once of all the words of an article. */
interface Reading {
  /** 1 for each word whose sentence is written as headlines are. */
  readonly headlines: Uint8Array;
  /** What running text writes with a capital where it need not: names, or parts of such. */
  readonly names: ReadonlySet<string>;
}

const readings = new WeakMap<Words, Reading>();

function readingOf(words: Words): Reading {
  let reading = readings.get(words);
  if (reading === undefined) {
    const headlines = markHeadlines(words);
    reading = { headlines, names: namesIn(words, headlines) };
    readings.set(words, reading);
  }
  return reading;
}

function markHeadlines(words: Words): Uint8Array {
  const headlines = new Uint8Array(words.count);
  for (let from = 0; from < words.count;) {
    let to = from;
    let long = 0;
    let capitals = 0;
    for (; to < words.count && words.sentences[to] === words.sentences[from]; to++) {
      if (!isWord(words, to) || wordOf(words, to).length < 4) continue;
      long++;
      if (isCapital(words, to)) capitals++;
    }
    if (long >= fewest && capitals >= share * long) headlines.fill(1, from, to);
    from = to;
  }
  return headlines;
}

function namesIn(words: Words, headlines: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  for (let i = 0; i < words.count; i++) {
    if (isStart(words, i) || !isCapital(words, i) || headlines[i] === 1) continue;
    if (!/^[“"‘:(]$/u.test(wordOf(words, i - 1))) names.add(wordOf(words, i));
  }
  return names;
}

/** Whether the sentence of a word is written as headlines are, so that a capital there makes no name. */
export const isHeadline = (words: Words, word: number): boolean =>
  readingOf(words).headlines[word] === 1;

/** What of a run of capitals in a headline is a name by what the text says; elsewhere the whole run. */
export function nameInHeadline(words: Words, run: Run): Run | undefined {
  if (!isHeadline(words, run.from)) return run;
  const { names } = readingOf(words);
  const isName = (word: number): boolean => names.has(wordOf(words, word));
  let { from } = run;
  while (from < run.to && !isName(from)) from++;
  for (let i = from; i < run.to; i++) if (isWord(words, i) && !isName(i)) return undefined;
  return from < run.to ? { from, to: run.to } : undefined;
}
