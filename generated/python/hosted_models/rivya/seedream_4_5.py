"""Seedream 4.5 at Rivya.

Makes an image from a prompt, with reference images if you like.

Price: 7 credits per request.

Sources:
- Facts of the page on Seedream 4.5, read by hand (en), read 2026-11-24
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

    aspect_ratio: Annotated[
        Literal["1:1", "4:3", "3:4", "16:9", "9:16", "2:3", "3:2", "21:9"],
        Field(alias="aspectRatio"),
    ] = "1:1"
    """The shape of the result, width to height.

    Allowed: 1:1, 4:3, 3:4, 16:9, 9:16, 2:3, 3:2, 21:9. Default: 1:1.
    """

    quality: Literal["basic", "high"] = "basic"
    """The quality of the result, as a tier.

    Allowed: basic, high. Default: basic.
    """

    reference_media_items: Annotated[
        list[ReferenceMediaItem] | MISSING, Field(alias="referenceMediaItems")
    ] = MISSING
    """Files that the model works from. Upload each one first, then list the address that came
    back.

    Required for: reference modes.
    """


class Request(Model):
    """Makes an image from a prompt, with reference images if you like."""

    model: Literal["seedream-4-5"] = constant("seedream-4-5")
    """The id of the model that does the work.

    Allowed: seedream-4-5.

    Note: The model pages print the model's own id as the default although the key is required.
    """

    prompt: Annotated[str, Field(max_length=3000)]
    """What the result should be.

    Allowed: at most 3,000 characters.
    """

    params: Params | MISSING = MISSING
    """The settings of the chosen model.

    Note: Optional for most models; the page of a model says where it is required.
    """

    client_request_id: str | MISSING = MISSING
    """An id of your own that is kept with the task, so that you can find the request in your logs."""


class Arguments(TypedDict, total=False):
    """What seedream-4-5 is called with."""

    prompt: Required[str]
    """What the result should be.

    Allowed: at most 3,000 characters.
    """

    aspect_ratio: Literal["1:1", "4:3", "3:4", "16:9", "9:16", "2:3", "3:2", "21:9"]
    """The shape of the result, width to height.

    Allowed: 1:1, 4:3, 3:4, 16:9, 9:16, 2:3, 3:2, 21:9. Default: 1:1.
    """

    quality: Literal["basic", "high"]
    """The quality of the result, as a tier.

    Allowed: basic, high. Default: basic.
    """

    reference_media_items: Sequence[ReferenceMediaItem | Mapping[str, Any] | str | FileInput]
    """Files that the model works from. Upload each one first, then list the address that came
    back.

    Required for: reference modes.
    """

    client_request_id: str
    """An id of your own that is kept with the task, so that you can find the request in your logs."""
