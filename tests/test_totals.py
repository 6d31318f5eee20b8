"""Rules inside the elements of lists and over them: sums, products, different values, limits that parameters decide.

What they mean is held by the cases of `cases/needs` and by random types in two languages; here stands that no fact of
them goes unnoticed, that a body of a wrong shape ends in no exception, and what outputs make of them.
"""

from __future__ import annotations

import json
import re
import shutil
from decimal import Decimal
from itertools import product
from pathlib import Path
from typing import Any

import pydantic
import pytest

from contract.test_mutation import leaves
from python_package import request_classes
from small_models import choice, field, model, rule, test, total, whole
from specpress.build.build import Request, build
from specpress.catalog.model import Model
from specpress.catalog.read import read
from specpress.catalog.types import AnyType, ArrayType, NumberType, ObjectType, UnionType
from specpress.check import problems, problems_of_value
from specpress.check.vectors import minimal, vectors
from specpress.runtime.conditions import Key
from specpress.runtime.constraints import Amount, Operand
from specpress.schema.types import Writer
from specpress.spec.yaml import parse
from specpress.targets.registry import TARGETS
from specpress.wording.constraints import rule_text
from test_needs import NEEDS, PROVIDERS

CASES = {
    "durations-add-up": "kl_o3",
    "keys-by-kind-of-part": "parts",
    "frames-by-rate": "ltx",
    "voices-differ": "voices",
    "images-plus-n": "seedream-4",
    "pixels-and-total": "seedream-4.5",
}
"""Cases of `cases/needs` with such rules, and the model of each."""
each_case = pytest.mark.parametrize("name", CASES)
JUDGED = NEEDS.parent / "judged" / "specs"
D = Decimal


def read_case(name: str, specs: Path) -> Model:
    """The model of a case, read from a copy of its specs."""
    shutil.copytree(NEEDS / name / "specs", specs, dirs_exist_ok=True)
    shutil.copy(PROVIDERS / "flat" / "provider.yaml", specs / "flat")
    catalog, found = read(specs)
    assert not found
    return catalog.models[f"flat/{CASES[name]}"]


@each_case
def test_every_rule_has_a_request_that_breaks_it_and_nothing_else(name: str, tmp_path: Path) -> None:
    read_model = read_case(name, tmp_path)
    alone = [one.problems[0] for one in vectors(read_model, minimal(read_model)) if len(one.problems) == 1]
    broken = {problem.message for problem in alone if problem.reason == "broken-rule"}
    assert broken == {rule_text(held, owner) for _, owner, held in read_model.rules()}


