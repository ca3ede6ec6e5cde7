import type { Box, Passage } from './box.ts';
import { triplesOf, type Evidence } from './evidence.ts';
import { placeOf, withoutSections } from './closing.ts';
import type { Judgement } from './judge.ts';

/** The declared body is whole if the page's passages give back this share of it. */
const whole = 0.85;
/** More words than this share after its end: what is declared is the beginning only. */
const longTail = 0.3;
/** Fewer words below the title than this: the title stands at the text's end, or its line is in a share bar. */
const fewestBelow = 100;

/**
 * Without the page's own summary above the text. Many pages declare their first paragraph as summary: it
 * hangs where the next one hangs, and stays.
 */
function withoutSummary(passages: readonly Passage[], judgement: Judgement): Passage[] {
  const first = passages.findIndex((passage) => passage.kind !== 'heading');
  const passage = passages[first];
  const next = passages[first + 1];
  if (!passage || !next || !judgement.weightOf(passage).isSummary) return [...passages];
  return placeOf(passage) === placeOf(next)
    ? [...passages]
    : passages.filter((_, at) => at !== first);
}

/** Cut to the declared body where the page shows all of it: nothing before its first line or after its last. */
function cutToDeclared(
  passages: readonly Passage[],
  judgement: Judgement,
  { body }: Evidence,
): Passage[] {
  if (body.size === 0) return [...passages];
  const isIn = (passage: Passage): boolean => judgement.weightOf(passage).declared === true;
  const found = new Set(passages.filter(isIn).flatMap(({ line }) => triplesOf(line.text)));
  let covered = 0;
  for (const triple of body) if (found.has(triple)) covered += 1;
  if (covered / body.size < whole) return [...passages];
  const first = passages.findIndex(isIn);
  const last = passages.findLastIndex(isIn);
  const inside = passages.slice(first, last + 1);
  const tail = passages.slice(last + 1);
  const isBeginning = wordsIn(tail, judgement) > longTail * wordsIn(inside, judgement);
  return isBeginning ? passages.slice(first) : inside;
}

/** Whether a passage stands after another on the page. */
function isAfter(passage: Passage, other: Passage): boolean {
  const [{ node } = {}] = passage.line.pieces;
  const [{ node: otherNode } = {}] = other.line.pieces;
  if (!node || !otherNode) return true;
  const position = otherNode.compareDocumentPosition(node);
  // Of two trees, a shadow root's and the page's, neither is before the other.
  return (
    (position & Node.DOCUMENT_POSITION_PRECEDING) === 0 ||
    (position & Node.DOCUMENT_POSITION_DISCONNECTED) !== 0
  );
}

/** Without what stands above the page's title, if the story stands below it: tickers, breaking news. */
function belowTitle(passages: readonly Passage[], judgement: Judgement): readonly Passage[] {
  const [title] = judgement.titles;
  if (!title) return passages;
  const below = passages.filter((passage) => isAfter(passage, title));
  return wordsIn(below, judgement) > fewestBelow ? below : passages;
}

function wordsIn(passages: readonly Passage[], judgement: Judgement): number {
  return passages.reduce((sum, passage) => sum + judgement.weightOf(passage).words, 0);
}

/** Words by whose run a pull quote finds the paragraph that it was taken from. */
const run = 6;

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A pull quote says again what a paragraph says; of two such passages the longer or the first stays. */
function withoutEchoes(passages: readonly Passage[]): Passage[] {
  const texts = passages.map(({ kind, line }) => (kind === 'heading' ? [] : wordsOf(line.text)));
  /** Every run of words, with the longest passage that has it. */
  const homes = new Map<string, number>();
  for (const [index, words] of texts.entries()) {
    for (let at = run; at <= words.length; at += 1) {
      const key = words.slice(at - run, at).join(' ');
      const home = homes.get(key);
      if (home === undefined || words.length > (texts[home]?.length ?? 0)) homes.set(key, index);
    }
  }
  return passages.filter((_, index) => {
    const words = texts[index] ?? [];
    const home = words.length < run ? index : homes.get(words.slice(0, run).join(' '));
    if (home === undefined || home === index) return true;
    return !(texts[home] ?? []).join(' ').includes(words.join(' '));
  });
}

/** Headings that no taken passage follows are headings of something else. */
function withoutLooseHeadings(passages: readonly Passage[]): Passage[] {
  const last = passages.findLastIndex(({ kind }) => kind !== 'heading');
  return passages.slice(0, last + 1);
}

/** Takes off what a chosen box holds besides the story, at its ends and twice over. */
export function trim(
  passages: readonly Passage[],
  root: Box,
  judgement: Judgement,
  evidence: Evidence,
): Passage[] {
  const cut = cutToDeclared(
    withoutSections(belowTitle(passages, judgement), root, judgement),
    judgement,
    evidence,
  );
  return withoutLooseHeadings(withoutEchoes(withoutSummary(cut, judgement)));
}
