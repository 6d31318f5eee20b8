/**
 * Recraft V4.1 at Recraft.
 *
 * Recraft V4.1. Makes an image from a prompt. Price: 0.035 USD per image × n.
 *
 * Sources:
 * - tryAGI/Recraft, openapi.yaml (en), read 2026-12-01
 * - Pricing (en), read 2026-12-01
 */

import type { ModelData } from "../client/data.js";
import type { GivenFile } from "../client/given.js";

/** The parameters, side by side. */
export interface Arguments {
  /** What the result should be. */
  readonly prompt: string;
  /** What should not appear in the result. */
  readonly negative_prompt?: string;
  /** How many images to make. */
  readonly n?: number;
  /**
   * Width and height of the result, in pixels, or its shape.
   *
   * Allowed: 1024x1024, 1365x1024, 1024x1365, 1536x1024, 1024x1536, 1820x1024, 1024x1820, 1024x2048,
   * 2048x1024, 1434x1024, 1024x1434, 1024x1280, 1280x1024, 1024x1707, 1707x1024, 1216x896, 896x1216,
   * 1280x832, 832x1280, 1152x896, 896x1152, 1280x896, 896x1280, 832x1344, 768x1344, 1344x768, 768x1536,
   * 1536x768, 2048x2048, 2432x1792, 1792x2432, 2560x1664, 1664x2560, 2304x1792, 1792x2304, 2560x1792,
   * 1792x2560, 1664x2688, 1536x2688, 2688x1536, 1536x3072, 3072x1536, 1:1, 2:1, 1:2, 3:2, 2:3, 4:3, 3:4, 5:4,
   * 4:5, 6:10, 14:10, 10:14, 16:9, 9:16.
   */
  readonly size?:
    | "1024x1024" | "1365x1024" | "1024x1365" | "1536x1024" | "1024x1536" | "1820x1024" | "1024x1820"
    | "1024x2048" | "2048x1024" | "1434x1024" | "1024x1434" | "1024x1280" | "1280x1024" | "1024x1707"
    | "1707x1024" | "1216x896" | "896x1216" | "1280x832" | "832x1280" | "1152x896" | "896x1152" | "1280x896"
    | "896x1280" | "832x1344" | "768x1344" | "1344x768" | "768x1536" | "1536x768" | "2048x2048" | "2432x1792"
    | "1792x2432" | "2560x1664" | "1664x2560" | "2304x1792" | "1792x2304" | "2560x1792" | "1792x2560"
    | "1664x2688" | "1536x2688" | "2688x1536" | "1536x3072" | "3072x1536" | "1:1" | "2:1" | "1:2" | "3:2"
    | "2:3" | "4:3" | "3:4" | "5:4" | "4:5" | "6:10" | "14:10" | "10:14" | "16:9" | "9:16";
  /** How the result looks. */
  readonly style?: string;
  /**
   * A finer choice within the style.
   *
   * Allowed: 2d_art_poster, 3d, 80s, glow, grain, hand_drawn, infantile_sketch, kawaii, pixel_art,
   * psychedelic, seamless, voxel, watercolor, broken_line, colored_outline, colored_shapes,
   * colored_shapes_gradient, doodle_fill, doodle_offset_fill, offset_fill, outline, outline_gradient,
   * cartoon, doodle_line_art, engraving, flat_2, line_art, linocut, b_and_w, enterprise, hard_flash, hdr,
   * motion_blur, natural_light, studio_portrait, line_circuit, 2d_art_poster_2, engraving_color,
   * hand_drawn_outline, handmade_3d, plastic, pictogram, antiquarian, bold_fantasy, child_book, cover,
   * crosshatch, digital_engraving, expressionism, freehand_details, grain_20, graphic_intensity, hard_comics,
   * long_shadow, modern_folk, multicolor, neon_calm, noir, nostalgic_pastel, outline_details,
   * pastel_gradient, pastel_sketch, pop_art, pop_renaissance, street_art, tablet_sketch, urban_glow,
   * urban_sketching, young_adult_book, young_adult_book_2, evening_light, faded_nostalgia, forest_life,
   * mystic_naturalism, natural_tones, organic_calm, real_life_glow, retro_realism, retro_snapshot,
   * urban_drama, village_realism, warm_folk, bold_stroke, chemistry, colored_stencil, cosmics, cutout,
   * depressive, editorial, emotional_flat, marker_outline, mosaic, naivector, roundish_flat,
   * segmented_colors, sharp_contrast, thin, vector_photo, vivid_shapes, emblem_graffiti, emblem_pop_art,
   * emblem_punk, emblem_stamp, emblem_vintage.
   */
  readonly substyle?:
    | "2d_art_poster" | "3d" | "80s" | "glow" | "grain" | "hand_drawn" | "infantile_sketch" | "kawaii"
    | "pixel_art" | "psychedelic" | "seamless" | "voxel" | "watercolor" | "broken_line" | "colored_outline"
    | "colored_shapes" | "colored_shapes_gradient" | "doodle_fill" | "doodle_offset_fill" | "offset_fill"
    | "outline" | "outline_gradient" | "cartoon" | "doodle_line_art" | "engraving" | "flat_2" | "line_art"
    | "linocut" | "b_and_w" | "enterprise" | "hard_flash" | "hdr" | "motion_blur" | "natural_light"
    | "studio_portrait" | "line_circuit" | "2d_art_poster_2" | "engraving_color" | "hand_drawn_outline"
    | "handmade_3d" | "plastic" | "pictogram" | "antiquarian" | "bold_fantasy" | "child_book" | "cover"
    | "crosshatch" | "digital_engraving" | "expressionism" | "freehand_details" | "grain_20"
    | "graphic_intensity" | "hard_comics" | "long_shadow" | "modern_folk" | "multicolor" | "neon_calm"
    | "noir" | "nostalgic_pastel" | "outline_details" | "pastel_gradient" | "pastel_sketch" | "pop_art"
    | "pop_renaissance" | "street_art" | "tablet_sketch" | "urban_glow" | "urban_sketching"
    | "young_adult_book" | "young_adult_book_2" | "evening_light" | "faded_nostalgia" | "forest_life"
    | "mystic_naturalism" | "natural_tones" | "organic_calm" | "real_life_glow" | "retro_realism"
    | "retro_snapshot" | "urban_drama" | "village_realism" | "warm_folk" | "bold_stroke" | "chemistry"
    | "colored_stencil" | "cosmics" | "cutout" | "depressive" | "editorial" | "emotional_flat"
    | "marker_outline" | "mosaic" | "naivector" | "roundish_flat" | "segmented_colors" | "sharp_contrast"
    | "thin" | "vector_photo" | "vivid_shapes" | "emblem_graffiti" | "emblem_pop_art" | "emblem_punk"
    | "emblem_stamp" | "emblem_vintage";
  /** The style of the result, by its id. */
  readonly style_id?: string;
  /**
   * How closely the result keeps to the style.
   *
   * Allowed: regular, precise, flexible.
   */
  readonly style_match?: "regular" | "precise" | "flexible";
  /**
   * How freely the prompt is taken.
   *
   * Allowed: simple, standard, eccentric.
   */
  readonly creativity?: "simple" | "standard" | "eccentric";
  /** Finer wishes for the result. */
  readonly controls?: Controls;
  /** Texts in the result, each with its place. */
  readonly text_layout?: readonly TextLayoutItem[];
  /**
   * A number that fixes the random choices, so that the same request gives a similar result.
   *
   * Allowed: from 0 to 4294967295.
   */
  readonly random_seed?: number;
  /** Whether the result is checked for content that is not safe for work. */
  readonly block_nsfw?: boolean;
  /** Whether the answer says how safe the result is for work. */
  readonly calculate_features?: boolean;
  /**
   * To how many pixels the result is enlarged.
   *
   * Allowed: upscale4mp, upscale16mp.
   */
  readonly upscale?: "upscale4mp" | "upscale16mp";
  /**
   * Images that guide the result, in order.
   *
   * Allowed: image as a URL or a data URI.
   */
  readonly style_reference_urls?: readonly (string | GivenFile)[];
  /**
   * The file format of the result.
   *
   * Allowed: webp, png.
   */
  readonly image_format?: "webp" | "png";
  /**
   * Whether the file comes as an address or as base64.
   *
   * Allowed: url, b64_json.
   */
  readonly response_format?: "url" | "b64_json";
  /** Whether the file is deleted after a while. */
  readonly expire?: boolean;
}

