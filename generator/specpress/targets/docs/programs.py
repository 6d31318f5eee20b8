"""A request as a program that uses the generated client: what a reader copies, and what a test runs.

Given a provider, a model and the body of a request; gives the program. The body is taken apart into the arguments
of the call; one that they cannot say is handed over whole.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from json.encoder import encode_basestring as quoted
from typing import Any

from specpress.base.json_text import json_text
from specpress.base.names import key_variable, module_name
from specpress.catalog.model import Model
from specpress.catalog.provider import Provider
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
from specpress.targets.typescript_source import literal

_WITHOUT_FILES = frozenset({"embedding", "text"})
"""What models make that lies in the answer itself."""


def variable_of(provider: Provider) -> str:
    """The environment variable that the key is read from."""
    return key_variable(provider.id, provider.auth.environment if provider.auth else None)


def python(provider: Provider, model: Model, body: Any, packages: Packages) -> str:
    """The request in Python; empty where too little of the provider's API is known for a client."""
    client = python_clients([provider]).get(provider.id)
    if client is None:
        return ""
    given = arguments(read_model(call_data(model)), body)
    if given is None:
        call = _python(body, "    ")
    else:
        call = "".join(
            f"\n        {argument.name}={_python(value, '        ')}," for argument, value in given.items()
        )
        call = f"{call}\n    " if given else call
    has_files = model.modality not in _WITHOUT_FILES
    save_files = ("    for file in job.files:", '        print(file.save("."))')
    return "\n".join(
        (
            f"from {packages.import_name} import {client.sync}",
            "",
            f"with {client.sync}() as client:  # the key is read from {variable_of(provider)}",
            f"    job = client.models.{module_name(model.id)}.run({call})",
            *(save_files if has_files else ("    print(job.result)",)),
        )
    )


def typescript(provider: Provider, model: Model, body: Any, packages: Packages) -> str:
    """The request in TypeScript, for Node.js; empty where too little of the provider's API is known for a client."""
    if not has_client(provider):
        return ""
    given = arguments(read_model(call_data(model)), body)
    keys = [argument.path[-1] for argument in given or ()]
    is_said = given is not None and len(set(keys)) == len(keys)
    name, attribute = typescript_classes([provider])[provider.id], typescript_attributes([model.id])[model.id]
    head = f"const job = await client.models.{attribute}.run({'' if is_said else 'whole('}"
    sent = {argument.path[-1]: value for argument, value in (given or {}).items()} if is_said else body
    has_files = model.modality not in _WITHOUT_FILES
    save_files = 'for (const file of job.files) console.log(await save(file, "."));'
    return "\n".join(
        (
            f'import {{ {name}{"" if is_said else ", whole"} }} from "{packages.npm}";',
            *([f'import {{ save }} from "{packages.npm}/node";'] if has_files else ()),
            "",
            f"const client = new {name}(); // the key is read from {variable_of(provider)}",
            f"{head}{literal(sent, lead=len(head) + 2)}{')' if is_said else '))'};",
            save_files if has_files else "console.log(job.result);",
        )
    )


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
    inner = indent + "    "
    if isinstance(value, dict) and value:
        rows = "".join(
            f"{inner}{quoted(key)}: {_python(element, inner)},\n" for key, element in value.items()
        )
        return f"{{\n{rows}{indent}}}"
    if isinstance(value, list) and any(isinstance(element, (dict, list)) for element in value):
        rows = "".join(f"{inner}{_python(element, inner)},\n" for element in value)
        return f"[\n{rows}{indent}]"
    return quoted(value) if isinstance(value, str) else repr(json.loads(json_text(value)))
