/** A text with a marked span, and what editors do to it. */
export interface Marked {
  readonly text: string;
  /** UTF-16 offsets; the same when nothing of the span is left. */
  readonly start: number;
  readonly end: number;
}

export type Random = () => number;

interface Piece {
  readonly words: string;
  readonly marked: boolean;
}

/** Edits this share of the words: a quarter each is replaced, left out, followed by another, or misspelt. */
export function editWords(given: Marked, share: number, random: Random): Marked {
  const vocabulary = given.text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const other = () => vocabulary[Math.floor(random() * vocabulary.length)] ?? 'word';
  const edited = piecesOf(given).map((piece) => {
    const isWord = /[\p{L}\p{N}]/u.test(piece.words);
    if (!isWord || random() >= share) return piece;
    return { ...piece, words: editWord(piece.words, random, other) };
  });
  return joined(edited);
}

function editWord(word: string, random: Random, other: () => string): string {
  const kind = random();
  if (kind < 0.25) return other();
  if (kind < 0.5) return '';
  if (kind < 0.75) return `${word} ${other()}`;
  const at = Math.floor(random() * word.length);
  return (
    word.slice(0, at) + String.fromCharCode(97 + Math.floor(random() * 26)) + word.slice(at + 1)
  );
}

/** Words, and what is between them, each marked if it lies in the span. */
function piecesOf({ text, start, end }: Marked): Piece[] {
  return [...text.matchAll(/[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu)].map((match) => ({
    words: match[0],
    marked: match.index >= start && match.index + match[0].length <= end,
  }));
}

function joined(pieces: readonly Piece[]): Marked {
  let text = '';
  let start = -1;
  let end = -1;
  for (const { words, marked } of pieces) {
    if (marked && words.trim() !== '') {
      if (start < 0) start = text.length;
      end = text.length + words.length;
    }
    text += words;
  }
  return start < 0 ? { text, start: 0, end: 0 } : { text, start, end };
}

/** The marked paragraphs and the others, without the line feeds between them. */
function split({ text, start, end }: Marked) {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const to = next < 0 ? text.length : next;
  return {
    from,
    to,
    before: text.slice(0, from),
    after: text.slice(to),
    moved: text.slice(from, to),
  };
}

/** Leaves the marked paragraphs out. */
export function deleteParagraph(given: Marked): Marked {
  const { before, after } = split(given);
  return { text: before + after, start: 0, end: 0 };
}

/** Puts the marked paragraphs somewhere else. */
export function moveParagraph(given: Marked, random: Random): Marked {
  const { from, before, after, moved } = split(given);
  const rest = before + after;
  const breaks = [0, ...[...rest.matchAll(/\n+/g)].map((match) => match.index + match[0].length)];
  const at = breaks[Math.floor(random() * breaks.length)] ?? 0;
  const text = `${rest.slice(0, at)}${moved}\n\n${rest.slice(at)}`;
  const start = at + given.start - from;
  return { text, start, end: start + given.end - given.start };
}
