"""Sora 2 at Rivya.

Makes a video from a prompt, or from a prompt and one image.

Price: 6 credits per request.

Sources:
- Tích hợp API Sora 2 (vi), read 2026-11-24
- Sora 2 API integration (bn), read 2026-11-24
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

    n_frames: Literal["10", "15"] = "10"
    """How long the result is.

    Allowed: 10, 15 seconds. Default: 10.

    Note: Sent as text, not as a JSON number.
    """

    aspect_ratio: Literal["landscape", "portrait"] = "landscape"
    """The shape of the result, by name.

    Allowed: landscape, portrait. Default: landscape.
    """

    remove_watermark: Literal["false", "true"] = "false"
    """Whether the result comes without a watermark.

    Allowed: false, true. Default: false.

    Note: Sent as text, not as a JSON boolean.
    """

    upload_method: Literal["s3", "oss"] = "s3"
    """Where the result is stored.

    Allowed: s3, oss. Default: s3.
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
    """Makes a video from a prompt, or from a prompt and one image."""

    model: Literal["sora-2"] = constant("sora-2")
    """The id of the model that does the work.

    Allowed: sora-2.

    Note: The model pages print the model's own id as the default although the key is required.
    """

    prompt: Annotated[str, Field(max_length=10000)]
    """What the result should be.

    Allowed: at most 10,000 characters.
    """

    params: Params | MISSING = MISSING
    """The settings of the chosen model.

    Note: Optional for most models; the page of a model says where it is required.
    """

    client_request_id: str | MISSING = MISSING
    """An id of your own that is kept with the task, so that you can find the request in your logs."""


class Arguments(TypedDict, total=False):
    """What sora-2 is called with."""

    prompt: Required[str]
    """What the result should be.

    Allowed: at most 10,000 characters.
    """

    n_frames: Literal["10", "15"]
    """How long the result is.

    Allowed: 10, 15 seconds. Default: 10.

    Note: Sent as text, not as a JSON number.
    """

    aspect_ratio: Literal["landscape", "portrait"]
    """The shape of the result, by name.

    Allowed: landscape, portrait. Default: landscape.
    """

    remove_watermark: Literal["false", "true"]
    """Whether the result comes without a watermark.

    Allowed: false, true. Default: false.

    Note: Sent as text, not as a JSON boolean.
    """

    upload_method: Literal["s3", "oss"]
    """Where the result is stored.

    Allowed: s3, oss. Default: s3.
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
