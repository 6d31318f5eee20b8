"""What docstrings say: what a class, an attribute or a module is for, with every fact in words.

Given schemas, whose descriptions hold what no keyword states, and models; gives docstrings as Python source.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from specpress.base.json_text import json_text
from specpress.catalog.model import Model
from specpress.catalog.provider import Provider
from specpress.catalog.types import Field
from specpress.runtime.constraints import Rule
from specpress.schema.texts import deprecation_line
from specpress.targets.python.literals import docstring
from specpress.wording.price import price_text

_INDENT = "    "


def field_doc(schema: Mapping[str, Any], field: Field | None) -> str:
    """What an attribute does, its limits and its default."""
    facts = [f"Allowed: {text}." if (text := "; ".join(_limits(schema))) else ""]
    if "enum" not in schema and _takes_null(schema):
        facts.append("May be null.")
    if "default" in schema:
        facts.append(f"Default: {_json(schema['default'])}.")
    text = schema.get("description") or _sentence(schema.get("title", ""))
    note = f"Note: {field.note}" if field is not None and field.note else ""
    return docstring([*text.split("\n\n"), " ".join(filter(None, facts)), note], _INDENT)


def class_doc(schema: Mapping[str, Any], role: str, rules: Iterable[Rule]) -> str:
    """What an object is, or else its role, and the rules that it keeps."""
    told = "\n".join(f"- {rule.text}" for rule in rules)
    text = schema.get("description") or role
    return docstring([*text.split("\n\n"), told and f"Rules:\n{told}"], _INDENT)


def model_doc(model: Model, provider: Provider) -> str:
    """What a model makes, what it costs, and where all of it was read."""
    deprecated = deprecation_line(model.deprecated) if model.deprecated is not None else ""
    price = f"Price: {price_text(model.price.formula, model.request)}." if model.price is not None else ""
    dated = f" Effective {model.price.effective}." if model.price and model.price.effective else ""
    own = (one for one in model.sources if not one.id.startswith(f"{provider.id}:"))
    sources = "\n".join(f"- {one.title} ({one.language}), read {one.read}" for one in own)
    text = [f"{model.title} at {provider.title}.", deprecated, model.summary or "", f"{price}{dated}"]
    return docstring([*text, sources and f"Sources:\n{sources}"])


def provider_doc(provider: Provider) -> str:
    """What a provider is."""
    return docstring(
        [f"{provider.title}, one module a model.", provider.summary or "", provider.website or ""]
    )


def client_doc(provider: Provider, *, asynchronous: bool) -> str:
    """What a client is for."""
    loop = " for an event loop" if asynchronous else ""
    return docstring([f"A client of {provider.title}{loop}.", provider.summary or ""], _INDENT)


def summary_doc(text: str, indent: str = "") -> str:
    """A name or a sentence as a docstring."""
    return docstring([text], indent)


def responses_doc(provider: Provider) -> str:
    """What a provider answers."""
    return docstring(
        [
            f"What {provider.title} answers.",
            "Every class keeps keys and values that are not documented, so that an answer that grows can be read.",
        ]
    )


def _limits(schema: Mapping[str, Any]) -> Iterator[str]:
    """What the keywords of a schema state, in words."""
    is_grid = {
        "enum",
        "minimum",
        "maximum",
    } <= schema.keys()  # the description says how far its numbers lie apart
    if "const" in schema or ("enum" in schema and not is_grid):
        yield ", ".join(_json(value) for value in schema.get("enum", [schema.get("const")]))
    yield from _range(schema.get("minimum"), schema.get("maximum"))
    yield from _range(schema.get("minLength"), schema.get("maxLength"), " character")
    yield from _range(schema.get("minItems"), schema.get("maxItems"), " element")
    for keyword, words in _PHRASES:
        if keyword in schema:
            yield f"{words} {_json(schema[keyword])}"
    if schema.get("uniqueItems"):
        yield "all elements different"
    for one in schema.get("anyOf", ()):
        yield from _limits(one)
    if "items" in schema and (each := "; ".join(_limits(schema["items"]))):
        yield f"each element: {each}"


_PHRASES = (
    ("exclusiveMinimum", "more than"),
    ("exclusiveMaximum", "less than"),
    ("multipleOf", "a multiple of"),
    ("pattern", "matches"),
)


def _range(low: Any, high: Any, unit: str = "") -> Iterator[str]:
    if low is None and high is None:
        return
    tail = f"{unit}s" if unit and (low if high is None else high) != 1 else unit
    if low == high:
        yield f"exactly {_json(low)}{tail}"
    elif low is not None and high is not None:
        yield f"{_json(low)} to {_json(high)}{tail}"
    else:
        yield f"at least {_json(low)}{tail}" if high is None else f"at most {_json(high)}{tail}"


def _takes_null(schema: Mapping[str, Any]) -> bool:
    kinds = [one.get("type", ()) for one in (schema, *schema.get("anyOf", ()))]
    return any(
        kind == "null" or "null" in kind for kind in kinds if not isinstance(kind, str) or kind == "null"
    )


def _json(value: Any) -> str:
    return " ".join(json_text(value).split("\n")).strip()


def _sentence(text: str) -> str:
    return text if not text or text.endswith((".", "!", "?", ":")) else f"{text}."
