/**
 * Recraft V3 at fal.
 *
 * Recraft V3. Makes an image from a prompt.
 *
 * Sources:
 * - RecraftV3.json (en), read 2026-11-30
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
   * Allowed: string: square_hd, square, portrait_4_3, portrait_16_9, landscape_4_3, landscape_16_9. Default:
   * square_hd.
   *
   * Note: Of an object, a side that is left out has 512 pixels.
   */
  readonly image_size?:
    | "square_hd" | "square" | "portrait_4_3" | "portrait_16_9" | "landscape_4_3" | "landscape_16_9"
    | ImageSize;
  /**
   * How the result looks.
   *
   * Allowed: any, realistic_image, digital_illustration, vector_illustration, realistic_image/b_and_w,
   * realistic_image/hard_flash, realistic_image/hdr, realistic_image/natural_light,
   * realistic_image/studio_portrait, realistic_image/enterprise, realistic_image/motion_blur,
   * realistic_image/evening_light, realistic_image/faded_nostalgia, realistic_image/forest_life,
   * realistic_image/mystic_naturalism, realistic_image/natural_tones, realistic_image/organic_calm,
   * realistic_image/real_life_glow, realistic_image/retro_realism, realistic_image/retro_snapshot,
   * realistic_image/urban_drama, realistic_image/village_realism, realistic_image/warm_folk,
   * digital_illustration/pixel_art, digital_illustration/hand_drawn, digital_illustration/grain,
   * digital_illustration/infantile_sketch, digital_illustration/2d_art_poster,
   * digital_illustration/handmade_3d, digital_illustration/hand_drawn_outline,
   * digital_illustration/engraving_color, digital_illustration/2d_art_poster_2,
   * digital_illustration/antiquarian, digital_illustration/bold_fantasy, digital_illustration/child_book,
   * digital_illustration/child_books, digital_illustration/cover, digital_illustration/crosshatch,
   * digital_illustration/digital_engraving, digital_illustration/expressionism,
   * digital_illustration/freehand_details, digital_illustration/grain_20,
   * digital_illustration/graphic_intensity, digital_illustration/hard_comics,
   * digital_illustration/long_shadow, digital_illustration/modern_folk, digital_illustration/multicolor,
   * digital_illustration/neon_calm, digital_illustration/noir, digital_illustration/nostalgic_pastel,
   * digital_illustration/outline_details, digital_illustration/pastel_gradient,
   * digital_illustration/pastel_sketch, digital_illustration/pop_art, digital_illustration/pop_renaissance,
   * digital_illustration/street_art, digital_illustration/tablet_sketch, digital_illustration/urban_glow,
   * digital_illustration/urban_sketching, digital_illustration/vanilla_dreams,
   * digital_illustration/young_adult_book, digital_illustration/young_adult_book_2,
   * vector_illustration/bold_stroke, vector_illustration/chemistry, vector_illustration/colored_stencil,
   * vector_illustration/contour_pop_art, vector_illustration/cosmics, vector_illustration/cutout,
   * vector_illustration/depressive, vector_illustration/editorial, vector_illustration/emotional_flat,
   * vector_illustration/infographical, vector_illustration/marker_outline, vector_illustration/mosaic,
   * vector_illustration/naivector, vector_illustration/roundish_flat, vector_illustration/segmented_colors,
   * vector_illustration/sharp_contrast, vector_illustration/thin, vector_illustration/vector_photo,
   * vector_illustration/vivid_shapes, vector_illustration/engraving, vector_illustration/line_art,
   * vector_illustration/line_circuit, vector_illustration/linocut. Default: realistic_image.
   */
  readonly style?:
    | "any" | "realistic_image" | "digital_illustration" | "vector_illustration" | "realistic_image/b_and_w"
    | "realistic_image/hard_flash" | "realistic_image/hdr" | "realistic_image/natural_light"
    | "realistic_image/studio_portrait" | "realistic_image/enterprise" | "realistic_image/motion_blur"
    | "realistic_image/evening_light" | "realistic_image/faded_nostalgia" | "realistic_image/forest_life"
    | "realistic_image/mystic_naturalism" | "realistic_image/natural_tones" | "realistic_image/organic_calm"
    | "realistic_image/real_life_glow" | "realistic_image/retro_realism" | "realistic_image/retro_snapshot"
    | "realistic_image/urban_drama" | "realistic_image/village_realism" | "realistic_image/warm_folk"
    | "digital_illustration/pixel_art" | "digital_illustration/hand_drawn" | "digital_illustration/grain"
    | "digital_illustration/infantile_sketch" | "digital_illustration/2d_art_poster"
    | "digital_illustration/handmade_3d" | "digital_illustration/hand_drawn_outline"
    | "digital_illustration/engraving_color" | "digital_illustration/2d_art_poster_2"
    | "digital_illustration/antiquarian" | "digital_illustration/bold_fantasy"
    | "digital_illustration/child_book" | "digital_illustration/child_books" | "digital_illustration/cover"
    | "digital_illustration/crosshatch" | "digital_illustration/digital_engraving"
    | "digital_illustration/expressionism" | "digital_illustration/freehand_details"
    | "digital_illustration/grain_20" | "digital_illustration/graphic_intensity"
    | "digital_illustration/hard_comics" | "digital_illustration/long_shadow"
    | "digital_illustration/modern_folk" | "digital_illustration/multicolor"
    | "digital_illustration/neon_calm" | "digital_illustration/noir"
    | "digital_illustration/nostalgic_pastel" | "digital_illustration/outline_details"
    | "digital_illustration/pastel_gradient" | "digital_illustration/pastel_sketch"
    | "digital_illustration/pop_art" | "digital_illustration/pop_renaissance"
    | "digital_illustration/street_art" | "digital_illustration/tablet_sketch"
    | "digital_illustration/urban_glow" | "digital_illustration/urban_sketching"
    | "digital_illustration/vanilla_dreams" | "digital_illustration/young_adult_book"
    | "digital_illustration/young_adult_book_2" | "vector_illustration/bold_stroke"
    | "vector_illustration/chemistry" | "vector_illustration/colored_stencil"
    | "vector_illustration/contour_pop_art" | "vector_illustration/cosmics" | "vector_illustration/cutout"
    | "vector_illustration/depressive" | "vector_illustration/editorial"
    | "vector_illustration/emotional_flat" | "vector_illustration/infographical"
    | "vector_illustration/marker_outline" | "vector_illustration/mosaic" | "vector_illustration/naivector"
    | "vector_illustration/roundish_flat" | "vector_illustration/segmented_colors"
    | "vector_illustration/sharp_contrast" | "vector_illustration/thin" | "vector_illustration/vector_photo"
    | "vector_illustration/vivid_shapes" | "vector_illustration/engraving" | "vector_illustration/line_art"
    | "vector_illustration/line_circuit" | "vector_illustration/linocut";
  /**
   * Colours that the result should have.
   *
   * Note: Left out, it is an empty list.
   */
  readonly colors?: readonly Color[];
}

