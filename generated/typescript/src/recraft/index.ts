/** Recraft: its client, and how its API is spoken. */

import type { Api } from "../client/api.js";
import { Client } from "../client/client.js";
import type { ModelTable } from "../client/client.js";
import type { ResultModel } from "../client/model.js";
import type { ClientOptions } from "../client/options.js";

/** How the API is spoken. */
export const api: Api = {
  id: "recraft",
  title: "Recraft",
  baseUrl: "https://external.api.recraft.ai",
  keyVariable: "RECRAFT_API_TOKEN",
  baseUrlVariable: "RECRAFT_BASE_URL",
  auth: { header: "Authorization", scheme: "Bearer" },
  places: {
    images: {
      created: [["created"]],
      cost: [["credits"]],
      files: [["data", "*", "url"]],
      content: [["data", "*", "b64_json"]],
    },
    changed: {
      created: [["created"]],
      cost: [["credits"]],
      files: [["image", "url"]],
      content: [["image", "b64_json"]],
    },
    account: { balance: [["credits"]] },
  },
  endpoints: {
    create: {
      method: "POST",
      path: "/v1/images/generations",
      body: "request",
      returns: "images",
      starts: "result",
    },
    image_to_image: {
      method: "POST",
      path: "/v1/images/imageToImage",
      body: "request",
      returns: "images",
      starts: "result",
    },
    inpaint: {
      method: "POST",
      path: "/v1/images/inpaint",
      body: "request",
      returns: "images",
      starts: "result",
    },
    replace_background: {
      method: "POST",
      path: "/v1/images/replaceBackground",
      body: "request",
      returns: "images",
      starts: "result",
    },
    tool: {
      method: "POST",
      path: "/v1/images/{model}",
      pathParts: { model: { holds: "model" } },
      body: "request",
      returns: "changed",
      starts: "result",
    },
  },
};

/** The models, by the names that programs call them by. */
export interface Models {
  /** Recraft Creative Upscale. Enlarges an image and adds details. Price: 0.25 USD per request. */
  readonly creativeUpscale: ResultModel<import("./creative-upscale.js").Types>;
  /** Recraft Crisp Upscale. Enlarges an image and keeps it as it is. Price: 0.004 USD per request. */
  readonly crispUpscale: ResultModel<import("./crisp-upscale.js").Types>;
  /** Recraft Erase Region. Takes a part out of an image. Price: 0.002 USD per request. */
  readonly eraseRegion: ResultModel<import("./erase-region.js").Types>;
  /** Recraft V2. Makes an image from a prompt. Price: 0.022 USD per image × n. */
  readonly recraftv2: ResultModel<import("./recraftv2.js").Types>;
  /** Recraft V2 Vector. Makes a vector image from a prompt. Price: 0.044 USD per image × n. */
  readonly recraftv2Vector: ResultModel<import("./recraftv2-vector.js").Types>;
  /** Recraft V3. Makes an image from a prompt. Price: 0.04 USD per image × n. */
  readonly recraftv3: ResultModel<import("./recraftv3.js").Types>;
  /** Recraft V3, image to image. Makes an image from an image and a prompt. Price: 0.04 USD per image × n. */
  readonly recraftv3ImageToImage: ResultModel<import("./recraftv3-image-to-image.js").Types>;
  /** Recraft V3, inpainting. Paints a part of an image anew. Price: 0.04 USD per image × n. */
  readonly recraftv3Inpaint: ResultModel<import("./recraftv3-inpaint.js").Types>;
  /**
   * Recraft V3, another background. Puts another background behind the subject of an image. Price: 0.04 USD
   * per image × n.
   */
  readonly recraftv3ReplaceBackground: ResultModel<import("./recraftv3-replace-background.js").Types>;
  /** Recraft V3 Vector. Makes a vector image from a prompt. Price: 0.08 USD per image × n. */
  readonly recraftv3Vector: ResultModel<import("./recraftv3-vector.js").Types>;
  /** Recraft V4.1. Makes an image from a prompt. Price: 0.035 USD per image × n. */
  readonly recraftv4_1: ResultModel<import("./recraftv4-1.js").Types>;
  /** Recraft V4.1 Pro. Makes a large image from a prompt. Price: 0.21 USD per image × n. */
  readonly recraftv4_1Pro: ResultModel<import("./recraftv4-1-pro.js").Types>;
  /** Recraft Background Removal. Takes the background out of an image. Price: 0.01 USD per request. */
  readonly removeBackground: ResultModel<import("./remove-background.js").Types>;
  /** Recraft Vectorization. Makes a vector image of an image. Price: 0.01 USD per request. */
  readonly vectorize: ResultModel<import("./vectorize.js").Types>;
}

