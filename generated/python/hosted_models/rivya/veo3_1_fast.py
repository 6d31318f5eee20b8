"""Veo3.1 Fast at Rivya.

Makes a video from a prompt, with up to three images as its first and last frames or as
references.

Price: 20 credits per request.

Sources:
- Veo3.1 Fast API Integration (en), read 2026-11-24
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

    generation_type: Annotated[
        Literal["FIRST_AND_LAST_FRAMES_2_VIDEO", "REFERENCE_2_VIDEO"], Field(alias="generationType")
    ] = "FIRST_AND_LAST_FRAMES_2_VIDEO"
    """What the input images are used for.

    Allowed: FIRST_AND_LAST_FRAMES_2_VIDEO, REFERENCE_2_VIDEO. Default:
    FIRST_AND_LAST_FRAMES_2_VIDEO.
    - FIRST_AND_LAST_FRAMES_2_VIDEO (First and last frames)
    - REFERENCE_2_VIDEO (References)
    """

    aspect_ratio: Annotated[Literal["16:9", "9:16", "Auto"], Field(alias="aspectRatio")] = "16:9"
    """The shape of the result, width to height.

    Allowed: 16:9, 9:16, Auto. Default: 16:9.
    """

    watermark: str | MISSING = MISSING
    """A text to mark the video with."""

    seeds: Annotated[Number | MISSING, Field(ge=10000, le=99999, multiple_of=1)] = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result.
    Left out, every request is drawn anew.

    Allowed: from 10000 to 99999; in steps of 1.
    """

    enable_translation: Annotated[Literal["true", "false"], Field(alias="enableTranslation")] = (
        "true"
    )
    """Whether the prompt is translated automatically before the model reads it.

    Allowed: true, false. Default: true.

    Note: Sent as text, not as a JSON boolean.
    """

    reference_media_items: Annotated[
        list[ReferenceMediaItem] | MISSING, Field(alias="referenceMediaItems", max_length=3)
    ] = MISSING
    """Files that the model works from. Upload each one first, then list the address that came
    back.

    Allowed: at most 3 elements.
    - image as a URL; at most 10 MB; image/jpeg, image/png, image/webp; used as reference image
    Required for: reference modes.
    """


class Request(Model):
    """Makes a video from a prompt, with up to three images as its first and last frames or as
    references.

    - First and last frames
    - References
    """

    model: Literal["veo3-1-fast"] = constant("veo3-1-fast")
    """The id of the model that does the work.

    Allowed: veo3-1-fast.

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
    """What veo3-1-fast is called with."""

    prompt: Required[str]
    """What the result should be.

    Allowed: at most 5,000 characters.
    """

    generation_type: Literal["FIRST_AND_LAST_FRAMES_2_VIDEO", "REFERENCE_2_VIDEO"]
    """What the input images are used for.

    Allowed: FIRST_AND_LAST_FRAMES_2_VIDEO, REFERENCE_2_VIDEO. Default:
    FIRST_AND_LAST_FRAMES_2_VIDEO.
    - FIRST_AND_LAST_FRAMES_2_VIDEO (First and last frames)
    - REFERENCE_2_VIDEO (References)
    """

    aspect_ratio: Literal["16:9", "9:16", "Auto"]
    """The shape of the result, width to height.

    Allowed: 16:9, 9:16, Auto. Default: 16:9.
    """

    watermark: str
    """A text to mark the video with."""

    seeds: Number
    """A number that fixes the random choices, so that the same request gives a similar result.
    Left out, every request is drawn anew.

    Allowed: from 10000 to 99999; in steps of 1.
    """

    enable_translation: Literal["true", "false"]
    """Whether the prompt is translated automatically before the model reads it.

    Allowed: true, false. Default: true.

    Note: Sent as text, not as a JSON boolean.
    """

    reference_media_items: Sequence[ReferenceMediaItem | Mapping[str, Any] | str | FileInput]
    """Files that the model works from. Upload each one first, then list the address that came
    back.

    Allowed: at most 3 elements.
    - image as a URL; at most 10 MB; image/jpeg, image/png, image/webp; used as reference image
    Required for: reference modes.
    """

    client_request_id: str
    """An id of your own that is kept with the task, so that you can find the request in your logs."""
