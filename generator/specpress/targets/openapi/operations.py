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

from specpress.base.json_text import json_line
from specpress.base.names import snake
from specpress.catalog.provider import Endpoint, Header, Provider
from specpress.catalog.types import Field
from specpress.runtime.api import Filler
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
        for call in self._calls():
            path = spelled.setdefault(call.path.fixed, call.path)
            operation = self._operation(replace(call, path=path), names)
            methods = paths.setdefault(str(path), {})
            method = call.endpoint.method.lower()
            methods[method] = _merged(methods[method], operation) if method in methods else operation
        return paths

    def _calls(self) -> Iterator[_Call]:
        for endpoint in self.provider.endpoints:
            path = _Path.of(endpoint.path)
            is_creation = endpoint.body == "request"
            rows = tuple(row for row in self.rows if not is_creation or row.endpoint == endpoint.name)
            part = _model_part(endpoint, rows)
            if part is None:
                yield _Call(endpoint, path, rows)
                continue
            yield _Call(endpoint, path, ())
            for row in rows:
                if is_creation or (endpoint.returns == "result" and row.result):
                    yield _Call(endpoint, path.filled(part, row.sent_id), (row,), row)

    def _operation(self, call: _Call, names: Names) -> Operation:
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
        if endpoint.base_url is not None:
            operation["servers"] = [server(endpoint.base_url, self.provider)]
        if parameters := _parameters(call, self.provider):
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


def _model_part(endpoint: Endpoint, rows: Sequence[ModelRow]) -> str | None:
    """The part of the path that is the model's id; None where there is none, or where the body tells it."""
    if endpoint.body == "request" and any(row.key is not None for row in rows):
        return None
    return next(
        (name for name, filler in endpoint.path_parts if filler.holds == "model" and filler.segments is None),
        None,
    )


def server(base_url: str, provider: Provider) -> dict[str, Any]:
    """An address that paths are added to, with the settings in it as variables."""
    url = address(base_url.rstrip("/")).replace("%7B", "{").replace("%7D", "}") or "/"
    variables = {
        setting.name: {
            "default": setting.default or setting.name,
            **described(setting.description and say(setting.description), ()),
        }
        for setting in provider.settings
        if f"{{{setting.name}}}" in base_url
    }
    return {"url": url, **({"variables": variables} if variables else {})}


def _parameters(call: _Call, provider: Provider) -> list[dict[str, Any]]:
    """What is sent beside the body: the parts of the path, the query, and headers."""
    endpoint = call.endpoint
    fillers = dict(endpoint.path_parts)
    return [
        *(_of_path(name, fillers.get(name), call, provider) for name in call.path.names),
        *(_with_parameter(_of_query(field), "query", call) for field in endpoint.query),
        *(_with_parameter(_of_header(header), "header", call) for header in endpoint.headers),
    ]


def _of_path(name: str, filler: Filler | None, call: _Call, provider: Provider) -> dict[str, Any]:
    text = f"{title_of(name)}."
    schema = schemas.text()
    if filler is not None and filler.holds == "model":
        text = (
            "The id of a model that has no path of its own here." if call.endpoint.body else "The model's id."
        )
        if filler.segments is not None:
            text = f"The first {filler.segments} parts of the model's id, between slashes."
    elif filler is not None and filler.setting is not None:
        setting = next(part for part in provider.settings if part.name == filler.setting)
        text = setting.description or text
        # Makers of clients cannot have a default before a parameter that has none.
        text = f"{text} Usually {setting.default}." if setting.default is not None else text
    made = {"name": name, "in": "path", "required": True, "description": say(text), "schema": schema}
    return _with_parameter(made, "path", call)


def _with_parameter(made: dict[str, Any], place: str, call: _Call) -> dict[str, Any]:
    """What the models say of it, where a parameter of theirs stands in this place."""
    told = [
        (row, required, text, schema)
        for row in call.rows
        for where, name, required, text, schema in row.beside
        if (where, name) == (place, made["name"])
    ]
    if not told:
        return made
    texts = dict.fromkeys(text for _, _, text, _ in told if text)
    is_required = len(told) == len(call.rows) and all(required for _, required, _, _ in told)
    kinds = {json_line(schema): schema for _, _, _, schema in told}
    made = {**made, "schema": schemas.any_of(kinds.values())}
    if len(texts) == 1:
        made["description"] = next(iter(texts))
    return {**made, "required": True} if is_required or place == "path" else made


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
    default = {"default": header.value} if header.value is not None else {}
    return {**parameter, "schema": {**schemas.text(), **default}}


def _request_body(
    endpoint: Endpoint, rows: Sequence[ModelRow], components: Components
) -> dict[str, Any] | None:
    """The body of an endpoint's requests: a model's request, a form, or other JSON; None where it has none."""
    if endpoint.body is None:
        return None
    kind, content = "application/json", dict[str, Any]()
    if endpoint.body == "request":
        content["schema"] = _of_models(rows, components)
        if examples := _examples(rows):
            content["examples"] = examples
        return {"required": True, "content": dict(_contents(endpoint, rows, content))}
    if endpoint.body == "multipart":
        kind, content["schema"] = "multipart/form-data", schemas.form(endpoint.fields)
        types = {field.key: field.media.mime_types for field in endpoint.fields if field.media is not None}
        if encoding := {key: {"contentType": ", ".join(names)} for key, names in types.items() if names}:
            content["encoding"] = encoding
    else:
        content["schema"] = schemas.body(endpoint.fields) if endpoint.fields else schemas.any_of(())
    return {"required": True, "content": {kind: content}}


def _contents(
    endpoint: Endpoint, rows: Sequence[ModelRow], content: dict[str, Any]
) -> Iterator[tuple[str, dict[str, Any]]]:
    """A model's request in each form in which it may travel; files go as parts of a form."""
    if "json" in endpoint.content:
        yield "application/json", content
    if "multipart" in endpoint.content:
        parts = {key: types for row in rows for key, types in row.parts.items()}
        encoding = {key: {"contentType": ", ".join(types)} for key, types in parts.items() if types}
        yield "multipart/form-data", {**content, **({"encoding": encoding} if encoding else {})}


def _of_models(rows: Sequence[ModelRow], components: Components) -> Schema:
    """The request of one of some models, told apart by their id where each of them demands it under one key."""
    keys = {row.key for row in rows}
    requests = {row.sent_id: components.requests[row.id] for row in rows}
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
