"""What kind of document it is, told by what stands in it, and the schemas that it describes requests by.

Given a document; gives it in the one form that the rest of the import reads: operations with bodies under `paths`, or
schemas alone. A file's name says nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from specpress.base.addresses import fault_in_address
from specpress.base.diagnostics import Diagnostic, Span
from specpress.importer import codes
from specpress.importer.documents.document import Document, child, steps_of

METHODS = ("get", "put", "post", "delete", "patch")
FORM = "multipart/form-data"
_FORMS = (FORM, "application/x-www-form-urlencoded")


class Kind(StrEnum):
    """What a document is."""

    OPENAPI = "OpenAPI"
    SWAGGER = "Swagger 2"
    SCHEMAS = "OpenAPI without paths"
    JSON_SCHEMA = "JSON Schema"
    REPLICATE = "Replicate model"
    CLOUDFLARE = "Cloudflare model"


@dataclass(frozen=True, slots=True, kw_only=True)
class Described:
    """A document of a known kind."""

    kind: Kind
    document: Document
    """Where the schemas stand, and what their references lead into: a part of the file for some kinds."""
    schemas: tuple[str, ...] = ()
    """The pointers of the schemas of requests, where it tells no operations."""
    model: str | None = None
    """The id of the one model that the document as a whole is about."""
    provider: str | None = None
    """The provider's name, where the kind is one provider's own."""
    title: str = ""
    """The document's own title."""
    task: str = ""
    """What the one model does, where the kind has a place for it."""
    url: str | None = None
    """The address of a page about the model, where the kind has a place for it."""


def described(document: Document) -> Described | Diagnostic:
    """A document by its kind; the diagnostic says which kinds there are."""
    value = document.value
    if isinstance(value, dict):
        for read in (_openapi, _swagger, _replicate, _cloudflare, _json_schema):
            found = read(document, value)
            if found is not None:
                return found
    help = (
        "OpenAPI 3 and Swagger 2 (`openapi`, `swagger`), JSON Schema (`$schema`, `properties`), Replicate's "
        "`latest_version`, and Cloudflare's `schema.input` can be read; another document is put into one of these "
        "forms, or the spec is written by hand: specpress init shows one"
    )
    keys = f" with {', '.join(map(repr, list(value)[:4]))}" if isinstance(value, dict) and value else ""
    message = f"this {_what(value)}{keys} is no kind of document that is known"
    return codes.UNKNOWN_DOCUMENT.at(Span(document.name, document.first_line), message, help)


def _what(value: object) -> str:
    return "object" if isinstance(value, dict) else "list" if isinstance(value, list) else "value"


def mapping(value: object) -> dict[str, Any]:
    """A value where it is an object; an empty one for anything else."""
    return value if isinstance(value, dict) else {}


def text(value: object) -> str:
    """A value where it is a text; an empty one for anything else."""
    return " ".join(value.split()) if isinstance(value, str) else ""


def _address(value: object) -> str | None:
    """An address that can stand in a spec."""
    address = text(value)
    return address if address.startswith(("https://", "http://")) and not fault_in_address(address) else None


def _openapi(document: Document, value: Mapping[str, Any]) -> Described | None:
    if not str(value.get("openapi", "")).startswith("3"):
        return None
    info = mapping(value.get("info"))
    fal = mapping(info.get("x-fal-metadata"))
    title, model = text(info.get("title")), text(fal.get("endpointId")) or None
    schemas = tuple(_requests(document)) if not mapping(value.get("paths")) else ()
    return Described(
        kind=Kind.SCHEMAS if schemas else Kind.OPENAPI,
        document=document,
        schemas=schemas,
        model=model,
        provider="fal" if fal else None,
        title=title,
        task=text(fal.get("category")),
        url=_address(fal.get("documentationUrl")),
    )


def _requests(document: Document) -> Iterator[str]:
    """The schemas of a document without operations that no other one refers to, but for answers."""
    schemas = mapping(mapping(document.value.get("components")).get("schemas"))
    used = {reference for schema in schemas.values() for reference in _references(schema)}
    for name, schema in schemas.items():
        pointer = child("#/components/schemas", name)
        is_object = mapping(schema).get("type", "object") == "object" and "enum" not in mapping(schema)
        if pointer not in used and is_object and not name.lower().endswith(("output", "response", "result")):
            yield pointer


