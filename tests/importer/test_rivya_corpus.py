"""Every Rivya page of the corpus against the facts that were read by hand: none wrong, hardly one lost."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from specpress.importer.extracted import FoundPage, FoundParameter, Lost, Stated
from specpress.importer.layouts import LAYOUTS
from specpress.importer.page import Page
from specpress.importer.reading import read_file

CORPUS = Path(__file__).parents[1] / "corpus"
PAGES = sorted((CORPUS / "pages" / "rivya").glob("*.txt"))
LOST = {
    "kling-3-0.bn.md.txt": {"image max_size", "image mime_types"},
    "qwen-image.hi.glued.txt": {"image_size options"},
    "seedance-1-0-pro.zh-Hant.md-labels.txt": {"max_files"},
    "z-image.zh-Hant.glued.txt": {"aspect_ratio required"},
    "elevenlabs-dialogue-v3.zh-Hant.glued.txt": {
        "default_voice required",
        "stability required",
        "language_code required",
        "params.dialogue required",
    },
}
"""What cannot be read: pages that end there, and a copy that lost the words for yes and no."""


class Fact(NamedTuple):
    """A fact by hand beside what was read."""

    name: str
    expected: object
    found: object


def read(path: Path) -> tuple[FoundPage, dict[str, Any]]:
    page = read_file(path, path.name)
    assert isinstance(page, Page)
    form = LAYOUTS["rivya"].form(page)
    assert form == path.name.split(".")[-2]
    facts = json.loads((CORPUS / "facts" / "rivya" / f"{path.name.split('.')[0]}.json").read_text("utf-8"))
    return LAYOUTS["rivya"].read(page, form), facts


def number(value: float | None) -> Decimal | None:
    return None if value is None else Decimal(str(value))


def of_page(found: FoundPage, facts: dict[str, Any]) -> Iterator[Fact]:
    limit = found.prompt_limit
    yield Fact("model", facts["model_id"], found.model)
    yield Fact("title", facts["display_name"], found.title)
    yield Fact("modality", facts["modality"], found.modality)
    yield Fact("inputs", tuple(facts["inputs"]), found.inputs)
    yield Fact("files", facts["files_api"], found.files)
    yield Fact("credits", number(facts["base_credits"]), found.credits)
    yield Fact("billing", facts["billing"], found.billing)
    short = isinstance(limit, Stated) and Stated(limit.value and limit.value.max, limit.line)
    yield Fact("prompt_limit", facts["prompt_limit"], short or limit)


def of_parameter(found: FoundParameter, facts: dict[str, Any]) -> Iterator[Fact]:
    key = facts["key"]
    default, options = facts["default"], facts["options"]
    yield Fact(f"{key} type", facts["type"], found.type)
    yield Fact(f"{key} required", facts["required"], found.required)
    yield Fact(f"{key} default", None if default is None else str(default), found.default)
    if not key.startswith("params."):
        yield Fact(f"{key} options", options and tuple(options), found.options)
        for name in ("min", "max", "step"):
            yield Fact(f"{key} {name}", number(facts[name]), getattr(found, name))


def of_uploads(found: FoundPage, facts: dict[str, Any] | None) -> Iterator[Fact]:
    uploads = found.uploads
    assert uploads is not None
    if isinstance(uploads, Stated) and uploads.value is None:
        yield Fact("uploads", facts, uploads)
    elif isinstance(uploads, Stated) and facts:
        assert uploads.value is not None
        yield Fact("max_files", facts["max_files"], uploads.value.max_files)
        kinds = {kind.kind: kind for kind in uploads.value.kinds or ()}
        assert not kinds or list(kinds) == facts["kinds"]
        for one in facts["per_kind"] if kinds else ():
            yield Fact(f"{one['kind']} max_size", f"{one['max_mb']} MB", kinds[one["kind"]].max_size)
            yield Fact(f"{one['kind']} mime_types", tuple(one["mime_types"]), kinds[one["kind"]].mime_types)


def facts_of(path: Path) -> list[Fact]:
    found, facts = read(path)
    rows = {one.key.value: one for one in found.parameters if isinstance(one.key, Stated)}
    by_hand = {one["key"]: one for one in facts["params"]}
    assert {*rows} - {"prompt"} <= {*by_hand}
    assert not found.complete or {*by_hand} <= {*rows}
    return [
        *of_page(found, facts),
        *of_uploads(found, facts["upload"]),
        *(fact for key, one in by_hand.items() if key in rows for fact in of_parameter(rows[key], one)),
    ]


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name.removesuffix(".txt"))
def test_a_page_of_the_corpus_is_read_as_a_person_read_it(path: Path) -> None:
    facts = facts_of(path)
    stated = [fact for fact in facts if isinstance(fact.found, Stated)]
    assert [fact for fact in stated if fact.found.value != fact.expected] == []  # type: ignore[attr-defined]
    lost = {fact.name for fact in facts if fact.found is None or isinstance(fact.found, Lost)}
    assert lost == LOST.get(path.name, set())


def test_the_corpus_is_there() -> None:
    assert len(PAGES) == 51
    assert len([fact for path in PAGES for fact in facts_of(path)]) > 1600
