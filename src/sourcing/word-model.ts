import { UNIT, assertionForm, isName, wordShare } from './assertion-form.ts';
import { wordOf, type Run, type Words } from './words.ts';

/** What training/sourcing/train-words.ts writes: words with their weights, in hundredths, for each thing that is scored. */
export interface WordTables {
  /** The forms of the words, joined by spaces. */
  readonly list: string;
  readonly weights: readonly (readonly number[])[];
  readonly bias: readonly number[];
}

/** The words of a run that tell something: all but names, in the forms of assertion-form.ts. */
export function formsIn(words: Words, { from, to }: Run): string[] {
  const forms: string[] = [];
  for (let i = from; i < to; i++) {
    const word = words.text.slice(words.starts[i], words.ends[i]);
    const form = isName(word, i === from) ? undefined : assertionForm(wordOf(words, i));
    if (form !== undefined) forms.push(form);
  }
  return forms;
}

/** The classes of the same words, as forms: what a rare word tells, its like have taught. */
export function classesIn(words: Words, { from, to }: Run): string[] {
  const forms: string[] = [];
  for (let i = from; i < to; i++) {
    const word = words.text.slice(words.starts[i], words.ends[i]);
    const number = words.classes[i] ?? -1;
    if (number >= 0 && !isName(word, i === from)) forms.push(`#${number}`);
  }
  return forms;
}

/** Scores sentences by their words alone, each counted once. */
export class WordModel {
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #tables: WordTables;

  constructor(tables: WordTables) {
    this.#tables = tables;
    this.#numbers = new Map(tables.list.split(' ').map((word, number) => [word, number]));
  }

  /** The log-odds of each thing that the model scores, for the forms of a sentence. */
  scores(forms: readonly string[]): number[] {
    const found = new Set(forms.flatMap((form) => this.#numbers.get(form) ?? []));
    const share = wordShare(forms.length) / UNIT;
    return this.#tables.weights.map((row, k) => {
      let sum = this.#tables.bias[k] ?? 0;
      for (const number of found) sum += share * (row[number] ?? 0);
      return sum;
    });
  }
}
