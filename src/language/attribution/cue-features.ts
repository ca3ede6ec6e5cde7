import type { FeatureBuffer } from '../crf/feature-buffer.ts';
import { writeWindow } from '../crf/window.ts';
import { CLOSING, OPENING } from '../quotation.ts';
import { mix } from '../hash.ts';
import { cueContextOf, type CueContext, type Neighbours } from './cue-context.ts';
import { writeAlone } from './cue-word-features.ts';
import { distanceBin, type SentenceView } from './sentence-view.ts';
import { VERB } from './shallow-parse.ts';
import { TokenWindow } from './token-window.ts';

// Indices run inside the sentence, whose tables have an entry for each token: hence the `!`.

const NONE = 99;

/** The token whose features are being written. */
const token = new TokenWindow();

/** Writes all features of each token of a sentence for the question: is it part of a cue? This is what training sees. */
export function addCueFeatures(view: SentenceView, buffer: FeatureBuffer): void {
  const context = cueContextOf(view);
  for (let i = view.first; i < view.end; i++) {
    writeWindow(buffer, view.document.words, i, view.first, view.end, writeAlone);
    token.read(view, i);
    addNear(view, i, buffer);
    addFar(view, i, context, buffer);
    buffer.end();
  }
}

/** Writes the few features of each token that tell most: enough to see that most tokens belong to no cue. */
export function addNearFeatures(view: SentenceView, buffer: FeatureBuffer): void {
  for (let i = view.first; i < view.end; i++) {
    token.read(view, i);
    addNear(view, i, buffer);
    buffer.end();
  }
}

/** Writes the other features of those tokens that are `wanted`, numbered from the sentence's first. */
export function addFarFeatures(
  view: SentenceView,
  wanted: Uint8Array,
  buffer: FeatureBuffer,
): void {
  // most sentences have no token that is wanted
  let context: CueContext | undefined;
  for (let i = view.first; i < view.end; i++) {
    if (wanted[i - view.first] === 1) {
      context ??= cueContextOf(view);
      token.read(view, i);
      addFar(view, i, context, buffer);
    }
    buffer.end();
  }
}

function addNear(view: SentenceView, i: number, buffer: FeatureBuffer): void {
  const { tag, tagBefore, tagAfter, quote } = token;
  buffer.add(0);
  buffer.add(14, view.stem(i), tag);
  buffer.add(20, tag);
  buffer.add(23, mix(token.tagBefore2, tagBefore), tag);
  buffer.add(24, tag, mix(tagAfter, token.tagAfter2));
  buffer.add(25, mix(tagBefore, tag), tagAfter);
  buffer.add(40, token.word.coarse, tag);
  buffer.add(60, quote, view.quoted);
  buffer.add(61, mix(token.quoteBefore, quote), token.quoteAfter);
  buffer.add(63, quote, tag);
  buffer.add(83, view.parse.levels[i], quote);
}

function addFar(view: SentenceView, i: number, context: CueContext, buffer: FeatureBuffer): void {
  addWords(view, i, buffer);
  addTags(view, i, buffer);
  addClasses(buffer);
  addQuotation(view, i, context.quotes, buffer);
  addPlace(view, i, context.setting, buffer);
  addNearestCues(view, i, context.cues, buffer);
  addClause(view, i, context.verbs, context.finites, buffer);
  if (i <= context.label) buffer.add(78, i === context.label ? 1 : 0, context.speaker);
}

function addWords(view: SentenceView, i: number, buffer: FeatureBuffer): void {
  const word = token.word.folded;
  const before = token.before.folded;
  const after = token.after.folded;
  const stem = view.stem(i);
  buffer.add(6, before, word);
  buffer.add(7, word, after);
  buffer.add(8, token.before2.folded, mix(before, word));
  buffer.add(9, word, mix(after, token.after2.folded));
  buffer.add(10, before, mix(word, after));
  buffer.add(11, view.folded(i - 3));
  buffer.add(12, view.folded(i + 3));
  buffer.add(15, stem, after);
  buffer.add(16, view.stem(i - 1), stem);
  buffer.add(17, stem, view.stem(i + 1));
}

function addTags(view: SentenceView, i: number, buffer: FeatureBuffer): void {
  const { tag, tagBefore, tagAfter, tagAfter2 } = token;
  const left = mix(token.tagBefore2, tagBefore);
  const right = mix(tagAfter, tagAfter2);
  const word = token.word.folded;
  const stem = view.stem(i);
  buffer.add(21, tagBefore, tag);
  buffer.add(22, tag, tagAfter);
  buffer.add(26, left, mix(tag, right));
  buffer.add(27, mix(tag, tagAfter), mix(tagAfter2, view.tag(i + 3)));
  buffer.add(28, word, tag);
  buffer.add(29, word, tagAfter);
  buffer.add(30, word, tagBefore);
  buffer.add(31, stem, right);
  buffer.add(32, stem, left);
  buffer.add(33, stem, mix(tagBefore, tagAfter));
}

