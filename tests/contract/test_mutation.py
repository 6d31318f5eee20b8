"""Each fact of each spec is changed in turn, and the old output must no longer agree with it.

A fact that could be changed without any contract failing would be one that no output shows.
"""

from __future__ import annotations

import pytest

from contract.contract import behaviour_failures, failures, provider_failures
from contract.specs import resolved
from mutations import changed, leaves, replaced, step_at
from specpress.base.diagnostics import has_errors
from specpress.catalog.resolve.model import resolve_model
from specpress.catalog.resolve.provider import resolve_provider
from specpress.spec import ModelSpec, ProviderSpec
from specpress.spec.load import convert
from specpress.spec.yaml import Node, parse

FILES = sorted(name for name, (file, _) in resolved().files.items() if file.kind in ("model", "provider"))
BEHAVIOUR = frozenset(
    {"required", "default", "options", "min", "max", "step", "nullable", "max_files", "fixed"}
)
"""Facts that decide what is accepted, filled in or charged; vectors, schema or class must notice a change."""


@pytest.mark.parametrize("name", FILES)
def test_no_fact_can_change_unnoticed(name: str) -> None:
    file, data = resolved().files[name]
    root, _ = parse(data, name)
    assert root is not None
    unnoticed, tried = [], 0
    for path, leaf in leaves(root):
        new = changed(leaf, step_at(root, path))
        noticed = _noticed(file.kind, name, replaced(root, path, new), path)
        tried += noticed is not None
        if noticed is False:
            unnoticed.append(".".join(map(str, path)))
    assert not unnoticed, "\n".join(unnoticed)
    assert tried >= 10


def _noticed(kind: str, name: str, root: Node, path: tuple[str | int, ...]) -> bool | None:
    """Whether the old output disagrees with a changed file; None where the changed file is refused outright."""
    file, _ = resolved().files[name]
    if kind == "provider":
        if path[0] == "pages":
            return None  # It says how saved pages are imported, and no output shows it.
        provider_spec, problems = convert(root, ProviderSpec)
        if provider_spec is None or has_errors(problems):
            return None
        provider, problems = resolve_provider(provider_spec, file.provider)
        if has_errors(problems):
            return None
        if any(provider_failures(provider)):
            return True
        models = [model for model in resolved().models.values() if model.provider == file.provider]
        return any(
            any(failures(resolve_model(_spec_of(model.name), provider_spec, provider, model.id)[0]))
            for model in models
        )
    spec, problems = convert(root, ModelSpec)
    if spec is None or has_errors(problems):
        return None
    provider_spec, provider = (
        known[file.provider] for known in (resolved().provider_specs, resolved().providers)
    )
    model, problems = resolve_model(spec, provider_spec, provider, file.model)
    if has_errors(problems):
        return None
    decides = (
        not {"inferred", "observed", "unknown"} & set(path)
        and path[0] in ("parameters", "uploads", "price")
        and (path[-1] in BEHAVIOUR or path[-2] in BEHAVIOUR)
    )
    return any(behaviour_failures(model)) if decides else any(failures(model))


def _spec_of(name: str) -> ModelSpec:
    data = next(
        data
        for file, data in resolved().files.values()
        if file.kind == "model" and f"{file.provider}/{file.model}" == name
    )
    root, _ = parse(data, name)
    assert root is not None
    spec, _ = convert(root, ModelSpec)
    assert spec is not None
    return spec
