import type { FeatureBuffer } from '../crf/feature-buffer.ts';
import { mix } from '../hash.ts';
import type { ClauseBreaks } from './clause-breaks.ts';
import { measureFromCue, type Cue, type CueField } from './cue-field.ts';
import { distanceBin, type SentenceView } from './sentence-view.ts';
import { VERB } from './shallow-parse.ts';

// Tables have one entry for each token of the sentence: hence the `!`.

/** What all tokens of a sentence see of its cue. */
interface CueTraits {
  readonly cue: Cue;
  /** Stem and tag of the cue's main word, fine class of it, first and last word. */
  readonly head: number;
  readonly headTag: number;
  readonly headClass: number;
  readonly last: number;
  /** The whole cue. */
  readonly whole: number;
  readonly tagAfter: number;
  readonly tagBefore: number;
  readonly quotes: number;
  /** Whether the cue stands at an end of the sentence. */
  readonly atEdge: number;
  readonly context: number;
}

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
      addPaths(view, i, side, traits, field, buffer);
      addQuotation(view, i, side, traits, field, buffer);
      addBoundaries(view, i, side, traits, field, buffer);
      addClauses(view, i, side, traits, field, clauses, buffer);
      buffer.add(168, side, mix(others[k]!, field.cues[k]!));
    }
    buffer.end();
  }
}

function traitsOf(view: SentenceView, cue: Cue): CueTraits {
  const head = headOf(view, cue);
  let whole = 0;
  for (let i = cue.start; i < cue.end; i++) whole = mix(whole, view.folded(i));
  const tagAfter = view.tag(cue.end);
  const tagBefore = view.tag(cue.start - 1);
  const atEdge = (view.end - cue.end <= 1 ? 2 : 0) + (cue.start === view.first ? 1 : 0);
  return {
    cue,
    head: view.stem(head),
    headTag: view.tag(head),
    headClass: view.word(head).fine,
    last: view.folded(cue.end - 1),
    whole,
    tagAfter,
    tagBefore,
    quotes: mix(view.quote(cue.start - 1), view.quote(cue.end)) * 4 + view.quoted,
    atEdge,
    context: mix(mix(tagAfter, tagBefore), view.quoted * 4 + atEdge),
  };
}

/** The cue's main word: the last that is often part of cues, else the last verb, else its last word. */
function headOf(view: SentenceView, cue: Cue): number {
  for (let i = cue.end - 1; i >= cue.start; i--) if (view.parse.levels[i]! >= 2) return i;
  for (let i = cue.end - 1; i >= cue.start; i--) if (view.parse.kinds[i] === VERB) return i;
  return cue.end - 1;
}

function addCueRelation(
  view: SentenceView,
  i: number,
  side: number,
  traits: CueTraits,
  buffer: FeatureBuffer,
): void {
  const { cue, head, last, tagAfter, tagBefore } = traits;
  const distance = distanceBin(side === 0 ? i - cue.start : i - cue.end + 1);
  const tag = view.tag(i);
  buffer.add(100, side);
  buffer.add(101, distance);
  buffer.add(102, distance, tag);
  buffer.add(103, distance, head);
  buffer.add(104, distance, mix(tagAfter, tagBefore));
  buffer.add(105, distance, traits.context);
  buffer.add(106, side, traits.whole);
  buffer.add(107, side, mix(head, tag));
  buffer.add(108, side, mix(last, tag));
  buffer.add(109, side, mix(head, tagAfter));
  buffer.add(110, side, mix(head, tagBefore));
  buffer.add(111, side, traits.quotes);
  buffer.add(112, side, mix(traits.headClass, mix(distance, tagAfter)));
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
  buffer.add(125, side, mix(mix(before, tag), after));
  buffer.add(126, side, view.folded(i - 2));
  buffer.add(127, side, view.folded(i + 2));
  buffer.add(128, side, word.middle);
  buffer.add(129, side, word.fine);
  buffer.add(130, side, view.word(i - 1).middle);
  buffer.add(131, side, view.word(i + 1).middle);
  buffer.add(132, side, mix(word.coarse, tag));
  buffer.add(133, side, word.shape);
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
  const [subordinators, prepositions] = [field.subordinators[k]!, field.prepositions[k]!];
  const tag = view.tag(i);
  buffer.add(135, side, commas * 4 + verbs);
  buffer.add(136, side, mix(quotes * 8 + phrases, commas));
  buffer.add(137, side, mix(mix(commas, verbs), mix(quotes, phrases)));
  buffer.add(138, side, mix(phrases * 4 + verbs, tag));
  buffer.add(139, side, mix(phrases * 4 + commas, traits.head));
  buffer.add(140, side, mix(verbs, traits.head));
  buffer.add(141, side, mix(commas * 4 + quotes, view.quoted));
  buffer.add(142, side, mix(subordinators * 4 + cues, commas));
  buffer.add(143, side, mix(phrases * 4 + prepositions, verbs));
  buffer.add(144, side, mix(subordinators, mix(verbs, traits.head)));
  buffer.add(145, side, mix(cues, verbs));
  buffer.add(146, side, mix(phrases * 4 + prepositions, mix(tag, verbs)));
  buffer.add(147, side, mix(traits.context, commas * 4 + quotes));
  buffer.add(148, side, mix(traits.context, phrases * 4 + verbs));
  buffer.add(149, side, mix(traits.headClass, phrases * 4 + verbs));
  buffer.add(150, side, mix(traits.headTag, phrases * 4 + verbs));
}

function addPaths(
  view: SentenceView,
  i: number,
  side: number,
  traits: CueTraits,
  field: CueField,
  buffer: FeatureBuffer,
): void {
  const k = i - view.first;
  const tag = view.tag(i);
  buffer.add(152, field.tagPaths[k], side);
  buffer.add(153, field.tagPaths[k], mix(side, tag));
  buffer.add(154, field.chunkPaths[k], side);
  buffer.add(155, field.chunkPaths[k], mix(side, traits.head));
  buffer.add(156, field.chunkPaths[k], mix(side, tag));
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
  buffer.add(162, side, mix(quote, mix(view.folded(i), quotes)));
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
  buffer.add(175, side, mix(view.tag(i), traits.atEdge));
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
  const last = k > 0 ? mix(breaks[k - 1]!, follows[k - 1]!) : 77;
  buffer.add(180, side, here);
  buffer.add(181, side, next);
  buffer.add(182, side, last);
  buffer.add(183, side, mix(next, traits.head));
  buffer.add(184, side, mix(next, counts));
  buffer.add(185, side, mix(here, counts));
  buffer.add(186, side, mix(next, mix(view.quote(i), traits.headTag)));
  buffer.add(187, side, mix(next, remaining[k]! * 8 + field.phrases[k]!));
  buffer.add(188, side, mix(remaining[k]!, mix(counts, traits.atEdge)));
}
