import weights from './assertion-words.json' with { type: 'json' };
import { UNIT, assertionForm, isName, wordShare } from './assertion-form.ts';
import { wordOf, type Run, type Words } from './words.ts';

/** How much the words of a sentence sound like a statement of fact, and like one that matters: log odds. */
export interface AssertionScores {
  /** A check-worthy fact rather than an opinion, a wish or a question. */
  readonly factual: number;
  /** A check-worthy fact rather than one that hardly matters. */
  readonly weighty: number;
}

const { list, factual, weighty, bias } = weights;
const numbers = new Map(list.split(' ').map((word, number) => [word, number]));

/** The scores of a run of words, by the words' weights that debates taught (training/sourcing/train-words.ts). */
export function assertionScores(words: Words, { from, to }: Run): AssertionScores {
  const found = new Set<number>();
  let count = 0;
  for (let i = from; i < to; i++) {
    const word = words.text.slice(words.starts[i], words.ends[i]);
    const form = isName(word, i === from) ? undefined : assertionForm(wordOf(words, i));
    if (form === undefined) continue;
    count++;
    const number = numbers.get(form);
    if (number !== undefined) found.add(number);
  }
  const share = wordShare(count) / UNIT;
  let first = bias[0] ?? 0;
  let second = bias[1] ?? 0;
  for (const number of found) {
    first += share * (factual[number] ?? 0);
    second += share * (weighty[number] ?? 0);
  }
  return { factual: first, weighty: second };
}
