"""In each case of `cases/needs` each scalar below `parameters` is changed in turn, and something must say so.

What decides a verdict must change one: a vector of the old or the new model is judged otherwise by the other's checker,
and by its schema where the layer is that of schemas. Words must change what a page or the catalogue shows.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from jsonschema_rs import Draft202012Validator

from mutations import changed, leaves, replaced
from specpress.base.diagnostics import has_errors
from specpress.base.json_text import json_text
from specpress.catalog.json_values import model_json
from specpress.catalog.model import Model
from specpress.catalog.provider import Provider
from specpress.catalog.resolve.model import resolve_model
from specpress.catalog.resolve.provider import resolve_provider
from specpress.check import problems
from specpress.check.samples import LONGEST
from specpress.check.vectors import minimal, vectors
from specpress.schema import request_schema
from specpress.spec import ModelSpec, ProviderSpec
from specpress.spec.load import convert
from specpress.spec.yaml import Mapping, Node, Scalar, parse

NEEDS = Path(__file__).parent / "cases" / "needs"
FILES = sorted(
    path.relative_to(NEEDS).as_posix()
    for path in NEEDS.glob("*/specs/*/*.yaml")
    if path.name != "provider.yaml" and path.parent.name != "families"
)
JUDGED = frozenset(
    {
        *(
            "required",
            "nullable",
            "options",
            "min",
            "max",
            "above",
            "below",
            "step",
            "multiple_of",
            "pattern",
        ),
        *("min_items", "max_items", "unique_items", "open"),
    }
)
"""Keys below `parameters` whose values decide what is accepted."""
EITHER = frozenset(
    {"examples", "default", "media", "meanings", "rounding", "unit", "unknown", "inferred", "observed"}
)
"""Keys below which a number or a word is shown, and judges nothing of a request."""


def test_mutations_are_noticed() -> None:
    """All in one, since most take milliseconds."""
    unnoticed, tried, judged = [], 0, 0
    for name in FILES:
        for path, is_judged in _unnoticed(name):
            if path is None:
                tried += 1
                judged += is_judged
            else:
                unnoticed.append(f"{name}: {'.'.join(map(str, path))}")
    assert not unnoticed, "\n".join(unnoticed)
    assert tried > 500
    assert judged > 150


def _unnoticed(name: str) -> Any:
    """A row for each change that makes a model: its path, or None where it is noticed; and if it decides a verdict."""
    root, _ = parse((NEEDS / name).read_bytes(), name)
    assert root is not None
    provider_spec, provider = _provider(name)
    old = _model(root, provider_spec, provider, name)
    assert old is not None
    for path, leaf in leaves(root):
        if path[0] != "parameters":
            continue
        new = _model(replaced(root, path, changed(leaf)), provider_spec, provider, name)
        if new is None:
            continue
        key = next(step for step in reversed(path) if isinstance(step, str))
        is_judged = key in JUDGED and EITHER.isdisjoint(map(str, path)) and _is_tried(root, path, leaf)
        is_noticed = _verdicts_differ(old, new, provider) if is_judged else _shown(old) != _shown(new)
        yield None if is_noticed else path, is_judged


def _is_tried(root: Node, path: tuple[str | int, ...], leaf: Scalar) -> bool:
    """Whether vectors try a limit: tokens depend on the model's tokeniser, and very long texts are left out."""
    if "length" not in path:
        return True
    around: Any = root
    for step in path[:-1]:
        around = around.get(step) if isinstance(around, Mapping) else around.items[step]
    unit = around.get("unit") if isinstance(around, Mapping) else None
    return not (unit is not None and unit.text == "tokens") and leaf.value <= LONGEST


@cache
def _provider(name: str) -> tuple[ProviderSpec, Provider]:
    folder = (NEEDS / name).parent
    file = folder / "provider.yaml"
    file = file if file.exists() else NEEDS / "_providers" / folder.name / "provider.yaml"
    root, _ = parse(file.read_bytes(), "provider.yaml")
    assert root is not None
    spec, _ = convert(root, ProviderSpec)
    assert spec is not None
    provider, found = resolve_provider(spec, folder.name)
    assert not has_errors(found)
    return spec, provider


def _model(root: Node, provider_spec: ProviderSpec, provider: Provider, name: str) -> Model | None:
    spec, found = convert(root, ModelSpec)
    if spec is None or has_errors(found):
        return None
    model, found = resolve_model(spec, provider_spec, provider, Path(name).stem)
    return None if has_errors(found) else model


def _verdicts_differ(old: Model, new: Model, provider: Provider) -> bool:
    """Whether checkers judge some vector otherwise, and then schemas too, if it is theirs to say."""
    schemas = [Draft202012Validator(request_schema(model, provider)) for model in (old, new)]
    for model in (old, new):
        for vector in vectors(model, minimal(model)):
            verdicts = [problems(each, vector.request) for each in (old, new)]
            in_schema = [any(problem.layer == "schema" for problem in found) for found in verdicts]
            if in_schema[0] != in_schema[1]:
                assert [schema.is_valid(vector.request) for schema in schemas] == [not it for it in in_schema]
                return True
            told = [[(one.pointer, one.reason, one.layer) for one in found] for found in verdicts]
            if told[0] != told[1]:
                return True
    return False


def _shown(model: Model) -> str:
    return json_text(model_json(model))
