/**
 * What the headers of videos and of pictures in containers say: sides, seconds, frames a second.
 *
 * The ISO base media format (MP4, MOV, M4A, 3GP, HEIC, AVIF), Matroska and WebM, GIF, AVI, FLV and WMV. Nothing is
 * decoded; whatever a header does not say is null. The clients in all languages measure alike.
 */

import { Bytes } from "./bytes.js";
import { NOTHING } from "./measured.js";

/** @typedef {import("./bytes.js").Content} Content */
/** @typedef {import("./measured.js").Measured} Measured */

/** So many parts of one level are looked at, lest a file made for it is read without end. */
const MOST = 10_000;
/** So many runs of frames of equal length are read. */
const MOST_TIMES = 100_000;
const ASF = latinOf("3026b2758e66cf11a6d900aa0062ce6c");
const ASF_FILE = latinOf("a1dcab8c47a9cf118ee400c00c205365");
const ASF_STREAM = latinOf("9107dcb7b7a9cf118ee600c00c205365");
const ASF_VIDEO = latinOf("c0ef19bc4d5bcf11a8fd00805f5c442b");
/** A larger number is none that a film has. */
const LARGEST = 1e9;
const ISO = ["ftyp", "moov", "mdat", "wide", "free", "skip"];

/**
 * A part: its name, and where its content begins and ends.
 * @typedef {object} Part
 * @property {string} name
 * @property {number} start
 * @property {number} end
 */

/**
 * The characters of bytes that are written as hexadecimal digits.
 * @param {string} digits
 * @returns {string}
 */
function latinOf(digits) {
  return digits.replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)));
}

/**
 * What the headers of a file say; null where it is no container that is known here.
 * @param {Content} file
 * @returns {Promise<Measured | null>}
 */
export async function container(file) {
  const head = await file.at(0, 72);
  if (ISO.includes(head.text(4, 4))) return iso(file);
  if (head.text(0, 4) === "\x1aE\xdf\xa3") return matroska(file);
  if (["GIF87a", "GIF89a"].includes(head.text(0, 6))) return gif(file, head);
  if (head.text(0, 4) === "RIFF" && head.text(8, 4) === "AVI ") return avi(head);
  if (head.text(0, 4) === "FLV\x01") return flv((await file.at(0, MOST)).text());
  return head.text(0, 16) === ASF ? asf(file) : null;
}

/**
 * By the film (`moov`), or where there is none by the picture that is meant (`meta`).
 * @param {Content} file
 * @returns {Promise<Measured>}
 */
async function iso(file) {
  /** @type {Measured | null} */
  let film = null;
  /** @type {Measured | null} */
  let picture = null;
  for await (const part of boxes(file, { name: "", start: 0, end: file.size })) {
    if (part.name === "moov") film = await filmIn(file, part);
    else if (part.name === "meta") picture = await pictureIn(file, { ...part, start: part.start + 4 });
  }
  if (film === null || picture === null) return film ?? picture ?? { ...NOTHING, isCut: true };
  return { ...picture, seconds: film.seconds, frameRate: film.frameRate };
}

/**
 * The boxes of a part; none after one that cannot be.
 * @param {Content} file
 * @param {Part} part
 * @returns {AsyncGenerator<Part>}
 */
async function* boxes(file, { start, end }) {
  let at = start;
  for (let count = 0; count < MOST; count += 1) {
    const head = await file.at(at, 16);
    if (at + 8 > end || head.length < 8) return;
    let [size, length] = [head.big(0, 4), 8];
    if (size === 1 && head.length === 16) [size, length] = [head.big(8, 8), 16];
    else if (size === 0) size = end - at;
    if (size < length) return;
    yield { name: head.text(4, 4), start: at + length, end: Math.min(at + size, end) };
    at += size;
  }
}

/**
 * @param {Content} file
 * @param {Part} part
 * @param {string} name
 * @returns {Promise<readonly Part[]>}
 */
async function boxesNamed(file, part, name) {
  /** @type {Part[]} */
  const named = [];
  for await (const one of boxes(file, part)) if (one.name === name) named.push(one);
  return named;
}

/**
 * @param {Content} file
 * @param {Part} moov
 * @returns {Promise<Measured>}
 */
async function filmIn(file, moov) {
  let best = NOTHING;
  let scale = 0;
  /** @type {number | null} */
  let seconds = null;
  for await (const part of boxes(file, moov)) {
    if (part.name === "mvhd") [scale, seconds] = clock(await file.at(part.start, 32));
    else if (part.name === "mvex" && seconds === null) seconds = await secondsOfFragments(file, part, scale);
    else if (part.name === "trak") {
      const track = await trackIn(file, part);
      if (track !== null && area(track) > area(best)) best = track;
    }
  }
  return { ...best, seconds };
}

