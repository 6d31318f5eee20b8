"""The modules of models, and of what a provider answers: their types, and the data that the runtime reads.

Given a model or a provider; gives the files of their modules.
"""

from __future__ import annotations

from collections.abc import Iterator

from specpress.base.names import class_name, module_name, provider_name
from specpress.catalog.model import Model
from specpress.catalog.provider import Provider
from specpress.catalog.types import Field, StringType, walk
from specpress.catalog.values import Path
from specpress.check.model_data import file_places, model_data
from specpress.runtime.cost import cost, plain
from specpress.targets.base import Files
from specpress.targets.typescript.comments import module_comment
from specpress.targets.typescript.interfaces import Interfaces, interface
from specpress.targets.typescript_source import comment, literal, said
from specpress.wording.facts import upload_lines

FOLDER = "typescript"
SOURCES = f"{FOLDER}/src"
RESPONSES = ("task", "result", "error")
"""Answers that every provider has a type for, though its docs may not say what is in them."""
_TYPES = """\
/** What the model is called with, what is sent, and what comes of it. */
export interface Types {
  arguments: Arguments;
  request: Request;
  result: Result;
}
"""
_FOLDERS = frozenset({"client", "files", "find", "index", "node", "records", "runtime", "sentences"})
"""What is the same in every catalogue."""
_FILES = frozenset({"index", "responses"})
_OF_CALLS = frozenset({"endpoint", "wire_id"})
"""What of a model's data its provider's client has, which does not load the module to ask for a task."""
_DATA = "/** What checks and prices the model's requests. */\nexport const model: ModelData = "


def folder_of(provider_id: str) -> str:
    """The folder of a provider's modules."""
    return _apart(provider_name(provider_id).replace("_", "-"), _FOLDERS)


def file_of(model_id: str) -> str:
    """The file of a model's module, without its ending."""
    return _apart(module_name(model_id).replace("_", "-"), _FILES)


def _apart(name: str, reserved: frozenset[str]) -> str:
    return f"{name}-" if name in reserved else name


def model_module(model: Model, provider: Provider) -> Files:
    """The module of a model."""
    types = Interfaces()
    types.reserve("Arguments", "Request", "Result")
    types.rows["Arguments"] = _arguments(model, types)
    types.object(model.request, "Request", "The whole body of a request, as it is sent.")
    answers = Interfaces(answers=True, rows=types.rows)
    if model.result == provider.object_of("result"):
        types.rows["Result"] = "export type { Result };\n"
    else:
        answers.object(model.result, "Result", "What a finished task gives.")
    known = {key: value for key, value in model_data(model).items() if key not in _OF_CALLS}
    data = f"{_DATA}{literal(known, lead=len(_DATA.splitlines()[-1]))};\n"
    parts = (module_comment(model, provider), _imports(types), types.text(), _TYPES, data)
    path = f"{SOURCES}/{folder_of(model.provider)}/{file_of(model.id)}.ts"
    return {path: "\n".join(parts).encode()}


def _arguments(model: Model, types: Interfaces) -> str:
    """The parameters side by side, wherever they stand in the body."""
    files, fields, uploads = file_places(model), dict(walk(model.request)), model.uploads
    lines = [*upload_lines(uploads)] if uploads is not None else []
    members = "".join(
        types.member(
            field,
            required=_is_needed(path, fields),
            files=path in files,
            more=lines if uploads is not None and path == uploads.carrier else (),
        )
        for path, field in _parameters(model)
    )
    about = "\n".join(map(said, lines)) if uploads is not None and uploads.carrier is None else ""
    return interface("Arguments", members, comment(["The parameters, side by side.", about]))


def _parameters(model: Model) -> Iterator[tuple[Path, Field]]:
    """The parameters; of two with one key the first, as everywhere else."""
    by_key: dict[str, tuple[Path, Field]] = {}
    for path, field in model.parameters():
        by_key.setdefault(field.key, (path, field))
    yield from by_key.values()


def price_of_a_prompt(model: Model) -> str:
    """What a request with nothing but a prompt costs; empty where it takes more, or where that is not known."""
    fields = dict(walk(model.request))
    needed = [field for path, field in _parameters(model) if _is_needed(path, fields)]
    if model.price is None or [field.key for field in needed] != ["prompt"] or needed[0].type != StringType():
        return ""
    amount = cost(model.price.formula, {}).amount
    return "" if amount is None else plain(amount)


def _is_needed(path: Path, fields: dict[Path, Field]) -> bool:
    """Whether no request can do without a key: it and all that it stands in must be there."""
    ends = (end for end in range(1, len(path) + 1) if path[end - 1] != "*")
    return all(fields[path[:end]].required for end in ends)


def _imports(types: Interfaces) -> str:
    lines = ['import type { ModelData } from "../client/data.js";\n']
    if types.imported:
        lines.append(f'import type {{ {", ".join(sorted(types.imported))} }} from "../client/given.js";\n')
    if types.rows["Result"].startswith("export type {"):
        lines.append('import type { Result } from "./responses.js";\n')
    return "".join(lines)


def response_name(key: str) -> str:
    """The type of an answer; `Error` is left to what stands within one."""
    name = class_name(key)
    return "ErrorAnswer" if name == "Error" else name


def responses_module(provider: Provider) -> Files:
    """The module of what a provider answers: a type for each object that its file describes."""
    objects = {**{name: provider.object_of(name) for name in RESPONSES}, **dict(provider.objects)}
    types = Interfaces(answers=True)
    names = {key: response_name(key) for key in objects}
    types.reserve(*names.values())
    for key, name in names.items():
        types.object(objects[key], name, f"{name}.")
    open_ = "Keys that are not documented are kept, so that an answer that grows can be read."
    head = comment([said(f"What {provider.title} answers."), open_])
    return {f"{SOURCES}/{folder_of(provider.id)}/responses.ts": f"{head}\n{types.text()}".encode()}
