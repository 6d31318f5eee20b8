"""Classes draw the lines that schemas draw, for every JSON text.

`SPECPRESS_FUZZ=100000` sets how many random texts are tried, others each time; by default few and the same.
"""

from __future__ import annotations

import json
import os
from decimal import Decimal
from types import ModuleType
from typing import Any

import pydantic
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from agreement import Readers
from python_models import NASTY_KEYS, PAINTER
from python_package import request_classes
from random_types import roots, values
from small_models import field
from specpress.base.names import attribute_names
from specpress.catalog.types import ArrayType, NumberType, ObjectType, Option, StringType, UnionType
from specpress.check import problems_of_value


@pytest.mark.parametrize(
    ("params", "valid"),
    [
        *[({"steps": one}, True) for one in (2, 2.0, 50, 5e1)],
        *[({"steps": one}, False) for one in (0, 3, 52, 2.5, True, "2", None, 10**400)],
        *[({"seed": one}, True) for one in (-1, 10**400, None, 64.0)],
        *[({"frames": one}, True) for one in (4, 8, 4.0)],
        *[({"frames": one}, False) for one in (True, "4", 5, 4.5, None)],
        *[({"strength": one}, True) for one in (0, 0.15, 0.7, 1, 1.0)],
        *[({"strength": one}, False) for one in (0.01, 1.05, True, "0.5", -0.05)],
        *[({"scale": one}, True) for one in (0.5, 1, 1.0, 2)],
        *[({"scale": one}, False) for one in (True, 0.25, "1")],
        *[({"tags": one}, True) for one in ([], ["a", "b"], ["😀😀😀"])],
        *[({"tags": one}, False) for one in (["a", "a"], ["abcd"], ["a", "b", "c"], "a", {"a": 1}, [1])],
        *[({"image": one}, True) for one in ("a", ["a"], [])],
        *[({"image": one}, False) for one in (1, [1], {})],
        *[({"tiled": one}, True) for one in (True, None)],
        *[({"tiled": one}, False) for one in (0, 1, "true")],
        *[({"extra": one}, True) for one in (None, [1.0, {"a": None}], True)],
    ],
)
def test_verdict(painter: Any, params: dict[str, Any], valid: bool) -> None:
    body = {"model": "painter", "prompt": "sun", "params": params}
    assert Readers(PAINTER.request).accept(body) is valid
    assert _verdict(painter.Request, json.dumps(body)) is valid


@pytest.mark.parametrize(
    ("text", "valid"),
    [
        ('{"steps": 1e400}', False),
        ('{"seed": 1e400}', False),
        ('{"steps": 2, "steps": 3}', False),
        ('{"steps": 3, "steps": 2}', True),
        ('{"extra": 1e400}', True),
    ],
)
def test_verdict_on_odd_texts(painter: Any, text: str, valid: bool) -> None:
    assert _verdict(painter.Request, f'{{"model": "painter", "prompt": "sun", "params": {text}}}') is valid


NUMBERS = ObjectType(
    fields=(
        field("free", NumberType()),
        field("whole", NumberType(integer=True)),
        field("low", NumberType(min=Decimal(0))),
        field("stepped", NumberType(step=Decimal("0.5"), min=Decimal(0))),
        field("open", NumberType(options=(Option(value=Decimal("0.5")),), open_options=True)),
        field("listed", ArrayType(items=ObjectType(fields=(field("by", NumberType()),)))),
        field("either", UnionType(of=(NumberType(), StringType()))),
    )
)


@pytest.mark.parametrize("key", [each.key for each in NUMBERS.fields])
def test_no_judge_takes_what_json_has_no_number_for(hosted: ModuleType, key: str) -> None:
    assert hosted
    (made,) = request_classes([NUMBERS], [Readers(NUMBERS).schema])
    fits = ("0", "1e3", "1e308", f"1{'0' * 400}")
    for number in (*fits, "NaN", "Infinity", "-Infinity", "1e400", "-1e400", "1e309", "-1.5e309"):
        text = (
            f'{{"listed": [{{"by": 0.5}}, {{"by": {number}}}]}}'
            if key == "listed"
            else f'{{"{key}": {number}}}'
        )
        assert _verdict(made, text) is (number in fits), text
        assert (not problems_of_value(NUMBERS, json.loads(text))) is (number in fits), text
        if number[-1].isdigit():
            exact = json.loads(text, parse_float=Decimal)
            assert (not problems_of_value(NUMBERS, exact)) is (number in fits), text


