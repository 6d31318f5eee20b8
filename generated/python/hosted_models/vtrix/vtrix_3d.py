"""Vtrix 3D at Vtrix.

Makes a 3D model from a text and a reference image.

Sources:
- vtrix_3d (zh-CN), read 2026-11-24
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import Field

from .._base import Model
from .._client.sources import FileInput
from .._types import constant


class Params(Model):
    """The settings of the chosen model, the prompt among them."""

    text: str
    """What the 3D model should be."""

    image_url: str
    """The image to work from.

    Allowed: image as a URL or a data URI; used as reference image.

    Note: An address begins with http or https, base64 with data:image/.
    """


class InputItem(Model):
    """One element of: Input."""

    params: Params
    """The settings of the chosen model, the prompt among them."""


class Request(Model):
    """Makes a 3D model from a text and a reference image."""

    model: Literal["vtrix_3d"] = constant("vtrix_3d")
    """The id of the model that does the work.

    Allowed: vtrix_3d.
    """

    input: Annotated[list[InputItem], Field(min_length=1)]
    """What to make.

    Allowed: at least 1 element.
    """


class Arguments(TypedDict, total=False):
    """What vtrix_3d is called with."""

    text: Required[str]
    """What the 3D model should be."""

    image_url: Required[str | FileInput]
    """The image to work from.

    Allowed: image as a URL or a data URI; used as reference image.

    Note: An address begins with http or https, base64 with data:image/.
    """
