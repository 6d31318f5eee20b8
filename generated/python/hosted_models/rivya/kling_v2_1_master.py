"""Kling V2.1 Master at Rivya.

Makes a video from a prompt, or from a prompt and one image.

Price: 160 credits per request.

Sources:
- Kling V2.1 Master API integration (bn), read 2026-11-24
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

    duration: Literal["5", "10"] = "5"
    """How long the result is.

    Allowed: 5, 10 seconds. Default: 5.

    Note: Sent as text, not as a JSON number.
    """

    aspect_ratio: Literal["16:9", "9:16", "1:1"] = "16:9"
    """The shape of the result, width to height.

    Allowed: 16:9, 9:16, 1:1. Default: 16:9.
    """

    negative_prompt: str | MISSING = MISSING
    """What should not appear in the result."""

    cfg_scale: Annotated[Number, Field(ge=0, le=1)] = 0.5
    """How closely the result keeps to the prompt. The higher the number, the closer.

    Allowed: from 0 to 1. Default: 0.5.

    Note: High numbers may make the movement stiff.
    """

    reference_media_items: Annotated[
        list[ReferenceMediaItem] | MISSING, Field(alias="referenceMediaItems", max_length=1)
    ] = MISSING
    """Files that the model works from. Upload each one first, then list the address that came
    back.

    Allowed: at most 1 element.
    - image as a URL; used as reference image
    Required for: reference modes.
    """


class Request(Model):
    """Makes a video from a prompt, or from a prompt and one image.

    - Image to video
    """

    model: Literal["kling-v2-1-master"] = constant("kling-v2-1-master")
    """The id of the model that does the work.

    Allowed: kling-v2-1-master.

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
    """What kling-v2-1-master is called with."""

    prompt: Required[str]
    """What the result should be.

    Allowed: at most 5,000 characters.
    """

    duration: Literal["5", "10"]
    """How long the result is.

    Allowed: 5, 10 seconds. Default: 5.

    Note: Sent as text, not as a JSON number.
    """

    aspect_ratio: Literal["16:9", "9:16", "1:1"]
    """The shape of the result, width to height.

    Allowed: 16:9, 9:16, 1:1. Default: 16:9.
    """

    negative_prompt: str
    """What should not appear in the result."""

    cfg_scale: Number
    """How closely the result keeps to the prompt. The higher the number, the closer.

    Allowed: from 0 to 1. Default: 0.5.

    Note: High numbers may make the movement stiff.
    """

    reference_media_items: Sequence[ReferenceMediaItem | Mapping[str, Any] | str | FileInput]
    """Files that the model works from. Upload each one first, then list the address that came
    back.

    Allowed: at most 1 element.
    - image as a URL; used as reference image
    Required for: reference modes.
    """

    client_request_id: str
    """An id of your own that is kept with the task, so that you can find the request in your logs."""
