"""Requests to copy: the smallest one, those of the docs and one with a file, for the generated clients and for curl."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from specpress.base.identity import by_identity
from specpress.base.json_text import json_text
from specpress.catalog import Catalog
from specpress.catalog.model import Model
from specpress.catalog.types import ArrayType, Field, walk
from specpress.catalog.values import ABSENT
from specpress.check import problems
from specpress.check.samples import SAMPLE_TEXT, plain, put
from specpress.check.vectors import minimal
from specpress.targets import markdown
from specpress.targets.curl import call_of, curl, parts_of
from specpress.targets.docs.page import ModelPage, Section, dotted, joined, no_client
from specpress.targets.programs import python, typescript

FILE = "https://cdn.example.com/reference"
"""Where the file of an example is; the domain is reserved for examples (RFC 2606)."""


_FILES = {"image": "reference.png", "video": "reference.mp4", "audio": "reference.mp3"}
"""What a file is called that is sent from the disk, by its kind."""
_PROMPTS = {
    "image": "A red apple on a white table, soft light from the left",
    "video": "A red apple rolls slowly across a white table",
    "audio": "A calm piano melody with soft rain in the background",
    "text": "Name three ways to describe a red apple.",
}
"""What is asked for where the docs have no prompt of their own, by what is made."""


def smallest(page: ModelPage) -> Section:
    """The smallest request that works, with which a page begins."""
    translator = page.translator
    title = translator.gettext("Smallest request")
    if not _is_shown(page):
        return Section("minimal-request", title, "")
    body = minimal_request(page.model)
    names = [
        translator.code(dotted(path))
        for path, field in page.shown
        if _is_placeholder(field, _look(body, path))
    ]
    note = translator.gettext(
        "The docs give no value for {names}; the one above is a placeholder.",
        names=translator.listed(names),
    )
    create = page.provider.creation_of(page.model)
    without = no_client(page.provider, create, translator) if create is not None else ""
    return Section("minimal-request", title, joined((_tabs(page, body), note if names else "", without)))


def smallest_programs(page: ModelPage) -> str:
    """The same request as programs and as curl; empty where no client can send it."""
    body, packages = minimal_request(page.model), page.catalog.settings.packages
    if not _is_shown(page) or not python(page.provider, page.model, body, packages):
        return ""
    return _tabs(page, body)


def _is_shown(page: ModelPage) -> bool:
    """Whether the page begins with a request: only where the provider's file says how to send one."""
    return call_of(page.provider, page.model) is not None


def named_smallest(page: ModelPage) -> str:
    """The smallest request in a sentence, with a link to where the page shows it."""
    if not _is_shown(page):
        return page.translator.gettext("the smallest request")
    return markdown.link(page.translator.gettext("the smallest request above"), "#minimal-request")


def _is_placeholder(field: Field, value: Any) -> bool:
    """Whether a parameter holds what was made up for want of anything in the docs."""
    return value in (SAMPLE_TEXT, [SAMPLE_TEXT]) and not field.examples and field.default is ABSENT


def requests(page: ModelPage) -> Section:
    """Further requests, folded: those of the docs, and one with a file."""
    translator = page.translator
    parts = [
        joined((markdown.heading(3, title, anchor), note, _tabs(page, body)))
        for anchor, title, note, body in (_bodies(page) if _is_shown(page) else ())
    ]
    summary = translator.ngettext("{n} request to copy", "{n} requests to copy", len(parts))
    body = markdown.fold(summary, joined(parts), searched=False) if parts else ""
    return Section("requests", translator.gettext("More requests"), body)


def _bodies(page: ModelPage) -> Iterator[tuple[str, str, str, Any]]:
    """Anchor, title, note and body of each further example; what no page shows is said to be ours."""
    translator, model = page.translator, page.model
    least = minimal_request(model)
    documented = [(translator.text(example.title), plain(example.request)) for example in model.examples]
    as_documented, ours = (
        translator.gettext("As documented."),
        translator.gettext("Not from the docs: made from the documented parameters."),
    )
    if not any(has_file(model, body) for _, body in documented) and not has_file(model, least):
        with_file = _with_file(model, least)
        if with_file is not None and not problems(model, with_file):
            yield "request-with-file", translator.gettext("Request with a file"), ours, with_file
    with_files = (number for number, (_, body) in enumerate(documented) if has_file(model, body))
    first_with_file = next(with_files, None)
    for number, (title, body) in enumerate(documented):
        anchor = "request-with-file" if number == first_with_file else f"request-{number + 1}"
        yield anchor, title, as_documented, body


@by_identity(64)
def minimal_request(model: Model) -> Any:
    """The smallest request that is worth copying: valid, and of required keys alone where the docs let it be.

    Its values are those of a documented request where there is one, if possible without a file.
    """
    documented = [plain(example.request) for example in model.examples]
    reduced = [_reduced(model, body) for body in documented]
    told = [body for body in reduced if _has_parameter(model, body)]
    if told:
        return min(told, key=lambda body: (has_file(model, body), len(json_text(body))))
    least = _with_parts(model, minimal(model))
    if documented and not _has_parameter(model, least):
        return documented[0]  # a request without any parameter tells nobody how to ask
    prompted = _prompted(least, _PROMPTS.get(model.modality, _PROMPTS["image"]))
    return least if problems(model, prompted) else prompted


