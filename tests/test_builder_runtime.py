"""The request builder's runtime gives the verdicts, places, reasons and prices that Python gives.

On every vector of the repository, every case of `cases/needs` and `cases/prices`, requests near them, and random
types. `SPECPRESS_FUZZ=100000` sets how many requests are tried, others each time.
"""

from __future__ import annotations

import json
import os
import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from builder_node import Job, Row, assert_agreement, in_javascript, in_python
from contract.contract import vectors_of
from contract.specs import resolved
from random_types import SCALARS, roots, ruled, values
from small_models import field, model, rule, test, whole
from specpress.catalog.model import ModelPrice
from specpress.catalog.types import (
    AnyType,
    ArrayType,
    Length,
    NumberType,
    ObjectType,
    Option,
    Ratio,
    Size,
    StringType,
)
from specpress.runtime.conditions import Key, Measure
from specpress.runtime.price import Case, Charge, Factor, Price
from test_needs import NAMES as NEEDS_NAMES
from test_needs import NEEDS, catalogue, content, spelled_out
from test_price import NAMES as PRICE_NAMES
from test_price import model_price_of
from test_price import vectors_of as price_vectors_of

FUZZ = "SPECPRESS_FUZZ" in os.environ
VALUES_OF_A_TYPE = 16
MANY = int(os.environ.get("SPECPRESS_FUZZ", "1200"))
ODD = (
    *SCALARS,
    *(64, 64, 64),
    *(
        "-1",
        "5.0",
        "1e3",
        "true",
        "4s",
        "1280*720",
        "9:21",
        "1:0",
        "a b\u00a0c\u0085d\x1ce",
        "中文",
        "\ud800",
    ),
    *([], {}, [None], {"kind": "image"}, [{"kind": "video"}, {"kind": "image"}], [[1], [1.0]]),
)
NUMERALS = ("1e400", "-1e400", "1e23", "64.000000000000000000001", "0.150", "1E-7", "123456789012345678901")
MEASURES = ("0", "1.5", "61", "1e3")


def test_needs(tmp_path: Path) -> None:
    """The verdicts that the cases ask for, and what Python says of requests near theirs."""
    jobs, expected = [], []
    for name in NEEDS_NAMES:
        made = catalogue(NEEDS / name, tmp_path / name)
        for row in content(NEEDS / name / "requests.json", []):
            one = made.models[row["model"]] if "model" in row else next(iter(made.models.values()))
            text = json.dumps(spelled_out(row["request"]))
            jobs.append(Job(one, made.providers[one.provider], [Row(text, row.get("measures", {}))]))
            expected.append(row)
    for row, (found,) in zip(expected, in_javascript(jobs), strict=True):
        place = [] if row["valid"] else [[row["at"], row["reason"], row.get("layer", "schema")]]
        assert [row[:3] for row in found["problems"]] == place, row["name"]
        assert "price" not in row or found["price"] == row["price"], row["name"]
    assert_agreement(list(fuzzed(jobs)))


def test_prices() -> None:
    """The costs that the cases ask for, and what Python says of requests near theirs."""
    jobs, expected = [], []
    for name in PRICE_NAMES:
        priced = model(ObjectType(open=True), price=model_price_of(name))
        for vector in price_vectors_of(name)["vectors"]:
            jobs.append(Job(priced, rows=[Row(json.dumps(vector["request"]), vector.get("measures", {}))]))
            expected.append(vector)
    for vector, (found,) in zip(expected, in_javascript(jobs), strict=True):
        assert found["price"] == vector["cost"]
    assert_agreement(list(fuzzed(jobs)))


def test_requests_near_the_vectors() -> None:
    jobs = [
        Job(
            one, resolved().providers[one.provider], [Row(json.dumps(v["request"])) for v in vectors_of(name)]
        )
        for name, one in resolved().models.items()
    ]
    assert_agreement(list(fuzzed(jobs)))


EDGES = (
    '{"x\\u00a0y": 0, "\\u200d\\ue000\\ud83d\\ude00": 0, " z": 0, "q\\u007f\\n": 0, "": 0, "a b": 0}',
    *(
        '{"n": 1e400}',
        '{"n": -1e400}',
        f'{{"n": {10**309}}}',
        '{"n": 64.00000000000000000001}',
        '{"n": 1e23}',
    ),
    *('{"n": 1, "n": "last"}', '{"2": 0, "1": 0, "n": 0.5}', '{"b": "\\ud83d\\ude00", "b2": "\\ud83d"}'),
    *(
        '{"short": 0.01}',
        '{"long": 0.01}',
        '{"long": 0.05}',
        '{"short": 25.55}',
        '{"odd": 33}',
        '{"odd": 48}',
    ),
    *(
        '{"when": 1}',
        '{"when": 1, "then": 1}',
        '{"when": 1, "then": 3}',
        "{}",
        '{"set": [1, 1.0, true, "1", {}, {}]}',
    ),
)
"""What JavaScript or Python might read in its own way, and both sides of where a limit changes its nature."""


