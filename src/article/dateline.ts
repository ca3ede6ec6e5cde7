/** A place in capitals or an agency in brackets, and the dash that ends it. */
const place = "\\p{Lu}[\\p{L}.'’-]*(?:[ /]\\p{Lu}[\\p{L}.'’-]*){0,4}";
const region = `(?:,\\s+(?:${place}|[A-Z][a-z]{1,5}\\.))?`;
const day =
  '(?:,\\s+(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?\\s+\\d{1,2}(?:,\\s+\\d{4})?)?';
const agency = "\\((?=[^)]*\\p{Lu})[\\p{L}\\p{N} .,&/'’-]{2,40}\\)";
const dash = '\\s*(?:—|–|--|-{1,2}(?=\\s)|―|:(?=\\s))';
const pattern = new RegExp(
  `^(?:(${place}${region}(?:/${place})?)${day}(?:,?\\s+${agency})?|(?:${agency}))${dash}`,
  'u',
);

/** Places are set in capitals; a name in small letters counts only with an agency or a day after it. */
function isPlace(name: string): boolean {
  const letters = name.replace(/,.*$/s, '').replace(/[^\p{L}]/gu, '');
  return letters.length >= 2 && letters === letters.toUpperCase();
}

/**
 * The dateline that opens a text ("PARIS (Reuters) —", "WASHINGTON, Oct. 16 —"): the offsets of the place,
 * day and agency, without the dash. Undefined if the text opens with a sentence.
 */
export function datelineOf(text: string): { start: number; end: number } | undefined {
  const match = pattern.exec(text.slice(0, 160));
  if (!match) return undefined;
  const whole = match[0].replace(/\s*(?:—|–|-{1,2}|―|:)$/u, '');
  const name = match[1];
  const isSure = whole.includes('(') || /\d/.test(whole);
  const isColon = match[0].endsWith(':');
  if (name !== undefined && !isPlace(name) && (!isSure || isColon)) return undefined;
  return isColon && !isSure ? undefined : { start: 0, end: whole.length };
}
