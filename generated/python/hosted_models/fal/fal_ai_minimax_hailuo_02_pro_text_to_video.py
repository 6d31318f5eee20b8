"""MiniMax Hailuo 02 [Pro] (Text to Video) at fal.

Makes a video from a prompt.

Price: 0.08 USD per second × video_seconds.

Sources:
- MiniMax Hailuo 02 [Pro] (Text to Video) (en), read 2026-12-01
"""

from typing import Required, TypedDict

from .._base import Model


class Request(Model):
    """Makes a video from a prompt."""

    prompt: str
    """What the result should be."""

    prompt_optimizer: bool = True
    """Whether the prompt may be rewritten before use.

    Default: true.
    """


class Arguments(TypedDict, total=False):
    """What fal-ai/minimax/hailuo-02/pro/text-to-video is called with."""

    prompt: Required[str]
    """What the result should be."""

    prompt_optimizer: bool
    """Whether the prompt may be rewritten before use.

    Default: true.
    """
