import { isBox, type Box, type Passage } from './box.ts';
import type { Evidence } from './evidence.ts';
import { Judgement } from './judge.ts';
import { trim } from './trim.ts';

/** The part of the page that holds the story, and the passages in it that are the story. */
export interface Choice {
  readonly root: Box;
  readonly passages: readonly Passage[];
}

/** Elements that hold one line of their own. */
const lineTags = new Set(['BLOCKQUOTE', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'LI', 'P']);
/** A line without a sentence's end is the way elsewhere if so much of it is a link. */
const partlyLinks = 0.3;

/** A paragraph element whose only content is a short line of plain words: "He did not." */
function isPlainLine(box: Box, judgement: Judgement): boolean {
  const [only] = box.children;
  if (box.children.length !== 1 || !only || isBox(only)) return false;
  if (!lineTags.has(box.element.tagName) || judgement.traitOf(box) !== 'plain') return false;
  const { barred, linked } = judgement.weightOf(only);
  return !barred && (linked <= partlyLinks || only.kind === 'heading');
}

function belongs(passage: Passage, at: number, judgement: Judgement): boolean {
  const { barred, score, linked } = judgement.weightOf(passage);
  if (barred) return false;
  if (score > 0 || passage.kind === 'heading') return true;
  if (linked > partlyLinks || passage.kind === 'caption') return false;
  return lineTags.has(passage.box.element.tagName) || at > 0;
}

/** The passages of a box that are main text, in reading order. */
function* take(box: Box, judgement: Judgement): Generator<Passage, void> {
  for (const [at, child] of box.children.entries()) {
    if (isBox(child)) {
      if (judgement.valueOf(child) > 0 || isPlainLine(child, judgement))
        yield* take(child, judgement);
    } else if (belongs(child, at, judgement)) yield child;
  }
}

/**
 * The box whose parts speak most for being the story, and its passages: the maximum-weight subtree over
 * passages weighed by their own text (after Kohlschütter, Fankhauser and Nejdl 2010, "Boilerplate Detection
 * using Shallow Text Features") and boxes judged by their names. Yields so that the caller may rest.
 */
export function* choose(page: Box, evidence: Evidence): Generator<void, Choice | undefined> {
  const judgement = new Judgement(evidence);
  yield* judgement.pass(page);
  const root = judgement.best;
  if (!root) return undefined;
  const passages = trim([...take(root, judgement)], root, judgement, evidence);
  return { root, passages };
}
