/** Files held against what is documented of them: type by content, size, sides, durations, frames a second. */

import { outsideRatio } from "../runtime/texts.js";
import { ENGLISH } from "../sentences/english.js";
import { problemSentence } from "../sentences/sentences.js";
import { Texts } from "../sentences/texts.js";
import { Content } from "./bytes.js";
import { container } from "./containers.js";
import { accepted, kindOfType, typesOf } from "./content.js";
import type { MediaData } from "./data.js";
import { NOTHING } from "./measured.js";
import type { Measured } from "./measured.js";
import { pictureIn } from "./pictures.js";
import { soundSeconds } from "./sounds.js";

/** A reason and a sentence. */
export type Fault = readonly [string, string];

/** A file that was looked at: its type, its kind, what is wrong with it, and a sentence on what was not checked. */
export interface Examined {
  readonly mime: string;
  readonly kind: string;
  readonly faults: readonly Fault[];
  readonly unchecked?: string;
  readonly seconds?: number | null;
}

/** The reason that is about several files. */
export const TOGETHER = "play-too-long-together";

const HEAD = 4096;
/** Seconds by which a file may miss a limit: an encoder fills the last frame of pictures and of sound. */
const TOLERANCE = 0.1;
const PER_MB = 1_000_000;
const ENGLISH_TEXTS = new Texts(ENGLISH);

/**
 * A file held against the limits of the kind that it is. Rejects where it cannot be read.
 *
 * `label` is what messages call it.
 */
export async function examined(file: Blob, label: string, kinds: readonly MediaData[]): Promise<Examined> {
  const found = typesOf(new Uint8Array(await file.slice(0, HEAD).arrayBuffer()));
  if (kinds.length === 0) {
    const mime = accepted(found, []) ?? "";
    return { mime, kind: kindOfType(mime), faults: [] };
  }
  for (const limits of kinds) {
    const mime = accepted(found, limits.mime_types ?? []);
    if (mime === null || (limits.mime_types === undefined && found.length > 0 && !isOf(limits, mime)))
      continue;
    return { mime, kind: limits.kind, ...(await judged(file, mime, label, limits)) };
  }
  return { mime: "", kind: "", faults: [notTaken(label, found, kinds)] };
}

function isOf({ kind }: MediaData, mime: string): boolean {
  return kind === "file" || kind === kindOfType(mime);
}

function notTaken(label: string, found: readonly string[], kinds: readonly MediaData[]): Fault {
  const allowed = [...new Set(kinds.flatMap((one) => one.mime_types ?? [`any ${one.kind}`]))];
  const isWhat = found[0] === undefined ? "is of no known type" : `is ${found[0]} by its content`;
  return ["wrong-mime-type", `${label} ${isWhat}; allowed: ${allowed.join(", ")}.`];
}

async function judged(
  file: Blob,
  mime: string,
  label: string,
  limits: MediaData,
): Promise<Omit<Examined, "mime" | "kind">> {
  const needed = neededFor(limits);
  const isFilm = ["video", "audio"].includes(kindOfType(mime));
  const known = needed.length > 0 || isFilm ? await measured(file) : NOTHING;
  const faults = [
    ...sizeFaults(file.size, label, limits),
    ...endFaults(known, label),
    ...pictureFaults(known, label, limits),
    ...durationFaults(known, label, limits),
    ...frameRateFaults(known, label, limits),
  ];
  const missing = needed.filter(([, names]) => names.some((name) => known[name] === null));
  const { seconds } = known;
  if (missing.length === 0) return { faults, seconds };
  const words = missing.map(([word]) => word).join(" and ");
  const unchecked = `${label} does not tell its ${words} in a way that is known here; nothing was checked of that.`;
  return { faults, unchecked, seconds };
}

/** What is to be measured of a file, in words, with the parts of `Measured` that tell it. */
function neededFor(limits: MediaData): [string, (keyof Measured)[]][] {
  const { min_side, max_side, min_width, max_width, min_height, max_height } = limits;
  const { min_pixels, max_pixels, ratio, alpha } = limits;
  const sides = [
    min_side,
    max_side,
    min_width,
    max_width,
    min_height,
    max_height,
    min_pixels,
    max_pixels,
    ratio,
  ];
  const { min_seconds, max_seconds, max_total_seconds, min_frame_rate, max_frame_rate } = limits;
  const isLimited = (...given: unknown[]) => given.some((limit) => limit !== undefined);
  const rows: [string, (keyof Measured)[], boolean][] = [
    ["sides", ["width", "height"], isLimited(...sides)],
    ["transparency", ["alpha"], alpha === false],
    ["duration", ["seconds"], isLimited(min_seconds, max_seconds, max_total_seconds)],
    ["frame rate", ["frameRate"], isLimited(min_frame_rate, max_frame_rate)],
  ];
  return rows.filter(([, , isNeeded]) => isNeeded).map(([words, names]) => [words, names]);
}

/** The sides, the duration and the frames a second of a file, as far as its headers tell them. */
export async function measured(file: Blob): Promise<Measured> {
  const content = new Content(file);
  const known = (await pictureIn(file)) ?? (await container(content));
  return known ?? { ...NOTHING, seconds: await soundSeconds(content) };
}

