import type { FeatureBuffer } from '../crf/feature-buffer.ts';
import { AFTER, AFTER2, BEFORE, BEFORE2 } from '../crf/window.ts';
import type { Word } from '../word.ts';
import { stemHash } from './stem.ts';

/** The features that rest on one word alone. */
export function writeAlone(buffer: FeatureBuffer, word: Word, place: number): void {
  switch (place) {
    case BEFORE2:
      buffer.add(4, word.folded);
      break;
    case BEFORE:
      buffer.add(2, word.folded);
      buffer.add(43, word.middle);
      buffer.add(45, word.fine);
      break;
    case AFTER:
      buffer.add(3, word.folded);
      buffer.add(44, word.middle);
      buffer.add(46, word.fine);
      break;
    case AFTER2:
      buffer.add(5, word.folded);
      break;
    default:
      buffer.add(1, word.folded);
      buffer.add(13, stemHash(word));
      buffer.add(18, word.suffix3);
      buffer.add(19, word.shape);
      buffer.add(41, word.middle);
      buffer.add(42, word.fine);
  }
}
