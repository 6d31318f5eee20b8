"""Recraft V2 Vector at Recraft.

Makes a vector image from a prompt.

Price: 0.044 USD per image × n.

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
    """Makes a vector image from a prompt."""

    model: Literal["recraftv2_vector"] = constant("recraftv2_vector")
    """The id of the model that does the work.

    Allowed: recraftv2_vector.
    """

    prompt: str
    """What the result should be."""

    negative_prompt: str | MISSING = MISSING
    """What should not appear in the result."""

    n: Integer | MISSING = MISSING
    """How many images to make."""

    size: (
        Literal[
            "1024x1024",
            "1365x1024",
            "1024x1365",
            "1536x1024",
            "1024x1536",
            "1820x1024",
            "1024x1820",
            "1024x2048",
            "2048x1024",
            "1434x1024",
            "1024x1434",
            "1024x1280",
            "1280x1024",
            "1024x1707",
            "1707x1024",
            "1216x896",
            "896x1216",
            "1280x832",
            "832x1280",
            "1152x896",
            "896x1152",
            "1280x896",
            "896x1280",
            "832x1344",
            "768x1344",
            "1344x768",
            "768x1536",
            "1536x768",
            "2048x2048",
            "2432x1792",
            "1792x2432",
            "2560x1664",
            "1664x2560",
            "2304x1792",
            "1792x2304",
            "2560x1792",
            "1792x2560",
            "1664x2688",
            "1536x2688",
            "2688x1536",
            "1536x3072",
            "3072x1536",
            "1:1",
            "2:1",
            "1:2",
            "3:2",
            "2:3",
            "4:3",
            "3:4",
            "5:4",
            "4:5",
            "6:10",
            "14:10",
            "10:14",
            "16:9",
            "9:16",
        ]
        | MISSING
    ) = MISSING
    """Width and height of the result, in pixels, or its shape.

    Allowed: 1024x1024, 1365x1024, 1024x1365, 1536x1024, 1024x1536, 1820x1024, 1024x1820,
    1024x2048, 2048x1024, 1434x1024, 1024x1434, 1024x1280, 1280x1024, 1024x1707, 1707x1024,
    1216x896, 896x1216, 1280x832, 832x1280, 1152x896, 896x1152, 1280x896, 896x1280, 832x1344,
    768x1344, 1344x768, 768x1536, 1536x768, 2048x2048, 2432x1792, 1792x2432, 2560x1664,
    1664x2560, 2304x1792, 1792x2304, 2560x1792, 1792x2560, 1664x2688, 1536x2688, 2688x1536,
    1536x3072, 3072x1536, 1:1, 2:1, 1:2, 3:2, 2:3, 4:3, 3:4, 5:4, 4:5, 6:10, 14:10, 10:14, 16:9,
    9:16.
    """

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

    upscale: Literal["upscale4mp", "upscale16mp"] | MISSING = MISSING
    """To how many pixels the result is enlarged.

    Allowed: upscale4mp, upscale16mp.
    """

    style_reference_urls: list[str] | MISSING = MISSING
    """Images that guide the result, in order.

    Allowed: image as a URL or a data URI.
    """

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
    """What recraftv2_vector is called with."""

    prompt: Required[str]
    """What the result should be."""

    negative_prompt: str
    """What should not appear in the result."""

    n: Integer
    """How many images to make."""

    size: Literal[
        "1024x1024",
        "1365x1024",
        "1024x1365",
        "1536x1024",
        "1024x1536",
        "1820x1024",
        "1024x1820",
        "1024x2048",
        "2048x1024",
        "1434x1024",
        "1024x1434",
        "1024x1280",
        "1280x1024",
        "1024x1707",
        "1707x1024",
        "1216x896",
        "896x1216",
        "1280x832",
        "832x1280",
        "1152x896",
        "896x1152",
        "1280x896",
        "896x1280",
        "832x1344",
        "768x1344",
        "1344x768",
        "768x1536",
        "1536x768",
        "2048x2048",
        "2432x1792",
        "1792x2432",
        "2560x1664",
        "1664x2560",
        "2304x1792",
        "1792x2304",
        "2560x1792",
        "1792x2560",
        "1664x2688",
        "1536x2688",
        "2688x1536",
        "1536x3072",
        "3072x1536",
        "1:1",
        "2:1",
        "1:2",
        "3:2",
        "2:3",
        "4:3",
        "3:4",
        "5:4",
        "4:5",
        "6:10",
        "14:10",
        "10:14",
        "16:9",
        "9:16",
    ]
    """Width and height of the result, in pixels, or its shape.

    Allowed: 1024x1024, 1365x1024, 1024x1365, 1536x1024, 1024x1536, 1820x1024, 1024x1820,
    1024x2048, 2048x1024, 1434x1024, 1024x1434, 1024x1280, 1280x1024, 1024x1707, 1707x1024,
    1216x896, 896x1216, 1280x832, 832x1280, 1152x896, 896x1152, 1280x896, 896x1280, 832x1344,
    768x1344, 1344x768, 768x1536, 1536x768, 2048x2048, 2432x1792, 1792x2432, 2560x1664,
    1664x2560, 2304x1792, 1792x2304, 2560x1792, 1792x2560, 1664x2688, 1536x2688, 2688x1536,
    1536x3072, 3072x1536, 1:1, 2:1, 1:2, 3:2, 2:3, 4:3, 3:4, 5:4, 4:5, 6:10, 14:10, 10:14, 16:9,
    9:16.
    """

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

    upscale: Literal["upscale4mp", "upscale16mp"]
    """To how many pixels the result is enlarged.

    Allowed: upscale4mp, upscale16mp.
    """

    style_reference_urls: Sequence[str | FileInput]
    """Images that guide the result, in order.

    Allowed: image as a URL or a data URI.
    """

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
