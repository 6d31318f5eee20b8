/** Files on their way into a body: looked at, and then written into it, or marked as still to be uploaded. */

import type { UploadApi } from "./api.js";
import { argumentAt, isRow } from "./body.js";
import { kindOfType } from "../files/content.js";
import type { FilePlace, KnownModel } from "./data.js";
import { examined, together } from "./files.js";
import type { Examined, Fault } from "./files.js";
import { contentOf } from "./given.js";
import type { Problem } from "./problems.js";
import { spots } from "./spots.js";
import type { Spot } from "./spots.js";

/** Stands for the address of a file until it is uploaded. */
export const PENDING = "https://upload.invalid/pending";

/** A body as it is checked: what stands in it for a file that goes along as a part of a form is an address. */
export function withoutFiles(body: unknown): unknown {
  if (body instanceof Blob) return PENDING;
  if (Array.isArray(body)) return body.map(withoutFiles);
  if (!isRow(body)) return body;
  return Object.fromEntries(Object.entries(body).map(([key, value]) => [key, withoutFiles(value)]));
}

/** A file that is still to be uploaded. */
export interface Pending {
  readonly file: Blob;
  readonly name: string;
  readonly mime: string;
  readonly kind: string;
  /** Put into the body what a listed file takes from the answer to the upload, or the address that the answer has. */
  readonly fill:
    | { readonly values: (values: { readonly [key: string]: unknown }) => void }
    | { readonly address: (url: string) => void };
}

/** What came of the files of a body. */
export interface Handed {
  readonly pending: readonly Pending[];
  /** Whether a file was put into the body itself. */
  readonly isInline: boolean;
  /** Where files stand that go along as parts of a form, as JSON pointers. */
  readonly parts: readonly string[];
  readonly problems: readonly Problem[];
  /** Of which files limits are documented that could not be checked. */
  readonly unchecked: readonly string[];
}

/** How files may be handed over: a whole request is taken at its word, and an address in it is no file. */
export interface Manner {
  readonly upload: UploadApi | undefined;
  /** Whether a request may travel as a form. */
  readonly isForm: boolean;
  readonly isWhole: boolean;
}

/** Write the files of a body into it; it is changed in place. */
export async function handOver(model: KnownModel, manner: Manner, body: unknown): Promise<Handed> {
  const pending: Pending[] = [];
  const problems: Problem[] = [];
  const unchecked: string[] = [];
  const parts: string[] = [];
  let isInline = false;
  for (const place of model.files) {
    const path = place.isCarrier || place.isList ? [...place.path, "*"] : place.path;
    const ofLists = new Map<string, Examined[]>();
    for (const spot of [...spots(body, path)]) {
      const found = await handed(place, manner, spot);
      if ("faults" in found) problems.push(...found.faults.map((fault) => problemAt(model, spot, fault)));
      else if ("pending" in found) pending.push(found.pending);
      else if ("isPart" in found) parts.push(spot.at);
      else isInline ||= found.isInline;
      const { file } = found;
      if (file === undefined) continue;
      const list = spot.at.slice(0, spot.at.lastIndexOf("/"));
      ofLists.set(list, [...(ofLists.get(list) ?? []), file]);
      if (file.unchecked !== undefined) unchecked.push(file.unchecked);
    }
    for (const [at, files] of ofLists)
      for (const fault of together(files, place.kinds)) problems.push(problemAt(model, { at }, fault));
  }
  return { pending, isInline: isInline || parts.length > 0, parts, problems, unchecked };
}

function problemAt(model: KnownModel, { at }: Pick<Spot, "at">, [reason, message]: Fault): Problem {
  const argument = argumentAt(model, at);
  const found = { at, reason, message, layer: "request" as const };
  return argument === undefined ? found : { ...found, argument };
}

type Outcome = { readonly file?: Examined } & (
  | { readonly faults: readonly Fault[] }
  | { readonly pending: Pending }
  | { readonly isPart: true }
  | { readonly isInline: boolean }
);

const DONE: Outcome = { isInline: false };

async function handed(place: FilePlace, { upload, isForm, isWhole }: Manner, spot: Spot): Promise<Outcome> {
  const isListed = place.isCarrier && upload !== undefined;
  if (isListed && typeof spot.value === "string" && !isWhole) return address(place, upload, spot, spot.value);
  if (isListed) return listed(place, upload, spot);
  const file = contentOf(spot.value);
  if (file === null) return DONE;
  if (isForm && place.path.length === 1 && formsOf(place).includes("part")) return part(place, spot, file);
  return upload?.address !== undefined && formsOf(place).includes("url")
    ? uploaded(place, spot, file)
    : inline(place, spot, file);
}

/** A file that goes along as a part of the form. */
async function part(place: FilePlace, spot: Spot, file: Blob): Promise<Outcome> {
  const found = await looked(place, file);
  if (found.faults.length > 0) return { faults: found.faults };
  spot.replace(new File([file], nameOf(file), { type: found.mime }));
  return { isPart: true, file: found };
}

