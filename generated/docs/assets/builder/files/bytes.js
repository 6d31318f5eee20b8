/** The bytes of a file, read where they are asked for. */

import { latin } from "./content.js";

const WINDOW = 65_536;

/** Numbers and names in some bytes. What lies beyond their end is 0, or no name. */
export class Bytes {
  /** @type {Uint8Array} */
  #bytes;

  /**
   * @param {Uint8Array} bytes
   */
  constructor(bytes) {
    this.#bytes = bytes;
  }

  /**
   * @returns {number}
   */
  get length() {
    return this.#bytes.length;
  }

  /**
   * @param {number} at
   * @returns {number}
   */
  byte(at) {
    return this.#bytes[at] ?? 0;
  }

  /**
   * A whole number with its first byte as the most.
   * @param {number} at
   * @param {number} count
   * @returns {number}
   */
  big(at, count) {
    let value = 0;
    for (let step = 0; step < count; step += 1) value = value * 256 + this.byte(at + step);
    return value;
  }

  /**
   * A whole number with its first byte as the least.
   * @param {number} at
   * @param {number} count
   * @returns {number}
   */
  little(at, count) {
    let value = 0;
    for (let step = count - 1; step >= 0; step -= 1) value = value * 256 + this.byte(at + step);
    return value;
  }

  /**
   * Text of one character a byte.
   * @returns {string}
   */
  text(at = 0, count = this.length) {
    return latin(this.#bytes.subarray(at, at + count));
  }

  /**
   * A number with a fraction, of 4 or 8 bytes; not a number for another count.
   * @returns {number}
   */
  real() {
    const view = new DataView(this.#bytes.buffer, this.#bytes.byteOffset, this.length);
    if (this.length === 4) return view.getFloat32(0);
    return this.length === 8 ? view.getFloat64(0) : Number.NaN;
  }
}

/** A file of which parts are read; the last ones are kept, as what is near is asked for next. */
export class Content {
  /** @type {number} */
  size;
  /** @type {Blob} */
  #file;
  #from = 0;
  /** @type {Uint8Array} */
  #window = new Uint8Array(0);

  /**
   * @param {Blob} file
   */
  constructor(file) {
    this.#file = file;
    this.size = file.size;
  }

  /**
   * Some bytes; fewer where the file ends before.
   * @param {number} from
   * @param {number} count
   * @returns {Promise<Bytes>}
   */
  async at(from, count) {
    const end = Math.min(from + count, this.size);
    if (from < this.#from || end > this.#from + this.#window.length) {
      const part = this.#file.slice(from, from + Math.max(count, WINDOW));
      this.#window = new Uint8Array(await part.arrayBuffer());
      this.#from = from;
    }
    return new Bytes(this.#window.subarray(from - this.#from, from - this.#from + count));
  }
}
