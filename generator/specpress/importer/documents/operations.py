"""The creations of a document: what one spec each is made of.

Given a document of a known kind; gives one `Creation` for each operation and model, and what was left out with the
reason. A body that is told apart by the model's id is one for each id; several contents of one operation are one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from pathlib import PurePath
from string import Formatter
from typing import Any

from specpress.importer.documents.document import Document, Target, child
from specpress.importer.documents.kinds import FORM, METHODS, Described, last_step, mapping, text

MODEL_KEYS = ("model", "model_id", "modelId", "model_name", "modelName")
"""What the key of a body is called that holds the model's id."""
_NO_CREATIONS = frozenset(
    re.findall(
        r"\S+",
        """
        account accounts admin api-keys apikeys assistants auth balance batch batches billing cancel consents
        credentials credits datasets delete feedback files finetune finetunes fine-tunes fine-tuning fine_tuning
        fine_tunes history invites keys login members moderations oauth organization organizations presign pricing
        pricing-calculator profile projects register settings subscription subscriptions threads token tokens
        upload uploads usage user users vector_stores voice_consents voices webhook webhooks workspace workspaces
        """,
    )
)
"""Parts of paths of operations that manage something instead of making it."""
_NO_WORDS = frozenset(
    ("delete", "list", "get", "update", "cancel", "upload", "register", "estimate", "count", "check")
)
"""With these the last part of such a path begins: `delete_finetune`."""
_WORK = re.compile(
    "audios?|contents?|documents?|faces?|files?|images?|inputs?|lyrics|mask|media|messages|photo|prompts?|query|recording|"
    "script|song|sound|speech|texts?|tracks?|ur[il]s?|videos?|voice"
)
"""One word of a key that work is given by."""
_NO_WORK = re.compile("callback|formats?|ids?|notify|size|type|webhook")
"""With one of these words the key says something else: `callback_url`, `image_size`, `video_id`."""
_VERSION = re.compile(r"v[0-9]+(?:(?:alpha|beta)[0-9]*)?|api")
_MOST_MODELS = 25
"""A body that takes more models alike says nothing of any of them: their ids are the options of a parameter."""
RESERVED = frozenset({"model", "id", "idempotency_key", "request_id", "file", "kind", "parameters"})
"""What stands for something else than a parameter in the places of a call."""
_FIELDS = ("path", "model", "operation", "file", "title")


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One operation of a document."""

    pointer: str
    method: str
    path: str
    value: dict[str, Any]

    def __str__(self) -> str:
        return f"{self.method.upper()} {self.path}"

    @property
    def id(self) -> str:
        """What the document calls it."""
        return text(self.value.get("operationId"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Creation:
    """What one spec is made of: an operation for one model, or a schema."""

    described: Described
    pointer: str
    """The pointer of the operation, or of the schema where there is none."""
    operation: Operation | None = None
    bodies: tuple[tuple[str, str], ...]
    """Each content with the pointer of its schema, JSON first."""
    alternative: str | None = None
    """Of a body of several kinds the pointer of the one that is the model's; what stands beside it holds as well."""
    model_key: str | None = None
    """The key of the body that holds the model's id, where the document lists the ids."""
    model: str
    """The id on the wire, or what stands for it in the path."""
    name: str = ""
    """The name of the spec's file, below its provider."""

    @property
    def document(self) -> Document:
        """Where its schemas stand."""
        return self.described.document

    @property
    def schema(self) -> str:
        """The pointer of the schema that its parameters are read from."""
        return self.bodies[0][1]

    def __str__(self) -> str:
        return str(self.operation) if self.operation is not None else self.document.full(self.pointer)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An operation that no spec is made of."""

    operation: Operation
    reason: str


@dataclass(frozen=True, slots=True)
class Found:
    """What a document holds."""

    creations: tuple[Creation, ...]
    left_out: tuple[LeftOut, ...] = ()


class BadTemplate(ValueError):
    """An `--id` that names what there is not."""


def find_creations(described: Described, patterns: Sequence[str] = (), template: str = "") -> Found:
    """The creations of a document. Raises BadTemplate.

    `patterns` choose the operations, by path, `POST /path` or operationId with `*`; without one they are told by what
    they take. `template` names the files.
    """
    creations: list[Creation] = []
    left_out: list[LeftOut] = []
    for operation in operations(described.document) if not described.schemas else ():
        bodies = tuple(_bodies(described.document, operation))
        reason = _why_not(described.document, operation, bodies, patterns)
        if reason:
            left_out.append(LeftOut(operation, reason))
        else:
            creations += _by_model(described, operation.pointer, operation, bodies)
    for pointer in described.schemas:
        creations += _by_model(described, pointer, None, (("application/json", pointer),))
    named, repeated = _named(creations, template)
    return Found(named, (*left_out, *repeated))


def operations(document: Document) -> Iterator[Operation]:
    """Every operation of a document, in its order."""
    for path, entry in mapping(document.value.get("paths")).items():
        at = child("#/paths", path)
        target = document.follow(at, entry)
        item = mapping(target.value) if isinstance(target, Target) else {}
        for method in METHODS:
            if isinstance(value := item.get(method), dict):
                # What stands for all operations of a path holds where an operation does not say otherwise.
                shared = item.get("parameters") or ()
                own = value.get("parameters") or ()
                parameters = (
                    [*shared, *own] if isinstance(shared, list) and isinstance(own, list) else own or shared
                )
                value = {**value, "parameters": parameters} if parameters else value
                yield Operation(pointer=child(at, method), method=method, path=path, value=value)


def outer_parameters(document: Document, operation: Operation) -> Iterator[tuple[str, str, Target, bool]]:
    """What an operation takes outside of its body: name, place, where it is described, whether it must be there."""
    listed = operation.value.get("parameters")
    for index, item in enumerate(listed if isinstance(listed, list) else ()):
        target = document.follow(child(operation.pointer, "parameters", index), item)
        value = mapping(target.value) if isinstance(target, Target) else {}
        name, place = text(value.get("name")), text(value.get("in"))
        if name and place in ("path", "query", "header") and isinstance(target, Target):
            yield name, place, target, value.get("required") is True


def is_of_auth(header: str) -> bool:
    """Whether a header is one that proves who calls, or that every client sends by itself."""
    return bool(
        re.search(r"authorization|api-?key|access-?token|^(?:content-type|accept)$", header, re.IGNORECASE)
    )


def _bodies(document: Document, operation: Operation) -> Iterator[tuple[str, str]]:
    """Each content of a body that keys can be read from, JSON first."""
    at = child(operation.pointer, "requestBody")
    target = document.follow(at, operation.value.get("requestBody"))
    if not isinstance(target, Target):
        return
    content = mapping(mapping(target.value).get("content"))
    for wanted in ("json", FORM, "x-www-form-urlencoded", "*/*"):
        for kind, media in content.items():
            is_wanted = "json" in kind if wanted == "json" else kind.endswith(wanted)
            if is_wanted and isinstance(mapping(media).get("schema"), dict):
                yield kind, child(target.pointer, "content", kind, "schema")


def schema_parts(document: Document, pointer: str) -> Iterator[Target]:
    """A schema with all that it is put together from by `$ref` and `allOf`, each once."""
    seen: set[str] = set()
    waiting = [pointer]
    while waiting:
        pointer = waiting.pop(0)
        try:
            target = document.follow(pointer, document.at(pointer))
        except KeyError:
            continue
        if isinstance(target, Target) and target.pointer not in seen and isinstance(target.value, dict):
            seen.add(target.pointer)
            yield target
            parts = target.value.get("allOf")
            waiting += (
                [child(target.pointer, "allOf", index) for index in range(len(parts))]
                if isinstance(parts, list)
                else []
            )


def keys_of_body(document: Document, pointer: str) -> dict[str, str]:
    """The keys of a body, those of its alternatives too, each with the pointer of its schema."""
    keys: dict[str, str] = {}
    seen: set[str] = set()
    waiting = [pointer]
    while waiting:
        for part in schema_parts(document, waiting.pop(0)):
            if part.pointer in seen:
                continue
            seen.add(part.pointer)
            for key in mapping(part.value.get("properties")):
                keys.setdefault(key, child(part.pointer, "properties", key))
            for name in ("oneOf", "anyOf"):
                branches = part.value.get(name)
                count = len(branches) if isinstance(branches, list) else 0
                waiting += [child(part.pointer, name, index) for index in range(count)]
    return keys


def _why_not(
    document: Document, operation: Operation, bodies: Sequence[tuple[str, str]], patterns: Sequence[str]
) -> str:
    """Why no spec is made of an operation; empty where one is."""
    if patterns:
        names = (operation.path, str(operation), operation.id)
        is_named = any(fnmatchcase(name, pattern) for name in names for pattern in patterns)
        if not is_named:
            return "not named by --operation"
        return "" if bodies else "its body has no keys that are described"
    if operation.method != "post":
        return "it makes nothing: no POST"
    if not bodies:
        return "its body has no keys that are described"
    parts = [part for part in re.split(r"[/:]", operation.path.lower()) if part and not part.startswith("{")]
    managed = next((part for part in parts if part in _NO_CREATIONS), None)
    if managed is None and parts and re.split("[-_]", parts[-1])[0] in _NO_WORDS:
        managed = parts[-1]
    if managed is not None:
        return f"{managed!r} in its path manages something"
    keys = keys_of_body(document, bodies[0][1])
    return "" if any(map(_is_work, keys)) else "no prompt, text or file in its body"


def _is_work(key: str) -> bool:
    """Whether work may be given by a key: `input_image`, `imageUrls`, but not `callback_url`."""
    words = {word.lower() for word in re.findall("[A-Z]?[a-z]+|[A-Z]+(?![a-z])", key)}
    return any(map(_WORK.fullmatch, words)) and not any(map(_NO_WORK.fullmatch, words))


def _by_model(
    described: Described, pointer: str, operation: Operation | None, bodies: tuple[tuple[str, str], ...]
) -> Iterator[Creation]:
    """One creation for each model that the body is told apart by."""
    document = described.document
    first = bodies[0]
    whole = described.model or (
        path_id(operation.path) if operation is not None else _schema_id(described, pointer)
    )
    creation = Creation(described=described, pointer=pointer, operation=operation, bodies=bodies, model=whole)
    if described.model is not None:
        yield creation
        return
    split = [entry for branch in _branches(document, first[1]) for entry in _models(document, branch)]
    if not split or (len(split) > _MOST_MODELS and len({schema for *_, schema in split}) == 1):
        yield creation
        return
    models: dict[str, tuple[str, str]] = {}
    for model, key, schema in split:
        models.setdefault(model, (key, schema))
    for model, (key, schema) in models.items():
        yield replace(creation, alternative=schema, model_key=key, model=model)


def _branches(document: Document, pointer: str) -> list[str]:
    """The alternatives of a body that each name a model of their own; the body itself where they do not."""
    for part in schema_parts(document, pointer):
        for name in ("oneOf", "anyOf"):
            branches = part.value.get(name)
            if isinstance(branches, list) and branches:
                pointers = [child(part.pointer, name, index) for index in range(len(branches))]
                named = [list(_models(document, branch)) for branch in pointers]
                ids = [model for models in named for model, *_ in models]
                if all(named) and len(ids) == len({*ids}):
                    return pointers
    return [pointer]


def _models(document: Document, pointer: str) -> Iterator[tuple[str, str, str]]:
    """The ids that a body lists for its model: id, key, pointer of the body."""
    for part in schema_parts(document, pointer):
        for key in MODEL_KEYS:
            if key in mapping(part.value.get("properties")):
                for model in _listed(document, child(part.pointer, "properties", key)):
                    yield model, key, pointer
                return


def _listed(document: Document, pointer: str) -> list[str]:
    """The texts that a schema lists as allowed or known."""
    found: dict[str, None] = {}
    waiting = [pointer]
    seen: set[str] = set()
    while waiting:
        for part in schema_parts(document, waiting.pop(0)):
            if part.pointer in seen:
                continue
            seen.add(part.pointer)
            options = part.value.get("enum", [part.value.get("const")])
            found |= (
                dict.fromkeys(item for item in options if isinstance(item, str) and item)
                if isinstance(options, list)
                else {}
            )
            for name in ("oneOf", "anyOf"):
                branches = part.value.get(name)
                count = len(branches) if isinstance(branches, list) else 0
                waiting += [child(part.pointer, name, index) for index in range(count)]
    return list(found)


def path_id(path: str, with_version: bool = False) -> str:
    """The part of a path that tells a creation from others: without versions and what is filled in."""
    parts = [re.sub(r"\{[^}]*\}", "", part).strip(":.-_ ") for part in path.split("/")]
    kept = [part for part in parts if part and (with_version or not _VERSION.fullmatch(part.lower()))]
    return "/".join(kept or filter(None, parts)) or "create"


def _schema_id(described: Described, pointer: str) -> str:
    """What a schema without an operation is called: by its own name, else by its file's."""
    name = last_step(pointer) if described.kind != "JSON Schema" and not described.model else ""
    name = re.sub("(?:Input|Request|Body|Params|Parameters)$", "", name)
    return name or file_id(described.document.name)


