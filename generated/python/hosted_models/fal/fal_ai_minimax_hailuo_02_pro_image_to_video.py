"""MiniMax Hailuo 02 [Pro] (Image to Video) at fal.

Makes a video of six seconds from an image and a prompt.

Price: 0.08 USD per second × video_seconds.

Sources:
- MiniMax Hailuo 02 [Pro] (Image to Video) (en), read 2026-11-30
"""

from typing import Required, TypedDict

from pydantic import MISSING

from .._base import Model
from .._client.sources import FileInput


class Request(Model):
    """Makes a video of six seconds from an image and a prompt."""

    prompt: str
    """What the result should be."""

    image_url: str
    """The image that the video begins with.

    Allowed: image as a URL or a data URI; used as first frame.
    """

    prompt_optimizer: bool = True
    """Whether the prompt may be rewritten before use.

    Default: true.
    """

    end_image_url: str | MISSING = MISSING
    """The image that the video ends with.

    Allowed: image as a URL or a data URI; used as last frame.
    """


class Arguments(TypedDict, total=False):
    """What fal-ai/minimax/hailuo-02/pro/image-to-video is called with."""

    prompt: Required[str]
    """What the result should be."""

    image_url: Required[str | FileInput]
    """The image that the video begins with.

    Allowed: image as a URL or a data URI; used as first frame.
    """

    prompt_optimizer: bool
    """Whether the prompt may be rewritten before use.

    Default: true.
    """

    end_image_url: str | FileInput
    """The image that the video ends with.

    Allowed: image as a URL or a data URI; used as last frame.
    """
