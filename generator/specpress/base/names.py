"""Names of the outside world made into names of a programming language, once, at the border.

Given keys, ids and titles as they travel, which may hold anything; gives Python names that can be written,
that mean nothing else where they will stand, and that differ from each other, and names in the styles of other
languages. The name on the wire is kept beside them by whoever asks. Nothing here knows a target's files, so that
lints can ask the same questions.
"""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NewType

PythonName = NewType("PythonName", str)
"""An ASCII identifier that is no keyword and begins with a letter."""

_SEPARATORS = re.compile(r"[^A-Za-z0-9]+")
# imageURL: image, URL; HTMLParser: HTML, Parser; mp3Quality: mp3, Quality; 3D and i2i stay whole.
_HUMPS = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z0-9])(?=[A-Z][a-z])")
_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
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
    "Annotated", "Any", "Argument", "Arguments", "BaseModel", "Calling", "Case", "Charge", "ClassVar",
    "ConfigDict", "Decimal", "Exactly", "Factor", "Field", "FileInput", "FileLimits", "Final", "Integer", "Key",
    "Literal", "MISSING", "Mapping", "Measure", "Model", "Number", "OneOf", "OpenModel", "Operand", "PixelSize",
    "Price", "RatioRange", "Required", "RootModel", "Rule", "RuleLimit", "Sequence", "Slot", "Steps", "Test",
    "TextLength", "TextLimit", "Tier", "Total", "TypeAlias", "TypedDict", "Unique", "UploadCount",
})  # fmt: skip
"""What the module of a model imports, or the class generator when it is asked for its types."""
_MODULES = frozenset({"responses"})
_WINDOWS = frozenset(
    ["con", "prn", "aux", "nul", *(f"{name}{digit}" for name in ("com", "lpt") for digit in range(10))]
)
"""Names that a file cannot have on Windows, whatever comes after the dot."""
_PROVIDERS = frozenset({"find", "load", "models"})
_KEYWORDS = frozenset({
    "abstract", "alignas", "alignof", "any", "asm", "associatedtype",
    "async", "atomic", "auto", "await", "base", "become", "begin", "bool", "boolean", "box", "byte", "case",
    "catch", "chan", "char", "checked", "co_await", "co_return", "co_yield", "companion", "const",
    "const_cast", "consteval", "constexpr", "constinit", "crate", "debugger", "decimal", "declare",
    "decltype", "default", "defer", "defined", "delegate", "delete", "do", "double", "dyn", "dynamic_cast",
    "else", "elsif", "end", "ensure", "enum", "event", "explicit", "export", "extends", "extension",
    "extern", "fallthrough", "false", "fileprivate", "final", "fixed", "float", "fn", "foreach", "friend",
    "fun", "func", "function", "go", "goto", "guard", "if", "impl", "implements", "implicit", "inline",
    "inout", "instanceof", "int", "interface", "internal", "let", "lock", "long", "loop", "macro", "map",
    "match", "mod", "move", "mut", "mutable", "namespace", "native", "never", "new", "next", "nil",
    "noexcept", "null", "nullptr", "number", "object", "open", "operator", "out", "override", "package",
    "params", "precedencegroup", "priv", "private", "protected", "protocol", "pub", "public", "readonly",
    "redo", "ref", "register", "reinterpret_cast", "repeat", "requires", "rescue", "restrict", "rethrows",
    "retry", "return", "sbyte", "sealed", "select", "self", "short", "signed", "sizeof", "stackalloc",
    "static", "static_assert", "static_cast", "strictfp", "string", "struct", "subscript", "super",
    "switch", "symbol", "synchronized", "template", "then", "this", "thread_local", "throw", "throws",
    "trait", "transient", "true", "try", "type", "typealias", "typedef", "typeid", "typename", "typeof",
    "uint", "ulong", "unchecked", "undef", "union", "unless", "unsafe", "unsigned", "unsized", "until",
    "use", "ushort", "using", "val", "var", "virtual", "void", "volatile", "wchar_t", "when", "where",
})  # fmt: skip
"""Words of C, C#, C++, Go, Java, JavaScript, Kotlin, Ruby, Rust, Swift and TypeScript that cannot be names there."""


def attribute_names(keys: Iterable[str]) -> dict[str, PythonName]:
    """The attribute for each key of an object, by key.

    A key that is an attribute's name already keeps it. Every other key takes, in documented order, its words in
    snake case; a name that is taken, or that is itself another key of the object, gets _2, _3 and so on.
    """
    keys = tuple(keys)
    alone = {key: attribute_name(key) for key in keys}
    names = {key: name for key, name in alone.items() if key == name}
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


@lru_cache(4096)
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
    ids_of: dict[PythonName, list[str]] = {}
    for id in sorted(set(ids)):
        ids_of.setdefault(module_name(id), []).append(id)
    return {name: tuple(same) for name, same in ids_of.items() if len(same) > 1}


def snake(text: str, empty: str) -> str:
    """Words in small letters with underscores between them. `empty` stands for nothing and before a digit."""
    name = "_".join(_words(text)).lower()
    if not name:
        return empty
    return f"{empty}_{name}" if name[0].isdigit() else name


def free(name: str, taken: Iterable[str]) -> PythonName:
    """The name, or the first of name_2, name_3 and so on that is not taken."""
    taken = frozenset(taken)
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{name}_{number}" if name[0].islower() else f"{name}{number}"
    return PythonName(free)


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


@dataclass(frozen=True, slots=True)
class Names:
    """One name in the styles of the usual languages; in snake and camel style it is no keyword of one of them."""

    snake: str
    camel: str
    pascal: str
    screaming: str

    @classmethod
    def of(cls, text: str, empty: str = "value") -> Names:
        """The names for a text that may hold anything. `empty` stands for nothing and before a digit."""
        words = snake(text, empty).split("_")
        first, *others = words
        camel = _run_together([first, *(word.capitalize() for word in others)])
        pascal = _run_together([word.capitalize() for word in words])
        line = "_".join(words)
        return cls(_no_keyword(line), _no_keyword(camel), pascal, line.upper())

    @classmethod
    def of_each(cls, texts: Iterable[str], empty: str = "value") -> tuple[Names, ...]:
        """The names for texts that stand beside each other: in every style no two are the same.

        A text whose names are taken gets 2, 3 and so on at their end.
        """
        chosen: list[Names] = []
        taken: set[str] = set()
        for text in texts:
            number, names = 1, cls.of(text, empty)
            # Words that are run together can meet where those with underscores do not.
            while names.pascal in taken:
                number += 1
                names = cls.of(f"{text} {number}", empty)
            taken.add(names.pascal)
            chosen.append(names)
        return tuple(chosen)


def _run_together(words: list[str]) -> str:
    """Words without anything between them, but an underscore between two digits: 16_9 is not 1_69."""
    return re.sub(r"(?<=[0-9])\x00(?=[0-9])", "_", "\0".join(words)).replace("\0", "")


def _no_keyword(name: str) -> str:
    return f"{name}_" if name in _KEYWORDS or keyword.iskeyword(name) else name


def key_variable(provider: str, documented: str | None = None) -> str:
    """The environment variable that clients read a provider's key from.

    It is the documented one, where a shell takes its name, and else `<ID>_API_KEY`.
    """
    return documented if documented and is_variable(documented) else f"{variable_prefix(provider)}_API_KEY"


def is_variable(name: str) -> bool:
    """Whether a shell takes a name for that of an environment variable."""
    return _VARIABLE.fullmatch(name) is not None


def variable_prefix(provider: str) -> str:
    """How the names of a provider's environment variables begin."""
    return snake(provider, "provider").upper()
