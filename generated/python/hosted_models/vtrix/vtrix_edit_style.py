"""Vtrix Edit Style at Vtrix.

Redraws an input image in the style of a template.

Sources:
- Vtrix Edit Style (en), read 2026-11-24
- Vtrix Edit Style (zh-CN), read 2026-11-24
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import Field

from .._base import Model
from .._client.sources import FileInput
from .._types import Integer, constant


class Params(Model):
    """The settings of the chosen model, the prompt among them."""

    image_input1: str
    """The image to work from.

    Allowed: image as a URL; image/jpeg, image/png.

    Note: The address begins with http or https.
    """

    template_id: str
    """The template to work by.

    Note: There are 27 templates, each a style.
    """

    width: Annotated[Integer, Field(ge=512, le=2048)] = 1328
    """The width of the image.

    Allowed: from 512 to 2048 pixels. Default: 1328.
    """

    height: Annotated[Integer, Field(ge=512, le=2048)] = 1328
    """The height of the image.

    Allowed: from 512 to 2048 pixels. Default: 1328.
    """


class InputItem(Model):
    """One element of: Input."""

    params: Params
    """The settings of the chosen model, the prompt among them."""


class Request(Model):
    """Redraws an input image in the style of a template."""

    model: Literal["vtrix_edit_style"] = constant("vtrix_edit_style")
    """The id of the model that does the work.

    Allowed: vtrix_edit_style.
    """

    input: Annotated[list[InputItem], Field(min_length=1)]
    """What to make.

    Allowed: at least 1 element.
    """


class Arguments(TypedDict, total=False):
    """What vtrix_edit_style is called with."""

    image_input1: Required[str | FileInput]
    """The image to work from.

    Allowed: image as a URL; image/jpeg, image/png.

    Note: The address begins with http or https.
    """

    template_id: Required[str]
    """The template to work by.

    Note: There are 27 templates, each a style.
    """

    width: Integer
    """The width of the image.

    Allowed: from 512 to 2048 pixels. Default: 1328.
    """

    height: Integer
    """The height of the image.

    Allowed: from 512 to 2048 pixels. Default: 1328.
    """
