/**
 * What a file is, by its first bytes: a name can say anything.
 *
 * The clients in all languages come to the same verdicts.
 */

const WAV = ["audio/wav", "audio/x-wav", "audio/wave", "audio/vnd.wave"];
const MP3 = ["audio/mpeg", "audio/mp3"];
const AAC = ["audio/aac", "audio/x-aac", "audio/aacp"];
const OGG = ["audio/ogg", "video/ogg", "application/ogg"];
const MP4 = ["video/mp4", "audio/mp4"];
const M4A = ["audio/mp4", "audio/x-m4a", "audio/m4a"];
const MATROSKA = ["video/x-matroska", "audio/x-matroska"];
const WEBM = ["video/webm", "audio/webm"];
const FLAC = ["audio/flac", "audio/x-flac"];
const BMP = ["image/bmp", "image/x-ms-bmp"];

type Types = readonly string[];

/** How files begin; each character is a byte. */
const STARTS: readonly (readonly [string, Types])[] = [
  ["\xff\xd8\xff", ["image/jpeg", "image/jpg"]],
  ["\x89PNG\r\n\x1a\n", ["image/png"]],
  ["GIF87a", ["image/gif"]],
  ["GIF89a", ["image/gif"]],
  ["II*\0", ["image/tiff"]],
  ["MM\0*", ["image/tiff"]],
  ["%PDF-", ["application/pdf"]],
  ["OggS", OGG],
  ["fLaC", FLAC],
  ["ID3", MP3],
];
const RIFF = new Map<string, Types>([
  ["WEBP", ["image/webp"]],
  ["WAVE", WAV],
  ["AVI ", ["video/x-msvideo", "video/avi"]],
]);
const BRANDS = new Map<string, Types>([
  ["qt  ", ["video/quicktime"]],
  ["M4A ", M4A],
  ["M4B ", M4A],
  ["avif", ["image/avif"]],
  ["avis", ["image/avif"]],
  ["heic", ["image/heic", "image/heif"]],
  ["heix", ["image/heic", "image/heif"]],
  ["mif1", ["image/heif"]],
]);
const EBML = "\x1a\x45\xdf\xa3";
const KNOWN = new Set([
  ...[
    ...STARTS.map(([, types]) => types),
    ...RIFF.values(),
    ...BRANDS.values(),
    MP4,
    MATROSKA,
    WEBM,
    AAC,
    BMP,
  ].flat(),
]);

/** Bytes as a text of one character a byte. */
export function latin(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

/** The MIME types of content that begins so, the usual one first; none where it is not known. */
export function typesOf(head: Uint8Array): Types {
  const text = latin(head.subarray(0, 64));
  const at = (from: number, to: number) => text.slice(from, to);
  const start = STARTS.find(([one]) => text.startsWith(one));
  if (start !== undefined) return start[1];
  if (at(0, 4) === "RIFF") return RIFF.get(at(8, 12)) ?? [];
  if (at(4, 8) === "ftyp") return BRANDS.get(at(8, 12)) ?? MP4;
  if (["moov", "mdat", "wide", "free"].includes(at(4, 8)) && head.length > 8) return ["video/quicktime"];
  if (text.startsWith(EBML)) return text.includes("webm") ? WEBM : MATROSKA;
  if (at(0, 2) === "BM" && head.length >= 26 && at(6, 10) === "\0\0\0\0") return BMP;
  return frames(head);
}

/** Sound without any header: a frame of AAC, or of MPEG audio. */
function frames([first = 0, second = 0]: Uint8Array): Types {
  if (first !== 0xff) return [];
  if ((second & 0xf6) === 0xf0) return AAC;
  return (second & 0xe0) === 0xe0 && (second & 0x06) !== 0 && (second & 0x18) !== 0x08 ? MP3 : [];
}

/**
 * The type under which content is taken, or null where it is refused.
 *
 * `found` is what the content may be, `allowed` what is documented; nothing documented allows everything. Content
 * that is not known is refused only where each documented type would have been known.
 */
export function accepted(found: Types, allowed: Types): string | null {
  if (allowed.length === 0) return found[0] ?? "application/octet-stream";
  const of =
    found.length > 0
      ? found.filter((one) => allowed.includes(one))
      : allowed.filter((one) => !KNOWN.has(one));
  return of[0] ?? null;
}

/** The kind of file that a type is. */
export function kindOfType(type: string): "image" | "video" | "audio" | "file" {
  const [kind] = type.split("/");
  return kind === "image" || kind === "video" || kind === "audio" ? kind : "file";
}
