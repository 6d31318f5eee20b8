"""What comments say: what a model, an object or a key is for, with every fact in words.

Given parts of the catalogue; gives documentation comments as TypeScript source.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from specpress.catalog.model import Model
from specpress.catalog.provider import Provider
from specpress.catalog.types import Field, ObjectType
from specpress.catalog.values import Deprecation
from specpress.targets.typescript_source import comment, said
from specpress.wording.constraints import rule_text
from specpress.wording.facts import deprecation_text, field_lines, title_text
from specpress.wording.phrases import sentence
from specpress.wording.price import price_text


def field_comment(field: Field, indent: str, more: Iterable[str] = ()) -> str:
    """What a key does, its limits and its default, and more lines that are about it."""
    of_type = field.type.description if isinstance(field.type, ObjectType) else None
    text = field.description or of_type or sentence(title_text(field.title, field.key))
    facts = "\n".join((*field_lines(field), *more))
    note = f"Note: {field.note}" if field.note else ""
    words = [*text.split("\n\n"), facts, note]
    return comment([*map(said, words), *deprecation(field.deprecated)], indent)


def object_comment(type_: ObjectType, role: str) -> str:
    """What an object is, or else its role, and the rules that it keeps."""
    rules = "\n".join(f"- {said(rule_text(rule, type_))}" for rule in type_.rules)
    text = said(type_.description or role)
    return comment([*text.split("\n\n"), rules and f"Rules:\n{rules}"])


def model_words(model: Model) -> str:
    """What a model makes and what it costs, as one paragraph."""
    price = f"Price: {price_text(model.price.formula, model.request)}." if model.price is not None else ""
    return " ".join(filter(None, (sentence(model.title), model.summary or "", price)))


def module_comment(model: Model, provider: Provider) -> str:
    """What a model's module is about, and where all of it was read."""
    sources = "\n".join(
        f"- {said(f'{source.title} ({source.language}), read {source.read}')}"
        for source in model.sources
        if not source.id.startswith(f"{provider.id}:")
    )
    words = [f"{model.title} at {provider.title}.", model_words(model)]
    return comment([*map(said, words), sources and f"Sources:\n{sources}", *deprecation(model.deprecated)])


def deprecation(of: Deprecation | None) -> Iterator[str]:
    """The tag of what should no longer be used."""
    if of is not None:
        yield f"@deprecated {said(deprecation_text(of))}"
