/** The files in an answer: at addresses that it tells, as base64 within its JSON, or as the whole of it. */

import { typesOf } from "../files/content.js";
import type { Path, Places } from "./api.js";
import { spotsAt, textAt } from "./places.js";

/** A file by its address or by its content, with its MIME type; empty where none is told. */
export interface Made {
  readonly source: string | Blob;
  readonly type: string;
}

/** So many bytes tell what a file is. */
const HEAD = 256;
/** A text of base64 is decoded so many characters at a time: whole groups of four. */
const CHUNK = 0x10000;
const DATA = /^data:([^;,]*)([^,]*),(.*)$/is;

/** The files in an answer, each address once; null where content is no base64. */
export async function filesIn(body: unknown, places: Places): Promise<Made[] | null> {
  const { files = [], content = [], fileType = [] } = places;
  const made = new Map<unknown, Made>();
  for (const path of [...files, ...content]) {
    for (const { at, value } of spotsAt(body, path)) {
      if (typeof value !== "string" || value === "") continue;
      const type = typeBeside(body, at, fileType);
      const data = DATA.exec(value);
      if (data === null && files.includes(path)) {
        made.set(value, { source: value, type });
      } else {
        const [, stated = "", form = ";base64", text = value] = data ?? [];
        const bytes = form.toLowerCase().includes("base64") ? decoded(text) : written(text);
        if (bytes === null) return null;
        made.set(at.join("/"), await typed(new Blob(bytes, { type: stated || type })));
      }
    }
  }
  return [...made.values()];
}

/** The MIME type that stands beside a file, or one that counts for all; empty where none is told. */
function typeBeside(body: unknown, at: readonly string[], paths: readonly Path[]): string {
  const folder = at.slice(0, -1);
  for (const path of paths) {
    const here = [...folder, ...path.slice(folder.length)];
    if (path.length > folder.length && folder.every((step, index) => isAt(path[index], step))) {
      const told = textAt(body, [here]);
      if (told !== undefined) return told;
    }
  }
  return (
    textAt(
      body,
      paths.filter((path) => !path.includes("*")),
    ) ?? ""
  );
}

function isAt(pattern: string | undefined, step: string): boolean {
  return pattern === step || (pattern === "*" && /^[0-9]+$/.test(step));
}

/** Bytes of a text in base64, of either alphabet; null where it is none. */
function decoded(text: string): BlobPart[] | null {
  const plain = text.replace(/\s/g, "").replaceAll("-", "+").replaceAll("_", "/");
  try {
    const pieces = [];
    for (let at = 0; at < plain.length; at += CHUNK) {
      pieces.push(Uint8Array.from(atob(plain.slice(at, at + CHUNK)), (letter) => letter.charCodeAt(0)));
    }
    return pieces;
  } catch {
    return null;
  }
}

/** The text of a data URI that is not in base64. */
function written(text: string): BlobPart[] | null {
  try {
    return [decodeURIComponent(text)];
  } catch {
    return null;
  }
}

/** A file with the type that is told of it, unless its first bytes tell another. */
export async function typed(file: Blob): Promise<Made> {
  const found = typesOf(new Uint8Array(await file.slice(0, HEAD).arrayBuffer()));
  const told = file.type.split(";", 1)[0]?.trim() ?? "";
  const isKnown = told !== "" && told !== "application/octet-stream";
  const type = isKnown && (found.length === 0 || found.includes(told)) ? told : (found[0] ?? "");
  return { source: type === file.type ? file : file.slice(0, file.size, type), type };
}
