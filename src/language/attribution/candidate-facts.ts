import type { ReadCue } from './candidates.ts';
import { CONTENT, SOURCE } from './models.ts';
import { highest, overRanges, placeOf, sum } from './range-facts.ts';
import { lengthOf } from './ranges.ts';
import { TAG_KINDS_OF_VERBS } from './tag-kinds.ts';

// Tables have one entry for each token of the sentence: hence the `!`.

/** How many facts a candidate has by itself. */
export const OWN_FACTS = 56;

/** What stands for the facts of a source or content that there is not. */
const NONE = -1;
const SOURCE_FACTS = 11;
const CONTENT_FACTS = 17;
/** What stands for the break behind the sentence's last token. */
const EDGE_BREAK = 20;

/** The log-odds of a probability, bounded. */
export const logOdds = (p: number): number => Math.log((p + 1e-4) / (1 - p + 1e-4));

/** What can be counted of a cue, of how its sentence was read, and of its content. */
export function candidateFacts(read: ReadCue): number[] {
  return [...cueFacts(read), ...sourceFacts(read), ...contentFacts(read)];
}

function cueFacts({ setting: { view, cue, others, clauses }, choice }: ReadCue): number[] {
  const { levels, finite } = view.parse;
  const { start, end, confidence } = cue;
  const kind = kindsOf(view);
  const level = levels.subarray(start, end).reduce((most, one) => Math.max(most, one), 0);
  return [
    logOdds(confidence),
    cue.isDoubtful ? 1 : 0,
    end - start,
    level,
    levels[end - 1]!,
    levels[start]!,
    kind(start - 1),
    kind(start),
    kind(end - 1),
    kind(end),
    kind(end + 1),
    view.quote(start),
    view.quote(end),
    view.quoted,
    start - view.first,
    view.end - end,
    sum(finite.subarray(view.first, view.end)),
    sum(others),
    clauses.breaks[end - view.first] ?? EDGE_BREAK,
    clauses.breaks[start - view.first] ?? EDGE_BREAK,
    choice.share,
    choice.behind,
    choice.readings,
    choice.lead,
  ];
}

function sourceFacts({ setting: { view, cue }, choice }: ReadCue): number[] {
  const inside = choice.marginals[SOURCE]?.inside;
  const most = highest(inside);
  const [source] = choice.source;
  if (source === undefined) return [...Array<number>(SOURCE_FACTS).fill(NONE), most];
  const kind = kindsOf(view);
  const { start, end } = source;
  const last = view.word(end - 1);
  const { least, mean } = overRanges(inside, [source], view.first);
  return [
    ...placeOf(source, cue),
    end - start,
    kind(start),
    kind(end - 1),
    kind(start - 1),
    last.capital,
    last.coarse,
    view.quote(start),
    least,
    mean,
    most,
  ];
}

function contentFacts({ setting, choice, content: whole }: ReadCue): number[] {
  const { view, cue, others, clauses } = setting;
  const { content } = choice;
  const inside = choice.marginals[CONTENT]?.inside;
  const most = highest(inside);
  const length = lengthOf(content);
  const beyond = lengthOf(whole) - length;
  const [first] = content;
  if (first === undefined) {
    return [most, 0, ...Array<number>(CONTENT_FACTS).fill(NONE), beyond];
  }
  const kind = kindsOf(view);
  const { start, end } = first;
  const { least, mean } = overRanges(inside, content, view.first);
  let [verbs, quoted, cues] = [0, 0, 0];
  for (const range of content) {
    for (let i = range.start; i < range.end; i++) {
      verbs += view.parse.finite[i]!;
      if (view.quote(i) > 0) quoted++;
      cues += others[i - view.first]!;
    }
  }
  return [
    most,
    content.length,
    ...placeOf(first, cue),
    kind(start),
    kind(start + 1),
    kind(end - 1),
    kind(end),
    kind(start - 1),
    view.word(start).lower === 'that' ? 1 : 0,
    length,
    verbs,
    quoted / length,
    quoted,
    cues,
    least,
    mean,
    clauses.follows[end - view.first] ?? EDGE_BREAK,
    clauses.breaks[end - view.first] ?? EDGE_BREAK,
    beyond,
  ];
}

const kindsOf =
  (view: ReadCue['setting']['view']) =>
  (i: number): number =>
    TAG_KINDS_OF_VERBS[view.tag(i)] ?? 0;
