/** What Node.js can do beside: hand over files on disk, and save files that were made. */

/// <reference types="node" />

import { randomUUID } from "node:crypto";
import { openAsBlob } from "node:fs";
import { open, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import type { JobFile } from "./client/job.js";

/** A file on disk, to be handed over. It is read when it is sent, a piece at a time. */
export async function fileFromPath(path: string | URL): Promise<File> {
  const place = typeof path === "string" ? path : fileURLToPath(path);
  return new File([await openAsBlob(place)], basename(place));
}

/**
 * Fetch a file that was made and put it at a path, or into a folder under its own name; gives where it is.
 *
 * It is there whole, or what was there before is untouched.
 */
export async function save(
  file: JobFile,
  path: string,
  options: { readonly signal?: AbortSignal } = {},
): Promise<string> {
  const target = (await isFolder(path)) ? join(path, file.name) : path;
  const draft = join(dirname(target), `.${basename(target)}.${randomUUID()}.part`);
  try {
    await file.read((response) => written(response, draft), options);
    await rename(draft, target);
    return target;
  } finally {
    await rm(draft, { force: true });
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

async function written(response: Response, draft: string): Promise<void> {
  const handle = await open(draft, "w");
  try {
    for await (const piece of response.body ?? []) await handle.appendFile(piece);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
