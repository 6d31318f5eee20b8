"""The request builder's JavaScript, run by the Node.js that Playwright brings, beside Python on the same requests."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

import playwright

from small_models import PROVIDER
from specpress.base.json_text import json_line
from specpress.catalog.model import Model
from specpress.catalog.provider import Provider
from specpress.catalog.settings import ENGLISH
from specpress.check import problems
from specpress.runtime.cost import cost
from specpress.targets.builder.document import document
from specpress.targets.builder.texts import Speech, texts
from specpress.wording.translator import PLAIN

SOURCES = Path(__file__).parents[1] / "templates" / "builder"
NODE = Path(playwright.__file__).parent / "driver" / "node"


@dataclass(frozen=True)
class Row:
    """A request as a JSON text, with the measures of its call."""

    body: str
    measures: Mapping[str, Any] = field(default_factory=dict)


@dataclass
class Job:
    """A model and the requests that are run through it."""

    model: Model
    provider: Provider = PROVIDER
    rows: list[Row] = field(default_factory=list)

    def sent(self) -> dict[str, Any]:
        rows = [{"body": row.body, "measures": row.measures} for row in self.rows]
        return {"model": json_line(document(self.model, self.provider, PLAIN)), "rows": rows}


def in_javascript(jobs: Sequence[Job]) -> list[list[dict[str, Any]]]:
    """What the runtime finds: the problems, the price, the body written anew, and what is said of it all."""
    sent = json.dumps({"jobs": [job.sent() for job in jobs], "texts": texts(Speech(ENGLISH))})
    done = subprocess.run(
        [NODE, Path(__file__).with_suffix(".mjs"), SOURCES], input=sent, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    results: list[list[dict[str, Any]]] = json.loads(done.stdout)
    return results


def read(text: str) -> Any:
    """A request as the command line reads it."""
    return json.loads(text, parse_float=Decimal)


def in_python(job: Job, row: Row) -> dict[str, Any]:
    """The same of the catalogue's own checker and prices."""
    body = read(row.body)
    refused = [
        [fault.pointer, fault.reason, fault.layer, fault.message] for fault in problems(job.model, body)
    ]
    price = job.model.price and cost(job.model.price.formula, body, row.measures).to_json()
    return {"problems": refused, "price": price}


def assert_agreement(jobs: Sequence[Job]) -> None:
    """That both find the same in every request, in the same words, and that JavaScript loses nothing of it."""
    for job, results in zip(jobs, in_javascript(jobs), strict=True):
        for row, result in zip(job.rows, results, strict=True):
            assert read(result.pop("written")) == read(row.body)
            assert result.pop("said")
            result.pop("ofObjects", None)
            assert result == in_python(job, row), f"{row}\n{job.sent()['model']}"