def _with_parts(model: Model, body: Any) -> Any:
    """The same with the name of a file where a sample stands for a part of a form."""
    for key in parts_of(model):
        field = next(field for path, field in model.parameters() if path == (key,))
        name = _FILES.get(field.media.kind if field.media is not None else "image", _FILES["image"])
        if body.get(key) in (SAMPLE_TEXT, [SAMPLE_TEXT]):
            named = {**body, key: [name] if isinstance(body[key], list) else name}
            body = body if problems(model, named) else named
    return body


def _has_parameter(model: Model, body: Any) -> bool:
    return any(_look(body, path) is not None for path, _ in model.parameters())


def _reduced(model: Model, body: Any) -> Any:
    """A valid request without what can be left out of it; no list loses its last element.

    What may be required, for all that the docs say, stays.
    """
    doubtful = {path for path, field in walk(model.request) if "required" in dict(field.provenance.unknown)}
    for place in list(_places(body)):
        if tuple("*" if isinstance(step, int) else step for step in place) in doubtful:
            continue
        less = _without(body, place)
        if less != body and not problems(model, less):
            body = less
    return body


def _places(value: Any, place: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The keys and the elements of lists in a value, outer ones first, the last elements first."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield (*place, key)
            yield from _places(inner, (*place, key))
    elif isinstance(value, list):
        yield from ((*place, number) for number in range(len(value) - 1, 0, -1))
        yield from _places(value[0], (*place, 0)) if value else ()


def _without(value: Any, place: tuple[str | int, ...]) -> Any:
    step, *rest = place
    if isinstance(value, dict) and step in value:
        inner = {} if not rest else {step: _without(value[step], tuple(rest))}
        return {key: inner.get(key, known) for key, known in value.items() if rest or key != step}
    if isinstance(value, list) and isinstance(step, int) and step < len(value):
        inner_list = [] if not rest else [_without(value[step], tuple(rest))]
        return [*value[:step], *inner_list, *value[step + 1 :]]
    return value


def _prompted(value: Any, prompt: str) -> Any:
    """The same with a prompt that says something in the place of a sample."""
    if isinstance(value, dict):
        return {
            key: prompt
            if key in ("prompt", "content", "text") and inner == SAMPLE_TEXT
            else _prompted(inner, prompt)
            for key, inner in value.items()
        }
    return [_prompted(inner, prompt) for inner in value] if isinstance(value, list) else value


def has_file(model: Model, body: Any) -> bool:
    """Whether a request hands a file over."""
    return any(_look(body, path) is not None for path in _file_paths(model))


def _file_paths(model: Model) -> list[tuple[str, ...]]:
    paths = [path for path, field in walk(model.request) if field.media is not None and field.parameter]
    if model.uploads is not None and model.uploads.carrier is not None:
        paths.append(model.uploads.carrier)
    return paths


def _look(body: Any, path: tuple[str, ...]) -> Any:
    """What stands at a path, in the first element of each list on the way; None where nothing does."""
    for step in path:
        if step == "*":
            body = body[0] if isinstance(body, list) and body else None
        else:
            body = body.get(step) if isinstance(body, dict) else None
    return body


def _with_file(model: Model, body: Any) -> Any:
    """The same request with the first file that it may have, or the fewest; None where that cannot be told."""
    path = next(iter(_file_paths(model)), None)
    if path is None or (model.uploads is not None and path == model.uploads.carrier):
        return None
    field = dict(walk(model.request))[path]
    if path[0] in parts_of(model):
        name = _FILES.get(field.media.kind if field.media is not None else "image", _FILES["image"])
        return put(model, body, path, [name] if isinstance(field.type, ArrayType) else name)
    if not isinstance(field.type, ArrayType):
        return put(model, body, path, f"{FILE}.png")
    others = (f"{FILE}-{number}.png" for number in range(2, (field.type.min_items or 1) + 1))
    return put(model, body, path, [f"{FILE}.png", *others])


def _tabs(page: ModelPage, body: Any) -> str:
    """The request of the page's model as programs and as curl, one behind the other."""
    return tabs(page.catalog, page.model, body)


def tabs(catalog: Catalog, model: Model, body: Any) -> str:
    """A request as programs and as curl, one behind the other."""
    provider, packages = catalog.provider_of(model), catalog.settings.packages
    forms = (
        ("Python", "python", python(provider, model, body, packages)),
        ("TypeScript", "typescript", typescript(provider, model, body, packages)),
        ("curl", "bash", curl(provider, model, body)),
    )
    return joined(markdown.fence(text, word, name) for name, word, text in forms if text)
