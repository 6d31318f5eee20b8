"""Every judge of requests says the same of any text: schema validators, class, checker and its twin in JavaScript.

The models are those of this repository and of every case below `cases/`, so that a construct of the format comes into
play as soon as it has a case. What is wrong in the layer `schema` is refused by all; what is wrong in the layer
`request` alone is refused by the two checkers, in the same words, and taken by schemas and classes. The class takes no
text that nobody can send either: nested too deep, with half of a character, or with a number beyond every float.

`SPECPRESS_FUZZ=150000` sets how many texts are tried, others each time; by default few and the same. A failure tells
the text. `SPECPRESS_SEED=7` tries the texts of a run again.
"""

from __future__ import annotations

import json
import os
import random
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from math import ceil
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from jsonschema import Draft202012Validator
from pydantic import ValidationError

import hosted_models
from builder_node import Job, Row, in_javascript
from contract.contract import validators, vectors_of
from contract.specs import resolved
from python_models import ACME, PAINTER
from python_package import request_classes
from random_requests import texts_of
from specpress.base.json_text import json_text
from specpress.catalog import types
from specpress.catalog.model import Model
from specpress.catalog.provider import Provider
from specpress.catalog.types import Media, Rounding
from specpress.catalog.values import Deprecation, Provenance
from specpress.check import problems
from specpress.check.vectors import minimal, vectors
from specpress.cli.requests import Refused, read_request
from specpress.runtime import conditions, constraints
from specpress.runtime.conditions import Measure
from specpress.runtime.cost import cost
from specpress.runtime.messages import TOO_DEEP
from specpress.runtime.values import DEEPEST, OVERFLOW
from specpress.schema import request_schema
from test_needs import NAMES, NEEDS, catalogue, content, spelled_out

LONG = os.environ.get("SPECPRESS_FUZZ")
TEXTS = int(LONG or "4000")
SEED = int(os.environ.get("SPECPRESS_SEED") or (random.randrange(1 << 32) if LONG else 7))
CASES = NEEDS.parent
MORE = ("judged", "field_reports")
"""Catalogues beside those of the needs; in the first stands what they and this repository do not use."""
UNJUDGED = (Deprecation, Measure, Media, Provenance, Rounding)
"""What is only told of requests, or is asked of files."""
PARTS = 8
"""In which the texts are tried, so that a run tells soon what it finds and holds few texts at once."""
UNREADABLE = ("lone-surrogate", "nested-too-deep")
"""What the checkers and classes refuse before they look at anything else."""


@dataclass(frozen=True)
class Judged:
    """A model with all that judges its requests, and requests to begin with."""

    name: str
    model: Model
    provider: Provider
    schemas: tuple[Any, Any]
    request: Any
    requests: Mapping[str, list[Any]]
    """To begin with, by the first reason to refuse them, or `valid`."""


@pytest.fixture(scope="module")
def all_judged(tmp_path_factory: pytest.TempPathFactory) -> list[Judged]:
    """The models of this repository by what is committed, and those of the cases by what is made of them now."""
    return [*committed(), *of_cases(tmp_path_factory)]


def committed() -> Iterator[Judged]:
    """The models of this repository."""
    for name, model in resolved().models.items():
        requests = grouped(model, [vector["request"] for vector in vectors_of(name)])
        request = hosted_models.load(name).Request
        yield Judged(name, model, resolved().providers[model.provider], validators(name), request, requests)


def of_cases(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Judged]:
    """The models of the cases, whose classes are made by one call."""
    cases = [*((name, NEEDS / name) for name in NAMES), *((name, CASES / name) for name in MORE)]
    made = [(name, case, catalogue(case, tmp_path_factory.mktemp(name))) for name, case in cases]
    models = [(name, case, one, model) for name, case, one in made for model in one.models.values()]
    classes = request_classes(
        [model.request for *_, model in models],
        [request_schema(model, one.providers[model.provider], whole=True) for *_, one, model in models],
    )
    for (name, case, one, model), request in zip(models, classes, strict=True):
        schema = json.loads(json_text(one.schema(model)))
        both = Draft202012Validator(schema), jsonschema_rs.Draft202012Validator(schema)
        rows = content(case / "requests.json", [])
        asked = [spelled_out(row["request"]) for row in rows if row.get("model", model.name) == model.name]
        tried = [json.loads(json_text(vector.request)) for vector in vectors(model, minimal(model))]
        provider = one.providers[model.provider]
        yield Judged(f"{name}: {model.name}", model, provider, both, request, grouped(model, asked + tried))


