/** What a finished task has made. */

import type { Cost } from "./cost.js";
import type { Download } from "./download.js";
import type { Task } from "./task.js";

/** A file that was made: at its address, where providers keep it for a limited time, or as its bytes came. */
export class JobFile {
  /** Its address; undefined where its bytes came in the answer itself. */
  readonly url: string | undefined;
  /** Its MIME type, where it is told or seen in its bytes. */
  readonly type: string | undefined;
  readonly #content: Blob | undefined;
  readonly #download: Download;

  constructor(source: string | Blob, download: Download, type = "") {
    this.url = typeof source === "string" ? source : undefined;
    this.#content = typeof source === "string" ? undefined : source;
    this.type = type || undefined;
    this.#download = download;
  }

  /** The last part of its address, as the name of a file; of bytes, one by their type. */
  get name(): string {
    const { url } = this;
    if (url === undefined) return `file${endingOf(this.type ?? "")}`;
    const path = URL.canParse(url) ? new URL(url).pathname : "";
    const name = decoded(path.slice(path.lastIndexOf("/") + 1)).replace(/[\p{C}\\/:*?"<>|]/gu, "");
    return /^[. ]*$/.test(name) ? "file" : name;
  }

  /**
   * Fetch the file, and have it read from the answer of the server that keeps it. The key is not sent there.
   *
   * A download that breaks off is begun anew, so `reader` may be called several times.
   */
  async read<Found>(
    reader: (response: Response) => Promise<Found>,
    { signal }: { readonly signal?: AbortSignal } = {},
  ): Promise<Found> {
    signal?.throwIfAborted();
    return this.url === undefined
      ? reader(new Response(this.#content))
      : this.#download.read(this.url, reader, signal);
  }

  /** The content. */
  blob(options: { readonly signal?: AbortSignal } = {}): Promise<Blob> {
    return this.read((response) => response.blob(), options);
  }

  /** The content. */
  async bytes(options: { readonly signal?: AbortSignal } = {}): Promise<Uint8Array> {
    return new Uint8Array(await (await this.blob(options)).arrayBuffer());
  }
}

const ENDINGS: { readonly [type: string]: string } = {
  "image/jpeg": ".jpg",
  "image/svg+xml": ".svg",
  "audio/mpeg": ".mp3",
  "audio/mp4": ".m4a",
  "video/quicktime": ".mov",
  "text/plain": ".txt",
};

/** How the name of a file of a type ends; empty where the type tells no usual ending. */
function endingOf(type: string): string {
  const plain = type.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  const [, short] = /^(?:image|video|audio)\/(?:x-)?([a-z0-9]{2,5})$/.exec(plain) ?? [];
  return ENDINGS[plain] ?? (short === undefined ? "" : `.${short}`);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A task that is done, with what it has made. */
export interface Job<Result> {
  /** The task's id; of a result that came at once, what the provider names it by, or an empty text. */
  readonly id: string;
  readonly task: Task;
  /** The result as the provider writes it; null where the answer is the file itself. */
  readonly result: Result;
  readonly files: readonly JobFile[];
  /** What it has cost, as the provider says it; undefined where it says nothing. */
  readonly cost: string | undefined;
  /** What it costs by the documented price; null where none is documented, or where the request is not known. */
  readonly price: Cost | null;
}
