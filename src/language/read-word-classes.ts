import { ByteReader, WeightsError } from './byte-reader.ts';
import { WORD_BITS, WordClasses } from './word-classes.ts';

/**
 * Reads the word classes: of each fine class the coarse and the middle one; then the hashes of the words, rising, and
 * the low and the high bytes of their fine classes. Throws a WeightsError if that does not fit together.
 */
export function readWordClasses(bytes: Uint8Array): WordClasses {
  const reader = new ByteReader(bytes);
  const classes = reader.uint32();
  const coarse = reader.bytes(classes).slice();
  const middle = reader.bytes(classes).slice();
  const count = reader.uint32();
  const hashes = reader.rising(count, 2 ** WORD_BITS);
  const low = reader.bytes(count);
  const high = reader.bytes(count);
  const fine = new Uint16Array(count);
  for (let i = 0; i < count; i++) {
    const value = (low[i] ?? 0) + 256 * (high[i] ?? 0);
    if (value >= classes) throw new WeightsError('a word has a class that is not there');
    fine[i] = value;
  }
  return new WordClasses(hashes, fine, coarse, middle);
}
