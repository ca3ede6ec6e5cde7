import { normaliseText, type NormalisedText } from './normalise.ts';
import { indexWords, type WordIndex } from './word-index.ts';

/** A text made ready for finding many notes in it; each part is made when the first note needs it. */
export class PreparedText {
  readonly original: string;
  #normalised: NormalisedText | undefined;
  #index: WordIndex | undefined;

  constructor(original: string) {
    this.original = original;
  }

  get normalised(): NormalisedText {
    return (this.#normalised ??= normaliseText(this.original));
  }

  get index(): WordIndex {
    return (this.#index ??= indexWords(this.normalised));
  }
}