def _references(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(reference := value.get("$ref"), str):
            yield reference
        for item in value.values():
            yield from _references(item)
    elif isinstance(value, list):
        for item in value:
            yield from _references(item)


def _swagger(document: Document, value: Mapping[str, Any]) -> Described | None:
    if not str(value.get("swagger", "")).startswith("2"):
        return None
    paths = {
        path: {name: _operation(value, entry) if name in METHODS else entry for name, entry in item.items()}
        for path, item in mapping(value.get("paths")).items()
        if isinstance(item, dict)
    }
    is_plain = value.get("schemes") == ["http"]
    scheme = "http" if is_plain else "https"
    host, base = text(value.get("host")), text(value.get("basePath"))
    components = {**mapping(value.get("components")), "securitySchemes": dict(_security(value))}
    servers = {"servers": [{"url": f"{scheme}://{host}{base.rstrip('/')}"}]} if host else {}
    rewritten = {**value, **servers, "paths": paths, "components": components}
    title = text(mapping(value.get("info")).get("title"))
    return Described(kind=Kind.SWAGGER, document=replace(document, value=rewritten), title=title)


def _security(value: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for name, scheme in mapping(value.get("securityDefinitions")).items():
        is_basic = mapping(scheme).get("type") == "basic"
        yield name, {"type": "http", "scheme": "basic"} if is_basic else scheme


def _operation(value: Mapping[str, Any], entry: Any) -> Any:
    """An operation of Swagger 2 with its body and its answers where version 3 has them."""
    operation = mapping(entry)
    consumes = operation.get("consumes", value.get("consumes"))
    kinds = [kind for kind in consumes if isinstance(kind, str)] if isinstance(consumes, list) else []
    parameters = operation.get("parameters")
    listed = [mapping(item) for item in parameters] if isinstance(parameters, list) else []
    content: dict[str, Any] = {}
    fields = {text(item.get("name")): _field(item) for item in listed if item.get("in") == "formData"}
    if fields:
        required = [item["name"] for item in listed if item.get("in") == "formData" and item.get("required")]
        schema = {"type": "object", "properties": fields, **({"required": required} if required else {})}
        content[next((kind for kind in kinds if kind in _FORMS), FORM)] = {"schema": schema}
    for item in listed:
        if item.get("in") == "body":
            content[next((kind for kind in kinds if "json" in kind), "application/json")] = {
                "schema": item.get("schema")
            }
    others = [item for item in listed if item.get("in") not in ("body", "formData")]
    answers = {
        status: {**mapping(answer), "content": {"application/json": {"schema": mapping(answer)["schema"]}}}
        if "schema" in mapping(answer)
        else answer
        for status, answer in mapping(operation.get("responses")).items()
    }
    body = {"requestBody": {"content": content}} if content else {}
    return {**operation, "parameters": others, "responses": answers, **body}


def _field(item: Mapping[str, Any]) -> dict[str, Any]:
    field = {name: value for name, value in item.items() if name not in ("name", "in", "required")}
    return {**field, "type": "string", "format": "binary"} if field.get("type") == "file" else field


def _replicate(document: Document, value: Mapping[str, Any]) -> Described | None:
    for steps in (("latest_version", "openapi_schema"), ("openapi_schema",)):
        inner: Any = value
        for step in steps:
            inner = mapping(inner).get(step)
        if isinstance(inner, dict) and "Input" in mapping(mapping(inner.get("components")).get("schemas")):
            owner, name = text(value.get("owner")), text(value.get("name"))
            return Described(
                kind=Kind.REPLICATE,
                document=document.within(steps),
                schemas=("#/components/schemas/Input",),
                model=f"{owner}/{name}" if owner and name else None,
                provider="replicate",
                title=name,
                url=_address(value.get("url")),
            )
    return None


def _cloudflare(document: Document, value: Mapping[str, Any]) -> Described | None:
    schema = mapping(value.get("schema"))
    if not isinstance(schema.get("input"), dict):
        return None
    name = text(value.get("name")) or text(mapping(value.get("model")).get("name"))
    provider = "cloudflare" if name.startswith("@") else None
    model = name or None
    return Described(
        kind=Kind.CLOUDFLARE,
        document=document,
        schemas=("#/schema/input",),
        model=model,
        provider=provider,
        title=name.rpartition("/")[2],
        task=text(mapping(value.get("task")).get("name")),
    )


def _json_schema(document: Document, value: Mapping[str, Any]) -> Described | None:
    is_schema = "$schema" in value or isinstance(value.get("properties"), dict)
    if not is_schema and not any(name in value for name in ("allOf", "oneOf", "anyOf", "$ref")):
        return None
    return Described(kind=Kind.JSON_SCHEMA, document=document, schemas=("#",), title=text(value.get("title")))


def last_step(pointer: str) -> str:
    """The last step of a pointer; empty for the document as a whole."""
    return (steps_of(pointer) or ("",))[-1]
