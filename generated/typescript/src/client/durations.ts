/** How long a sound or a video plays, by what its file says of itself: WAV, FLAC, and MP4 with its relatives. */

import { latin } from "./content.js";

/** The duration in seconds; null where the format does not tell it, or is another one. */
export async function secondsIn(file: Blob): Promise<number | null> {
  const head = latin(await bytesOf(file, 0, 12));
  if (head.startsWith("RIFF") && head.slice(8) === "WAVE") return wav(file);
  if (head.startsWith("fLaC")) return flac(file);
  return ["ftyp", "moov", "mdat", "wide", "free"].includes(head.slice(4, 8)) ? mp4(file, 0, file.size) : null;
}

async function bytesOf(file: Blob, at: number, count: number): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(at, at + count).arrayBuffer());
}

/** The size of the samples by the bytes that a second takes. */
async function wav(file: Blob): Promise<number | null> {
  let rate = 0;
  for (let at = 12; at + 8 <= file.size;) {
    const view = new DataView((await bytesOf(file, at, 24)).buffer);
    const name = latin(new Uint8Array(view.buffer, 0, 4));
    const size = view.getUint32(4, true);
    if (name === "fmt " && view.byteLength >= 20) rate = view.getUint32(16, true);
    if (name === "data") return rate === 0 ? null : Math.min(size, file.size - at - 8) / rate;
    at += 8 + size + (size % 2);
  }
  return null;
}

/** The number of samples by those of a second, 36 and 20 bits of the first block. */
async function flac(file: Blob): Promise<number | null> {
  const view = new DataView((await bytesOf(file, 18, 8)).buffer);
  if (view.byteLength < 8) return null;
  const rate = view.getUint32(0) >>> 12;
  const samples = (view.getUint8(3) & 0x0f) * 2 ** 32 + view.getUint32(4);
  return rate === 0 || samples === 0 ? null : samples / rate;
}

/** The duration in `mvhd`, which stands in `moov`, which may stand at the end. */
async function mp4(file: Blob, from: number, to: number): Promise<number | null> {
  for (let at = from; at + 8 <= to;) {
    const view = new DataView((await bytesOf(file, at, 40)).buffer);
    if (view.byteLength < 8) return null;
    const name = latin(new Uint8Array(view.buffer, 4, 4));
    const [size, head] = boxSize(view, to - at);
    if (size < head) return null;
    if (name === "moov") return mp4(file, at + head, Math.min(at + size, to));
    if (name === "mvhd") return movieHeader(view, head);
    at += size;
  }
  return null;
}

/** How long a box and its head are: a size of 1 stands for a longer one that follows, 0 for all that is left. */
function boxSize(view: DataView, left: number): [number, number] {
  const size = view.getUint32(0);
  if (size === 1 && view.byteLength >= 16) return [Number(view.getBigUint64(8)), 16];
  return [size === 0 ? left : size, 8];
}

function movieHeader(view: DataView, head: number): number | null {
  if (view.byteLength < head + 32) return null;
  const isLong = view.getUint8(head) === 1;
  const scale = view.getUint32(head + (isLong ? 20 : 12));
  const units = isLong ? Number(view.getBigUint64(head + 24)) : view.getUint32(head + 16);
  return scale === 0 || units === 0 ? null : units / scale;
}
