import type { Document } from '../document.ts';
import { tagNumber } from '../part-of-speech.ts';
import type { Range } from './ranges.ts';

// Indices run inside a sentence of the document: hence the `!`.

/** Who signs behind a dash: "— Ana Ortiz", "— Ana Ortiz (@anaortiz) March 3, 2016". */
export interface Signature {
  /** With a party or handle in brackets, but without what follows a comma: so PolNeAR has sources. */
  readonly name: Range;
  /** Signed with a handle, as tweets are where they stand in a page. */
  readonly isTweet: boolean;
}

const LONGEST_NAME = 9;
/** "(D-Mass.)", "(@anaortiz)". */
const LONGEST_BRACKET = 6;
/** What may follow a name: whose mayor, where and when it was said. */
const LONGEST_DETAIL = 30;

const PARTICLES = new Set('of the and & de da del di la le al bin van von der den y e'.split(' '));
const DETAIL = new Set(', in on at to from after during'.split(' '));
const RELATIVE = new Set(['who', 'whose', 'whom', 'which', 'that']);
const NAME_TAGS = new Set([tagNumber('NNP'), tagNumber('NNPS')]);

/** An agency behind a dash has supplied the article; nobody quotes it so. */
const AGENCY =
  /^(?:the )?(?:reuters|ap|afp|upi|pa|bloomberg(?: news)?|associated press|agence france-presse)$/iu;

/** The signature behind a dash if it is all that the sentence holds from there on; `finite` marks finite verbs. */
export function signatureBehind(
  document: Document,
  finite: Uint8Array,
  dash: number,
): Signature | undefined {
  const sentenceEnd = endOfSentence(document, dash);
  const name = nameBehind(document, dash + 1, sentenceEnd);
  if (name === undefined) return undefined;
  const { text, starts, ends, words } = document;
  const bracket = endOfBracket(document, name.end, sentenceEnd);
  const isTweet = bracket > name.end && words[name.end + 1]!.text.startsWith('@');
  const end = words[sentenceEnd - 1]!.text === '.' ? sentenceEnd - 1 : sentenceEnd;
  if (!isTweet) {
    if (AGENCY.test(text.slice(starts[name.start], ends[name.end - 1]))) return undefined;
    if (bracket < end && !DETAIL.has(words[bracket]!.lower)) return undefined;
  }
  if (end - bracket > LONGEST_DETAIL || tells(document, finite, bracket, end)) return undefined;
  return { name: { start: name.start, end: bracket }, isTweet };
}

function endOfSentence({ sentences, sentenceStarts }: Document, token: number): number {
  return sentenceStarts[sentences[token]! + 1]!;
}

function nameBehind(
  { words, tags }: Document,
  start: number,
  sentenceEnd: number,
): Range | undefined {
  let end = start;
  for (let i = start; i < Math.min(start + LONGEST_NAME, sentenceEnd); i++) {
    if (words[i]!.capital > 0) end = i + 1;
    else if (i === start || !PARTICLES.has(words[i]!.lower)) break;
  }
  return end > start && NAME_TAGS.has(tags[end - 1]!) ? { start, end } : undefined;
}

/** Where the bracket ends that opens at the token, or the token if none does. */
function endOfBracket({ words }: Document, start: number, sentenceEnd: number): number {
  if (start >= sentenceEnd || words[start]!.text !== '(') return start;
  const last = Math.min(start + LONGEST_BRACKET, sentenceEnd);
  for (let i = start + 1; i < last; i++) if (words[i]!.text === ')') return i + 1;
  return start;
}

/** Whether something is told here, and not only who somebody is: then the dash was one like any other. */
function tells({ words }: Document, finite: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end && !RELATIVE.has(words[i]!.lower); i++) {
    if (finite[i] === 1) return true;
  }
  return false;
}