def file_id(name: str) -> str:
    """The name of a file without what files of this kind all have."""
    stem = PurePath(name).name
    stem = (
        stem.partition(".")[0]
        if stem.startswith("<")
        else re.sub(r"\.(?:json|ya?ml|md|markdown|txt)$", "", stem)
    )
    return re.sub(r"[<>]", "", re.sub(r"[._-](?:openapi|swagger|schema|input)$", "", stem)) or "model"


def _named(creations: Sequence[Creation], template: str) -> tuple[tuple[Creation, ...], tuple[LeftOut, ...]]:
    """Creations with the names of their files, no two alike; the same creation at several paths counts once."""
    if template:
        return tuple(replace(creation, name=_filled(template, creation)) for creation in creations), ()
    kept, repeated = [], []
    newest: dict[tuple[str, str, str], Creation] = {}
    for creation in sorted(creations, key=_version, reverse=True):
        if creation.operation is None:
            continue
        key = (creation.model, path_id(creation.operation.path), _body_text(creation))
        newest.setdefault(key, creation)
    for creation in creations:
        if creation.operation is not None:
            same = newest[(creation.model, path_id(creation.operation.path), _body_text(creation))]
            if same is not creation:
                repeated.append(LeftOut(creation.operation, f"the same as {same.operation}"))
                continue
        kept.append(creation)
    models = Counter(creation.model for creation in kept)
    ways = Counter((creation.model, _way(creation)) for creation in kept)
    return tuple(replace(creation, name=_name(creation, models, ways)) for creation in kept), tuple(repeated)


