import type { FeatureBuffer } from '../crf/feature-buffer.ts';
import { mix } from '../hash.ts';
import { CLOSING, INSIDE, OPENING, OUTSIDE } from '../quotation.ts';
import type { CueSetting } from './cue-setting.ts';
import type { ScoredRoles } from './find-roles.ts';
import type { Range } from './ranges.ts';
import { partsOf } from './reading-parts.ts';
import { distanceBin } from './sentence-view.ts';

// Tables have one entry for each token of the sentence: hence the `!`.

interface Candidate extends CueSetting {
  /** Stem of the cue's last word, and the whole cue. */
  readonly stem: number;
  readonly whole: number;
  readonly reading: ScoredRoles;
}

/** Writes the features of one reading of a cue's sentence as a whole; the caller ends the position. */
export function addRankingFeatures(
  { view, cue, others, clauses }: CueSetting,
  reading: ScoredRoles,
  buffer: FeatureBuffer,
): void {
  let whole = 0;
  for (let i = cue.start; i < cue.end; i++) whole = mix(whole, view.folded(i));
  const stem = view.stem(cue.end - 1);
  const candidate = { view, cue, stem, whole, others, clauses, reading };
  addScore(candidate, buffer);
  addPattern(candidate, buffer);
  if (reading.source.length === 0) buffer.add(300, view.tag(cue.end), view.tag(cue.start - 1));
  if (reading.source.length === 0) buffer.add(301, stem);
  for (const source of reading.source) addSource(candidate, source, buffer);
  if (reading.content.length === 0) buffer.add(302, stem, view.quoted);
  for (const [number, content] of reading.content.entries()) {
    addContent(candidate, content, number, buffer);
  }
  if (reading.content.length > 1) addSeveral(candidate, buffer);
}

/** How far the tagger itself held it from its best reading, in thermometer steps. */
function addScore({ reading }: Candidate, buffer: FeatureBuffer): void {
  for (let step = 0; step < 24; step++) {
    if (reading.behind <= step * 0.25) break;
    buffer.add(303, step);
  }
}

/** The order of source, cue and contents, and the marks between them. */
function addPattern(candidate: Candidate, buffer: FeatureBuffer): void {
  const { view, whole, stem } = candidate;
  let coarse = 7;
  let fine = 7;
  let at = view.first;
  for (const { start, end, kind } of partsOf(candidate.cue, candidate.reading)) {
    const gap = start - at;
    coarse = mix(coarse, mix(kind, Math.min(2, gap)));
    fine = mix(fine, mix(kind, gap === 1 ? view.folded(at) : Math.min(6, gap)));
    at = end;
  }
  const rest = view.end - at;
  coarse = mix(coarse, Math.min(2, rest));
  fine = mix(fine, rest === 1 ? view.folded(at) : Math.min(6, rest));
  buffer.add(305, coarse);
  buffer.add(306, fine);
  buffer.add(307, coarse, stem);
  buffer.add(308, coarse, whole);
  buffer.add(309, coarse, view.quoted);
  buffer.add(310, fine, view.quoted);
}

function addSource(candidate: Candidate, { start, end }: Range, buffer: FeatureBuffer): void {
  const { view, cue, stem, others } = candidate;
  const { phrases } = view.parse;
  const side = start < cue.start ? 0 : 1;
  const gap = side === 0 ? cue.start - end : start - cue.end;
  const cutsBefore =
    view.holds(start - 1) && phrases[start - 1] !== 0 && phrases[start - 1] === phrases[start];
  const cutsAfter = view.holds(end) && phrases[end] !== 0 && phrases[end] === phrases[end - 1];
  const length = distanceBin(end - start);
  buffer.add(320, side, distanceBin(gap));
  buffer.add(321, side, mix(cutsBefore ? 1 : 0, cutsAfter ? 1 : 0));
  buffer.add(322, side, mix(view.tag(start), view.tag(end - 1)));
  buffer.add(323, side, mix(view.tag(start - 1), view.tag(start)));
  buffer.add(324, side, mix(view.tag(end - 1), view.tag(end)));
  buffer.add(325, side, view.folded(start - 1));
  buffer.add(326, side, view.folded(end));
  buffer.add(327, side, view.folded(start));
  buffer.add(328, side, view.folded(end - 1));
  buffer.add(329, side, view.word(end - 1).middle);
  buffer.add(330, side, mix(length, view.word(start).mark ? 1 : 0));
  buffer.add(331, side, mix(stem, distanceBin(gap)));
  buffer.add(332, side, mix(view.folded(end - 1), view.folded(end)));
  const inside = insideOf(candidate, start, end);
  buffer.add(333, side, mix(inside.commas, mix(inside.verbs, length)));
  buffer.add(334, side, mix(countOf(others, start - view.first, end - view.first), inside.verbs));
  buffer.add(335, side, mix(inside.quotes, view.quote(start)));
}

