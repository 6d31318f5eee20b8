"""The package around the modules: what is the same in every catalogue, and the clients of the providers.

Given the providers and a row for each model; gives files by path.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import astuple, dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from specpress.base.package_data import folder
from specpress.catalog.provider import Provider
from specpress.catalog.settings import Settings
from specpress.check.records import SYNONYMS
from specpress.runtime.messages import HINTS, KINDS, PROBLEMS
from specpress.targets import markdown
from specpress.targets.client_names import missing_flow, typescript_attributes, typescript_classes
from specpress.targets.typescript.api import api_data, camel, flows, methods, starts
from specpress.targets.typescript.modules import FOLDER, SOURCES, file_of, folder_of
from specpress.targets.typescript_source import comment, literal, name, said, signatures_module, text
from specpress.wording.phrases import LISTED, sentence

_FORM = ("sentences.js", "texts.js")
"""What of the request builder says problems in words."""
_BESIDE = {"tsconfig.json": "tsconfig.package.json"}
"""By the name in the package. In templates/, a `tsconfig.json` would keep editors from that of the project."""
_CALLS: Mapping[str, str] = {
    "status": """\
  async status(task: Task | TaskId, { signal }: CallOptions = {}): Promise<Task> {
    return this.connection.status(this.known(task), signal);
  }
""",
    "wait": """\
  async wait(task: Task | TaskId, options: WaitOptions = {}): Promise<Job<unknown>> {
    return this.connection.wait(this.known(task), options, new Reporter(options.onProgress));
  }
""",
    "cancel": """\
  async cancel(task: Task | TaskId, { signal }: CallOptions = {}): Promise<void> {
    return this.connection.cancel(this.known(task), signal);
  }
""",
    "credits": """\
  async credits({ signal }: CallOptions = {}): Promise<string> {
    return this.connection.credits(signal);
  }
""",
    "parseWebhook": """\
  parseWebhook(body: string | object): Task {
    return this.connection.webhook(body);
  }
""",
}
_SUMMARIES = {
    "wait": "Wait for a task, and fetch its result. The model's own `wait` knows the type of it.",
    "credits": "It is given as a decimal text.",
    "parseWebhook": (
        "The task that the body of a webhook's message tells of. This does not prove who sent it: how messages are "
        "signed is not documented. Ask with `status` before you rely on it: `wait` takes a task that has ended as "
        "it is."
    ),
}


@dataclass(frozen=True, slots=True)
class ModelRow:
    """What a provider's client tells of a model.

    `price` is what a request with nothing but a prompt costs; empty where it takes more, or where that is not known.
    `creation` is the name of the endpoint that takes its requests, `sent_id` its id on the wire where that is another.
    `record` is what `find` says of it.
    """

    name: str
    title: str
    words: str
    price: str = ""
    creation: str = ""
    sent_id: str = ""
    record: Mapping[str, Any] = field(default_factory=dict[str, Any])

    @property
    def provider(self) -> str:
        """The id of its provider."""
        return self.name.partition("/")[0]

    @property
    def id(self) -> str:
        """Its id in the catalogue."""
        return self.name.partition("/")[2]

    def packed(self) -> bytes:
        """As bytes, to be kept."""
        return json.dumps(astuple(self)).encode()

    @classmethod
    def unpacked(cls, data: bytes) -> ModelRow:
        """From bytes that were kept."""
        return cls(*json.loads(data))


def package_files(
    settings: Settings, providers: Sequence[Provider], rows: Sequence[ModelRow]
) -> dict[str, bytes]:
    """Every file that is about the package as a whole, or about a provider's part of it."""
    return {**_copied(), **{path: words.encode() for path, words in _made(settings, providers, rows)}}


