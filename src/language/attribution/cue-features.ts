import type { FeatureBuffer } from '../crf/feature-buffer.ts';
import { CLOSING, OPENING } from '../quotation.ts';
import { mix } from '../hash.ts';
import { distanceBin, type SentenceView } from './sentence-view.ts';
import { VERB } from './shallow-parse.ts';

// Indices run inside the sentence, whose tables have an entry for each token: hence the `!`.

const NONE = 99;
const STRONG = 2;

/** For each token of a sentence, the nearest other token before or after it that answers a question; −1 for none. */
interface Neighbours {
  readonly before: Int32Array;
  readonly after: Int32Array;
}

/** Writes the features of each token of a sentence for the question: is it part of a cue? */
export function addCueFeatures(view: SentenceView, buffer: FeatureBuffer): void {
  const { parse, document } = view;
  const verbs = neighbours(view, (i) => parse.kinds[i]! > 0 && parse.kinds[i]! <= 2);
  const cues = neighbours(view, (i) => parse.levels[i]! >= STRONG);
  const quotes = neighbours(view, (i) => document.quotes[i]! >= OPENING);
  const finites = neighbours(view, (i) => parse.finite[i] === 1);
  const setting = settingOf(view);
  const { colons, capitals, frequency } = parse.speakers;
  const label = colons[view.index]!;
  const speaker = frequency * 2 + capitals[view.index]!;
  for (let i = view.first; i < view.end; i++) {
    addWords(view, i, buffer);
    addTags(view, i, buffer);
    addClasses(view, i, buffer);
    addQuotation(view, i, quotes, buffer);
    addPlace(view, i, setting, buffer);
    addNearestCues(view, i, cues, buffer);
    addClause(view, i, verbs, finites, buffer);
    if (i <= label) buffer.add(78, i === label ? 1 : 0, speaker);
    buffer.end();
  }
}

function neighbours(view: SentenceView, matches: (i: number) => boolean): Neighbours {
  const size = view.end - view.first;
  const table = { before: new Int32Array(size), after: new Int32Array(size) };
  let last = -1;
  for (let i = view.first; i < view.end; i++) {
    table.before[i - view.first] = last;
    if (matches(i)) last = i;
  }
  last = -1;
  for (let i = view.end - 1; i >= view.first; i--) {
    table.after[i - view.first] = last;
    if (matches(i)) last = i;
  }
  return table;
}

/** What kind of sentence it is: a headline or caption without a stop, one that ends in a colon, a first one. */
function settingOf(view: SentenceView): number {
  const last = view.word(view.end - 1);
  const stop = last.text === ':' ? 2 : last.mark ? 1 : 0;
  return stop * 2 + (view.index === 0 ? 1 : 0);
}

function addWords(view: SentenceView, i: number, buffer: FeatureBuffer): void {
  const word = view.folded(i);
  const before = view.folded(i - 1);
  const after = view.folded(i + 1);
  const stem = view.stem(i);
  buffer.add(0);
  buffer.add(1, word);
  buffer.add(2, before);
  buffer.add(3, after);
  buffer.add(4, view.folded(i - 2));
  buffer.add(5, view.folded(i + 2));
  buffer.add(6, before, word);
  buffer.add(7, word, after);
  buffer.add(8, view.folded(i - 2), mix(before, word));
  buffer.add(9, word, mix(after, view.folded(i + 2)));
  buffer.add(10, before, mix(word, after));
  buffer.add(11, view.folded(i - 3));
  buffer.add(12, view.folded(i + 3));
  buffer.add(13, stem);
  buffer.add(14, stem, view.tag(i));
  buffer.add(15, stem, after);
  buffer.add(16, view.stem(i - 1), stem);
  buffer.add(17, stem, view.stem(i + 1));
  buffer.add(18, view.word(i).suffix3);
  buffer.add(19, view.word(i).shape);
}

function addTags(view: SentenceView, i: number, buffer: FeatureBuffer): void {
  const tag = view.tag(i);
  const before = view.tag(i - 1);
  const after = view.tag(i + 1);
  const left = mix(view.tag(i - 2), before);
  const right = mix(after, view.tag(i + 2));
  const word = view.folded(i);
  const stem = view.stem(i);
  buffer.add(20, tag);
  buffer.add(21, before, tag);
  buffer.add(22, tag, after);
  buffer.add(23, left, tag);
  buffer.add(24, tag, right);
  buffer.add(25, mix(before, tag), after);
  buffer.add(26, left, mix(tag, right));
  buffer.add(27, mix(tag, after), mix(view.tag(i + 2), view.tag(i + 3)));
  buffer.add(28, word, tag);
  buffer.add(29, word, after);
  buffer.add(30, word, before);
  buffer.add(31, stem, right);
  buffer.add(32, stem, left);
  buffer.add(33, stem, mix(before, after));
}

