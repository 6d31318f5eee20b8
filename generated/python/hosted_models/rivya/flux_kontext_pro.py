"""Flux Kontext Pro at Rivya.

Makes an image from a prompt, or edits one input image.

Price: 4 credits per request.

Sources:
- Flux Kontext Pro API Integration (en), read 2026-11-21
- Flux Kontext Pro API integration (bn), read 2026-11-21
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

    aspect_ratio: Annotated[
        Literal["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"], Field(alias="aspectRatio")
    ] = "16:9"
    """The shape of the image, width to height.

    Allowed: 21:9, 16:9, 4:3, 1:1, 3:4, 9:16. Default: 16:9.
    """

    output_format: Annotated[Literal["jpeg", "png"], Field(alias="outputFormat")] = "jpeg"
    """The file format of the result.

    Allowed: jpeg, png. Default: jpeg.
    - jpeg (JPEG): The smaller file.
    - png (PNG): Keeps transparency and sharp edges, because nothing is lost in compression.
    """

    enable_translation: Annotated[Literal["true", "false"], Field(alias="enableTranslation")] = (
        "true"
    )
    """Whether the prompt is translated automatically before the model reads it.

    Allowed: true, false. Default: true.

    Note: Sent as text, not as a JSON boolean.
    """

    prompt_upsampling: Annotated[Literal["false", "true"], Field(alias="promptUpsampling")] = (
        "false"
    )
    """Whether the model may rewrite your prompt at greater length first. Images often gain detail
    that way and keep less closely to your words.

    Allowed: false, true. Default: false.

    Note: Sent as text, not as a JSON boolean.
    """

    safety_tolerance: Annotated[Number, Field(alias="safetyTolerance", ge=0, le=6)] = 2
    """How much the content filter lets through. The lower the number, the stricter the filter.

    Allowed: from 0 to 6. Default: 2.

    Note: Edits are usually held to fewer of these values than new images; the page gives no
    numbers for it.
    """

    watermark: str | MISSING = MISSING
    """A text to mark the image with."""

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
    """Makes an image from a prompt, or edits one input image."""

    model: Literal["flux-kontext-pro"] = constant("flux-kontext-pro")
    """The id of the model that does the work.

    Allowed: flux-kontext-pro.

    Note: The model pages print the model's own id as the default although the key is required.
    """

    prompt: str
    """What the image should show, or how the reference image should be changed.

    Note: The page says that no length limit is documented; there may be one all the same.
    """

    params: Params | MISSING = MISSING
    """The settings of the chosen model.

    Note: Optional for most models; the page of a model says where it is required.
    """

    client_request_id: str | MISSING = MISSING
    """An id of your own that is kept with the task, so that you can find the request in your logs."""


class Arguments(TypedDict, total=False):
    """What flux-kontext-pro is called with."""

    prompt: Required[str]
    """What the image should show, or how the reference image should be changed.

    Note: The page says that no length limit is documented; there may be one all the same.
    """

    aspect_ratio: Literal["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"]
    """The shape of the image, width to height.

    Allowed: 21:9, 16:9, 4:3, 1:1, 3:4, 9:16. Default: 16:9.
    """

    output_format: Literal["jpeg", "png"]
    """The file format of the result.

    Allowed: jpeg, png. Default: jpeg.
    - jpeg (JPEG): The smaller file.
    - png (PNG): Keeps transparency and sharp edges, because nothing is lost in compression.
    """

    enable_translation: Literal["true", "false"]
    """Whether the prompt is translated automatically before the model reads it.

    Allowed: true, false. Default: true.

    Note: Sent as text, not as a JSON boolean.
    """

    prompt_upsampling: Literal["false", "true"]
    """Whether the model may rewrite your prompt at greater length first. Images often gain detail
    that way and keep less closely to your words.

    Allowed: false, true. Default: false.

    Note: Sent as text, not as a JSON boolean.
    """

    safety_tolerance: Number
    """How much the content filter lets through. The lower the number, the stricter the filter.

    Allowed: from 0 to 6. Default: 2.

    Note: Edits are usually held to fewer of these values than new images; the page gives no
    numbers for it.
    """

    watermark: str
    """A text to mark the image with."""

    reference_media_items: Sequence[ReferenceMediaItem | Mapping[str, Any] | str | FileInput]
    """Files that the model works from. Upload each one first, then list the address that came
    back.

    Allowed: at most 1 element.
    - image as a URL; at most 10 MB; image/jpeg, image/png, image/webp; used as reference image
    Required for: reference modes.
    """

    client_request_id: str
    """An id of your own that is kept with the task, so that you can find the request in your logs."""
