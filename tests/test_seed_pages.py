"""The specs against the docs pages themselves, where a folder of them is at hand.

SPECPRESS_SEEDS names the folder; without it there is nothing to compare, and no test is collected. Every option,
default, range and error code that a page prints must be in the spec of its model.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from repository_specs import repository_specs
from specpress.spec import ModelSpec
from specpress.spec.parameter import Parameter

FOLDER = os.environ.get("SPECPRESS_SEEDS")
if not FOLDER:
    __test__ = False

TYPE_WORDS = "string|integer|boolean|number|array|object"
ENDPOINT = re.compile(r"(?:GET|POST|PUT) (/v1/queue/\S+) ")


def pages() -> dict[str, str]:
    """The text of each page by the name of its model; a page in another language has its number added."""
    found: dict[str, str] = {}
    for path in sorted(Path(FOLDER or ".").glob("*.txt")):
        text = path.read_text(encoding="utf-8")
        if "rivya" in text.lower():
            name = "rivya/" + text.splitlines()[2]
        else:
            name = ("odirouter" if "odirouter" in text else "vtrix") + "/flux_kontext_pro"
        found[name if name not in found else f"{name}#{len(found)}"] = text
    return found


PAGES = pages() if FOLDER else {}


def model_of(name: str) -> ModelSpec:
    return repository_specs().models[name.partition("#")[0]]


def test_all_five_pages_are_there() -> None:
    assert len(PAGES) == 5
    assert {name.partition("#")[0] for name in PAGES} == set(repository_specs().models)


def options_of(parameter: Parameter) -> list[str]:
    return [str(one.value) for one in parameter.options or ()]


def written(value: object) -> str:
    """A default as a page prints it."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def limits_of(parameter: Parameter) -> list[Decimal | None]:
    return [parameter.min, parameter.max]


def check(parameter: Parameter, options: str, default: str, limits: list[str]) -> None:
    """One parameter against what its page prints."""
    assert options_of(parameter) == ([one.strip() for one in options.split(",")] if options else [])
    assert (parameter.default is None) is (not default)
    assert not default or written(parameter.default) == default
    assert limits_of(parameter) == ([Decimal(one) for one in limits] if limits else [None, None])


def cells(line: str) -> list[str]:
    return ["" if cell.strip() == "-" else cell.strip() for cell in line.strip("|").split("|")]


@pytest.mark.parametrize("name", [name for name in PAGES if name.startswith("rivya/")])
def test_rivya_page(name: str) -> None:
    model, text = model_of(name), PAGES[name]
    lines = text.splitlines()
    assert model.title.lower() in lines[0].lower()
    rows = [cells(line) for line in lines if line.startswith("| ")]
    settings = {row[0]: row for row in rows if len(row) == 7 and row[0] != "Key"}
    assert list(settings) == [key for key in model.parameters if key != "prompt"]
    for key, (_, declared, required, default, limits, options, _) in settings.items():
        parameter = model.parameters[key]
        check(parameter, options, default, re.findall(r"-?[0-9.]+", limits))
        assert (parameter.declared or parameter.type) == declared
        assert parameter.required is (required == "Yes")
    requests = [json.loads(block, parse_float=Decimal) for block in blocks(text) if '"params"' in block]
    assert json.dumps(requests) == json.dumps([one.request for one in model.examples or ()])
    assert model.price is not None
    assert (str(model.price.fixed), model.price.billing) == (lines[5], lines[7])
    assert model.inputs == tuple(lines[3].split(", "))
    assert model.errors == tuple(lines[-2].split(", "))
    rivya_uploads(model, rows, lines)
    limit = re.match(r"(\d+) characters", lines[8])
    length = model.parameters["prompt"].length
    assert (str(length.max) if length and not isinstance(length, (str, tuple)) else None) == (
        limit[1] if limit else None
    )


