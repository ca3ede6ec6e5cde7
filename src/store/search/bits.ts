/** A set of note numbers, one bit each. */
export class Bits {
  readonly #words: Uint32Array;

  constructor(size: number) {
    this.#words = new Uint32Array(Math.ceil(size / 32));
  }

  add(number: number): void {
    this.#words[number >>> 5]! |= 1 << (number & 31); // numbers beyond the size are ignored
  }

  delete(number: number): void {
    this.#words[number >>> 5]! &= ~(1 << (number & 31)); // the same
  }

  has(number: number): boolean {
    return (((this.#words[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1;
  }

  /** Keeps only what the other holds too. */
  keep(other: Bits): void {
    for (let i = 0; i < this.#words.length; i++) this.#words[i]! &= other.#words[i] ?? 0; // i is within
  }

  /** Leaves out what the other holds. */
  drop(other: Bits): void {
    for (let i = 0; i < this.#words.length; i++) this.#words[i]! &= ~(other.#words[i] ?? 0); // i is within
  }

  /** The numbers in the set, in order. */
  numbers(): number[] {
    const found: number[] = [];
    for (let i = 0; i < this.#words.length; i++) {
      let word = this.#words[i] ?? 0;
      while (word !== 0) {
        const bit = 31 - Math.clz32(word & -word);
        found.push(i * 32 + bit);
        word &= word - 1;
      }
    }
    return found;
  }
}
