"""Seedance 2.0 at Rivya.

Makes a video from a prompt, from one or two frames or from references, with sound unless it is
switched off.

Price: 175 credits per request.

Sources:
- Seedance 2.0 API 接入文件 (zh-Hant), read 2026-11-24
"""

from typing import Annotated, Literal, Required, TypedDict

from pydantic import MISSING, Field

from .._base import Model
from .._types import Number, constant


class Params(Model):
    """The settings of the chosen model."""

    seedance_scene: Literal["text", "frames", "reference"] = "text"
    """What the video is made from.

    Allowed: text, frames, reference. Default: text.
    - text (Text to video)
    - frames (First frame, or first and last frame)
    - reference (References of several kinds)
    """

    resolution: Literal["480p", "720p"] = "720p"
    """How many pixels the result has, as a tier.

    Allowed: 480p, 720p. Default: 720p.
    """

    aspect_ratio: Literal["1:1", "4:3", "3:4", "16:9", "9:16", "21:9", "adaptive"] = "16:9"
    """The shape of the result, width to height.

    Allowed: 1:1, 4:3, 3:4, 16:9, 9:16, 21:9, adaptive. Default: 16:9.
    """

    duration: Annotated[Number, Field(ge=4, le=15)] = 5
    """How long the result is.

    Allowed: from 4 to 15 seconds. Default: 5.
    """

    generate_audio: Literal["true", "false"] = "true"
    """Whether the video has sound.

    Allowed: true, false. Default: true.

    Note: Sent as text, not as a JSON boolean.
    """

    return_last_frame: Literal["false", "true"] = "false"
    """Whether the last frame of the video comes along as an image.

    Allowed: false, true. Default: false.

    Note: Sent as text, not as a JSON boolean.
    """

    web_search: Literal["false", "true"] = "false"
    """Whether the model may search the web first.

    Allowed: false, true. Default: false.

    Note: Sent as text, not as a JSON boolean.
    """

    nsfw_checker: Literal["false", "true"] = "false"
    """Whether the result is checked for content that is not safe for work.

    Allowed: false, true. Default: false.

    Note: Sent as text, not as a JSON boolean.
    """


class Request(Model):
    """Makes a video from a prompt, from one or two frames or from references, with sound unless it
    is switched off.

    - Text to video
    - First frame, or first and last frame: It needs: A first frame, or a first and a last
      frame; the page does not say how they are sent.
    - References of several kinds: It needs: References of several kinds; the page does not say
      how they are sent.
    """

    model: Literal["seedance-2"] = constant("seedance-2")
    """The id of the model that does the work.

    Allowed: seedance-2.

    Note: The model pages print the model's own id as the default although the key is required.
    """

    prompt: Annotated[str, Field(max_length=2500)]
    """What the result should be.

    Allowed: at most 2,500 characters.
    """

    params: Params | MISSING = MISSING
    """The settings of the chosen model.

    Note: Optional for most models; the page of a model says where it is required.
    """

    client_request_id: str | MISSING = MISSING
    """An id of your own that is kept with the task, so that you can find the request in your logs."""


class Arguments(TypedDict, total=False):
    """What seedance-2 is called with."""

    prompt: Required[str]
    """What the result should be.

    Allowed: at most 2,500 characters.
    """

    seedance_scene: Literal["text", "frames", "reference"]
    """What the video is made from.

    Allowed: text, frames, reference. Default: text.
    - text (Text to video)
    - frames (First frame, or first and last frame)
    - reference (References of several kinds)
    """

    resolution: Literal["480p", "720p"]
    """How many pixels the result has, as a tier.

    Allowed: 480p, 720p. Default: 720p.
    """

    aspect_ratio: Literal["1:1", "4:3", "3:4", "16:9", "9:16", "21:9", "adaptive"]
    """The shape of the result, width to height.

    Allowed: 1:1, 4:3, 3:4, 16:9, 9:16, 21:9, adaptive. Default: 16:9.
    """

    duration: Number
    """How long the result is.

    Allowed: from 4 to 15 seconds. Default: 5.
    """

    generate_audio: Literal["true", "false"]
    """Whether the video has sound.

    Allowed: true, false. Default: true.

    Note: Sent as text, not as a JSON boolean.
    """

    return_last_frame: Literal["false", "true"]
    """Whether the last frame of the video comes along as an image.

    Allowed: false, true. Default: false.

    Note: Sent as text, not as a JSON boolean.
    """

    web_search: Literal["false", "true"]
    """Whether the model may search the web first.

    Allowed: false, true. Default: false.

    Note: Sent as text, not as a JSON boolean.
    """

    nsfw_checker: Literal["false", "true"]
    """Whether the result is checked for content that is not safe for work.

    Allowed: false, true. Default: false.

    Note: Sent as text, not as a JSON boolean.
    """

    client_request_id: str
    """An id of your own that is kept with the task, so that you can find the request in your logs."""
