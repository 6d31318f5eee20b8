"""The package around the modules: what is the same in every catalogue, the clients, and lists of what is in this one.

Given the providers and a row for each model; gives files by path. The lists let the package import a model when it
is first used, and let editors and type checkers know it before. The module of a client is small whatever the number
of models: only the stub beside it, which nobody runs, names every model and its arguments.
"""

from __future__ import annotations

import dataclasses
import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from jinja2 import Environment, FileSystemLoader, StrictUndefined

import specpress.runtime
from specpress.base.json_text import json_line
from specpress.base.names import (
    class_name,
    free,
    key_variable,
    module_name,
    provider_name,
    variable_prefix,
)
from specpress.base.package_data import folder
from specpress.catalog.model import Model
from specpress.catalog.provider import Endpoint, Provider
from specpress.catalog.settings import Packages, Settings
from specpress.check.records import SYNONYMS
from specpress.runtime import api
from specpress.runtime.cost import cost, plain
from specpress.targets import markdown
from specpress.targets.client_names import PYTHON_EXPORTS, PythonClient, missing_flow, python_clients
from specpress.targets.python.source import docstring, formatted, literal

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

_Part = TypeVar("_Part", bound="DataclassInstance")

FOLDER = "python"
_TEMPLATE = "hosted_models"
"""The folder of templates/python that holds the package, as its linters and type checkers know it."""
_COPIED = (".py", ".typed")
"""The suffixes of what is the same in every catalogue."""
_NEW_NAMES = ("idempotency_key", "request_id")
"""What headers hold that is new for each request."""
_SAFE = re.compile(r"[A-Za-z0-9._/-]+")


@dataclass(frozen=True, slots=True)
class IndexRow:
    """What the package's lists say of a model. It is kept from one run to the next."""

    name: str
    title: str
    has_result: bool = False
    """Whether its module has a class for what it gives."""
    is_called: bool = True
    """Whether clients can call it."""
    starts_tasks: bool = True
    """Whether it starts tasks; otherwise the answer to its creation has the result."""
    prompt_cost: str | None = None
    """What it costs to run it with a prompt alone; None where that is not possible or the price not known."""
    deprecated: str = ""
    """That it should no longer be used, and until when it works; empty where it may be."""
    record: Mapping[str, Any] = field(default_factory=dict[str, Any])
    """What `find` says of it."""

    def marked(self, indent: str = "") -> str:
        """The decorator that marks it in stubs where it is deprecated, with the end of its line and what follows."""
        return f"@deprecated({literal(self.deprecated)})\n{indent}" if self.deprecated else ""

    @property
    def provider(self) -> str:
        """The id of its provider."""
        return self.name.partition("/")[0]

    @property
    def package(self) -> str:
        """The package of its provider."""
        return provider_name(self.provider)

    @property
    def module(self) -> str:
        """The name of its module in that package."""
        return module_name(self.name.partition("/")[2])

    def packed(self) -> bytes:
        """As bytes, to be kept."""
        return json.dumps(dataclasses.astuple(self)).encode()

    @classmethod
    def unpacked(cls, data: bytes) -> IndexRow:
        """From bytes that were kept."""
        return cls(*json.loads(data))


def prompt_cost(model: Model) -> str | None:
    """What it costs to run a model with a prompt alone, where it can be."""
    required = [field.key for _, field in model.parameters() if field.required]
    if required != ["prompt"] or model.price is None:
        return None
    amount = cost(model.price.formula, {}).amount
    return None if amount is None else plain(amount)


def package_path(packages: Packages) -> str:
    """Where the package is that programs import. No module in it holds its name: they import each other relatively."""
    return f"{FOLDER}/{packages.import_name}"


def model_path(name: str, packages: Packages) -> str:
    """Where the module of a model is, by the model's name."""
    row = IndexRow(name, "")
    return f"{package_path(packages)}/{row.package}/{row.module}.py"


def data_path(name: str, packages: Packages) -> str:
    """Where the data of a model is: beside its module."""
    return f"{model_path(name, packages).removesuffix('.py')}.json"


def responses_path(provider: Provider, packages: Packages) -> str:
    """Where the module of what a provider answers is."""
    return f"{package_path(packages)}/{provider_name(provider.id)}/responses.py"


def package_files(
    settings: Settings, providers: Sequence[Provider], rows: Sequence[IndexRow]
) -> dict[str, bytes]:
    """Every file that is about the package as a whole, or about a provider's part of it."""
    files = {**_copied(settings.packages), f"{FOLDER}/pyproject.toml": project(settings).encode()}
    if settings.license_text is not None:
        files[f"{FOLDER}/LICENSE"] = settings.license_text.encode()
    files[f"{package_path(settings.packages)}/_models.json"] = _records(rows).encode()
    texts = dict(_made(settings, providers, rows))
    readme = f"{FOLDER}/README.md"
    return {**files, readme: texts.pop(readme).encode(), **formatted(texts)}


