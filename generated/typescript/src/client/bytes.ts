/** The bytes of a file, read where they are asked for. */

import { latin } from "./content.js";

const WINDOW = 65_536;

/** Numbers and names in some bytes. What lies beyond their end is 0, or no name. */
export class Bytes {
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get length(): number {
    return this.#bytes.length;
  }

  byte(at: number): number {
    return this.#bytes[at] ?? 0;
  }

  /** A whole number with its first byte as the most. */
  big(at: number, count: number): number {
    let value = 0;
    for (let step = 0; step < count; step += 1) value = value * 256 + this.byte(at + step);
    return value;
  }

  /** A whole number with its first byte as the least. */
  little(at: number, count: number): number {
    let value = 0;
    for (let step = count - 1; step >= 0; step -= 1) value = value * 256 + this.byte(at + step);
    return value;
  }

  /** Text of one character a byte. */
  text(at = 0, count = this.length): string {
    return latin(this.#bytes.subarray(at, at + count));
  }

  /** A number with a fraction, of 4 or 8 bytes; not a number for another count. */
  real(): number {
    const view = new DataView(this.#bytes.buffer, this.#bytes.byteOffset, this.length);
    if (this.length === 4) return view.getFloat32(0);
    return this.length === 8 ? view.getFloat64(0) : Number.NaN;
  }
}

/** A file of which parts are read; the last ones are kept, as what is near is asked for next. */
export class Content {
  readonly size: number;
  readonly #file: Blob;
  #from = 0;
  #window: Uint8Array = new Uint8Array(0);

  constructor(file: Blob) {
    this.#file = file;
    this.size = file.size;
  }

  /** Some bytes; fewer where the file ends before. */
  async at(from: number, count: number): Promise<Bytes> {
    const end = Math.min(from + count, this.size);
    if (from < this.#from || end > this.#from + this.#window.length) {
      const part = this.#file.slice(from, from + Math.max(count, WINDOW));
      this.#window = new Uint8Array(await part.arrayBuffer());
      this.#from = from;
    }
    return new Bytes(this.#window.subarray(from - this.#from, from - this.#from + count));
  }
}
