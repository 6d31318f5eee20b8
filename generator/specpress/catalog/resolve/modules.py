"""That models and providers keep apart once their ids are made into the names of Python modules."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from specpress.base.diagnostics import Code, Diagnostic, Span
from specpress.base.names import provider_name, shared_names

MODULES_COLLIDE = Code(
    "modules-collide",
    "Two ids of one provider, or two providers, differ only in characters that a Python name cannot hold, such as "
    "`flux-2` and `flux_2`: the generated package would have one module for both, and one of them would be lost.\n\n"
    "Where one of the ids is an alias of the same model, keep one spec. Otherwise rename the provider's folder, or "
    "report it: there is no other way to tell the two apart yet.",
)


def check_modules(
    models: Iterable[tuple[str, str, Span]], providers: Mapping[str, Span]
) -> tuple[Diagnostic, ...]:
    """The ids that would share a module. `models` gives provider, id and place of each."""
    places: dict[str, dict[str, Span]] = {}
    for provider, id, span in models:
        places.setdefault(provider, {})[id] = span
    problems = []
    for spans in places.values():
        for name, ids in shared_names(spans).items():
            message = f"the ids {' and '.join(ids)} both make the Python module {name}"
            problems.append(MODULES_COLLIDE.at(spans[ids[-1]], message, "keep one of them"))
    taken: dict[str, str] = {}
    for id in sorted(providers):
        other = taken.setdefault(provider_name(id), id)
        if other != id:
            message = f"the providers {other} and {id} both make the Python package {provider_name(id)}"
            problems.append(MODULES_COLLIDE.at(providers[id], message, "rename one of the folders"))
    return tuple(problems)
