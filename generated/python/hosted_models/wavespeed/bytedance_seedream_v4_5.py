"""Seedream 4.5 at WaveSpeed.

Makes an image from a prompt.

Price: 0.04 USD per image.

Sources:
- Bytedance Seedream V4.5 API Documentation (en), read 2026-12-01
"""

from typing import Annotated, Required, TypedDict

from pydantic import Field

from .._base import OpenModel


class Request(OpenModel):
    """Makes an image from a prompt."""

    prompt: str
    """What the result should be."""

    size: Annotated[str, Field(pattern="^0*[1-9][0-9]*\\*0*[1-9][0-9]*$")] = "2048*2048"
    """Width and height of the result, in pixels.

    Allowed: width*height in pixels; from 512 to 8,192 pixels a side; from 3,686,400 to
    67,108,864 pixels in all. Default: 2048*2048.
    """

    enable_sync_mode: bool = False
    """Whether the answer to the creation waits for the result.

    Default: false.
    """

    enable_base64_output: bool = False
    """Whether the file comes as base64 instead of an address.

    Default: false.
    """


class Arguments(TypedDict, total=False):
    """What bytedance/seedream-v4.5 is called with."""

    prompt: Required[str]
    """What the result should be."""

    size: str
    """Width and height of the result, in pixels.

    Allowed: width*height in pixels; from 512 to 8,192 pixels a side; from 3,686,400 to
    67,108,864 pixels in all. Default: 2048*2048.
    """

    enable_sync_mode: bool
    """Whether the answer to the creation waits for the result.

    Default: false.
    """

    enable_base64_output: bool
    """Whether the file comes as base64 instead of an address.

    Default: false.
    """
