"""Stable Diffusion 3.5 Large at Stability AI.

Makes an image from a prompt, or edits one input image.

Price: 6.5 credits per request.

Sources:
- aself101/stability-ai-api, README.md (en), read 2026-12-01
"""

from typing import Annotated, ClassVar, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model
from .._client.sources import FileInput
from .._runtime.conditions import Key, Test
from .._runtime.constraints import Rule
from .._types import Integer, Number, constant


class Request(Model):
    """Makes an image from a prompt, or edits one input image.

    Rules:
    - When image is given, strength must be given and aspect_ratio must be left out and mode
      must be given and must be image-to-image.
    - When mode is image-to-image, image must be given.
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        Rule(
            text="When image is given, strength must be given and aspect_ratio must be left out and mode must be given and must be image-to-image.",
            when=(Test(subject=Key(("image",)), present=True),),
            then=(
                Test(subject=Key(("strength",)), present=True, may_be_absent=True),
                Test(subject=Key(("aspect_ratio",)), present=False, may_be_absent=True),
                Test(
                    subject=Key(("mode",)),
                    one_of=("image-to-image",),
                    present=True,
                    default="text-to-image",
                    may_be_absent=True,
                ),
            ),
        ),
        Rule(
            text="When mode is image-to-image, image must be given.",
            when=(
                Test(subject=Key(("mode",)), one_of=("image-to-image",), default="text-to-image"),
            ),
            then=(Test(subject=Key(("image",)), present=True, may_be_absent=True),),
        ),
    )

    model: Literal["sd3.5-large"] = constant("sd3.5-large")
    """The id of the model that does the work.

    Allowed: sd3.5-large.
    """

    prompt: str
    """What the result should be."""

    negative_prompt: str | MISSING = MISSING
    """What should not appear in the result."""

    aspect_ratio: (
        Literal["16:9", "1:1", "21:9", "2:3", "3:2", "4:5", "5:4", "9:16", "9:21"] | MISSING
    ) = MISSING
    """The shape of the result, width to height.

    Allowed: 16:9, 1:1, 21:9, 2:3, 3:2, 4:5, 5:4, 9:16, 9:21.
    """

    mode: Literal["text-to-image", "image-to-image"] = "text-to-image"
    """Whether the result is made from the prompt alone or from an image.

    Allowed: text-to-image, image-to-image. Default: text-to-image.
    """

    image: str | MISSING = MISSING
    """The image to work from.

    Allowed: image as a part of the form.
    """

    strength: Annotated[Number | MISSING, Field(ge=0, le=1)] = MISSING
    """How far the result may go from the input image.

    Allowed: from 0 to 1.
    """

    cfg_scale: Annotated[Number, Field(ge=1, le=10)] = 4
    """How closely the result keeps to the prompt. The higher the number, the closer.

    Allowed: from 1 to 10. Default: 4.
    """

    style_preset: (
        Literal[
            "3d-model",
            "analog-film",
            "anime",
            "cinematic",
            "comic-book",
            "digital-art",
            "enhance",
            "fantasy-art",
            "isometric",
            "line-art",
            "low-poly",
            "modeling-compound",
            "neon-punk",
            "origami",
            "photographic",
            "pixel-art",
            "tile-texture",
        ]
        | MISSING
    ) = MISSING
    """How the result looks.

    Allowed: 3d-model, analog-film, anime, cinematic, comic-book, digital-art, enhance,
    fantasy-art, isometric, line-art, low-poly, modeling-compound, neon-punk, origami,
    photographic, pixel-art, tile-texture.
    """

    seed: Annotated[Integer | MISSING, Field(ge=0, le=4294967294)] = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result.

    Allowed: from 0 to 4294967294.
    """

    output_format: Literal["jpeg", "png", "webp"] | MISSING = MISSING
    """The file format of the result.

    Allowed: jpeg, png, webp.
    """


class Arguments(TypedDict, total=False):
    """What sd3.5-large is called with."""

    prompt: Required[str]
    """What the result should be."""

    negative_prompt: str
    """What should not appear in the result."""

    aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "4:5", "5:4", "9:16", "9:21"]
    """The shape of the result, width to height.

    Allowed: 16:9, 1:1, 21:9, 2:3, 3:2, 4:5, 5:4, 9:16, 9:21.
    """

    mode: Literal["text-to-image", "image-to-image"]
    """Whether the result is made from the prompt alone or from an image.

    Allowed: text-to-image, image-to-image. Default: text-to-image.
    """

    image: str | FileInput
    """The image to work from.

    Allowed: image as a part of the form.
    """

    strength: Number
    """How far the result may go from the input image.

    Allowed: from 0 to 1.
    """

    cfg_scale: Number
    """How closely the result keeps to the prompt. The higher the number, the closer.

    Allowed: from 1 to 10. Default: 4.
    """

    style_preset: Literal[
        "3d-model",
        "analog-film",
        "anime",
        "cinematic",
        "comic-book",
        "digital-art",
        "enhance",
        "fantasy-art",
        "isometric",
        "line-art",
        "low-poly",
        "modeling-compound",
        "neon-punk",
        "origami",
        "photographic",
        "pixel-art",
        "tile-texture",
    ]
    """How the result looks.

    Allowed: 3d-model, analog-film, anime, cinematic, comic-book, digital-art, enhance,
    fantasy-art, isometric, line-art, low-poly, modeling-compound, neon-punk, origami,
    photographic, pixel-art, tile-texture.
    """

    seed: Integer
    """A number that fixes the random choices, so that the same request gives a similar result.

    Allowed: from 0 to 4294967294.
    """

    output_format: Literal["jpeg", "png", "webp"]
    """The file format of the result.

    Allowed: jpeg, png, webp.
    """
