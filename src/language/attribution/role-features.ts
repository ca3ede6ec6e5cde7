import type { FeatureBuffer } from '../crf/feature-buffer.ts';
import { mix } from '../hash.ts';
import type { ClauseBreaks } from './clause-breaks.ts';
import { measureFromCue, type Cue, type CueField } from './cue-field.ts';
import { distanceBin, type SentenceView } from './sentence-view.ts';
import { traitsOf, type CueTraits } from './cue-traits.ts';

// Tables have one entry for each token of the sentence: hence the `!`.

/**
 * Writes, for each token of the cue's sentence, the features for the question: does it belong to the source or
 * the content of this cue? `others` holds 1 for each token of another cue, numbered from the sentence's first.
 */
export function addRoleFeatures(
  view: SentenceView,
  cue: Cue,
  others: Uint8Array,
  clauses: ClauseBreaks,
  buffer: FeatureBuffer,
): void {
  const traits = traitsOf(view, cue);
  const field = measureFromCue(view, cue, others);
  for (let i = view.first; i < view.end; i++) {
    if (i >= cue.start && i < cue.end) {
      buffer.add(199);
    } else {
      const k = i - view.first;
      const side = i < cue.start ? 0 : 1;
      addCueRelation(view, i, side, traits, buffer);
      addWords(view, i, side, buffer);
      addCounts(view, i, side, traits, field, buffer);
      addPaths(view, i, side, field, buffer);
      addQuotation(view, i, side, traits, field, buffer);
      addBoundaries(view, i, side, traits, field, buffer);
      addClauses(view, i, side, traits, field, clauses, buffer);
      buffer.add(168, side, mix(others[k]!, field.cues[k]!));
    }
    buffer.end();
  }
}

function addCueRelation(
  view: SentenceView,
  i: number,
  side: number,
  traits: CueTraits,
  buffer: FeatureBuffer,
): void {
  const { cue, head, tagAfter, tagBefore } = traits;
  const distance = distanceBin(side === 0 ? i - cue.start : i - cue.end + 1);
  const tag = view.tag(i);
  buffer.add(100, side);
  buffer.add(101, distance);
  buffer.add(102, distance, tag);
  buffer.add(103, distance, head);
  buffer.add(105, distance, traits.context);
  buffer.add(106, side, traits.whole);
  buffer.add(107, side, mix(head, tag));
  buffer.add(109, side, mix(head, tagAfter));
  buffer.add(110, side, mix(head, tagBefore));
  buffer.add(111, side, traits.quotes);
}

function addWords(view: SentenceView, i: number, side: number, buffer: FeatureBuffer): void {
  const word = view.word(i);
  const before = view.tag(i - 1);
  const tag = view.tag(i);
  const after = view.tag(i + 1);
  buffer.add(115, side, word.folded);
  buffer.add(116, side, view.folded(i - 1));
  buffer.add(117, side, view.folded(i + 1));
  buffer.add(118, side, mix(view.folded(i - 1), word.folded));
  buffer.add(119, side, mix(word.folded, view.folded(i + 1)));
  buffer.add(120, side, tag);
  buffer.add(121, side, mix(before, tag));
  buffer.add(122, side, mix(tag, after));
  buffer.add(123, side, mix(mix(view.tag(i - 2), before), tag));
  buffer.add(124, side, mix(tag, mix(after, view.tag(i + 2))));
  buffer.add(126, side, view.folded(i - 2));
  buffer.add(127, side, view.folded(i + 2));
  buffer.add(129, side, word.fine);
  buffer.add(130, side, view.word(i - 1).middle);
  buffer.add(131, side, view.word(i + 1).middle);
  buffer.add(132, side, mix(word.coarse, tag));
}

