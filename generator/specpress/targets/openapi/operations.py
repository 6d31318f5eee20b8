"""The operations of a provider by path and method: one for each endpoint, and one for each model that has a path.

Where the body does not tell the model and the path has one part to fill in, that part is the model's id. A model
then has an operation of its own under the path with its id in it, which OpenAPI prefers to the path with the part
to fill in; the latter stays for the models that are not described.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import quote

from specpress.base.names import snake
from specpress.catalog.provider import Endpoint, Header, Provider
from specpress.catalog.types import Field
from specpress.schema import components as schemas
from specpress.schema.texts import description_of
from specpress.schema.values import Schema
from specpress.targets.openapi.answers import Answers
from specpress.targets.openapi.naming import Components, Names, operation_name, tag
from specpress.targets.openapi.row import ModelRow
from specpress.targets.openapi.texts import described, endpoint_lines, noted, say
from specpress.wording.facts import title_of

Operation = dict[str, Any]

_PART = re.compile(r"\{([^{}/?#]+)\}")
_RESERVED = "/:?#[]@!$&'()*+,;=~%"
"""What an address may hold as it is (RFC 3986); everything else is percent-encoded."""


def address(text: str) -> str:
    """A text as an address: a spec may spell it in any way, a document only in one."""
    return quote(text, safe=_RESERVED)


@dataclass(frozen=True, slots=True)
class _Path:
    """A path with parts to fill in. `fixed` stands around `names`: one more of the first than of the second."""

    fixed: tuple[str, ...]
    names: tuple[str, ...]

    @classmethod
    def of(cls, path: str) -> _Path:
        """A documented path. A name that comes again gets a number, for a document has one value a name."""
        parts = _PART.split(path if path.startswith("/") else f"/{path}")
        names: list[str] = []
        for name in parts[1::2]:
            count = names.count(name)
            names.append(f"{name}_{count + 1}" if count else name)
        return cls(tuple(map(address, parts[::2])), tuple(names))

    def __str__(self) -> str:
        parts = (f"{before}{{{name}}}" for before, name in zip(self.fixed, self.names, strict=False))
        return "".join((*parts, self.fixed[-1]))

    def filled(self, part: str, value: str) -> _Path:
        """The path with a value in the place of the named part. A slash in the value stays, as ids are written."""
        fixed, names = [self.fixed[0]], []
        for name, after in zip(self.names, self.fixed[1:], strict=True):
            if name == part:
                fixed[-1] += quote(value, safe="/~:@!$&'()*+,;=") + after
            else:
                names.append(name)
                fixed.append(after)
        return _Path(tuple(fixed), tuple(names))


@dataclass(frozen=True, slots=True)
class _Call:
    """An endpoint as one operation: where it is called and which models it may be about."""

    endpoint: Endpoint
    path: _Path
    rows: tuple[ModelRow, ...]
    model: ModelRow | None = None
    """The model whose id stands in the path."""


@dataclass(frozen=True, slots=True)
class Operations:
    """Writes the operations of a provider."""

    provider: Provider
    rows: tuple[ModelRow, ...]
    answers: Answers
    schemes: Mapping[str, Any]
    ids: Mapping[str, str]
    """The names of the operations, by their endpoints'."""

    def paths(self, names: Names) -> dict[str, dict[str, Operation]]:
        """Every path with its operations. Paths that differ in the names of their parts alone are one path."""
        paths: dict[str, dict[str, Operation]] = {}
        spelled: dict[tuple[str, ...], _Path] = {}
        model_part = self._model_part()
        for call in self._calls(model_part):
            path = spelled.setdefault(call.path.fixed, call.path)
            operation = self._operation(replace(call, path=path), model_part, names)
            methods = paths.setdefault(str(path), {})
            method = call.endpoint.method.lower()
            methods[method] = _merged(methods[method], operation) if method in methods else operation
        return paths

    def _calls(self, model_part: str | None) -> Iterator[_Call]:
        for endpoint in self.provider.endpoints:
            path = _Path.of(endpoint.path)
            if model_part is None or path.names[:1] != (model_part,):
                yield _Call(endpoint, path, self.rows)
                continue
            yield _Call(endpoint, path, ())
            for row in self.rows:
                if endpoint.body == "request" or (endpoint.returns == "result" and row.result):
                    yield _Call(endpoint, path.filled(model_part, row.id), (row,), row)

    def _model_part(self) -> str | None:
        """The part of paths that is the model's id; None where the body tells it, or nobody knows."""
        parts = {_Path.of(each.path).names for each in self.provider.endpoints if each.body == "request"}
        if len(parts) != 1 or any(row.key is not None for row in self.rows):
            return None
        (names,) = parts
        return names[0] if len(names) == 1 else None

    def _operation(self, call: _Call, model_part: str | None, names: Names) -> Operation:
        endpoint, model = call.endpoint, call.model
        title = endpoint.summary or title_of(endpoint.name)
        operation: Operation = {
            "operationId": (
                names.new(operation_name((endpoint.name, model.id)), "_")
                if model
                else self.ids[endpoint.name]
            ),
            "tags": [tag(endpoint.name)],
            "summary": f"{model.title}: {title}" if model else title,
            **described(endpoint.note and say(endpoint.note), endpoint_lines(endpoint, self.provider)),
        }
        if model is not None and model.deprecated:
            operation["deprecated"] = True
        if parameters := _parameters(endpoint, call.path, model_part):
            operation["parameters"] = parameters
        if (body := _request_body(endpoint, call.rows, self.answers.components)) is not None:
            operation["requestBody"] = body
        operation["responses"] = self.answers.of(endpoint, call.rows)
        # OpenAPI 3.1 has scopes for every scheme. What is not said here is as it is for all operations.
        if endpoint.public:
            operation["security"] = []
        elif endpoint.scope is not None and self.schemes:
            operation["security"] = [{name: [endpoint.scope]} for name in self.schemes]
        return operation


