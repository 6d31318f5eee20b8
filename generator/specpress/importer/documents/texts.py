"""Whose words stand in a spec that was made of a document.

Given parameters with the document's own titles, descriptions and examples; gives them with the texts that the user
chose: the document's own, those of our glossary, or none.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from specpress.importer.glossary import Glossary
from specpress.importer.writing.yaml_text import Comment
from specpress.spec.parameter import Parameter
from specpress.spec.shape import keys_of

Texts: TypeAlias = Literal["keep", "glossary", "none"]
KEEP: Texts = "keep"
CHOICES: tuple[Texts, ...] = ("keep", "glossary", "none")
GAP = Comment("To be written: what it does, in our own words.")
_PROSE = ("title", "description")
_ORDER = {key.name: place for place, key in enumerate(keys_of(Parameter))}
_INSIDE = ("fields", "items", "values", "any_of", "rules", "inferred", "observed", "unknown")
"""What stands behind the texts of a parameter: its parts, and what is said of its facts."""
_NUMBERS = frozenset({"integer", "number"})
_LONGEST_EXAMPLE = 40


def with_texts(parameters: Mapping[str, Any], texts: Texts, glossary: Glossary) -> dict[str, Any]:
    """Parameters, or fields, in the order of keys in which a spec is written."""
    return {key: _parameter(key, parameter, texts, glossary) for key, parameter in parameters.items()}


def _parameter(
    key: str | None, parameter: Mapping[str, Any], texts: Texts, glossary: Glossary
) -> dict[str, Any]:
    """One parameter; without a key it is an element or an alternative."""
    facts = {name: value for name, value in parameter.items() if name not in _PROSE}
    said = {name: parameter[name] for name in _PROSE if parameter.get(name)} if texts == KEEP else {}
    if texts != KEEP:
        facts = _without_prose(facts)
    for name in ("items", "values"):
        if name in facts:
            facts[name] = _parameter(None, facts[name], texts, glossary)
    if "any_of" in facts:
        facts["any_of"] = [_parameter(None, item, texts, glossary) for item in facts["any_of"]]
    if "fields" in facts:
        facts["fields"] = with_texts(facts["fields"], texts, glossary)
    behind = {name: facts.pop(name) for name in _INSIDE if name in facts}
    words: dict[Any, Any] = said
    if key is not None and texts != "none" and "description" not in said:
        words = _of_glossary(key, facts, glossary) | said
    facts = dict(sorted(facts.items(), key=lambda pair: _ORDER.get(pair[0], len(_ORDER))))
    return facts | words | behind


def _of_glossary(key: str, facts: Mapping[str, Any], glossary: Glossary) -> dict[Any, Any]:
    """What our glossary says of a key, where it fits what the key takes."""
    type_ = facts.get("type", ())
    options = [_bare(option) for option in facts.get("options", ())]
    values = [str(option["value"] if isinstance(option, Mapping) else option) for option in options]
    entry = glossary.entry(key, (type_,) if isinstance(type_, str) else type_, values)
    if entry is None:
        return {GAP: None}
    words: dict[Any, Any] = {}
    if entry.unit and not isinstance(type_, list) and type_ in _NUMBERS and "unit" not in facts:
        words["unit"] = entry.unit
    if entry.title:
        words["title"] = entry.title
    return words | {"description": entry.description}


def _without_prose(facts: Mapping[str, Any]) -> dict[str, Any]:
    """The facts without what the document's owner put into words."""
    kept = dict(facts)
    if "options" in kept:
        kept["options"] = [_bare(option) for option in kept["options"]]
    if "examples" in kept:
        kept["examples"] = [example for example in kept["examples"] if not _is_prose(example)]
        if not kept["examples"]:
            del kept["examples"]
    if kept.get("deprecated"):
        kept["deprecated"] = {name: value for name, value in kept["deprecated"].items() if name != "reason"}
    return kept


def _bare(option: Any) -> Any:
    if not isinstance(option, Mapping) or "value" not in option:
        return option
    rest = {name: value for name, value in option.items() if name not in _PROSE}
    return rest["value"] if len(rest) == 1 else rest


def _is_prose(value: Any) -> bool:
    """Whether a value holds a text that somebody has thought of: a sentence, and not a word or a number."""
    if isinstance(value, Mapping):
        return any(map(_is_prose, value.values()))
    if isinstance(value, (list, tuple)):
        return any(map(_is_prose, value))
    return isinstance(value, str) and (" " in value.strip() or len(value) > _LONGEST_EXAMPLE)
