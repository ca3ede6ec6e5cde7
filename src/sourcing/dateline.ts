import type { Span } from '../language/analysis.ts';

/** The credit that opens a text: who reported it, and which words are no claim. */
export interface Credit {
  readonly span: Span;
  /** "Reuters", "LibertySociety.com"; absent where only a place is given. */
  readonly agency?: string;
}

const longest = 120;
const agencyFirst =
  /^\s*(?:[\p{Lu}][\p{L}.,'’/ -]{0,60})?\s*\((?<agency>[\p{L}][\p{L}\d.& -]{1,40})\)\s*(?:[-–—―]{1,2}|:)\s*/u;
const placeFirst = /^\s*[\p{Lu}][\p{Lu}.,'’/ -]{2,50}(?:,\s[\p{L}. ]{2,30})?\s*[-–—―]{1,2}\s+/u;

/** Reads the dateline or wire credit at the start of a text ("PARIS (Reuters) –"); undefined if it has none. */
export function readCredit(
  text: string,
  given?: { start: number; end: number },
): Credit | undefined {
  const opening = text.slice(0, longest).split('\n', 1)[0] ?? '';
  const found = agencyFirst.exec(opening) ?? placeFirst.exec(opening);
  const agency = found?.groups?.['agency'];
  const end = Math.max(given?.end ?? 0, found?.[0].length ?? 0);
  if (end === 0) return undefined;
  const span = [Math.min(given?.start ?? 0, 0), end] as const;
  return agency === undefined ? { span } : { span, agency };
}
