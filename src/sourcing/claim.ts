import type { QuotationMode, Span } from '../language/analysis.ts';
import type { Correction } from './correction.ts';

/**
 * What the sourcing room says of an article: who stands behind each claim. Types only; plain data.
 */

/** Who stands behind a claim. `unspecified` is hearsay: the wording has a source and gives none. */
export type SourceKind =
  | 'person'
  | 'organisation'
  | 'document'
  | 'unnamed'
  | 'unspecified'
  | 'outlet';

/** A source of the article, resolved as far as the article itself allows. */
export interface Source {
  readonly id: number;
  readonly kind: SourceKind;
  /** The fullest form the article uses; for unnamed sources its own words; empty for hearsay. */
  readonly name: string;
  /** The canonical name of each identified source where several speak ("Grassley and Leahy"). */
  readonly names: readonly string[];
  /** As the article gives it: "Westmark's premier". */
  readonly role?: string;
  /** For unnamed people: "Treasury". */
  readonly affiliation?: string;
  /** False when the name is a guess that a careful editor would not make. */
  readonly certain: boolean;
}

/** One link of a source in a source: "his office said that he told …". */
export interface ChainLink {
  readonly source: number | null;
  readonly words: string;
  /** Source and cue as they stand: "he told", "according to his office". */
  readonly phrase: string;
}

/** Why the outlet's own sentence is check-worthy, or why an attribution is a claim. */
export type Reason =
  | 'attributed'
  | 'figure'
  | 'accusation'
  | 'superlative'
  | 'cause'
  | 'casualties'
  | 'contested'
  | 'law'
  | 'event';

export interface Claim {
  readonly id: number;
  /** Index into the analysis' attributions, or null for a sentence of the outlet itself. */
  readonly attribution: number | null;
  /** The whole claim, from its first word to its last. */
  readonly span: Span;
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  /** The words of the source as they stand at this claim. */
  readonly sourceWords: readonly Span[];
  readonly kind: SourceKind;
  /** The id of one of the sources, or null. */
  readonly source: number | null;
  readonly names: readonly string[];
  readonly mode: QuotationMode;
  /** The cue is an act of communication (said), not a belief, wish or intention. */
  readonly speech: boolean;
  /** From this claim's source to the one nearest the reader. */
  readonly chain: readonly ChainLink[];
  /** Indices into the article's links that stand in or beside the claim. */
  readonly links: readonly number[];
  /** How much a careful reader would want to know where this comes from, 0 to 1. */
  readonly score: number;
  readonly why: Reason;
  /** Shown at the default setting. */
  readonly shown: boolean;
  /** The reader's last correction of this claim, by its id; `added` where the claim itself is the reader's. */
  readonly corrected?: { readonly id: string; readonly added: boolean };
}

export type SentenceKind = 'attributed' | 'claim' | 'opinion' | 'other';

export interface SentenceReading {
  readonly span: Span;
  readonly kind: SentenceKind;
  readonly worth: boolean;
  readonly score: number;
}

/** The article's claims by kind, and what they rest on. */
export interface SourcingSummary {
  readonly claims: Readonly<Record<SourceKind, number>>;
  /** Share of the article's words in claims of each kind, 0 to 1. */
  readonly share: Readonly<Record<SourceKind, number>>;
  /** Distinct identified sources: of "Grassley and Leahy" each one. */
  readonly identified: number;
  /** Claims of identified sources; others of these kinds are somebody's of whom the article does not tell for sure who it is. */
  readonly byIdentified: number;
  /** Identified sources that are never quoted in their own words. */
  readonly onlyIndirect: number;
  /** All that is attributed, and more than one claim, is one source's. */
  readonly singleSource: boolean;
}

/** A correction by the reader, and what it did. */
export interface AppliedCorrection {
  readonly correction: Correction;
  /** The claim that it changed; null where the claim is taken away, or its words are not in the text any more. */
  readonly claim: number | null;
  /** Whether its words stand in the text and are what it corrects. */
  readonly found: boolean;
}

export interface Sourcing {
  /** The agency that the dateline or credit names: "Reuters", "LibertySociety.com". */
  readonly reportedBy?: string;
  readonly claims: readonly Claim[];
  /** In order of weight: what says most comes first; those that the reader added come last. */
  readonly sources: readonly Source[];
  readonly sentences: readonly SentenceReading[];
  readonly summary: SourcingSummary;
  /** Oldest first; absent where the reader has corrected nothing. */
  readonly corrections?: readonly AppliedCorrection[];
}

/** What sourcing reads besides the analysis: the article's text and what the page says of it. */
export interface SourcingInput {
  readonly text: string;
  readonly title?: string;
  readonly byline?: readonly string[];
  readonly dateline?: { readonly start: number; readonly end: number };
  readonly outlet?: { readonly name: string; readonly host: string };
  readonly blocks?: readonly {
    readonly start: number;
    readonly end: number;
    readonly kind: string;
  }[];
  readonly links?: readonly {
    readonly start: number;
    readonly end: number;
    readonly href: string;
    readonly own: boolean;
  }[];
}