/** The model's parameters, with nothing around them. The model's id stands in the path. */
export interface Request {
  /** What the result should be. */
  readonly prompt: string;
  /**
   * Width and height of the result, in pixels.
   *
   * Allowed: string: square_hd, square, portrait_4_3, portrait_16_9, landscape_4_3, landscape_16_9. Default:
   * square_hd.
   *
   * Note: Of an object, a side that is left out has 512 pixels.
   */
  readonly image_size?:
    | "square_hd" | "square" | "portrait_4_3" | "portrait_16_9" | "landscape_4_3" | "landscape_16_9"
    | ImageSize;
  /**
   * How the result looks.
   *
   * Allowed: any, realistic_image, digital_illustration, vector_illustration, realistic_image/b_and_w,
   * realistic_image/hard_flash, realistic_image/hdr, realistic_image/natural_light,
   * realistic_image/studio_portrait, realistic_image/enterprise, realistic_image/motion_blur,
   * realistic_image/evening_light, realistic_image/faded_nostalgia, realistic_image/forest_life,
   * realistic_image/mystic_naturalism, realistic_image/natural_tones, realistic_image/organic_calm,
   * realistic_image/real_life_glow, realistic_image/retro_realism, realistic_image/retro_snapshot,
   * realistic_image/urban_drama, realistic_image/village_realism, realistic_image/warm_folk,
   * digital_illustration/pixel_art, digital_illustration/hand_drawn, digital_illustration/grain,
   * digital_illustration/infantile_sketch, digital_illustration/2d_art_poster,
   * digital_illustration/handmade_3d, digital_illustration/hand_drawn_outline,
   * digital_illustration/engraving_color, digital_illustration/2d_art_poster_2,
   * digital_illustration/antiquarian, digital_illustration/bold_fantasy, digital_illustration/child_book,
   * digital_illustration/child_books, digital_illustration/cover, digital_illustration/crosshatch,
   * digital_illustration/digital_engraving, digital_illustration/expressionism,
   * digital_illustration/freehand_details, digital_illustration/grain_20,
   * digital_illustration/graphic_intensity, digital_illustration/hard_comics,
   * digital_illustration/long_shadow, digital_illustration/modern_folk, digital_illustration/multicolor,
   * digital_illustration/neon_calm, digital_illustration/noir, digital_illustration/nostalgic_pastel,
   * digital_illustration/outline_details, digital_illustration/pastel_gradient,
   * digital_illustration/pastel_sketch, digital_illustration/pop_art, digital_illustration/pop_renaissance,
   * digital_illustration/street_art, digital_illustration/tablet_sketch, digital_illustration/urban_glow,
   * digital_illustration/urban_sketching, digital_illustration/vanilla_dreams,
   * digital_illustration/young_adult_book, digital_illustration/young_adult_book_2,
   * vector_illustration/bold_stroke, vector_illustration/chemistry, vector_illustration/colored_stencil,
   * vector_illustration/contour_pop_art, vector_illustration/cosmics, vector_illustration/cutout,
   * vector_illustration/depressive, vector_illustration/editorial, vector_illustration/emotional_flat,
   * vector_illustration/infographical, vector_illustration/marker_outline, vector_illustration/mosaic,
   * vector_illustration/naivector, vector_illustration/roundish_flat, vector_illustration/segmented_colors,
   * vector_illustration/sharp_contrast, vector_illustration/thin, vector_illustration/vector_photo,
   * vector_illustration/vivid_shapes, vector_illustration/engraving, vector_illustration/line_art,
   * vector_illustration/line_circuit, vector_illustration/linocut. Default: realistic_image.
   */
  readonly style?:
    | "any" | "realistic_image" | "digital_illustration" | "vector_illustration" | "realistic_image/b_and_w"
    | "realistic_image/hard_flash" | "realistic_image/hdr" | "realistic_image/natural_light"
    | "realistic_image/studio_portrait" | "realistic_image/enterprise" | "realistic_image/motion_blur"
    | "realistic_image/evening_light" | "realistic_image/faded_nostalgia" | "realistic_image/forest_life"
    | "realistic_image/mystic_naturalism" | "realistic_image/natural_tones" | "realistic_image/organic_calm"
    | "realistic_image/real_life_glow" | "realistic_image/retro_realism" | "realistic_image/retro_snapshot"
    | "realistic_image/urban_drama" | "realistic_image/village_realism" | "realistic_image/warm_folk"
    | "digital_illustration/pixel_art" | "digital_illustration/hand_drawn" | "digital_illustration/grain"
    | "digital_illustration/infantile_sketch" | "digital_illustration/2d_art_poster"
    | "digital_illustration/handmade_3d" | "digital_illustration/hand_drawn_outline"
    | "digital_illustration/engraving_color" | "digital_illustration/2d_art_poster_2"
    | "digital_illustration/antiquarian" | "digital_illustration/bold_fantasy"
    | "digital_illustration/child_book" | "digital_illustration/child_books" | "digital_illustration/cover"
    | "digital_illustration/crosshatch" | "digital_illustration/digital_engraving"
    | "digital_illustration/expressionism" | "digital_illustration/freehand_details"
    | "digital_illustration/grain_20" | "digital_illustration/graphic_intensity"
    | "digital_illustration/hard_comics" | "digital_illustration/long_shadow"
    | "digital_illustration/modern_folk" | "digital_illustration/multicolor"
    | "digital_illustration/neon_calm" | "digital_illustration/noir"
    | "digital_illustration/nostalgic_pastel" | "digital_illustration/outline_details"
    | "digital_illustration/pastel_gradient" | "digital_illustration/pastel_sketch"
    | "digital_illustration/pop_art" | "digital_illustration/pop_renaissance"
    | "digital_illustration/street_art" | "digital_illustration/tablet_sketch"
    | "digital_illustration/urban_glow" | "digital_illustration/urban_sketching"
    | "digital_illustration/vanilla_dreams" | "digital_illustration/young_adult_book"
    | "digital_illustration/young_adult_book_2" | "vector_illustration/bold_stroke"
    | "vector_illustration/chemistry" | "vector_illustration/colored_stencil"
    | "vector_illustration/contour_pop_art" | "vector_illustration/cosmics" | "vector_illustration/cutout"
    | "vector_illustration/depressive" | "vector_illustration/editorial"
    | "vector_illustration/emotional_flat" | "vector_illustration/infographical"
    | "vector_illustration/marker_outline" | "vector_illustration/mosaic" | "vector_illustration/naivector"
    | "vector_illustration/roundish_flat" | "vector_illustration/segmented_colors"
    | "vector_illustration/sharp_contrast" | "vector_illustration/thin" | "vector_illustration/vector_photo"
    | "vector_illustration/vivid_shapes" | "vector_illustration/engraving" | "vector_illustration/line_art"
    | "vector_illustration/line_circuit" | "vector_illustration/linocut";
  /**
   * Colours that the result should have.
   *
   * Note: Left out, it is an empty list.
   */
  readonly colors?: readonly Color[];
}

