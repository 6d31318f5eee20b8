/** Exact fractions of whole numbers of any size: what prices are computed with. */

/** @typedef {import("./decimal.js").Decimal} Decimal */

export class Fraction {
  /**
   * @param {bigint} numerator
   * @param {bigint} denominator not 0
   */
  constructor(numerator, denominator = 1n) {
    const shared = divisor(numerator, denominator) * (denominator < 0n ? -1n : 1n);
    this.numerator = numerator / shared;
    this.denominator = denominator / shared;
    Object.freeze(this);
  }

  /** @param {Decimal | bigint} number */
  static of(number) {
    if (typeof number === "bigint") return new Fraction(number);
    if (number.exponent >= 0) return new Fraction(number.scaled(0));
    return new Fraction(number.coefficient, 10n ** BigInt(-number.exponent));
  }

  /** @param {Fraction} other */
  plus(other) {
    const { numerator, denominator } = other;
    return new Fraction(
      this.numerator * denominator + numerator * this.denominator,
      this.denominator * denominator,
    );
  }

  /** @param {Fraction} other */
  minus(other) {
    return this.plus(new Fraction(-other.numerator, other.denominator));
  }

  /** @param {Fraction} other */
  times(other) {
    return new Fraction(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  inverse() {
    return new Fraction(this.denominator, this.numerator);
  }

  /**
   * Below, at or above 0 as this fraction is less than, equal to or greater than another.
   * @param {Fraction} other
   */
  compare(other) {
    const difference = this.numerator * other.denominator - other.numerator * this.denominator;
    return difference > 0n ? 1 : difference < 0n ? -1 : 0;
  }

  get isZero() {
    return this.numerator === 0n;
  }

  get isWhole() {
    return this.denominator === 1n;
  }

  /** The greatest whole number that is not above it. */
  floor() {
    const whole = this.numerator / this.denominator;
    return this.numerator < 0n && whole * this.denominator !== this.numerator ? whole - 1n : whole;
  }

  /** The least whole number that is not below it. */
  ceil() {
    return -new Fraction(-this.numerator, this.denominator).floor();
  }

  /** The nearest whole number; of two that are as near, the even one. */
  round() {
    const low = this.floor();
    const over = this.minus(new Fraction(low)).compare(new Fraction(1n, 2n));
    return over > 0 || (over === 0 && low % 2n !== 0n) ? low + 1n : low;
  }
}

/**
 * The greatest number that divides both; 1 where both are 0.
 * @param {bigint} one
 * @param {bigint} other
 */
function divisor(one, other) {
  let [a, b] = [one < 0n ? -one : one, other < 0n ? -other : other];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}
