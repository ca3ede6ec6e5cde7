import { ByteReader } from '../byte-reader.ts';
import type { Word } from '../word.ts';

/** Words are kept by so many bits of their hash. */
export const LEXICON_BITS = 24;

/** The key of a word in the lexicon. */
export function lexiconKey(word: Word): number {
  return word.folded & ((1 << LEXICON_BITS) - 1);
}

/**
 * How often a word was part of a cue in the training texts, in steps from 0 (hardly ever) to 4 (mostly).
 */
export class CueLexicon {
  readonly #levels: ReadonlyMap<number, number>;
  readonly #known = new WeakMap<Word, number>();

  constructor(levels: ReadonlyMap<number, number>) {
    this.#levels = levels;
  }

  /** Reads what training wrote; throws a WeightsError if it is cut short. */
  static read(section: Uint8Array): CueLexicon {
    const reader = new ByteReader(section);
    const keys = reader.rising(reader.uint32(), 1 << LEXICON_BITS);
    const levels = new Map<number, number>();
    for (const key of keys) levels.set(key, reader.uint8());
    return new CueLexicon(levels);
  }

  level(word: Word): number {
    let level = this.#known.get(word);
    if (level === undefined) {
      level = this.#levels.get(lexiconKey(word)) ?? 0;
      this.#known.set(word, level);
    }
    return level;
  }
}