/** The whole body of a request, as it is sent. */
export interface Request {
  /**
   * The id of the model that does the work.
   *
   * Allowed: recraftv4_1.
   */
  readonly model: "recraftv4_1";
  /** What the result should be. */
  readonly prompt: string;
  /** What should not appear in the result. */
  readonly negative_prompt?: string;
  /** How many images to make. */
  readonly n?: number;
  /**
   * Width and height of the result, in pixels, or its shape.
   *
   * Allowed: 1024x1024, 1365x1024, 1024x1365, 1536x1024, 1024x1536, 1820x1024, 1024x1820, 1024x2048,
   * 2048x1024, 1434x1024, 1024x1434, 1024x1280, 1280x1024, 1024x1707, 1707x1024, 1216x896, 896x1216,
   * 1280x832, 832x1280, 1152x896, 896x1152, 1280x896, 896x1280, 832x1344, 768x1344, 1344x768, 768x1536,
   * 1536x768, 2048x2048, 2432x1792, 1792x2432, 2560x1664, 1664x2560, 2304x1792, 1792x2304, 2560x1792,
   * 1792x2560, 1664x2688, 1536x2688, 2688x1536, 1536x3072, 3072x1536, 1:1, 2:1, 1:2, 3:2, 2:3, 4:3, 3:4, 5:4,
   * 4:5, 6:10, 14:10, 10:14, 16:9, 9:16.
   */
  readonly size?:
    | "1024x1024" | "1365x1024" | "1024x1365" | "1536x1024" | "1024x1536" | "1820x1024" | "1024x1820"
    | "1024x2048" | "2048x1024" | "1434x1024" | "1024x1434" | "1024x1280" | "1280x1024" | "1024x1707"
    | "1707x1024" | "1216x896" | "896x1216" | "1280x832" | "832x1280" | "1152x896" | "896x1152" | "1280x896"
    | "896x1280" | "832x1344" | "768x1344" | "1344x768" | "768x1536" | "1536x768" | "2048x2048" | "2432x1792"
    | "1792x2432" | "2560x1664" | "1664x2560" | "2304x1792" | "1792x2304" | "2560x1792" | "1792x2560"
    | "1664x2688" | "1536x2688" | "2688x1536" | "1536x3072" | "3072x1536" | "1:1" | "2:1" | "1:2" | "3:2"
    | "2:3" | "4:3" | "3:4" | "5:4" | "4:5" | "6:10" | "14:10" | "10:14" | "16:9" | "9:16";
  /** How the result looks. */
  readonly style?: string;
  /**
   * A finer choice within the style.
   *
   * Allowed: 2d_art_poster, 3d, 80s, glow, grain, hand_drawn, infantile_sketch, kawaii, pixel_art,
   * psychedelic, seamless, voxel, watercolor, broken_line, colored_outline, colored_shapes,
   * colored_shapes_gradient, doodle_fill, doodle_offset_fill, offset_fill, outline, outline_gradient,
   * cartoon, doodle_line_art, engraving, flat_2, line_art, linocut, b_and_w, enterprise, hard_flash, hdr,
   * motion_blur, natural_light, studio_portrait, line_circuit, 2d_art_poster_2, engraving_color,
   * hand_drawn_outline, handmade_3d, plastic, pictogram, antiquarian, bold_fantasy, child_book, cover,
   * crosshatch, digital_engraving, expressionism, freehand_details, grain_20, graphic_intensity, hard_comics,
   * long_shadow, modern_folk, multicolor, neon_calm, noir, nostalgic_pastel, outline_details,
   * pastel_gradient, pastel_sketch, pop_art, pop_renaissance, street_art, tablet_sketch, urban_glow,
   * urban_sketching, young_adult_book, young_adult_book_2, evening_light, faded_nostalgia, forest_life,
   * mystic_naturalism, natural_tones, organic_calm, real_life_glow, retro_realism, retro_snapshot,
   * urban_drama, village_realism, warm_folk, bold_stroke, chemistry, colored_stencil, cosmics, cutout,
   * depressive, editorial, emotional_flat, marker_outline, mosaic, naivector, roundish_flat,
   * segmented_colors, sharp_contrast, thin, vector_photo, vivid_shapes, emblem_graffiti, emblem_pop_art,
   * emblem_punk, emblem_stamp, emblem_vintage.
   */
  readonly substyle?:
    | "2d_art_poster" | "3d" | "80s" | "glow" | "grain" | "hand_drawn" | "infantile_sketch" | "kawaii"
    | "pixel_art" | "psychedelic" | "seamless" | "voxel" | "watercolor" | "broken_line" | "colored_outline"
    | "colored_shapes" | "colored_shapes_gradient" | "doodle_fill" | "doodle_offset_fill" | "offset_fill"
    | "outline" | "outline_gradient" | "cartoon" | "doodle_line_art" | "engraving" | "flat_2" | "line_art"
    | "linocut" | "b_and_w" | "enterprise" | "hard_flash" | "hdr" | "motion_blur" | "natural_light"
    | "studio_portrait" | "line_circuit" | "2d_art_poster_2" | "engraving_color" | "hand_drawn_outline"
    | "handmade_3d" | "plastic" | "pictogram" | "antiquarian" | "bold_fantasy" | "child_book" | "cover"
    | "crosshatch" | "digital_engraving" | "expressionism" | "freehand_details" | "grain_20"
    | "graphic_intensity" | "hard_comics" | "long_shadow" | "modern_folk" | "multicolor" | "neon_calm"
    | "noir" | "nostalgic_pastel" | "outline_details" | "pastel_gradient" | "pastel_sketch" | "pop_art"
    | "pop_renaissance" | "street_art" | "tablet_sketch" | "urban_glow" | "urban_sketching"
    | "young_adult_book" | "young_adult_book_2" | "evening_light" | "faded_nostalgia" | "forest_life"
    | "mystic_naturalism" | "natural_tones" | "organic_calm" | "real_life_glow" | "retro_realism"
    | "retro_snapshot" | "urban_drama" | "village_realism" | "warm_folk" | "bold_stroke" | "chemistry"
    | "colored_stencil" | "cosmics" | "cutout" | "depressive" | "editorial" | "emotional_flat"
    | "marker_outline" | "mosaic" | "naivector" | "roundish_flat" | "segmented_colors" | "sharp_contrast"
    | "thin" | "vector_photo" | "vivid_shapes" | "emblem_graffiti" | "emblem_pop_art" | "emblem_punk"
    | "emblem_stamp" | "emblem_vintage";
  /** The style of the result, by its id. */
  readonly style_id?: string;
  /**
   * How closely the result keeps to the style.
   *
   * Allowed: regular, precise, flexible.
   */
  readonly style_match?: "regular" | "precise" | "flexible";
  /**
   * How freely the prompt is taken.
   *
   * Allowed: simple, standard, eccentric.
   */
  readonly creativity?: "simple" | "standard" | "eccentric";
  /** Finer wishes for the result. */
  readonly controls?: Controls;
  /** Texts in the result, each with its place. */
  readonly text_layout?: readonly TextLayoutItem[];
  /**
   * A number that fixes the random choices, so that the same request gives a similar result.
   *
   * Allowed: from 0 to 4294967295.
   */
  readonly random_seed?: number;
  /** Whether the result is checked for content that is not safe for work. */
  readonly block_nsfw?: boolean;
  /** Whether the answer says how safe the result is for work. */
  readonly calculate_features?: boolean;
  /**
   * To how many pixels the result is enlarged.
   *
   * Allowed: upscale4mp, upscale16mp.
   */
  readonly upscale?: "upscale4mp" | "upscale16mp";
  /**
   * Images that guide the result, in order.
   *
   * Allowed: image as a URL or a data URI.
   */
  readonly style_reference_urls?: readonly string[];
  /**
   * The file format of the result.
   *
   * Allowed: webp, png.
   */
  readonly image_format?: "webp" | "png";
  /**
   * Whether the file comes as an address or as base64.
   *
   * Allowed: url, b64_json.
   */
  readonly response_format?: "url" | "b64_json";
  /** Whether the file is deleted after a while. */
  readonly expire?: boolean;
  /** Keys that are not documented. */
  readonly [key: string]: unknown;
}

