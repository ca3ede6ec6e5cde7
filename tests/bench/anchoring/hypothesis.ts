import search from 'approx-string-match';

/**
 * The peer: how the Hypothesis client anchors a quote, stated anew from its documented behaviour. All matches with at
 * most min(256, half of the quote) errors, scored by quote 50, prefix 20, suffix 20, position 2, each part 0 to 1; the
 * best one wins, whatever its score.
 */
export interface PeerQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
}

interface Match {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

const weights = { quote: 50, prefix: 20, suffix: 20, position: 2 };

export function anchorLikeHypothesis(text: string, quote: PeerQuote): Match | undefined {
  if (quote.exact === '') return undefined;
  const matches = find(text, quote.exact, Math.min(256, quote.exact.length / 2));
  let best: { match: Match; score: number } | undefined;
  for (const match of matches) {
    const score = scoreOf(text, quote, match);
    if (!best || score > best.score) best = { match, score };
  }
  return best?.match;
}

function find(text: string, pattern: string, errors: number): Match[] {
  const exact: Match[] = [];
  for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) {
    exact.push({ start: at, end: at + pattern.length, errors: 0 });
  }
  return exact.length > 0 ? exact : search(text, pattern, Math.floor(errors));
}

function scoreOf(text: string, quote: PeerQuote, match: Match): number {
  const { start, end } = match;
  const before = text.slice(Math.max(0, start - quote.prefix.length), start);
  const after = text.slice(end, end + quote.suffix.length);
  return (
    weights.quote * (1 - match.errors / quote.exact.length) +
    weights.prefix * (quote.prefix ? likeness(before, quote.prefix) : 1) +
    weights.suffix * (quote.suffix ? likeness(after, quote.suffix) : 1) +
    weights.position * (1 - Math.abs(start - quote.start) / text.length)
  );
}

function likeness(text: string, pattern: string): number {
  if (text === '') return 0;
  const [best] = find(text, pattern, pattern.length);
  return best ? 1 - best.errors / pattern.length : 0;
}
