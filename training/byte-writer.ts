/** Writes what src/language/byte-reader.ts reads. */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 16);
  #view = new DataView(this.#bytes.buffer);
  #size = 0;

  #room(length: number): number {
    while (this.#size + length > this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
      this.#view = new DataView(larger.buffer);
    }
    this.#size += length;
    return this.#size - length;
  }

  uint8(value: number): this {
    const at = this.#room(1);
    this.#view.setUint8(at, value);
    return this;
  }

  uint32(value: number): this {
    const at = this.#room(4);
    this.#view.setUint32(at, value, true);
    return this;
  }

  float32(value: number): this {
    const at = this.#room(4);
    this.#view.setFloat32(at, value, true);
    return this;
  }

  varint(value: number): this {
    let rest = value;
    while (rest > 127) {
      this.uint8((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    return this.uint8(rest);
  }

  bytes(values: Uint8Array): this {
    const at = this.#room(values.length);
    this.#bytes.set(values, at);
    return this;
  }

  string(text: string): this {
    const bytes = new TextEncoder().encode(text);
    if (bytes.length > 255) throw new Error(`"${text}" is too long for a name`);
    return this.uint8(bytes.length).bytes(bytes);
  }

  rising(values: Int32Array): this {
    let last = -1;
    for (const value of values) {
      this.varint(value - last - 1);
      last = value;
    }
    return this;
  }

  /** What has been written. */
  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#size);
  }
}
