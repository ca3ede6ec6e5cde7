import type { FeatureBuffer } from '../crf/feature-buffer.ts';
import { mix } from '../hash.ts';
import type { ClauseBreaks } from './clause-breaks.ts';
import { measureFromCue, type Cue, type CueField } from './cue-field.ts';
import { distanceBin, type SentenceView } from './sentence-view.ts';
import { traitsOf, type CueTraits } from './cue-traits.ts';
import { TokenWindow } from './token-window.ts';

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
      token.read(view, i);
      addCueRelation(i, side, traits, buffer);
      addWords(side, buffer);
      addCounts(k, side, traits, field, buffer);
      buffer.add(152, field.tagPaths[k], side);
      buffer.add(154, field.chunkPaths[k], side);
      addQuotation(view, k, side, traits, field, buffer);
      addBoundaries(view, i, side, traits, field, buffer);
      addClauses(k, side, traits, field, clauses, buffer);
      buffer.add(168, side, mix(others[k]!, field.cues[k]!));
    }
    buffer.end();
  }
}

/** The token whose features are being written. */
const token = new TokenWindow();

function addCueRelation(i: number, side: number, traits: CueTraits, buffer: FeatureBuffer): void {
  const { cue, head, tagAfter, tagBefore } = traits;
  const { tag } = token;
  const distance = distanceBin(side === 0 ? i - cue.start : i - cue.end + 1);
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

function addWords(side: number, buffer: FeatureBuffer): void {
  const { before, word, after, tagBefore, tag, tagAfter } = token;
  const { folded } = word;
  buffer.add(115, side, folded);
  buffer.add(116, side, before.folded);
  buffer.add(117, side, after.folded);
  buffer.add(118, side, mix(before.folded, folded));
  buffer.add(119, side, mix(folded, after.folded));
  buffer.add(120, side, tag);
  buffer.add(121, side, mix(tagBefore, tag));
  buffer.add(122, side, mix(tag, tagAfter));
  buffer.add(123, side, mix(mix(token.tagBefore2, tagBefore), tag));
  buffer.add(124, side, mix(tag, mix(tagAfter, token.tagAfter2)));
  buffer.add(126, side, token.before2.folded);
  buffer.add(127, side, token.after2.folded);
  buffer.add(129, side, word.fine);
  buffer.add(130, side, before.middle);
  buffer.add(131, side, after.middle);
  buffer.add(132, side, mix(word.coarse, tag));
}

function addCounts(
  k: number,
  side: number,
  traits: CueTraits,
  field: CueField,
  buffer: FeatureBuffer,
): void {
  const commas = field.commas[k]!;
  const verbs = field.verbs[k]!;
  const quotes = field.quotes[k]!;
  const cues = field.cues[k]!;
  const phrases = field.phrases[k]!;
  buffer.add(135, side, commas * 4 + verbs);
  buffer.add(136, side, mix(quotes * 8 + phrases, commas));
  buffer.add(138, side, mix(phrases * 4 + verbs, token.tag));
  buffer.add(140, side, mix(verbs, traits.head));
  buffer.add(142, side, mix(field.subordinators[k]! * 4 + cues, commas));
  buffer.add(145, side, mix(cues, verbs));
  buffer.add(147, side, mix(traits.context, commas * 4 + quotes));
  buffer.add(148, side, mix(traits.context, phrases * 4 + verbs));
  buffer.add(150, side, mix(traits.headTag, phrases * 4 + verbs));
}

function addQuotation(
  view: SentenceView,
  k: number,
  side: number,
  traits: CueTraits,
  field: CueField,
  buffer: FeatureBuffer,
): void {
  const { quote } = token;
  const around = mix(mix(token.quoteBefore, quote), token.quoteAfter);
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
  const { before, after } = token;
  const k = i - view.first;
  const ends = Math.min(2, k) * 4 + Math.min(2, view.end - 1 - i);
  const counts = field.commas[k]! * 4 + field.verbs[k]!;
  buffer.add(170, side, ends);
  buffer.add(171, side, mix(ends, view.quoted * 4 + traits.atEdge));
  buffer.add(172, side, markKind(before) * 4 + markKind(after));
  buffer.add(173, side, mix(before.mark ? before.folded : token.tag, counts));
  buffer.add(174, side, mix(after.mark ? after.folded : token.tagAfter, counts));
  const place = placeInPhrase(view, i);
  buffer.add(176, side, mix(place, field.phrases[k]! * 4 + field.verbs[k]!));
  buffer.add(177, side, mix(place, mix(field.phrases[k]!, traits.head)));
  buffer.add(178, side, mix(mix(place, token.tagBefore), token.tagAfter));
}

function markKind(word: { lower: string; mark: boolean }): number {
  if (word.lower === ',') return 1;
  return word.mark ? 2 : 0;
}

/** Whether the token's noun phrase goes on to its left (2) and to its right (1); 5 outside of any. */
function placeInPhrase({ first, end, parse: { phrases } }: SentenceView, i: number): number {
  const phrase = phrases[i]!;
  if (phrase === 0) return 5;
  const left = i > first && phrases[i - 1] === phrase ? 2 : 0;
  return left + (i + 1 < end && phrases[i + 1] === phrase ? 1 : 0);
}

/** Does a clause end before this token or after it, and what comes then? */
function addClauses(
  k: number,
  side: number,
  traits: CueTraits,
  field: CueField,
  { breaks, follows, remaining }: ClauseBreaks,
  buffer: FeatureBuffer,
): void {
  const counts = field.commas[k]! * 4 + field.verbs[k]!;
  const here = mix(breaks[k]!, follows[k]!);
  const next = k + 1 < breaks.length ? mix(breaks[k + 1]!, follows[k + 1]!) : 77;
  buffer.add(180, side, here);
  buffer.add(183, side, mix(next, traits.head));
  buffer.add(184, side, mix(next, counts));
  buffer.add(185, side, mix(here, counts));
  buffer.add(186, side, mix(next, mix(token.quote, traits.headTag)));
  buffer.add(187, side, mix(next, remaining[k]! * 8 + field.phrases[k]!));
}
