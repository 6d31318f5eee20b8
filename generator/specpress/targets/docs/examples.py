"""Requests to copy: the smallest one and one with a file, for curl and for the generated clients."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator, Sequence
from typing import Any

from specpress.base.json_text import json_text
from specpress.catalog.model import Model
from specpress.catalog.provider import Endpoint, Provider
from specpress.catalog.types import ArrayType, walk
from specpress.check.samples import plain, put
from specpress.check.vectors import minimal
from specpress.targets import markdown
from specpress.targets.docs.page import ModelPage, Section, heading, joined
from specpress.targets.programs import python, typescript, variable_of
from specpress.wording.phrases import listing
from specpress.wording.translator import Translator

_PLAIN = re.compile(r"[\w: -]+", re.ASCII)
"""What a shell takes as it is within double quotes."""
FILE = "https://cdn.example.com/reference"
"""Where the file of an example is; the domain is reserved for examples (RFC 2606)."""


def requests(page: ModelPage) -> Section:
    """The section."""
    gettext = page.translator.gettext
    create = page.provider.creation
    if create is None or page.provider.base_url is None:
        return Section("requests", "", "")
    parts = [
        joined((heading(3, title, anchor), note, _tabs(page, create, body)))
        for anchor, title, note, body in _bodies(page)
    ]
    return Section("requests", gettext("Requests to copy"), joined(parts))


def _bodies(page: ModelPage) -> Iterator[tuple[str, str, str, Any]]:
    """Anchor, title, note and body of each example; what no page shows is said to be ours."""
    translator, model = page.translator, page.model
    documented = [(translator.text(example.title), plain(example.request)) for example in model.examples]
    least = minimal_request(model)
    files = (body for _, body in documented if has_file(model, body) and body != least)
    with_file = next(files, None) or (None if has_file(model, least) else _with_file(model, least))
    shown = [("minimal-request", translator.gettext("Minimal request"), least)]
    if with_file is not None:
        shown.append(("request-with-file", translator.gettext("Request with a file"), with_file))
    for anchor, title, body in shown:
        yield anchor, title, _note(title, body, documented, translator), body
    rest = [example for example in documented if all(example[1] != body for _, _, body in shown)]
    for number, (title, body) in enumerate(rest, 1):
        yield f"request-{number}", title, "", body


def _note(title: str, body: Any, documented: Sequence[tuple[str, Any]], translator: Translator) -> str:
    """What the docs call a request, where that is not its title already."""
    names = dict.fromkeys(name for name, known in documented if known == body)
    if not names:
        return translator.gettext("The docs show no such request; this one is made from what they say.")
    return listing(translator, (f"**{name}**" for name in names if name != title))


def minimal_request(model: Model) -> Any:
    """The first documented request, if possible one without a file, or else the least that is valid."""
    documented = [plain(example.request) for example in model.examples]
    without_file = (body for body in documented if not has_file(model, body))
    return next(without_file, None) or next(iter(documented), None) or minimal(model)


def has_file(model: Model, body: Any) -> bool:
    """Whether a request hands a file over."""
    return any(_holds(body, path) for path in _file_paths(model))


def _file_paths(model: Model) -> list[tuple[str, ...]]:
    paths = [path for path, field in walk(model.request) if field.media is not None and field.parameter]
    if model.uploads is not None and model.uploads.carrier is not None:
        paths.append(model.uploads.carrier)
    return paths


def _holds(body: Any, path: tuple[str, ...]) -> bool:
    for step in path:
        if step == "*":
            body = body[0] if isinstance(body, list) and body else None
        else:
            body = body.get(step) if isinstance(body, dict) else None
    return body is not None


def _with_file(model: Model, body: Any) -> Any:
    """The same request with the first file that it may have, or the fewest; None where that cannot be told."""
    path = next(iter(_file_paths(model)), None)
    if path is None or (model.uploads is not None and path == model.uploads.carrier):
        return None
    field = dict(walk(model.request))[path]
    if not isinstance(field.type, ArrayType):
        return put(model, body, path, f"{FILE}.png")
    others = (f"{FILE}-{number}.png" for number in range(2, (field.type.min_items or 1) + 1))
    return put(model, body, path, [f"{FILE}.png", *others])


def _tabs(page: ModelPage, create: Endpoint, body: Any) -> str:
    """The request as curl and as programs, one behind the other."""
    packages = page.catalog.settings.packages
    forms = (
        ("curl", "bash", curl(page.provider, create, page.model, body)),
        ("Python", "python", python(page.provider, page.model, body, packages)),
        ("TypeScript", "typescript", typescript(page.provider, page.model, body, packages)),
    )
    return "\n\n".join(
        f'=== "{name}"\n\n{_indented(markdown.fence(text, word))}' for name, word, text in forms if text
    )


def _indented(block: str) -> str:
    return "\n".join(f"    {line}" if line else "" for line in block.split("\n"))


def address(provider: Provider, create: Endpoint, model: Model) -> str:
    """Where a request for a model is sent."""
    path = create.path.replace("{endpoint}", model.id).replace("{model}", model.id)
    return f"{provider.base_url}{path}"


def curl(provider: Provider, create: Endpoint, model: Model, body: Any) -> str:
    """The request as a command. The shell takes nothing in the body for its own."""
    lines = [f"curl {shlex.quote(address(provider, create, model))}"]
    if create.method != "POST":
        lines[0] += f" --request {create.method}"
    if provider.auth is not None:
        scheme = f"{provider.auth.scheme} " if provider.auth.scheme else ""
        lines.append(f"  --header {_header(f'{provider.auth.header}: {scheme}', variable_of(provider))}")
    lines.append("  --header 'Content-Type: application/json'")
    lines.append(f"  --data {shlex.quote(json_text(body).rstrip())}")
    return " \\\n".join(lines)


def _header(text: str, variable: str) -> str:
    """A header that ends in an environment variable."""
    return f'"{text}${variable}"' if _PLAIN.fullmatch(text) else f'{shlex.quote(text)}"${variable}"'
