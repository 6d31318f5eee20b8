/** What is said of files that were held against what is documented of them, in English. */

import { examined as judged, tooLongTogether } from "../files/files.js";
import type { Fault as Judged, Examined as JudgedFile } from "../files/files.js";
import { ENGLISH } from "../sentences/english.js";
import { problemSentence } from "../sentences/sentences.js";
import { Texts } from "../sentences/texts.js";
import type { MediaData } from "./data.js";

export { measured } from "../files/files.js";

/** A reason and a sentence. */
export type Fault = readonly [string, string];

/** A file that was looked at: its type, its kind, what is wrong with it, and a sentence on what was not checked. */
export interface Examined {
  readonly mime: string;
  readonly kind: string;
  readonly faults: readonly Fault[];
  readonly unchecked?: string;
  /** Where it was read. */
  readonly judged?: JudgedFile;
}

/** The reason that is about several files. */
export const TOGETHER = "play-too-long-together";

const PER_MB = 1_000_000;
const ENGLISH_TEXTS = new Texts(ENGLISH);

/**
 * A file held against the limits of the kind that it is. Rejects where it cannot be read.
 *
 * `label` is what messages call it.
 */
export async function examined(file: Blob, label: string, kinds: readonly MediaData[]): Promise<Examined> {
  const found = await judged(file, kinds);
  const { mime, kind, unchecked } = found;
  if (mime === "" && kinds.length > 0)
    return { mime, kind, faults: [notTaken(label, found.types, kinds)], judged: found };
  const faults = found.faults.map((fault): Fault => [fault.reason, sentence(fault, label, file.size, found)]);
  if (unchecked.length === 0) return { mime, kind, faults, judged: found };
  const missing = unchecked.join(" and ");
  return {
    mime,
    kind,
    faults,
    unchecked: `${label} does not tell its ${missing} in a way that is known here; nothing was checked of that.`,
    judged: found,
  };
}

function notTaken(label: string, found: readonly string[], kinds: readonly MediaData[]): Fault {
  const allowed = [...new Set(kinds.flatMap((one) => one.mime_types ?? [`any ${one.kind}`]))];
  const isWhat = found[0] === undefined ? "is of no known type" : `is ${found[0]} by its content`;
  return ["wrong-mime-type", `${label} ${isWhat}; allowed: ${allowed.join(", ")}.`];
}

function sentence(
  { reason, limits, problem }: Judged,
  label: string,
  size: number,
  file: JudgedFile,
): string {
  if (problem !== undefined) return `${label}: ${problemSentence(problem, ENGLISH_TEXTS)}`;
  const { width, height, seconds, frameRate } = file.known;
  const sides = `${label} is ${width}x${height} pixels`;
  const plays = `${label} plays ${seconds?.toFixed(2)} s`;
  const rate = `${label} has ${frameRate} frames per second`;
  switch (reason) {
    case "empty-file":
      return `${label} is empty.`;
    case "file-too-large": {
      const given = `${(size / PER_MB).toFixed(1)} MB (${size} bytes)`;
      return `${label} has ${given}; at most ${(limits.max_bytes ?? 0) / PER_MB} MB are allowed.`;
    }
    case "unfinished-file":
      return `${label} ends before the index that tells how to read it; write or copy it to its end.`;
    case "side-too-small":
      return `${sides}; each side must be at least ${limits.min_side}.`;
    case "side-too-large":
      return `${sides}; each side must be at most ${limits.max_side}.`;
    case "width-too-small":
      return `${sides}; it must be at least ${limits.min_width} wide.`;
    case "width-too-large":
      return `${sides}; it must be at most ${limits.max_width} wide.`;
    case "height-too-small":
      return `${sides}; it must be at least ${limits.min_height} high.`;
    case "height-too-large":
      return `${sides}; it must be at most ${limits.max_height} high.`;
    case "too-few-pixels":
      return `${sides}; at least ${limits.min_pixels} in all are needed.`;
    case "too-many-pixels":
      return `${sides}; at most ${limits.max_pixels} in all are allowed.`;
    case "transparent":
      return `${label} is transparent, which is not allowed.`;
    case "plays-too-short":
      return `${plays}; at least ${limits.min_seconds} s are needed.`;
    case "plays-too-long":
      return `${plays}; at most ${limits.max_seconds} s are allowed.`;
    case "frame-rate-too-low":
      return `${rate}; at least ${limits.min_frame_rate} are needed.`;
    case "frame-rate-too-high":
      return `${rate}; at most ${limits.max_frame_rate} are allowed.`;
    default:
      return `${label} is not as it is documented: ${reason}.`;
  }
}

/** What is wrong with the files of one list taken together. A duration that is not known counts as none. */
export function* together(files: readonly Examined[], kinds: readonly MediaData[]): Generator<Fault> {
  const known = files.flatMap(({ judged: file }) => file ?? []);
  for (const { limits, total } of tooLongTogether(known, kinds)) {
    const most = `at most ${limits.max_total_seconds} s are allowed`;
    yield [TOGETHER, `The ${limits.kind} files play ${total.toFixed(2)} s in all; ${most}.`];
  }
}