@each_case
def test_no_number_of_a_rule_can_change_unnoticed(name: str, tmp_path: Path) -> None:
    before = vectors(old := read_case(name, tmp_path), minimal(old))
    file = tmp_path / "flat" / f"{CASES[name]}.yaml"
    root, _ = parse(file.read_bytes(), str(file))
    assert root is not None
    for path, leaf in leaves(root):
        if "rules" not in path or not isinstance(leaf.value, int | Decimal) or isinstance(leaf.value, bool):
            continue
        # Not every whole number is a product of two sides.
        other = leaf.value + max(1, leaf.value // 1000)
        lines = file.read_text("utf-8").splitlines()
        line, span = lines[leaf.span.line - 1], leaf.span
        lines[span.line - 1] = f"{line[: span.column - 1]}{other}{line[span.end_column - 1 :]}"
        specs = tmp_path / "changed"
        shutil.copytree(tmp_path / "flat", specs / "flat", dirs_exist_ok=True)
        (specs / "flat" / file.name).write_text("\n".join(lines) + "\n", "utf-8")
        new = read(specs)[0].models[old.name]
        assert new != old
        assert any(bool(problems(new, vector.request)) is not bool(vector.problems) for vector in before), (
            path
        )


ODD: tuple[Any, ...] = (
    None, True, 0, -1, 1.5, 10**400, 1e308, "", "5", "0x10", "１", [], [[]], [None], [1, "a", {}], {}, {"x": 1},
    [{"duration": None}], [{"duration": [1]}], [{"duration": "1.5"}, 7], [{"voice": {}, "alias": []}], [{"type": []}],
)  # fmt: skip


@each_case
def test_no_body_of_a_wrong_shape_raises(name: str, tmp_path: Path) -> None:
    read_model = read_case(name, tmp_path)
    keys = [f.key for f in read_model.request.fields]
    for key, other in product(keys, keys):
        for value, beside in product(ODD, ODD[::3]):
            problems(read_model, {"model": read_model.id, other: beside, key: value})


N = field("n", NumberType())
ANY_LIST = field("l", ArrayType(items=AnyType()))


@pytest.mark.parametrize(
    ("parts", "kept", "broken"),
    [
        (
            {"of": ("l.*",), "min": D("0.3"), "max": D("0.3")},
            '[0.1, 0.2] [0.30] ["0.1", 0.2]',
            "[0.1, 0.1] []",
        ),
        (
            {"of": ("l.*", "l"), "by": "product", "max": D("0.4")},
            "[0.1, 0.1] []",
            "[0.1, 0.10000000000000002]",
        ),
        ({"of": ("l.*",), "by": "distinct"}, '[1, "1", true] [[1], [2]]', '[1, 1.0] [{"a":1},{"a":1.0}]'),
        ({"of": ("l.*",), "by": "distinct", "max": D(1)}, "[1, 1.0, null]", "[1, 2]"),
        ({"of": ("l.*.x",), "max": D(2)}, '[{"x":1},{"y":5},{"x":1},3] [{"x":true}]', '[{"x":1},{"x":1.5}]'),
    ],
)
def test_elements_are_added_up_exactly(parts: dict[str, Any], kept: str, broken: str) -> None:
    of = tuple(test(name) for name in parts.pop("of"))
    home = ObjectType(fields=(N, ANY_LIST), rules=(rule(totals=(total(*of, **parts),)),))
    for text, is_kept in ((kept, True), (broken, False)):
        for body in _lists(text):
            assert (problems_of_value(home, {"l": body}) == ()) is is_kept, body


def _lists(text: str) -> list[Any]:
    decoder, found, at = json.JSONDecoder(), [], 0
    while at < len(text):
        value, at = decoder.raw_decode(text, at)
        found.append(value)
        at += 1
    return found


@pytest.mark.parametrize(
    ("body", "is_kept"),
    [
        ({"n": 1, "m": 3}, True),
        ({"n": D("1.1"), "m": 3}, False),
        ({"n": 0.3, "m": 0.9}, True),
        ({"n": 0.1, "m": 0.3}, True),
        ({"n": 0.1, "m": 0.2999999999999999}, False),
        ({"n": 5}, True),
        ({"n": 5, "m": None}, True),
        ({"n": 5, "m": "none"}, True),
        ({"m": -5}, True),
        ({"n": 5, "m": "15"}, True),
    ],
)
def test_a_limit_is_a_third_of_another_value(body: dict[str, Any], is_kept: bool) -> None:
    third = Amount(of=(Operand(subject=Key(("m",))),), divided_by=D(3))
    home = ObjectType(fields=(N, field("m", AnyType())), rules=(rule(totals=(total(test("n"), max=third),)),))
    assert (problems_of_value(home, body) == ()) is is_kept


PART = ObjectType(
    fields=(
        field("type", choice("text", "image"), required=True),
        field("text"),
        field("image"),
    ),
    rules=(
        rule(None, when=(test("type", one_of=("text",)),), then=(test("text", present=True),)),
        rule(None, at_most_one=(("text",), ("image",))),
    ),
)
LISTED = ObjectType(
    fields=(field("parts", ArrayType(items=PART)), field("n", whole())),
    rules=(
        rule(
            None,
            totals=(
                total(Operand(subject=Key(("parts",)), where=(test("type", one_of=("image",)),)), max=1),
            ),
        ),
        rule(None, totals=(total(test("parts.*.n"), max=3),)),
    ),
)


def test_a_class_refuses_what_the_schema_refuses_in_an_element() -> None:
    (class_,) = request_classes([LISTED], [Writer().object(LISTED)])
    class_.model_validate_json('{"parts": [{"type": "text", "text": "a"}, {"type": "image"}]}')
    with pytest.raises(pydantic.ValidationError) as refused:
        class_.model_validate_json('{"parts": [{"type": "image"}, {"type": "text"}]}')
    (error,) = refused.value.errors()
    assert error["loc"] == ("parts", 1)
    assert error["msg"] == "When type is text, text must be given."
    with pytest.raises(pydantic.ValidationError, match="in which type is image"):
        class_.model_validate_json('{"parts": [{"type": "image"}, {"type": "image"}]}')


def test_a_refusal_names_the_element() -> None:
    body = {
        "parts": [
            {"type": "text", "text": "a"},
            {"type": "text", "text": "a", "image": "b"},
            {"type": "text"},
        ]
    }
    found = [(one.pointer, one.message) for one in problems_of_value(LISTED, body)]
    assert found == [
        ("/parts/1", "At most one of text and image may be given."),
        ("/parts/2", "When type is text, text must be given."),
    ]


def test_rules_of_an_alternative_are_told_and_tried() -> None:
    other = ObjectType(fields=(field("kind", choice("other"), required=True), field("x"), field("y")))
    ruled = ObjectType(
        fields=(field("kind", choice("ruled"), required=True), field("x"), field("y")),
        rules=(rule(None, at_most_one=(("x",), ("y",))),),
    )
    union = UnionType(of=(other, ruled), titles=(None, None), key="kind")
    made = model(ObjectType(fields=(field("l", ArrayType(items=union)),)))
    assert [rule_text(held, owner, path=path) for path, owner, held in made.rules()] == [
        "In each element of l: At most one of x and y may be given."
    ]
    names = [vector.name for vector in vectors(made, minimal(made))]
    assert [name for name in names if name.startswith("breaks")] == [
        "breaks: At most one of x and y may be given."
    ]


@pytest.fixture(scope="module")
def outputs(tmp_path_factory: pytest.TempPathFactory) -> tuple[Model, dict[str, str]]:
    """A model with rules in and over lists, and all that is made of it, by path."""
    specs = Path(shutil.copytree(JUDGED, tmp_path_factory.mktemp("outputs") / "specs"))
    targets = [TARGETS[name] for name in ("docs", "openapi", "python", "json-schema", "typescript", "site")]
    made = build(Request(specs=specs, targets=tuple(targets), cache=specs.parent / "cache"))
    files = {path: file.read().decode() for path, file in made.files.items() if "bolt" in path}
    return read(specs)[0].models["bolt/lists"], files


@pytest.mark.parametrize(
    "path",
    [
        "docs/en/bolt/lists.md",
        "openapi/bolt.json",
        "python/hosted_models/bolt/lists.py",
        "schemas/bolt/lists/request.schema.json",
        "typescript/src/bolt/lists.ts",
    ],
)
def test_every_output_tells_every_rule(path: str, outputs: tuple[Model, dict[str, str]]) -> None:
    read_model, files = outputs
    (text,) = (content for name, content in files.items() if name.endswith(path))
    told = " ".join(re.sub(r"`|^ *\* ", "", text, flags=re.MULTILINE).split()).replace("\\u00d7", "×")
    for place, owner, held in read_model.rules():
        words = rule_text(held, owner, path=place if path.startswith("docs") else ())
        assert words in told, words
