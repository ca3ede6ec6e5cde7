import { UNIT, wordShare } from '../../src/sourcing/assertion-form.ts';
import type { DebateSentence, Verdict } from './claimbuster.ts';

/** What src/sourcing/assertion-words.ts reads: the words in one string, their weights in hundredths. */
export interface AssertionWords {
  readonly list: string;
  readonly factual: readonly number[];
  readonly weighty: readonly number[];
  readonly bias: readonly number[];
}

const verdicts: readonly Verdict[] = ['opinion', 'trivial', 'worth'];
/** Chosen by how well the sentence models do on held-out articles of our own labels. */
const options = { least: 8, kept: 1000, l2: 3, steps: 150 };

/** Each sentence as the numbers of its known words, each once; the share of one; the number of its verdict. */
interface Rows {
  readonly numbers: readonly Int32Array[];
  readonly shares: Float64Array;
  readonly labels: Int32Array;
}

function vocabulary(sentences: readonly DebateSentence[]): string[] {
  const counts = new Map<string, number>();
  for (const { words } of sentences) {
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].flatMap(([word, count]) => (count >= options.least ? [word] : []));
}

function rowsOf(sentences: readonly DebateSentence[], known: readonly string[]): Rows {
  const numberOf = new Map(known.map((word, number) => [word, number]));
  return {
    numbers: sentences.map(({ words }) =>
      Int32Array.from(new Set(words.flatMap((word) => numberOf.get(word) ?? []))),
    ),
    shares: Float64Array.from(sentences, ({ words }) => wordShare(words.length)),
    labels: Int32Array.from(sentences, ({ verdict }) => verdicts.indexOf(verdict)),
  };
}

/** The slope of the loss at these weights: of each class those of the words and, last, of the bias. */
function slopesAt(rows: Rows, weights: readonly Float64Array[]): Float64Array[] {
  const slopes = weights.map((row) => new Float64Array(row.length));
  const total = rows.numbers.length;
  const last = (weights[0]?.length ?? 1) - 1;
  for (const [index, numbers] of rows.numbers.entries()) {
    const share = rows.shares[index] ?? 0;
    const powers = weights.map((row) => {
      let sum = row[last] ?? 0;
      for (const number of numbers) sum += share * (row[number] ?? 0);
      return Math.exp(sum);
    });
    const sum = powers.reduce((a, b) => a + b, 0);
    for (const [k, slope] of slopes.entries()) {
      const error = ((powers[k] ?? 0) / sum - (rows.labels[index] === k ? 1 : 0)) / total;
      for (const number of numbers) slope[number] = (slope[number] ?? 0) + share * error;
      slope[last] = (slope[last] ?? 0) + error;
    }
  }
  for (const [k, slope] of slopes.entries()) {
    for (let i = 0; i < last; i++)
      slope[i] = (slope[i] ?? 0) + (options.l2 / total) * (weights[k]?.[i] ?? 0);
  }
  return slopes;
}

/** No slope of the loss rises faster than this: the shares of a sentence's words are at most 4 in square. */
const steepest = 1.5;

/** Multinomial logistic regression by Nesterov's accelerated gradient descent. */
function descend(rows: Rows, width: number): Float64Array[] {
  let weights = verdicts.map(() => new Float64Array(width));
  let ahead = weights;
  let pace = 1;
  for (let step = 0; step < options.steps; step++) {
    const slopes = slopesAt(rows, ahead);
    const next = ahead.map((row, k) => row.map((w, i) => w - (slopes[k]?.[i] ?? 0) / steepest));
    const faster = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
    const push = (pace - 1) / faster;
    const before = weights;
    ahead = next.map((row, k) => row.map((w, i) => w + push * (w - (before[k]?.[i] ?? 0))));
    weights = next;
    pace = faster;
  }
  return weights;
}

/** Learns from debates which words make a sentence a fact, and a fact worth checking. Deterministic. */
export function trainAssertionWords(sentences: readonly DebateSentence[]): AssertionWords {
  const known = vocabulary(sentences);
  const rows = rowsOf(sentences, known);
  const [opinion, trivial, worth] = descend(rows, known.length + 1);
  const against = (other: Float64Array | undefined, i: number): number =>
    (worth?.[i] ?? 0) - (other?.[i] ?? 0);
  const weighed = known.map((word, i) => ({
    word,
    factual: Math.round(UNIT * against(opinion, i)),
    weighty: Math.round(UNIT * against(trivial, i)),
  }));
  const strength = (one: (typeof weighed)[number]): number =>
    Math.max(Math.abs(one.factual), Math.abs(one.weighty));
  const kept = weighed.toSorted((a, b) => strength(b) - strength(a)).slice(0, options.kept);
  return {
    list: kept.map(({ word }) => word).join(' '),
    factual: kept.map((one) => one.factual),
    weighty: kept.map((one) => one.weighty),
    bias: [opinion, trivial].map((other) => Math.round(1000 * against(other, known.length)) / 1000),
  };
}