def rivya_uploads(model: ModelSpec, rows: list[list[str]], lines: list[str]) -> None:
    assert model.uploads is not None
    kinds = [row for row in rows if len(row) == 3 and row[0] != "kind"]
    assert [
        [one.kind, one.max_size, ", ".join(one.mime_types or ())] for one in model.uploads.kinds or ()
    ] == (kinds)
    first = next(place for place, line in enumerate(lines) if line in {row[0] for row in kinds})
    assert str(model.uploads.max_files) == lines[first - 1]


def blocks(text: str) -> Iterator[str]:
    """The JSON objects of a page, whose last brace may be followed by the next heading."""
    decoder = json.JSONDecoder()
    for start in re.finditer(r"^\{$", text, re.MULTILINE):
        _, end = decoder.raw_decode(text, start.start())
        yield text[start.start() : end]


def facts(block: str) -> tuple[str, str, list[str]]:
    """Options, default and range that stand in lines of their own."""
    options = re.search(r"^Options: (.+)$", block, re.MULTILINE)
    default = re.search(r"^Default: (.+)$", block, re.MULTILINE)
    limits = re.search(r"^Range: (\d+) (?:-|<= x <=) (\d+)$", block, re.MULTILINE)
    return options[1] if options else "", default[1] if default else "", [*limits.groups()] if limits else []


@pytest.mark.parametrize("name", [name for name in PAGES if name.startswith("vtrix/")])
def test_vtrix_page(name: str) -> None:
    model, text = model_of(name), PAGES[name]
    listed = text[text.index("\nParameters\n") : text.index("\nPolling\n")]
    parts = re.split(rf"^(\w+) ({TYPE_WORDS})( required)?$", listed, flags=re.MULTILINE)[1:]
    found = [parts[at : at + 4] for at in range(0, len(parts), 4)]
    assert [one[0] for one in found] == ["model", *model.parameters]
    for key, type_, required, block in found[1:]:
        parameter = model.parameters[key]
        check(parameter, *facts(block))
        assert parameter.type == type_
        assert parameter.required is bool(required)
    answer = text[text.index("\nResponse Format\n") :]
    fields = re.findall(rf"^(\w+) ({TYPE_WORDS})$", answer, flags=re.MULTILINE)
    assert fields == list(flat(model.result or {}))


def flat(fields: dict[str, Parameter]) -> Iterator[tuple[str, str]]:
    """Every field with its type, each before those inside it."""
    for key, field in fields.items():
        yield key, str(field.type)
        yield from flat(field.fields or (field.items.fields if field.items else None) or {})


@pytest.mark.parametrize("name", [name for name in PAGES if name.startswith("odirouter/")])
def test_odirouter_page(name: str) -> None:
    model, text = model_of(name), PAGES[name]
    start = text.index("--data '") + len("--data '")
    request, length = json.JSONDecoder(parse_float=Decimal).raw_decode(text[start:])
    assert json.dumps([request]) == json.dumps([one.request for one in model.examples or ()])
    listed = text[start + length + 1 : text.index("\n{ ") if "\n{ " in text else text.index("»{ ")]
    # A line with a description begins a parameter; names and types are lost on this page.
    parts: list[str] = []
    for line in listed.splitlines():
        if re.match(r"(Options|Default|Range): ", line):
            parts[-1] += "\n" + line
        elif line.endswith("."):
            parts.append(line)
    assert len(parts) == len(model.parameters)
    for block, parameter in zip(parts, model.parameters.values(), strict=True):
        check(parameter, *facts(block))
    provider = repository_specs().providers["odirouter"]
    known = [one.path for one in (provider.endpoints or {}).values()]
    printed = ENDPOINT.findall(text)
    assert len(printed) == 4
    assert {"/model" + path.replace("flux_kontext_pro", "{endpoint}") for path in printed} <= set(known)
    fields = [(key, one.declared or one.type) for key, one in (provider.objects or {})["task"].fields.items()]
    assert re.findall(r"^(\w+) \| (\w+) \|", text, flags=re.MULTILINE) == fields
