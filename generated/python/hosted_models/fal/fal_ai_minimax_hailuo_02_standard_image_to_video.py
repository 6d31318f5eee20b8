"""MiniMax Hailuo 02 [Standard] (Image to Video) at fal.

Makes a video from an image and a prompt.

Price: per second × duration: 0.017 USD when resolution is 512P, 0.045 USD otherwise.

Sources:
- MiniMax Hailuo 02 [Standard] (Image to Video) (en), read 2026-12-01
"""

from typing import Literal, Required, TypedDict

from pydantic import MISSING

from .._base import Model
from .._client.sources import FileInput


class Request(Model):
    """Makes a video from an image and a prompt."""

    prompt: str
    """What the result should be."""

    image_url: str
    """The image that the video begins with.

    Allowed: image as a URL or a data URI; used as first frame.
    """

    duration: Literal["6", "10"] = "6"
    """How long the result is.

    Allowed: 6, 10 seconds. Default: 6.
    """

    prompt_optimizer: bool = True
    """Whether the prompt may be rewritten before use.

    Default: true.
    """

    resolution: Literal["512P", "768P"] = "768P"
    """How many pixels the result has, as a tier.

    Allowed: 512P, 768P. Default: 768P.
    """

    end_image_url: str | MISSING = MISSING
    """The image that the video ends with.

    Allowed: image as a URL or a data URI; used as last frame.
    """


class Arguments(TypedDict, total=False):
    """What fal-ai/minimax/hailuo-02/standard/image-to-video is called with."""

    prompt: Required[str]
    """What the result should be."""

    image_url: Required[str | FileInput]
    """The image that the video begins with.

    Allowed: image as a URL or a data URI; used as first frame.
    """

    duration: Literal["6", "10"]
    """How long the result is.

    Allowed: 6, 10 seconds. Default: 6.
    """

    prompt_optimizer: bool
    """Whether the prompt may be rewritten before use.

    Default: true.
    """

    resolution: Literal["512P", "768P"]
    """How many pixels the result has, as a tier.

    Allowed: 512P, 768P. Default: 768P.
    """

    end_image_url: str | FileInput
    """The image that the video ends with.

    Allowed: image as a URL or a data URI; used as last frame.
    """