export type { Result };

/** Width and height of the result, in pixels. */
export interface ImageSize {
  /**
   * The width of the image.
   *
   * Allowed: at most 14142 and more than 0 pixels.
   */
  readonly width?: number;
  /**
   * The height of the image.
   *
   * Allowed: at most 14142 and more than 0 pixels.
   */
  readonly height?: number;
  /** Keys that are not documented. */
  readonly [key: string]: unknown;
}

/** A colour. */
export interface Color {
  /**
   * How much red it has.
   *
   * Allowed: from 0 to 255. Default: 0.
   */
  readonly r?: number;
  /**
   * How much green it has.
   *
   * Allowed: from 0 to 255. Default: 0.
   */
  readonly g?: number;
  /**
   * How much blue it has.
   *
   * Allowed: from 0 to 255. Default: 0.
   */
  readonly b?: number;
}

/** What the model is called with, what is sent, and what comes of it. */
export interface Types {
  arguments: Arguments;
  request: Request;
  result: Result;
}

/** What checks and prices the model's requests. */
export const model: ModelData = {
  id: "fal-ai/recraft-v3",
  name: "fal/fal-ai/recraft-v3",
  title: "Recraft V3",
  request: {
    type: "object",
    fields: [
      { key: "prompt", type: { type: "string" }, required: true, parameter: true },
      {
        key: "image_size",
        type: {
          type: "union",
          of: [
            {
              type: "string",
              options: [
                "square_hd", "square", "portrait_4_3", "portrait_16_9", "landscape_4_3", "landscape_16_9",
              ],
            },
            {
              type: "object",
              fields: [
                { key: "width", type: { type: "integer", max: 14142, above: 0 } },
                { key: "height", type: { type: "integer", max: 14142, above: 0 } },
              ],
              open: true,
            },
          ],
        },
        default: "square_hd",
        parameter: true,
      },
      {
        key: "style",
        type: {
          type: "string",
          options: [
            "any", "realistic_image", "digital_illustration", "vector_illustration",
            "realistic_image/b_and_w", "realistic_image/hard_flash", "realistic_image/hdr",
            "realistic_image/natural_light", "realistic_image/studio_portrait", "realistic_image/enterprise",
            "realistic_image/motion_blur", "realistic_image/evening_light", "realistic_image/faded_nostalgia",
            "realistic_image/forest_life", "realistic_image/mystic_naturalism",
            "realistic_image/natural_tones", "realistic_image/organic_calm", "realistic_image/real_life_glow",
            "realistic_image/retro_realism", "realistic_image/retro_snapshot", "realistic_image/urban_drama",
            "realistic_image/village_realism", "realistic_image/warm_folk", "digital_illustration/pixel_art",
            "digital_illustration/hand_drawn", "digital_illustration/grain",
            "digital_illustration/infantile_sketch", "digital_illustration/2d_art_poster",
            "digital_illustration/handmade_3d", "digital_illustration/hand_drawn_outline",
            "digital_illustration/engraving_color", "digital_illustration/2d_art_poster_2",
            "digital_illustration/antiquarian", "digital_illustration/bold_fantasy",
            "digital_illustration/child_book", "digital_illustration/child_books",
            "digital_illustration/cover", "digital_illustration/crosshatch",
            "digital_illustration/digital_engraving", "digital_illustration/expressionism",
            "digital_illustration/freehand_details", "digital_illustration/grain_20",
            "digital_illustration/graphic_intensity", "digital_illustration/hard_comics",
            "digital_illustration/long_shadow", "digital_illustration/modern_folk",
            "digital_illustration/multicolor", "digital_illustration/neon_calm", "digital_illustration/noir",
            "digital_illustration/nostalgic_pastel", "digital_illustration/outline_details",
            "digital_illustration/pastel_gradient", "digital_illustration/pastel_sketch",
            "digital_illustration/pop_art", "digital_illustration/pop_renaissance",
            "digital_illustration/street_art", "digital_illustration/tablet_sketch",
            "digital_illustration/urban_glow", "digital_illustration/urban_sketching",
            "digital_illustration/vanilla_dreams", "digital_illustration/young_adult_book",
            "digital_illustration/young_adult_book_2", "vector_illustration/bold_stroke",
            "vector_illustration/chemistry", "vector_illustration/colored_stencil",
            "vector_illustration/contour_pop_art", "vector_illustration/cosmics",
            "vector_illustration/cutout", "vector_illustration/depressive", "vector_illustration/editorial",
            "vector_illustration/emotional_flat", "vector_illustration/infographical",
            "vector_illustration/marker_outline", "vector_illustration/mosaic",
            "vector_illustration/naivector", "vector_illustration/roundish_flat",
            "vector_illustration/segmented_colors", "vector_illustration/sharp_contrast",
            "vector_illustration/thin", "vector_illustration/vector_photo",
            "vector_illustration/vivid_shapes", "vector_illustration/engraving",
            "vector_illustration/line_art", "vector_illustration/line_circuit", "vector_illustration/linocut",
          ],
        },
        default: "realistic_image",
        parameter: true,
      },
      {
        key: "colors",
        type: {
          type: "array",
          items: {
            type: "object",
            fields: [
              { key: "r", type: { type: "integer", min: 0, max: 255 }, default: 0 },
              { key: "g", type: { type: "integer", min: 0, max: 255 }, default: 0 },
              { key: "b", type: { type: "integer", min: 0, max: 255 }, default: 0 },
            ],
          },
        },
        parameter: true,
      },
    ],
  },
};
