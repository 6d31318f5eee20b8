/** What a finished task has made. */

import type { Cost } from "./cost.js";
import type { Download } from "./download.js";
import type { Task } from "./task.js";

/** A file that was made, at its address. Providers keep files for a limited time. */
export class JobFile {
  readonly url: string;
  readonly #download: Download;

  constructor(url: string, download: Download) {
    this.url = url;
    this.#download = download;
  }

  /** The last part of its address, as the name of a file. */
  get name(): string {
    const path = URL.canParse(this.url) ? new URL(this.url).pathname : "";
    const name = decoded(path.slice(path.lastIndexOf("/") + 1)).replace(/[\p{C}\\/:*?"<>|]/gu, "");
    return /^[. ]*$/.test(name) ? "file" : name;
  }

  /**
   * Fetch the file, and have it read from the answer of the server that keeps it. The key is not sent there.
   *
   * A download that breaks off is begun anew, so `reader` may be called several times.
   */
  read<Found>(
    reader: (response: Response) => Promise<Found>,
    options: { readonly signal?: AbortSignal } = {},
  ): Promise<Found> {
    return this.#download.read(this.url, reader, options.signal);
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

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A task that is done, with what it has made. */
export interface Job<Result> {
  readonly id: string;
  readonly task: Task;
  /** The result as the provider writes it. */
  readonly result: Result;
  readonly files: readonly JobFile[];
  /** What it has cost, as the provider says it; undefined where it says nothing. */
  readonly cost: string | undefined;
  /** What it costs by the documented price; null where none is documented, or where the request is not known. */
  readonly price: Cost | null;
}