def _name(creation: Creation, models: Counter[str], ways: Counter[tuple[str, str]]) -> str:
    if models[creation.model] == 1 or creation.operation is None:
        return creation.model
    is_one_way = ways[(creation.model, _way(creation))] == 1
    way = _way(creation) if is_one_way else path_id(creation.operation.path, with_version=True)
    return way if creation.model_key is None else f"{way}/{creation.model}"


def _way(creation: Creation) -> str:
    return path_id(creation.operation.path) if creation.operation is not None else ""


def _version(creation: Creation) -> tuple[int, ...]:
    """The version that an operation's path names."""
    path = creation.operation.path if creation.operation is not None else ""
    return tuple(int(number) for number in re.findall("/v([0-9]{1,6})", path))


def _body_text(creation: Creation) -> str:
    target = creation.document.follow(creation.schema, creation.document.at(creation.schema))
    return repr(target.value) if isinstance(target, Target) else creation.schema


def _filled(template: str, creation: Creation) -> str:
    """A name by the user's own pattern. Raises BadTemplate."""
    try:
        fields = {field for _, field, _, _ in Formatter().parse(template) if field is not None}
    except ValueError as error:
        raise BadTemplate(f"{template!r} is no pattern of a name: {error}") from None
    if unknown := sorted(fields - {*_FIELDS}):
        known = ", ".join(f"{{{field}}}" for field in _FIELDS)
        raise BadTemplate(f"{{{unknown[0]}}} says nothing of a document; known: {known}")
    operation = creation.operation
    values = {
        "path": path_id(operation.path) if operation is not None else creation.model,
        "model": creation.model,
        "operation": operation.id if operation is not None else creation.model,
        "file": file_id(creation.document.name),
        "title": "-".join(re.findall(r"\w+", creation.described.title.lower())),
    }
    return template.format_map(values).strip("/") or creation.model