/** The models, by their ids. */
export interface ModelsById {
  readonly creativeUpscale: Models["creativeUpscale"];
  readonly crispUpscale: Models["crispUpscale"];
  readonly eraseRegion: Models["eraseRegion"];
  readonly recraftv2: Models["recraftv2"];
  readonly recraftv2_vector: Models["recraftv2Vector"];
  readonly recraftv3: Models["recraftv3"];
  readonly "recraftv3-image-to-image": Models["recraftv3ImageToImage"];
  readonly "recraftv3-inpaint": Models["recraftv3Inpaint"];
  readonly "recraftv3-replace-background": Models["recraftv3ReplaceBackground"];
  readonly recraftv3_vector: Models["recraftv3Vector"];
  readonly recraftv4_1: Models["recraftv4_1"];
  readonly recraftv4_1_pro: Models["recraftv4_1Pro"];
  readonly removeBackground: Models["removeBackground"];
  readonly vectorize: Models["vectorize"];
}

/** Each model's module is loaded when something is first done with the model. */
const MODELS: ModelTable = {
  creativeUpscale: ["creativeUpscale", "Recraft Creative Upscale", () => import("./creative-upscale.js"), { creation: "tool" }],
  crispUpscale: ["crispUpscale", "Recraft Crisp Upscale", () => import("./crisp-upscale.js"), { creation: "tool" }],
  eraseRegion: ["eraseRegion", "Recraft Erase Region", () => import("./erase-region.js"), { creation: "tool" }],
  recraftv2: ["recraftv2", "Recraft V2", () => import("./recraftv2.js")],
  recraftv2Vector: ["recraftv2_vector", "Recraft V2 Vector", () => import("./recraftv2-vector.js")],
  recraftv3: ["recraftv3", "Recraft V3", () => import("./recraftv3.js")],
  recraftv3ImageToImage: ["recraftv3-image-to-image", "Recraft V3, image to image", () => import("./recraftv3-image-to-image.js"), { creation: "image_to_image", sentId: "recraftv3" }],
  recraftv3Inpaint: ["recraftv3-inpaint", "Recraft V3, inpainting", () => import("./recraftv3-inpaint.js"), { creation: "inpaint", sentId: "recraftv3" }],
  recraftv3ReplaceBackground: ["recraftv3-replace-background", "Recraft V3, another background", () => import("./recraftv3-replace-background.js"), { creation: "replace_background", sentId: "recraftv3" }],
  recraftv3Vector: ["recraftv3_vector", "Recraft V3 Vector", () => import("./recraftv3-vector.js")],
  recraftv4_1: ["recraftv4_1", "Recraft V4.1", () => import("./recraftv4-1.js")],
  recraftv4_1Pro: ["recraftv4_1_pro", "Recraft V4.1 Pro", () => import("./recraftv4-1-pro.js")],
  removeBackground: ["removeBackground", "Recraft Background Removal", () => import("./remove-background.js"), { creation: "tool" }],
  vectorize: ["vectorize", "Recraft Vectorization", () => import("./vectorize.js"), { creation: "tool" }],
};

/**
 * Recraft.
 *
 * Images and vector images, made and edited, by models of its own.
 *
 * https://www.recraft.ai
 */
export class Recraft extends Client<Models, ModelsById> {
  constructor(options: ClientOptions = {}) {
    super(api, MODELS, options);
  }
}
