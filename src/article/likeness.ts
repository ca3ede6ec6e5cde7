function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

/** How alike two texts are by their words, 0 to 1: the Sørensen–Dice coefficient of their sets of words. */
export function likeness(text: string, other: string): number {
  const words = wordsOf(text);
  const others = wordsOf(other);
  let shared = 0;
  for (const word of words) if (others.has(word)) shared += 1;
  return (2 * shared) / Math.max(1, words.size + others.size);
}
