/** A set of lower-case words, written as one text with white space between them. */
export const wordList = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));
