/**
 * Recraft V3 at Replicate.
 *
 * Recraft V3. Makes an image from a prompt.
 *
 * Sources:
 * - nodetool-ai/nodetool-replicate, src/nodetool/nodes/replicate/image/generate.py, Recraft_V3 (en), read
 *   2026-12-01
 * - replicate/comfyui-replicate, schemas/recraft-ai_recraft-v3.json (en), read 2026-12-01
 */

import type { ModelData } from "../client/data.js";
import type { Result } from "./responses.js";

/** The parameters, side by side. */
export interface Arguments {
  /** What the result should be. */
  readonly prompt: string;
  /**
   * Width and height of the result, in pixels.
   *
   * Allowed: 1024x1024, 1365x1024, 1024x1365, 1536x1024, 1024x1536, 1820x1024, 1024x1820, 1024x2048,
   * 2048x1024, 1434x1024, 1024x1434, 1024x1280, 1280x1024, 1024x1707, 1707x1024. Default: 1024x1024.
   */
  readonly size?:
    | "1024x1024" | "1365x1024" | "1024x1365" | "1536x1024" | "1024x1536" | "1820x1024" | "1024x1820"
    | "1024x2048" | "2048x1024" | "1434x1024" | "1024x1434" | "1024x1280" | "1280x1024" | "1024x1707"
    | "1707x1024";
  /**
   * The shape of the result, width to height.
   *
   * Allowed: Not set, 1:1, 4:3, 3:4, 3:2, 2:3, 16:9, 9:16, 1:2, 2:1, 7:5, 5:7, 4:5, 5:4, 3:5, 5:3. Default:
   * Not set.
   *
   * Note: Not set leaves the shape to the size.
   */
  readonly aspect_ratio?:
    | "Not set" | "1:1" | "4:3" | "3:4" | "3:2" | "2:3" | "16:9" | "9:16" | "1:2" | "2:1" | "7:5" | "5:7"
    | "4:5" | "5:4" | "3:5" | "5:3";
  /**
   * How the result looks.
   *
   * Allowed: any, realistic_image, digital_illustration, digital_illustration/pixel_art,
   * digital_illustration/hand_drawn, digital_illustration/grain, digital_illustration/infantile_sketch,
   * digital_illustration/2d_art_poster, digital_illustration/handmade_3d,
   * digital_illustration/hand_drawn_outline, digital_illustration/engraving_color,
   * digital_illustration/2d_art_poster_2, realistic_image/b_and_w, realistic_image/hard_flash,
   * realistic_image/hdr, realistic_image/natural_light, realistic_image/studio_portrait,
   * realistic_image/enterprise, realistic_image/motion_blur. Default: any.
   */
  readonly style?:
    | "any" | "realistic_image" | "digital_illustration" | "digital_illustration/pixel_art"
    | "digital_illustration/hand_drawn" | "digital_illustration/grain"
    | "digital_illustration/infantile_sketch" | "digital_illustration/2d_art_poster"
    | "digital_illustration/handmade_3d" | "digital_illustration/hand_drawn_outline"
    | "digital_illustration/engraving_color" | "digital_illustration/2d_art_poster_2"
    | "realistic_image/b_and_w" | "realistic_image/hard_flash" | "realistic_image/hdr"
    | "realistic_image/natural_light" | "realistic_image/studio_portrait" | "realistic_image/enterprise"
    | "realistic_image/motion_blur";
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /** The settings of the chosen model. */
  readonly input: Input;
}

export type { Result };

/**
 * The settings of the chosen model.
 *
 * Rules:
 * - When aspect_ratio is not Not set, the server ignores size.
 */
