"""Vtrix Veo 3.1 Generate Preview at Vtrix.

Makes a video of 8 seconds from a prompt.

Sources:
- vtrix-veo-3.1-generate-preview (en), read 2026-11-24
"""

from typing import Annotated, Any, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model, OpenModel
from .._types import Integer, Number, constant


class Params(Model):
    """The settings of the chosen model, the prompt among them."""

    prompt: str
    """What the result should be."""

    seconds: Literal["8"] | MISSING = MISSING
    """How long the result is.

    Allowed: 8 seconds.

    Note: Sent as text, not as a JSON number.
    """

    size: Literal["1280x720", "720x1280"] | MISSING = MISSING
    """Width and height of the result, in pixels.

    Allowed: 1280x720, 720x1280.
    """


class Error(OpenModel):
    """Why the task failed; there only when it did."""

    code: str | None = None
    """A code for the reason."""

    message: str | None = None
    """The reason in words."""


class ContentItem(OpenModel):
    """One element of: Content."""

    type: Literal["video"] | str | None = None
    """What sort of file it is."""

    url: str | None = None
    """The file's address."""

    duration: Integer | None = None
    """How long the video plays.

    Allowed: a number of seconds.
    """

    job_id: Annotated[str | None, Field(alias="jobId")] = None
    """The job's id at the service behind Vtrix."""


class InputItem(Model):
    """One element of: Input."""

    params: Params
    """The settings of the chosen model, the prompt among them."""


class OutputItem(OpenModel):
    """One element of: Output."""

    content: list[ContentItem] | None = None
    """The files."""


class Request(Model):
    """Makes a video of 8 seconds from a prompt."""

    model: Literal["vtrix-veo-3.1-generate-preview"] = constant("vtrix-veo-3.1-generate-preview")
    """The id of the model that does the work.

    Allowed: vtrix-veo-3.1-generate-preview.
    """

    input: Annotated[list[InputItem], Field(min_length=1)]
    """What to make.

    Allowed: at least 1 element.
    """


class Result(OpenModel):
    """Result."""

    id: str
    """The task's id."""

    created_at: Integer
    """When the task was created."""

    status: Literal["in_progress", "completed", "failed"]
    """The state of the task."""

    model: str
    """The model that was asked for."""

    progress: Annotated[Number | None, Field(ge=0, le=1)] = None
    """The part that is done, while the model is at work."""

    error: Error | None = None
    """Why the task failed; there only when it did."""

    output: list[OutputItem] | None = None
    """What was made; there only when the task has succeeded."""

    usage: dict[str, Any] | None = None
    """What the task used up."""

    metadata: dict[str, Any] | None = None
    """Further facts about the task, such as times."""


class Arguments(TypedDict, total=False):
    """What vtrix-veo-3.1-generate-preview is called with."""

    prompt: Required[str]
    """What the result should be."""

    seconds: Literal["8"]
    """How long the result is.

    Allowed: 8 seconds.

    Note: Sent as text, not as a JSON number.
    """

    size: Literal["1280x720", "720x1280"]
    """Width and height of the result, in pixels.

    Allowed: 1280x720, 720x1280.
    """
