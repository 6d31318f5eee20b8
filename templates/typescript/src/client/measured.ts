/** What is measured of a file. */

/** Sides in pixels, how long it plays, and how many frames a second; null for what is not known. */
export interface Measured {
  readonly width: number | null;
  readonly height: number | null;
  readonly alpha: boolean | null;
  readonly seconds: number | null;
  readonly frameRate: number | null;
  /** Whether it lacks the part without which it cannot be read: it was copied before it was written to its end. */
  readonly isCut: boolean;
}

export const NOTHING: Measured = {
  width: null,
  height: null,
  alpha: null,
  seconds: null,
  frameRate: null,
  isCut: false,
};