def grouped(model: Model, requests: list[Any]) -> Mapping[str, list[Any]]:
    """Requests by the first reason to refuse them."""
    groups: defaultdict[str, list[Any]] = defaultdict(list)
    for request in requests:
        found = problems(model, request)
        groups[found[0].reason if found else "valid"].append(request)
    return groups


def test_all_judges_agree_on_every_text(all_judged: list[Judged], tmp_path: Path) -> None:
    chance = random.Random(SEED)
    verdicts = set()
    for _ in range(PARTS):
        jobs = jobs_of(all_judged, chance, ceil(TEXTS / PARTS / len(all_judged)))
        answers = in_javascript(jobs)
        differences = [
            f"{judged.name} {row.body[:2000]}\n    {difference}"
            for judged, job, of_job in zip(all_judged, jobs, answers, strict=True)
            for row, answer in zip(job.rows, of_job, strict=True)
            if (difference := disagreement(judged, row.body, answer, tmp_path / "request.json"))
        ]
        assert not differences, f"SPECPRESS_SEED={SEED}: {len(differences)}\n" + "\n".join(differences[:20])
        verdicts |= {verdict_of(answer) for of_job in answers for answer in of_job}
    assert verdicts == {"valid", "schema", "request", "too deep", "no JSON"}


def test_every_construct_is_in_play(all_judged: list[Judged]) -> None:
    """Each attribute of a part of a type or of a rule is used by a model that is judged, and each takes something."""
    assert [judged.name for judged in all_judged if "valid" not in judged.requests] == []
    used: set[tuple[type, str]] = set()
    for judged in all_judged:
        used.update(used_in(judged.model.request))
    parts = [
        part
        for module in (types, conditions, constraints)
        for part in vars(module).values()
        if isinstance(part, type)
    ]
    known = {(part, attribute.name) for part in parts if is_dataclass(part) for attribute in fields(part)}
    unused = {(part.__name__, name) for part, name in known - used if part not in UNJUDGED}
    assert not unused, "add it to tests/cases/judged"


def used_in(value: Any) -> Iterator[tuple[type, str]]:
    """The attributes in a value, and in all that it holds, that are not what they are by default."""
    if is_dataclass(value):
        for attribute in fields(value):
            content = getattr(value, attribute.name)
            if content != attribute.default:
                yield type(value), attribute.name
            yield from used_in(content)
    elif isinstance(value, tuple):
        for part in value:
            yield from used_in(part)


def jobs_of(all_judged: list[Judged], chance: random.Random, count: int) -> list[Job]:
    """So many random texts for each model."""
    return [
        Job(
            judged.model,
            judged.provider,
            [Row(text) for text in texts_of([*judged.requests.values()], chance, count)],
        )
        for judged in all_judged
    ]


DEEP = "[" * DEEPEST + "]" * DEEPEST
ONCE_JUDGED_OTHERWISE = [
    ('"prompt": "p", "params": {"extra": 1e9999999999999999999999}', "valid"),
    ('"prompt": "p", "params": {"extra": -1E-9999999999999999999999}', "valid"),
    ('"prompt": "p", "params": {"seed": 0e9999999999999999999999}', "valid"),
    ('"prompt": "p", "params": {"strength": 1e9999999999999999999999}', "schema"),
    ('"prompt": "p", "params": {"scale": -0.1e+9999999999999999999999}', "schema"),
    ('"prompt": "\\ud800", "prompt": "p"', "valid"),
    ('"prompt": "p", "params": {"extra": "\\udfff", "extra": "\\ud83d\\ude00"}', "valid"),
    (f'"prompt": {DEEP}, "prompt": "p"', "too deep"),
    (f'"prompt": {"[" * 1500}1{"]" * 1500}, "prompt": "p"', "too deep"),
    (f'"prompt": {DEEP[:-1]}, "prompt": "p"', "too deep"),
]
"""Texts without their first key and without braces, with the verdict on them."""


