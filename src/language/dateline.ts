import type { Span } from './analysis.ts';

/** The credit that opens a text: where from, when and by whom it was reported. */
export interface Credit {
  /** With the dash and the space behind it. */
  readonly span: Span;
  /** "Reuters", "LibertySociety.com"; absent where only a place is given. */
  readonly agency?: string;
}

/** "PORT-AU-PRINCE, Haiti, Sept. 25, 2026 (Agence France-Presse) –" is no longer. */
const LONGEST = 120;

const DASH = String.raw`[-–—―]{1,2}`;
/** What ends a day of the month: "25", "25, 2026", "25 April 2026". */
const DAY = String.raw`\d{1,2}(?: \p{L}{3,9}\.?)?(?:,? \d{4})?`;
/**
 * A name, an address, or an agency that is written small; a party and its state ("R-Texas") are no agency, nor is
 * "aged 76" or, under a picture, "left".
 */
const AGENCY = String.raw`\((?!\p{Lu}-\p{Lu})(?<agency>(?:\p{Lu}|[\p{Ll}\d-]+\.\p{Ll})[\p{L}\d.& -]{1,40}|apa|dpa|epa|sda)\)`;

const agencyFirst = new RegExp(
  String.raw`^\s*(?:\p{Lu}[\p{L}.,'’/ -]{0,60}(?:${DAY})?)?\s*${AGENCY}\s*(?:${DASH}|:)\s*`,
  'u',
);
const placeFirst = new RegExp(
  String.raw`^\s*\p{Lu}[\p{Lu}.,'’/ -]{2,50}(?:,\s[\p{L}\d. ]{2,30})?\s*${DASH}\s+`,
  'u',
);

/** The dateline or wire credit ("PARIS (Reuters) –") that stands at an offset of the text, if there is one. */
export function creditAt(text: string, start: number): Credit | undefined {
  const opening = text.slice(start, start + LONGEST).split('\n', 1)[0] ?? '';
  const found = agencyFirst.exec(opening) ?? placeFirst.exec(opening);
  if (!found) return undefined;
  const span = [start, start + found[0].length] as const;
  const agency = found.groups?.['agency'];
  return agency === undefined ? { span } : { span, agency };
}
