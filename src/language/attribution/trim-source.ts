import { tagNames } from '../part-of-speech.ts';
import type { Range } from './ranges.ts';
import type { SentenceView } from './sentence-view.ts';
import { MODAL } from './shallow-parse.ts';

/** A source without what the tagger of sources sometimes takes in with it: a time in front, its own predicate behind. */
export function trimSource(source: Range, view: SentenceView): Range {
  return withoutTime(withoutPredicate(source, view), view);
}

const RELATIVE = /^W/u;
const BE_OR_HAVE = new Set(['is', 'are', 'was', 'were', 'has', 'have', 'had']);
const LINKS = new Set(['of', "'s"]);
const OBJECT = /^(?:DT|PRP|NNS|JJ|CD)/u;

/** The noun phrase in front if a predicate of its own follows: "Ruiz met the survivors" of "Ruiz met the survivors and said". */
function withoutPredicate({ start, end }: Range, view: SentenceView): Range {
  const { finite, phrases } = view.parse;
  for (let i = start; i < end; i++) {
    if (finite[i] === 1) return { start, end: i > start && isPredicate(view, i) ? i : end };
    const isInside = (phrases[i] ?? 0) !== 0 && !RELATIVE.test(tagNames[view.tag(i)] ?? '');
    const isLinked = i === start || phrases[i] === phrases[i - 1] || isLink(view, i - 1);
    if (!isLink(view, i) && !(isInside && isLinked)) break;
  }
  return { start, end };
}

const isLink = (view: SentenceView, i: number): boolean => LINKS.has(view.word(i).lower);

/** Not the "filed" of "a document filed on Friday" nor the "report" of "a UN report": most verbs must have an object. */
function isPredicate(view: SentenceView, i: number): boolean {
  if (view.parse.kinds[i] === MODAL || BE_OR_HAVE.has(view.word(i).lower)) return true;
  return OBJECT.test(tagNames[view.tag(i + 1)] ?? '');
}

/** The source without a time in front of it, as live blogs have it ("10:05 a.m. Officials say …"). */
function withoutTime({ start, end }: Range, view: SentenceView): Range {
  let first = behindStamp(start, end, view);
  const opening = first;
  while (first < end - 1 && isTime(view.word(first).lower, first === opening)) first++;
  return { start: first, end };
}

const YEAR = /^(?:19|20)\d\d$/u;
const CLOCK = /^\d{1,2}:\d\d(?:am|pm)?$/u;
/** A time that is glued to the name behind it is one token with it. */
const CLOCK_AND_MORE = /^\d{1,2}:\d\d/u;

/** Where a source begins behind the author, the day and the time of a post: "Ana Ruiz February 6, 2016 8:39PM Ortiz". */
function behindStamp(start: number, end: number, view: SentenceView): number {
  for (let i = end - 1; i > start; i--) {
    const { lower } = view.word(i);
    if (!YEAR.test(view.word(i - 1).lower) || !CLOCK_AND_MORE.test(lower)) continue;
    if (!CLOCK.test(lower)) return i;
    return i + 1 < end ? i + 1 : start;
  }
  return start;
}

function isTime(word: string, first: boolean): boolean {
  if (/^\d{1,2}(?:[.:h]\d\d)?(?:am|pm)?$/u.test(word)) return /[.:h]|am|pm/u.test(word);
  return !first && /^(?:a\.m\.?|p\.m\.?|am|pm|gmt|bst|est|edt|et|pt|cet|utc)$/u.test(word);
}