export interface Input {
  /** What the result should be. */
  readonly prompt: string;
  /**
   * Width and height of the result, in pixels.
   *
   * Allowed: 1024x1024, 1365x1024, 1024x1365, 1536x1024, 1024x1536, 1820x1024, 1024x1820, 1024x2048,
   * 2048x1024, 1434x1024, 1024x1434, 1024x1280, 1280x1024, 1024x1707, 1707x1024. Default: 1024x1024.
   */
  readonly size?:
    | "1024x1024" | "1365x1024" | "1024x1365" | "1536x1024" | "1024x1536" | "1820x1024" | "1024x1820"
    | "1024x2048" | "2048x1024" | "1434x1024" | "1024x1434" | "1024x1280" | "1280x1024" | "1024x1707"
    | "1707x1024";
  /**
   * The shape of the result, width to height.
   *
   * Allowed: Not set, 1:1, 4:3, 3:4, 3:2, 2:3, 16:9, 9:16, 1:2, 2:1, 7:5, 5:7, 4:5, 5:4, 3:5, 5:3. Default:
   * Not set.
   *
   * Note: Not set leaves the shape to the size.
   */
  readonly aspect_ratio?:
    | "Not set" | "1:1" | "4:3" | "3:4" | "3:2" | "2:3" | "16:9" | "9:16" | "1:2" | "2:1" | "7:5" | "5:7"
    | "4:5" | "5:4" | "3:5" | "5:3";
  /**
   * How the result looks.
   *
   * Allowed: any, realistic_image, digital_illustration, digital_illustration/pixel_art,
   * digital_illustration/hand_drawn, digital_illustration/grain, digital_illustration/infantile_sketch,
   * digital_illustration/2d_art_poster, digital_illustration/handmade_3d,
   * digital_illustration/hand_drawn_outline, digital_illustration/engraving_color,
   * digital_illustration/2d_art_poster_2, realistic_image/b_and_w, realistic_image/hard_flash,
   * realistic_image/hdr, realistic_image/natural_light, realistic_image/studio_portrait,
   * realistic_image/enterprise, realistic_image/motion_blur. Default: any.
   */
  readonly style?:
    | "any" | "realistic_image" | "digital_illustration" | "digital_illustration/pixel_art"
    | "digital_illustration/hand_drawn" | "digital_illustration/grain"
    | "digital_illustration/infantile_sketch" | "digital_illustration/2d_art_poster"
    | "digital_illustration/handmade_3d" | "digital_illustration/hand_drawn_outline"
    | "digital_illustration/engraving_color" | "digital_illustration/2d_art_poster_2"
    | "realistic_image/b_and_w" | "realistic_image/hard_flash" | "realistic_image/hdr"
    | "realistic_image/natural_light" | "realistic_image/studio_portrait" | "realistic_image/enterprise"
    | "realistic_image/motion_blur";
  /** Keys that are not documented. */
  readonly [key: string]: unknown;
}

/** What the model is called with, what is sent, and what comes of it. */
export interface Types {
  arguments: Arguments;
  request: Request;
  result: Result;
}

/** What checks and prices the model's requests. */
export const model: ModelData = {
  id: "recraft-ai/recraft-v3",
  name: "replicate/recraft-ai/recraft-v3",
  title: "Recraft V3",
  request: {
    type: "object",
    fields: [
      {
        key: "input",
        type: {
          type: "object",
          fields: [
            { key: "prompt", type: { type: "string" }, required: true, parameter: true },
            {
              key: "size",
              type: {
                type: "string",
                options: [
                  "1024x1024", "1365x1024", "1024x1365", "1536x1024", "1024x1536", "1820x1024", "1024x1820",
                  "1024x2048", "2048x1024", "1434x1024", "1024x1434", "1024x1280", "1280x1024", "1024x1707",
                  "1707x1024",
                ],
              },
              default: "1024x1024",
              parameter: true,
            },
            {
              key: "aspect_ratio",
              type: {
                type: "string",
                options: [
                  "Not set", "1:1", "4:3", "3:4", "3:2", "2:3", "16:9", "9:16", "1:2", "2:1", "7:5", "5:7",
                  "4:5", "5:4", "3:5", "5:3",
                ],
              },
              default: "Not set",
              parameter: true,
            },
            {
              key: "style",
              type: {
                type: "string",
                options: [
                  "any", "realistic_image", "digital_illustration", "digital_illustration/pixel_art",
                  "digital_illustration/hand_drawn", "digital_illustration/grain",
                  "digital_illustration/infantile_sketch", "digital_illustration/2d_art_poster",
                  "digital_illustration/handmade_3d", "digital_illustration/hand_drawn_outline",
                  "digital_illustration/engraving_color", "digital_illustration/2d_art_poster_2",
                  "realistic_image/b_and_w", "realistic_image/hard_flash", "realistic_image/hdr",
                  "realistic_image/natural_light", "realistic_image/studio_portrait",
                  "realistic_image/enterprise", "realistic_image/motion_blur",
                ],
              },
              default: "any",
              parameter: true,
            },
          ],
          open: true,
        },
        required: true,
      },
    ],
  },
  parameters_at: "/input",
};
