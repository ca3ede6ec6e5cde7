import { DIGIT, SPACE, UPPER, characterClass, isLetter, isWordPart } from './characters.ts';

/**
 * The kinds of token that need a closer look. Each function says where the token that starts at `at` ends, or
 * gives 0 if none of its kind starts there; none looks further than a constant beyond the token.
 */

const LONGEST_LOCAL_PART = 64;

/** A web address, a mail address, a handle or a hashtag. */
export function endOfAddress(text: string, at: number, end: number): number {
  const first = text[at];
  if (first === '@' || first === '#') {
    const stop = endOfRun(text, at + 1, end);
    return stop > at + 1 ? stop : 0;
  }
  if (text.startsWith('http', at) || text.startsWith('www.', at)) {
    const match = /^(?:https?:\/\/|www\.)[^\s<>"“”]+/u.exec(text.slice(at, end));
    if (match !== null) return withoutStops(text, at, at + match[0].length);
  }
  return isWordPart(text, at) ? endOfMail(text, at, end) : 0;
}

/** The marks that end a sentence or a clause do not belong to the address before them. */
function withoutStops(text: string, at: number, end: number): number {
  let stop = end;
  while (stop > at + 1 && `.,;:!?)]'’`.includes(text[stop - 1] ?? ' ')) stop--;
  return stop;
}

function endOfMail(text: string, at: number, end: number): number {
  const limit = Math.min(end, at + LONGEST_LOCAL_PART);
  let stop = at;
  while (stop < limit && (isWordPart(text, stop) || '.+-'.includes(text[stop] ?? ' '))) stop++;
  if (text[stop] !== '@' || stop + 1 >= end || !isWordPart(text, stop + 1)) return 0;
  stop++;
  while (stop < end && (isWordPart(text, stop) || (isDomainJoint(text, stop) && stop + 1 < end))) {
    stop++;
  }
  return stop;
}

function isDomainJoint(text: string, at: number): boolean {
  return (text[at] === '.' || text[at] === '-') && isWordPart(text, at + 1);
}

/** "U.S.", "a.m.", and the initial in "George W. Bush". */
export function endOfDotted(text: string, at: number, end: number): number {
  let stop = at;
  while (stop + 1 < end && text[stop + 1] === '.' && isLetter(text, stop)) stop += 2;
  if (stop - at >= 4) {
    const tail = stop < end && isLetter(text, stop) && !isWordPart(text, stop + 1);
    return tail ? stop + 1 : stop;
  }
  const initial = stop > at && characterClass(text.charCodeAt(at)) === UPPER;
  return initial && stop < end && characterClass(text.charCodeAt(stop)) === SPACE ? stop : 0;
}

const NUMBER_TAIL = /(?:st|nd|rd|th|s|m|bn|k)?(?![\p{L}\p{N}])/uy;

/** "1,000", "3.5", "10:30", "2nd", "1980s", "’80s", "5bn"; "24-year-old" and "3.5-percent" stay whole. */
export function endOfNumber(text: string, at: number, end: number): number {
  if (text[at] === '’' || text[at] === "'") return endOfDecade(text, at, end);
  let stop = endOfDigits(text, at, end);
  if (stop === at) return 0;
  while (stop + 1 < end && '.,:'.includes(text[stop] ?? ' ')) {
    const next = endOfDigits(text, stop + 1, end);
    if (next === stop + 1) break;
    stop = next;
  }
  NUMBER_TAIL.lastIndex = stop;
  const tail = NUMBER_TAIL.exec(text);
  if (tail === null) return endOfWord(text, stop, end);
  return endOfWord(text, Math.min(end, stop + tail[0].length), end);
}

function endOfDecade(text: string, at: number, end: number): number {
  const stop = endOfDigits(text, at + 1, end);
  const decade = stop === at + 3 && text[stop] === 's' && !isWordPart(text, stop + 1);
  return decade && stop < end ? stop + 1 : 0;
}

function endOfDigits(text: string, at: number, end: number): number {
  let stop = at;
  while (stop < end && characterClass(text.charCodeAt(stop)) === DIGIT) stop++;
  return stop;
}

/** A run of word parts joined by hyphens, slashes, ampersands or the dot of a domain; `at` if there is none. */
export function endOfWord(text: string, at: number, end: number): number {
  let stop = endOfRun(text, at, end);
  while (stop + 1 < end && isWordPart(text, stop + 1)) {
    const joint = text[stop] ?? '';
    if (joint === '.') {
      const domain = endOfDomain(text, stop, end);
      if (domain === 0) return stop;
      stop = domain;
    } else if ('-‐‑&/'.includes(joint)) stop = endOfRun(text, stop + 1, end);
    else return stop;
  }
  return stop;
}

function endOfRun(text: string, at: number, end: number): number {
  let stop = at;
  while (stop < end && isWordPart(text, stop)) stop++;
  return stop;
}

const DOMAIN = /\.(?:com|org|net|gov|edu|co|uk|tv|fr)(?![\p{L}\p{N}])/uy;

function endOfDomain(text: string, dot: number, end: number): number {
  DOMAIN.lastIndex = dot;
  const match = DOMAIN.exec(text);
  return match !== null && dot + match[0].length <= end ? dot + match[0].length : 0;
}

const CLITIC = /[’'](?:s|re|ve|ll|d|m|t)(?![\p{L}\p{N}])/iuy;

/** "’s", "’re" and their like. */
export function endOfClitic(text: string, at: number, end: number): number {
  if (text[at] !== '’' && text[at] !== "'") return 0;
  CLITIC.lastIndex = at;
  const match = CLITIC.exec(text);
  return match !== null && at + match[0].length <= end ? at + match[0].length : 0;
}

/** Where the prefix of a name ends that an apostrophe joins: O’Brien, D’Amato, L’Oréal, Mc’Donald. */
export function endOfNamePrefix(text: string, at: number, end: number): number {
  if (!'OoDdLlM'.includes(text[at] ?? ' ')) return 0;
  const mark = text[at + 1] === 'c' ? at + 2 : at + 1;
  if (mark + 1 >= end || (text[mark] !== '’' && text[mark] !== "'")) return 0;
  return characterClass(text.charCodeAt(mark + 1)) === UPPER ? mark + 1 : 0;
}

const NEVER_RUN = `"“”„«»‘’()[]{}<>$€£`;

/** The same mark several times ("...", "--", "''") is one token; a surrogate pair is never cut. */
export function endOfMark(text: string, at: number, end: number): number {
  const mark = text[at] ?? '';
  const high = text.charCodeAt(at);
  if (high >= 0xd800 && high < 0xdc00) {
    const low = text.charCodeAt(at + 1);
    return at + 1 < end && low >= 0xdc00 && low < 0xe000 ? at + 2 : at + 1;
  }
  if (NEVER_RUN.includes(mark)) return at + 1;
  if (mark === "'" || mark === '`') return at + 1 < end && text[at + 1] === mark ? at + 2 : at + 1;
  let stop = at + 1;
  while (stop < end && text[stop] === mark) stop++;
  return stop;
}
