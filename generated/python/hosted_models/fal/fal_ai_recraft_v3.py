"""Recraft V3 at fal.

Makes an image from a prompt.

Sources:
- RecraftV3.json (en), read 2026-11-30
"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model, OpenModel
from .._types import Integer


class ImageSize(OpenModel):
    """Width and height of the result, in pixels."""

    width: Annotated[Integer | MISSING, Field(gt=0, le=14142)] = MISSING
    """The width of the image.

    Allowed: at most 14142 and more than 0 pixels.
    """

    height: Annotated[Integer | MISSING, Field(gt=0, le=14142)] = MISSING
    """The height of the image.

    Allowed: at most 14142 and more than 0 pixels.
    """


class Color(Model):
    """A colour."""

    r: Annotated[Integer, Field(ge=0, le=255)] = 0
    """How much red it has.

    Allowed: from 0 to 255. Default: 0.
    """

    g: Annotated[Integer, Field(ge=0, le=255)] = 0
    """How much green it has.

    Allowed: from 0 to 255. Default: 0.
    """

    b: Annotated[Integer, Field(ge=0, le=255)] = 0
    """How much blue it has.

    Allowed: from 0 to 255. Default: 0.
    """


class Request(Model):
    """Makes an image from a prompt."""

    prompt: str
    """What the result should be."""

    image_size: (
        Literal[
            "square_hd",
            "square",
            "portrait_4_3",
            "portrait_16_9",
            "landscape_4_3",
            "landscape_16_9",
        ]
        | ImageSize
    ) = "square_hd"
    """Width and height of the result, in pixels.

    Allowed: string: square_hd, square, portrait_4_3, portrait_16_9, landscape_4_3,
    landscape_16_9. Default: square_hd.

    Note: Of an object, a side that is left out has 512 pixels.
    """

    style: Literal[
        "any",
        "realistic_image",
        "digital_illustration",
        "vector_illustration",
        "realistic_image/b_and_w",
        "realistic_image/hard_flash",
        "realistic_image/hdr",
        "realistic_image/natural_light",
        "realistic_image/studio_portrait",
        "realistic_image/enterprise",
        "realistic_image/motion_blur",
        "realistic_image/evening_light",
        "realistic_image/faded_nostalgia",
        "realistic_image/forest_life",
        "realistic_image/mystic_naturalism",
        "realistic_image/natural_tones",
        "realistic_image/organic_calm",
        "realistic_image/real_life_glow",
        "realistic_image/retro_realism",
        "realistic_image/retro_snapshot",
        "realistic_image/urban_drama",
        "realistic_image/village_realism",
        "realistic_image/warm_folk",
        "digital_illustration/pixel_art",
        "digital_illustration/hand_drawn",
        "digital_illustration/grain",
        "digital_illustration/infantile_sketch",
        "digital_illustration/2d_art_poster",
        "digital_illustration/handmade_3d",
        "digital_illustration/hand_drawn_outline",
        "digital_illustration/engraving_color",
        "digital_illustration/2d_art_poster_2",
        "digital_illustration/antiquarian",
        "digital_illustration/bold_fantasy",
        "digital_illustration/child_book",
        "digital_illustration/child_books",
        "digital_illustration/cover",
        "digital_illustration/crosshatch",
        "digital_illustration/digital_engraving",
        "digital_illustration/expressionism",
        "digital_illustration/freehand_details",
        "digital_illustration/grain_20",
        "digital_illustration/graphic_intensity",
        "digital_illustration/hard_comics",
        "digital_illustration/long_shadow",
        "digital_illustration/modern_folk",
        "digital_illustration/multicolor",
        "digital_illustration/neon_calm",
        "digital_illustration/noir",
        "digital_illustration/nostalgic_pastel",
        "digital_illustration/outline_details",
        "digital_illustration/pastel_gradient",
        "digital_illustration/pastel_sketch",
        "digital_illustration/pop_art",
        "digital_illustration/pop_renaissance",
        "digital_illustration/street_art",
        "digital_illustration/tablet_sketch",
        "digital_illustration/urban_glow",
        "digital_illustration/urban_sketching",
        "digital_illustration/vanilla_dreams",
        "digital_illustration/young_adult_book",
        "digital_illustration/young_adult_book_2",
        "vector_illustration/bold_stroke",
        "vector_illustration/chemistry",
        "vector_illustration/colored_stencil",
        "vector_illustration/contour_pop_art",
        "vector_illustration/cosmics",
        "vector_illustration/cutout",
        "vector_illustration/depressive",
        "vector_illustration/editorial",
        "vector_illustration/emotional_flat",
        "vector_illustration/infographical",
        "vector_illustration/marker_outline",
        "vector_illustration/mosaic",
        "vector_illustration/naivector",
        "vector_illustration/roundish_flat",
        "vector_illustration/segmented_colors",
        "vector_illustration/sharp_contrast",
        "vector_illustration/thin",
        "vector_illustration/vector_photo",
        "vector_illustration/vivid_shapes",
        "vector_illustration/engraving",
        "vector_illustration/line_art",
        "vector_illustration/line_circuit",
        "vector_illustration/linocut",
    ] = "realistic_image"
    """How the result looks.

    Allowed: any, realistic_image, digital_illustration, vector_illustration,
    realistic_image/b_and_w, realistic_image/hard_flash, realistic_image/hdr,
    realistic_image/natural_light, realistic_image/studio_portrait, realistic_image/enterprise,
    realistic_image/motion_blur, realistic_image/evening_light, realistic_image/faded_nostalgia,
    realistic_image/forest_life, realistic_image/mystic_naturalism,
    realistic_image/natural_tones, realistic_image/organic_calm, realistic_image/real_life_glow,
    realistic_image/retro_realism, realistic_image/retro_snapshot, realistic_image/urban_drama,
    realistic_image/village_realism, realistic_image/warm_folk, digital_illustration/pixel_art,
    digital_illustration/hand_drawn, digital_illustration/grain,
    digital_illustration/infantile_sketch, digital_illustration/2d_art_poster,
    digital_illustration/handmade_3d, digital_illustration/hand_drawn_outline,
    digital_illustration/engraving_color, digital_illustration/2d_art_poster_2,
    digital_illustration/antiquarian, digital_illustration/bold_fantasy,
    digital_illustration/child_book, digital_illustration/child_books,
    digital_illustration/cover, digital_illustration/crosshatch,
    digital_illustration/digital_engraving, digital_illustration/expressionism,
    digital_illustration/freehand_details, digital_illustration/grain_20,
    digital_illustration/graphic_intensity, digital_illustration/hard_comics,
    digital_illustration/long_shadow, digital_illustration/modern_folk,
    digital_illustration/multicolor, digital_illustration/neon_calm, digital_illustration/noir,
    digital_illustration/nostalgic_pastel, digital_illustration/outline_details,
    digital_illustration/pastel_gradient, digital_illustration/pastel_sketch,
    digital_illustration/pop_art, digital_illustration/pop_renaissance,
    digital_illustration/street_art, digital_illustration/tablet_sketch,
    digital_illustration/urban_glow, digital_illustration/urban_sketching,
    digital_illustration/vanilla_dreams, digital_illustration/young_adult_book,
    digital_illustration/young_adult_book_2, vector_illustration/bold_stroke,
    vector_illustration/chemistry, vector_illustration/colored_stencil,
    vector_illustration/contour_pop_art, vector_illustration/cosmics,
    vector_illustration/cutout, vector_illustration/depressive, vector_illustration/editorial,
    vector_illustration/emotional_flat, vector_illustration/infographical,
    vector_illustration/marker_outline, vector_illustration/mosaic,
    vector_illustration/naivector, vector_illustration/roundish_flat,
    vector_illustration/segmented_colors, vector_illustration/sharp_contrast,
    vector_illustration/thin, vector_illustration/vector_photo,
    vector_illustration/vivid_shapes, vector_illustration/engraving,
    vector_illustration/line_art, vector_illustration/line_circuit, vector_illustration/linocut.
    Default: realistic_image.
    """

    colors: list[Color] | MISSING = MISSING
    """Colours that the result should have.

    Note: Left out, it is an empty list.
    """


class Arguments(TypedDict, total=False):
    """What fal-ai/recraft-v3 is called with."""

    prompt: Required[str]
    """What the result should be."""

    image_size: (
        Literal[
            "square_hd",
            "square",
            "portrait_4_3",
            "portrait_16_9",
            "landscape_4_3",
            "landscape_16_9",
        ]
        | ImageSize
        | Mapping[str, Any]
    )
    """Width and height of the result, in pixels.

    Allowed: string: square_hd, square, portrait_4_3, portrait_16_9, landscape_4_3,
    landscape_16_9. Default: square_hd.

    Note: Of an object, a side that is left out has 512 pixels.
    """

    style: Literal[
        "any",
        "realistic_image",
        "digital_illustration",
        "vector_illustration",
        "realistic_image/b_and_w",
        "realistic_image/hard_flash",
        "realistic_image/hdr",
        "realistic_image/natural_light",
        "realistic_image/studio_portrait",
        "realistic_image/enterprise",
        "realistic_image/motion_blur",
        "realistic_image/evening_light",
        "realistic_image/faded_nostalgia",
        "realistic_image/forest_life",
        "realistic_image/mystic_naturalism",
        "realistic_image/natural_tones",
        "realistic_image/organic_calm",
        "realistic_image/real_life_glow",
        "realistic_image/retro_realism",
        "realistic_image/retro_snapshot",
        "realistic_image/urban_drama",
        "realistic_image/village_realism",
        "realistic_image/warm_folk",
        "digital_illustration/pixel_art",
        "digital_illustration/hand_drawn",
        "digital_illustration/grain",
        "digital_illustration/infantile_sketch",
        "digital_illustration/2d_art_poster",
        "digital_illustration/handmade_3d",
        "digital_illustration/hand_drawn_outline",
        "digital_illustration/engraving_color",
        "digital_illustration/2d_art_poster_2",
        "digital_illustration/antiquarian",
        "digital_illustration/bold_fantasy",
        "digital_illustration/child_book",
        "digital_illustration/child_books",
        "digital_illustration/cover",
        "digital_illustration/crosshatch",
        "digital_illustration/digital_engraving",
        "digital_illustration/expressionism",
        "digital_illustration/freehand_details",
        "digital_illustration/grain_20",
        "digital_illustration/graphic_intensity",
        "digital_illustration/hard_comics",
        "digital_illustration/long_shadow",
        "digital_illustration/modern_folk",
        "digital_illustration/multicolor",
        "digital_illustration/neon_calm",
        "digital_illustration/noir",
        "digital_illustration/nostalgic_pastel",
        "digital_illustration/outline_details",
        "digital_illustration/pastel_gradient",
        "digital_illustration/pastel_sketch",
        "digital_illustration/pop_art",
        "digital_illustration/pop_renaissance",
        "digital_illustration/street_art",
        "digital_illustration/tablet_sketch",
        "digital_illustration/urban_glow",
        "digital_illustration/urban_sketching",
        "digital_illustration/vanilla_dreams",
        "digital_illustration/young_adult_book",
        "digital_illustration/young_adult_book_2",
        "vector_illustration/bold_stroke",
        "vector_illustration/chemistry",
        "vector_illustration/colored_stencil",
        "vector_illustration/contour_pop_art",
        "vector_illustration/cosmics",
        "vector_illustration/cutout",
        "vector_illustration/depressive",
        "vector_illustration/editorial",
        "vector_illustration/emotional_flat",
        "vector_illustration/infographical",
        "vector_illustration/marker_outline",
        "vector_illustration/mosaic",
        "vector_illustration/naivector",
        "vector_illustration/roundish_flat",
        "vector_illustration/segmented_colors",
        "vector_illustration/sharp_contrast",
        "vector_illustration/thin",
        "vector_illustration/vector_photo",
        "vector_illustration/vivid_shapes",
        "vector_illustration/engraving",
        "vector_illustration/line_art",
        "vector_illustration/line_circuit",
        "vector_illustration/linocut",
    ]
    """How the result looks.

    Allowed: any, realistic_image, digital_illustration, vector_illustration,
    realistic_image/b_and_w, realistic_image/hard_flash, realistic_image/hdr,
    realistic_image/natural_light, realistic_image/studio_portrait, realistic_image/enterprise,
    realistic_image/motion_blur, realistic_image/evening_light, realistic_image/faded_nostalgia,
    realistic_image/forest_life, realistic_image/mystic_naturalism,
    realistic_image/natural_tones, realistic_image/organic_calm, realistic_image/real_life_glow,
    realistic_image/retro_realism, realistic_image/retro_snapshot, realistic_image/urban_drama,
    realistic_image/village_realism, realistic_image/warm_folk, digital_illustration/pixel_art,
    digital_illustration/hand_drawn, digital_illustration/grain,
    digital_illustration/infantile_sketch, digital_illustration/2d_art_poster,
    digital_illustration/handmade_3d, digital_illustration/hand_drawn_outline,
    digital_illustration/engraving_color, digital_illustration/2d_art_poster_2,
    digital_illustration/antiquarian, digital_illustration/bold_fantasy,
    digital_illustration/child_book, digital_illustration/child_books,
    digital_illustration/cover, digital_illustration/crosshatch,
    digital_illustration/digital_engraving, digital_illustration/expressionism,
    digital_illustration/freehand_details, digital_illustration/grain_20,
    digital_illustration/graphic_intensity, digital_illustration/hard_comics,
    digital_illustration/long_shadow, digital_illustration/modern_folk,
    digital_illustration/multicolor, digital_illustration/neon_calm, digital_illustration/noir,
    digital_illustration/nostalgic_pastel, digital_illustration/outline_details,
    digital_illustration/pastel_gradient, digital_illustration/pastel_sketch,
    digital_illustration/pop_art, digital_illustration/pop_renaissance,
    digital_illustration/street_art, digital_illustration/tablet_sketch,
    digital_illustration/urban_glow, digital_illustration/urban_sketching,
    digital_illustration/vanilla_dreams, digital_illustration/young_adult_book,
    digital_illustration/young_adult_book_2, vector_illustration/bold_stroke,
    vector_illustration/chemistry, vector_illustration/colored_stencil,
    vector_illustration/contour_pop_art, vector_illustration/cosmics,
    vector_illustration/cutout, vector_illustration/depressive, vector_illustration/editorial,
    vector_illustration/emotional_flat, vector_illustration/infographical,
    vector_illustration/marker_outline, vector_illustration/mosaic,
    vector_illustration/naivector, vector_illustration/roundish_flat,
    vector_illustration/segmented_colors, vector_illustration/sharp_contrast,
    vector_illustration/thin, vector_illustration/vector_photo,
    vector_illustration/vivid_shapes, vector_illustration/engraving,
    vector_illustration/line_art, vector_illustration/line_circuit, vector_illustration/linocut.
    Default: realistic_image.
    """

    colors: Sequence[Color | Mapping[str, Any]]
    """Colours that the result should have.

    Note: Left out, it is an empty list.
    """
