"""MiniMax Hailuo 2.3 [Pro] (Image to Video) at fal.

Makes a video from an image and a prompt.

Price: 0.49 USD per request.

Sources:
- MiniMax Hailuo 2.3 [Pro] (Image to Video) (en), read 2026-12-01
"""

from typing import Required, TypedDict

from .._base import Model
from .._client.sources import FileInput


class Request(Model):
    """Makes a video from an image and a prompt."""

    prompt: str
    """What the result should be."""

    prompt_optimizer: bool = True
    """Whether the prompt may be rewritten before use.

    Default: true.
    """

    image_url: str
    """The image that the video begins with.

    Allowed: image as a URL or a data URI; used as first frame.
    """


class Arguments(TypedDict, total=False):
    """What fal-ai/minimax/hailuo-2.3/pro/image-to-video is called with."""

    prompt: Required[str]
    """What the result should be."""

    prompt_optimizer: bool
    """Whether the prompt may be rewritten before use.

    Default: true.
    """

    image_url: Required[str | FileInput]
    """The image that the video begins with.

    Allowed: image as a URL or a data URI; used as first frame.
    """
