/**
 * Regular expressions of specs, which mean here what they mean to every other tool.
 *
 * Given a pattern as a spec has it; gives a verdict on a text. The same pattern is read by Python and by Rust's
 * `regex`; what ECMA-262 reads otherwise is written out for it.
 */

// An escape, a class of characters, the opening of a group with its kind, or one character.
const TOKEN = /\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?(?:P?<[=!]?|[^)])|./gsu;

/** @type {Map<string, RegExp | null>} */
const compiled = new Map();

/**
 * Whether a pattern is found in a text. A pattern that does not compile refuses nothing.
 * @param {string} pattern
 * @param {string} text
 */
export function matches(pattern, text) {
  let found = compiled.get(pattern);
  if (found === undefined) {
    found = compile(pattern);
    compiled.set(pattern, found);
  }
  return found === null || found.test(text);
}

/** @param {string} pattern */
function compile(pattern) {
  try {
    return new RegExp(pattern.replace(TOKEN, rewritten), "u");
  } catch {
    return null;
  }
}

/**
 * A token as ECMA-262 writes it: its dot leaves out more than the line feed, and it knows no escaped hyphen.
 * @param {string} token
 */
function rewritten(token) {
  if (token === ".") return "[^\\n]";
  return token.replace(/\\(.)/gsu, (escape, char) => (char === "-" ? "\\x2d" : escape));
}
