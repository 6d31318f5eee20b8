"""What a model's overview says of the repository's models, and of small ones where those have no such case."""

from __future__ import annotations

from decimal import Decimal
from functools import cache

import pytest

from repository_specs import SPECS
from small_models import model
from specpress.catalog import Catalog
from specpress.catalog.from_json import model_of
from specpress.catalog.model import ModelPrice, Uploads
from specpress.catalog.read import read
from specpress.catalog.types import Field, Media, NumberType, ObjectType, Option, StringType
from specpress.check.overview import Overview, catalog_entry, overview
from specpress.runtime.price import Price


@cache
def catalog() -> Catalog:
    return read(SPECS)[0]


def of(name: str) -> Overview:
    return overview(catalog().models[name])


@pytest.mark.parametrize(
    ("name", "tags"),
    [
        ("rivya/z-image", {"text-to-image"}),
        ("rivya/flux-kontext-pro", {"text-to-image", "image-to-image"}),
        ("odirouter/wan25_i2i_preview", {"image-to-image", "seed"}),
        ("rivya/hailuo-pro", {"text-to-video", "image-to-video", "last-frame"}),
        ("vtrix/minimax_i2v_01", {"image-to-video"}),
        ("vtrix/vtrix_3d", {"image-to-3d"}),
    ],
)
def test_tags_say_what_becomes_of_what(name: str, tags: set[str]) -> None:
    assert {*of(name).tags} == tags


def test_what_is_not_documented_differs_from_nothing() -> None:
    assert of("rivya/z-image").to_json()["files"] is None
    assert of("rivya/seedream-4-0").to_json()["files"] == {"kinds": [], "min": None, "max": None}
    assert of("rivya/gpt-image-2").to_json()["files"] == {"kinds": ["image"], "min": None, "max": 16}
    assert of("vtrix/vtrix_edit_style").prompt is None
    assert of("rivya/flux-kontext-pro").to_json()["prompt"] == {"required": True, "max_characters": None}
    assert of("vtrix/flux_2_pro").price is None


@pytest.mark.parametrize(
    ("name", "price"),
    [
        ("rivya/flux-kontext-pro", {"amount": "4", "unit": "credits", "kind": "fixed"}),
        ("rivya/kling-3-0", {"amount": "90", "unit": "credits", "kind": "fixed", "seconds": "5"}),
        ("rivya/seedance-1-5-pro", {"amount": "28", "unit": "credits", "kind": "fixed", "seconds": "4"}),
        ("rivya/wan-2-2-animate-replace", {"amount": None, "unit": "credits", "kind": "range", "min": "20"}),
    ],
)
def test_prices_are_compared_by_the_smallest_request(name: str, price: dict[str, str]) -> None:
    assert of(name).to_json()["price"] == price


@pytest.mark.parametrize(
    ("length", "seconds"),
    [
        (NumberType(unit="seconds", min=Decimal(1), max=Decimal(9)), 5),
        (NumberType(unit="seconds", min=Decimal(6), max=Decimal(9)), 6),
        (NumberType(unit="seconds", max=Decimal(3)), 3),
        (StringType(unit="seconds", options=(Option(value="4"), Option(value="6"), Option(value="auto"))), 4),
        (StringType(unit="frames", options=(Option(value="5"),)), None),
    ],
)
def test_a_video_of_five_seconds_is_compared_or_the_nearest(
    length: NumberType | StringType, seconds: int | None
) -> None:
    request = ObjectType(fields=(Field(key="length", type=length, parameter=True),))
    priced = ModelPrice(formula=Price(kind="free", unit="USD"))
    price = overview(model(modality="video", request=request, price=priced)).price
    assert price is not None
    assert price.seconds == seconds
    price = overview(model(modality="audio", request=request, price=priced)).price
    assert price is not None
    assert price.seconds is None


def test_a_text_that_needs_a_file_makes_nothing_by_itself() -> None:
    images = Uploads(min_files=1, max_files=2, kinds=(Media(kind="image"),))
    made = overview(model(inputs=("text", "file"), uploads=images))
    assert (made.inputs, made.tags) == (("text", "image"), ("image-to-image",))


def test_the_file_of_the_catalogue_is_read_back_without_the_overview() -> None:
    flux = catalog().models["rivya/flux-kontext-pro"]
    row = catalog_entry(flux)
    assert row["overview"] == overview(flux).to_json()
    assert model_of(row) == flux
