import { creditAt } from '../dateline.ts';
import type { Document } from '../document.ts';
import { CAPITALS } from '../word.ts';
import type { ShallowParse } from './shallow-parse.ts';
import { SentenceView } from './sentence-view.ts';
import { isTranscript } from './speakers.ts';

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
  const mayBegin = opensParagraph && !isTranscript(parse.speakers, sentence);
  const start = mayBegin ? endOfDateline(whole) : whole.first;
  if (start === whole.first) return whole;
  return new SentenceView(document, parse, sentence, { start, end: whole.end });
}

/** The first token behind a dateline, or the sentence's own first. */
function endOfDateline({ document, first, end }: SentenceView): number {
  const { words, starts, text } = document;
  const { capital = 0, text: place = '' } = words[first] ?? {};
  if (capital !== CAPITALS || place.length < 3) return first;
  const credit = creditAt(text, starts[first] ?? 0);
  if (credit?.agency === undefined) return first;
  let at = first;
  while (at < end && (starts[at] ?? 0) < credit.span[1]) at++;
  return at < end ? at : first;
}