@pytest.mark.parametrize(("keys", "expected"), ONCE_JUDGED_OTHERWISE)
def test_all_judges_agree_on_texts_that_were_judged_otherwise(
    keys: str, expected: str, painter: Any, tmp_path: Path
) -> None:
    schema = request_schema(PAINTER, ACME)
    both = Draft202012Validator(schema), jsonschema_rs.Draft202012Validator(schema)
    judged = Judged("painter", PAINTER, ACME, both, painter.Request, {})
    text = f'{{"model": "painter", {keys}}}'
    ((answer,),) = in_javascript([Job(PAINTER, rows=[Row(text)])])
    assert disagreement(judged, text, answer, tmp_path / "request.json") is None
    assert verdict_of(answer) == expected


def verdict_of(answer: dict[str, Any]) -> str:
    """What JavaScript says of a text, in a word: valid, what layer refuses it, or why it is not read."""
    if "fault" in answer:
        return "too deep" if answer["fault"] == "too-deep" else "no JSON"
    layers = {layer for _, _, layer, _ in answer["problems"]}
    return "schema" if "schema" in layers else "request" if layers else "valid"


def disagreement(judged: Judged, text: str, javascript: dict[str, Any], file: Path) -> str | None:
    """What one judge says otherwise than the others; None where all agree."""
    file.write_text(text, encoding="utf-8")
    of_text = accepts(judged.request.model_validate_json, text)
    try:
        exact = read_request(str(file))
    except Refused as error:
        is_taken = of_text or "fault" not in javascript
        return f"{error}; class: {of_text}; JavaScript: {javascript}" if is_taken else None
    found = problems(judged.model, exact)
    if "fault" in javascript:
        is_refused = found == (TOO_DEEP,) and not of_text
        return None if is_refused else f"Python: {found}; class: {of_text}; JavaScript: {javascript}"
    is_readable = not any(problem.reason in UNREADABLE for problem in found)
    formula = judged.model.price.formula if judged.model.price is not None and is_readable else None
    said = {
        "problems": [[one.pointer, one.reason, one.layer, one.message] for one in found],
        "price": None if formula is None else cost(formula, exact).to_json(),
    }
    if said != {"problems": javascript["problems"], "price": javascript["price"] if is_readable else None}:
        return f"Python: {said}\n    JavaScript: {javascript}"
    value = json.loads(text)
    fits_schema = not any(problem.layer == "schema" for problem in found)
    fits_class = (
        fits_schema and is_readable and not any(problem.limit in (OVERFLOW, -OVERFLOW) for problem in found)
    )
    agrees = {
        "class of a text": of_text is fits_class,
        "class of values": accepts(judged.request.model_validate, value) is fits_class,
        "checker of floats": problems(judged.model, value) == found,
        # Objects have keys such as "1" first.
        "JavaScript's objects": sorted(javascript.get("ofObjects", said["problems"]))
        == sorted(said["problems"]),
    }
    if fits_class:
        agrees["what the class gives back"] = judged.request.model_validate_json(text).body() == value
    if is_readable:
        python, rust = judged.schemas
        agrees["jsonschema"] = python.is_valid(value) is fits_schema
        if "Infinity" not in json.dumps(value):  # which it is handed as null
            agrees["jsonschema-rs"] = rust.is_valid(value) is fits_schema
    differing = [name for name, is_so in agrees.items() if not is_so]
    return f"{differing} differ from {said}" if differing else None


def accepts(validate: Any, given: Any) -> bool:
    """Whether a class takes a request."""
    try:
        validate(given)
    except ValidationError:
        return False
    return True