def _records(rows: Sequence[IndexRow]) -> str:
    """What `find` reads: a line for each model."""
    lines = ",\n".join(json_line(row.record) for row in rows)
    return f'{{"synonyms": {json_line(SYNONYMS)}, "models": [\n{lines}\n]}}\n'


def project(settings: Settings) -> str:
    """The file that says how the package is built, and what its index is told of it."""
    author = settings.author
    named = author and {"name": author.name, **({"email": author.email} if author.email else {})}
    about = {
        "name": settings.packages.python,
        "version": settings.stated_version,
        "description": " ".join((settings.summary or _DESCRIPTION).split()),
        "license": settings.license,
        "license-files": ["LICENSE"] if settings.license_text is not None else None,
        "authors": [named] if named else None,
    }
    urls = {
        "Documentation": settings.site,
        "Repository": settings.repository,
        "Issues": settings.issues,
        "Changelog": settings.changelog,
    }
    stated = _toml(urls)
    return _renderer()(
        "pyproject.toml",
        about=_toml(about),
        urls=f"\n[project.urls]\n{stated}\n" if stated else "",
        package=settings.packages.import_name,
    )


_DESCRIPTION = "Clients of hosted AI models, with typed requests, prices and test vectors."


def _toml(values: Mapping[str, Any]) -> str:
    """The lines of a table, but for what is None."""
    return "\n".join(f"{key} = {_toml_value(value)}" for key, value in values.items() if value is not None)


def _toml_value(value: Any) -> str:
    if isinstance(value, list):
        return f"[{', '.join(map(_toml_value, value))}]"
    if isinstance(value, dict):
        return f"{{ {', '.join(f'{key} = {_toml_value(part)}' for key, part in value.items())} }}"
    # A text of TOML is one of JSON, but for a character that JSON writes as it is.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _made(
    settings: Settings, providers: Sequence[Provider], rows: Sequence[IndexRow]
) -> Iterator[tuple[str, str]]:
    render, package = _renderer(), package_path(settings.packages)
    clients = python_clients(providers)
    lists = {
        "name": literal(settings.packages.python),
        "version": literal(settings.stated_version),
        "providers": sorted(provider_name(provider.id) for provider in providers),
        "models": [
            (literal(row.name), f"{row.package}.{row.module}", literal(row.title), row.marked())
            for row in rows
        ],
        "deprecated": _deprecated(rows),
        "clients": sorted(
            (name, provider_name(id))
            for id, client in clients.items()
            for name in (client.sync, client.asynchronous)
        ),
    }
    yield f"{package}/_index.py", render("index.py", **lists)
    yield f"{package}/__init__.pyi", render("init.pyi", offered=sorted(PYTHON_EXPORTS.items()), **lists)
    names = {
        "name": settings.packages.python,
        "package": settings.packages.import_name,
        "uncalled": [
            (markdown.prose(provider.title), markdown.prose(why))
            for provider in providers
            if (why := missing_flow(provider)) is not None
        ],
    }
    yield f"{FOLDER}/README.md", render("README.md", **names, **_example(providers, rows, clients))
    for provider in providers:
        name = provider_name(provider.id)
        of_provider = [row for row in rows if row.package == name]
        text = [f"{provider.title}, one module a model.", provider.summary or "", provider.website or ""]
        values = {"doc": docstring(text), "modules": sorted({row.module for row in of_provider})}
        for suffix in ("py", "pyi"):
            yield f"{package}/{name}/__init__.{suffix}", render(f"provider.{suffix}", **values)
        if provider.id in clients:
            path = f"{package}/{name}/_client"
            yield from _client(path, provider, clients[provider.id], of_provider, render)


def _example(
    providers: Sequence[Provider], rows: Sequence[IndexRow], clients: Mapping[str, PythonClient]
) -> dict[str, Any]:
    """The model and the client that the README shows: one whose name needs no quotes; none where there is none."""
    safe = [row for row in rows if _SAFE.fullmatch(row.name)]
    called = next((row for row in safe if row.provider in clients and row.prompt_cost is not None), None)
    if called is None:
        return {"example": safe[0].name if safe else "provider/model", "client": None}
    known = next(_api(provider) for provider in providers if provider.id == called.provider)
    client = {
        "name": clients[called.provider].sync,
        "model": called.module,
        "cost": called.prompt_cost,
        "key": known.key_variable,
        "url": known.url_variable,
    }
    return {"example": called.name, "client": client}