/**
 * @param {Measured} measured
 * @returns {number}
 */
function area({ width, height }) {
  return (width ?? 0) * (height ?? 0);
}

/**
 * How long a film in fragments is, where it says so.
 * @param {Content} file
 * @param {Part} mvex
 * @param {number} scale
 * @returns {Promise<number | null>}
 */
async function secondsOfFragments(file, mvex, scale) {
  const [part] = await boxesNamed(file, mvex, "mehd");
  if (part === undefined) return null;
  const head = await file.at(part.start, 12);
  return quotient(head.big(4, head.byte(0) === 1 ? 8 : 4), scale);
}

/**
 * The units of a second, and the duration in seconds, of `mvhd` and `mdhd`.
 * @param {Bytes} head
 * @returns {[number, number | null]}
 */
function clock(head) {
  const isLong = head.byte(0) === 1;
  const [at, count] = isLong ? [24, 8] : [16, 4];
  const scale = head.big(isLong ? 20 : 12, 4);
  const isUnknown = [...head.text(at, count)].every((character) => character === "\xff");
  return [scale, isUnknown ? null : quotient(head.big(at, count), scale)];
}

/**
 * The sides as they are shown, and the frames a second on average; null for sound.
 * @param {Content} file
 * @param {Part} trak
 * @returns {Promise<Measured | null>}
 */
async function trackIn(file, trak) {
  let [width, height] = [0, 0];
  /** @type {number | null} */
  let frameRate = null;
  for await (const part of boxes(file, trak)) {
    if (part.name === "tkhd") [width, height] = shownSides(await file.at(part.start, 96));
    if (part.name !== "mdia") continue;
    const [handler] = await boxesNamed(file, part, "hdlr");
    if (handler === undefined) return null;
    if (!["vide", "pict"].includes((await file.at(handler.start + 8, 4)).text())) return null;
    const [header] = await boxesNamed(file, part, "mdhd");
    const [times] = await boxesNamed(file, part, "minf");
    if (header === undefined || times === undefined) continue;
    frameRate = await frameRateIn(file, times, clock(await file.at(header.start, 32))[0]);
  }
  return width > 0 && height > 0 ? { ...NOTHING, width, height, frameRate } : null;
}

/**
 * The sides in `tkhd`, turned as its matrix turns the picture.
 * @param {Bytes} head
 * @returns {[number, number]}
 */
function shownSides(head) {
  const at = head.byte(0) === 1 ? 52 : 40;
  const [width, height] = [head.big(at + 36, 2), head.big(at + 40, 2)];
  return head.big(at, 4) === 0 && head.big(at + 16, 4) === 0 ? [height, width] : [width, height];
}

/**
 * The frames by the time that `stts` gives them.
 * @param {Content} file
 * @param {Part} minf
 * @param {number} scale
 * @returns {Promise<number | null>}
 */
async function frameRateIn(file, minf, scale) {
  let [frames, units] = [0, 0];
  for (const stbl of await boxesNamed(file, minf, "stbl")) {
    for (const { start, end } of await boxesNamed(file, stbl, "stts")) {
      const table = await file.at(start + 8, Math.max(Math.min(end - start - 8, 8 * MOST_TIMES), 0));
      for (let at = 0; at + 8 <= table.length; at += 8) {
        frames += table.big(at, 4);
        units += table.big(at, 4) * table.big(at + 4, 4);
      }
    }
  }
  return rounded(quotient(frames * scale, units));
}

/**
 * The picture that is meant (`pitm`), by the properties that are its own (`ipma`).
 * @param {Content} file
 * @param {Part} meta
 * @returns {Promise<Measured | null>}
 */
async function pictureIn(file, meta) {
  let meant = 0;
  /** @type {Bytes | null} */
  let owned = null;
  /** @type {{ name: string; head: Bytes }[]} */
  const properties = [];
  for await (const part of boxes(file, meta)) {
    if (part.name === "pitm") {
      const head = await file.at(part.start, 8);
      meant = head.byte(0) === 0 ? head.big(4, 2) : head.big(4, 4);
    }
    if (part.name !== "iprp") continue;
    for await (const { name, start, end } of boxes(file, part)) {
      if (name === "ipma") owned = await file.at(start, Math.min(end - start, 2 ** 20));
      if (name !== "ipco") continue;
      for await (const one of boxes(file, { name, start, end }))
        properties.push({ name: one.name, head: await file.at(one.start, 64) });
    }
  }
  const own = propertiesOf(meant, owned).map((index) => properties[index - 1]);
  const sides = own.find((one) => one?.name === "ispe" && one.head.length >= 12)?.head;
  if (sides === undefined) return null;
  const isTurned = own.some((one) => one?.name === "irot" && (one.head.byte(0) & 1) === 1);
  const [width, height] = [sides.big(isTurned ? 8 : 4, 4), sides.big(isTurned ? 4 : 8, 4)];
  const alpha = properties.some(({ name, head }) => name === "auxC" && head.text().includes("alpha"));
  return { ...NOTHING, width, height, alpha };
}