def _parameters(endpoint: Endpoint, path: _Path, model_part: str | None) -> list[dict[str, Any]]:
    """What is sent beside the body: the parts of the path, the query, and headers."""
    model = "The id of a model that has no path of its own here." if endpoint.body else "The model's id."
    texts = {name: model if name == model_part else f"{title_of(name)}." for name in path.names}
    return [
        *(
            {"name": name, "in": "path", "required": True, "description": say(text), "schema": schemas.text()}
            for name, text in texts.items()
        ),
        *map(_of_query, endpoint.query),
        *map(_of_header, endpoint.headers),
    ]


def _of_query(field: Field) -> dict[str, Any]:
    parameter: dict[str, Any] = {"name": field.key, "in": "query"}
    parameter |= described(schemas.lines_of(field), noted(field.note, field.provenance))
    if field.required:
        parameter["required"] = True
    if field.deprecated is not None:
        parameter["deprecated"] = True
    return {**parameter, "schema": schemas.value(field)}


def _of_header(header: Header) -> dict[str, Any]:
    parameter: dict[str, Any] = {"name": header.name, "in": "header"}
    description = header.description and say(header.description)
    parameter |= described(description, noted(header.note, header.provenance))
    if header.required:
        parameter["required"] = True
    return {**parameter, "schema": schemas.text()}


def _request_body(
    endpoint: Endpoint, rows: Sequence[ModelRow], components: Components
) -> dict[str, Any] | None:
    """The body of an endpoint's requests: a model's request, a form, or other JSON; None where it has none."""
    if endpoint.body is None:
        return None
    kind, content = "application/json", {}
    if endpoint.body == "request":
        content["schema"] = _of_models(rows, components)
        if examples := _examples(rows):
            content["examples"] = examples
    elif endpoint.body == "multipart":
        kind, content["schema"] = "multipart/form-data", schemas.form(endpoint.fields)
        types = {field.key: field.media.mime_types for field in endpoint.fields if field.media is not None}
        if encoding := {key: {"contentType": ", ".join(names)} for key, names in types.items() if names}:
            content["encoding"] = encoding
    else:
        content["schema"] = schemas.body(endpoint.fields) if endpoint.fields else schemas.any_of(())
    return {"required": True, "content": {kind: content}}


def _of_models(rows: Sequence[ModelRow], components: Components) -> Schema:
    """The request of one of some models, told apart by their id where each of them demands it under one key."""
    keys = {row.key for row in rows}
    requests = {row.id: components.requests[row.id] for row in rows}
    if len(keys) == 1 and (key := keys.pop()) is not None:
        return schemas.told_apart(key, requests)
    return schemas.any_of(map(schemas.reference, requests.values())) if requests else schemas.any_object()


def _examples(rows: Sequence[ModelRow]) -> dict[str, Any]:
    names = Names(set())
    return {
        names.new(f"{snake(row.id, 'model')}_{snake(title, 'example')}", "_"): {
            "summary": title,
            "value": request,
        }
        for row in rows
        for title, request in row.examples
    }


def _merged(first: Operation, second: Operation) -> Operation:
    """One operation for two endpoints of one path and method, such as a call and its stream.

    OpenAPI has room for one; it goes by the name of the first and tells what the second is for.
    """
    # A summary is plain text, a description CommonMark.
    lines = [text for text in (say(second.get("summary", "")), second.get("description")) if text]
    merged = dict(first)
    if text := description_of(first.get("description"), (f"Or: {line}" for line in lines)):
        merged["description"] = text
    if parameters := _merged_parameters(first.get("parameters", []), second.get("parameters", [])):
        merged["parameters"] = parameters
    if bodies := [call["requestBody"]["content"] for call in (first, second) if "requestBody" in call]:
        content = _merged_content(bodies[0], bodies[-1])
        merged["requestBody"] = {"required": len(bodies) == 2, "content": content}
    responses = {**second["responses"], **first["responses"]}
    for status in first["responses"].keys() & second["responses"].keys():
        contents = [call["responses"][status].get("content", {}) for call in (first, second)]
        if any(contents):
            responses[status] = {**first["responses"][status], "content": _merged_content(*contents)}
    merged["responses"] = dict(sorted(responses.items()))
    return merged


def _merged_parameters(first: list[dict[str, Any]], second: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """All parameters; one that only one of the two demands may be left out."""
    tables = [{(each["in"], each["name"]): each for each in parameters} for parameters in (first, second)]
    return [
        {
            word: value
            for word, value in parameter.items()
            if word != "required" or all(table.get(key, {}).get("required") for table in tables)
        }
        for key, parameter in {**tables[1], **tables[0]}.items()
    ]


def _merged_content(first: dict[str, Any], second: dict[str, Any]) -> dict[str, Any]:
    merged = {**second, **first}
    for kind in first.keys() & second.keys():
        alternatives = [first[kind]["schema"]]
        if second[kind]["schema"] != alternatives[0]:
            alternatives.append(second[kind]["schema"])
        merged[kind] = {**second[kind], **first[kind], "schema": schemas.any_of(alternatives)}
    return merged
