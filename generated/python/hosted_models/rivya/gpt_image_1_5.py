"""GPT Image 1.5 at Rivya.

Makes an image from a prompt, with up to 16 reference images.

Price: 4 credits per request.

Sources:
- GPT Image 1.5 API Integration (en), read 2026-11-24
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

    quality: Literal["medium", "high"] = "medium"
    """The quality of the result, as a tier.

    Allowed: medium, high. Default: medium.
    """

    aspect_ratio: Literal["1:1", "2:3", "3:2"] = "1:1"
    """The shape of the result, width to height.

    Allowed: 1:1, 2:3, 3:2. Default: 1:1.
    """

    reference_media_items: Annotated[
        list[ReferenceMediaItem] | MISSING, Field(alias="referenceMediaItems", max_length=16)
    ] = MISSING
    """Files that the model works from. Upload each one first, then list the address that came
    back.

    Allowed: at most 16 elements.
    - image as a URL; at most 10 MB; image/jpeg, image/png, image/webp; used as reference image
    Required for: reference modes.
    """


class Request(Model):
    """Makes an image from a prompt, with up to 16 reference images."""

    model: Literal["gpt-image-1-5"] = constant("gpt-image-1-5")
    """The id of the model that does the work.

    Allowed: gpt-image-1-5.

    Note: The model pages print the model's own id as the default although the key is required.
    """

    prompt: str
    """What the result should be.

    Note: The page says that no length limit is documented; there may be one all the same.
    """

    params: Params | MISSING = MISSING
    """The settings of the chosen model.

    Note: Optional for most models; the page of a model says where it is required.
    """

    client_request_id: str | MISSING = MISSING
    """An id of your own that is kept with the task, so that you can find the request in your logs."""


class Arguments(TypedDict, total=False):
    """What gpt-image-1-5 is called with."""

    prompt: Required[str]
    """What the result should be.

    Note: The page says that no length limit is documented; there may be one all the same.
    """

    quality: Literal["medium", "high"]
    """The quality of the result, as a tier.

    Allowed: medium, high. Default: medium.
    """

    aspect_ratio: Literal["1:1", "2:3", "3:2"]
    """The shape of the result, width to height.

    Allowed: 1:1, 2:3, 3:2. Default: 1:1.
    """

    reference_media_items: Sequence[ReferenceMediaItem | Mapping[str, Any] | str | FileInput]
    """Files that the model works from. Upload each one first, then list the address that came
    back.

    Allowed: at most 16 elements.
    - image as a URL; at most 10 MB; image/jpeg, image/png, image/webp; used as reference image
    Required for: reference modes.
    """

    client_request_id: str
    """An id of your own that is kept with the task, so that you can find the request in your logs."""
