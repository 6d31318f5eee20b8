"""Models found by what they do: `find` of the Python package, held against `catalog.json`."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from python_models import ACME
from python_package import imported, write
from small_models import field, model
from specpress.catalog.model import Model
from specpress.catalog.types import ObjectType
from specpress.catalog.values import Deprecation
from specpress.check.records import record

GENERATED = Path(__file__).parents[1] / "generated"
ENTRIES: list[dict[str, Any]] = json.loads((GENERATED / "catalog.json").read_bytes())["models"]
LIMIT = 400
"""Bytes of a model in the file that is read, on average."""


@pytest.fixture(scope="module")
def found() -> Any:
    """`find` of the committed package."""
    with imported(GENERATED / "python") as package:
        yield package.find


def names(records: Any) -> list[str]:
    return [each.name for each in records]


def test_a_record_says_what_the_catalogue_says(found: Any) -> None:
    records = found()
    assert names(records) == [entry["name"] for entry in ENTRIES]
    for known, entry in zip(records, ENTRIES, strict=True):
        overview, price = entry["overview"], entry["overview"]["price"] or {}
        assert (known.name, known.title, known.family) == (entry["name"], entry["title"], entry.get("family"))
        assert f"{known.provider}/{known.id}" == known.name
        assert known.output == overview["output"]
        assert known.inputs == tuple(overview["inputs"])
        assert known.tags == tuple(overview["tags"])
        assert {*overview["roles"]} <= {*known.roles}
        least = price.get("amount") or price.get("min")
        assert known.price == (Decimal(least) or None if least else None)
        assert known.unit == (price.get("unit") if known.price is not None else None)
        assert known.is_least == (known.price is not None and price["amount"] is None)
        assert known.max_prompt_characters == (overview["prompt"] or {}).get("max_characters")
        assert known.max_files == (overview["files"] or {}).get("max")


@pytest.mark.parametrize("kind", ["output", "provider", "family"])
def test_one_of_several_words_fits(found: Any, kind: str) -> None:
    values = sorted({value for each in found() if (value := getattr(each, kind)) is not None})
    for value in values:
        assert names(found(**{kind: value})) == names(
            each for each in found() if getattr(each, kind) == value
        )
    assert len(values) > 1
    both = names(each for each in found() if getattr(each, kind) in values[:2])
    assert names(found(**{kind: values[:2]})) == both


@pytest.mark.parametrize("kind", ["inputs", "roles", "tags"])
def test_all_words_fit(found: Any, kind: str) -> None:
    pairs = sorted(
        {tuple(sorted(getattr(each, kind))[:2]) for each in found() if len(getattr(each, kind)) > 1}
    )
    assert pairs
    for pair in pairs:
        expected = names(each for each in found() if {*pair} <= {*getattr(each, kind)})
        assert names(found(**{kind: pair})) == expected
        assert len(expected) < len(found())


def test_the_last_frame_has_other_names_and_may_stand_in_the_title_of_a_mode(found: Any) -> None:
    ends = found(output="video", roles="end frame")
    assert names(ends) == names(found(output="video", roles={"last frame"}))
    assert names(ends) == names(each for each in found(output="video") if "last-frame" in each.tags)
    assert any("last frame" not in _entry(name)["overview"]["roles"] for name in names(ends))
    assert found(roles={"start frame", "last frame"}) == found(roles={"first frame", "end frame"}) != []


def _entry(name: str) -> Any:
    return next(entry for entry in ENTRIES if entry["name"] == name)


def test_prices_within_an_amount(found: Any) -> None:
    dollars = [each for each in found(unit="USD") if each.price is not None]
    middle = sorted(each.price for each in dollars)[len(dollars) // 2]
    for most in (middle, str(middle), float(middle)):
        assert names(found(unit="USD", max_price=most)) == names(
            each for each in dollars if each.price <= middle
        )
    below = found(unit="USD", max_price=middle - Decimal("1e-9"))
    assert 0 < len(below) < len(found(unit="USD", max_price=middle)) < len(dollars)
    assert found(provider="rivya", max_price=4) == found(provider="rivya", unit="credits", max_price=4) != []


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            {"output": "vidoe"},
            "there is no output 'vidoe'; did you mean 'video'? known: 3d, audio, image, text",
        ),
        ({"inputs": {"image", "odour"}}, "there is no input 'odour'; known: audio, file, image, text, video"),
        ({"roles": "End frame"}, "there is no role 'End frame'; did you mean 'end frame'?"),
        ({"tags": "texttoimage"}, "did you mean 'text-to-image'?"),
        ({"provider": "rivia"}, "there is no provider 'rivia'; did you mean 'rivya'?"),
        ({"family": "flux-kontext"}, "did you mean 'flux-kontext-"),
        ({"family": "zzz"}, " more"),
        ({"unit": "usd"}, "there is no unit 'usd'; did you mean 'USD'? known: USD, credits"),
        ({"output": [7]}, "there is no output 7; known: "),
        ({"max_price": "cheap"}, "max_price is an amount, such as 5 or 2.50, not 'cheap'"),
        ({"max_price": float("nan")}, "max_price is an amount"),
        ({"max_price": 5}, "in USD, credits of rivya, credits of stability; name a unit or a provider"),
        ({"max_price": 5, "unit": "credits"}, "credits of rivya, credits of stability; name"),
    ],
)
def test_what_is_not_known_is_said(found: Any, words: dict[str, Any], said: str) -> None:
    with pytest.raises(ValueError, match=r".") as caught:
        found(**words)
    assert said in str(caught.value)


def test_the_file_is_small() -> None:
    size = (GENERATED / "python" / "hosted_models" / "_models.json").stat().st_size
    assert size <= LIMIT * len(ENTRIES)


def test_a_package_without_models_finds_none(tmp_path: Path) -> None:
    with imported(write(tmp_path, [], ACME)) as package:
        assert package.find() == package.find(max_price=1) == []
        with pytest.raises(ValueError, match=r"there is no output 'image'; known: none$"):
            package.find(output="image")


def test_a_deprecated_model_says_so(hosted: ModuleType, tmp_path: Path) -> None:
    assert all(each.deprecated is None for each in hosted.find())
    old: Model = model(
        ObjectType(fields=(field("prompt", required=True, parameter=True),)),
        deprecated=Deprecation(until=None),
    )
    row = record(old)
    assert "deprecated" in row["deprecated"].lower()
    assert "price" not in row
