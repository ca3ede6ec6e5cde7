import type { Scene } from './scene.ts';
import { isStart, wordOf, type Words } from './words.ts';

/** From how many answers an article is an interview. */
const fewest = 3;

type Part = 'question' | 'answer';

/** What a line that begins at a word is: "Q: Why?", "A: Because." The letter may stick to the first word: "QWhy?" */
function labelAt(words: Words, word: number): Part | undefined {
  if (!isStart(words, word)) return undefined;
  const own = words.text.slice(words.starts[word], words.ends[word]);
  const isColon = wordOf(words, word + 1) === ':' || wordOf(words, word + 1) === '.';
  if (isColon && /^A$/u.test(own)) return 'answer';
  return (isColon && own === 'Q') || /^Q\p{Lu}/u.test(own) ? 'question' : undefined;
}

/**
 * Whether a word of the first or second person means who is interviewed: "I" in an answer, "you" in a question of an
 * article that has several of both. "We" is mostly everybody.
 */
export function isInterviewed({ words }: Scene, word: number): boolean {
  const isYou = /^your?$/u.test(wordOf(words, word));
  if (!isYou && !/^(?:i|me|my)$/u.test(wordOf(words, word))) return false;
  let part: Part | undefined;
  let answers = 0;
  for (let i = 0; i < words.count; i++) {
    const label = labelAt(words, i);
    if (label === 'answer') answers++;
    if (i <= word) part = label ?? part;
    else if (answers >= fewest) break;
  }
  if (answers < fewest) return false;
  return part === (isYou ? 'question' : 'answer');
}
