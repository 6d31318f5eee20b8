/**
 * Files held against what is documented of them: type by content, size, sides, durations, frames a second.
 *
 * Given a file and the limits of each kind that is taken; gives what it is and what is wrong with it, by the reason. The
 * sentences are made by those that tell of it: the client in English, the form in the language of its page.
 */

import { outsideRatio } from "../runtime/texts.js";
import { Content } from "./bytes.js";
import { container } from "./containers.js";
import { accepted, kindOfType, typesOf } from "./content.js";
import { NOTHING } from "./measured.js";
import { pictureIn } from "./pictures.js";
import { soundSeconds } from "./sounds.js";

/** @typedef {import("../client/data.js").MediaData} MediaData */
/** @typedef {import("../runtime/problems.js").Problem} Problem */
/** @typedef {import("./measured.js").Measured} Measured */
/** @typedef {"sides" | "transparency" | "duration" | "frame rate"} Measure */
/**
 * What is wrong with a file: the reason, the limits that were missed, and of a ratio of sides the problem.
 * @typedef {{ reason: string, limits: MediaData, problem?: Problem }} Fault
 */
/**
 * A file that was looked at. `types`: what it may be by its content; `mime`: under which of them it is taken, empty where
 * it is not; `unchecked`: what its headers do not tell, though it is limited.
 * @typedef {object} Examined
 * @property {readonly string[]} types
 * @property {string} mime
 * @property {string} kind
 * @property {Measured} known
 * @property {readonly Fault[]} faults
 * @property {readonly Measure[]} unchecked
 */

const HEAD = 4096;
/** Seconds by which a file may miss a limit: an encoder fills the last frame of pictures and of sound. */
const TOLERANCE = 0.1;

/**
 * A file held against the limits of the kind that it is. Where it is of none, `mime` is empty. Rejects where it cannot
 * be read.
 * @param {Blob} file
 * @param {readonly MediaData[]} kinds
 * @returns {Promise<Examined>}
 */
export async function examined(file, kinds) {
  const types = typesOf(new Uint8Array(await file.slice(0, HEAD).arrayBuffer()));
  for (const limits of kinds) {
    const mime = accepted(types, limits.mime_types ?? []);
    if (mime === null || (limits.mime_types === undefined && types.length > 0 && !isOf(limits, mime)))
      continue;
    const needed = neededFor(limits);
    const isFilm = ["video", "audio"].includes(kindOfType(mime));
    const known = needed.length > 0 || isFilm ? await measured(file) : NOTHING;
    const unchecked = needed.filter(([, names]) => names.some((name) => known[name] === null));
    return {
      types,
      mime,
      kind: limits.kind,
      known,
      faults: faultsIn(file.size, known, limits),
      unchecked: unchecked.map(([measure]) => measure),
    };
  }
  const mime = kinds.length === 0 ? (accepted(types, []) ?? "") : "";
  return { types, mime, kind: mime && kindOfType(mime), known: NOTHING, faults: [], unchecked: [] };
}

/**
 * @param {MediaData} limits
 * @param {string} mime
 */
function isOf({ kind }, mime) {
  return kind === "file" || kind === kindOfType(mime);
}

/**
 * What is to be measured of a file, with the parts of `Measured` that tell it.
 * @param {MediaData} limits
 * @returns {[Measure, (keyof Measured)[]][]}
 */
function neededFor(limits) {
  const { min_side, max_side, min_width, max_width, min_height, max_height } = limits;
  const { min_pixels, max_pixels, ratio, alpha } = limits;
  const { min_seconds, max_seconds, max_total_seconds, min_frame_rate, max_frame_rate } = limits;
  const areas = [min_side, max_side, min_width, max_width, min_height, max_height, min_pixels, max_pixels];
  /** @type {(...given: unknown[]) => boolean} */
  const isLimited = (...given) => given.some((limit) => limit !== undefined);
  /** @type {[Measure, (keyof Measured)[], boolean][]} */
  const rows = [
    ["sides", ["width", "height"], isLimited(...areas, ratio)],
    ["transparency", ["alpha"], alpha === false],
    ["duration", ["seconds"], isLimited(min_seconds, max_seconds, max_total_seconds)],
    ["frame rate", ["frameRate"], isLimited(min_frame_rate, max_frame_rate)],
  ];
  return rows.filter(([, , isNeeded]) => isNeeded).map(([measure, names]) => [measure, names]);
}

