"""The clients of Recraft."""

from __future__ import annotations

from typing import ClassVar, Final

from .._client.clients import (
    AsyncClient,
    Client,
)
from .._runtime.api import (
    Api,
    Endpoint,
    Filler,
    Places,
)

API: Final = Api(
    id="recraft",
    title="Recraft",
    package="recraft",
    base_url="https://external.api.recraft.ai",
    key_variable="RECRAFT_API_TOKEN",
    url_variable="RECRAFT_BASE_URL",
    endpoints=(
        Endpoint(
            name="create",
            method="POST",
            path="/v1/images/generations",
            body="request",
            returns="images",
            starts="result",
        ),
        Endpoint(
            name="image_to_image",
            method="POST",
            path="/v1/images/imageToImage",
            body="request",
            returns="images",
            starts="result",
        ),
        Endpoint(
            name="inpaint",
            method="POST",
            path="/v1/images/inpaint",
            body="request",
            returns="images",
            starts="result",
        ),
        Endpoint(
            name="replace_background",
            method="POST",
            path="/v1/images/replaceBackground",
            body="request",
            returns="images",
            starts="result",
        ),
        Endpoint(
            name="tool",
            method="POST",
            path="/v1/images/{model}",
            path_parts=(("model", Filler(holds="model")),),
            body="request",
            returns="changed",
            starts="result",
        ),
    ),
    places=(
        (
            "images",
            Places(
                created=(("created",),),
                cost=(("credits",),),
                files=(("data", "*", "url"),),
                content=(("data", "*", "b64_json"),),
            ),
        ),
        (
            "changed",
            Places(
                created=(("created",),),
                cost=(("credits",),),
                files=(("image", "url"),),
                content=(("image", "b64_json"),),
            ),
        ),
        ("account", Places(balance=(("credits",),))),
    ),
)


class Recraft(Client):
    """A client of Recraft.

    Images and vector images, made and edited, by models of its own.
    """

    API: ClassVar[Api] = API


class AsyncRecraft(AsyncClient):
    """A client of Recraft for an event loop.

    Images and vector images, made and edited, by models of its own.
    """

    API: ClassVar[Api] = API
