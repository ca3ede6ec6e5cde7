import { hashFeature } from '../hash.ts';

/**
 * The hashed features of a run of positions (the tokens of a sentence, or one yes/no question), written
 * one after another and reused from sentence to sentence so that nothing is allocated on the way.
 */
export class FeatureBuffer {
  /** The hashes of all positions, flat. */
  hashes = new Int32Array(1 << 14);
  /** Where each position's hashes start; entry `positions` is the end of the last. */
  offsets = new Int32Array(1 << 9);
  /** How many positions have been ended. */
  positions = 0;
  #size = 0;

  /** Forgets everything; the memory stays. */
  clear(): void {
    this.#size = 0;
    this.positions = 0;
  }

  /** Adds a feature of the current position: a template and up to two integers. */
  add(template: number, a = 0, b = 0): void {
    if (this.#size === this.hashes.length) this.hashes = grown(this.hashes);
    this.hashes[this.#size++] = hashFeature(template, a, b);
  }

  /** Ends the current position. */
  end(): void {
    if (this.positions + 1 === this.offsets.length) this.offsets = grown(this.offsets);
    this.offsets[++this.positions] = this.#size;
  }

  /** A copy of what was written since `clear`, for training. */
  snapshot(): { hashes: Int32Array; offsets: Int32Array } {
    return {
      hashes: this.hashes.slice(0, this.#size),
      offsets: this.offsets.slice(0, this.positions + 1),
    };
  }
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
