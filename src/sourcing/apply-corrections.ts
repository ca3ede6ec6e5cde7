import type { Span } from '../language/analysis.ts';
import type { Claim, Source, SourceKind, Sourcing } from './claim.ts';
import type { ClaimQuote, Correction } from './correction.ts';
import { summarise } from './summary.ts';

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

/** The claim that the corrected words are: it and they share at least half of both. */
function claimAt(claims: readonly Claim[], span: Span): Claim | undefined {
  let best: Claim | undefined;
  let most = 0;
  for (const claim of claims) {
    const shared = Math.min(claim.span[1], span[1]) - Math.max(claim.span[0], span[0]);
    const longer = Math.max(claim.span[1] - claim.span[0], span[1] - span[0]);
    if (shared * 2 < longer || shared <= most) continue;
    most = shared;
    best = claim;
  }
  return best;
}

interface Draft {
  claims: Claim[];
  sources: Source[];
}

const nameless: ReadonlySet<SourceKind> = new Set(['unspecified', 'outlet']);

/** The number of the source of this name and kind; a new one is added to the end of the list. */
function sourceNumber(draft: Draft, name: string, kind: SourceKind): number | null {
  if (nameless.has(kind)) return null;
  const known = draft.sources.find(
    (source) => source.kind === kind && source.name.toLowerCase() === name.trim().toLowerCase(),
  );
  if (known) return known.id;
  const id = Math.max(-1, ...draft.sources.map((source) => source.id)) + 1;
  const names = kind === 'unnamed' ? [] : [name.trim()];
  draft.sources.push({ id, kind, name: name.trim(), names, certain: true });
  return id;
}

const replaced = (draft: Draft, claim: Claim, change: Partial<Claim>): Claim[] =>
  draft.claims.map((one) => (one.id === claim.id ? { ...one, ...change } : one));

function withSource(draft: Draft, name: string, kind: SourceKind): Partial<Claim> {
  const source = sourceNumber(draft, name, kind);
  const names = source === null || kind === 'unnamed' ? [] : [name.trim()];
  return {
    kind,
    source,
    names,
    chain: [{ source, words: name.trim() }],
    why: 'attributed',
    shown: true,
  };
}

function addedClaim(draft: Draft, span: Span, change: Partial<Claim>): Claim {
  return {
    id: Math.max(-1, ...draft.claims.map(({ id }) => id)) + 1,
    attribution: null,
    span,
    content: [span],
    cue: [],
    sourceWords: [],
    kind: 'unspecified',
    source: null,
    names: [],
    mode: 'indirect',
    speech: true,
    chain: [],
    links: [],
    score: 1,
    why: 'attributed',
    shown: true,
    ...change,
  };
}

/** Changes the kind of a claim's source; where nobody else speaks by it, the source's own kind as well. */
function withKind(draft: Draft, claim: Claim, kind: SourceKind): Partial<Claim> {
  const old = draft.sources.find(({ id }) => id === claim.source);
  if (!old) return { kind };
  const change = withSource(draft, old.name, kind);
  return {
    ...change,
    chain: claim.chain.map((link, i) =>
      i === 0 ? { ...link, source: change.source ?? null } : link,
    ),
  };
}

function apply(draft: Draft, correction: Correction, span: Span): void {
  const claim = claimAt(draft.claims, span);
  if (correction.type === 'added-source') {
    const change = withSource(draft, correction.name, correction.kind);
    draft.claims = claim
      ? replaced(draft, claim, change)
      : [...draft.claims, addedClaim(draft, span, change)];
    return;
  }
  if (!claim) return;
  if (correction.type === 'not-a-claim') {
    draft.claims = draft.claims.filter(({ id }) => id !== claim.id);
  } else if (correction.type === 'wrong-kind') {
    draft.claims = replaced(draft, claim, withKind(draft, claim, correction.kind));
  } else {
    draft.claims = replaced(draft, claim, withSource(draft, correction.name, correction.kind));
  }
}

/**
 * The sourcing as the reader corrected it. Corrections are applied in their order, each to the claim whose words
 * it quotes; one whose words are no longer in the text changes nothing. `text` is the article's text. Claims and
 * sources keep their numbers, except that a source nobody speaks by any more leaves the list.
 */
export function applyCorrections(
  sourcing: Sourcing,
  corrections: readonly Correction[],
  text: string,
): Sourcing {
  if (corrections.length === 0) return sourcing;
  const draft: Draft = { claims: [...sourcing.claims], sources: [...sourcing.sources] };
  for (const correction of corrections) {
    const span = findQuote(text, correction.quote);
    if (span) apply(draft, correction, span);
  }
  const claims = draft.claims.toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const used = new Set(
    claims.flatMap(({ chain, source }) => [source, ...chain.map((link) => link.source)]),
  );
  const sources = draft.sources.filter(({ id }) => used.has(id));
  return { ...sourcing, claims, sources, summary: summarise(text, claims, sources) };
}
