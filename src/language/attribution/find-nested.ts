import type { Document, Stage } from '../document.ts';
import { findClauseBreaks } from './clause-breaks.ts';
import { findRoles } from './choose-roles.ts';
import type { AttributionModels } from './models.ts';
import { cutRange, type Range } from './ranges.ts';
import { SentenceView, otherCues } from './sentence-view.ts';
import type { ShallowParse } from './shallow-parse.ts';
import type { TokenAttribution } from './candidates.ts';

/** Surer than elsewhere: there are no labels to learn these from. */
const THRESHOLD = 0.8;
const SHORTEST = 4;
const QUOTATION = new Set(['"', "'"]);
const PERSONS = new Set(['i', 'we', 'you']);
const STOPS = new Set(['.', '!', '?']);
/** A word that is part of a cue in two of five of its places. */
const PROMISING = 3;

/**
 * The sources in a source: "his office said that he told them …". The training texts never label these, so that the
 * stages have learnt to pass over them; here each content is read again as if it stood alone, without the quotation
 * marks around it.
 */
export function* findNested(
  document: Document,
  parse: ShallowParse,
  known: readonly TokenAttribution[],
  models: AttributionModels,
): Stage<TokenAttribution[]> {
  const plain = { ...document, quotes: new Uint8Array(document.length) };
  const taken = new Uint8Array(document.length);
  for (const { cue } of known) taken.fill(1, cue.start, cue.end);
  const nested: TokenAttribution[] = [];
  for (const { content } of known) {
    for (const piece of piecesOf(document, content)) {
      if (!isPromising(parse, taken, piece)) continue;
      const sentence = document.sentences[piece.start] ?? 0;
      const stopped = STOPS.has(document.words[piece.end]?.text ?? '') ? 1 : 0;
      const view = new SentenceView(plain, parse, sentence, {
        start: piece.start,
        end: piece.end + stopped,
      });
      for (const one of readPiece(view, piece.end, models)) {
        yield;
        if (one === undefined || isTaken(taken, one.cue)) continue;
        if (isFirstPerson(document, one.source)) continue;
        taken.fill(1, one.cue.start, one.cue.end);
        nested.push(one);
      }
      yield;
    }
  }
  return nested;
}

/** A content cut at the ends of sentences, without the marks in front and the "that" in front. */
function* piecesOf(
  { sentenceStarts, sentences, words }: Document,
  content: readonly Range[],
): Generator<Range> {
  for (const { start, end } of content) {
    let at = start;
    while (at < end) {
      const stop = Math.min(end, sentenceStarts[(sentences[at] ?? 0) + 1] ?? end);
      let first = at;
      while (first < stop && (words[first]?.mark === true || words[first]?.lower === 'that'))
        first++;
      const mark = QUOTATION.has(words[stop - 1]?.text ?? '') ? 1 : 0;
      if (stop - mark - first >= SHORTEST) yield { start: first, end: stop - mark };
      at = stop;
    }
  }
}

function isPromising({ levels }: ShallowParse, taken: Uint8Array, { start, end }: Range): boolean {
  for (let i = start; i < end; i++) {
    if ((levels[i] ?? 0) >= PROMISING && taken[i] === 0) return true;
  }
  return false;
}

function isTaken(taken: Uint8Array, { start, end }: Range): boolean {
  return taken.subarray(start, end).includes(1);
}

/** For each cue what is said by whom before `end`; undefined where source or content is not found. */
function* readPiece(
  view: SentenceView,
  end: number,
  models: AttributionModels,
): Generator<TokenAttribution | undefined> {
  const cues = models.cues.find(view).filter(({ confidence }) => confidence >= THRESHOLD);
  if (cues.length === 0) return;
  const clauses = findClauseBreaks(view);
  for (const cue of cues) {
    const others = otherCues(view, cue, cues);
    const roles = findRoles({ view, cue, others, clauses }, models);
    const content = cutRange(roles.content, { start: end, end: view.end });
    const { source } = roles;
    yield source.length > 0 && content.length > 0 ? { cue, source, content } : undefined;
  }
}

/** Whether the source is "I", "we" or "you": inside another's words that is no new source. */
export function isFirstPerson({ words }: Document, source: readonly Range[]): boolean {
  const [only] = source;
  if (only === undefined || source.length > 1 || only.end - only.start > 1) return false;
  return PERSONS.has(words[only.start]?.lower ?? '');
}