def _made(
    settings: Settings, providers: Sequence[Provider], rows: Sequence[ModelRow]
) -> Iterator[tuple[str, str]]:
    classes = typescript_classes(providers)
    folders = {provider.id: folder_of(provider.id) for provider in providers}
    clients = [{"class": classes[id], "folder": folder} for id, folder in folders.items()]
    about, package = _about(settings), settings.packages.npm
    yield f"{FOLDER}/package.json", _render("package.json", about=about, folders=list(folders.values()))
    yield f"{FOLDER}/package-lock.json", _lock(settings)
    if settings.license_text is not None:
        yield f"{FOLDER}/LICENSE", settings.license_text
    example = _example(providers, rows, classes)
    uncalled = [
        (markdown.prose(provider.title), markdown.prose(why))
        for provider in providers
        if (why := missing_flow(provider)) is not None
    ]
    yield f"{FOLDER}/README.md", _render("README.md", example=example, package=package, uncalled=uncalled)
    yield f"{SOURCES}/index.ts", _render("index.ts", providers=clients)
    yield f"{SOURCES}/records.ts", _records(rows)
    yield f"{SOURCES}/sentences/english.ts", _english()
    yield f"{SOURCES}/files/signatures.js", signatures_module()
    agent = f"{package.removeprefix('@').replace('/', '-')}/{settings.stated_version}"
    yield f"{SOURCES}/client/agent.ts", _render("agent.ts", agent=agent)
    for provider in providers:
        models = [row for row in rows if row.provider == provider.id]
        yield f"{SOURCES}/{folders[provider.id]}/index.ts", _client(provider, models, classes[provider.id])


_DESCRIPTION = "Typed requests, prices and clients of hosted AI models."


def _about(settings: Settings) -> str:
    """What the index is told of the package, as the first lines of its JSON."""
    author = settings.author
    stated: dict[str, str | Mapping[str, str | None] | None] = {
        "name": settings.packages.npm,
        "version": settings.stated_version,
        "description": " ".join((settings.summary or _DESCRIPTION).split()),
        "license": settings.license,
        "author": {"name": author.name, "email": author.email, "url": author.url} if author else None,
        "homepage": settings.site,
        "repository": settings.repository and {"type": "git", "url": f"git+{settings.repository}"},
        "bugs": settings.issues and {"url": settings.issues},
    }
    return ",\n  ".join(f'"{key}": {_json(value)}' for key, value in stated.items() if value is not None)


def _json(value: str | Mapping[str, str | None]) -> str:
    """A text or an object on one line, without what is None."""
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    parts = (f"{_json(key)}: {_json(part)}" for key, part in value.items() if part is not None)
    return f"{{ {', '.join(parts)} }}"


def _lock(settings: Settings) -> str:
    """The lock of the package, which states its name and version twice and its licence, as npm writes it."""
    lock = json.loads((folder() / "typescript" / "package-lock.json").read_bytes())
    named = {"name": settings.packages.npm, "version": settings.stated_version}
    license = {"license": settings.license} if settings.license is not None else {}
    lock = {**named, **{key: value for key, value in lock.items() if key not in named}}
    root = {key: value for key, value in lock["packages"][""].items() if key not in named}
    lock["packages"] = {**lock["packages"], "": {**named, **license, **root}}
    return f"{json.dumps(lock, indent=2, ensure_ascii=False)}\n"


def _example(
    providers: Sequence[Provider], rows: Sequence[ModelRow], classes: Mapping[str, str]
) -> dict[str, str] | None:
    """A model for the example: the first that a prompt is enough for, and whose price is known."""
    able = {provider.id: provider for provider in providers}
    model = next(
        (row for row in rows if row.price and _class_of(row, able[row.provider]) == "TaskModel"), None
    )
    if model is None:
        return None
    ids = [row.id for row in rows if row.provider == model.provider]
    variable = api_data(able[model.provider])["keyVariable"]
    return {
        "class": classes[model.provider],
        "variable": str(variable),
        "attribute": typescript_attributes(ids)[model.id],
        "id": text(model.id),
        "price": model.price,
    }


def _client(provider: Provider, rows: Sequence[ModelRow], class_: str) -> str:
    """The module of a provider's client."""
    summaries = methods(provider)
    names = summaries.keys()
    return _render(
        "provider.ts",
        doc=comment([said(f"{provider.title}: its client, and how its API is spoken.")]),
        api=literal(api_data(provider), lead=len("export const api: Api = ")),
        class_doc=comment(
            map(said, [sentence(provider.title), provider.summary or "", provider.website or ""])
        ),
        models=_models(rows, provider),
        model_classes=sorted({_class_of(row, provider) for row in rows}),
        methods=[
            {"comment": _summary(method, summary), "code": _CALLS[method].rstrip("\n")}
            for method, summary in summaries.items()
        ],
        has_calls=bool(names - {"parseWebhook"}),
        has_ids=bool(names & {"status", "wait", "cancel"}),
        has_tasks=bool(names - {"credits"}),
        has_jobs="wait" in names,
        **{"class": class_},
    )


