import { UNIT, wordShare } from '../../src/sourcing/assertion-form.ts';
import type { WordTables } from '../../src/sourcing/word-model.ts';

/** A sentence as the forms of its words, and the class that people gave it. */
export interface ClassedWords<Class extends string> {
  readonly words: readonly string[];
  readonly label: Class;
}

/** How a word model is trained; `least`: how often a word must be seen, `kept`: how many words are kept. */
export interface WordOptions {
  readonly least: number;
  readonly kept: number;
  readonly l2: number;
  readonly steps: number;
}

/** Each sentence as the numbers of its known words, each once; the share of one; the number of its class. */
interface Rows {
  readonly numbers: readonly Int32Array[];
  readonly shares: Float64Array;
  readonly labels: Int32Array;
}

function vocabulary(sentences: readonly ClassedWords<string>[], least: number): string[] {
  const counts = new Map<string, number>();
  for (const { words } of sentences) {
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].flatMap(([word, count]) => (count >= least ? [word] : []));
}

function rowsOf<Class extends string>(
  sentences: readonly ClassedWords<Class>[],
  classes: readonly Class[],
  known: readonly string[],
): Rows {
  const numberOf = new Map(known.map((word, number) => [word, number]));
  return {
    numbers: sentences.map(({ words }) =>
      Int32Array.from(new Set(words.flatMap((word) => numberOf.get(word) ?? []))),
    ),
    shares: Float64Array.from(sentences, ({ words }) => wordShare(words.length)),
    labels: Int32Array.from(sentences, ({ label }) => classes.indexOf(label)),
  };
}

/** The slope of the loss at these weights: of each class those of the words and, last, of the bias. */
function slopesAt(rows: Rows, weights: readonly Float64Array[], l2: number): Float64Array[] {
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
      slope[i] = (slope[i] ?? 0) + (l2 / total) * (weights[k]?.[i] ?? 0);
  }
  return slopes;
}

/** No slope of the loss rises faster than this: the shares of a sentence's words are at most 4 in square. */
const steepest = 1.5;

/** Multinomial logistic regression by Nesterov's accelerated gradient descent. */
function descend(
  rows: Rows,
  classes: number,
  width: number,
  { l2, steps }: WordOptions,
): Float64Array[] {
  let weights = Array.from({ length: classes }, () => new Float64Array(width));
  let ahead = weights;
  let pace = 1;
  for (let step = 0; step < steps; step++) {
    const slopes = slopesAt(rows, ahead, l2);
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

/**
 * Learns what words tell of the class of a sentence. The model scores each of `pairs`: how much rather the first class than
 * the second. Deterministic.
 */
export function trainWords<Class extends string>(
  sentences: readonly ClassedWords<Class>[],
  pairs: readonly (readonly [rather: Class, than: Class])[],
  options: WordOptions,
): WordTables {
  const classes = [...new Set(pairs.flat())];
  const known = vocabulary(sentences, options.least);
  const rows = descend(
    rowsOf(sentences, classes, known),
    classes.length,
    known.length + 1,
    options,
  );
  const against = ([rather, than]: readonly [Class, Class], i: number): number =>
    (rows[classes.indexOf(rather)]?.[i] ?? 0) - (rows[classes.indexOf(than)]?.[i] ?? 0);
  const weighed = known.map((word, i) => ({
    word,
    values: pairs.map((pair) => Math.round(UNIT * against(pair, i))),
  }));
  const strength = ({ values }: (typeof weighed)[number]): number =>
    Math.max(...values.map((value) => Math.abs(value)));
  const kept = weighed.toSorted((a, b) => strength(b) - strength(a)).slice(0, options.kept);
  return {
    list: kept.map(({ word }) => word).join(' '),
    weights: pairs.map((_, k) => kept.map(({ values }) => values[k] ?? 0)),
    bias: pairs.map((pair) => Math.round(1000 * against(pair, known.length)) / 1000),
  };
}
