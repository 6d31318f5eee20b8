"""Recraft V3, image to image at Recraft.

Makes an image from an image and a prompt.

Price: 0.04 USD per image × n.

Sources:
- tryAGI/Recraft, openapi.yaml (en), read 2026-12-01
- Pricing (en), read 2026-12-01
"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import OpenModel
from .._client.sources import FileInput
from .._types import Integer, Number, constant


class BackgroundColor(OpenModel):
    """The colour behind the subject."""

    rgb: list[Integer] | MISSING = MISSING
    """Red, green and blue."""


class Color(OpenModel):
    """One element of: Colors."""

    rgb: list[Integer] | MISSING = MISSING
    """Red, green and blue."""


class TextLayoutItem(OpenModel):
    """One element of: Text layout."""

    text: str
    """The text."""

    bbox: list[list[Number]]
    """The corners of its place."""


class DataItem(OpenModel):
    """One element of: Data."""

    image_id: str
    """The file's id."""

    url: str | None = None
    """The file's address, for about a day."""

    b64_json: str | None = None
    """The file itself, as base64."""

    revised_prompt: str | None = None
    """The prompt that was used."""

    features: dict[str, Any] | None = None
    """Further facts about the file."""


class Result(OpenModel):
    """The images."""

    created: Integer
    """When the task was created, counted from the start of 1970.

    Allowed: a number of seconds.
    """

    credits: Integer
    """What the task cost.

    Allowed: a number of credits.
    """

    data: list[DataItem]
    """The files."""

    style_id: str | None = None
    """The style of the result, by its id."""


class Controls(OpenModel):
    """Finer wishes for the result."""

    artistic_level: Integer | MISSING = MISSING
    """How artistic the result is."""

    background_color: BackgroundColor | MISSING = MISSING
    """The colour behind the subject."""

    colors: list[Color] | MISSING = MISSING
    """Colours that the result should have."""

    no_text: bool | MISSING = MISSING
    """Whether the result is free of text."""


