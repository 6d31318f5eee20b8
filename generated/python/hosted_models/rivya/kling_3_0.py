"""Kling 3.0 at Rivya.

Makes a video from a prompt, in one or several shots, with up to two reference images.

Price: 90 credits per request.

Sources:
- Tích hợp API Kling 3.0 (vi), read 2026-11-24
- Kling 3.0 API integration (bn), read 2026-11-24
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

    kind: Literal["image"]
    """What sort of file it is.

    Allowed: image.
    """

    name: str | MISSING = MISSING
    """The file's name."""

    mime_type: Annotated[
        Literal["image/jpeg", "image/png", "image/webp"] | MISSING, Field(alias="mimeType")
    ] = MISSING
    """The file's MIME type.

    Allowed: image/jpeg, image/png, image/webp.
    """

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

    mode: Literal["std", "pro"] = "pro"
    """The quality tier that the work is done in.

    Allowed: std, pro. Default: pro.
    """

    multi_shots: Literal["false", "true"] = "false"
    """Whether the video may have several shots.

    Allowed: false, true. Default: false.

    Note: Sent as text, not as a JSON boolean.
    """

    duration: Literal["3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15"] = "5"
    """How long the result is.

    Allowed: 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15 seconds. Default: 5.

    Note: Sent as text, not as a JSON number.
    """

    sound: Literal["false", "true"] = "false"
    """Whether the video has sound.

    Allowed: false, true. Default: false.

    Note: Sent as text, not as a JSON boolean.
    """

    aspect_ratio: Literal["16:9", "9:16", "1:1"] = "16:9"
    """The shape of the result, width to height.

    Allowed: 16:9, 9:16, 1:1. Default: 16:9.
    """

    reference_media_items: Annotated[
        list[ReferenceMediaItem] | MISSING, Field(alias="referenceMediaItems", max_length=2)
    ] = MISSING
    """Files that the model works from. Upload each one first, then list the address that came
    back.

    Allowed: at most 2 elements.
    - image as a URL; at most 10 MB; image/jpeg, image/png, image/webp; used as reference image
    Required for: reference modes.
    """


class Request(Model):
    """Makes a video from a prompt, in one or several shots, with up to two reference images."""

    model: Literal["kling-3-0"] = constant("kling-3-0")
    """The id of the model that does the work.

    Allowed: kling-3-0.

    Note: The model pages print the model's own id as the default although the key is required.
    """

    prompt: Annotated[str, Field(max_length=2000)]
    """What the result should be.

    Allowed: at most 2,000 characters.
    """

    params: Params | MISSING = MISSING
    """The settings of the chosen model.

    Note: Optional for most models; the page of a model says where it is required.
    """

    client_request_id: str | MISSING = MISSING
    """An id of your own that is kept with the task, so that you can find the request in your logs."""


class Arguments(TypedDict, total=False):
    """What kling-3-0 is called with."""

    prompt: Required[str]
    """What the result should be.

    Allowed: at most 2,000 characters.
    """

    mode: Literal["std", "pro"]
    """The quality tier that the work is done in.

    Allowed: std, pro. Default: pro.
    """

    multi_shots: Literal["false", "true"]
    """Whether the video may have several shots.

    Allowed: false, true. Default: false.

    Note: Sent as text, not as a JSON boolean.
    """

    duration: Literal["3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15"]
    """How long the result is.

    Allowed: 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15 seconds. Default: 5.

    Note: Sent as text, not as a JSON number.
    """

    sound: Literal["false", "true"]
    """Whether the video has sound.

    Allowed: false, true. Default: false.

    Note: Sent as text, not as a JSON boolean.
    """

    aspect_ratio: Literal["16:9", "9:16", "1:1"]
    """The shape of the result, width to height.

    Allowed: 16:9, 9:16, 1:1. Default: 16:9.
    """

    reference_media_items: Sequence[ReferenceMediaItem | Mapping[str, Any] | str | FileInput]
    """Files that the model works from. Upload each one first, then list the address that came
    back.

    Allowed: at most 2 elements.
    - image as a URL; at most 10 MB; image/jpeg, image/png, image/webp; used as reference image
    Required for: reference modes.
    """

    client_request_id: str
    """An id of your own that is kept with the task, so that you can find the request in your logs."""