function addClasses(view: SentenceView, i: number, buffer: FeatureBuffer): void {
  const word = view.word(i);
  const before = view.word(i - 1);
  const after = view.word(i + 1);
  buffer.add(40, word.coarse, view.tag(i));
  buffer.add(41, word.middle);
  buffer.add(42, word.fine);
  buffer.add(43, before.middle);
  buffer.add(44, after.middle);
  buffer.add(45, before.fine);
  buffer.add(46, after.fine);
  buffer.add(47, word.fine, view.tag(i + 1));
  buffer.add(48, word.fine, mix(view.tag(i - 1), view.tag(i + 1)));
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
  const quote = view.quote(i);
  const before = view.quote(i - 1);
  const after = view.quote(i + 1);
  const word = view.folded(i);
  buffer.add(60, quote, view.quoted);
  buffer.add(61, mix(before, quote), after);
  buffer.add(62, quote, word);
  buffer.add(63, quote, view.tag(i));
  buffer.add(64, view.quoted, word);
  buffer.add(65, mix(before, after), word);
  const left = marks.before[i - view.first]!;
  const right = marks.after[i - view.first]!;
  const closed = left >= 0 && view.quote(left) === CLOSING ? 1 : 0;
  const opens = right >= 0 && view.quote(right) === OPENING ? 1 : 0;
  const near = mix(
    left < 0 ? NONE : distanceBin(i - left),
    right < 0 ? NONE : distanceBin(right - i),
  );
  buffer.add(66, near, mix(view.tag(i), closed * 2 + opens));
  buffer.add(67, opens * (right - i), mix(view.stem(i), closed));
}

function addPlace(view: SentenceView, i: number, setting: number, buffer: FeatureBuffer): void {
  const fromStart = distanceBin(i - view.first);
  const toEnd = distanceBin(view.end - 1 - i);
  buffer.add(70, fromStart);
  buffer.add(71, toEnd);
  buffer.add(72, fromStart, view.tag(i));
  buffer.add(73, Math.min(2, view.end - 1 - i), mix(view.word(i).fine, view.quoted));
  buffer.add(74, setting, view.tag(i));
  buffer.add(75, setting, view.folded(i));
  buffer.add(76, setting, mix(fromStart, view.tag(i)));
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
  const quote = view.quote(i);
  buffer.add(80, distanceBin(toLeft), distanceBin(toRight));
  buffer.add(81, view.folded(left), Math.min(5, toLeft));
  buffer.add(82, view.folded(right), Math.min(5, toRight));
  buffer.add(83, levels[i], quote);
  buffer.add(84, levels[i], mix(left < 0 ? 0 : 1, right < 0 ? 0 : 1));
  buffer.add(85, distanceBin(toLeft), view.tag(i));
  buffer.add(86, distanceBin(toRight), view.tag(i));
  const around = mix(left < 0 ? 0 : levels[left]!, right < 0 ? 0 : levels[right]!);
  buffer.add(87, around, mix(quote, view.quoted));
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
  buffer.add(93, verbBefore, view.folded(i));
  const noun = nounBefore(view, i);
  buffer.add(94, noun < 0 ? 0 : view.folded(noun), kind);
  buffer.add(95, noun < 0 ? NONE : distanceBin(i - noun), noun < 0 ? -9 : view.word(noun).middle);
  buffer.add(96, noun < 0 ? NONE : view.tag(noun), mix(kind, view.word(i).fine));
  if (kind !== VERB) return;
  const finite = finites.after[i - first]!;
  const clause = finite < 0 ? NONE : distanceBin(finite - i);
  buffer.add(97, clause, mix(view.tag(i + 1), kind));
  buffer.add(98, clause, view.stem(i));
  buffer.add(99, clause, mix(view.word(i).fine, noun < 0 ? 0 : view.word(noun).coarse));
  buffer.add(100, view.stem(i), noun < 0 ? 0 : view.word(noun).coarse);
}

/** The last noun-phrase token before `i`, or −1. */
function nounBefore(view: SentenceView, i: number): number {
  let noun = i - 1;
  while (noun >= view.first && view.parse.phrases[noun] === 0) noun--;
  return noun < view.first ? -1 : noun;
}
