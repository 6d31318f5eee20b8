/**
 * Exact decimal numbers, as much of them as prices and limits need.
 *
 * A number is a coefficient times a power of ten. Nothing is ever rounded, and numbers of any size can be
 * compared without writing their digits out, so that 1e999999 does no harm.
 */

const NUMERAL = /^(-?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]+))?$/;
/** A number further than this many digits from the point is written with an exponent. */
const LONGEST_PLAIN = 40;

export class Decimal {
  /**
   * @param {bigint} coefficient
   * @param {number} exponent the power of ten
   */
  constructor(coefficient, exponent = 0) {
    this.coefficient = coefficient;
    this.exponent = exponent;
    Object.freeze(this);
  }

  /**
   * The number that a text is written as, digit for digit. Throws a RangeError for any other text.
   * @param {string} text
   */
  static read(text) {
    const found = NUMERAL.exec(text);
    if (found === null) throw new RangeError(`${text} is not a decimal number`);
    const [, sign, whole, fraction = "", exponent = "0"] = found;
    return new Decimal(BigInt(`${sign}${whole}${fraction}`), Number(exponent) - fraction.length);
  }

  /** The exponent of the first digit: 2 for 123.4. */
  get adjusted() {
    return String(this.coefficient).replace("-", "").length - 1 + this.exponent;
  }

  /** @returns {-1 | 0 | 1} */
  get sign() {
    return this.coefficient > 0n ? 1 : this.coefficient < 0n ? -1 : 0;
  }

  /**
   * Below, at or above 0 as this number is less than, equal to or greater than another.
   * @param {Decimal} other
   * @returns {number}
   */
  compare(other) {
    if (this.sign !== other.sign || this.sign === 0) return this.sign - other.sign;
    if (this.adjusted !== other.adjusted) return this.sign * Math.sign(this.adjusted - other.adjusted);
    const lowest = Math.min(this.exponent, other.exponent);
    const difference = this.scaled(lowest) - other.scaled(lowest);
    return difference > 0n ? 1 : difference < 0n ? -1 : 0;
  }

  /**
   * The coefficient that goes with a lower exponent.
   * @param {number} exponent
   */
  scaled(exponent) {
    return this.coefficient * 10n ** BigInt(this.exponent - exponent);
  }

  /** As JSON writes it, every digit kept. */
  toString() {
    return Math.abs(this.adjusted) <= LONGEST_PLAIN ? this.toPlain() : `${this.coefficient}E${this.exponent}`;
  }

  /** Without an exponent, every digit kept. */
  toPlain() {
    if (this.exponent >= 0) return String(this.scaled(0));
    const digits = String(this.coefficient)
      .replace("-", "")
      .padStart(1 - this.exponent, "0");
    const sign = this.coefficient < 0n ? "-" : "";
    return `${sign}${digits.slice(0, this.exponent)}.${digits.slice(this.exponent)}`;
  }
}
