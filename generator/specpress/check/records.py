"""A model as one flat record, by which programs choose among models: what `find` of the packages gives.

Given a model; gives the record, made of its overview, so that the packages say what `catalog.json` says. The packages
carry a row of JSON for each model, and their code adds nothing to it.
"""

from __future__ import annotations

from typing import Any

from specpress.catalog.model import Model
from specpress.check.overview import overview
from specpress.runtime.cost import plain
from specpress.wording.facts import deprecation_text

SYNONYMS = {"end frame": "last frame", "start frame": "first frame"}
"""Other words for the role of a file. A record has the second, whichever the docs have; who looks may say either."""
_LAST_FRAME = "last frame"


def record(model: Model) -> dict[str, Any]:
    """The record, without what is not known or not there. Amounts are decimal texts.

    `price` is the least that a request costs, as `catalog.json` compares prices: the smallest that is valid, for a
    video of about five seconds. `is_least` says that the bill may be higher even so, `seconds` how long that video is.
    """
    known = overview(model)
    price = known.price
    amount = price.amount if price is not None else None
    row: dict[str, Any] = {
        "name": model.name,
        "title": model.title,
        "family": model.family,
        "output": known.output,
        "inputs": list(known.inputs),
        "tags": list(known.tags),
        "roles": _roles(known.roles, known.tags),
        "max_prompt_characters": known.prompt and known.prompt.max_characters,
        "min_files": known.files and known.files.min,
        "max_files": known.files and known.files.max,
        "deprecated": deprecation_text(model.deprecated) if model.deprecated is not None else None,
    }
    if price is not None and amount is not None:
        row |= {
            "price": plain(amount),
            "unit": price.cost.unit,
            "is_least": price.cost.amount is None,
            "seconds": None if price.seconds is None else plain(price.seconds),
        }
    return {
        key: value for key, value in row.items() if value is not None and value != [] and value is not False
    }


def _roles(roles: tuple[str, ...], tags: tuple[str, ...]) -> list[str]:
    """The roles in one word each. That a file may end a video is often told by the title of a mode alone."""
    named = [SYNONYMS.get(role.lower(), role) for role in roles]
    return list(dict.fromkeys([*named, *([_LAST_FRAME] if "last-frame" in tags else [])]))