def _client(
    path: str, provider: Provider, client: PythonClient, rows: Sequence[IndexRow], render: Callable[..., str]
) -> Iterator[tuple[str, str]]:
    """The module of a provider's client, and its stub."""
    title, summary = provider.title, provider.summary or ""
    values = {
        "title": title,
        "names": client,
        "bases": _bases(client, ""),
        "async_bases": _bases(client, "Async"),
        "doc": docstring([f"A client of {title}.", summary], "    "),
        "async_doc": docstring([f"A client of {title} for an event loop.", summary], "    "),
        "module_doc": docstring([f"The clients of {title}."]),
    }
    yield f"{path}.py", render("client.py", api=literal(_api(provider)), **values)
    values["deprecated"] = _deprecated(rows)
    called = [row for row in rows if row.is_called]
    models = list(_models(called))
    values["any"] = "TaskModel" if all(row.starts_tasks for row in called) else "Model"
    modules = sorted({"responses", *(model["module"] for model in models)})
    yield f"{path}.pyi", render("client.pyi", models=models, modules=modules, **values)


def _api(provider: Provider) -> api.Api:
    """What the client of a provider needs to know of the API. What both name alike is not listed here."""
    auth, uploads = provider.auth, provider.uploads
    put = uploads.put if uploads is not None else None
    has_upload = uploads is not None and uploads.endpoint is not None
    flows = [flow for flow in map(provider.flow, provider.creations) if flow.is_callable]
    used = {"credits", *(endpoint.name for flow in flows for endpoint in flow.endpoints)}
    return _taken_over(
        api.Api,
        provider,
        package=provider_name(provider.id),
        settings=tuple(_taken_over(api.Setting, setting) for setting in provider.settings),
        auth_header=auth.header if auth else "Authorization",
        auth_query=auth.query if auth else None,
        auth_scheme=auth.scheme if auth else "Bearer",
        key_prefix=auth.key_prefix if auth else None,
        key_variable=key_variable(provider.id, auth.environment if auth else None),
        url_variable=f"{variable_prefix(provider.id)}_BASE_URL",
        endpoints=tuple(_endpoint(endpoint) for endpoint in provider.endpoints if endpoint.name in used),
        statuses=tuple((status.name, status.phase) for status in provider.statuses),
        polling=provider.polling and _taken_over(api.Polling, provider.polling),
        places=tuple((name, _taken_over(api.Places, places)) for name, places in provider.places),
        errors=tuple(_taken_over(api.ErrorCode, error) for error in provider.errors),
        uploads=_taken_over(api.UploadApi, uploads, put=put and _taken_over(api.Put, put))
        if has_upload
        else None,
    )


def _endpoint(endpoint: Endpoint) -> api.Endpoint:
    headers = {header.holds: header.name for header in endpoint.headers if header.holds}
    fillers = ((header.name, header.filler) for header in endpoint.headers if header.holds not in _NEW_NAMES)
    return _taken_over(
        api.Endpoint,
        endpoint,
        query=endpoint.query_fillers,
        headers=tuple((name, filler) for name, filler in fillers if filler is not None),
        idempotency_key=headers.get("idempotency_key"),
        request_id=headers.get("request_id"),
    )


def _taken_over(kind: type[_Part], part: object, **others: Any) -> _Part:
    """A part of the catalogue as the client carries it, with what the client calls otherwise or has besides."""
    names = {field.name for field in dataclasses.fields(kind)} - others.keys()
    return kind(**{name: getattr(part, name) for name in names}, **others)


def _bases(client: PythonClient, prefix: str) -> list[str]:
    """The classes that a client inherits from: `Client` where nothing more is documented."""
    bases = [f"{prefix}{base}" for base in client.bases] or [f"{prefix}Client"]
    return [*bases, *(["Webhooks"] if client.webhooks else [])]


def _deprecated(rows: Sequence[IndexRow]) -> str:
    """The line that imports the decorator of deprecated models, where there are any."""
    return "from typing_extensions import deprecated\n" if any(row.deprecated for row in rows) else ""


def _models(rows: Sequence[IndexRow]) -> Iterator[dict[str, Any]]:
    taken: set[str] = set()
    for row in rows:
        name = free(class_name(row.module), taken)
        taken.add(name)
        yield {
            "module": row.module,
            "id": literal(row.name.partition("/")[2]),
            "cls": name,
            "title": docstring([row.title], "        "),
            "doc": docstring([row.title], "    "),
            "marked": row.marked("    "),
            "tasks": row.starts_tasks,
            "result": f"{row.module}.Result" if row.has_result else "responses.Result",
        }


def _renderer() -> Callable[..., str]:
    environment = Environment(
        loader=FileSystemLoader(folder() / "python"), undefined=StrictUndefined, keep_trailing_newline=True
    )
    return lambda template, /, **values: environment.get_template(f"{template}.jinja2").render(values)


def _copied(packages: Packages) -> dict[str, bytes]:
    """What is the same in every catalogue, and the runtime word for word."""
    source, package = folder() / "python", package_path(packages)
    folders = (
        (FOLDER, source),
        (package, source / _TEMPLATE),
        (f"{package}/_client", source / _TEMPLATE / "_client"),
        (f"{package}/_runtime", Path(specpress.runtime.__file__).parent),
    )
    return {
        f"{target}/{path.name}": path.read_bytes()
        for target, origin in folders
        for path in sorted(origin.iterdir())
        if path.is_file() and path.suffix in _COPIED
    }
