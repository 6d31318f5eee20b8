"""What docstrings say: what a class, an attribute or a module is for, with every fact in words.

Given schemas, whose descriptions say everything, and models; gives docstrings as Python source.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from specpress.catalog.model import Model
from specpress.catalog.provider import Provider
from specpress.catalog.types import Field, ObjectType
from specpress.targets.python.literals import docstring
from specpress.wording.constraints import rule_text
from specpress.wording.facts import deprecation_text
from specpress.wording.price import price_text

_INDENT = "    "


def field_doc(schema: Mapping[str, Any], field: Field | None) -> str:
    """What an attribute does: what its schema says in words and, where a person wrote one, a note."""
    note = f"Note: {field.note}" if field is not None and field.note else ""
    return docstring([*schema.get("description", "").split("\n\n"), note], _INDENT)


def class_doc(schema: Mapping[str, Any], role: str, type_: ObjectType) -> str:
    """What an object is, or else its role, and the rules that it keeps."""
    rules = "\n".join(f"- {rule_text(rule, type_)}" for rule in type_.rules)
    text = schema.get("description") or role
    return docstring([*text.split("\n\n"), rules and f"Rules:\n{rules}"], _INDENT)


def model_doc(model: Model, provider: Provider) -> str:
    """What a model makes, what it costs, and where all of it was read."""
    deprecated = deprecation_text(model.deprecated) if model.deprecated is not None else ""
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
