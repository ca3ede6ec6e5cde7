import { hashString } from './hash.ts';
import { noClasses, type WordClasses } from './word-classes.ts';

/** How a word is written. */
export const LOWERCASE = 0;
/** "Paris". */
export const CAPITALISED = 1;
/** "NATO", "U.S.". */
export const CAPITALS = 2;
/** "McCain", "eBay" (starting with a capital), "A". */
export const MIXED = 3;

/**
 * What the models see of a word: computed once for each different word, then shared by every stage. The hashes
 * are 30-bit integers.
 */
export interface Word {
  /** Its number in the vocabulary, from 1: stages keep what they know of a word in rows. Numbers are given out again. */
  readonly number: number;
  /** The word in one form of quotation marks and dashes, without soft hyphens and ligatures. */
  readonly text: string;
  readonly lower: string;
  /** Hash of `text`. */
  readonly form: number;
  /** Hash of `lower`. */
  readonly folded: number;
  /** Hash of the shape: "Xx", "dd-x". */
  readonly shape: number;
  readonly prefix1: number;
  readonly prefix2: number;
  readonly prefix3: number;
  readonly prefix4: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  /** Word classes from coarse to fine (64, 256 and some 1,500); negative if the word is unknown. */
  readonly coarse: number;
  readonly middle: number;
  readonly fine: number;
  readonly known: boolean;
  /** LOWERCASE, CAPITALISED, CAPITALS or MIXED. */
  readonly capital: number;
  readonly digit: boolean;
  readonly letter: boolean;
  readonly hyphen: boolean;
  /** Neither letter nor digit in it. */
  readonly mark: boolean;
}

/** The word's normal form: what features see. Offsets always go with the text itself. */
export function normalise(raw: string): string {
  if (/^[\x20-\x7e]*$/u.test(raw))
    return raw.replace(/''|``/gu, '"').replace(/`/gu, "'").replace(/--+/gu, '-');
  return raw
    .normalize('NFKC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replace(/[’‘`´]/gu, "'")
    .replace(/[“”„«»]|''/gu, '"')
    .replace(/[‐‑–—―]|--+/gu, '-');
}

const LONGEST = 48;

/** Describes a word; one longer than 48 characters is judged by its beginning. */
export function describe(raw: string, classes: Pick<WordClasses, 'find'>, number: number): Word {
  const text = normalise(raw.length > LONGEST ? raw.slice(0, LONGEST) : raw);
  const lower = text.toLowerCase();
  const digit = /\d/u.test(text);
  const found = classes.find(lower);
  return {
    number,
    text,
    lower,
    form: hashString(text),
    folded: hashString(lower),
    shape: hashString(shapeOf(text)),
    prefix1: hashString(lower.slice(0, 1), 1),
    prefix2: hashString(lower.slice(0, 2), 1),
    prefix3: hashString(lower.slice(0, 3), 1),
    prefix4: hashString(lower.slice(0, 4), 1),
    suffix1: hashString(lower.slice(-1), 2),
    suffix2: hashString(lower.slice(-2), 2),
    suffix3: hashString(lower.slice(-3), 2),
    suffix4: hashString(lower.slice(-4), 2),
    coarse: found.coarse,
    middle: found.middle,
    fine: found.fine,
    known: found.coarse >= 0,
    capital: capitalOf(text),
    digit,
    letter: /\p{L}/u.test(text),
    hyphen: text.includes('-'),
    mark: !/[\p{L}\p{N}]/u.test(text),
  };
}

/** Capitals as X, small letters as x, digits as d, runs shortened to two: "McCain" is "XxXxx". */
export function shapeOf(text: string): string {
  let shape = '';
  let last = '';
  let run = 0;
  for (const character of text) {
    const kind = shapeOfCharacter(character);
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) shape += kind;
  }
  return shape;
}

function shapeOfCharacter(character: string): string {
  if (/\p{Lu}/u.test(character)) return 'X';
  if (/\p{L}/u.test(character)) return 'x';
  return /\p{N}/u.test(character) ? 'd' : character;
}

function capitalOf(text: string): number {
  if (!/^\p{Lu}/u.test(text)) return LOWERCASE;
  if (text.length > 1 && /^[\p{Lu}\d.\-&']+$/u.test(text)) return CAPITALS;
  return /^\p{Lu}\p{Ll}/u.test(text) ? CAPITALISED : MIXED;
}

/** Stands before the first and after the last word of a sentence. Made like any word: engines are fastest with one kind. */
export const EDGE: Word = Object.assign(describe('', noClasses, 0), {
  form: 1,
  folded: 1,
  shape: 1,
  capital: -1,
  coarse: -5,
  middle: -5,
  fine: -5,
});
