"""Gemini 2.0 Flash at Vtrix.

A quick chat model that answers a conversation.

Sources:
- Gemini 2.0 Flash (en), read 2026-11-24
"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model
from .._types import Integer, Number, constant


class Message(Model):
    """One element of: Messages."""

    role: Literal["user", "assistant", "system", "developer"]
    """Who speaks.

    Allowed: user, assistant, system, developer.
    """

    content: str | list[Any]
    """What is said, as text or in parts."""


class Params(Model):
    """The settings of the chosen model, the prompt among them."""

    messages: list[Message]
    """The conversation so far."""

    max_tokens: Annotated[Integer | MISSING, Field(ge=1, le=8192)] = MISSING
    """How many tokens the answer may have at most.

    Allowed: from 1 to 8192.
    """

    temperature: Annotated[Number, Field(ge=0, le=2)] = 1
    """How freely the next words are drawn. The higher the number, the more varied the answer.

    Allowed: from 0 to 2. Default: 1.
    """

    top_p: Annotated[Number, Field(ge=0, le=1)] = 1
    """How much of the probability the words are drawn from; the rest is left out.

    Allowed: from 0 to 1. Default: 1.
    """

    stream: bool = False
    """Whether the answer comes piece by piece while it is made.

    Default: false.
    """


class InputItem(Model):
    """One element of: Input."""

    params: Params
    """The settings of the chosen model, the prompt among them."""


class Request(Model):
    """A quick chat model that answers a conversation."""

    model: Literal["vtrix-gemini-2.0-flash"] = constant("vtrix-gemini-2.0-flash")
    """The id of the model that does the work.

    Allowed: vtrix-gemini-2.0-flash.
    """

    input: Annotated[list[InputItem], Field(min_length=1)]
    """What to make.

    Allowed: at least 1 element.
    """


class Arguments(TypedDict, total=False):
    """What vtrix-gemini-2.0-flash is called with."""

    messages: Required[Sequence[Message | Mapping[str, Any]]]
    """The conversation so far."""

    max_tokens: Integer
    """How many tokens the answer may have at most.

    Allowed: from 1 to 8192.
    """

    temperature: Number
    """How freely the next words are drawn. The higher the number, the more varied the answer.

    Allowed: from 0 to 2. Default: 1.
    """

    top_p: Number
    """How much of the probability the words are drawn from; the rest is left out.

    Allowed: from 0 to 1. Default: 1.
    """

    stream: bool
    """Whether the answer comes piece by piece while it is made.

    Default: false.
    """
