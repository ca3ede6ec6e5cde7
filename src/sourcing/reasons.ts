import type { Figure } from '../language/analysis.ts';
import type { Reason } from './claim.ts';
import { numberWords, reasonWords } from './lexicon/check-worthy.ts';
import { wordOf, type Run, type Words } from './words.ts';

const isFigure = (word: string): boolean =>
  numberWords.has(word) || (/^[$€£]?\d[\d,.]*%?$/u.test(word) && !/^(?:19|20)\d\d$/u.test(word));

function some(words: Words, run: Run, test: (word: string) => boolean): boolean {
  for (let i = run.from; i < run.to; i++) if (test(wordOf(words, i))) return true;
  return false;
}

/** The reasons that the words of a run give to ask for its source. */
export function reasonsIn(words: Words, run: Run, figures: readonly Figure[]): Reason[] {
  const found: Reason[] = [];
  for (const [reason, list] of reasonWords) {
    if (some(words, run, (word) => list.has(word))) found.push(reason);
  }
  if (figures.length > 0 || some(words, run, isFigure)) found.push('figure');
  return found;
}