/**
 * The numbers, from 1, of the properties that `ipma` gives an item.
 * @param {number} item
 * @param {Bytes | null} table
 * @returns {number[]}
 */
function propertiesOf(item, table) {
  if (table === null) return [];
  const idSize = table.byte(0) === 0 ? 2 : 4;
  const indexSize = (table.byte(3) & 1) === 1 ? 2 : 1;
  let at = 8;
  while (at + idSize < table.length) {
    const [id, count] = [table.big(at, idSize), table.byte(at + idSize)];
    const from = at + idSize + 1;
    at = from + indexSize * count;
    if (id !== item) continue;
    const indices = Array.from({ length: count }, (_, step) => table.big(from + indexSize * step, indexSize));
    return indices.map((index) => index & (indexSize === 2 ? 0x7fff : 0x7f));
  }
  return [];
}

/** The names of elements of Matroska, as numbers. */
const SEGMENT = 0x18538067;
const INFO = 0x1549a966;
const TRACKS = 0x1654ae6b;
const [VIDEO_TYPE, TRACK, VIDEO] = [1, 0xae, 0xe0];

/**
 * By `Info` and `Tracks` of the segment, which stand before what they describe.
 * @param {Content} file
 * @returns {Promise<Measured>}
 */
async function matroska(file) {
  let measured = NOTHING;
  /** @type {Set<number>} */
  const isRead = new Set();
  for await (const segment of elements(file, { start: 0, end: file.size })) {
    if (segment.id !== SEGMENT) continue;
    for await (const part of elements(file, segment)) {
      if (part.id === INFO) measured = { ...measured, seconds: matroskaSeconds(await leaves(file, part)) };
      else if (part.id === TRACKS) measured = await matroskaSides(file, part, measured);
      isRead.add(part.id);
      if (isRead.has(INFO) && isRead.has(TRACKS)) return measured;
    }
  }
  return measured;
}

/**
 * @typedef {object} Element
 * @property {number} id
 * @property {number} start
 * @property {number} end
 */

/**
 * The elements of another one. One of unknown size takes all that is left.
 * @param {Content} file
 * @param {Omit<Element, "id">} omitelem
 * @returns {AsyncGenerator<Element>}
 */
async function* elements(file, { start, end }) {
  let at = start;
  for (let count = 0; count < MOST; count += 1) {
    const head = await file.at(at, 12);
    if (at >= end || head.length < 2 || head.byte(0) < 0x10) return;
    const idSize = Math.clz32(head.byte(0)) - 23;
    const length = idSize < head.length ? Math.clz32(head.byte(idSize)) - 23 : 9;
    if (length > 8) return;
    const unknown = 2 ** (7 * length) - 1;
    const first = head.byte(idSize) & ((0x100 >> length) - 1);
    const size = first * 256 ** (length - 1) + head.big(idSize + 1, length - 1);
    const from = at + idSize + length;
    at = size >= unknown ? end : from + size;
    yield { id: head.big(0, idSize), start: from, end: Math.min(at, end) };
  }
}

/**
 * The first bytes of each element, by its name.
 * @param {Content} file
 * @param {Element} part
 * @returns {Promise<Map<number, Bytes>>}
 */
async function leaves(file, part) {
  /** @type {Map<number, Bytes>} */
  const found = new Map();
  for await (const { id, start, end } of elements(file, part))
    found.set(id, await file.at(start, Math.max(Math.min(end - start, 8), 0)));
  return found;
}

/**
 * @param {Bytes | undefined} bytes
 * @returns {number}
 */
function whole(bytes) {
  return bytes === undefined ? 0 : bytes.big(0, bytes.length);
}

/**
 * @param {Map<number, Bytes>} info
 * @returns {number | null}
 */
function matroskaSeconds(info) {
  const scale = info.has(0x2ad7b1) ? whole(info.get(0x2ad7b1)) : 1_000_000;
  const units = info.get(0x4489)?.real() ?? 0;
  return Number.isFinite(units) && units > 0 ? (units * scale) / 1e9 : null;
}

/**
 * The sides of the first video, and its frames a second where all take the same time.
 * @param {Content} file
 * @param {Element} tracks
 * @param {Measured} measured
 * @returns {Promise<Measured>}
 */
