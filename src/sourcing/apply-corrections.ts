import type { Span } from '../language/analysis.ts';
import type {
  AppliedCorrection,
  Claim,
  Source,
  SourceKind,
  Sourcing,
  SourcingInput,
} from './claim.ts';
import type { Correction } from './correction.ts';
import { claimAt, findQuote } from './find-corrected.ts';
import { summarise } from './summary.ts';
import { linksBeside } from './touched.ts';

type Text = Pick<SourcingInput, 'text' | 'links'>;

interface Draft {
  readonly article: Text;
  readonly sentences: Sourcing['sentences'];
  claims: Claim[];
  sources: Source[];
}

const nameless: ReadonlySet<SourceKind> = new Set(['unspecified', 'outlet']);

/** The source of this name and kind; a new one is added to the end of the list. */
function sourceOf(
  draft: Draft,
  name: string,
  kind: SourceKind,
  about: Pick<Source, 'role' | 'affiliation'> = {},
): Source | undefined {
  if (nameless.has(kind)) return undefined;
  const known = draft.sources.find(
    (source) =>
      source.certain &&
      source.kind === kind &&
      source.name.toLowerCase() === name.trim().toLowerCase(),
  );
  if (known) return known;
  const id = Math.max(-1, ...draft.sources.map((source) => source.id)) + 1;
  const names = kind === 'unnamed' ? [] : [name.trim()];
  const added: Source = { ...about, id, kind, name: name.trim(), names, certain: true };
  draft.sources.push(added);
  return added;
}

/** What changes in a claim whose source is this one: the links by which its words came here stay as they are. */
function withSource(
  draft: Draft,
  chain: Claim['chain'],
  name: string,
  kind: SourceKind,
  about?: Pick<Source, 'role' | 'affiliation'>,
): Partial<Claim> {
  const given = sourceOf(draft, name, kind, about);
  const source = given?.id ?? null;
  const [nearest, ...others] = chain;
  return {
    kind,
    source,
    names: given?.names ?? [],
    chain: [{ words: name.trim(), phrase: '', ...nearest, source }, ...others],
    why: 'attributed',
    shown: true,
  };
}

/** The same source, of another kind. */
function withKind(draft: Draft, claim: Claim, kind: SourceKind): Partial<Claim> {
  const old = draft.sources.find(({ id }) => id === claim.source);
  if (!old) return { kind, shown: true };
  const { role, affiliation } = old;
  return withSource(draft, claim.chain, old.name, kind, {
    ...(role !== undefined && { role }),
    ...(affiliation !== undefined && kind === 'unnamed' && { affiliation }),
  });
}

/** How the reader's own choice of words is given: in quotation marks from end to end, with some in them, or with none. */
const modeOf = (words: string): Claim['mode'] => {
  const given = words.trim();
  if (/^[“"«„][^“”"«»„]*[”"»“]?[,.!?]?$/u.test(given)) return 'direct';
  return /[“"«„].+[”"»“]/su.test(given) ? 'mixed' : 'indirect';
};

function addedClaim(draft: Draft, span: Span): Claim {
  const { text, links = [] } = draft.article;
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
    mode: modeOf(text.slice(...span)),
    speech: true,
    chain: [],
    links: linksBeside(links, draft.sentences, span),
    score: 1,
    why: 'attributed',
    shown: true,
  };
}

/** Changes the draft as the correction asks; returns the claim's number, null if it is gone, undefined if there is none. */
function apply(draft: Draft, correction: Correction, span: Span): number | null | undefined {
  const isAdded = correction.type === 'added-source';
  const claim = claimAt(draft.claims, span, isAdded ? 'added' : 'corrected');
  if (!claim && !isAdded) return undefined;
  const old = claim ?? addedClaim(draft, span);
  draft.claims = draft.claims.filter(({ id }) => id !== old.id);
  if (correction.type === 'not-a-claim') return null;
  const change =
    correction.type === 'wrong-kind'
      ? withKind(draft, old, correction.kind)
      : withSource(draft, old.chain, correction.name, correction.kind);
  const added = !claim || (claim.corrected?.added ?? false);
  draft.claims.push({ ...old, ...change, corrected: { id: correction.id, added } });
  return old.id;
}

/**
 * The sourcing as the reader corrected it. Corrections are applied in their order, each to the claim whose words
 * it quotes; one whose words are no longer in the text changes nothing. Claims and
 * sources keep their numbers, except that a source nobody speaks by any more leaves the list.
 */
export function applyCorrections(
  sourcing: Sourcing,
  corrections: readonly Correction[],
  article: Text,
): Sourcing {
  if (corrections.length === 0) return sourcing;
  const draft: Draft = {
    article,
    sentences: sourcing.sentences,
    claims: [...sourcing.claims],
    sources: [...sourcing.sources],
  };
  const applied = corrections.map((correction): AppliedCorrection => {
    const span = findQuote(article.text, correction.quote);
    const claim = span && apply(draft, correction, span);
    return { correction, claim: claim ?? null, found: claim !== undefined };
  });
  const claims = draft.claims.toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const left = new Set(claims.map(({ id }) => id));
  const used = new Set(
    claims.flatMap(({ chain, source }) => [source, ...chain.map((link) => link.source)]),
  );
  const sources = draft.sources.filter(({ id }) => used.has(id));
  return {
    ...sourcing,
    claims,
    sources,
    summary: summarise(article.text, claims, sources),
    // A later correction may have taken away the claim of an earlier one.
    corrections: applied.map((one) => ({
      ...one,
      claim: one.claim !== null && left.has(one.claim) ? one.claim : null,
    })),
  };
}
