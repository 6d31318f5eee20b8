/** Files held against what is documented of them: type by content, size, sides, durations. */

import { Fraction } from "../runtime/fraction.js";
import { accepted, kindOfType, typesOf } from "./content.js";
import type { MediaData } from "./data.js";
import { secondsIn } from "./durations.js";
import { pictureIn } from "./pictures.js";
import type { Picture } from "./pictures.js";

/** A reason and a sentence. */
export type Fault = readonly [string, string];

/** A file that was looked at: its type, its kind, and what is wrong with it. */
export interface Examined {
  readonly mime: string;
  readonly kind: string;
  readonly faults: readonly Fault[];
}

const HEAD = 4096;
const PER_MB = 1_000_000;

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
    return { mime, kind: limits.kind, faults: await faultsOf(file, label, limits) };
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

async function faultsOf(file: Blob, label: string, limits: MediaData): Promise<Fault[]> {
  const faults = [...sizeFaults(file.size, label, limits)];
  const { kind, min_side, max_side, min_pixels, max_pixels, ratio, alpha } = limits;
  const isMeasured = [min_side, max_side, min_pixels, max_pixels, ratio, alpha].some(
    (one) => one !== undefined,
  );
  const picture = kind === "image" && isMeasured ? await pictureIn(file) : null;
  if (picture !== null) faults.push(...pictureFaults(picture, label, limits));
  const seconds =
    limits.min_seconds === undefined && limits.max_seconds === undefined ? null : await secondsIn(file);
  if (seconds !== null) faults.push(...durationFaults(seconds, label, limits));
  return faults;
}

function* sizeFaults(size: number, label: string, { max_bytes: most }: MediaData): Generator<Fault> {
  if (size === 0) yield ["empty-file", `${label} is empty.`];
  if (most === undefined || size <= most) return;
  const given = `${(size / PER_MB).toFixed(1)} MB (${size} bytes)`;
  yield ["file-too-large", `${label} has ${given}; at most ${most / PER_MB} MB are allowed.`];
}

function* pictureFaults(
  { width, height, alpha }: Picture,
  label: string,
  limits: MediaData,
): Generator<Fault> {
  const { min_side, max_side, min_pixels, max_pixels, ratio } = limits;
  const pixels = width * height;
  const rows: [string, number | undefined, string, (limit: number) => boolean][] = [
    ["side-too-small", min_side, "each side must be at least", (limit) => Math.min(width, height) < limit],
    ["side-too-large", max_side, "each side must be at most", (limit) => Math.max(width, height) > limit],
    ["too-few-pixels", min_pixels, "in all there must be at least", (limit) => pixels < limit],
    ["too-many-pixels", max_pixels, "in all there must be at most", (limit) => pixels > limit],
  ];
  for (const [reason, limit, words, isBroken] of rows) {
    if (limit === undefined || !isBroken(limit)) continue;
    yield [reason, `${label} is ${width}x${height} pixels; ${words} ${limit}.`];
  }
  if (ratio !== undefined) yield* ratioFaults(width, height, label, ratio);
  if (limits.alpha === false && alpha === true)
    yield ["transparent", `${label} is transparent, which is not allowed.`];
}

/** Ratios are compared as fractions, so that nothing is rounded. */
function* ratioFaults(
  width: number,
  height: number,
  label: string,
  { min, max }: { min?: string; max?: string },
): Generator<Fault> {
  const found = new Fraction(BigInt(width), BigInt(Math.max(height, 1)));
  const limit = (text: string) => {
    const [first = "0", second = "1"] = text.split(":");
    return new Fraction(BigInt(first), BigInt(second));
  };
  const shown = `${label}: ${width}:${height} is`;
  if (min !== undefined && found.compare(limit(min)) < 0)
    yield ["ratio-too-narrow", `${shown} narrower than ${min}.`];
  if (max !== undefined && found.compare(limit(max)) > 0)
    yield ["ratio-too-wide", `${shown} wider than ${max}.`];
}

function* durationFaults(
  seconds: number,
  label: string,
  { min_seconds: least, max_seconds: most }: MediaData,
): Generator<Fault> {
  const plays = `${label} plays ${seconds.toFixed(2)} s`;
  if (least !== undefined && seconds < least)
    yield ["plays-too-short", `${plays}; at least ${least} s are needed.`];
  if (most !== undefined && seconds > most)
    yield ["plays-too-long", `${plays}; at most ${most} s are allowed.`];
}