/**
 * The sides, the duration and the frames a second of a file, as far as its headers tell them.
 * @param {Blob} file
 * @returns {Promise<Measured>}
 */
export async function measured(file) {
  const content = new Content(file);
  const known = (await pictureIn(file)) ?? (await container(content));
  return known ?? { ...NOTHING, seconds: await soundSeconds(content) };
}

/**
 * What is wrong with a file of a kind that is taken.
 * @param {number} size in bytes
 * @param {Measured} known
 * @param {MediaData} limits
 * @returns {Fault[]}
 */
function faultsIn(size, known, limits) {
  const { width, height, alpha, seconds, frameRate, isCut } = known;
  const hasSides = width !== null && height !== null;
  const [low, high] = hasSides ? [Math.min(width, height), Math.max(width, height)] : [null, null];
  const pixels = hasSides ? width * height : null;
  const { min_seconds: least = -Infinity, max_seconds: most } = limits;
  /** @type {[string, boolean][]} */
  const ofContent = [
    ["empty-file", size === 0],
    ["file-too-large", isAbove(size, limits.max_bytes)],
    ["unfinished-file", isCut],
    ["side-too-small", isBelow(low, limits.min_side)],
    ["side-too-large", isAbove(high, limits.max_side)],
    ["width-too-small", isBelow(hasSides ? width : null, limits.min_width)],
    ["width-too-large", isAbove(hasSides ? width : null, limits.max_width)],
    ["height-too-small", isBelow(hasSides ? height : null, limits.min_height)],
    ["height-too-large", isAbove(hasSides ? height : null, limits.max_height)],
    ["too-few-pixels", isBelow(pixels, limits.min_pixels)],
    ["too-many-pixels", isAbove(pixels, limits.max_pixels)],
  ];
  /** @type {[string, boolean][]} */
  const ofTime = [
    ["transparent", limits.alpha === false && alpha === true],
    ["plays-too-short", isBelow(seconds, least - TOLERANCE)],
    ["plays-too-long", most !== undefined && isAbove(seconds, most + TOLERANCE)],
    ["frame-rate-too-low", isBelow(frameRate, limits.min_frame_rate)],
    ["frame-rate-too-high", isAbove(frameRate, limits.max_frame_rate)],
  ];
  /** @type {(rows: [string, boolean][]) => Fault[]} */
  const broken = (rows) => rows.filter(([, isBroken]) => isBroken).map(([reason]) => ({ reason, limits }));
  return [...broken(ofContent), ...ratioFaults(known, limits), ...broken(ofTime)];
}

/**
 * @param {number | null} value
 * @param {number | undefined} least
 */
function isBelow(value, least) {
  return value !== null && least !== undefined && value < least;
}

/**
 * @param {number | null} value
 * @param {number | undefined} most
 */
function isAbove(value, most) {
  return value !== null && most !== undefined && value > most;
}

/**
 * What is wrong with a ratio of sides, as it is told of a ratio in a request.
 * @param {Measured} known
 * @param {MediaData} limits
 * @returns {Fault[]}
 */
function ratioFaults({ width, height }, limits) {
  if (width === null || height === null || limits.ratio === undefined) return [];
  const pairs = { min: pairOf(limits.ratio.min), max: pairOf(limits.ratio.max) };
  const problems = outsideRatio(pairs, [BigInt(width), BigInt(height)], "");
  return [...problems].map((problem) => ({ reason: problem.reason, limits, problem }));
}

/**
 * @param {string | undefined} text
 * @returns {[bigint, bigint] | null}
 */
function pairOf(text) {
  if (text === undefined) return null;
  const [width = "0", height = "1"] = text.split(":");
  return [BigInt(width), BigInt(height)];
}

/**
 * The kinds of which the files of one list play too long together, with how long they play. A duration that is not known
 * counts as none.
 * @param {readonly Examined[]} files
 * @param {readonly MediaData[]} kinds
 * @returns {{ limits: MediaData, total: number }[]}
 */
export function tooLongTogether(files, kinds) {
  return kinds.flatMap((limits) => {
    const seconds = files.flatMap(({ kind, known }) => (kind === limits.kind ? (known.seconds ?? []) : []));
    const total = seconds.reduce((sum, one) => sum + one, 0);
    const most = limits.max_total_seconds;
    return most !== undefined && total > most + TOLERANCE * seconds.length ? [{ limits, total }] : [];
  });
}
