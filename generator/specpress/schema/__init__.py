"""JSON Schema 2020-12 documents of a model: the one place that knows JSON Schema.

Given a model and its provider; gives documents as plain dicts with their keys in reading order. They stand
alone: no reference leaves a document. A document says exactly what `specpress.runtime.check` finds in its layer
`schema`; what no keyword can say is told in descriptions and refuses nothing.

Rules between keys are the elements of the `allOf` of the object in which they hold, each with its text under
`$comment`. Nothing else uses `allOf` beside `properties`, so a tool that checks rules otherwise may drop it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal, TypeAlias
from urllib.parse import quote

from specpress.base.identity import by_identity
from specpress.base.safe_filenames import as_path
from specpress.catalog.model import Model
from specpress.catalog.provider import Provider
from specpress.catalog.settings import DEFAULTS
from specpress.catalog.types import ObjectType
from specpress.schema.constraints import unexpressible
from specpress.schema.types import Writer
from specpress.schema.values import plain
from specpress.wording.facts import deprecation_text, title_text, upload_lines
from specpress.wording.translator import PLAIN, Translator

__all__ = [
    "BASE",
    "DIALECT",
    "Part",
    "address",
    "error_schema",
    "path_of",
    "request_schema",
    "result_schema",
    "task_schema",
    "title_of",
    "unexpressible",
]

DIALECT = "https://json-schema.org/draft/2020-12/schema"
BASE = DEFAULTS.schemas_of_major
"""The address below which the schemas are published of a catalogue that says nothing of it."""

Part: TypeAlias = Literal["request", "task", "result", "error"]


def address(path: str, base: str = BASE) -> str:
    """The address of a schema below that of a version, such as `https://…/v1`: a server that decodes it once, as all
    do, finds the file at its path."""
    return f"{base}/{quote(path, safe='/~:')}"


def path_of(model: Model, part: Part) -> str:
    """The path of one of a model's schemas below the folder of schemas."""
    return f"{as_path(model.name)}/{part}.schema.json"


def title_of(model: Model, provider: Provider, part: Part) -> str:
    """The title of one of a model's schemas."""
    return f"{model.title} at {provider.title}: {part}"


def request_schema(
    model: Model,
    provider: Provider,
    base: str = BASE,
    *,
    translator: Translator = PLAIN,
    whole: bool = False,
) -> dict[str, Any]:
    """The schema of the whole body of a request as it is sent. `translator` and `whole` are those of its `Writer`."""
    schema = _head(model, provider, "request", base)
    writer = Writer(uploads=model.uploads, translator=translator, whole=whole)
    lines = [*_mode_lines(model, translator)]
    if model.uploads is not None and model.uploads.carrier is None:
        lines += upload_lines(model.uploads, translator)
    if model.deprecated is not None:
        lines.insert(0, deprecation_text(model.deprecated, translator))
    if text := writer.described(model.summary or model.request.description, model.request, lines):
        schema["description"] = text
    schema.update(writer.bare(model.request, ()))
    if model.examples:
        schema["examples"] = [plain(example.request) for example in model.examples]
    if model.deprecated is not None:
        schema["deprecated"] = True
    return schema


def task_schema(model: Model, provider: Provider, base: str = BASE) -> dict[str, Any]:
    """The schema of what a creation and a question for the state of a task are answered with."""
    return _response(model, provider, "task", model.task, base)


def result_schema(
    model: Model,
    provider: Provider,
    base: str = BASE,
    *,
    translator: Translator = PLAIN,
    whole: bool = False,
) -> dict[str, Any]:
    """The schema of what a finished task gives. `translator` and `whole` are those of its `Writer`."""
    writer = Writer(translator=translator, whole=whole)
    return {**_head(model, provider, "result", base), **writer.object(model.result)}


def error_schema(model: Model, provider: Provider, base: str = BASE) -> dict[str, Any]:
    """The schema of what a refused call is answered with."""
    return _response(model, provider, "error", model.error, base)


def _head(model: Model, provider: Provider, part: Part, base: str) -> dict[str, Any]:
    return {
        "$schema": DIALECT,
        "$id": address(path_of(model, part), base),
        "title": title_of(model, provider, part),
    }


def _response(model: Model, provider: Provider, part: Part, type_: ObjectType, base: str) -> dict[str, Any]:
    return {**_head(model, provider, part, base), **_answer(type_)}


@by_identity(64)
def _answer(type_: ObjectType) -> dict[str, Any]:
    """The schema of an answer, which is one object for all models of a provider."""
    return Writer().object(type_)


def _mode_lines(model: Model, translator: Translator) -> Iterator[str]:
    for mode in model.modes:
        sentences = [translator.text(mode.description)] if mode.description else []
        if mode.needs:
            sentences.append(translator.gettext("It needs: {what}.", what=translator.text(mode.needs)))
        text, title = " ".join(sentences), title_text(mode.title, mode.name, translator)
        yield f"- {title}: {text}" if text else f"- {title}"
