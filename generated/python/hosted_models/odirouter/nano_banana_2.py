"""Nano Banana 2 at ODIRouter.

Makes an image from a prompt, edits one, or combines several.

Sources:
- Nano Banana 2 (ru), read 2026-11-24
"""

from collections.abc import Sequence
from typing import Annotated, Required, TypedDict

from pydantic import MISSING, Field

from .._base import OpenModel
from .._client.sources import FileInput


class Request(OpenModel):
    """Makes an image from a prompt, edits one, or combines several."""

    prompt: Annotated[str, Field(max_length=2500, min_length=1)]
    """What the result should be.

    Allowed: from 1 to 2,500 characters.

    Note: The page advises to name camera angle, lens, light and details of a realistic scene;
    the style and a transparent background for stickers and icons; the exact words and the style
    of their letters where the image has text.
    """

    image_urls: Annotated[list[str] | MISSING, Field(max_length=3)] = MISSING
    """The images to work from.

    Allowed: at most 3 elements; image as a URL; used as reference image.
    """


class Arguments(TypedDict, total=False):
    """What nano_banana_2 is called with."""

    prompt: Required[str]
    """What the result should be.

    Allowed: from 1 to 2,500 characters.

    Note: The page advises to name camera angle, lens, light and details of a realistic scene;
    the style and a transparent background for stickers and icons; the exact words and the style
    of their letters where the image has text.
    """

    image_urls: Sequence[str | FileInput]
    """The images to work from.

    Allowed: at most 3 elements; image as a URL; used as reference image.
    """
