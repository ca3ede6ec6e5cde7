import type { Document } from '../document.ts';
import type { Candidate } from './candidates.ts';

/** How many facts the rest of the document tells of a candidate. */
export const DOCUMENT_FACTS = 14;

/** What stands for the head of a source that there is not, and for a fact about it. */
const NONE = -1;
/** What stands for the distance to a candidate that there is not. */
const FAR = 99;
/** Candidates that may hold each other are looked for among so many on either side. */
const REACH = 12;

type Any = Candidate<unknown>;

/** Whether a candidate by itself is rather one than not. */
const isLikely = ({ cue }: Any): boolean => !cue.isDoubtful && cue.confidence > 0.5;

/**
 * What a document tells of each candidate: how often its source and its cue's last word stand in others that are likely,
 * how far those are away, and whether it lies in another's content.
 */
export function* documentFacts(
  document: Document,
  candidates: readonly Any[],
): Generator<number[]> {
  const likely = candidates.filter(isLikely);
  const word = (token: number): number => document.words[token]?.folded ?? NONE;
  const sourceOf = ({ source: [first] }: Any): number => (first ? word(first.end - 1) : NONE);
  const cueOf = ({ cue }: Any): number => word(cue.end - 1);
  const sources = countBy(likely, sourceOf);
  const cues = countBy(likely, cueOf);
  const sentences = document.paragraphs.length;
  let passed = 0;
  for (const [index, one] of candidates.entries()) {
    const { sentence } = one;
    const own = isLikely(one) ? 1 : 0;
    const before = likely[passed - 1];
    const after = likely[passed + own];
    passed += own;
    const source = sourceOf(one);
    yield [
      source === NONE ? NONE : (sources.get(source) ?? 0) - own,
      (cues.get(cueOf(one)) ?? 0) - own,
      likely.length / sentences,
      sentence / sentences,
      sentences,
      before === undefined ? FAR : sentence - before.sentence,
      after === undefined ? FAR : after.sentence - sentence,
      before !== undefined && sourceOf(before) === source ? 1 : 0,
      ...heldFacts(candidates, index),
      (document.paragraphs[sentence] ?? 0) - (document.paragraphs[sentence - 1] ?? NONE),
      one.content.length,
    ];
  }
}

/** How many candidates hold this one in their contents and how sure the surest is; the same of those that it holds. */
function heldFacts(candidates: readonly Any[], index: number): number[] {
  let [holders, holder, held, surest] = [0, 0, 0, 0];
  const one = candidates[index];
  const end = Math.min(candidates.length, index + REACH + 1);
  for (let k = Math.max(0, index - REACH); k < end; k++) {
    const other = candidates[k];
    if (k === index || one === undefined || other === undefined) continue;
    if (holds(other, one)) {
      holders++;
      holder = Math.max(holder, other.cue.confidence);
    }
    if (holds(one, other)) {
      held++;
      surest = Math.max(surest, other.cue.confidence);
    }
  }
  return [holders, holder, held, surest];
}

const holds = ({ content }: Any, { cue }: Any): boolean =>
  content.some(({ start, end }) => start <= cue.start && cue.end <= end);

function countBy(things: readonly Any[], key: (thing: Any) => number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const thing of things) counts.set(key(thing), (counts.get(key(thing)) ?? 0) + 1);
  return counts;
}