function addClasses(buffer: FeatureBuffer): void {
  const { word, before, after, tagBefore, tagAfter } = token;
  buffer.add(47, word.fine, tagAfter);
  buffer.add(48, word.fine, mix(tagBefore, tagAfter));
  buffer.add(49, before.middle, word.middle);
  buffer.add(50, word.middle, after.middle);
  buffer.add(51, before.coarse, mix(word.coarse, after.coarse));
}

function addQuotation(
  view: SentenceView,
  i: number,
  marks: Neighbours,
  buffer: FeatureBuffer,
): void {
  const word = token.word.folded;
  buffer.add(62, token.quote, word);
  buffer.add(64, view.quoted, word);
  buffer.add(65, mix(token.quoteBefore, token.quoteAfter), word);
  const left = marks.before[i - view.first]!;
  const right = marks.after[i - view.first]!;
  const closed = left >= 0 && view.quote(left) === CLOSING ? 1 : 0;
  const opens = right >= 0 && view.quote(right) === OPENING ? 1 : 0;
  const near = mix(
    left < 0 ? NONE : distanceBin(i - left),
    right < 0 ? NONE : distanceBin(right - i),
  );
  buffer.add(66, near, mix(token.tag, closed * 2 + opens));
  buffer.add(67, opens * (right - i), mix(view.stem(i), closed));
}

function addPlace(view: SentenceView, i: number, setting: number, buffer: FeatureBuffer): void {
  const fromStart = distanceBin(i - view.first);
  const toEnd = distanceBin(view.end - 1 - i);
  buffer.add(70, fromStart);
  buffer.add(71, toEnd);
  buffer.add(72, fromStart, token.tag);
  buffer.add(73, Math.min(2, view.end - 1 - i), mix(token.word.fine, view.quoted));
  buffer.add(74, setting, token.tag);
  buffer.add(75, setting, token.word.folded);
  buffer.add(76, setting, mix(fromStart, token.tag));
}

function addNearestCues(
  view: SentenceView,
  i: number,
  cues: Neighbours,
  buffer: FeatureBuffer,
): void {
  const levels = view.parse.levels;
  const left = cues.before[i - view.first]!;
  const right = cues.after[i - view.first]!;
  const toLeft = left < 0 ? NONE : i - left;
  const toRight = right < 0 ? NONE : right - i;
  buffer.add(80, distanceBin(toLeft), distanceBin(toRight));
  buffer.add(81, view.folded(left), Math.min(5, toLeft));
  buffer.add(82, view.folded(right), Math.min(5, toRight));
  buffer.add(84, levels[i], mix(left < 0 ? 0 : 1, right < 0 ? 0 : 1));
  buffer.add(85, distanceBin(toLeft), token.tag);
  buffer.add(86, distanceBin(toRight), token.tag);
  const around = mix(left < 0 ? 0 : levels[left]!, right < 0 ? 0 : levels[right]!);
  buffer.add(87, around, mix(token.quote, view.quoted));
}

/** The verbs and noun phrase around a token: who does it, and does a clause follow? */
function addClause(
  view: SentenceView,
  i: number,
  verbs: Neighbours,
  finites: Neighbours,
  buffer: FeatureBuffer,
): void {
  const { parse, first } = view;
  const kind = parse.kinds[i]!;
  const before = verbs.before[i - first]!;
  const after = verbs.after[i - first]!;
  const verbBefore = before < 0 ? 0 : view.folded(before);
  buffer.add(90, verbBefore, kind);
  buffer.add(91, after < 0 ? 0 : view.folded(after), kind);
  const far = before < 0 ? NONE : distanceBin(i - before);
  buffer.add(92, far, after < 0 ? NONE : distanceBin(after - i));
  buffer.add(93, verbBefore, token.word.folded);
  const noun = nounBefore(view, i);
  buffer.add(94, noun < 0 ? 0 : view.folded(noun), kind);
  buffer.add(95, noun < 0 ? NONE : distanceBin(i - noun), noun < 0 ? -9 : view.word(noun).middle);
  buffer.add(96, noun < 0 ? NONE : view.tag(noun), mix(kind, token.word.fine));
  if (kind !== VERB) return;
  const finite = finites.after[i - first]!;
  const clause = finite < 0 ? NONE : distanceBin(finite - i);
  buffer.add(97, clause, mix(token.tagAfter, kind));
  buffer.add(98, clause, view.stem(i));
  buffer.add(99, clause, mix(token.word.fine, noun < 0 ? 0 : view.word(noun).coarse));
  buffer.add(100, view.stem(i), noun < 0 ? 0 : view.word(noun).coarse);
}

/** The last noun-phrase token before `i`, or −1. */
function nounBefore(view: SentenceView, i: number): number {
  let noun = i - 1;
  while (noun >= view.first && view.parse.phrases[noun] === 0) noun--;
  return noun < view.first ? -1 : noun;
}
