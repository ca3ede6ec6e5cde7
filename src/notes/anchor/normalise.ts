import type { QuoteSelector } from '../note.ts';

/** A text without what editors and layouts change for no reason, and the way back to the original. */
export interface NormalisedText {
  readonly text: string;
  /** The offset in the original of each UTF-16 unit of `text`. */
  readonly offsets: Int32Array;
}

const space = 32;

/** ASCII as it is written in normalised text: small letters, one kind of blank. */
const ascii = Uint8Array.from({ length: 128 }, (_none, code) => {
  if (code <= space) return space;
  if (code === 96) return 39;
  return code >= 65 && code <= 90 ? code + 32 : code;
});

const others = new Map<string, string>();

/**
 * Folds case, accents, ligatures and width (NFKD, UAX 15), kinds of quotation mark, dash and blank, and leaves out soft
 * hyphens and characters without width. Runs of blanks become one.
 */
export function normaliseText(original: string): NormalisedText {
  let units = new Uint16Array(original.length + 64);
  let offsets = new Int32Array(original.length + 64);
  let length = 0;
  const push = (code: number, offset: number) => {
    if (code === space && (length === 0 || units[length - 1] === space)) return;
    if (length === units.length) {
      units = grow(units, new Uint16Array(length * 2));
      offsets = grow(offsets, new Int32Array(length * 2));
    }
    units[length] = code;
    offsets[length++] = offset;
  };
  for (let i = 0; i < original.length; i++) {
    const code = original.charCodeAt(i);
    if (code < 128) {
      push(ascii[code] ?? space, i);
      continue;
    }
    const character = String.fromCodePoint(original.codePointAt(i) ?? code);
    const folded = foldCharacter(character);
    for (let j = 0; j < folded.length; j++) push(folded.charCodeAt(j), i);
    i += character.length - 1;
  }
  return { text: decode(units.subarray(0, length)), offsets: offsets.slice(0, length) };
}

/** A quote with its context, each normalised. */
export function normaliseQuote({ exact, prefix, suffix }: QuoteSelector): QuoteSelector {
  return {
    exact: normaliseText(exact).text.trim(),
    prefix: normaliseText(prefix).text,
    // A blank at the start of a text is dropped, but the one between quote and suffix stands in the text as well.
    suffix: normaliseText(`x${suffix}`).text.slice(1),
  };
}

/** The span of the original for a span of the normalised text. */
export function originalSpan(
  original: string,
  { offsets }: NormalisedText,
  start: number,
  end: number,
): readonly [start: number, end: number] {
  const last = offsets[end - 1] ?? 0;
  const character = original.codePointAt(last) ?? 0;
  let after = last + (character > 0xffff ? 2 : 1);
  while (/^\p{M}/u.test(original.charAt(after))) after++;
  return [offsets[start] ?? 0, after];
}

function foldCharacter(character: string): string {
  const known = others.get(character);
  if (known !== undefined) return known;
  const folded = character
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[‘’‚‛′ʼ‹›`]/gu, "'")
    .replace(/[“”„‟″«»]/gu, '"')
    .replace(/[\p{Pd}−]/gu, '-')
    .replace(/[\s\p{Cc}]/gu, ' ');
  if (others.size < 20_000) others.set(character, folded);
  return folded;
}

/** Unpaired surrogates stay as they are: TextDecoder would replace them. */
function decode(units: Uint16Array): string {
  const parts: string[] = [];
  for (let i = 0; i < units.length; i += 8192) {
    parts.push(String.fromCharCode(...units.subarray(i, i + 8192)));
  }
  return parts.join('');
}

function grow<T extends Uint16Array<ArrayBuffer> | Int32Array<ArrayBuffer>>(from: T, to: T): T {
  to.set(from);
  return to;
}
