/**
 * Cuts a text into words, numbers and marks for the figure and date grammars. One pass, linear in the text,
 * independent of the engine's tokeniser so that a span can start inside a hyphenated word ("mid-1990s").
 */

export type WordKind = 'word' | 'number' | 'mark' | 'none';

export interface Word {
  readonly start: number;
  readonly end: number;
  readonly kind: WordKind;
  /** Lower case, without soft hyphens; a mark is its own character, every apostrophe `'`, every dash `-`. */
  readonly key: string;
  /** Starts with a capital letter. */
  readonly capital: boolean;
  /** Its first two letters are capitals: it is shouted, or an abbreviation. */
  readonly loud: boolean;
  /** No space stands before it. */
  readonly glued: boolean;
  /** The first on its line. */
  readonly first: boolean;
  /** Of a number written in digits; NaN for a run of digits that is no number ("192.168.0.1"). */
  readonly value: number;
}

/** What stands before the first and after the last word. */
const NOTHING: Word = {
  start: -1,
  end: -1,
  kind: 'none',
  key: '',
  capital: false,
  loud: false,
  glued: false,
  first: false,
  value: NaN,
};

/** The word at an index, or one of kind `none` outside the text. */
export const at = (words: readonly Word[], index: number): Word => words[index] ?? NOTHING;

/** Longer words are in no lexicon and longer runs of digits are no figure a reader would check. */
const LONGEST_WORD = 24;
const LONGEST_NUMBER = 32;
/** Zero-width characters and the soft hyphen, which pages put inside words. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const NUMBER =
  /^(?:\d{1,3}(?:,\d{2,3})*,\d{3}|\d{1,3}(?:[\u00A0\u2009\u202F]\d{3})+|\d+)(?:\.\d+)?$/;
const FRACTIONS: Readonly<Record<string, number>> = {
  '½': 0.5,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 0.25,
  '¾': 0.75,
};

/** Letters that name a currency right before its digits: "RM50", "Rs500", "USD3". */
const CURRENCY_CODE = /^(?:RM|Rs|USD|EUR|GBP|AUD|CAD|CHF|INR|CNY|JPY)\d/;

const SPACE = 1;
const DIGIT = 2;
const LETTER = 3;
const HIDDEN = 4;
const LINE = 5;
const MARK = 0;

const classOf = (code: number): number => {
  if (code < 0x80) {
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) return LETTER;
    if (code === 0x20 || code === 0x09) return SPACE;
    if (code >= 0x30 && code <= 0x39) return DIGIT;
    return code === 0x0a || code === 0x0d ? LINE : MARK;
  }
  if (code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff)
    return HIDDEN;
  if (code === 0x2028 || code === 0x2029) return LINE;
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x3000)
    return SPACE;
  if (code < 0xc0 || (code >= 0x2010 && code <= 0x2bff)) return MARK;
  return LETTER;
};

const isThinSpace = (code: number): boolean => code === 0xa0 || code === 0x2009 || code === 0x202f;

/** The end of a run of digits with the commas, points and thin spaces that stand between digits. */
const endOfDigits = (text: string, start: number): number => {
  let end = start + 1;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (classOf(code) === DIGIT) continue;
    const joins = code === 0x2c || code === 0x2e || isThinSpace(code);
    if (!joins || classOf(text.charCodeAt(end + 1)) !== DIGIT) break;
  }
  return end;
};

const endOfPlainDigits = (text: string, start: number): number => {
  let end = start + 1;
  while (classOf(text.charCodeAt(end)) === DIGIT) end++;
  return end;
};

/** Cuts the text. Offsets are UTF-16 code units; never throws. */
export const scan = (text: string): Word[] => {
  const words: Word[] = [];
  let glued = false;
  let first = true;
  const push = (start: number, end: number, kind: WordKind, key: string, value = NaN): void => {
    const letter = text.charCodeAt(start);
    const capital =
      kind === 'word' && (letter < 0x80 ? letter < 0x5b : /\p{Lu}/u.test(text.charAt(start)));
    const second = text.charCodeAt(start + 1);
    const loud = capital && end > start + 1 && second > 0x40 && second < 0x5b;
    words.push({ start, end, kind, key, capital, loud, glued, first, value });
    glued = true;
    first = false;
  };
  let position = 0;
  while (position < text.length) {
    const start = position;
    const code = text.charCodeAt(start);
    const kind = classOf(code);
    if (kind === SPACE || kind === LINE) {
      position++;
      glued = false;
      if (kind === LINE) first = true;
    } else if (kind === DIGIT) {
      position = readDigits(text, start, push);
    } else if (kind === MARK) {
      position++;
      const mark = text.charAt(start);
      const fraction = FRACTIONS[mark];
      if (fraction === undefined) push(start, position, 'mark', markKey(code, mark));
      else push(start, position, 'number', mark, fraction);
    } else {
      let hidden = kind === HIDDEN;
      for (position++; position < text.length; position++) {
        const next = classOf(text.charCodeAt(position));
        if (next === HIDDEN) hidden = true;
        else if (next === DIGIT && CURRENCY_CODE.test(text.slice(start, position + 1))) break;
        else if (next !== LETTER && next !== DIGIT) break;
      }
      const short = position - start <= LONGEST_WORD;
      const key = short ? text.slice(start, position).toLowerCase() : '';
      push(start, position, 'word', hidden ? key.replace(INVISIBLE, '') : key);
    }
  }
  return words;
};

const markKey = (code: number, mark: string): string => {
  if (code === 0x2019 || code === 0x2018) return "'";
  return code >= 0x2010 && code <= 0x2014 ? '-' : mark;
};

const readDigits = (
  text: string,
  start: number,
  push: (start: number, end: number, kind: WordKind, key: string, value: number) => void,
): number => {
  let end = endOfDigits(text, start);
  if (end - start > LONGEST_NUMBER) {
    push(start, end, 'number', '', NaN);
    return end;
  }
  let key = text.slice(start, end);
  if (!NUMBER.test(key) && !/^\d+\.\d+\.\d+/.test(key)) {
    end = endOfPlainDigits(text, start);
    key = text.slice(start, end);
  }
  push(start, end, 'number', key, NUMBER.test(key) ? Number(key.replace(/[^\d.]/g, '')) : NaN);
  return end;
};
