import { ByteReader } from '../byte-reader.ts';
import { Gazetteer, PHRASE_BITS } from './gazetteer.ts';

/** Reads the gazetteer: the keys of its phrases, rising, and the low and high bytes of their lists. */
export function readGazetteer(bytes: Uint8Array): Gazetteer {
  const reader = new ByteReader(bytes);
  const count = reader.uint32();
  const keys = reader.rising(count, 2 ** PHRASE_BITS);
  const low = reader.bytes(count);
  const high = reader.bytes(count);
  const lists = new Map<number, number>();
  for (const [index, key] of keys.entries()) {
    lists.set(key, (low[index] ?? 0) + 256 * (high[index] ?? 0));
  }
  return new Gazetteer(lists);
}
