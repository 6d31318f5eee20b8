"""GPT Image 2, editing at OpenAI.

Edits input images as a prompt describes.

Sources:
- openai 3.57.0, types/image_edit_params.py (en), read 2026-11-30
- openai/openai-openapi, openapi.json (en), read 2026-11-30
"""

from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, ClassVar, Literal, Required, TypeAlias, TypedDict

from pydantic import MISSING, Field

from .._base import Model, OpenModel
from .._client.sources import FileInput
from .._runtime.conditions import Key, Test
from .._runtime.constraints import Rule
from .._types import Integer, constant

SizeText: TypeAlias = Annotated[str, Field(pattern="^0*[1-9][0-9]*x0*[1-9][0-9]*$")]


class DataItem(OpenModel):
    """One element of: Data."""

    b64_json: str | None = None
    """The file itself, as base64."""

    revised_prompt: str | None = None
    """The prompt that was used."""


class Usage(OpenModel):
    """How much was read and written."""

    input_tokens: Integer
    """Tokens read.

    Allowed: a number of tokens.
    """

    output_tokens: Integer | None = None
    """Tokens written.

    Allowed: a number of tokens.
    """

    total_tokens: Integer | None = None
    """Both together.

    Allowed: a number of tokens.
    """


class Request(Model):
    """Edits input images as a prompt describes.

    Rules:
    - A transparent background needs an output format with an alpha channel, such as png or
      webp.
    - When output_compression is less than 100, output_format must be webp or jpeg.
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        Rule(
            text="A transparent background needs an output format with an alpha channel, such as png or webp.",
            when=(Test(subject=Key(("background",)), one_of=("transparent",), default="auto"),),
            then=(
                Test(
                    subject=Key(("output_format",)),
                    one_of=("png", "webp"),
                    default="png",
                    may_be_absent=True,
                ),
            ),
        ),
        Rule(
            text="When output_compression is less than 100, output_format must be webp or jpeg.",
            when=(Test(subject=Key(("output_compression",)), below=Decimal("100"), default=100),),
            then=(
                Test(
                    subject=Key(("output_format",)),
                    one_of=("webp", "jpeg"),
                    default="png",
                    may_be_absent=True,
                ),
            ),
        ),
    )

    model: Literal["gpt-image-2"] = constant("gpt-image-2")
    """The id of the model that does the work.

    Allowed: gpt-image-2.
    """

    image: Annotated[list[str], Field(max_length=16)]
    """The images to work from.

    Allowed: at most 16 elements; image as a part of the form; at most 50 MB; image/png,
    image/webp, image/jpeg.
    """

    prompt: Annotated[str, Field(max_length=32000)]
    """What the result should be.

    Allowed: at most 32,000 characters.
    """

    mask: str | MISSING = MISSING
    """An image that is transparent where the first image is to be changed.

    Allowed: image as a part of the form; at most 4 MB; image/png; used as mask.

    Note: It has the width and height of the first image.
    """

    background: Literal["transparent", "opaque", "auto"] | None = "auto"
    """What stands behind the subject.

    Allowed: transparent, opaque, auto. May be null. Default: auto.
    """

    n: Annotated[Integer | None, Field(ge=1, le=10)] = 1
    """How many images to make.

    Allowed: from 1 to 10. May be null. Default: 1.
    """

    output_compression: Annotated[Integer | None, Field(ge=0, le=100)] = 100
    """How strongly the file is compressed.

    Allowed: from 0 to 100. May be null. Default: 100.
    """

    output_format: Literal["png", "webp", "jpeg"] | None = "png"
    """The file format of the result.

    Allowed: png, webp, jpeg. May be null. Default: png.
    """

    quality: Literal["low", "medium", "high", "auto"] | None = "auto"
    """The quality of the result, as a tier.

    Allowed: low, medium, high, auto. May be null. Default: auto.
    """

    size: Literal["auto"] | SizeText | None = "auto"
    """Width and height of the result, in pixels.

    Allowed: auto; or another value: widthxheight in pixels; at most 3,840 pixels a side; at
    most 8,294,400 pixels in all; width to height from 1:3 to 3:1; sides in multiples of 16. May
    be null. Default: auto.

    Note: More than 2560x1440 is called experimental.
    """

    user: str | MISSING = MISSING
    """A name for whoever makes the request, for questions of safety."""


class Result(OpenModel):
    """The images."""

    created: Integer
    """When the task was created, counted from the start of 1970.

    Allowed: a number of seconds.
    """

    data: list[DataItem] | None = None
    """The files."""

    background: str | None = None
    """What stands behind the subject."""

    output_format: str | None = None
    """The file format of the result."""

    size: str | None = None
    """Width and height of the result, in pixels."""

    quality: str | None = None
    """The quality of the result, as a tier."""

    usage: Usage | None = None
    """How much was read and written."""


class Arguments(TypedDict, total=False):
    """What gpt-image-2-edit is called with."""

    image: Required[Sequence[str | FileInput]]
    """The images to work from.

    Allowed: at most 16 elements; image as a part of the form; at most 50 MB; image/png,
    image/webp, image/jpeg.
    """

    prompt: Required[str]
    """What the result should be.

    Allowed: at most 32,000 characters.
    """

    mask: str | FileInput
    """An image that is transparent where the first image is to be changed.

    Allowed: image as a part of the form; at most 4 MB; image/png; used as mask.

    Note: It has the width and height of the first image.
    """

    background: Literal["transparent", "opaque", "auto"] | None
    """What stands behind the subject.

    Allowed: transparent, opaque, auto. May be null. Default: auto.
    """

    n: Integer | None
    """How many images to make.

    Allowed: from 1 to 10. May be null. Default: 1.
    """

    output_compression: Integer | None
    """How strongly the file is compressed.

    Allowed: from 0 to 100. May be null. Default: 100.
    """

    output_format: Literal["png", "webp", "jpeg"] | None
    """The file format of the result.

    Allowed: png, webp, jpeg. May be null. Default: png.
    """

    quality: Literal["low", "medium", "high", "auto"] | None
    """The quality of the result, as a tier.

    Allowed: low, medium, high, auto. May be null. Default: auto.
    """

    size: Literal["auto"] | SizeText | None
    """Width and height of the result, in pixels.

    Allowed: auto; or another value: widthxheight in pixels; at most 3,840 pixels a side; at
    most 8,294,400 pixels in all; width to height from 1:3 to 3:1; sides in multiples of 16. May
    be null. Default: auto.

    Note: More than 2560x1440 is called experimental.
    """

    user: str
    """A name for whoever makes the request, for questions of safety."""
