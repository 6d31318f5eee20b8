/** What is measured of a file. */

/**
 * Sides in pixels, how long it plays, and how many frames a second; null for what is not known.
 * @typedef {object} Measured
 * @property {number | null} width
 * @property {number | null} height
 * @property {boolean | null} alpha
 * @property {number | null} seconds
 * @property {number | null} frameRate
 * @property {boolean} isCut Whether it lacks the part without which it cannot be read: it was copied before it was written to its end.
 */

/** @type {Measured} */
export const NOTHING = {
  width: null,
  height: null,
  alpha: null,
  seconds: null,
  frameRate: null,
  isCut: false,
};