def test_edges() -> None:
    demand = test("then", max=2, may_be_absent=True)
    hundredths = NumberType(min=Decimal(0), max=Decimal("25.55"), step=Decimal("0.05"))
    home = ObjectType(
        fields=(
            field("n", whole()),
            field("b", StringType(lengths=(Length(max=1),))),
            field("short", hundredths),
            field("long", replace(hundredths, max=Decimal("25.6"))),
            field("odd", NumberType(step=Decimal("0.5"), multiple_of=Decimal(16), min=Decimal("0.5"))),
            field("when", whole()),
            field("then", whole()),
            field("set", ArrayType(items=AnyType(), unique=True)),
        ),
        rules=(rule("few", when=(test("when", one_of=(1,)),), then=(demand,)),),
    )
    job = Job(model(home), rows=[Row(text) for text in EDGES])
    assert_agreement([job])
    layers = {layer for row in job.rows for _, _, layer, _ in in_python(job, row)["problems"]}
    assert layers == {"schema", "request"}


def test_words_that_were_probably_meant() -> None:
    words = (
        "auto",
        "AUTO",
        "Auto",
        "auot",
        "ÄUTO",
        "äuto",
        "a\tuto",
        "1080P",
        "1080",
        "1081p",
        "HIGH",
        "Hihg",
        "1024X768",
    )
    options = [Option(value=word) for word in ("auto", "äuto", "1080p", "high", "High", "1024x768")]
    forms: list[dict[str, Any]] = [
        {},
        {"open_options": True, "ratio": Ratio()},
        {"open_options": True, "size": Size(separator="x", min_side=900)},
        {"open_options": True, "pattern": "^[0-9]+$"},
    ]
    rows = [Row(json.dumps({"a": word})) for word in words]
    assert_agreement(
        [
            Job(
                model(ObjectType(fields=(field("a", StringType(options=tuple(options), **form)),))), rows=rows
            )
            for form in forms
        ]
    )


def test_bounds_are_rounded_outwards() -> None:
    factor = Factor(subject=Measure("s"), by="measure", known="before", min=Decimal(20), max=Decimal(40))
    dime = Charge(amounts=(Case(amount=Decimal("0.1")),), quantity=(factor,), divide=Decimal(60))
    for count in (1, 2, 3):
        price = Price(kind="computed", unit="USD", charges=(dime,) * count)
        rows = [Row("{}"), Row("{}", {"s": "61"}), Row("{}", {"s": "0.5"})]
        assert_agreement([Job(model(price=ModelPrice(formula=price)), rows=rows)])


def test_a_price_of_many_decimals_is_said_digit_for_digit() -> None:
    """Engines write up to 20 decimals, or up to 100, and throw where there are more."""
    charge = Charge(amounts=(Case(amount=Decimal(1)),), quantity=(Factor(subject=Key(("n",))),))
    price = Price(kind="computed", unit="USD", charges=(charge,))
    for decimals in (2, 20, 21, 100, 101, 400):
        job = Job(model(price=ModelPrice(formula=price)), rows=[Row(f'{{"n": 1e-{decimals}}}')])
        ((found,),) = in_javascript([job])
        assert found["said"] == f"0.{'0' * (decimals - 1)}1 USD"


def test_random_types() -> None:
    found: list[Job] = []

    @settings(
        max_examples=MANY // VALUES_OF_A_TYPE,
        derandomize=not FUZZ,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        database=None,
    )
    @given(data=st.data(), root=roots | ruled)
    def collect(data: st.DataObject, root: ObjectType) -> None:
        drawn = [data.draw(values(root, misses)) for misses in (False, True, True, True) * 4]
        found.append(Job(model(root), rows=[Row(json.dumps(one)) for one in drawn]))

    collect()
    assert len(found) >= MANY // VALUES_OF_A_TYPE // 2
    assert_agreement(found)


def fuzzed(jobs: Sequence[Job]) -> Iterator[Job]:
    """The same models with requests and measures that differ from theirs by a value or two."""
    chance = random.Random() if FUZZ else random.Random(3)
    rows = [(job, row) for job in jobs for row in job.rows]
    for job, row in chance.choices(rows, k=MANY // 2):
        body = json.loads(row.body)
        for _ in range(chance.randint(1, 2)):
            body = changed(body, chance)
        words = (
            {measure.name: measure.options for measure in job.model.price.measures} if job.model.price else {}
        )
        measures = {
            name: chance.choice(words.get(name, MEASURES)) for name in row.measures if chance.random() < 0.8
        }
        yield Job(job.model, job.provider, [Row(written(body, chance), measures)])


def changed(body: Any, chance: random.Random) -> Any:
    """A value with one part of it changed, added or taken away."""
    if not isinstance(body, (dict, list)) or not body or chance.random() < 0.2:
        return chance.choice(ODD)
    key = chance.choice(list(body) if isinstance(body, dict) else range(len(body)))
    found = dict(body) if isinstance(body, dict) else list(body)
    roll = chance.random()
    if roll < 0.15:
        del found[key]
    elif roll < 0.25 and isinstance(found, dict):
        found[chance.choice(("1", "__proto__", "unknown", f"{key}s"))] = chance.choice(ODD)
    elif roll < 0.3 and isinstance(found, list):
        found.append(found[key])
    else:
        found[key] = changed(body[key], chance)
    return found


def written(body: Any, chance: random.Random) -> str:
    """Its JSON text, with numbers here and there that JavaScript and Python write otherwise."""
    return re.sub(r"(?<=[:\[ ])64(?=[,}\]])", lambda _: chance.choice(NUMERALS), json.dumps(body))
