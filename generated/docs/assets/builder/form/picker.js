/**
 * A picker that looks at files of the reader's, and says whether they are as it is documented. Nothing is sent anywhere,
 * and nothing of it gets into the request.
 */

import { element, newId } from "./dom.js";
import { problemSentence } from "./sentences.js";

/** @typedef {import("../files/files.js").Examined} Examined */
/** @typedef {import("../files/files.js").Fault} Fault */
/** @typedef {import("../client/data.js").MediaData} MediaData */
/** @typedef {import("./texts.js").Texts} Texts */
/** @typedef {MediaData & { words: Readonly<Record<string, string>> }} Kind With its limits in words, by what they measure. */
/** @typedef {{ at: string, carrier?: boolean, list?: boolean, kinds: readonly Kind[] }} FilePlace */

const [PER_KB, PER_MB] = [1000, 1_000_000];
/** What is measured, by the reason for which a file is refused. @type {Readonly<Record<string, string>>} */
const MEASURES = {
  "file-too-large": "size",
  "side-too-small": "sides",
  "side-too-large": "sides",
  "width-too-small": "width",
  "width-too-large": "width",
  "height-too-small": "height",
  "height-too-large": "height",
  "too-few-pixels": "pixels",
  "too-many-pixels": "pixels",
  transparent: "transparency",
  "plays-too-short": "duration",
  "plays-too-long": "duration",
  "frame-rate-too-low": "rate",
  "frame-rate-too-high": "rate",
};
/** What could not be measured, with the limits that were not checked. */
const UNCHECKED = {
  sides: ["sides", "width", "height", "pixels", "ratio"],
  transparency: ["transparency"],
  duration: ["duration", "total"],
  "frame rate": ["rate"],
};

export class FilePicker {
  /**
   * @param {FilePlace} place
   * @param {Texts} texts
   */
  constructor({ kinds, list = false, carrier = false }, texts) {
    this.kinds = kinds;
    this.texts = texts;
    const isForMany = list || carrier;
    const types = kinds.flatMap(
      (kind) => kind.mime_types ?? (kind.kind === "file" ? [] : [`${kind.kind}/*`]),
    );
    this.input = element("input", {
      type: "file",
      id: newId(),
      multiple: isForMany,
      accept: types.join(","),
    });
    const label = element(
      "label",
      { for: this.input.id },
      texts.say(isForMany ? "check-files" : "check-file"),
    );
    this.verdicts = element("ul", { role: "status", class: "rb-verdicts" });
    this.element = element("div", { class: "rb-picker" }, label, this.input, this.verdicts);
    // It is no part of the request.
    this.element.addEventListener("input", (event) => event.stopPropagation());
    this.input.addEventListener("change", () => void this.look());
  }

  /** Looks at what was chosen. What reads files is loaded here, because most readers choose none. */
  async look() {
    const chosen = [...(this.input.files ?? [])];
    this.verdicts.replaceChildren();
    const reader = await import("../files/files.js").catch(() => null);
    if (reader === null)
      return this.verdicts.replaceChildren(this.complaint(this.texts.say("file-unreadable")));
    const { examined, tooLongTogether } = reader;
    const looked = await Promise.all(chosen.map((file) => examined(file, this.kinds).catch(() => null)));
    // Others were chosen in the meantime.
    if (chosen.some((file, at) => file !== this.input.files?.[at])) return;
    const together = tooLongTogether(
      looked.filter((found) => found !== null),
      this.kinds,
    );
    this.verdicts.replaceChildren(
      ...looked.map((found, at) => this.verdict(chosen[at] ?? new File([], ""), found)),
      ...together.map(({ limits }) => this.complaint(this.allowed(limits, "total"))),
    );
  }

  /**
   * @param {File} file
   * @param {Examined | null} found null where it could not be read
   */
  verdict(file, found) {
    const { texts } = this;
    if (found === null) return this.complaint(texts.say("file-unreadable"));
    const limits = this.kinds.find(({ kind }) => kind === found.kind);
    const told = texts.say("file", { name: file.name, facts: texts.remarks([...this.facts(file, found)]) });
    const faults = [...this.faults(file, found)];
    const unchecked = found.unchecked
      .flatMap((measure) => UNCHECKED[measure])
      .flatMap((measure) => limits?.words[measure] ?? [])
      .map((limit) => texts.say("file-unchecked", { limit }));
    const fine = faults.length + unchecked.length === 0 ? [texts.say("file-fits")] : [];
    const rows = [...new Set(faults)].map((sentence) => this.complaint(sentence));
    const notes = [...fine, ...unchecked].map((sentence) => element("li", {}, sentence));
    if (fine.length > 0) notes[0]?.classList.add("rb-fine");
    return element("li", {}, told, element("ul", {}, ...rows, ...notes));
  }

  /**
   * What a file is, in the order in which people ask.
   * @param {File} file
   * @param {Examined} found
   */
  *facts({ size }, { mime, types, known: { width, height, seconds, frameRate } }) {
    const { texts } = this;
    const number = (/** @type {number} */ value) => texts.number(String(value));
    yield mime || (types[0] ?? texts.say("file-type-unknown"));
    yield size < PER_MB / 10
      ? texts.say("file-kb", { n: number(Math.ceil(size / PER_KB)) })
      : texts.say("file-mb", { n: number(Math.round(size / (PER_MB / 10)) / 10) });
    if (width !== null && height !== null) yield `${number(width)} × ${number(height)}`;
    const rounded = seconds === null ? null : Math.round(seconds * 100) / 100;
    if (rounded !== null) yield texts.plural("file-seconds", rounded, { range: number(rounded) });
    if (frameRate !== null) yield texts.plural("file-rate", frameRate, { range: number(frameRate) });
  }

  /**
   * What is wrong with a file, in words.
   * @param {File} file
   * @param {Examined} found
   */
  *faults({ size }, { mime, faults }) {
    if (size === 0) yield this.texts.say("file-empty");
    else if (mime === "") yield* this.kinds.map((kind) => this.allowed(kind, "type"));
    else yield* faults.map((fault) => this.fault(fault));
  }

  /** @param {Fault} fault */
  fault({ reason, limits, problem }) {
    if (reason === "unfinished-file") return this.texts.say("file-unfinished");
    return problem === undefined
      ? this.allowed(limits, MEASURES[reason] ?? "type")
      : problemSentence(problem, this.texts);
  }

  /**
   * @param {MediaData} limits one of the place's own
   * @param {string} measure
   */
  allowed(limits, measure) {
    const words = this.kinds.find((kind) => kind === limits)?.words ?? {};
    return this.texts.say("file-allowed", { limit: words[measure] ?? "" });
  }

  /** @param {string} sentence */
  complaint(sentence) {
    return element("li", { class: "rb-complaints" }, sentence);
  }
}
