"""What the site's lists tell of a model: kept for each model as the piece that the target joins."""

from __future__ import annotations

import json
from dataclasses import astuple, dataclass

from specpress.base.safe_filenames import as_page
from specpress.catalog.model import Model


@dataclass(frozen=True, slots=True)
class Card:
    """One model as navigation and `llms.txt` name it."""

    name: str
    title: str
    modality: str
    family: str
    summary: str

    @classmethod
    def of(cls, model: Model) -> Card:
        """The card of a model; what is unknown is an empty text."""
        return cls(model.name, model.title, model.modality, model.family or "", model.summary or "")

    @classmethod
    def unpacked(cls, data: bytes) -> Card:
        """From bytes that were kept."""
        return cls(*json.loads(data))

    def packed(self) -> bytes:
        """As bytes, to be kept."""
        return json.dumps(astuple(self)).encode()

    @property
    def provider(self) -> str:
        """The id of its provider."""
        return self.name.partition("/")[0]

    @property
    def page(self) -> str:
        """Where its page lies below the folder of a language."""
        return f"{as_page(self.name)}.md"
