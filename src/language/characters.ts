/** Classes of UTF-16 units, as far as cutting words needs them. Joiners (marks, zero-width and soft hyphens) belong to the word around them. */
export const SPACE = 1;
export const UPPER = 2;
export const LOWER = 3;
export const DIGIT = 4;
export const JOINER = 5;
export const OTHER = 6;

const classes = new Uint8Array(0x10000);

/** The class of a UTF-16 unit; each half of a surrogate pair is OTHER. */
export function characterClass(unit: number): number {
  return classes[unit] || (classes[unit] = classify(String.fromCharCode(unit)));
}

function classify(character: string): number {
  if (/[\u00AD\u200B-\u200D\u2060\uFEFF\p{M}]/u.test(character)) return JOINER;
  if (/\s/u.test(character)) return SPACE;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return UPPER;
  if (/[\p{L}_]/u.test(character)) return LOWER;
  if (/\p{N}/u.test(character)) return DIGIT;
  return OTHER;
}

/** Whether the unit at an offset is a letter (of either case, or of a script without case). */
export function isLetter(text: string, offset: number): boolean {
  const kind = characterClass(text.charCodeAt(offset));
  return kind === UPPER || kind === LOWER;
}

/** Whether the unit at an offset is part of a word: a letter, a digit, or what joins them. */
export function isWordPart(text: string, offset: number): boolean {
  const kind = characterClass(text.charCodeAt(offset));
  return kind >= UPPER && kind <= JOINER;
}
