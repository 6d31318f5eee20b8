"""The target `reference`: what a docs reader looks up about specpress itself, made from its own definitions."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from specpress.base.json_text import json_line
from specpress.catalog import Catalog
from specpress.catalog.model import Model
from specpress.runtime.cost import cost
from specpress.targets.base import CatalogTarget, Files, ModelTarget, Outputs

if TYPE_CHECKING:
    from specpress.tool_docs.commands import CommandLine


@dataclass(frozen=True)
class Reference(ModelTarget, CatalogTarget):
    """`docs/en/reference/`: the spec format, the problems, the commands and the packages."""

    name = "reference"
    summary = "reference pages of the spec format, the problems, the commands and the packages"

    command_line: Callable[[], CommandLine]
    """Gives what the page of the commands is made of; called by `make_catalog`."""

    def make_models(self, models: Sequence[Model], catalog: Catalog) -> Mapping[str, Outputs]:
        """No files: one documented request, for the example of the Python package."""
        del catalog
        return {model.name: Outputs(row=_example(model)) for model in models if model.examples}

    def make_catalog(self, catalog: Catalog, rows: Mapping[str, bytes]) -> Files:
        """All pages; the first model that has an example with a price is the one that the Python page uses."""
        # Workers import every target and join none.
        from specpress.tool_docs.pages import files  # noqa: PLC0415

        examples = {name: json.loads(row) for name, row in rows.items() if row}
        best = min(examples, key=lambda name: "cost" not in examples[name], default="")
        return files(best, examples.get(best, {}), self.command_line(), catalog.settings)


def _example(model: Model) -> bytes:
    """A request, and its price in words where one is documented."""
    body = model.examples[0].request
    price = {"cost": str(cost(model.price.formula, body))} if model.price is not None else {}
    return json_line({"body": body, **price}).encode()