function addContent(
  candidate: Candidate,
  { start, end }: Range,
  number: number,
  buffer: FeatureBuffer,
): void {
  const { view, cue, stem, whole, others, clauses } = candidate;
  const side = start < cue.start ? 0 : 1;
  const first = number === 0 ? 0 : 1;
  const where = side * 2 + first;
  const near = side === 0 ? cue.start - end : start - cue.end;
  const k = end - view.first;
  const edge = end >= view.end ? 99 : mix(clauses.breaks[k]!, clauses.follows[k]!);
  const entry =
    start <= view.first
      ? 99
      : mix(clauses.breaks[start - view.first]!, clauses.follows[start - view.first]!);
  const rest = distanceBin(view.end - end);
  const inside = insideOf(candidate, start, end);
  const cues = countOf(others, start - view.first, k);
  buffer.add(340, where, distanceBin(near));
  buffer.add(341, where, mix(view.tag(start - 1), view.tag(start)));
  buffer.add(342, where, view.folded(start));
  buffer.add(343, where, mix(view.folded(start - 1), view.folded(start)));
  buffer.add(344, where, mix(stem, view.tag(start)));
  buffer.add(345, where, mix(whole, view.tag(start)));
  buffer.add(346, where, mix(view.folded(end - 1), view.folded(end)));
  buffer.add(347, where, view.folded(end));
  buffer.add(348, where, mix(view.tag(end - 1), view.tag(end)));
  buffer.add(349, where, edge);
  buffer.add(350, where, mix(edge, rest));
  buffer.add(351, where, mix(edge, stem));
  buffer.add(352, where, mix(edge, mix(inside.verbs, rest)));
  buffer.add(353, where, entry);
  buffer.add(354, where, mix(entry, distanceBin(start - view.first)));
  buffer.add(355, where, mix(rest, markOf(candidate, end)));
  buffer.add(356, where, mix(distanceBin(end - start), inside.verbs));
  buffer.add(357, where, mix(quoteShape(candidate, start, end), view.quoted));
  buffer.add(358, where, mix(quoteShape(candidate, start, end), distanceBin(near)));
  buffer.add(359, where, mix(cues, mix(edge, inside.verbs)));
  buffer.add(360, where, inside.brackets);
  buffer.add(361, where, mix(view.folded(end), view.tag(end + 1)));
  buffer.add(362, where, mix(mix(view.tag(end), view.tag(end + 1)), view.tag(end + 2)));
  buffer.add(363, where, mix(view.tag(start), mix(view.tag(start + 1), view.tag(start + 2))));
  buffer.add(364, where, mix(view.tag(start), edge));
  buffer.add(365, where, mix(stem, mix(view.tag(start), edge)));
  const after = insideOf(candidate, end, view.end);
  buffer.add(366, where, mix(edge, mix(after.verbs, after.cues)));
  buffer.add(367, where, mix(view.tag(cue.end - 1), mix(edge, after.tense)));
}

/** Contents in several pieces: are the later ones quotations, and what lies between? */
function addSeveral({ view, cue, reading, others }: Candidate, buffer: FeatureBuffer): void {
  const { content } = reading;
  buffer.add(380, content.length);
  for (let number = 1; number < content.length; number++) {
    const before = content[number - 1]!;
    const here = content[number]!;
    const gap = here.start - before.end;
    const spans = before.end <= cue.start && here.start >= cue.end ? 1 : 0;
    const quotes = mix(view.quote(before.end - 1), view.quote(here.start));
    const cues = countOf(others, before.end - view.first, here.start - view.first);
    buffer.add(381, spans, distanceBin(gap));
    buffer.add(382, spans, quotes);
    buffer.add(383, spans, mix(quotes, mix(cues, distanceBin(gap))));
    buffer.add(384, spans, mix(view.folded(before.end), view.folded(here.start - 1)));
    buffer.add(385, spans, mix(cues, view.tag(here.start)));
    buffer.add(386, spans, mix(view.folded(here.start - 1), view.tag(here.start)));
  }
}

interface Inside {
  readonly commas: number;
  readonly verbs: number;
  readonly quotes: number;
  readonly brackets: number;
  readonly cues: number;
  /** Tag of the first finite verb. */
  readonly tense: number;
}

function insideOf({ view, others }: Candidate, start: number, end: number): Inside {
  const { words, quotes: states } = view.document;
  const { finite } = view.parse;
  let [commas, verbs, quotes, open, close, cues, tense] = [0, 0, 0, 0, 0, 0, 0];
  for (let i = start; i < end; i++) {
    const { mark, text } = words[i]!;
    if (mark) {
      if (text === ',') commas++;
      else if (text === '(') open++;
      else if (text === ')') close++;
    }
    if (finite[i] === 1) {
      verbs++;
      if (tense === 0) tense = view.tag(i);
    }
    if (states[i] !== OUTSIDE) quotes++;
    if (others[i - view.first] === 1) cues++;
  }
  return {
    commas: Math.min(3, commas),
    verbs: Math.min(3, verbs),
    quotes: quotes === 0 ? 0 : quotes === end - start ? 2 : 1,
    brackets: open === close ? 0 : 1,
    cues: Math.min(2, cues),
    tense,
  };
}

/** How a piece stands to quotation marks: its edges and their neighbours. */
function quoteShape({ view }: Candidate, start: number, end: number): number {
  const opens = view.quote(start) === OPENING ? 1 : view.quote(start) === INSIDE ? 2 : 0;
  const closes = view.quote(end - 1) === CLOSING ? 1 : view.quote(end - 1) === INSIDE ? 2 : 0;
  const cutsBefore = opens === 2 && view.quote(start - 1) !== OUTSIDE ? 1 : 0;
  const cutsAfter = closes === 2 && view.quote(end) !== OUTSIDE ? 1 : 0;
  return (opens * 3 + closes) * 4 + cutsBefore * 2 + cutsAfter;
}

function markOf({ view }: Candidate, i: number): number {
  const word = view.word(i);
  return word.mark ? word.folded : 0;
}

function countOf(flags: Uint8Array, start: number, end: number): number {
  let count = 0;
  for (let k = Math.max(0, start); k < end; k++) if (flags[k] === 1) count++;
  return Math.min(3, count);
}
