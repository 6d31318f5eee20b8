"""A request as a program that uses the generated client: what a reader copies, and what a test runs.

Given a provider, a model and the body of a request; gives the program. The body is taken apart into the arguments
of the call; one that they cannot say is handed over whole. `templates/builder/form/programs.js` writes the same
programs for what was typed, around which it is given the same frame.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from json.encoder import encode_basestring as quoted
from typing import Any

from specpress.base.json_text import json_text
from specpress.base.names import is_variable, key_variable, module_name
from specpress.catalog.model import Model
from specpress.catalog.provider import Provider, Setting
from specpress.catalog.settings import Packages
from specpress.catalog.values import Path
from specpress.runtime.calls import Argument, ModelData
from specpress.runtime.reading import read_model
from specpress.targets.client_names import (
    call_data,
    has_client,
    python_clients,
    typescript_attributes,
    typescript_classes,
)
from specpress.targets.curl import is_file_name, parts_of
from specpress.targets.typescript_source import Expression, literal

_WITHOUT_FILES = frozenset({"embedding", "text"})
"""What models make that lies in the answer itself."""


def variable_of(provider: Provider) -> str:
    """The environment variable that the key is read from."""
    return key_variable(provider.id, provider.auth.environment if provider.auth else None)


@dataclass(frozen=True, slots=True)
class Frame:
    """A program around the arguments of its call."""

    before: str
    after: str

    def holding(self, call: str) -> str:
        """The whole program."""
        return f"{self.before}{call}{self.after}"


def _read(provider: Provider) -> str:
    """What a client reads from the environment, as the comment beside it has it."""
    read = [f"the key is read from {variable_of(provider)}"]
    read += (
        f"{setting.name} from {setting.environment}" for setting in _needed(provider) if _is_read(setting)
    )
    return ", ".join(read)


def _settings(provider: Provider) -> dict[str, str]:
    """The settings that a client has to be given: those that it finds nowhere."""
    return {setting.name: "..." for setting in _needed(provider) if not _is_read(setting)}


def _needed(provider: Provider) -> Iterator[Setting]:
    return (setting for setting in provider.settings if setting.default is None)


def _is_read(setting: Setting) -> bool:
    """Whether a client reads a setting from the environment, and a comment can say so."""
    is_name = setting.name.isidentifier()
    return setting.environment is not None and is_name and is_variable(setting.environment)


def python(provider: Provider, model: Model, body: Any, packages: Packages) -> str:
    """The request in Python; empty where too little of the provider's API is known for a client."""
    frame = python_frame(provider, model, packages)
    if frame is None:
        return ""
    given = arguments(read_model(call_data(model)), body)
    if given is None:
        return frame.holding(_python(body, "    "))
    given = {
        argument: with_files(model, argument.path, value, "Path({})") for argument, value in given.items()
    }
    call = "".join(
        f"\n        {argument.name}={_python(value, '        ')}," for argument, value in given.items()
    )
    return frame.holding(f"{call}\n    " if given else call)


def python_frame(provider: Provider, model: Model, packages: Packages) -> Frame | None:
    """The program in Python without the arguments of its call; None where there is no client."""
    client = python_clients([provider]).get(provider.id)
    if client is None or not has_client(provider, model):
        return None
    has_files = model.modality not in _WITHOUT_FILES
    save_files = ("    for file in job.files:", '        print(file.save("."))')
    settings = _settings(provider)
    given = f"settings={_python(settings, '')}" if settings else ""
    before = (
        f"# pip install {packages.python}",
        *(("from pathlib import Path", "") if any(parts_of(model)) else ()),
        f"from {packages.import_name} import {client.sync}",
        "",
        f"with {client.sync}({given}) as client:  # {_read(provider)}",
        f"    job = client.models.{module_name(model.id)}.run(",
    )
    return Frame(
        "\n".join(before), "\n".join((")", *(save_files if has_files else ("    print(job.result)",))))
    )


