import { FeatureBuffer } from '../crf/feature-buffer.ts';
import { probabilities } from '../crf/logistic.ts';
import type { LinearModel } from '../crf/model.ts';
import type { Document } from '../document.ts';
import { CLOSING, OUTSIDE } from '../quotation.ts';
import { addExtensionFeatures, type Extendable, type Step } from './extension-features.ts';
import { mergeRanges, type Range } from './ranges.ts';
import { runningQuotation } from './running-quotation.ts';
import type { ShallowParse } from './shallow-parse.ts';
import { isStandingQuotation } from './standing-quotation.ts';
import { isTranscript } from './speakers.ts';

/** A content is followed over so many sentences on either side. */
export const FARTHEST = 40;

const buffer = new FeatureBuffer();

/**
 * The content with what belongs to it in the sentences before and after: outwards from the cue's sentence, as long
 * as the model says that it goes on. What is signed is one content from the start, and no other runs into it.
 * `cueSentences` counts the cues of each sentence.
 */
export function extendContent(
  document: Document,
  parse: ShallowParse,
  attribution: Extendable,
  cueSentences: Uint8Array,
  model: LinearModel,
): Range[] {
  const own = document.sentences[attribution.cue.start] ?? 0;
  let content = [...attribution.content];
  if (parse.signed.has(own)) return content;
  for (const direction of [1, -1] as const) {
    for (let steps = 1; steps <= FARTHEST; steps++) {
      const sentence = own + direction * steps;
      if (sentence < 0 || sentence >= document.paragraphs.length) break;
      if (parse.signed.has(sentence)) break;
      if (beginsTurn(parse, direction === 1 ? sentence : sentence + 1)) break;
      const running = runningQuotation(document, content, sentence, direction);
      const step: Step = { sentence, direction, hasCue: (cueSentences[sentence] ?? 0) > 0 };
      const known = { ...attribution, content };
      const isCertain =
        running !== undefined ||
        isOneTurn(document, parse, attribution, step) ||
        isStandingQuotation(document, known, step, cueSentences);
      if (!isCertain) {
        buffer.clear();
        addExtensionFeatures(document, parse, known, step, buffer);
        buffer.end();
        if ((probabilities(model, buffer)[0] ?? 0) < 0.5) break;
      }
      const added = running ?? partOf(document, sentence, direction);
      content = mergeRanges([...content, added]);
    }
  }
  return content;
}

/** What a content takes of a sentence that it goes on in: all of it, or what comes before the quotation closes. */
function partOf({ quotes, sentenceStarts }: Document, sentence: number, direction: 1 | -1): Range {
  const start = sentenceStarts[sentence] ?? 0;
  const end = sentenceStarts[sentence + 1] ?? start;
  if (direction === 1 && quotes[start] !== OUTSIDE) {
    for (let i = start; i < end - 1; i++) if (quotes[i] === CLOSING) return { start, end: i + 1 };
  }
  return { start, end };
}

/** Whether somebody else takes the word here: no content runs over the label of a speaker in a transcript. */
function beginsTurn({ speakers }: ShallowParse, sentence: number): boolean {
  return isTranscript(speakers, sentence) && (speakers.colons[sentence] ?? -1) >= 0;
}

/** Whether the sentence follows a speaker's label of a transcript in the same paragraph: it needs no model. */
function isOneTurn(
  { sentences, paragraphs }: Document,
  parse: ShallowParse,
  { cue }: Extendable,
  { sentence, direction }: Step,
): boolean {
  const own = sentences[cue.start] ?? 0;
  const label = beginsTurn(parse, own) && parse.speakers.colons[own] === cue.start;
  return label && direction === 1 && paragraphs[sentence] === paragraphs[own];
}
