/**
 * What the language engine finds in a text. All offsets are UTF-16 code units into the text that was given,
 * and every span is half-open. This file is the engine's whole interface: types only.
 */

/** Half-open span of UTF-16 offsets. */
export type Span = readonly [start: number, end: number];

export type EntityType = 'person' | 'organisation' | 'place' | 'other';
export type FigureType = 'money' | 'percent' | 'quantity' | 'count' | 'duration';
/** How the content is given: all in quotation marks, in part, or not at all (PARC 3.0). */
export type QuotationMode = 'direct' | 'mixed' | 'indirect';

export interface Entity {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
}

export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly type: FigureType;
}

/** A mention of a date; `value` is ISO 8601 of reduced precision ("2016-10", "2016-10-16"), as in TIMEX3. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** A source, a cue ("said", "according to") and a content (PARC 3.0, PolNeAR). Spans may be discontinuous. */
export interface Attribution {
  /** Empty where the text names no source ("it was alleged that …"). */
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly mode: QuotationMode;
  /** The model's probability that the cue is one, 0 to 1. */
  readonly confidence: number;
  /** Index of the attribution whose content holds this one: a source in a source. */
  readonly parent: number | null;
}

/** The words of the text as parallel arrays, in reading order. */
export interface Tokens {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Index of the sentence that holds each token. */
  readonly sentences: Int32Array;
  /** Part of speech of each token: an index into `tagNames` of language/part-of-speech.ts. */
  readonly tags: Uint8Array;
  /** Which words are used alike: the number of each token's class, up to 255; negative where none is known. */
  readonly classes: Int16Array;
}

export interface Analysis {
  readonly sentences: readonly Span[];
  readonly tokens: Tokens;
  readonly entities: readonly Entity[];
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  readonly attributions: readonly Attribution[];
}

export interface AnalyseOptions {
  /** ISO date of publication: dates without a year are resolved against it. */
  readonly published?: string;
}

/** An engine with its weights loaded. */
export interface Analyser {
  /** Analyses the text at once. Paragraphs are separated by line feeds. Never throws on any string. */
  analyse(text: string, options?: AnalyseOptions): Analysis;
  /** The same in slices: awaits `pause` between them, and rejects with the signal's reason once aborted. */
  analyseInSlices(
    text: string,
    options: AnalyseOptions & {
      readonly pause: () => Promise<void>;
      readonly signal?: AbortSignal;
    },
  ): Promise<Analysis>;
}
