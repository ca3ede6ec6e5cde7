import { anchorNotes } from '../../../src/notes/anchor/anchor-notes.ts';
import { seededRandom } from '../../../training/random.ts';
import { createNote } from '../../../src/notes/create.ts';
import type { Note } from '../../../src/notes/note.ts';
import { anchorLikeHypothesis, type PeerQuote } from './hypothesis.ts';
import { deleteParagraph, editWords, moveParagraph, type Marked, type Random } from './edit.ts';

export interface Tally {
  right: number;
  wrong: number;
  none: number;
}

export interface Row {
  readonly name: string;
  readonly ours: Tally;
  readonly peer: Tally;
}

export const quoteWords = [3, 6, 12, 25, 50] as const;

type Edit = (given: Marked, random: Random) => Marked;

export const edits: readonly (readonly [name: string, edit: Edit])[] = [
  ['unchanged', (given) => given],
  ['5 % of words edited', (given, random) => editWords(given, 0.05, random)],
  ['10 %', (given, random) => editWords(given, 0.1, random)],
  ['20 %', (given, random) => editWords(given, 0.2, random)],
  [
    'paragraph moved, 3 % edited',
    (given, random) => editWords(moveParagraph(given, random), 0.03, random),
  ],
  ['paragraph deleted', (given) => deleteParagraph(given)],
];

/** A span of so many words of the text, or undefined if it has fewer. */
export function pickSpan(text: string, words: number, random: Random): Marked | undefined {
  const all = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  if (all.length < words) return undefined;
  const first = Math.floor(random() * (all.length - words + 1));
  const last = all[first + words - 1];
  const start = all[first]?.index;
  if (!last || start === undefined) return undefined;
  return { text, start, end: last.index + last[0].length };
}

/** A note on the marked words. */
export function noteOn({ text, start, end }: Marked): Note {
  const url = 'https://example.com/a';
  const outlet = { name: 'Example', host: 'example.com' };
  const article = { url, canonicalUrl: url, title: '', outlet, text, blocks: [] };
  return createNote({ article, start, end }, { device: 'bench', page: 'bench' }, 0, 'note');
}

/** The same note as the peer keeps it: with 32 characters of context. */
export function peerQuoteOf({ target: { quote, position } }: Note): PeerQuote {
  const { exact, prefix, suffix } = quote;
  return { exact, prefix: prefix.slice(-32), suffix: suffix.slice(0, 32), start: position.start };
}

/** What became of one note after one edit, ours and the peer's. */
export function tryOnce(given: Marked, edited: Marked, withPeer: boolean) {
  const note = noteOn(given);
  const [ours] = anchorNotes(edited.text, [note]);
  const peer = withPeer ? anchorLikeHypothesis(edited.text, peerQuoteOf(note)) : undefined;
  return { ours: judge(ours, edited), peer: judge(peer, edited), place: ours, note };
}

/** Right is at least half of the union; where nothing is left, only nothing is right and not counted as a find. */
export function judge(
  found: { readonly start: number; readonly end: number } | undefined,
  truth: Marked,
): keyof Tally {
  if (!found) return 'none';
  const shared = Math.min(found.end, truth.end) - Math.max(found.start, truth.start);
  const union = Math.max(found.end, truth.end) - Math.min(found.start, truth.start);
  return truth.end > truth.start && shared >= union / 2 ? 'right' : 'wrong';
}

/** Every edit with so many trials, spread over the lengths of quotes. */
export function measure(
  texts: readonly string[],
  trials: number,
  seed: number,
  withPeer = true,
): Row[] {
  return edits.map(([name, edit]) => {
    const random = seededRandom(seed);
    const ours: Tally = { right: 0, wrong: 0, none: 0 };
    const peer: Tally = { right: 0, wrong: 0, none: 0 };
    for (let trial = 0; trial < trials;) {
      const text = texts[Math.floor(random() * texts.length)] ?? '';
      const words = quoteWords[trial % quoteWords.length] ?? 3;
      const given = pickSpan(text, words, random);
      if (!given) continue;
      const outcome = tryOnce(given, edit(given, random), withPeer);
      ours[outcome.ours]++;
      peer[outcome.peer]++;
      trial++;
    }
    return { name, ours, peer };
  });
}
