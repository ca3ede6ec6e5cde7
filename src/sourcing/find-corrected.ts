import type { Span } from '../language/analysis.ts';
import type { Claim } from './claim.ts';
import type { ClaimQuote } from './correction.ts';

/** How well two stretches of text agree, read away from the claim: the number of equal units. */
function agreement(a: string, b: string): number {
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  return i;
}

const reversed = (text: string): string => text.split('').reverse().join('');

/** Where the quoted words stand in the text; of several places the one whose surroundings agree most. */
export function findQuote(text: string, quote: ClaimQuote): Span | undefined {
  let best: Span | undefined;
  let most = -1;
  const before = reversed(quote.prefix);
  for (let at = text.indexOf(quote.exact); at !== -1; at = text.indexOf(quote.exact, at + 1)) {
    const end = at + quote.exact.length;
    const left = reversed(text.slice(Math.max(0, at - before.length), at));
    const score =
      agreement(left, before) + agreement(text.slice(end, end + quote.suffix.length), quote.suffix);
    if (score <= most) continue;
    most = score;
    best = [at, end];
  }
  return best;
}

/** How much of the corrected words a claim must be to be theirs; a claim of the reader's own may lie close to another. */
const leastLikeness = { corrected: 0.5, added: 0.8 };

/** The claim that the corrected words are: of several that overlap the one most like them, sooner one that is shown. */
export function claimAt(
  claims: readonly Claim[],
  span: Span,
  what: keyof typeof leastLikeness,
): Claim | undefined {
  let best: Claim | undefined;
  let most = 0;
  for (const claim of claims) {
    const shared = Math.min(claim.span[1], span[1]) - Math.max(claim.span[0], span[0]);
    const whole = Math.max(claim.span[1], span[1]) - Math.min(claim.span[0], span[0]);
    const likeness = shared / whole;
    const isBetter = likeness > most || (likeness === most && claim.shown && !best?.shown);
    if (likeness < leastLikeness[what] || !isBetter) continue;
    most = likeness;
    best = claim;
  }
  return best;
}
