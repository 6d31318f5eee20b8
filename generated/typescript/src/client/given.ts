/** What a program hands over: JSON values, files, and whole requests. */

/** A JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * A file: its content (`Blob`, `File`, bytes), or its address as `URL` or text.
 *
 * A text is sent as it stands, so that base64 that was made elsewhere can be given, too. In Node.js, `fileFromPath`
 * gives a file on disk.
 */
export type GivenFile = Blob | Uint8Array | ArrayBuffer | URL | string;

/** A whole request body, as it is sent, in place of its parameters; made by `whole`. */
export class WholeRequest<Request> {
  /** The body. */
  readonly body: Request;

  constructor(body: Request) {
    this.body = body;
  }
}

/** Hand over a whole request body, keys as they travel. */
export function whole<Request>(body: Request): WholeRequest<Request> {
  return new WholeRequest(body);
}

/** The content of a file that was given as such, or null for an address and for everything else. */
export function contentOf(value: unknown): Blob | null {
  if (value instanceof Blob) return value;
  if (value instanceof ArrayBuffer) return new Blob([value]);
  if (!ArrayBuffer.isView(value)) return null;
  // A copy: the buffer may be a shared one, which no Blob takes, and may change later.
  return new Blob([new Uint8Array(value.buffer, value.byteOffset, value.byteLength).slice()]);
}
