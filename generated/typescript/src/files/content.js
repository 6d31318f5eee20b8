/**
 * What a file is, by its first bytes: a name can say anything.
 *
 * The clients in all languages come to the same verdicts.
 */

import { BRANDS, NAMED, SIGNATURES } from "./signatures.js";

/** @typedef {import("./signatures.js").Types} Types */

const { MP3, AAC, MATROSKA, WEBM, MP4, HEIF } = NAMED;
const TYPES_OF_BRANDS = new Map(BRANDS);
const KNOWN = new Set(
  [...[...SIGNATURES, ...BRANDS].map(([, types]) => types), ...Object.values(NAMED)].flat(),
);
/** The type of content of which nothing is known. */
const UNKNOWN = "application/octet-stream";
/** So many bytes tell what a file is; brands beyond them are not read. */
const HEAD = 256;

/**
 * Bytes as a text of one character a byte.
 * @param {Uint8Array} bytes
 * @returns {string}
 */
export function latin(bytes) {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

/**
 * The MIME types of content that begins so, the usual one first; none where it is not known.
 * @param {Uint8Array} head
 * @returns {Types}
 */
export function typesOf(head) {
  const text = latin(head.subarray(0, HEAD));
  if (text.slice(4, 8) === "ftyp") return ofBrands(text);
  const known = SIGNATURES.find(([signature]) => begins(text, signature));
  if (known !== undefined) return known[1];
  // EBML, in which the name of the format follows.
  if (text.startsWith("\x1a\x45\xdf\xa3")) return text.slice(0, 64).includes("webm") ? WEBM : MATROSKA;
  return frames(head);
}

/**
 * Whether content begins with a signature, in which `?` is any byte.
 * @param {string} text
 * @param {string} signature
 * @returns {boolean}
 */
function begins(text, signature) {
  return (
    text.length >= signature.length &&
    [...signature].every((expected, at) => expected === "?" || expected === text[at])
  );
}

/**
 * What a file of the ISO base media format may be, by its own brand and those that it can be read as.
 *
 * Its own brand says what it is. Where that is not known, or one for MP4 or pictures in general, a picture among the
 * others says more. Brands of another kind than the file add nothing: pictures that move can be read as MP4 as well.
 * @param {string} text
 * @returns {Types}
 */
function ofBrands(text) {
  const size = [...text.slice(0, 4)].reduce((sum, byte) => sum * 256 + byte.charCodeAt(0), 0);
  const brands = [text.slice(8, 12)];
  for (let at = 16; at + 4 <= Math.min(size, text.length); at += 4) brands.push(text.slice(at, at + 4));
  const [own, ...others] = brands.map((brand) => TYPES_OF_BRANDS.get(brand));
  const known = [own, ...others].filter((types) => types !== undefined);
  let [first = []] = known;
  if (own === undefined || isGeneral(own)) {
    const pictures = known.filter((types) => kindOf(types) === "image");
    first = pictures.find((types) => !isGeneral(types)) ?? pictures[0] ?? first;
  }
  const more = known.filter((types) => kindOf(types) === kindOf(first) && types[0] !== HEIF[0]);
  return [...new Set([first, ...more].flat())];
}

/**
 * Whether types are those of MP4 or of pictures in general, of which other brands may say more.
 * @param {Types} types
 * @returns {boolean}
 */
function isGeneral([first]) {
  return first === MP4[0] || first === HEIF[0];
}

/**
 * @param {Types} types
 * @returns {string}
 */
function kindOf([first = ""]) {
  return kindOfType(first);
}

/**
 * Sound without any header: a frame of AAC, or of MPEG audio.
 * @param {Uint8Array} uint8arr
 * @returns {Types}
 */
function frames([first = 0, second = 0]) {
  if (first !== 0xff) return [];
  if ((second & 0xf6) === 0xf0) return AAC;
  return (second & 0xe0) === 0xe0 && (second & 0x06) !== 0 && (second & 0x18) !== 0x08 ? MP3 : [];
}

/**
 * The type under which content is taken, or null where it is refused.
 *
 * `found` is what the content may be, `allowed` what is documented, such as `image/png` or `image/*`; nothing
 * documented allows everything. Content that is not known is refused only where each documented type would have
 * been known.
 * @param {Types} found
 * @param {Types} allowed
 * @returns {string | null}
 */
export function accepted(found, allowed) {
  if (found.length > 0) return found.find((type) => allowed.length === 0 || isAmong(type, allowed)) ?? null;
  const unknown = (allowed.length === 0 ? ["*"] : allowed).find((type) => !KNOWN.has(type));
  return unknown?.endsWith("*") ? UNKNOWN : (unknown ?? null);
}

/**
 * Whether a MIME type is one of some, among which `image/*` stands for every `image/…`.
 * @param {string} type
 * @param {Types} allowed
 * @returns {boolean}
 */
function isAmong(type, allowed) {
  return allowed.includes(type) || allowed.includes(`${type.split("/", 1)[0]}/*`);
}

/**
 * The kind of file that a type is.
 * @param {string} type
 * @returns {"image" | "video" | "audio" | "file"}
 */
export function kindOfType(type) {
  const [kind] = type.split("/");
  return kind === "image" || kind === "video" || kind === "audio" ? kind : "file";
}
