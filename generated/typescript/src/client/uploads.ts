/** The upload of one file: the form that is sent, and what of the answer a request says. */

import type { UploadApi } from "./api.js";
import type { Pending } from "./handing.js";
import { firstAt } from "./places.js";

/** The form. */
export function formOf({ form }: UploadApi, model: string, { file, name, mime, kind }: Pending): FormData {
  const made = new FormData();
  if (form.kind !== undefined) made.append(form.kind, kind);
  if (form.model !== undefined) made.append(form.model, model);
  made.append(form.file ?? "file", typed(file, mime), name);
  return made;
}

/** The same content under another type. */
function typed(file: Blob, type: string): Blob {
  return file.type === type ? file : file.slice(0, file.size, type);
}

/** What a listed file takes from the answer; null where that has no address. */
export function filledBy({ filled, keys }: UploadApi, answer: unknown): { [key: string]: unknown } | null {
  const rows = Object.entries(filled).map(([key, path]) => [key, firstAt(answer, [path])] as const);
  const found = Object.fromEntries(rows.filter(([, value]) => value !== undefined));
  return typeof found[keys.url] === "string" ? found : null;
}
