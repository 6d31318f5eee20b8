/** Files that an answer holds itself: as base64 within JSON, or as the whole of it. */

import { typesOf } from "../files/content.js";
import type { Path, Places } from "./api.js";
import { spotsAt, textAt } from "./places.js";
import type { Found } from "./places.js";

/** So many bytes tell what a file is. */
const HEAD = 256;
/** A text of base64 is decoded so many characters at a time: whole groups of four. */
const CHUNK = 0x10000;

/** The files that an answer holds as base64; null where one of them is none. */
export function contentIn(body: unknown, { content = [], fileType = [] }: Places): Blob[] | null {
  const texts = content
    .flatMap((path) => spotsAt(body, path))
    .filter(
      (found): found is Found & { value: string } => typeof found.value === "string" && found.value !== "",
    );
  const blobs = texts.map(({ at, value }) => {
    const [, stated, text = value] = /^data:([^;,]*)[^,]*,(.*)$/is.exec(value) ?? [];
    const bytes = decoded(text);
    return bytes && new Blob(bytes, { type: stated || typeBeside(body, at, fileType) });
  });
  return blobs.includes(null) ? null : blobs.filter((blob) => blob !== null);
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

/** The same file with the type that its first bytes tell, where none is told. */
export async function typed(file: Blob): Promise<Blob> {
  if (file.type !== "" && file.type !== "application/octet-stream") return file;
  const [type] = typesOf(new Uint8Array(await file.slice(0, HEAD).arrayBuffer()));
  return type === undefined ? file : file.slice(0, file.size, type);
}
