import { seededRandom } from '../../../training/random.ts';
import { anchorTarget } from '../../../src/notes/anchor/anchor-notes.ts';
import { PreparedText } from '../../../src/notes/anchor/prepared-text.ts';
import { anchorLikeHypothesis } from './hypothesis.ts';
import { editWords } from './edit.ts';
import { noteOn, peerQuoteOf, pickSpan } from './measure.ts';

/** Milliseconds: for making the text ready once, and per note whose words have changed. */
export interface Speed {
  readonly ready: number;
  readonly ours: number;
  readonly peer: number;
}

/** The time that approximate search takes in a text of a megabyte, ours beside the peer's, the same notes. */
export function measureSpeed(texts: readonly string[], notes: number, seed: number): Speed {
  const random = seededRandom(seed);
  let text = '';
  for (let i = 0; text.length < 1_000_000; i++) text += `${texts[i % texts.length]}\n\n`;
  text = text.slice(0, 1_000_000);
  const quotes = Array.from({ length: notes }, (_none, i) => {
    for (;;) {
      const given = pickSpan(text, [6, 12, 25, 50][i % 4] ?? 6, random);
      if (!given) continue;
      // The notes' words are changed instead of the text's, so that one text serves them all.
      const from = Math.max(0, given.start - 400);
      const near = {
        text: text.slice(from, given.end + 400),
        start: given.start - from,
        end: given.end - from,
      };
      const edited = editWords(near, 0.15, random);
      const changed = edited.text.slice(edited.start, edited.end);
      if (changed.length > 10 && !text.includes(changed)) return noteOn(edited);
    }
  });
  const prepared = new PreparedText(text);
  const ready = timed(() => prepared.index);
  const ours = timed(() => quotes.forEach((note) => anchorTarget(prepared, note.target))) / notes;
  const peers = quotes.slice(0, 12);
  const peer = timed(() => peers.forEach((note) => anchorLikeHypothesis(text, peerQuoteOf(note))));
  return { ready, ours, peer: peer / peers.length };
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
