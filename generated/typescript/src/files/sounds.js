/** How long a sound plays, by what its file says of itself: WAV, AIFF, FLAC, MP3, Ogg and Windows Media. */

/** @typedef {import("./bytes.js").Bytes} Bytes */
/** @typedef {import("./bytes.js").Content} Content */

/**
 * The duration in seconds; null where the format does not tell it, or is another one.
 * @param {Content} file
 * @returns {Promise<number | null>}
 */
export async function soundSeconds(file) {
  const head = await file.at(0, 12);
  if (head.text(0, 4) === "RIFF" && head.text(8, 4) === "WAVE") return wav(file);
  if (head.text(0, 4) === "FORM" && head.text(8, 3) === "AIF") return aiff(file);
  if (head.text(0, 4) === "0&\xb2u") return windowsMedia(file);
  if (head.text(0, 4) === "fLaC") return flac(file);
  if (head.text(0, 4) === "OggS") return ogg(file);
  return head.text(0, 3) === "ID3" || head.byte(0) === 0xff ? mp3(file, head) : null;
}

/**
 * The size of the samples by the bytes that a second takes.
 * @param {Content} file
 * @returns {Promise<number | null>}
 */
async function wav(file) {
  let rate = 0;
  for (let at = 12; at + 8 <= file.size;) {
    const head = await file.at(at, 24);
    const [name, size] = [head.text(0, 4), head.little(4, 4)];
    if (name === "fmt " && head.length >= 20) rate = head.little(16, 4);
    if (name === "data") return rate === 0 ? null : Math.min(size, file.size - at - 8) / rate;
    at += 8 + size + (size % 2);
  }
  return null;
}

/**
 * The number of samples by those of a second, a number of 80 bits.
 * @param {Content} file
 * @returns {Promise<number | null>}
 */
async function aiff(file) {
  for (let at = 12; at + 8 <= file.size;) {
    const head = await file.at(at, 26);
    const size = head.big(4, 4);
    if (head.text(0, 4) === "COMM") {
      const rate = head.big(18, 8) * 2 ** (head.big(16, 2) - 16_383 - 63);
      return rate > 0 ? head.big(10, 4) / rate : null;
    }
    at += 8 + size + (size % 2);
  }
  return null;
}

const FILE_PROPERTIES = "\xa1\xdc\xab\x8cG\xa9\xcf\x11\x8e\xe4\0\xc0\x0c Se";

/**
 * The time to play, less the one before it begins.
 * @param {Content} file
 * @returns {Promise<number | null>}
 */
async function windowsMedia(file) {
  const head = await file.at(0, 8192);
  const at = head.text().indexOf(FILE_PROPERTIES);
  const seconds = at < 0 ? 0 : head.little(at + 64, 8) / 1e7 - head.little(at + 80, 8) / 1e3;
  return seconds > 0 ? seconds : null;
}

/**
 * The number of samples by those of a second, 36 and 20 bits of the first block.
 * @param {Content} file
 * @returns {Promise<number | null>}
 */
async function flac(file) {
  const head = await file.at(18, 8);
  if (head.length < 8) return null;
  const rate = head.big(0, 4) >>> 12;
  const samples = (head.byte(3) & 0x0f) * 2 ** 32 + head.big(4, 4);
  return rate === 0 || samples === 0 ? null : samples / rate;
}

/**
 * Where the last page ends, by the samples of a second that the first one tells.
 * @param {Content} file
 * @returns {Promise<number | null>}
 */
async function ogg(file) {
  const head = await file.at(0, 27 + 255 + 48);
  const at = 27 + head.byte(26);
  const isOpus = head.text(at, 8) === "OpusHead";
  const isVorbis = head.text(at, 7) === "\x01vorbis";
  if (!isOpus && !isVorbis) return null;
  const [rate, skipped] = isOpus ? [48_000, head.little(at + 10, 2)] : [head.little(at + 12, 4), 0];
  const from = Math.max(file.size - 65_536, 0);
  const end = await file.at(from, 65_536);
  const last = end.text().lastIndexOf("OggS");
  const samples = last < 0 ? 0 : end.little(last + 6, 8) - skipped;
  return rate > 0 && samples > 0 && samples < 2 ** 53 ? samples / rate : null;
}

const MPEG_1 = 3;
const LAYER_3 = 1;
/** Thousands of bits a second of layer 3, of version 1 and of the later ones. */
const BITS = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const BITS_LATER = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const RATES = [44_100, 48_000, 32_000];
/** By what the samples of a second are divided in versions 2.5 and 2. */
const DIVIDED = [4, 1, 2, 1];

/**
 * The number of frames, where the first one tells it; else the size by the bits of a second.
 * @param {Content} file
 * @param {Bytes} head
 * @returns {Promise<number | null>}
 */
async function mp3(file, head) {
  // The size of a tag has seven bits a byte; a tag may end with ten bytes more.
  const tag = [6, 7, 8, 9].reduce((sum, at) => sum * 128 + (head.byte(at) & 0x7f), 0);
  const start = head.text(0, 3) === "ID3" ? 10 + tag + ((await file.at(5, 1)).byte(0) & 0x10 ? 10 : 0) : 0;
  const frame = await file.at(start, 64);
  const [version, layer] = [(frame.byte(1) >> 3) & 3, (frame.byte(1) >> 1) & 3];
  const [index, rateIndex] = [frame.byte(2) >> 4, (frame.byte(2) >> 2) & 3];
  const isFrame = frame.byte(0) === 0xff && (frame.byte(1) & 0xe0) === 0xe0 && version !== 1;
  const rate = (RATES[rateIndex] ?? 0) / (DIVIDED[version] ?? 1);
  const bits = (version === MPEG_1 ? BITS : BITS_LATER)[index] ?? 0;
  if (!isFrame || layer !== LAYER_3 || rate === 0 || bits === 0) return null;
  const isMono = frame.byte(3) >> 6 === 3;
  const side = version === MPEG_1 ? (isMono ? 17 : 32) : isMono ? 9 : 17;
  const isCounted = ["Xing", "Info"].includes(frame.text(4 + side, 4)) && (frame.byte(11 + side) & 1) === 1;
  const frames = isCounted ? frame.big(12 + side, 4) : 0;
  if (frames > 0) return (frames * (version === MPEG_1 ? 1152 : 576)) / rate;
  const hasTagAtEnd = (await file.at(Math.max(file.size - 128, 0), 3)).text() === "TAG";
  return ((file.size - start - (hasTagAtEnd ? 128 : 0)) * 8) / (bits * 1000);
}
