/** How large a picture is, and whether it is transparent, by the beginning of its file. */

import { latin } from "./content.js";
import { NOTHING } from "./measured.js";

/** @typedef {import("./measured.js").Measured} Measured */

const HEAD = 64;
/** Markers of JPEG that a frame's size follows, and those that stand alone. */
const SIZES = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);
const ALONE = new Set([0x01, 0xd0, 0xd1, 0xd2, 0xd3, 0xd4, 0xd5, 0xd6, 0xd7]);
/** Tags of TIFF, and the type of a value of two bytes. */
const [SHORT, SUBFILE, WIDTH, HEIGHT, EXTRA_SAMPLES] = [3, 254, 256, 257, 338];

/** @typedef {Pick<Measured, "width" | "height" | "alpha">} Picture Sides in pixels. `alpha` is null where the format does not tell it at its beginning. */

/**
 * The picture in a file: PNG, JPEG, WebP, BMP or TIFF; null where it cannot be told.
 * @param {Blob} file
 * @returns {Promise<Measured | null>}
 */
export async function pictureIn(file) {
  const picture = await sidesIn(file);
  return picture && { ...NOTHING, ...picture };
}

/**
 * @param {Blob} file
 * @returns {Promise<Picture | null>}
 */
async function sidesIn(file) {
  const bytes = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  const view = new DataView(bytes.buffer);
  const text = latin(bytes);
  if (text.startsWith("\x89PNG\r\n\x1a\n") && text.slice(12, 16) === "IHDR" && bytes.length >= 26) {
    return {
      width: view.getUint32(16),
      height: view.getUint32(20),
      alpha: [4, 6].includes(view.getUint8(25)),
    };
  }
  if (text.startsWith("RIFF") && text.slice(8, 12) === "WEBP" && bytes.length >= 30)
    return webp(view, text.slice(12, 16));
  if (text.startsWith("BM") && bytes.length >= 26) return bmp(view);
  if (text.startsWith("II*\0") || text.startsWith("MM\0*")) return tiff(file, text.startsWith("II"));
  return text.startsWith("\xff\xd8") ? jpeg(file) : null;
}

/**
 * By the directory of the first picture; null where that is a preview, as in raw pictures of cameras.
 * @param {Blob} file
 * @param {boolean} isLittle
 * @returns {Promise<Picture | null>}
 */
async function tiff(file, isLittle) {
  /** @type {(at: number, size: number) => Promise<DataView>} */
  const part = async (at, size) => new DataView(await file.slice(at, at + size).arrayBuffer());
  const start = await part(4, 4);
  if (start.byteLength < 4) return null;
  const at = start.getUint32(0, isLittle);
  const head = await part(at, 2);
  const rows = await part(at + 2, head.byteLength < 2 ? 0 : 12 * head.getUint16(0, isLittle));
  /** @type {Map<number, number>} */
  const tags = new Map();
  for (let row = 0; row + 12 <= rows.byteLength; row += 12) {
    const isShort = rows.getUint16(row + 2, isLittle) === SHORT;
    const value = isShort ? rows.getUint16(row + 8, isLittle) : rows.getUint32(row + 8, isLittle);
    tags.set(rows.getUint16(row, isLittle), value);
  }
  const [width, height] = [tags.get(WIDTH), tags.get(HEIGHT)];
  if (!width || !height || (tags.get(SUBFILE) ?? 0) % 2 === 1) return null;
  return { width, height, alpha: [1, 2].includes(tags.get(EXTRA_SAMPLES) ?? 0) };
}

/**
 * @param {DataView} view
 * @param {string} form
 * @returns {Picture | null}
 */
function webp(view, form) {
  if (form === "VP8X") {
    /** @type {(at: number) => number} */
    const side = (at) => (view.getUint8(at) | (view.getUint16(at + 1, true) << 8)) + 1;
    return { width: side(24), height: side(27), alpha: (view.getUint8(20) & 0x10) !== 0 };
  }
  if (form === "VP8L") {
    const bits = view.getUint32(21, true);
    return {
      width: (bits & 0x3fff) + 1,
      height: ((bits >>> 14) & 0x3fff) + 1,
      alpha: ((bits >>> 28) & 1) === 1,
    };
  }
  if (form !== "VP8 " || view.getUint8(23) !== 0x9d || view.getUint16(24, true) !== 0x2a01) return null;
  return {
    width: view.getUint16(26, true) & 0x3fff,
    height: view.getUint16(28, true) & 0x3fff,
    alpha: false,
  };
}

/**
 * @param {DataView} view
 * @returns {Picture}
 */
function bmp(view) {
  if (view.getUint32(14, true) === 12) {
    return { width: view.getUint16(18, true), height: view.getUint16(20, true), alpha: null };
  }
  return { width: view.getUint32(18, true), height: Math.abs(view.getInt32(22, true)), alpha: null };
}

/**
 * Jumps from marker to marker until one gives the size. A picture in the metadata is jumped over.
 * @param {Blob} file
 * @returns {Promise<Picture | null>}
 */
async function jpeg(file) {
  let at = 2;
  for (;;) {
    const [first, ...rest] = new Uint8Array(await file.slice(at, at + HEAD).arrayBuffer());
    const fill = rest.findIndex((byte) => byte !== 0xff);
    const marker = rest[fill];
    if (first !== 0xff || marker === undefined || marker === 0xd9 || marker === 0xda) return null;
    at += fill + 2;
    if (ALONE.has(marker)) continue;
    const part = new Uint8Array(await file.slice(at, at + 7).arrayBuffer());
    const view = new DataView(part.buffer);
    if (part.length < 2) return null;
    if (!SIZES.has(marker)) at += Math.max(view.getUint16(0), 2);
    else
      return part.length < 7 ? null : { width: view.getUint16(5), height: view.getUint16(3), alpha: false };
  }
}
