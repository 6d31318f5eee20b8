"""The target `openapi`: for each provider one OpenAPI 3.1 document of all its endpoints and its models' requests.

A model leaves the text of its schemas and a few facts (`pieces`); `join` gives them names that differ and puts the
texts into the document as they are, so that one changed model costs the writing of its own schema alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from specpress.base.safe_filenames import as_path
from specpress.catalog.model import Model
from specpress.catalog.provider import Provider
from specpress.targets.base import Files, Frame, Home, Product
from specpress.targets.openapi.document import document
from specpress.targets.openapi.pieces import Card, card

FOLDER = "openapi"


class OpenApi:
    """`openapi/<provider>.json`."""

    name = "openapi"
    summary = "an OpenAPI 3.1 document of each provider, with its models' requests told apart by their id"

    def make(self, models: Sequence[Model], home: Home) -> Mapping[str, Product]:
        """What the document will tell of each model."""
        return {one.name: Product(piece=card(one, home.provider).packed()) for one in models}

    def provide(self, provider: Provider) -> Files:
        """Nothing: a provider's document holds its models."""
        del provider
        return {}

    def join(self, frame: Frame, pieces: Mapping[str, bytes]) -> Files:
        """The documents."""
        cards: dict[str, list[Card]] = {}
        for name in sorted(pieces):
            cards.setdefault(name.partition("/")[0], []).append(Card.unpacked(pieces[name]))
        return {
            f"{FOLDER}/{as_path(one.id)}.json": document(one, cards.get(one.id, ())).encode()
            for one in frame.providers
        }
