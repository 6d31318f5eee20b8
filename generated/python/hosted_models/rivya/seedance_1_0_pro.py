"""Seedance 1.0 Pro at Rivya.

Makes a video from a prompt, or from a prompt and one image.

Price: 25 credits per request.

Sources:
- Seedance 1.0 Pro API Integration (en), read 2026-11-24
- Seedance 1.0 Pro API 接入文件 (zh-Hant), read 2026-11-24
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

    resolution: Literal["480p", "720p", "1080p"] = "720p"
    """How many pixels the result has, as a tier.

    Allowed: 480p, 720p, 1080p. Default: 720p.
    """

    duration: Literal["5", "10"] = "5"
    """How long the result is.

    Allowed: 5, 10 seconds. Default: 5.

    Note: Sent as text, not as a JSON number.
    """

    aspect_ratio: Literal["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"] = "16:9"
    """The shape of the result, width to height.

    Allowed: 21:9, 16:9, 4:3, 1:1, 3:4, 9:16. Default: 16:9.
    """

    camera_fixed: Literal["false", "true"] = "false"
    """Whether the camera stands still.

    Allowed: false, true. Default: false.
    - false: More movement is to be seen.

    Note: Sent as text, not as a JSON boolean.
    """

    seed: Annotated[Number, Field(ge=-1, le=2147483647)] = -1
    """A number that fixes the random choices, so that the same request gives a similar result.
    Left out, every request is drawn anew.

    Allowed: from -1 to 2147483647; -1: a random seed. Default: -1.

    Note: The page speaks of whole numbers and gives no step.
    """

    enable_safety_checker: Literal["true", "false"] = "true"
    """Whether the result is checked for content that is not safe for work.

    Allowed: true, false. Default: true.

    Note: Sent as text, not as a JSON boolean.
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

    model: Literal["seedance-1-0-pro"] = constant("seedance-1-0-pro")
    """The id of the model that does the work.

    Allowed: seedance-1-0-pro.

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
    """What seedance-1-0-pro is called with."""

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

    aspect_ratio: Literal["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"]
    """The shape of the result, width to height.

    Allowed: 21:9, 16:9, 4:3, 1:1, 3:4, 9:16. Default: 16:9.
    """

    camera_fixed: Literal["false", "true"]
    """Whether the camera stands still.

    Allowed: false, true. Default: false.
    - false: More movement is to be seen.

    Note: Sent as text, not as a JSON boolean.
    """

    seed: Number
    """A number that fixes the random choices, so that the same request gives a similar result.
    Left out, every request is drawn anew.

    Allowed: from -1 to 2147483647; -1: a random seed. Default: -1.

    Note: The page speaks of whole numbers and gives no step.
    """

    enable_safety_checker: Literal["true", "false"]
    """Whether the result is checked for content that is not safe for work.

    Allowed: true, false. Default: true.

    Note: Sent as text, not as a JSON boolean.
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
