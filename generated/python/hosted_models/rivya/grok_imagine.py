"""Grok Imagine at Rivya.

Makes an image from a prompt, or edits one input image.

Price: 4 credits per request.

Sources:
- Grok Imagine API Integration (en), read 2026-11-24
- Grok Imagine API 接入文件 (zh-Hant), read 2026-11-24
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
    """The settings of the chosen model.

    Rules:
    - Editing an image does not use enable_pro.
    """

    aspect_ratio: Literal["1:1", "2:3", "3:2", "16:9", "9:16"] = "1:1"
    """The shape of the result, width to height.

    Allowed: 1:1, 2:3, 3:2, 16:9, 9:16. Default: 1:1.
    """

    enable_pro: Literal["false", "true"] = "false"
    """Switches the quality of images that are made from text alone.

    Allowed: false, true. Default: false.

    Note: Sent as text, not as a JSON boolean.
    """

    reference_media_items: Annotated[
        list[ReferenceMediaItem] | MISSING, Field(alias="referenceMediaItems", max_length=1)
    ] = MISSING
    """Files that the model works from. Upload each one first, then list the address that came
    back.

    Allowed: at most 1 element.
    - image as a URL; at most 10 MB; image/jpeg, image/png, image/webp; used as reference image
    Required for: reference modes.
    """


class Request(Model):
    """Makes an image from a prompt, or edits one input image.

    - Text to image
    - Image editing
    """

    model: Literal["grok-imagine"] = constant("grok-imagine")
    """The id of the model that does the work.

    Allowed: grok-imagine.

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
    """What grok-imagine is called with."""

    prompt: Required[str]
    """What the result should be.

    Allowed: at most 5,000 characters.
    """

    aspect_ratio: Literal["1:1", "2:3", "3:2", "16:9", "9:16"]
    """The shape of the result, width to height.

    Allowed: 1:1, 2:3, 3:2, 16:9, 9:16. Default: 1:1.
    """

    enable_pro: Literal["false", "true"]
    """Switches the quality of images that are made from text alone.

    Allowed: false, true. Default: false.

    Note: Sent as text, not as a JSON boolean.
    """

    reference_media_items: Sequence[ReferenceMediaItem | Mapping[str, Any] | str | FileInput]
    """Files that the model works from. Upload each one first, then list the address that came
    back.

    Allowed: at most 1 element.
    - image as a URL; at most 10 MB; image/jpeg, image/png, image/webp; used as reference image
    Required for: reference modes.
    """

    client_request_id: str
    """An id of your own that is kept with the task, so that you can find the request in your logs."""