def _class_of(row: ModelRow, provider: Provider) -> str:
    """The class of a model: what can be done with it depends on what its creation starts."""
    creation = provider.endpoint(row.creation)
    classes = {"task": "TaskModel", "result": "ResultModel", None: "Model"}
    return classes[starts(provider, creation) if creation is not None else None]


def _models(rows: Sequence[ModelRow], provider: Provider) -> list[dict[str, str]]:
    attributes = typescript_attributes(row.id for row in rows)
    creations = [flow.create.name for flow in flows(provider)]
    return [
        {
            "attribute": attributes[row.id],
            "comment": comment([said(row.words)], "  "),
            "class": _class_of(row, provider),
            "file": file_of(row.id),
            "key": name(row.id),
            "row": _row(row, creations),
        }
        for row in rows
    ]


def _row(row: ModelRow, creations: Sequence[str]) -> str:
    """What a client knows of a model before its module is loaded."""
    calls = {"creation": row.creation} if [row.creation] != creations[:1] else {}
    calls |= {"sentId": row.sent_id} if row.sent_id else {}
    parts = [text(row.id), text(row.title), f'() => import("./{file_of(row.id)}.js")']
    return ", ".join([*parts, *([literal(calls)] if calls and creations else [])])


def _summary(method: str, summary: str) -> str:
    words = " ".join(filter(None, (summary, _SUMMARIES.get(method))))
    return comment([said(words)], "  ")


def _records(rows: Sequence[ModelRow]) -> str:
    """What `find` reads: a row for each model."""
    records = [{camel(key): value for key, value in row.record.items()} for row in rows]
    doc, synonyms = comment(["What is known of each model."]), comment(["Other words for roles of files."])
    lead = "export const RECORDS: readonly ModelRow[] = "
    other = "export const SYNONYMS: Readonly<Record<string, string>> = "
    return (
        f'import type {{ ModelRow }} from "./find.js";\n\n'
        f"{synonyms}{other}{literal(SYNONYMS, lead=len(other))};\n\n"
        f"{doc}{lead}{literal(records, lead=len(lead))};\n"
    )


def _english() -> str:
    """The sentences about problems, in English."""
    table: dict[str, object] = {"language": "en", "direction": "ltr", "listed": LISTED}
    for reason, pattern in {**PROBLEMS, **HINTS, **KINDS}.items():
        table[reason] = pattern if isinstance(pattern, str) else {"other": pattern[1], "one": pattern[0]}
    doc = comment(["What is said of a request that is refused, by the reason and its form."])
    lead = "export const ENGLISH: Readonly<Record<string, string | Record<string, string>>> = "
    return f"{doc}{lead}{literal(table, lead=len(lead))};\n"


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(folder() / "typescript"),
        undefined=StrictUndefined,
        keep_trailing_newline=True,
    )


def _render(name: str, **values: Any) -> str:
    return _environment().get_template(f"{name}.jinja2").render(values)


def _copied() -> dict[str, bytes]:
    """What is the same in every catalogue, and word for word what checks, prices and tells of problems."""
    package, builder = folder() / "typescript", folder() / "builder"
    sources = package / "src"
    files: dict[str, Path] = {
        f"{SOURCES}/{path.relative_to(sources).as_posix()}": path for path in sources.rglob("*.ts")
    }
    files |= {f"{FOLDER}/{name}": package / source for name, source in _BESIDE.items()}
    for room in ("runtime", "files"):
        files |= {f"{SOURCES}/{room}/{path.name}": path for path in (builder / room).glob("*.js")}
    files |= {f"{SOURCES}/sentences/{name}": builder / "form" / name for name in _FORM}
    return {path: files[path].read_bytes() for path in sorted(files)}