def typescript(provider: Provider, model: Model, body: Any, packages: Packages) -> str:
    """The request in TypeScript, for Node.js; empty where too little of the provider's API is known for a client."""
    given = arguments(read_model(call_data(model)), body)
    keys = [argument.path[-1] for argument in given or ()]
    is_said = given is not None and len(set(keys)) == len(keys)
    frame = typescript_frame(provider, model, packages, is_whole=not is_said)
    if frame is None:
        return ""
    rows = {
        argument.path[-1]: with_files(model, argument.path, value, "await fileFromPath({})")
        for argument, value in (given or {}).items()
    }
    sent = rows if is_said else body
    head = frame.before.rpartition("\n")[2]
    return frame.holding(literal(sent, lead=len(head) + 2))


def typescript_frame(provider: Provider, model: Model, packages: Packages, *, is_whole: bool) -> Frame | None:
    """The program in TypeScript without what it sends; None where there is no client.

    `is_whole`: it sends the whole body of a request, not the arguments that make one.
    """
    if not has_client(provider, model):
        return None
    name, attribute = typescript_classes([provider])[provider.id], typescript_attributes([model.id])[model.id]
    has_files = model.modality not in _WITHOUT_FILES
    helpers = [*(["fileFromPath"] if any(parts_of(model)) else []), *(["save"] if has_files else [])]
    settings = _settings(provider)
    given = literal({"settings": settings}) if settings else ""
    save_files = 'for (const file of job.files) console.log(await save(file, "."));'
    before = (
        f"// npm install {packages.npm}",
        f'import {{ {name}{", whole" if is_whole else ""} }} from "{packages.npm}";',
        *([f'import {{ {", ".join(helpers)} }} from "{packages.npm}/node";'] if helpers else ()),
        "",
        f"const client = new {name}({given}); // {_read(provider)}",
        f"const job = await client.models.{attribute}.run({'whole(' if is_whole else ''}",
    )
    after = (f"{')' if is_whole else ''});", save_files if has_files else "console.log(job.result);")
    return Frame("\n".join(before), "\n".join(after))


def with_files(model: Model, path: Path, value: Any, opened: str) -> Any:
    """The value of an argument, in which each name of a file of a form is what opens the file."""
    if len(path) != 1 or path[0] not in parts_of(model):
        return value
    if isinstance(value, list):
        return [with_files(model, path, item, opened) for item in value]
    return Expression(opened.format(quoted(value))) if is_file_name(value) else value


def arguments(data: ModelData, body: Any) -> Mapping[Argument, Any] | None:
    """The arguments that a call makes a body of; None where none do."""
    given = {argument: _look(body, argument.path) for argument in data.arguments}
    given = {argument: value for argument, value in given.items() if value is not _NOTHING}
    assembled: Any = {}
    for path in data.containers:
        assembled = _put(assembled, path, {})
    for path, value in (*data.fixed, *((argument.path, value) for argument, value in given.items())):
        assembled = _put(assembled, path, value)
    return given if assembled == body else None


_NOTHING: Any = object()


def _look(value: Any, path: Path) -> Any:
    """What stands at a place, in the first element of each list on the way."""
    for step in path:
        if step == "*":
            value = value[0] if isinstance(value, list) and value else _NOTHING
        else:
            value = value.get(step, _NOTHING) if isinstance(value, dict) else _NOTHING
    return value


def _put(holder: Any, path: Path, value: Any) -> Any:
    """The same with a value at a place; what is needed on the way is made."""
    if not path:
        return value
    step, *rest = path
    if step == "*":
        return [_put(holder[0] if holder else {}, tuple(rest), value)]
    known = holder or {}
    return {**known, step: _put(known.get(step, {}), tuple(rest), value)}


def _python(value: Any, indent: str) -> str:
    """A JSON value as Python, one key a line."""
    if isinstance(value, Expression):
        return value.text
    inner = indent + "    "
    if isinstance(value, dict) and value:
        rows = "".join(
            f"{inner}{quoted(key)}: {_python(element, inner)},\n" for key, element in value.items()
        )
        return f"{{\n{rows}{indent}}}"
    if isinstance(value, list) and any(isinstance(element, (dict, list)) for element in value):
        rows = "".join(f"{inner}{_python(element, inner)},\n" for element in value)
        return f"[\n{rows}{indent}]"
    if isinstance(value, list):
        return f"[{', '.join(_python(element, inner) for element in value)}]"
    return quoted(value) if isinstance(value, str) else repr(json.loads(json_text(value)))
