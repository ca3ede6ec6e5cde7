import { tagNames, tagNumber } from '../part-of-speech.ts';
import type { SentenceView } from './sentence-view.ts';

/**
 * Where a clause may end, judged from the words alone: between two tokens stands a break (a comma, "and", a dash …),
 * and after it follows the beginning of something (a finite verb, a new clause, a bare noun phrase …).
 */
export interface ClauseBreaks {
  /** The break between each token of the sentence and the one before it; 0 for none. */
  readonly breaks: Uint8Array;
  /** What follows at each token that stands behind a break; 0 elsewhere. */
  readonly follows: Uint8Array;
  /** How many breaks are still to come after each token, at most 3. */
  readonly remaining: Uint8Array;
}

const COMMA = 1;
const COORDINATION = 2;
const COMMA_COORDINATION = 3;
const DASH = 4;
const SEMICOLON = 5;
const RELATIVE = 6;
const COMMA_RELATIVE = 7;
const SUBORDINATE = 8;
const COMMA_SUBORDINATE = 9;
const COMMA_CONTRAST = 10;

const FINITE_VERB = 1;
const CLAUSE = 2;
const PARTICIPLE = 3;
const GERUND = 4;
const INFINITIVE = 5;
const PHRASE = 6;
const ELSE = 7;

const RELATIVES = new Set(['which', 'who', 'whom', 'whose', 'where']);
const SUBORDINATORS = new Set(
  'after as because before although though while when if since unless until whereas despite whether'.split(
    ' ',
  ),
);
const MARKS: ReadonlyMap<string, number> = new Map([
  ...['-', '...', '(', ')'].map((mark) => [mark, DASH] as const),
  ...[';', ':'].map((mark) => [mark, SEMICOLON] as const),
]);
const ADVERB = tagNumber('RB');
const FINITES = new Set(tagNames.flatMap((tag, i) => (/^(?:VB[DPZ]|MD)$/u.test(tag) ? [i] : [])));

/** Finds the breaks of a sentence. */
export function findClauseBreaks(view: SentenceView): ClauseBreaks {
  const size = view.end - view.first;
  const breaks = new Uint8Array(size);
  const follows = new Uint8Array(size);
  const remaining = new Uint8Array(size);
  for (let k = 1; k < size; k++) {
    const kind = breakBefore(view, view.first + k);
    breaks[k] = kind;
    if (kind > 0) follows[k] = following(view, view.first + k);
  }
  for (let k = size - 2; k >= 0; k--) {
    remaining[k] = Math.min(3, (remaining[k + 1] ?? 0) + ((breaks[k + 1] ?? 0) > 0 ? 1 : 0));
  }
  return { breaks, follows, remaining };
}

/** What the words that begin a clause break are by themselves. */
const OPENERS: ReadonlyMap<string, number> = new Map([
  ...['and', 'or', 'but'].map((word) => [word, COORDINATION] as const),
  ...Array.from(RELATIVES, (word) => [word, RELATIVE] as const),
  ...Array.from(SUBORDINATORS, (word) => [word, SUBORDINATE] as const),
]);

/** The break whose first mark or word is token `i`. */
function breakBefore(view: SentenceView, i: number): number {
  const { mark, lower } = view.word(i);
  if (mark) return lower === ',' ? commaBreak(view.word(i + 1).lower) : (MARKS.get(lower) ?? 0);
  return view.word(i - 1).lower === ',' ? 0 : (OPENERS.get(lower) ?? 0);
}

function commaBreak(next: string): number {
  if (next === 'and' || next === 'or') return COMMA_COORDINATION;
  if (next === 'but' || next === 'yet' || next === 'while' || next === 'although') {
    return COMMA_CONTRAST;
  }
  if (RELATIVES.has(next)) return COMMA_RELATIVE;
  return SUBORDINATORS.has(next) ? COMMA_SUBORDINATE : COMMA;
}

/** What begins behind the break at `i`: looks at most ten tokens ahead, over adverbs and one noun phrase. */
function following(view: SentenceView, i: number): number {
  let at = i + 1;
  const next = view.word(at).lower;
  if (next === 'and' || next === 'or' || next === 'but' || SUBORDINATORS.has(next)) at++;
  while (view.tag(at) === ADVERB) at++;
  if (FINITES.has(view.tag(at))) return FINITE_VERB;
  if (view.tag(at) === tagNumber('VBG')) return GERUND;
  if (view.tag(at) === tagNumber('VBN')) return PARTICIPLE;
  if (view.tag(at) === tagNumber('TO')) return INFINITIVE;
  return view.holds(at) && view.parse.phrases[at] !== 0 ? phraseOrClause(view, at) : ELSE;
}

function phraseOrClause(view: SentenceView, start: number): number {
  for (let at = start; at < start + 10 && view.holds(at); at++) {
    if (FINITES.has(view.tag(at))) return CLAUSE;
    const text = view.word(at).lower;
    const inside = view.parse.phrases[at] !== 0 || view.tag(at) === ADVERB || text === 'of';
    if (!inside) return PHRASE;
  }
  return PHRASE;
}
