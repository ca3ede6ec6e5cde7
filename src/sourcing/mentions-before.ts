import { lowerBound } from './lower-bound.ts';
import type { Run, Words } from './words.ts';

/**
 * Those of the mentions, given in reading order, that stand before a word, in its sentence or the `reach` sentences before.
 * Found by halves: a long article names thousands, and each of its sources may ask.
 */
export function mentionsBefore<Mention extends Run>(
  { sentences }: Pick<Words, 'sentences'>,
  mentions: readonly Mention[],
  word: number,
  reach: number,
): Mention[] {
  const earliest = (sentences[word] ?? 0) - reach;
  const start = lowerBound(mentions, earliest, ({ from }) => sentences[from] ?? 0);
  return mentions.slice(
    start,
    lowerBound(mentions, word, ({ from }) => from),
  );
}