function* sizeFaults(size: number, label: string, { max_bytes: most }: MediaData): Generator<Fault> {
  if (size === 0) yield ["empty-file", `${label} is empty.`];
  if (most === undefined || size <= most) return;
  const given = `${(size / PER_MB).toFixed(1)} MB (${size} bytes)`;
  yield ["file-too-large", `${label} has ${given}; at most ${most / PER_MB} MB are allowed.`];
}

function* endFaults({ isCut }: Measured, label: string): Generator<Fault> {
  if (isCut)
    yield [
      "unfinished-file",
      `${label} ends before the index that tells how to read it; write or copy it to its end.`,
    ];
}

function* pictureFaults(known: Measured, label: string, limits: MediaData): Generator<Fault> {
  const { width, height } = known;
  if (width !== null && height !== null) yield* sideFaults(width, height, label, limits);
  if (limits.alpha === false && known.alpha === true)
    yield ["transparent", `${label} is transparent, which is not allowed.`];
}

function* sideFaults(width: number, height: number, label: string, limits: MediaData): Generator<Fault> {
  const { min_side, max_side, min_width, max_width, min_height, max_height } = limits;
  const { min_pixels, max_pixels, ratio } = limits;
  const pixels = width * height;
  const [low, high] = [Math.min(width, height), Math.max(width, height)];
  const sides = `${label} is ${width}x${height} pixels`;
  if (min_side !== undefined && low < min_side)
    yield ["side-too-small", `${sides}; each side must be at least ${min_side}.`];
  if (max_side !== undefined && high > max_side)
    yield ["side-too-large", `${sides}; each side must be at most ${max_side}.`];
  if (min_width !== undefined && width < min_width)
    yield ["width-too-small", `${sides}; it must be at least ${min_width} wide.`];
  if (max_width !== undefined && width > max_width)
    yield ["width-too-large", `${sides}; it must be at most ${max_width} wide.`];
  if (min_height !== undefined && height < min_height)
    yield ["height-too-small", `${sides}; it must be at least ${min_height} high.`];
  if (max_height !== undefined && height > max_height)
    yield ["height-too-large", `${sides}; it must be at most ${max_height} high.`];
  if (min_pixels !== undefined && pixels < min_pixels)
    yield ["too-few-pixels", `${sides}; at least ${min_pixels} in all are needed.`];
  if (max_pixels !== undefined && pixels > max_pixels)
    yield ["too-many-pixels", `${sides}; at most ${max_pixels} in all are allowed.`];
  if (ratio !== undefined) yield* ratioFaults(width, height, label, ratio);
}

/** What is wrong with a ratio of sides, in the words that are used of a ratio in a request. */
function* ratioFaults(
  width: number,
  height: number,
  label: string,
  { min, max }: { min?: string; max?: string },
): Generator<Fault> {
  const limits = { min: pairOf(min), max: pairOf(max) };
  for (const problem of outsideRatio(limits, [BigInt(width), BigInt(height)], ""))
    yield [problem.reason, `${label}: ${problemSentence(problem, ENGLISH_TEXTS)}`];
}

function pairOf(text: string | undefined): [bigint, bigint] | null {
  if (text === undefined) return null;
  const [width = "0", height = "1"] = text.split(":");
  return [BigInt(width), BigInt(height)];
}

function* durationFaults(
  { seconds }: Measured,
  label: string,
  { min_seconds: least, max_seconds: most }: MediaData,
): Generator<Fault> {
  if (seconds === null) return;
  const plays = `${label} plays ${seconds.toFixed(2)} s`;
  if (least !== undefined && seconds < least - TOLERANCE)
    yield ["plays-too-short", `${plays}; at least ${least} s are needed.`];
  if (most !== undefined && seconds > most + TOLERANCE)
    yield ["plays-too-long", `${plays}; at most ${most} s are allowed.`];
}

function* frameRateFaults(
  { frameRate }: Measured,
  label: string,
  { min_frame_rate: least, max_frame_rate: most }: MediaData,
): Generator<Fault> {
  if (frameRate === null) return;
  const has = `${label} has ${frameRate} frames per second`;
  if (least !== undefined && frameRate < least)
    yield ["frame-rate-too-low", `${has}; at least ${least} are needed.`];
  if (most !== undefined && frameRate > most)
    yield ["frame-rate-too-high", `${has}; at most ${most} are allowed.`];
}

/** What is wrong with the files of one list taken together. A duration that is not known counts as none. */
export function* together(files: readonly Examined[], kinds: readonly MediaData[]): Generator<Fault> {
  for (const { kind, max_total_seconds: most } of kinds) {
    const seconds = files.flatMap((file) => (file.kind === kind ? (file.seconds ?? []) : []));
    const total = seconds.reduce((sum, one) => sum + one, 0);
    if (most === undefined || total <= most + TOLERANCE * seconds.length) continue;
    yield [TOGETHER, `The ${kind} files play ${total.toFixed(2)} s in all; at most ${most} s are allowed.`];
  }
}