function addCounts(
  view: SentenceView,
  i: number,
  side: number,
  traits: CueTraits,
  field: CueField,
  buffer: FeatureBuffer,
): void {
  const k = i - view.first;
  const [commas, verbs, quotes] = [field.commas[k]!, field.verbs[k]!, field.quotes[k]!];
  const [cues, phrases] = [field.cues[k]!, field.phrases[k]!];
  const subordinators = field.subordinators[k]!;
  const tag = view.tag(i);
  buffer.add(135, side, commas * 4 + verbs);
  buffer.add(136, side, mix(quotes * 8 + phrases, commas));
  buffer.add(138, side, mix(phrases * 4 + verbs, tag));
  buffer.add(140, side, mix(verbs, traits.head));
  buffer.add(142, side, mix(subordinators * 4 + cues, commas));
  buffer.add(145, side, mix(cues, verbs));
  buffer.add(147, side, mix(traits.context, commas * 4 + quotes));
  buffer.add(148, side, mix(traits.context, phrases * 4 + verbs));
  buffer.add(150, side, mix(traits.headTag, phrases * 4 + verbs));
}

function addPaths(
  view: SentenceView,
  i: number,
  side: number,
  field: CueField,
  buffer: FeatureBuffer,
): void {
  const k = i - view.first;
  buffer.add(152, field.tagPaths[k], side);
  buffer.add(154, field.chunkPaths[k], side);
}

function addQuotation(
  view: SentenceView,
  i: number,
  side: number,
  traits: CueTraits,
  field: CueField,
  buffer: FeatureBuffer,
): void {
  const k = i - view.first;
  const quote = view.quote(i);
  const around = mix(mix(view.quote(i - 1), quote), view.quote(i + 1));
  const quotes = field.quotes[k]!;
  buffer.add(157, side, around);
  buffer.add(158, side, mix(quote, view.quoted * 4 + quotes));
  buffer.add(159, side, mix(around, traits.head));
  buffer.add(160, side, mix(quote, traits.quotes));
  buffer.add(161, side, mix(around, quotes * 4 + field.commas[k]!));
}

function addBoundaries(
  view: SentenceView,
  i: number,
  side: number,
  traits: CueTraits,
  field: CueField,
  buffer: FeatureBuffer,
): void {
  const k = i - view.first;
  const fromStart = Math.min(2, k);
  const toEnd = Math.min(2, view.end - 1 - i);
  const before = view.word(i - 1);
  const after = view.word(i + 1);
  const counts = field.commas[k]! * 4 + field.verbs[k]!;
  buffer.add(170, side, fromStart * 4 + toEnd);
  buffer.add(171, side, mix(fromStart * 4 + toEnd, view.quoted * 4 + traits.atEdge));
  buffer.add(172, side, markKind(before) * 4 + markKind(after));
  buffer.add(173, side, mix(before.mark ? before.folded : view.tag(i), counts));
  buffer.add(174, side, mix(after.mark ? after.folded : view.tag(i + 1), counts));
  const { phrases } = view.parse;
  const phrase = phrases[i]!;
  const joined = (offset: number): number =>
    view.holds(i + offset) && phrases[i + offset] === phrase ? 1 : 0;
  const place = phrase === 0 ? 5 : joined(-1) * 2 + joined(1);
  buffer.add(176, side, mix(place, field.phrases[k]! * 4 + field.verbs[k]!));
  buffer.add(177, side, mix(place, mix(field.phrases[k]!, traits.head)));
  buffer.add(178, side, mix(mix(place, view.tag(i - 1)), view.tag(i + 1)));
}

function markKind(word: { lower: string; mark: boolean }): number {
  if (word.lower === ',') return 1;
  return word.mark ? 2 : 0;
}

/** Does a clause end before this token or after it, and what comes then? */
function addClauses(
  view: SentenceView,
  i: number,
  side: number,
  traits: CueTraits,
  field: CueField,
  { breaks, follows, remaining }: ClauseBreaks,
  buffer: FeatureBuffer,
): void {
  const k = i - view.first;
  const counts = field.commas[k]! * 4 + field.verbs[k]!;
  const here = mix(breaks[k]!, follows[k]!);
  const next = k + 1 < breaks.length ? mix(breaks[k + 1]!, follows[k + 1]!) : 77;
  buffer.add(180, side, here);
  buffer.add(183, side, mix(next, traits.head));
  buffer.add(184, side, mix(next, counts));
  buffer.add(185, side, mix(here, counts));
  buffer.add(186, side, mix(next, mix(view.quote(i), traits.headTag)));
  buffer.add(187, side, mix(next, remaining[k]! * 8 + field.phrases[k]!));
}
