"""Seedream 4.0 at Rivya.

Makes up to six images from a prompt, with reference images if you like.

Price: 6 credits per request.

Sources:
- Seedream 4.0 API Integration (en), read 2026-11-24
- Seedream 4.0 API इंटीग्रेशन (hi), read 2026-11-24
"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model
from .._client.sources import FileInput
from .._types import Number, constant


class ReferenceMediaItem(Model):
    """One element of: Reference files."""

    url: str
    """The address that the upload returned.

    Allowed: a URL.
    """

    kind: Literal["image", "video", "audio"]
    """What sort of file it is.

    Allowed: image, video, audio.
    """

    name: str | MISSING = MISSING
    """The file's name."""

    mime_type: Annotated[str | MISSING, Field(alias="mimeType")] = MISSING
    """The file's MIME type."""

    duration_seconds: Annotated[Number | MISSING, Field(alias="durationSeconds")] = MISSING
    """How long a video or sound plays.

    Allowed: a number of seconds.
    """

    duration_token: Annotated[str | MISSING, Field(alias="durationToken")] = MISSING
    """Proof of the duration, taken from duration_token in the answer of the upload. Needed for
    video and sound whose duration the model checks.
    """


class Params(Model):
    """The settings of the chosen model."""

    image_size: Literal[
        "square",
        "square_hd",
        "portrait_4_3",
        "portrait_3_2",
        "portrait_16_9",
        "landscape_4_3",
        "landscape_3_2",
        "landscape_16_9",
        "landscape_21_9",
    ] = "square_hd"
    """The shape of the result, by name.

    Allowed: square, square_hd, portrait_4_3, portrait_3_2, portrait_16_9, landscape_4_3,
    landscape_3_2, landscape_16_9, landscape_21_9. Default: square_hd.

    Note: How many pixels it has follows from the shape and the tier of resolution together.
    """

    image_resolution: Literal["1K", "2K", "4K"] = "1K"
    """How many pixels the result has, as a tier.

    Allowed: 1K, 2K, 4K. Default: 1K.

    Note: A higher tier makes larger files and takes longer.
    """

    max_images: Annotated[Number, Field(ge=1, le=6, multiple_of=1)] = 1
    """How many images to make.

    Allowed: from 1 to 6; in steps of 1. Default: 1.
    """

    seed: Annotated[Number | MISSING, Field(ge=0, le=2147483647, multiple_of=1)] = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result.
    Left out, every request is drawn anew.

    Allowed: from 0 to 2147483647; in steps of 1.
    """

    nsfw_checker: Literal["false", "true"] = "false"
    """Whether the result is checked for content that is not safe for work.

    Allowed: false, true. Default: false.
    - false: Weakens the protection.

    Note: Sent as text, not as a JSON boolean.
    """

    reference_media_items: Annotated[
        list[ReferenceMediaItem] | MISSING, Field(alias="referenceMediaItems")
    ] = MISSING
    """Files that the model works from. Upload each one first, then list the address that came
    back.

    Required for: reference modes.
    """


class Request(Model):
    """Makes up to six images from a prompt, with reference images if you like."""

    model: Literal["seedream-4-0"] = constant("seedream-4-0")
    """The id of the model that does the work.

    Allowed: seedream-4-0.

    Note: The model pages print the model's own id as the default although the key is required.
    """

    prompt: Annotated[str, Field(max_length=5000)]
    """What the result should be.

    Allowed: at most 5,000 characters.
    """

    params: Params | MISSING = MISSING
    """The settings of the chosen model.

    Note: Optional for most models; the page of a model says where it is required.
    """

    client_request_id: str | MISSING = MISSING
    """An id of your own that is kept with the task, so that you can find the request in your logs."""


class Arguments(TypedDict, total=False):
    """What seedream-4-0 is called with."""

    prompt: Required[str]
    """What the result should be.

    Allowed: at most 5,000 characters.
    """

    image_size: Literal[
        "square",
        "square_hd",
        "portrait_4_3",
        "portrait_3_2",
        "portrait_16_9",
        "landscape_4_3",
        "landscape_3_2",
        "landscape_16_9",
        "landscape_21_9",
    ]
    """The shape of the result, by name.

    Allowed: square, square_hd, portrait_4_3, portrait_3_2, portrait_16_9, landscape_4_3,
    landscape_3_2, landscape_16_9, landscape_21_9. Default: square_hd.

    Note: How many pixels it has follows from the shape and the tier of resolution together.
    """

    image_resolution: Literal["1K", "2K", "4K"]
    """How many pixels the result has, as a tier.

    Allowed: 1K, 2K, 4K. Default: 1K.

    Note: A higher tier makes larger files and takes longer.
    """

    max_images: Number
    """How many images to make.

    Allowed: from 1 to 6; in steps of 1. Default: 1.
    """

    seed: Number
    """A number that fixes the random choices, so that the same request gives a similar result.
    Left out, every request is drawn anew.

    Allowed: from 0 to 2147483647; in steps of 1.
    """

    nsfw_checker: Literal["false", "true"]
    """Whether the result is checked for content that is not safe for work.

    Allowed: false, true. Default: false.
    - false: Weakens the protection.

    Note: Sent as text, not as a JSON boolean.
    """

    reference_media_items: Sequence[ReferenceMediaItem | Mapping[str, Any] | str | FileInput]
    """Files that the model works from. Upload each one first, then list the address that came
    back.

    Required for: reference modes.
    """

    client_request_id: str
    """An id of your own that is kept with the task, so that you can find the request in your logs."""
