"""What the package's lists tell of a model, and where its module is. It is kept from one run to the next."""

from __future__ import annotations

import json
from dataclasses import dataclass

from specpress.catalog.provider import Provider
from specpress.names import module_name, provider_name

FOLDER = "python"
PACKAGE = f"{FOLDER}/hosted_models"


@dataclass(frozen=True, slots=True)
class Card:
    """What the package's lists tell of a model."""

    name: str
    title: str
    own_result: bool = False
    """Whether its module has a class for what it gives."""

    @property
    def package(self) -> str:
        """The package of its provider."""
        return provider_name(self.name.partition("/")[0])

    @property
    def module(self) -> str:
        """The name of its module in that package."""
        return module_name(self.name.partition("/")[2])

    def packed(self) -> bytes:
        """As bytes, to be kept."""
        return json.dumps([self.name, self.title, self.own_result]).encode()

    @classmethod
    def unpacked(cls, data: bytes) -> Card:
        """From bytes that were kept."""
        return cls(*json.loads(data))


def model_path(name: str) -> str:
    """Where the module of a model is, by the model's name."""
    card = Card(name, "")
    return f"{PACKAGE}/{card.package}/{card.module}.py"


def responses_path(provider: Provider) -> str:
    """Where the module of what a provider answers is."""
    return f"{PACKAGE}/{provider_name(provider.id)}/responses.py"
