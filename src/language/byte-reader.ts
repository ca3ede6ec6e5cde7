/** Thrown when the weights file is not what it should be. */
export class WeightsError extends Error {
  override readonly name = 'WeightsError';
  constructor(reason: string) {
    super(
      `The language weights cannot be used: ${reason}. Reinstalling the extension restores them.`,
    );
  }
}

/** Reads numbers, strings and arrays from bytes one after another; throws a WeightsError past the end. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get remaining(): number {
    return this.#bytes.length - this.#at;
  }

  #take(length: number): number {
    if (length > this.remaining) throw new WeightsError('the file is cut short');
    this.#at += length;
    return this.#at - length;
  }

  uint8(): number {
    return this.#view.getUint8(this.#take(1));
  }

  uint32(): number {
    return this.#view.getUint32(this.#take(4), true);
  }

  float32(): number {
    return this.#view.getFloat32(this.#take(4), true);
  }

  /** A number of up to 32 bits in as few bytes as it needs, seven bits each, low ones first. */
  varint(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.uint8();
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
    throw new WeightsError('a number is too long');
  }

  /** The next bytes; a view, not a copy. */
  bytes(length: number): Uint8Array {
    const start = this.#take(length);
    return this.#bytes.subarray(start, start + length);
  }

  /** A string of up to 255 bytes of UTF-8, its length in front. */
  string(): string {
    return new TextDecoder().decode(this.bytes(this.uint8()));
  }

  /** Rising numbers below `limit`, as the differences between them, each as `varint` reads it. */
  rising(count: number, limit: number): Int32Array {
    if (count > this.remaining) throw new WeightsError('the file is cut short');
    const values = new Int32Array(count);
    const bytes = this.#bytes;
    let at = this.#at;
    let last = -1;
    for (let i = 0; i < count; i++) {
      let byte = bytes[at++] ?? 0;
      let step = byte & 127;
      for (let unit = 128; byte > 127 && unit < limit * 2; unit *= 128) {
        byte = bytes[at++] ?? 0;
        step += (byte & 127) * unit;
      }
      last += step + 1;
      if (last >= limit) throw new WeightsError('a table is out of order');
      values[i] = last;
    }
    this.#take(at - this.#at);
    return values;
  }
}
