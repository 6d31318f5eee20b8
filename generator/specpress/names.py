"""Names of the outside world made into names of a programming language, once, at the border.

Given keys, ids and titles as they travel, which may hold anything; gives Python names that can be written,
that mean nothing else where they will stand, and that differ from each other. The name on the wire is kept
beside them by whoever asks. Nothing here knows a target's files, so that lints can ask the same questions.
"""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NewType

PythonName = NewType("PythonName", str)
"""An ASCII identifier that is no keyword and begins with a letter."""

_SEPARATORS = re.compile(r"[^A-Za-z0-9]+")
# imageURL: image, URL; HTMLParser: HTML, Parser; mp3Quality: mp3, Quality; 3D and i2i stay whole.
_HUMPS = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z0-9])(?=[A-Z][a-z])")
_SNAKE = re.compile(r"[a-z][a-z0-9_]*\Z")

_BASE_MODEL = frozenset({
    "construct", "copy", "dict", "from_orm", "json", "model_computed_fields", "model_config",
    "model_construct", "model_copy", "model_dump", "model_dump_json", "model_extra", "model_fields",
    "model_fields_set", "model_json_schema", "model_parametrized_name", "model_post_init", "model_rebuild",
    "model_validate", "model_validate_json", "model_validate_strings", "parse_file", "parse_obj",
    "parse_raw", "schema", "schema_json", "update_forward_refs", "validate",
})  # fmt: skip
"""What an attribute would hide of pydantic's BaseModel."""
_IN_CLASS_BODY = frozenset({"body", "bool", "constant", "float", "int", "list", "str", "dict"})
"""What an attribute would hide of our own base class, or of the annotations that come after it."""
_CLASSES = frozenset({
    "Annotated", "Any", "BaseModel", "Case", "Charge", "ClassVar", "Decimal", "Exactly", "Factor", "Field",
    "Final", "Integer", "Key", "Literal", "MISSING", "Measure", "Model", "Number", "OneOf", "OpenModel",
    "Price", "Rule", "Steps", "Test", "Tier", "Total", "TypeAlias", "Unique", "UploadCount",
})  # fmt: skip
"""What the module of a model imports."""
_MODULES = frozenset({"responses"})
_WINDOWS = frozenset(
    ["con", "prn", "aux", "nul", *(f"{name}{digit}" for name in ("com", "lpt") for digit in range(10))]
)
"""Names that a file cannot have on Windows, whatever comes after the dot."""
_PROVIDERS = frozenset({"load", "models"})


def attribute_names(keys: Iterable[str]) -> dict[str, PythonName]:
    """The attribute for each key of an object, by key.

    A key that is an attribute's name already keeps it. Every other key takes, in documented order, its words in
    snake case; a name that is taken, or that is itself another key of the object, gets _2, _3 and so on.
    """
    keys = tuple(keys)
    alone = {key: attribute_name(key) for key in keys}
    names = {key: own for key, own in alone.items() if key == own}
    taken = {*keys}
    for key in keys:
        if key not in names:
            names[key] = free(alone[key], taken)
            taken.add(names[key])
    return {key: names[key] for key in keys}


@lru_cache(maxsize=4096)
def attribute_name(key: str) -> PythonName:
    """The attribute for a key that stands alone."""
    name = key if _SNAKE.match(key) else snake(key, "field")
    return PythonName(_apart(name, _BASE_MODEL | _IN_CLASS_BODY))


def class_name(words: str, *, item: bool = False) -> PythonName:
    """A class named after a key: `referenceMediaItems` gives ReferenceMediaItems, and its `item` ReferenceMediaItem."""
    parts = [part[:1].upper() + part[1:] for part in _words(words)]
    if item:
        parts = _one(parts)
    name = "".join(parts) or "Object"
    if name[0].isdigit():
        name = f"Object{name}"
    return PythonName(f"{name}Object" if name in _CLASSES or keyword.iskeyword(name) else name)


def module_name(id: str) -> PythonName:
    """The module of a model: its id in snake case, so that `flux.1/Kontext-Pro` gives flux_1_kontext_pro.

    Two ids can give one module; `shared_names` finds them, and a lint reports them.
    """
    return PythonName(_apart(snake(id, "model"), _MODULES | _WINDOWS))


def provider_name(id: str) -> PythonName:
    """The package of a provider."""
    return PythonName(_apart(snake(id, "provider"), _PROVIDERS | _WINDOWS))


def shared_names(ids: Iterable[str]) -> Mapping[PythonName, tuple[str, ...]]:
    """The modules that several ids of one provider would have in common, with these ids, sorted."""
    found: dict[PythonName, list[str]] = {}
    for id in sorted(set(ids)):
        found.setdefault(module_name(id), []).append(id)
    return {name: tuple(same) for name, same in found.items() if len(same) > 1}


def snake(text: str, empty: str) -> str:
    """Words in small letters with underscores between them. `empty` stands for nothing and before a digit."""
    name = "_".join(_words(text)).lower()
    if not name:
        return empty
    return f"{empty}_{name}" if name[0].isdigit() else name


def free(name: str, taken: Iterable[str]) -> PythonName:
    """The name, or the first of name_2, name_3 and so on that is not taken."""
    taken = frozenset(taken)
    number, found = 1, name
    while found in taken:
        number += 1
        found = f"{name}_{number}" if name[0].islower() else f"{name}{number}"
    return PythonName(found)


def _words(text: str) -> list[str]:
    return [word for part in _SEPARATORS.split(_ascii(text)) for word in _HUMPS.split(part) if word]


def _ascii(text: str) -> str:
    """Letters without their marks; what has no ASCII letter as its code point, so that no two keys meet for it."""
    if text.isascii():
        return text
    plain = unicodedata.normalize("NFKD", text)
    return "".join(
        char if char.isascii() else f" u{ord(char):x} "
        for char in plain
        if char.isascii() or unicodedata.category(char)[0] in "LN"
    )


def _apart(name: str, reserved: frozenset[str]) -> str:
    return f"{name}_" if name in reserved or keyword.iskeyword(name) else name


def _one(parts: list[str]) -> list[str]:
    """The words for one of many: Images gives Image; words without a plural get Item."""
    if not parts:
        return ["Item"]
    *first, last = parts
    if last.endswith("ies") and len(last) > 4:
        return [*first, f"{last[:-3]}y"]
    if last.endswith("s") and not last.endswith(("ss", "us", "is")) and len(last) > 2:
        return [*first, last[:-1]]
    return [*parts, "Item"]
