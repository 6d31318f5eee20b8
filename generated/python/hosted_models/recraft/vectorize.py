"""Recraft Vectorization at Recraft.

Makes a vector image of an image.

Price: 0.01 USD per request.

Sources:
- tryAGI/Recraft, openapi.yaml (en), read 2026-12-01
- Pricing (en), read 2026-12-01
"""

from collections.abc import Sequence
from typing import Annotated, Any, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import OpenModel
from .._client.sources import FileInput
from .._types import Integer


class Request(OpenModel):
    """Makes a vector image of an image."""

    image_url: str
    """The image to work from.

    Allowed: image as a URL or a data URI.
    """

    upscale: Literal["upscale4mp", "upscale16mp"] | MISSING = MISSING
    """To how many pixels the result is enlarged.

    Allowed: upscale4mp, upscale16mp.
    """

    color_reduction: Literal["on", "off"] | MISSING = MISSING
    """Whether fewer colours are used.

    Allowed: on, off.
    """

    strict_color_palette: list[list[Integer]] | MISSING = MISSING
    """Colours that the result should have."""

    limit_num_shapes: Literal["on", "off"] | MISSING = MISSING
    """Whether the number of shapes is limited.

    Allowed: on, off.
    """

    max_num_shapes: Annotated[Integer | MISSING, Field(ge=0, le=4294967295)] = MISSING
    """How many shapes there may be at most.

    Allowed: from 0 to 4294967295.
    """

    return_gradients: Literal["on", "off"] | MISSING = MISSING
    """Whether colours may run into each other.

    Allowed: on, off.
    """

    shape_stacking: Literal["cut_out", "hierarchical"] | MISSING = MISSING
    """Whether shapes lie upon each other or are cut out.

    Allowed: cut_out, hierarchical.
    """

    small_shape_filter: Literal["on", "off"] | MISSING = MISSING
    """Whether very small shapes are left out.

    Allowed: on, off.
    """

    svg_compression: Literal["on", "off"] | MISSING = MISSING
    """Whether the file is made smaller.

    Allowed: on, off.
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


class Image(OpenModel):
    """The file."""

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
    """The changed image."""

    created: Integer
    """When the task was created, counted from the start of 1970.

    Allowed: a number of seconds.
    """

    credits: Integer
    """What the task cost.

    Allowed: a number of credits.
    """

    image: Image
    """The file."""


class Arguments(TypedDict, total=False):
    """What vectorize is called with."""

    image_url: Required[str | FileInput]
    """The image to work from.

    Allowed: image as a URL or a data URI.
    """

    upscale: Literal["upscale4mp", "upscale16mp"]
    """To how many pixels the result is enlarged.

    Allowed: upscale4mp, upscale16mp.
    """

    color_reduction: Literal["on", "off"]
    """Whether fewer colours are used.

    Allowed: on, off.
    """

    strict_color_palette: Sequence[Sequence[Integer]]
    """Colours that the result should have."""

    limit_num_shapes: Literal["on", "off"]
    """Whether the number of shapes is limited.

    Allowed: on, off.
    """

    max_num_shapes: Integer
    """How many shapes there may be at most.

    Allowed: from 0 to 4294967295.
    """

    return_gradients: Literal["on", "off"]
    """Whether colours may run into each other.

    Allowed: on, off.
    """

    shape_stacking: Literal["cut_out", "hierarchical"]
    """Whether shapes lie upon each other or are cut out.

    Allowed: cut_out, hierarchical.
    """

    small_shape_filter: Literal["on", "off"]
    """Whether very small shapes are left out.

    Allowed: on, off.
    """

    svg_compression: Literal["on", "off"]
    """Whether the file is made smaller.

    Allowed: on, off.
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
