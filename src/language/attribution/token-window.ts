import { EDGE, type Word } from '../word.ts';
import type { SentenceView } from './sentence-view.ts';

/** A token of a sentence and what stands beside it, read once for all the features that ask for it. */
export class TokenWindow {
  before2: Word = EDGE;
  before: Word = EDGE;
  word: Word = EDGE;
  after: Word = EDGE;
  after2: Word = EDGE;
  tagBefore2 = 0;
  tagBefore = 0;
  tag = 0;
  tagAfter = 0;
  tagAfter2 = 0;
  quoteBefore = 0;
  quote = 0;
  quoteAfter = 0;

  /** Turns to token `i`. */
  read(view: SentenceView, i: number): void {
    this.before2 = view.word(i - 2);
    this.before = view.word(i - 1);
    this.word = view.word(i);
    this.after = view.word(i + 1);
    this.after2 = view.word(i + 2);
    this.tagBefore2 = view.tag(i - 2);
    this.tagBefore = view.tag(i - 1);
    this.tag = view.tag(i);
    this.tagAfter = view.tag(i + 1);
    this.tagAfter2 = view.tag(i + 2);
    this.quoteBefore = view.quote(i - 1);
    this.quote = view.quote(i);
    this.quoteAfter = view.quote(i + 1);
  }
}
