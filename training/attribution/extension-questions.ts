import { FARTHEST } from '../../src/language/attribution/extend.ts';
import { addExtensionFeatures } from '../../src/language/attribution/extension-features.ts';
import { mergeRanges, type Range } from '../../src/language/attribution/ranges.ts';
import { FeatureBuffer } from '../../src/language/crf/feature-buffer.ts';
import type { Document } from '../../src/language/document.ts';
import { sequenceOf, type Sequence } from '../crf/sequence.ts';
import { toRanges, type ReadArticle, type RoleExample } from './examples.ts';

const buffer = new FeatureBuffer();

/** For each attribution with content, whether it goes on in each sentence outwards, up to the first that it does not. */
export function extensionQuestions(
  { document, parse, cues }: ReadArticle,
  examples: readonly RoleExample[],
): Sequence[] {
  const questions: Sequence[] = [];
  const withCue = new Set(cues.map(({ start }) => document.sentences[start] ?? -1));
  for (const example of examples) {
    if (example.attribution.content.length === 0) continue;
    for (const direction of [1, -1] as const) {
      questions.push(...outward(document, parse, example, withCue, direction));
    }
  }
  return questions;
}

function* outward(
  document: Document,
  parse: ReadArticle['parse'],
  example: RoleExample,
  withCue: ReadonlySet<number>,
  direction: 1 | -1,
): Generator<Sequence> {
  const all = toRanges(example.attribution.content);
  const { sentences, paragraphs } = document;
  const reached = new Set(example.attribution.content.map((token) => sentences[token] ?? -1));
  let content: Range[] = [...example.content];
  for (let steps = 1; steps <= FARTHEST; steps++) {
    const sentence = example.view.index + direction * steps;
    if (sentence < 0 || sentence >= paragraphs.length) return;
    buffer.clear();
    const known = { cue: example.cue, hasSource: example.source.length > 0, content };
    const step = { sentence, direction, hasCue: withCue.has(sentence) };
    addExtensionFeatures(document, parse, known, step, buffer);
    buffer.end();
    const goesOn = reached.has(sentence);
    yield sequenceOf(buffer, [goesOn ? 1 : 0]);
    if (!goesOn) return;
    content = mergeRanges([...content, ...inSentence(document, all, sentence)]);
  }
}

function inSentence({ sentenceStarts }: Document, ranges: readonly Range[], s: number): Range[] {
  const first = sentenceStarts[s] ?? 0;
  const end = sentenceStarts[s + 1] ?? first;
  return ranges
    .map((range) => ({ start: Math.max(first, range.start), end: Math.min(end, range.end) }))
    .filter((range) => range.start < range.end);
}
