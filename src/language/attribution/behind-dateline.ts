import type { Document } from '../document.ts';
import type { ShallowParse } from './shallow-parse.ts';
import { SentenceView } from './sentence-view.ts';

/** A dateline with its agency is no longer than "PORT-AU-PRINCE, Haiti, Sept. 25, 2026 (Agence France-Presse) –". */
const LONGEST = 18;
const CAPITALS = 2;

/**
 * A sentence as attributions are looked for in it: without the wire's dateline in front ("KATHMANDU, April 25 (Reuters) –"),
 * whose place says nothing and would be taken for the source.
 */
export function viewBehindDateline(
  document: Document,
  parse: ShallowParse,
  sentence: number,
): SentenceView {
  const whole = new SentenceView(document, parse, sentence);
  const opensParagraph = document.paragraphs[sentence - 1] !== document.paragraphs[sentence];
  const start = opensParagraph ? endOfDateline(whole) : whole.first;
  if (start === whole.first) return whole;
  return new SentenceView(document, parse, sentence, { start, end: whole.end });
}

/** The token behind a dateline's dash, or the sentence's first token. */
function endOfDateline(view: SentenceView): number {
  const { first, end } = view;
  if (view.word(first).capital !== CAPITALS || view.word(first).text.length < 3) return first;
  for (let i = first + 1; i < Math.min(first + LONGEST, end - 2); i++) {
    if (view.word(i).text === ')' && view.word(i + 1).text === '-') return i + 2;
  }
  return first;
}
