"""What the package's lists tell of a model, and where its module is. It is kept from one run to the next."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass

from specpress.base.names import module_name, provider_name
from specpress.catalog.model import Model
from specpress.catalog.provider import Provider
from specpress.runtime.cost import cost, plain

FOLDER = "python"
PACKAGE = f"{FOLDER}/hosted_models"


@dataclass(frozen=True, slots=True)
class Card:
    """What the package's lists tell of a model."""

    name: str
    title: str
    own_result: bool = False
    """Whether its module has a class for what it gives."""
    prompted: str | None = None
    """What it costs to run it with a prompt alone; None where that is not possible or the price not known."""

    @property
    def provider(self) -> str:
        """The id of its provider."""
        return self.name.partition("/")[0]

    @property
    def package(self) -> str:
        """The package of its provider."""
        return provider_name(self.provider)

    @property
    def module(self) -> str:
        """The name of its module in that package."""
        return module_name(self.name.partition("/")[2])

    def packed(self) -> bytes:
        """As bytes, to be kept."""
        return json.dumps(dataclasses.astuple(self)).encode()

    @classmethod
    def unpacked(cls, data: bytes) -> Card:
        """From bytes that were kept."""
        return cls(*json.loads(data))


def prompted(model: Model) -> str | None:
    """What it costs to run a model with a prompt alone, where it can be."""
    needed = [one.key for _, one in model.parameters() if one.required]
    if needed != ["prompt"] or model.price is None:
        return None
    amount = cost(model.price.formula, {}).amount
    return None if amount is None else plain(amount)


def model_path(name: str) -> str:
    """Where the module of a model is, by the model's name."""
    card = Card(name, "")
    return f"{PACKAGE}/{card.package}/{card.module}.py"


def data_path(name: str) -> str:
    """Where the data of a model is: beside its module."""
    return f"{model_path(name).removesuffix('.py')}.json"


def responses_path(provider: Provider) -> str:
    """Where the module of what a provider answers is."""
    return f"{PACKAGE}/{provider_name(provider.id)}/responses.py"
