"""Lyria 2 at Replicate.

Makes a piece of music from a prompt.

Sources:
- nodetool-ai/nodetool-replicate, src/nodetool/nodes/replicate/audio/generate.py, Lyria_2 (en),
  read 2026-12-01
"""

from typing import Required, TypedDict

from pydantic import MISSING

from .._base import Model, OpenModel
from .._types import Integer


class Input(OpenModel):
    """The settings of the chosen model."""

    prompt: str
    """What the result should be."""

    negative_prompt: str | MISSING = MISSING
    """What should not appear in the result."""

    seed: Integer | MISSING = MISSING
    """A number that fixes the random choices, so that the same request gives a similar result."""


class Request(Model):
    """Makes a piece of music from a prompt."""

    input: Input
    """The settings of the chosen model."""


class Arguments(TypedDict, total=False):
    """What google/lyria-2 is called with."""

    prompt: Required[str]
    """What the result should be."""

    negative_prompt: str
    """What should not appear in the result."""

    seed: Integer
    """A number that fixes the random choices, so that the same request gives a similar result."""
