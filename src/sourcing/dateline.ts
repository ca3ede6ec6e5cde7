import type { Span } from '../language/analysis.ts';
import { creditAt, type Credit } from '../language/dateline.ts';

/** How far behind a dateline its dash is looked for. */
const nearby = 10;

/**
 * Reads the dateline or wire credit ("PARIS (Reuters) –") at the place that is given, or that opens one of the text's
 * first two lines, for a headline may stand above it; undefined if there is none.
 */
export function readCredit(
  text: string,
  given?: { readonly start: number; readonly end: number },
): Credit | undefined {
  if (given) return creditAt(text, given.start) ?? creditIn(text, given);
  return creditAt(text, 0) ?? creditAt(text, text.indexOf('\n') + 1);
}

/** What the page gives as its dateline, in a form that is not known here: "OSLO, Nov. 3, 2024 (Reuters)". */
function creditIn(text: string, { start, end }: { start: number; end: number }): Credit {
  const dash = /^\s*(?:[-–—―]{1,2}|:)\s*/u.exec(text.slice(end, end + nearby))?.[0] ?? '';
  const span = [start, end + dash.length] as const;
  const agency = /\(([^()]*)\)\s*$/u.exec(text.slice(start, end))?.[1]?.trim();
  return agency ? { span, agency } : { span };
}

/** The part of a span that is no credit; undefined if nothing is left. */
export function withoutCredit(span: Span, credit: Credit | undefined): Span | undefined {
  if (!credit || span[1] <= credit.span[0] || span[0] >= credit.span[1]) return span;
  return span[1] <= credit.span[1] ? undefined : [credit.span[1], span[1]];
}