/** The images. */
export interface Result {
  /**
   * When the task was created, counted from the start of 1970.
   *
   * Allowed: a number of seconds.
   */
  created: number;
  /**
   * What the task cost.
   *
   * Allowed: a number of credits.
   */
  credits: number;
  /** The files. */
  data: DataItem[];
  /** The style of the result, by its id. */
  style_id?: string;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** Finer wishes for the result. */
export interface Controls {
  /** How artistic the result is. */
  readonly artistic_level?: number;
  /** The colour behind the subject. */
  readonly background_color?: BackgroundColor;
  /** Colours that the result should have. */
  readonly colors?: readonly Color[];
  /** Whether the result is free of text. */
  readonly no_text?: boolean;
  /** Keys that are not documented. */
  readonly [key: string]: unknown;
}

/** The colour behind the subject. */
export interface BackgroundColor {
  /** Red, green and blue. */
  readonly rgb?: readonly number[];
  /** Keys that are not documented. */
  readonly [key: string]: unknown;
}

export interface Color {
  /** Red, green and blue. */
  readonly rgb?: readonly number[];
  /** Keys that are not documented. */
  readonly [key: string]: unknown;
}

export interface TextLayoutItem {
  /** The text. */
  readonly text: string;
  /** The corners of its place. */
  readonly bbox: readonly (readonly number[])[];
  /** Keys that are not documented. */
  readonly [key: string]: unknown;
}

export interface DataItem {
  /** The file's id. */
  image_id: string;
  /**
   * The file's address, for about a day.
   *
   * Allowed: a URL.
   */
  url?: string;
  /**
   * The file itself, as base64.
   *
   * Allowed: base64.
   */
  b64_json?: string;
  /** The prompt that was used. */
  revised_prompt?: string;
  /** Further facts about the file. */
  features?: Features;
  /** Keys that are not documented. */
  [key: string]: unknown;
}

/** Further facts about the file. */
export interface Features {
  [key: string]: unknown;
}

/** What the model is called with, what is sent, and what comes of it. */
export interface Types {
  arguments: Arguments;
  request: Request;
  result: Result;
}

/** What checks and prices the model's requests. */
export const model: ModelData = {
  id: "recraftv4_1",
  name: "recraft/recraftv4_1",
  title: "Recraft V4.1",
  request: {
    type: "object",
    fields: [
      { key: "model", type: { type: "string", constant: true, options: ["recraftv4_1"] }, required: true },
      { key: "prompt", type: { type: "string" }, required: true, parameter: true },
      { key: "negative_prompt", type: { type: "string" }, parameter: true },
      { key: "n", type: { type: "integer" }, parameter: true },
      {
        key: "size",
        type: {
          type: "string",
          options: [
            "1024x1024", "1365x1024", "1024x1365", "1536x1024", "1024x1536", "1820x1024", "1024x1820",
            "1024x2048", "2048x1024", "1434x1024", "1024x1434", "1024x1280", "1280x1024", "1024x1707",
            "1707x1024", "1216x896", "896x1216", "1280x832", "832x1280", "1152x896", "896x1152", "1280x896",
            "896x1280", "832x1344", "768x1344", "1344x768", "768x1536", "1536x768", "2048x2048", "2432x1792",
            "1792x2432", "2560x1664", "1664x2560", "2304x1792", "1792x2304", "2560x1792", "1792x2560",
            "1664x2688", "1536x2688", "2688x1536", "1536x3072", "3072x1536", "1:1", "2:1", "1:2", "3:2",
            "2:3", "4:3", "3:4", "5:4", "4:5", "6:10", "14:10", "10:14", "16:9", "9:16",
          ],
        },
        parameter: true,
      },
      { key: "style", type: { type: "string" }, parameter: true },
      {
        key: "substyle",
        type: {
          type: "string",
          options: [
            "2d_art_poster", "3d", "80s", "glow", "grain", "hand_drawn", "infantile_sketch", "kawaii",
            "pixel_art", "psychedelic", "seamless", "voxel", "watercolor", "broken_line", "colored_outline",
            "colored_shapes", "colored_shapes_gradient", "doodle_fill", "doodle_offset_fill", "offset_fill",
            "outline", "outline_gradient", "cartoon", "doodle_line_art", "engraving", "flat_2", "line_art",
            "linocut", "b_and_w", "enterprise", "hard_flash", "hdr", "motion_blur", "natural_light",
            "studio_portrait", "line_circuit", "2d_art_poster_2", "engraving_color", "hand_drawn_outline",
            "handmade_3d", "plastic", "pictogram", "antiquarian", "bold_fantasy", "child_book", "cover",
            "crosshatch", "digital_engraving", "expressionism", "freehand_details", "grain_20",
            "graphic_intensity", "hard_comics", "long_shadow", "modern_folk", "multicolor", "neon_calm",
            "noir", "nostalgic_pastel", "outline_details", "pastel_gradient", "pastel_sketch", "pop_art",
            "pop_renaissance", "street_art", "tablet_sketch", "urban_glow", "urban_sketching",
            "young_adult_book", "young_adult_book_2", "evening_light", "faded_nostalgia", "forest_life",
            "mystic_naturalism", "natural_tones", "organic_calm", "real_life_glow", "retro_realism",
            "retro_snapshot", "urban_drama", "village_realism", "warm_folk", "bold_stroke", "chemistry",
            "colored_stencil", "cosmics", "cutout", "depressive", "editorial", "emotional_flat",
            "marker_outline", "mosaic", "naivector", "roundish_flat", "segmented_colors", "sharp_contrast",
            "thin", "vector_photo", "vivid_shapes", "emblem_graffiti", "emblem_pop_art", "emblem_punk",
            "emblem_stamp", "emblem_vintage",
          ],
        },
        parameter: true,
      },
      { key: "style_id", type: { type: "string" }, parameter: true },
      {
        key: "style_match",
        type: { type: "string", options: ["regular", "precise", "flexible"] },
        parameter: true,
      },
      {
        key: "creativity",
        type: { type: "string", options: ["simple", "standard", "eccentric"] },
        parameter: true,
      },
      {
        key: "controls",
        type: {
          type: "object",
          fields: [
            { key: "artistic_level", type: { type: "integer" } },
            {
              key: "background_color",
              type: {
                type: "object",
                fields: [{ key: "rgb", type: { type: "array", items: { type: "integer" } } }],
                open: true,
              },
            },
            {
              key: "colors",
              type: {
                type: "array",
                items: {
                  type: "object",
                  fields: [{ key: "rgb", type: { type: "array", items: { type: "integer" } } }],
                  open: true,
                },
              },
            },
            { key: "no_text", type: { type: "boolean" } },
          ],
          open: true,
        },
        parameter: true,
      },
      {
        key: "text_layout",
        type: {
          type: "array",
          items: {
            type: "object",
            fields: [
              { key: "text", type: { type: "string" }, required: true },
              {
                key: "bbox",
                type: { type: "array", items: { type: "array", items: { type: "number" } } },
                required: true,
              },
            ],
            open: true,
          },
        },
        parameter: true,
      },
      { key: "random_seed", type: { type: "integer", min: 0, max: 4294967295 }, parameter: true },
      { key: "block_nsfw", type: { type: "boolean" }, parameter: true },
      { key: "calculate_features", type: { type: "boolean" }, parameter: true },
      { key: "upscale", type: { type: "string", options: ["upscale4mp", "upscale16mp"] }, parameter: true },
      { key: "style_reference_urls", type: { type: "array", items: { type: "string" } }, parameter: true },
      { key: "image_format", type: { type: "string", options: ["webp", "png"] }, parameter: true },
      { key: "response_format", type: { type: "string", options: ["url", "b64_json"] }, parameter: true },
      { key: "expire", type: { type: "boolean" }, parameter: true },
    ],
    open: true,
  },
  price: {
    formula: {
      kind: "computed",
      unit: "USD",
      charges: [
        {
          amounts: [{ amount: "0.035" }],
          per: "image",
          quantity: [{ subject: { subject: "key", path: "/n" }, by: "value", default: 1 }],
          divide: "1",
        },
      ],
    },
  },
  files: [
    { at: "/style_reference_urls", list: true, kinds: [{ kind: "image", forms: ["url", "data-uri"] }] },
  ],
};
