"""Seedance 1.0 Lite at Rivya.

Makes a video from a prompt, in one of three resolutions.

Price: 16 credits per request.

Sources:
- Facts of the page on Seedance 1.0 Lite, read by hand (en), read 2026-11-24
"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model, OpenModel
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


class Params(OpenModel):
    """The settings of the chosen model."""

    resolution: Literal["480p", "720p", "1080p"] = "720p"
    """How many pixels the result has, as a tier.

    Allowed: 480p, 720p, 1080p. Default: 720p.
    """

    duration: Literal["5", "10"] = "5"
    """How long the result is.

    Allowed: 5, 10 seconds. Default: 5.

    Note: Sent as text, not as a JSON number.
    """

    aspect_ratio: str = "16:9"
    """The shape of the result, width to height.

    Default: 16:9.
    """

    reference_media_items: Annotated[
        list[ReferenceMediaItem] | MISSING, Field(alias="referenceMediaItems")
    ] = MISSING
    """Files that the model works from. Upload each one first, then list the address that came
    back.

    Required for: reference modes.
    """


class Request(Model):
    """Makes a video from a prompt, in one of three resolutions."""

    model: Literal["seedance-1-0-lite"] = constant("seedance-1-0-lite")
    """The id of the model that does the work.

    Allowed: seedance-1-0-lite.

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
    """What seedance-1-0-lite is called with."""

    prompt: Required[str]
    """What the result should be.

    Allowed: at most 10,000 characters.
    """

    resolution: Literal["480p", "720p", "1080p"]
    """How many pixels the result has, as a tier.

    Allowed: 480p, 720p, 1080p. Default: 720p.
    """

    duration: Literal["5", "10"]
    """How long the result is.

    Allowed: 5, 10 seconds. Default: 5.

    Note: Sent as text, not as a JSON number.
    """

    aspect_ratio: str
    """The shape of the result, width to height.

    Default: 16:9.
    """

    reference_media_items: Sequence[ReferenceMediaItem | Mapping[str, Any] | str | FileInput]
    """Files that the model works from. Upload each one first, then list the address that came
    back.

    Required for: reference modes.
    """

    client_request_id: str
    """An id of your own that is kept with the task, so that you can find the request in your logs."""
