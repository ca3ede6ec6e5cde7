import { SPACE, characterClass } from './characters.ts';

/** Where a token stands to quotation marks. */
export const OUTSIDE = 0;
export const INSIDE = 1;
export const OPENING = 2;
export const CLOSING = 3;

/** The tokens of a text, as far as quotation marks go. */
export interface QuotedTokens {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** OUTSIDE, INSIDE, OPENING or CLOSING; written here. */
  readonly quotes: Uint8Array;
  /** Which quotation a token belongs to, from 1; 0 outside; written here. */
  readonly quoteNumbers: Int32Array;
}

const DOUBLE_OPEN = '“„«';
const DOUBLE_CLOSE = '”»';

// Indices run over the tokens of a paragraph, which the arrays hold: hence the `!`.

/**
 * Marks the quotations of one paragraph, the tokens `[first, end)`, and returns the number of the last one.
 *
 * Straight marks open and close in turn; a closing mark may open by mistake. A paragraph that ends inside a quotation
 * leaves its tokens INSIDE: long quotations are set that way, with a fresh opening mark in each paragraph and a closing
 * mark in the last only;
 * a quotation that is never closed looks the same and ends with its paragraph. Single marks count where
 * they can be no apostrophe and stand in no double quotation; a quotation in a quotation belongs to the outer one.
 */
export function markQuotations(
  tokens: QuotedTokens,
  first: number,
  end: number,
  lastNumber: number,
): number {
  const { quotes, quoteNumbers } = tokens;
  const lastSingle = lastClosingSingle(tokens, first, end);
  let open = '';
  let number = lastNumber;
  for (let i = first; i < end; i++) {
    const move = moveOf(tokens, i, open, i < lastSingle);
    if (move === OPENING) {
      number++;
      open = markAt(tokens, i);
    }
    quotes[i] = move === OUTSIDE && open !== '' ? INSIDE : move;
    quoteNumbers[i] = open === '' ? 0 : number;
    if (move === CLOSING) open = '';
  }
  return number;
}

/** Whether the token opens or closes a quotation; OUTSIDE if it does neither. */
function moveOf(tokens: QuotedTokens, i: number, open: string, closable: boolean): number {
  const mark = markAt(tokens, i);
  if (mark === '') return OUTSIDE;
  if (DOUBLE_OPEN.includes(mark) || mark === '``') return OPENING;
  if (DOUBLE_CLOSE.includes(mark)) {
    return open === '' && leansOnNext(tokens, i) ? OPENING : CLOSING;
  }
  if (mark === '"' || mark === "''" || mark === '″') {
    return open === '' && mayOpen(tokens, i) ? OPENING : CLOSING;
  }
  if (open === '') return closable && opensSingle(tokens, i) ? OPENING : OUTSIDE;
  return (open === '‘' || open === "'") && closesSingle(tokens, i) ? CLOSING : OUTSIDE;
}

/** The token's quotation mark, or an empty string. */
function markAt({ text, starts, ends }: QuotedTokens, i: number): string {
  const start = starts[i]!;
  const length = ends[i]! - start;
  if (length > 2) return '';
  const mark = text[start]!;
  if (length === 1) return '“”"‘’\'„«»″'.includes(mark) ? mark : '';
  const pair = text.slice(start, ends[i]);
  return pair === "''" || pair === '``' ? pair : '';
}

function spaceBefore({ text, starts }: QuotedTokens, i: number): boolean {
  const at = starts[i]!;
  return at === 0 || characterClass(text.charCodeAt(at - 1)) === SPACE;
}

function spaceAfter({ text, ends }: QuotedTokens, i: number): boolean {
  const at = ends[i]!;
  return at >= text.length || characterClass(text.charCodeAt(at)) === SPACE;
}

/** A straight mark that is glued to the word before it and not to the next closes, even if nothing is open. */
function mayOpen(tokens: QuotedTokens, i: number): boolean {
  return spaceBefore(tokens, i) || !spaceAfter(tokens, i);
}

/** Glued to the next word only, as opening marks are; a closing mark that stands so was set by mistake for one. */
function leansOnNext(tokens: QuotedTokens, i: number): boolean {
  return spaceBefore(tokens, i) && !spaceAfter(tokens, i);
}

function opensSingle(tokens: QuotedTokens, i: number): boolean {
  const mark = tokens.text[tokens.starts[i]!];
  return (mark === '‘' || mark === "'") && leansOnNext(tokens, i);
}

/** A single mark after a word and before a space or another mark; "’s" and its like are tokens of their own. */
function closesSingle(tokens: QuotedTokens, i: number): boolean {
  const mark = tokens.text[tokens.starts[i]!];
  if (mark !== '’' && mark !== "'") return false;
  const next = tokens.text[tokens.ends[i]!] ?? ' ';
  return !spaceBefore(tokens, i) && (spaceAfter(tokens, i) || '.,;:!?)—–-”"'.includes(next));
}

function lastClosingSingle(tokens: QuotedTokens, first: number, end: number): number {
  for (let i = end - 1; i >= first; i--) {
    if (markAt(tokens, i) !== '' && closesSingle(tokens, i)) return i;
  }
  return -1;
}