def test_texts_with_words_of_numbers_are_texts(painter: Any) -> None:
    text = '{"model": "painter", "prompt": "NaN", "params": {"extra": ["Infinity", "\\"NaN", {"NaN": 1}]}}'
    assert _verdict(painter.Request, text)
    for number in ("NaN", "-Infinity"):
        with pytest.raises(pydantic.ValidationError, match="NaN and Infinity are no JSON numbers"):
            painter.Request.model_validate_json(text.replace('{"NaN": 1}', number))


def _verdict(request: Any, text: str) -> bool:
    """Whether a class accepts a JSON text; what it accepts, it gives back as it was."""
    found = set()
    for read, value in ((request.model_validate, json.loads(text)), (request.model_validate_json, text)):
        try:
            assert read(value).body() == json.loads(text)
            found.add(True)
        except pydantic.ValidationError:
            found.add(False)
    assert len(found) == 1, text
    return found.pop()


@pytest.mark.parametrize(
    ("options", "more", "good", "bad"),
    [
        ((10, Decimal("0.5")), {}, (10, 10.0), (0.5, True, 0)),
        ((Decimal("0.15"), Decimal("0.5")), {}, (), (0.15, 0.5, 0, 1, "")),
        ((10, Decimal("0.5")), {"max": Decimal("0.5")}, (), (0.5, 10, 0)),
        ((10**30, Decimal("4.0")), {}, (10**30, 4, 4.0), (10**30 + 1, 5, True)),
    ],
)
def test_options_of_a_whole_number(
    hosted: ModuleType, options: Any, more: Any, good: tuple[Any, ...], bad: tuple[Any, ...]
) -> None:
    """A fraction among them is no value: the schema says `integer` as well, and so does the class."""
    assert hosted
    type_ = NumberType(integer=True, options=tuple(Option(value=one) for one in options), **more)
    readers = Readers(ObjectType(fields=(field("n", type_, required=True),)))
    assert isinstance(readers.type, ObjectType)
    (made,) = request_classes([readers.type], [readers.schema])
    for value in (*good, *bad):
        text = json.dumps({"n": value})
        assert _verdict(made, text) is readers.accept_text(text) is (value in good), text


TYPES = 10
VALUES = 10
LONG = os.environ.get("SPECPRESS_FUZZ")
CALLS = int(LONG or "1000") // (TYPES * VALUES)


@settings(
    max_examples=CALLS,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    database=None,
    derandomize=LONG is None,
    phases=[Phase.generate],  # to shrink takes minutes, and what fails names one text and one schema
)
@given(data=st.data(), types=st.lists(roots, min_size=TYPES, max_size=TYPES))
def test_class_and_schema_agree(hosted: ModuleType, data: st.DataObject, types: list[ObjectType]) -> None:
    assert hosted
    readers = [Readers(type_) for type_ in types]
    classes = request_classes(types, [one.schema for one in readers])
    for reader, made in zip(readers, classes, strict=True):
        for misses in (False, True) * (VALUES // 2):
            text = json.dumps(data.draw(values(reader.type, misses)))
            assert _verdict(made, text) is reader.accept_text(text), f"{text}\n{json.dumps(reader.schema)}"


def test_documented_examples_and_vectors(hosted: ModuleType) -> None:
    for name in hosted.models():
        entry = hosted.load(name)
        for vector in entry.vectors:
            assert _verdict(entry.Request, json.dumps(vector["request"])) is vector["schema_valid"], vector
            if "price" in vector:
                assert entry.cost(vector["request"]).to_json() == vector["price"]


def test_nasty_keys(hosted: ModuleType) -> None:
    request = hosted.load("acme/nasty-1.0").Request
    names = {name if one.alias is None else one.alias: name for name, one in request.model_fields.items()}
    assert names == attribute_names(NASTY_KEYS)
    body = dict.fromkeys(NASTY_KEYS, "a")
    assert _verdict(request, json.dumps(body))
    assert request(**dict.fromkeys(attribute_names(NASTY_KEYS).values(), "a")).body() == body
