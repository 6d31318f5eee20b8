"""Wan Animate Replace at Rivya.

Makes a video from a video and an image that takes the place of something in it, both given by
address.

Price: at least 20 credits, depending on the resolution; higher tiers usually cost more.

Sources:
- Wan Animate Replace API Integration (en), read 2026-11-24
- Wan Animate Replace API integration (bn), read 2026-11-24
"""

from typing import Literal, TypedDict

from pydantic import MISSING

from .._base import Model
from .._client.sources import FileInput
from .._types import constant


class Params(Model):
    """The settings of the chosen model."""

    video_url: str | MISSING = MISSING
    """The address of the video to work from.

    Allowed: video as a URL; video/mp4, video/quicktime, video/x-matroska.

    Note: The address must be public, so that the service can fetch the file; a local path does
    not work.
    """

    image_url: str | MISSING = MISSING
    """The address of the image that takes the place of something in the video.

    Allowed: image as a URL; image/jpeg, image/png, image/webp; used as replacement image.

    Note: The address must be public.
    """

    resolution: Literal["480p", "580p", "720p"] = "480p"
    """How many pixels the result has, as a tier.

    Allowed: 480p, 580p, 720p. Default: 480p.

    Note: Higher tiers usually cost more.
    """


class Request(Model):
    """Makes a video from a video and an image that takes the place of something in it, both given
    by address.
    """

    model: Literal["wan-2-2-animate-replace"] = constant("wan-2-2-animate-replace")
    """The id of the model that does the work.

    Allowed: wan-2-2-animate-replace.

    Note: The model pages print the model's own id as the default although the key is required.
    """

    prompt: str | MISSING = MISSING
    """What the result should be.

    Note: The page says that no length limit is documented; there may be one all the same. It
    says, too, that the prompt is for models that take text, and does not list text among this
    model's inputs.
    """

    params: Params | MISSING = MISSING
    """The settings of the chosen model.

    Note: Optional for most models; the page of a model says where it is required.
    """

    client_request_id: str | MISSING = MISSING
    """An id of your own that is kept with the task, so that you can find the request in your logs."""


class Arguments(TypedDict, total=False):
    """What wan-2-2-animate-replace is called with."""

    prompt: str
    """What the result should be.

    Note: The page says that no length limit is documented; there may be one all the same. It
    says, too, that the prompt is for models that take text, and does not list text among this
    model's inputs.
    """

    video_url: str | FileInput
    """The address of the video to work from.

    Allowed: video as a URL; video/mp4, video/quicktime, video/x-matroska.

    Note: The address must be public, so that the service can fetch the file; a local path does
    not work.
    """

    image_url: str | FileInput
    """The address of the image that takes the place of something in the video.

    Allowed: image as a URL; image/jpeg, image/png, image/webp; used as replacement image.

    Note: The address must be public.
    """

    resolution: Literal["480p", "580p", "720p"]
    """How many pixels the result has, as a tier.

    Allowed: 480p, 580p, 720p. Default: 480p.

    Note: Higher tiers usually cost more.
    """

    client_request_id: str
    """An id of your own that is kept with the task, so that you can find the request in your logs."""
