"""Seedance 1.5 Pro at Rivya.

Makes a video from a prompt, with up to two images and with sound if you like.

Price: 28 credits per request.

Sources:
- Facts of the page on Seedance 1.5 Pro, read by hand (en), read 2026-11-24
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

    resolution: Literal["480p", "720p", "1080p"] = "720p"
    """How many pixels the result has, as a tier.

    Allowed: 480p, 720p, 1080p. Default: 720p.
    """

    duration: Literal["4", "8", "12"] = "8"
    """How long the result is.

    Allowed: 4, 8, 12 seconds. Default: 8.

    Note: Sent as text, not as a JSON number.
    """

    generate_audio: Literal["false", "true"] = "false"
    """Whether the video has sound.

    Allowed: false, true. Default: false.

    Note: Sent as text, not as a JSON boolean.
    """

    aspect_ratio: Annotated[
        Literal["1:1", "4:3", "3:4", "16:9", "9:16", "21:9"], Field(alias="aspectRatio")
    ] = "1:1"
    """The shape of the result, width to height.

    Allowed: 1:1, 4:3, 3:4, 16:9, 9:16, 21:9. Default: 1:1.
    """

    fixed_lens: Literal["false", "true"] = "false"
    """Whether the camera stands still.

    Allowed: false, true. Default: false.

    Note: Sent as text, not as a JSON boolean.
    """

    reference_media_items: Annotated[
        list[ReferenceMediaItem] | MISSING, Field(alias="referenceMediaItems", max_length=2)
    ] = MISSING
    """Files that the model works from. Upload each one first, then list the address that came
    back.

    Allowed: at most 2 elements.
    - image as a URL; at most 10 MB; image/jpeg, image/png, image/webp
    Required for: reference modes.
    """


class Request(Model):
    """Makes a video from a prompt, with up to two images and with sound if you like."""

    model: Literal["seedance-1-5-pro"] = constant("seedance-1-5-pro")
    """The id of the model that does the work.

    Allowed: seedance-1-5-pro.

    Note: The model pages print the model's own id as the default although the key is required.
    """

    prompt: Annotated[str, Field(max_length=2500)]
    """What the result should be.

    Allowed: at most 2,500 characters.
    """

    params: Params | MISSING = MISSING
    """The settings of the chosen model.

    Note: Optional for most models; the page of a model says where it is required.
    """

    client_request_id: str | MISSING = MISSING
    """An id of your own that is kept with the task, so that you can find the request in your logs."""


class Arguments(TypedDict, total=False):
    """What seedance-1-5-pro is called with."""

    prompt: Required[str]
    """What the result should be.

    Allowed: at most 2,500 characters.
    """

    resolution: Literal["480p", "720p", "1080p"]
    """How many pixels the result has, as a tier.

    Allowed: 480p, 720p, 1080p. Default: 720p.
    """

    duration: Literal["4", "8", "12"]
    """How long the result is.

    Allowed: 4, 8, 12 seconds. Default: 8.

    Note: Sent as text, not as a JSON number.
    """

    generate_audio: Literal["false", "true"]
    """Whether the video has sound.

    Allowed: false, true. Default: false.

    Note: Sent as text, not as a JSON boolean.
    """

    aspect_ratio: Literal["1:1", "4:3", "3:4", "16:9", "9:16", "21:9"]
    """The shape of the result, width to height.

    Allowed: 1:1, 4:3, 3:4, 16:9, 9:16, 21:9. Default: 1:1.
    """

    fixed_lens: Literal["false", "true"]
    """Whether the camera stands still.

    Allowed: false, true. Default: false.

    Note: Sent as text, not as a JSON boolean.
    """

    reference_media_items: Sequence[ReferenceMediaItem | Mapping[str, Any] | str | FileInput]
    """Files that the model works from. Upload each one first, then list the address that came
    back.

    Allowed: at most 2 elements.
    - image as a URL; at most 10 MB; image/jpeg, image/png, image/webp
    Required for: reference modes.
    """

    client_request_id: str
    """An id of your own that is kept with the task, so that you can find the request in your logs."""
