"""Pages that the layouts were not made by: written by hand in the providers' styles, of models that no page shows.

Beside each page of `tests/corpus/unseen` stands a file with its truth: `facts` as flat names with values, `lost` the
facts that the page's form does not hold although they are true, and `behind`, with which the part of the page begins
that follows the parameters.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from importer.transcribed.held import Held
from importer.transcribed.truth import Truth

UNSEEN = Path(__file__).parents[2] / "corpus" / "unseen"
Names: TypeAlias = frozenset[str]


@dataclass(frozen=True, slots=True)
class Unseen:
    """A page and what is true of it."""

    path: Path
    text: str
    truth: Truth
    lost: Names
    whole_from: int
    """Where in the text the part behind the parameters begins: a copy that ends before is not whole."""

    @property
    def held(self) -> Held:
        """What the text holds. That there is none of something is not demanded, only that nothing else is said."""
        held = [name for name, value in self.truth.items() if value is not None and name not in self.lost]
        return dict.fromkeys(held, 1)


def unseen_pages() -> list[Unseen]:
    """All of them."""
    return [_unseen(path) for path in sorted(UNSEEN.glob("*/*")) if path.suffix != ".json"]


def _unseen(path: Path) -> Unseen:
    text = path.read_text(encoding="utf-8")
    told = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    truth = {name: tuple(fact) if isinstance(fact, list) else fact for name, fact in told["facts"].items()}
    return Unseen(path, text, truth, frozenset(told["lost"]), text.rindex(told["behind"]))