async function matroskaSides(file, tracks, measured) {
  for await (const track of elements(file, tracks)) {
    const parts = await leaves(file, track);
    if (track.id !== TRACK || whole(parts.get(0x83)) !== VIDEO_TYPE) continue;
    for await (const part of elements(file, track)) {
      if (part.id !== VIDEO) continue;
      const video = await leaves(file, part);
      return {
        ...measured,
        width: whole(video.get(0xb0)) || null,
        height: whole(video.get(0xba)) || null,
        alpha: whole(video.get(0x53c0)) === 1,
        frameRate: rounded(quotient(1e9, whole(parts.get(0x23e383)))),
      };
    }
  }
  return measured;
}

/**
 * The sides, and of several frames the sum of their times.
 * @param {Content} file
 * @param {Bytes} head
 * @returns {Promise<Measured>}
 */
async function gif(file, head) {
  if (head.length < 13) return NOTHING;
  let [hundredths, frames] = [0, 0];
  let at = 13 + colours(head.byte(10));
  for (;;) {
    const mark = (await file.at(at, 1)).text();
    if (mark === ",") {
      frames += 1;
      at += 11 + colours((await file.at(at + 9, 1)).byte(0));
    } else if (mark === "!") {
      const control = await file.at(at + 1, 6);
      const isControl = control.byte(0) === 0xf9;
      if (isControl) hundredths += control.little(3, 2);
      at += isControl ? 7 : 2;
    } else break;
    for (;;) {
      const length = (await file.at(at, 1)).byte(0);
      at += 1 + length;
      if (length === 0) break;
    }
  }
  const isFilm = frames > 1 && hundredths > 0;
  return {
    ...NOTHING,
    width: head.little(6, 2),
    height: head.little(8, 2),
    seconds: isFilm ? hundredths / 100 : null,
    frameRate: isFilm ? rounded((frames * 100) / hundredths) : null,
  };
}

/**
 * The bytes of a table of colours.
 * @param {number} flags
 * @returns {number}
 */
function colours(flags) {
  return flags & 0x80 ? 3 << ((flags & 7) + 1) : 0;
}

/**
 * @param {Bytes} head
 * @returns {Measured}
 */
function avi(head) {
  if (head.text(24, 4) !== "avih" || head.length < 72) return NOTHING;
  const microseconds = head.little(32, 4);
  return {
    ...NOTHING,
    width: head.little(64, 4) || null,
    height: head.little(68, 4) || null,
    seconds: quotient(head.little(48, 4) * microseconds, 1e6),
    frameRate: rounded(quotient(1e6, microseconds)),
  };
}

/**
 * By the numbers that most writers put at the beginning, each behind its name.
 * @param {string} head
 * @returns {Measured}
 */
function flv(head) {
  /** @type {(name: string) => number | null} */
  const number = (name) => {
    const mark = `\0${String.fromCharCode(name.length)}${name}\0`;
    const at = head.indexOf(mark) + mark.length;
    const bytes = Uint8Array.from(head.slice(at, at + 8), (char) => char.charCodeAt(0));
    const value = at < mark.length ? 0 : new Bytes(bytes).real();
    return value > 0 && value < LARGEST ? value : null;
  };
  /** @type {(name: string) => number | null} */
  const side = (name) => {
    const value = number(name);
    return value === null ? null : Math.trunc(value);
  };
  return {
    ...NOTHING,
    width: side("width"),
    height: side("height"),
    seconds: number("duration"),
    frameRate: rounded(number("framerate")),
  };
}

/**
 * By the parts of the head about the file and about its video.
 * @param {Content} file
 * @returns {Promise<Measured>}
 */
async function asf(file) {
  let known = NOTHING;
  const end = Math.min((await file.at(16, 8)).little(0, 8), file.size);
  for (let [at, count] = [30, 0]; at + 88 <= end && count < MOST; count += 1) {
    const head = await file.at(at, 88);
    const length = head.little(16, 8);
    if (length < 24) break;
    const id = head.text(0, 16);
    if (id === ASF_FILE) {
      // In tenths of a microsecond, with what is read before it plays in thousandths of a second.
      const units = head.little(64, 8) - head.little(80, 8) * 10_000;
      known = { ...known, seconds: quotient(units, 1e7) };
    } else if (id === ASF_STREAM && head.text(24, 16) === ASF_VIDEO) {
      known = { ...known, width: head.little(78, 4) || null, height: head.little(82, 4) || null };
    }
    at += length;
  }
  return known;
}

/**
 * An amount by another; null where either is 0, which stands for what is not known.
 * @param {number} amount
 * @param {number} by
 * @returns {number | null}
 */
function quotient(amount, by) {
  return amount > 0 && by > 0 ? amount / by : null;
}

/**
 * Frames a second as people name them: the time of a frame is written in whole units, which is inexact.
 * @param {number | null} rate
 * @returns {number | null}
 */
function rounded(rate) {
  return rate === null ? null : Math.round(rate * 100) / 100;
}
