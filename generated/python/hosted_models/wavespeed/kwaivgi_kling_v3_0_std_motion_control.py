"""Kling 3.0 Standard Motion Control at WaveSpeed.

Moves the figure of an image as a video shows.

Sources:
- kwaivgi/kling-v3.0-std/motion-control (en), read 2026-12-01
"""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from pydantic import MISSING

from .._base import OpenModel
from .._client.sources import FileInput


class Request(OpenModel):
    """Moves the figure of an image as a video shows."""

    image: str
    """The image to work from.

    Allowed: image as a URL; at most 10 MB; image/jpeg, image/png; at least 300 pixels a side;
    width to height from 2:5 to 5:2.
    """

    video: str
    """The video to work from.

    Allowed: video as a URL; at most 100 MB; video/mp4, video/quicktime; at least 3 seconds;
    from 340 to 3,850 pixels a side.

    Note: What is longer than 30 seconds is cut off, with the orientation image what is longer
    than 10. The result is as long as the video.
    """

    element_list: list[dict[str, Any]] | MISSING = MISSING
    """Elements that the result may show."""

    character_orientation: Literal["image", "video"] = "video"
    """Whether the figure faces as in the image or as in the video.

    Allowed: image, video. Default: video.
    """

    prompt: str | MISSING = MISSING
    """What the result should be."""

    negative_prompt: str | MISSING = MISSING
    """What should not appear in the result."""

    keep_original_sound: bool = True
    """Whether the sound of the input video is kept.

    Default: true.
    """


class Arguments(TypedDict, total=False):
    """What kwaivgi/kling-v3.0-std/motion-control is called with."""

    image: Required[str | FileInput]
    """The image to work from.

    Allowed: image as a URL; at most 10 MB; image/jpeg, image/png; at least 300 pixels a side;
    width to height from 2:5 to 5:2.
    """

    video: Required[str | FileInput]
    """The video to work from.

    Allowed: video as a URL; at most 100 MB; video/mp4, video/quicktime; at least 3 seconds;
    from 340 to 3,850 pixels a side.

    Note: What is longer than 30 seconds is cut off, with the orientation image what is longer
    than 10. The result is as long as the video.
    """

    element_list: Sequence[Mapping[str, Any]]
    """Elements that the result may show."""

    character_orientation: Literal["image", "video"]
    """Whether the figure faces as in the image or as in the video.

    Allowed: image, video. Default: video.
    """

    prompt: str
    """What the result should be."""

    negative_prompt: str
    """What should not appear in the result."""

    keep_original_sound: bool
    """Whether the sound of the input video is kept.

    Default: true.
    """
