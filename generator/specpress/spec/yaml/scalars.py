"""What a scalar without quotes means, and what a scalar must not hold.

Given the text of a scalar; gives its value by the core schema of YAML 1.2, whether YAML 1.1 readers would take
it for something else, and the characters in it that nobody can see.
Source: https://yaml.org/spec/1.2.2/#103-core-schema
"""

from __future__ import annotations

import json
import re
import unicodedata
from decimal import Decimal
from typing import Any

from yaml.constructor import SafeConstructor
from yaml.nodes import ScalarNode
from yaml.resolver import Resolver

from specpress.base.diagnostics import Edit
from specpress.spec.yaml.codes import MAX_DIGITS, MAX_EXPONENT
from specpress.spec.yaml.nodes import Atom, Scalar

_INT = re.compile(r"[-+]?[0-9]+\Z")
_RADIX = re.compile(r"0o[0-7]+\Z|0x[0-9a-fA-F]+\Z")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\Z")
_NOT_FINITE = re.compile(r"[-+]?\.(inf|Inf|INF)\Z|\.(nan|NaN|NAN)\Z")
_NUMBER_START = frozenset("0123456789+-.")
DOUBTFUL_START = _NUMBER_START | frozenset("yYnNoO")
"""Characters that begin every scalar which is a number, or which YAML 1.1 readers take for something else."""
_WORDS: dict[str, bool | None] = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
}  # fmt: skip
# What PyYAML's resolver (YAML 1.1) reads as a number or a boolean and the core schema does not, or the other
# way round, or as another number. Dates are left out: a `read:` date is meant to look like one.
_YAML_1_1 = re.compile(
    r"(?:yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF)\Z"
    r"|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?\Z"
    r"|[-+]?(?=[0-9.]*_)(?:\.?[0-9]|[0-9]+\.)[0-9_]*(?:\.[0-9_]*)?(?:[eE][-+][0-9]+)?\Z"
    r"|[-+]?0[0-9_]+\Z|[-+]?0b[01_]+\Z|0o[0-7]+\Z|[-+]?0x(?=[0-9a-fA-F]*_)[0-9a-fA-F_]+\Z|[-+]0x[0-9a-fA-F]+\Z"
    r"|[-+](?:0o|\.[0-9])[0-9.]*(?:[eE][-+]?[0-9]+)?\Z"
    r"|[-+]?[0-9]+[eE][-+]?[0-9]+\Z|[-+]?[0-9]*\.[0-9]*[eE][0-9]+\Z"
)

_SAFE = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]*\Z")
"""Text that needs no quotes, unless it is read as something else."""

_RESOLVER: Any = Resolver()

# Control characters but for tab and line breaks, line separators, marks of writing direction, what has no
# width, and halves of surrogate pairs. The joiners U+200C and U+200D are left out: many scripts need them.
_HIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]"
)


def resolve(text: str) -> Atom:
    """The value of a plain scalar; numbers with a fraction are Decimals.

    Text that looks like a number and is beyond `MAX_DIGITS` or `MAX_EXPONENT` stays text.
    """
    if text[:1] not in _NUMBER_START or not text:
        return _WORDS.get(text, text)
    if len(text) > MAX_DIGITS:
        return text
    if _INT.match(text):
        return int(text)
    if _FLOAT.match(text):
        value = Decimal(text)
        return value if abs(value.adjusted()) <= MAX_EXPONENT else text
    return int(text, 0) if _RADIX.match(text) else text


def is_too_large(text: str) -> bool:
    """Whether a text that `resolve` leaves as it is looks like a number all the same."""
    return text[:1] in _NUMBER_START and bool(_INT.match(text) or _FLOAT.match(text) or _RADIX.match(text))


def is_not_finite(text: str) -> bool:
    """Whether a text is infinity or not a number in the core schema."""
    return text[:1] in _NUMBER_START and _NOT_FINITE.match(text) is not None


def differs_in_yaml_1_1(text: str) -> bool:
    """Whether a YAML 1.1 reader takes a plain scalar for something else than we do."""
    return text[:1] in DOUBTFUL_START and _YAML_1_1.match(text) is not None


def in_yaml_1_1(text: str) -> str:
    """What a plain scalar is to a YAML 1.1 reader, for messages: `the number 969`, `the boolean true`, `text`."""
    if len(text) > MAX_DIGITS:
        return "something else"
    tag = _RESOLVER.resolve(ScalarNode, text, (True, False))
    try:
        value = SafeConstructor().construct_object(ScalarNode(tag, text))
    except (ValueError, ArithmeticError):
        return "something else"
    if isinstance(value, bool):
        return f"the boolean {str(value).lower()}"
    return f"the number {value}" if isinstance(value, (int, float)) else "text"


def quoted(text: str) -> str:
    """A text as YAML has it in double quotes, on one line."""
    return json.dumps(text, ensure_ascii=False)


def edit_of(node: Scalar, text: str) -> Edit:
    """The edit that puts another text in a scalar's place: without quotes where it had none and needs none."""
    is_text = _SAFE.match(text) and type(resolve(text)) is str and not differs_in_yaml_1_1(text)
    return Edit(node.span, text if node.plain and is_text else quoted(text))


def edited(node: Scalar, edit: str) -> Scalar:
    """The scalar that an edit leaves in the place of another one."""
    if edit.startswith('"'):
        text = str(json.loads(edit))
        return Scalar(text, text, False, node.span)
    return Scalar(resolve(edit), edit, True, node.span)


def hidden_character(text: str) -> str:
    """The first character of a text that cannot be seen, by code point and name; empty when there is none."""
    match = _HIDDEN.search(text)
    if match is None:
        return ""
    name = unicodedata.name(match[0], "a control character")
    return f"U+{ord(match[0]):04X} ({name.lower()})"
