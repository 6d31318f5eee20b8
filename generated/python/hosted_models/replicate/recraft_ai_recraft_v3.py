"""Recraft V3 at Replicate.

Makes an image from a prompt.

Sources:
- nodetool-ai/nodetool-replicate, src/nodetool/nodes/replicate/image/generate.py, Recraft_V3
  (en), read 2026-12-01
- replicate/comfyui-replicate, schemas/recraft-ai_recraft-v3.json (en), read 2026-12-01
"""

from typing import Literal, Required, TypedDict

from .._base import Model, OpenModel


class Input(OpenModel):
    """The settings of the chosen model.

    Rules:
    - When aspect_ratio is not Not set, the server ignores size.
    """

    prompt: str
    """What the result should be."""

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
    ] = "1024x1024"
    """Width and height of the result, in pixels.

    Allowed: 1024x1024, 1365x1024, 1024x1365, 1536x1024, 1024x1536, 1820x1024, 1024x1820,
    1024x2048, 2048x1024, 1434x1024, 1024x1434, 1024x1280, 1280x1024, 1024x1707, 1707x1024.
    Default: 1024x1024.
    """

    aspect_ratio: Literal[
        "Not set",
        "1:1",
        "4:3",
        "3:4",
        "3:2",
        "2:3",
        "16:9",
        "9:16",
        "1:2",
        "2:1",
        "7:5",
        "5:7",
        "4:5",
        "5:4",
        "3:5",
        "5:3",
    ] = "Not set"
    """The shape of the result, width to height.

    Allowed: Not set, 1:1, 4:3, 3:4, 3:2, 2:3, 16:9, 9:16, 1:2, 2:1, 7:5, 5:7, 4:5, 5:4, 3:5,
    5:3. Default: Not set.

    Note: Not set leaves the shape to the size.
    """

    style: Literal[
        "any",
        "realistic_image",
        "digital_illustration",
        "digital_illustration/pixel_art",
        "digital_illustration/hand_drawn",
        "digital_illustration/grain",
        "digital_illustration/infantile_sketch",
        "digital_illustration/2d_art_poster",
        "digital_illustration/handmade_3d",
        "digital_illustration/hand_drawn_outline",
        "digital_illustration/engraving_color",
        "digital_illustration/2d_art_poster_2",
        "realistic_image/b_and_w",
        "realistic_image/hard_flash",
        "realistic_image/hdr",
        "realistic_image/natural_light",
        "realistic_image/studio_portrait",
        "realistic_image/enterprise",
        "realistic_image/motion_blur",
    ] = "any"
    """How the result looks.

    Allowed: any, realistic_image, digital_illustration, digital_illustration/pixel_art,
    digital_illustration/hand_drawn, digital_illustration/grain,
    digital_illustration/infantile_sketch, digital_illustration/2d_art_poster,
    digital_illustration/handmade_3d, digital_illustration/hand_drawn_outline,
    digital_illustration/engraving_color, digital_illustration/2d_art_poster_2,
    realistic_image/b_and_w, realistic_image/hard_flash, realistic_image/hdr,
    realistic_image/natural_light, realistic_image/studio_portrait, realistic_image/enterprise,
    realistic_image/motion_blur. Default: any.
    """


class Request(Model):
    """Makes an image from a prompt."""

    input: Input
    """The settings of the chosen model."""


class Arguments(TypedDict, total=False):
    """What recraft-ai/recraft-v3 is called with."""

    prompt: Required[str]
    """What the result should be."""

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
    ]
    """Width and height of the result, in pixels.

    Allowed: 1024x1024, 1365x1024, 1024x1365, 1536x1024, 1024x1536, 1820x1024, 1024x1820,
    1024x2048, 2048x1024, 1434x1024, 1024x1434, 1024x1280, 1280x1024, 1024x1707, 1707x1024.
    Default: 1024x1024.
    """

    aspect_ratio: Literal[
        "Not set",
        "1:1",
        "4:3",
        "3:4",
        "3:2",
        "2:3",
        "16:9",
        "9:16",
        "1:2",
        "2:1",
        "7:5",
        "5:7",
        "4:5",
        "5:4",
        "3:5",
        "5:3",
    ]
    """The shape of the result, width to height.

    Allowed: Not set, 1:1, 4:3, 3:4, 3:2, 2:3, 16:9, 9:16, 1:2, 2:1, 7:5, 5:7, 4:5, 5:4, 3:5,
    5:3. Default: Not set.

    Note: Not set leaves the shape to the size.
    """

    style: Literal[
        "any",
        "realistic_image",
        "digital_illustration",
        "digital_illustration/pixel_art",
        "digital_illustration/hand_drawn",
        "digital_illustration/grain",
        "digital_illustration/infantile_sketch",
        "digital_illustration/2d_art_poster",
        "digital_illustration/handmade_3d",
        "digital_illustration/hand_drawn_outline",
        "digital_illustration/engraving_color",
        "digital_illustration/2d_art_poster_2",
        "realistic_image/b_and_w",
        "realistic_image/hard_flash",
        "realistic_image/hdr",
        "realistic_image/natural_light",
        "realistic_image/studio_portrait",
        "realistic_image/enterprise",
        "realistic_image/motion_blur",
    ]
    """How the result looks.

    Allowed: any, realistic_image, digital_illustration, digital_illustration/pixel_art,
    digital_illustration/hand_drawn, digital_illustration/grain,
    digital_illustration/infantile_sketch, digital_illustration/2d_art_poster,
    digital_illustration/handmade_3d, digital_illustration/hand_drawn_outline,
    digital_illustration/engraving_color, digital_illustration/2d_art_poster_2,
    realistic_image/b_and_w, realistic_image/hard_flash, realistic_image/hdr,
    realistic_image/natural_light, realistic_image/studio_portrait, realistic_image/enterprise,
    realistic_image/motion_blur. Default: any.
    """
