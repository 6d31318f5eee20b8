/** A model as its module writes it down, and as the runtime reads it. */

import { readModel } from "../runtime/index.js";
import { pathOf } from "../runtime/part.js";

/** What is known of a model's requests. */
export interface ModelData {
  /** The id that travels. */
  readonly id: string;
  /** The provider, a slash, and the id. */
  readonly name: string;
  readonly title: string;
  /** The body of a request as one tree of types, in the form of the catalogue. */
  readonly request: object;
  /** The object in which parameters stand that have no place of their own; unless it is given, the whole body. */
  readonly parameters_at?: string;
  readonly price?: { readonly formula: object };
  readonly files?: readonly FilePlaceData[];
  /** That it should no longer be used, until when it works, and what takes its place. */
  readonly deprecated?: string;
}

interface FilePlaceData {
  readonly at: string;
  readonly carrier?: boolean;
  readonly list?: boolean;
  readonly kinds: readonly MediaData[];
}

/** What the docs say of files of one kind: bytes, seconds, and sides and areas in pixels. */
export interface MediaData {
  readonly kind: "image" | "video" | "audio" | "file";
  readonly forms?: readonly string[];
  readonly max_files?: number;
  readonly min_files?: number;
  readonly max_bytes?: number;
  readonly mime_types?: readonly string[];
  readonly min_seconds?: number;
  readonly max_seconds?: number;
  readonly max_total_seconds?: number;
  readonly min_frame_rate?: number;
  readonly max_frame_rate?: number;
  readonly min_side?: number;
  readonly max_side?: number;
  readonly min_width?: number;
  readonly max_width?: number;
  readonly min_height?: number;
  readonly max_height?: number;
  readonly min_pixels?: number;
  readonly max_pixels?: number;
  readonly ratio?: { readonly min?: string; readonly max?: string };
  readonly alpha?: boolean;
}

/** A key of a request that holds a file or (`isList`, `isCarrier`) several. */
export interface FilePlace {
  /** The keys that lead to it; `*` stands for each element of a list. */
  readonly path: readonly string[];
  /** Whether its elements are objects with the address of an upload. */
  readonly isCarrier: boolean;
  readonly isList: boolean;
  readonly kinds: readonly MediaData[];
}

/** A model that has been read. */
export interface KnownModel {
  readonly id: string;
  readonly name: string;
  readonly request: import("../runtime/model.js").ObjectType;
  readonly price: import("../runtime/price.js").Price | null;
  readonly files: readonly FilePlace[];
}

const read = new WeakMap<ModelData, KnownModel>();

/** Read a model's data, once. */
export function known(data: ModelData): KnownModel {
  const found = read.get(data) ?? readData(data);
  read.set(data, found);
  return found;
}

function readData(data: ModelData): KnownModel {
  const { request, price } = readModel({ ...data });
  const files = (data.files ?? []).map(({ at, carrier = false, list = false, kinds }) => ({
    path: pathOf(at),
    isCarrier: carrier,
    isList: list,
    kinds,
  }));
  return { id: data.id, name: data.name, request, price, files };
}
