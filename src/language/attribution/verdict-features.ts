import type { FeatureBuffer } from '../crf/feature-buffer.ts';
import { mix } from '../hash.ts';
import { logOdds } from './candidate-facts.ts';
import type { ReadCue } from './candidates.ts';
import { traitsOf } from './cue-traits.ts';
import type { Range } from './ranges.ts';
import { distanceBin, type SentenceView } from './sentence-view.ts';
import { VERB } from './shallow-parse.ts';

// Tables have one entry for each token of the document: hence the `!`.

/** What stands for the number of something that there is not. */
const NONE = 99;
const BEFORE = 0;
const BEHIND = 1;
const NOWHERE = 2;
/** So many words of a content are looked at one by one. */
const OPENING_WORDS = 12;

/** Writes the features of the question whether the words of a cue, its source and content make an attribution. */
export function addVerdictFeatures(read: ReadCue, buffer: FeatureBuffer): void {
  const { setting, choice } = read;
  const { view, cue, others } = setting;
  const traits = traitsOf(view, cue);
  const { head, headTag, headClass, whole } = traits;
  const odds = Math.round(1.5 * logOdds(cue.confidence));
  const sure = Math.max(-6, Math.min(6, odds));
  const [source] = choice.source;
  const [content] = choice.content;
  const side = sideOf(source, cue);
  const order = sideOf(content, cue);
  const sides = mix(side, order);
  const verbs = content === undefined ? NONE : finiteIn(view, content);
  const few = Math.min(2, verbs);
  const quoted =
    content === undefined ? NONE : view.quote(content.start) * 4 + view.quote(content.end - 1);
  buffer.add(400);
  buffer.add(401, sure);
  buffer.add(402, sure, whole);
  buffer.add(403, sure, head);
  buffer.add(404, whole);
  buffer.add(405, head, headTag);
  buffer.add(406, headClass, headTag);
  buffer.add(415, verbs, mix(head, order));
  buffer.add(416, quoted, head);
  buffer.add(417, quoted, mix(verbs, order));
  buffer.add(419, sides, mix(verbs, quoted));
  buffer.add(420, sides, whole);
  buffer.add(423, sides, mix(headTag, mix(view.quoted, few)));
  buffer.add(424, Math.max(0, choice.content.length - 1), head);
  buffer.add(433, others.includes(1) ? 1 : 0, mix(head, order));
  buffer.add(434, sure, mix(side, mix(order, few)));
  buffer.add(435, sure, mix(headTag, quoted));
  const whose = source === undefined ? NONE : view.word(headOf(view, source)).middle;
  buffer.add(410, head, whose);
  buffer.add(425, whose, mix(few, quoted));
  if (source !== undefined) addSource(view, source, side, traits, buffer);
  if (content !== undefined) addContent(view, cue, content, verbs, traits, buffer);
  addSurroundings(view, cue, sides, traits, buffer);
}

type Traits = ReturnType<typeof traitsOf>;

function addSource(
  view: SentenceView,
  source: Range,
  side: number,
  { head, headClass }: Traits,
  buffer: FeatureBuffer,
): void {
  const last = headOf(view, source);
  const { middle, fine } = view.word(last);
  buffer.add(407, view.folded(last), side);
  buffer.add(408, fine, side);
  buffer.add(409, middle, mix(headClass, view.tag(last)));
  buffer.add(411, head, view.tag(last));
}

function addContent(
  view: SentenceView,
  cue: Range,
  content: Range,
  verbs: number,
  { head, headTag, headClass }: Traits,
  buffer: FeatureBuffer,
): void {
  const { start, end } = content;
  const order = sideOf(content, cue);
  const opens = mix(view.tag(start), view.tag(start + 1));
  const gap = order === BEFORE ? cue.start - end : start - cue.end;
  buffer.add(412, view.folded(start), head);
  buffer.add(413, opens, head);
  buffer.add(414, opens, mix(headTag, order));
  buffer.add(418, distanceBin(end - start), mix(head, verbs));
  buffer.add(421, gap, head);
  buffer.add(422, gap, mix(opens, headTag));
  buffer.add(436, view.word(start).fine, headClass);
  buffer.add(437, view.word(end - 1).middle, mix(headClass, verbs));
  for (let i = start; i < Math.min(end, start + OPENING_WORDS); i++) {
    buffer.add(440, view.folded(i), order);
    buffer.add(441, view.word(i).middle, headClass);
  }
}

function addSurroundings(
  view: SentenceView,
  { start, end }: Range,
  sides: number,
  { head, headTag }: Traits,
  buffer: FeatureBuffer,
): void {
  const [before, after] = [view.tag(start - 1), view.tag(end)];
  const verb = verbBefore(view, start);
  const word = verb < 0 ? 0 : view.folded(verb);
  buffer.add(426, view.folded(start - 1), head);
  buffer.add(427, view.folded(end), head);
  buffer.add(428, mix(before, view.tag(start - 2)), head);
  buffer.add(429, mix(after, view.tag(end + 1)), head);
  buffer.add(430, mix(before, headTag), mix(after, sides));
  buffer.add(431, word, head);
  buffer.add(432, word, mix(headTag, sides));
}

function sideOf(range: Range | undefined, cue: Range): number {
  if (range === undefined) return NOWHERE;
  return range.start < cue.start ? BEFORE : BEHIND;
}

/** The last word of the source's first noun phrase. */
function headOf({ parse }: SentenceView, { start, end }: Range): number {
  const phrase = parse.phrases[start]!;
  if (phrase === 0) return start;
  let at = start;
  while (at + 1 < end && parse.phrases[at + 1] === phrase) at++;
  return at;
}

function finiteIn({ parse }: SentenceView, { start, end }: Range): number {
  let count = 0;
  for (let i = start; i < end; i++) count += parse.finite[i]!;
  return Math.min(3, count);
}

function verbBefore(view: SentenceView, start: number): number {
  let at = start - 1;
  while (at >= view.first && view.parse.kinds[at] !== VERB) at--;
  return at < view.first ? -1 : at;
}
