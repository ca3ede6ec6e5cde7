import { lowerBound } from './lower-bound.ts';
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
  return (isColon && own === 'Q') || /^Q\p{Lu}\p{Ll}*$/u.test(own) ? 'question' : undefined;
}

/** The lines of an article that are labelled, in reading order. */
interface Interview {
  readonly labels: readonly { readonly from: number; readonly part: Part }[];
  readonly answers: number;
}

/** Read once of an article: each "I" may ask. */
const readings = new WeakMap<Words, Interview>();

function interviewOf(words: Words): Interview {
  let interview = readings.get(words);
  if (interview === undefined) {
    const labels: { from: number; part: Part }[] = [];
    for (let from = 0; from < words.count; from++) {
      const part = labelAt(words, from);
      if (part !== undefined) labels.push({ from, part });
    }
    interview = { labels, answers: labels.filter(({ part }) => part === 'answer').length };
    readings.set(words, interview);
  }
  return interview;
}

/**
 * Whether a word of the first or second person means who is interviewed: "I" in an answer, "you" in a question of an
 * article that has several of both. "We" is mostly everybody.
 */
export function isInterviewed({ words }: Scene, word: number): boolean {
  const isYou = /^your?$/u.test(wordOf(words, word));
  if (!isYou && !/^(?:i|me|my)$/u.test(wordOf(words, word))) return false;
  const { answers, labels } = interviewOf(words);
  if (answers < fewest) return false;
  const next = lowerBound(labels, word + 1, ({ from }) => from);
  return labels[next - 1]?.part === (isYou ? 'question' : 'answer');
}
