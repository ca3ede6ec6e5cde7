/** The form under which a word is known: every number is '0'. Undefined for what is no word. */
export function assertionForm(lower: string): string | undefined {
  if (/\d/u.test(lower)) return '0';
  return /[\p{L}%$?!]/u.test(lower) ? lower : undefined;
}

/** A capital inside a sentence: whoever or whatever is named, no name makes a sentence more or less of a fact. */
export const isName = (word: string, isFirst: boolean): boolean =>
  !isFirst && word.length > 1 && /^\p{Lu}/u.test(word);

/** How much one of a sentence's words counts, so that a long one is not sure of itself by its length alone. */
export const wordShare = (count: number): number => 2 / Math.sqrt(count + 3);

/** The weights are kept as whole hundredths. */
export const UNIT = 100;