/** A file whose address stands in its place once it is uploaded. */
async function uploaded(place: FilePlace, spot: Spot, file: Blob): Promise<Outcome> {
  const found = await looked(place, file);
  if (found.faults.length > 0) return { faults: found.faults };
  spot.replace(PENDING);
  const fill = { address: (url: string) => spot.replace(url) };
  return { pending: { file, name: nameOf(file), mime: found.mime, kind: found.kind, fill }, file: found };
}

/** An element of the list of uploads: from a file, or as it is documented. */
async function listed(place: FilePlace, { keys }: UploadApi, spot: Spot): Promise<Outcome> {
  const given = isRow(spot.value) ? spot.value : {};
  const file = contentOf(isRow(spot.value) ? given[keys.url] : spot.value);
  if (file === null) return DONE;
  const found = await looked(place, file);
  if (found.faults.length > 0) return { faults: found.faults };
  const mime = keys.mime === undefined ? {} : { [keys.mime]: found.mime };
  const element = { [keys.kind]: found.kind, ...mime, ...given, [keys.url]: PENDING };
  spot.replace(element);
  const fill: Pending["fill"] = { values: (values) => spot.replace({ ...element, ...values }) };
  return {
    pending: { file, name: nameOf(file), mime: found.mime, kind: found.kind, fill },
    file: found,
  };
}

/** An element of the list of uploads from an address alone. */
function address(place: FilePlace, { keys }: UploadApi, spot: Spot, url: string): Outcome {
  if (!/^(https?|data):/i.test(url)) {
    const shown = JSON.stringify(url.slice(0, 60));
    return {
      faults: [
        ["no-address", `${shown} is no address; give a file of this machine by fileFromPath(${shown}).`],
      ],
    };
  }
  const kind = kindAt(place, url);
  if (kind === null) return { faults: [["kind-unknown", KIND_UNKNOWN]] };
  spot.replace({ [keys.url]: url, [keys.kind]: kind });
  return DONE;
}

const KIND_UNKNOWN = "The address does not tell the kind of file; give an object with its url and kind.";

async function looked({ kinds }: FilePlace, file: Blob): Promise<Examined> {
  try {
    return await examined(file, labelOf(file), kinds);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { mime: "", kind: "", faults: [["unreadable-file", `The file cannot be read: ${why}`]] };
  }
}

const NAMELESS = "file";

/** The name of a file without folders. */
export function nameOf(file: Blob): string {
  const name: unknown = "name" in file ? file.name : undefined;
  return typeof name === "string" && name !== ""
    ? name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1)
    : NAMELESS;
}

/** What messages call a file. */
function labelOf(file: Blob): string {
  const name = nameOf(file);
  return name === NAMELESS ? "The file" : `The file ${name}`;
}

const ENDINGS: { readonly [kind: string]: RegExp } = {
  image: /\.(png|jpe?g|gif|webp|bmp|tiff?|avif|heic|heif|svg)$/i,
  video: /\.(mp4|m4v|mov|webm|mkv|avi|mpe?g)$/i,
  audio: /\.(mp3|m4a|wav|aac|ogg|oga|opus|flac)$/i,
};

/** The kind of a file at an address: the only one that is taken, or the one that its name shows. */
function kindAt({ kinds }: FilePlace, url: string): string | null {
  const taken = [...new Set(kinds.map((one) => one.kind))];
  if (taken.length === 1 && taken[0] !== undefined) return taken[0];
  const type = /^data:([^;,]+)/i.exec(url)?.[1];
  const path = URL.canParse(url) ? new URL(url).pathname : "";
  const shown =
    type === undefined ? Object.keys(ENDINGS).find((kind) => ENDINGS[kind]?.test(path)) : kindOfType(type);
  return taken.length === 0 ? (shown ?? null) : (taken.find((kind) => kind === shown) ?? null);
}

const INLINE = ["data-uri", "base64"];

/** A file as text inside the body, in a form that the docs name. */
async function inline(place: FilePlace, spot: Spot, file: Blob): Promise<Outcome> {
  const form = INLINE.find((one) => formsOf(place).includes(one));
  if (form === undefined) {
    const message = "The docs name no way to put a file into the request; give its address (URL) instead.";
    return { faults: [["no-upload", message]] };
  }
  const found = await looked(place, file);
  if (found.faults.length > 0) return { faults: found.faults };
  const text = await base64Of(file);
  spot.replace(form === "data-uri" ? `data:${found.mime};base64,${text}` : text);
  return { isInline: true, file: found };
}

function formsOf({ kinds }: FilePlace): string[] {
  return [...new Set(kinds.flatMap((one) => one.forms ?? []))];
}

const CHUNK = 0x6000;

/** The content of a file in base64, a piece of whole triples at a time: an engine takes only so many arguments. */
export async function base64Of(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = "";
  for (let at = 0; at < bytes.length; at += CHUNK) {
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  }
  return text;
}