class Request(OpenModel):
    """Makes an image from an image and a prompt."""

    model: Literal["recraftv3"] = constant("recraftv3")
    """The id of the model that does the work.

    Allowed: recraftv3.
    """

    prompt: str
    """What the result should be."""

    image_url: str
    """The image to work from.

    Allowed: image as a URL or a data URI.
    """

    strength: Number
    """How far the result may go from the input image."""

    negative_prompt: str | MISSING = MISSING
    """What should not appear in the result."""

    n: Integer | MISSING = MISSING
    """How many images to make."""

    style: str | MISSING = MISSING
    """How the result looks."""

    substyle: (
        Literal[
            "2d_art_poster",
            "3d",
            "80s",
            "glow",
            "grain",
            "hand_drawn",
            "infantile_sketch",
            "kawaii",
            "pixel_art",
            "psychedelic",
            "seamless",
            "voxel",
            "watercolor",
            "broken_line",
            "colored_outline",
            "colored_shapes",
            "colored_shapes_gradient",
            "doodle_fill",
            "doodle_offset_fill",
            "offset_fill",
            "outline",
            "outline_gradient",
            "cartoon",
            "doodle_line_art",
            "engraving",
            "flat_2",
            "line_art",
            "linocut",
            "b_and_w",
            "enterprise",
            "hard_flash",
            "hdr",
            "motion_blur",
            "natural_light",
            "studio_portrait",
            "line_circuit",
            "2d_art_poster_2",
            "engraving_color",
            "hand_drawn_outline",
            "handmade_3d",
            "plastic",
            "pictogram",
            "antiquarian",
            "bold_fantasy",
            "child_book",
            "cover",
            "crosshatch",
            "digital_engraving",
            "expressionism",
            "freehand_details",
            "grain_20",
            "graphic_intensity",
            "hard_comics",
            "long_shadow",
            "modern_folk",
            "multicolor",
            "neon_calm",
            "noir",
            "nostalgic_pastel",
            "outline_details",
            "pastel_gradient",
            "pastel_sketch",
            "pop_art",
            "pop_renaissance",
            "street_art",
            "tablet_sketch",
            "urban_glow",
            "urban_sketching",
            "young_adult_book",
            "young_adult_book_2",
            "evening_light",
            "faded_nostalgia",
            "forest_life",
            "mystic_naturalism",
            "natural_tones",
            "organic_calm",
            "real_life_glow",
            "retro_realism",
            "retro_snapshot",
            "urban_drama",
            "village_realism",
            "warm_folk",
            "bold_stroke",
            "chemistry",
            "colored_stencil",
            "cosmics",
            "cutout",
            "depressive",
            "editorial",
            "emotional_flat",
            "marker_outline",
            "mosaic",
            "naivector",
            "roundish_flat",
            "segmented_colors",
            "sharp_contrast",
            "thin",
            "vector_photo",
            "vivid_shapes",
            "emblem_graffiti",
            "emblem_pop_art",
            "emblem_punk",
            "emblem_stamp",
            "emblem_vintage",
        ]
        | MISSING
    ) = MISSING
    """A finer choice within the style.

    Allowed: 2d_art_poster, 3d, 80s, glow, grain, hand_drawn, infantile_sketch, kawaii,
    pixel_art, psychedelic, seamless, voxel, watercolor, broken_line, colored_outline,
    colored_shapes, colored_shapes_gradient, doodle_fill, doodle_offset_fill, offset_fill,
    outline, outline_gradient, cartoon, doodle_line_art, engraving, flat_2, line_art, linocut,
    b_and_w, enterprise, hard_flash, hdr, motion_blur, natural_light, studio_portrait,
    line_circuit, 2d_art_poster_2, engraving_color, hand_drawn_outline, handmade_3d, plastic,
    pictogram, antiquarian, bold_fantasy, child_book, cover, crosshatch, digital_engraving,
    expressionism, freehand_details, grain_20, graphic_intensity, hard_comics, long_shadow,
    modern_folk, multicolor, neon_calm, noir, nostalgic_pastel, outline_details,
    pastel_gradient, pastel_sketch, pop_art, pop_renaissance, street_art, tablet_sketch,
    urban_glow, urban_sketching, young_adult_book, young_adult_book_2, evening_light,
    faded_nostalgia, forest_life, mystic_naturalism, natural_tones, organic_calm,
    real_life_glow, retro_realism, retro_snapshot, urban_drama, village_realism, warm_folk,
    bold_stroke, chemistry, colored_stencil, cosmics, cutout, depressive, editorial,
    emotional_flat, marker_outline, mosaic, naivector, roundish_flat, segmented_colors,
    sharp_contrast, thin, vector_photo, vivid_shapes, emblem_graffiti, emblem_pop_art,
    emblem_punk, emblem_stamp, emblem_vintage.
    """

    style_id: str | MISSING = MISSING
    """The style of the result, by its id."""

    style_match: Literal["regular", "precise", "flexible"] | MISSING = MISSING
    """How closely the result keeps to the style.

    Allowed: regular, precise, flexible.
    """

    creativity: Literal["simple", "standard", "eccentric"] | MISSING = MISSING
    """How freely the prompt is taken.

    Allowed: simple, standard, eccentric.
    """

    controls: Controls | MISSING = MISSING
    """Finer wishes for the result."""

    text_layout: list[TextLayoutItem] | MISSING = MISSING
    """Texts in the result, each with its place."""

    random_seed: Annotated[Integer | MISSING, Field(ge=0, le=4294967295)] = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result.

    Allowed: from 0 to 4294967295.
    """

    block_nsfw: bool | MISSING = MISSING
    """Whether the result is checked for content that is not safe for work."""

    calculate_features: bool | MISSING = MISSING
    """Whether the answer says how safe the result is for work."""

    image_format: Literal["webp", "png"] | MISSING = MISSING
    """The file format of the result.

    Allowed: webp, png.
    """

    response_format: Literal["url", "b64_json"] | MISSING = MISSING
    """Whether the file comes as an address or as base64.

    Allowed: url, b64_json.
    """

    expire: bool | MISSING = MISSING
    """Whether the file is deleted after a while."""


class Arguments(TypedDict, total=False):
    """What recraftv3-image-to-image is called with."""

    prompt: Required[str]
    """What the result should be."""

    image_url: Required[str | FileInput]
    """The image to work from.

    Allowed: image as a URL or a data URI.
    """

    strength: Required[Number]
    """How far the result may go from the input image."""

    negative_prompt: str
    """What should not appear in the result."""

    n: Integer
    """How many images to make."""

    style: str
    """How the result looks."""

    substyle: Literal[
        "2d_art_poster",
        "3d",
        "80s",
        "glow",
        "grain",
        "hand_drawn",
        "infantile_sketch",
        "kawaii",
        "pixel_art",
        "psychedelic",
        "seamless",
        "voxel",
        "watercolor",
        "broken_line",
        "colored_outline",
        "colored_shapes",
        "colored_shapes_gradient",
        "doodle_fill",
        "doodle_offset_fill",
        "offset_fill",
        "outline",
        "outline_gradient",
        "cartoon",
        "doodle_line_art",
        "engraving",
        "flat_2",
        "line_art",
        "linocut",
        "b_and_w",
        "enterprise",
        "hard_flash",
        "hdr",
        "motion_blur",
        "natural_light",
        "studio_portrait",
        "line_circuit",
        "2d_art_poster_2",
        "engraving_color",
        "hand_drawn_outline",
        "handmade_3d",
        "plastic",
        "pictogram",
        "antiquarian",
        "bold_fantasy",
        "child_book",
        "cover",
        "crosshatch",
        "digital_engraving",
        "expressionism",
        "freehand_details",
        "grain_20",
        "graphic_intensity",
        "hard_comics",
        "long_shadow",
        "modern_folk",
        "multicolor",
        "neon_calm",
        "noir",
        "nostalgic_pastel",
        "outline_details",
        "pastel_gradient",
        "pastel_sketch",
        "pop_art",
        "pop_renaissance",
        "street_art",
        "tablet_sketch",
        "urban_glow",
        "urban_sketching",
        "young_adult_book",
        "young_adult_book_2",
        "evening_light",
        "faded_nostalgia",
        "forest_life",
        "mystic_naturalism",
        "natural_tones",
        "organic_calm",
        "real_life_glow",
        "retro_realism",
        "retro_snapshot",
        "urban_drama",
        "village_realism",
        "warm_folk",
        "bold_stroke",
        "chemistry",
        "colored_stencil",
        "cosmics",
        "cutout",
        "depressive",
        "editorial",
        "emotional_flat",
        "marker_outline",
        "mosaic",
        "naivector",
        "roundish_flat",
        "segmented_colors",
        "sharp_contrast",
        "thin",
        "vector_photo",
        "vivid_shapes",
        "emblem_graffiti",
        "emblem_pop_art",
        "emblem_punk",
        "emblem_stamp",
        "emblem_vintage",
    ]
    """A finer choice within the style.

    Allowed: 2d_art_poster, 3d, 80s, glow, grain, hand_drawn, infantile_sketch, kawaii,
    pixel_art, psychedelic, seamless, voxel, watercolor, broken_line, colored_outline,
    colored_shapes, colored_shapes_gradient, doodle_fill, doodle_offset_fill, offset_fill,
    outline, outline_gradient, cartoon, doodle_line_art, engraving, flat_2, line_art, linocut,
    b_and_w, enterprise, hard_flash, hdr, motion_blur, natural_light, studio_portrait,
    line_circuit, 2d_art_poster_2, engraving_color, hand_drawn_outline, handmade_3d, plastic,
    pictogram, antiquarian, bold_fantasy, child_book, cover, crosshatch, digital_engraving,
    expressionism, freehand_details, grain_20, graphic_intensity, hard_comics, long_shadow,
    modern_folk, multicolor, neon_calm, noir, nostalgic_pastel, outline_details,
    pastel_gradient, pastel_sketch, pop_art, pop_renaissance, street_art, tablet_sketch,
    urban_glow, urban_sketching, young_adult_book, young_adult_book_2, evening_light,
    faded_nostalgia, forest_life, mystic_naturalism, natural_tones, organic_calm,
    real_life_glow, retro_realism, retro_snapshot, urban_drama, village_realism, warm_folk,
    bold_stroke, chemistry, colored_stencil, cosmics, cutout, depressive, editorial,
    emotional_flat, marker_outline, mosaic, naivector, roundish_flat, segmented_colors,
    sharp_contrast, thin, vector_photo, vivid_shapes, emblem_graffiti, emblem_pop_art,
    emblem_punk, emblem_stamp, emblem_vintage.
    """

    style_id: str
    """The style of the result, by its id."""

    style_match: Literal["regular", "precise", "flexible"]
    """How closely the result keeps to the style.

    Allowed: regular, precise, flexible.
    """

    creativity: Literal["simple", "standard", "eccentric"]
    """How freely the prompt is taken.

    Allowed: simple, standard, eccentric.
    """

    controls: Controls | Mapping[str, Any]
    """Finer wishes for the result."""

    text_layout: Sequence[TextLayoutItem | Mapping[str, Any]]
    """Texts in the result, each with its place."""

    random_seed: Integer
    """A number that fixes the random choices, so that the same request gives a similar result.

    Allowed: from 0 to 4294967295.
    """

    block_nsfw: bool
    """Whether the result is checked for content that is not safe for work."""

    calculate_features: bool
    """Whether the answer says how safe the result is for work."""

    image_format: Literal["webp", "png"]
    """The file format of the result.

    Allowed: webp, png.
    """

    response_format: Literal["url", "b64_json"]
    """Whether the file comes as an address or as base64.

    Allowed: url, b64_json.
    """

    expire: bool
    """Whether the file is deleted after a while."""
