/** Misspelt words, and what was meant: the same as Python's `difflib.get_close_matches` finds. */

const LEAST = 0.6;
/** A longer text is no misspelt word, and comparing it takes its time. */
const LONGEST_WORD = 100;
const ASCII = /^[ -~]*$/;

/**
 * The known word that comes closest to a misspelt one.
 *
 * One that differs by capitals alone comes first. Numbers that look alike are no misspellings of each other: 16 is not meant for 6, but 720 may be for 720p.
 * @param {string} word
 * @param {readonly string[]} known
 * @returns {string | undefined}
 */
export function closest(word, known) {
  const chars = [...word];
  if (chars.length > LONGEST_WORD) return undefined;
  const folded = foldedWord(word);
  const twin = folded === null ? undefined : known.find((one) => foldedWord(one) === folded);
  if (twin !== undefined) return twin;
  const digits = /^[0-9]/.test(word) ? numbersIn(word) : undefined;
  let [best, highest] = [/** @type {string | undefined} */ (undefined), LEAST];
  for (const one of known) {
    if (digits !== undefined && numbersIn(one) !== digits) continue;
    const likeness = alike([...one], chars);
    if (likeness < highest || (likeness === highest && best !== undefined && !isAfter(one, best))) continue;
    [best, highest] = [one, likeness];
  }
  return best;
}

/**
 * A word without capitals; null beyond ASCII, where versions of Unicode differ in what these are.
 * @param {string} word
 */
function foldedWord(word) {
  return ASCII.test(word) ? word.toLowerCase() : null;
}

/** @param {string} text */
function numbersIn(text) {
  return (text.match(/[0-9]+/g) ?? []).join(" ");
}

/**
 * Whether a text comes after another by its characters.
 * @param {string} one
 * @param {string} other
 */
function isAfter(one, other) {
  const [mine, its] = [[...one], [...other]];
  const at = mine.findIndex((char, index) => char !== its[index]);
  return at >= 0 && (mine[at]?.codePointAt(0) ?? 0) > (its[at]?.codePointAt(0) ?? -1);
}

/**
 * How alike two texts are, from 0 to 1: the share of characters in the longest pieces that both have.
 * @param {string[]} one
 * @param {string[]} other
 */
function alike(one, other) {
  const all = one.length + other.length;
  return all === 0 ? 1 : (2 * common(one, other)) / all;
}

/**
 * How many characters stand in the longest piece that both have, and in those before and after it.
 * @param {string[]} one
 * @param {string[]} other
 * @returns {number}
 */
function common(one, other) {
  let [size, start, otherStart] = [0, 0, 0];
  /** @type {number[]} */
  let above = [];
  one.forEach((char, index) => {
    /** @type {number[]} */
    const row = [];
    other.forEach((its, at) => {
      row[at] = char === its ? (above[at - 1] ?? 0) + 1 : 0;
      const length = row[at] ?? 0;
      if (length > size) [size, start, otherStart] = [length, index - length + 1, at - length + 1];
    });
    above = row;
  });
  if (size === 0) return 0;
  const before = common(one.slice(0, start), other.slice(0, otherStart));
  return size + before + common(one.slice(start + size), other.slice(otherStart + size));
}
