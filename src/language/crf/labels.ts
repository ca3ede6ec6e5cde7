/**
 * Labels of a sequence model in BIOES form: a span of one token is S-x, a longer one runs B-x I-x … E-x,
 * everything else is O (Ratinov and Roth 2009 found it better than BIO).
 */

/** A span of tokens of a type, half-open. */
export interface TokenSpan {
  readonly start: number;
  readonly end: number;
  readonly type: number;
}

const PARTS = ['B', 'I', 'E', 'S'] as const;
const BEGIN = 0;
const INSIDE = 1;
const END = 2;

/** O, then B- I- E- S- of each type: the label of part p of type t is 1 + 4t + p. */
export function bioesLabels(types: readonly string[]): string[] {
  return ['O', ...types.flatMap((type) => PARTS.map((part) => `${part}-${type}`))];
}

/** The labels of `length` tokens for spans that do not overlap. */
export function encodeSpans(length: number, spans: Iterable<TokenSpan>): Uint8Array {
  const labels = new Uint8Array(length);
  for (const { start, end, type } of spans) {
    const base = 1 + 4 * type;
    if (end - start === 1) labels[start] = base + 3;
    else {
      labels.fill(base + INSIDE, start, end);
      labels[start] = base + BEGIN;
      labels[end - 1] = base + END;
    }
  }
  return labels;
}

/** The spans that a legal sequence of labels spells. */
export function decodeSpans(labels: Uint8Array, length = labels.length): TokenSpan[] {
  const spans: TokenSpan[] = [];
  let start = -1;
  for (let i = 0; i < length; i++) {
    const label = labels[i]!; // i is below the array's length
    if (label === 0) continue;
    const part = (label - 1) & 3;
    const type = (label - 1) >> 2;
    if (part === 3) spans.push({ start: i, end: i + 1, type });
    else if (part === BEGIN) start = i;
    else if (part === END && start >= 0) spans.push({ start, end: i + 1, type });
  }
  return spans;
}

/**
 * Which label may follow which, as a matrix of (labels + 1)² with 1 for legal; row and column `labels` stand
 * for the edge of the sequence. Labels that are not in BIOES form may all follow each other.
 */
export function legalTransitions(labels: readonly string[]): Uint8Array {
  const side = labels.length + 1;
  const legal = new Uint8Array(side * side).fill(1);
  if (!labels.some((label) => label.startsWith('B-'))) return legal;
  for (let from = 0; from < side; from++) {
    for (let to = 0; to < side; to++) {
      legal[from * side + to] = follows(labels[from] ?? 'O', labels[to] ?? 'O') ? 1 : 0;
    }
  }
  return legal;
}

function follows(from: string, to: string): boolean {
  const open = from.startsWith('B') || from.startsWith('I');
  const continues = to.startsWith('I') || to.startsWith('E');
  return open ? continues && from.slice(2) === to.slice(2) : !continues;
}
