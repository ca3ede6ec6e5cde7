import type { SourceKind } from './claim.ts';

/**
 * What the reader corrects in our reading of an article. Plain data that is kept with the page's notes and
 * applied on every visit. A correction remembers the claim's words, not its number: the engine may find
 * more or fewer claims tomorrow.
 */

/** The words of the claim and a little of the text around them (TextQuoteSelector of the Web Annotation model). */
export interface ClaimQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

interface CorrectionBase {
  /** UUID. Of two corrections of the same claim the later one in the list wins. */
  readonly id: string;
  readonly quote: ClaimQuote;
  /** Milliseconds since the epoch. */
  readonly created: number;
}

/** The claim is another's: `name` is who the reader says it is. */
export interface WrongSource extends CorrectionBase {
  readonly type: 'wrong-source';
  readonly name: string;
  readonly kind: SourceKind;
}

/** The words are not a claim: they are not shown again. */
export interface NotAClaim extends CorrectionBase {
  readonly type: 'not-a-claim';
}

/** The right source, but not the kind of source that we said. */
export interface WrongKind extends CorrectionBase {
  readonly type: 'wrong-kind';
  readonly kind: SourceKind;
}

/** The reader found a source for words that we gave none: a new claim, or one of the outlet's own. */
export interface AddedSource extends CorrectionBase {
  readonly type: 'added-source';
  readonly name: string;
  readonly kind: SourceKind;
}

export type Correction = WrongSource | NotAClaim | WrongKind | AddedSource;
export type CorrectionType = Correction['type'];

const kinds: ReadonlySet<unknown> = new Set<SourceKind>([
  'person',
  'organisation',
  'document',
  'unnamed',
  'unspecified',
  'outlet',
]);

/** UTF-16 units that the words of a claim may have. */
export const longestQuote = 20_000;
const longestContext = 2000;
const longestName = 300;
/** The last millisecond that a date can be (ECMA-262). */
const lastTime = 8.64e15;

const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length <= longest;

const isTime = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= lastTime;

function readQuote(value: unknown): ClaimQuote | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { exact, prefix, suffix } = value as Record<string, unknown>;
  if (!isText(exact, longestQuote) || exact.trim() === '') return undefined;
  if (!isText(prefix, longestContext) || !isText(suffix, longestContext)) return undefined;
  return { exact, prefix, suffix };
}

/** The correction that an untrusted value (a message, an imported file) holds, or undefined if it holds none. */
export function readCorrection(value: unknown): Correction | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, quote: given, created, type, name, kind } = value as Record<string, unknown>;
  const quote = readQuote(given);
  if (!quote || typeof id !== 'string' || !/^[\w-]{1,64}$/.test(id)) return undefined;
  if (!isTime(created)) return undefined;
  const base = { id, quote, created };
  if (type === 'not-a-claim') return { ...base, type };
  if (!kinds.has(kind)) return undefined;
  const known = kind as SourceKind;
  if (type === 'wrong-kind') return { ...base, type, kind: known };
  if (type !== 'wrong-source' && type !== 'added-source') return undefined;
  if (!isText(name, longestName)) return undefined;
  return { ...base, type, name, kind: known };
}

/** How much of the text around a claim a correction remembers, in UTF-16 units. */
const context = 48;

/** The quote that finds the claim at this span of the text again. */
export function quoteClaim(text: string, span: readonly [start: number, end: number]): ClaimQuote {
  const [start, end] = span;
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - context), start),
    suffix: text.slice(end, end + context),
  };
}
