"""Wan 2.6 at Rivya.

Makes a video from a prompt, or from a prompt and one image or one video.

Price: 70 credits per request.

Sources:
- Wan 2.6 API Integration (en), read 2026-11-24
- Wan 2.6 API 接入文件 (zh-Hant), read 2026-11-24
"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, ClassVar, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model
from .._client.sources import FileInput
from .._runtime.conditions import Key, Test
from .._runtime.constraints import Rule
from .._types import Number, constant


class ReferenceMediaItem(Model):
    """One element of: Reference files.

    Rules:
    - When kind is image and mimeType is given, mimeType must be image/jpeg, image/png or
      image/webp.
    - When kind is video and mimeType is given, mimeType must be video/mp4, video/quicktime or
      video/x-matroska.
    """

    RULES: ClassVar[tuple[Rule, ...]] = (
        Rule(
            text="When kind is image and mimeType is given, mimeType must be image/jpeg, image/png or image/webp.",
            when=(
                Test(subject=Key(("kind",)), one_of=("image",)),
                Test(subject=Key(("mimeType",)), present=True),
            ),
            then=(
                Test(subject=Key(("mimeType",)), one_of=("image/jpeg", "image/png", "image/webp")),
            ),
        ),
        Rule(
            text="When kind is video and mimeType is given, mimeType must be video/mp4, video/quicktime or video/x-matroska.",
            when=(
                Test(subject=Key(("kind",)), one_of=("video",)),
                Test(subject=Key(("mimeType",)), present=True),
            ),
            then=(
                Test(
                    subject=Key(("mimeType",)),
                    one_of=("video/mp4", "video/quicktime", "video/x-matroska"),
                ),
            ),
        ),
    )

    url: str
    """The address that the upload returned.

    Allowed: a URL.
    """

    kind: Literal["image", "video"]
    """What sort of file it is.

    Allowed: image, video.
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

    resolution: Literal["720p", "1080p"] = "720p"
    """How many pixels the result has, as a tier.

    Allowed: 720p, 1080p. Default: 720p.
    """

    duration: Literal["5", "10", "15"] = "5"
    """How long the result is.

    Allowed: 5, 10, 15 seconds. Default: 5.

    Note: Sent as text, not as a JSON number.
    """

    reference_media_items: Annotated[
        list[ReferenceMediaItem] | MISSING, Field(alias="referenceMediaItems", max_length=1)
    ] = MISSING
    """Files that the model works from. Upload each one first, then list the address that came
    back.

    Allowed: at most 1 element.
    - image as a URL; at most 10 MB; image/jpeg, image/png, image/webp; used as reference image
    - video as a URL; at most 10 MB; video/mp4, video/quicktime, video/x-matroska; used as
      reference video
    Required for: reference modes.
    """


class Request(Model):
    """Makes a video from a prompt, or from a prompt and one image or one video.

    - Image to video
    - Video to video
    """

    model: Literal["wan-2-6"] = constant("wan-2-6")
    """The id of the model that does the work.

    Allowed: wan-2-6.

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
    """What wan-2-6 is called with."""

    prompt: Required[str]
    """What the result should be.

    Allowed: at most 5,000 characters.
    """

    resolution: Literal["720p", "1080p"]
    """How many pixels the result has, as a tier.

    Allowed: 720p, 1080p. Default: 720p.
    """

    duration: Literal["5", "10", "15"]
    """How long the result is.

    Allowed: 5, 10, 15 seconds. Default: 5.

    Note: Sent as text, not as a JSON number.
    """

    reference_media_items: Sequence[ReferenceMediaItem | Mapping[str, Any] | str | FileInput]
    """Files that the model works from. Upload each one first, then list the address that came
    back.

    Allowed: at most 1 element.
    - image as a URL; at most 10 MB; image/jpeg, image/png, image/webp; used as reference image
    - video as a URL; at most 10 MB; video/mp4, video/quicktime, video/x-matroska; used as
      reference video
    Required for: reference modes.
    """

    client_request_id: str
    """An id of your own that is kept with the task, so that you can find the request in your logs."""
