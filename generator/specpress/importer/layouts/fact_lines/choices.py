"""The values that a parameter may take and the one that it takes by itself, as docs pages list them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from specpress.importer.layouts.fact_lines.numbers import amount, bounds
from specpress.importer.layouts.fact_lines.types import Kind
from specpress.importer.layouts.fact_lines.units import Unit, unit

_COMMA = re.compile(r"\s*[,、\uff0c،;\uff1b]\s*|\s+[|/]\s+")
_OR = re.compile(r"\s+(?:or|или|oder|ou|o)\s+|\s*或\s*")
_NOTE = re.compile(r"\s*[(\uff08][^()\uff08\uff09]*[)\uff09]")
_QUOTED = re.compile(r"[\"“”'‘’`]([^\"“”'‘’`]+)[\"“”'‘’`]")
_OPEN = re.compile(r"(?:\.\.\.|…|等|\betc\.?|\band so on|\bи т\. ?д\.)\s*\.?$")
_TOKEN = re.compile(r"[^\s,\uff0c()\uff08\uff09\"']{1,80}")
_PHRASE = re.compile(r"[\w.:#+-]+(?: [\w.:#+-]+){0,2}")


@dataclass(frozen=True, slots=True)
class Choice:
    """A list of options."""

    values: tuple[str, ...]
    unit: Unit | None = None
    noted: bool = False
    """Whether some have notes in brackets, which may limit them."""


def choice(text: str, kind: Kind) -> Choice | None:
    """The options that a text lists; None where it lists more than it names, or is no list."""
    plain = _NOTE.sub("", text.strip())
    if not plain or _OPEN.search(plain) or any(mark in plain for mark in "()\uff08\uff09") or ": " in plain:
        return None
    parts = [part for piece in _COMMA.split(re.sub(r"[.。]$", "", plain)) for part in _OR.split(piece)]
    parts = [re.sub(r"^(?:or|или|或)\s*", "", part) for part in parts]
    values, counted = _without_unit([unquoted(part) for part in parts])
    if len(set(values)) < len(values) or not all(_is_option(value, kind, len(values)) for value in values):
        return None
    return Choice(tuple(values), counted, plain != text.strip())


def _without_unit(parts: list[str]) -> tuple[list[str], Unit | None]:
    """`16, 24 fps`: a unit behind the last of the numbers is that of all."""
    match = re.fullmatch(r"(-?[\d.]+)\s+(\D+)", parts[-1])
    counted = unit(match[2]) if match else None
    if match and counted and all(amount(part) for part in parts[:-1]):
        return [*parts[:-1], match[1]], counted
    return parts, None


def _is_option(value: str, kind: Kind, count: int) -> bool:
    if kind == "number":
        return amount(value) is not None
    if kind == "boolean":
        return value.lower() in ("true", "false")
    if kind == "unknown" and count == 1 and bounds(value):
        return False
    if "/" in value and not re.match(r"(?:image|video|audio|text|application)/[\w.+-]+$", value):
        return False
    pattern = _TOKEN if count == 1 else _PHRASE
    listed = bool(_TOKEN.fullmatch(value) or (pattern is _PHRASE and _PHRASE.fullmatch(value)))
    return listed and not re.search(r"\b(?:and|и)\b|和", value)


def unquoted(text: str) -> str:
    """A value without the marks of a quotation or of code around it."""
    match = _QUOTED.fullmatch(text.strip())
    return match[1].strip() if match else text.strip()


def default(text: str, kind: Kind, options: tuple[str, ...] | None) -> tuple[str | None, Unit | None] | None:
    """The default that a text states, None inside where it says that there is none; None where it is not plain."""
    plain = _NOTE.sub("", text.strip())
    value = unquoted(plain)
    if not value:
        return None
    if options is not None and value in options:
        return value, None
    if value in ("null", "None"):
        return None, None
    if kind == "boolean":
        return (value.lower(), None) if value.lower() in ("true", "false") else None
    if kind == "number":
        return _number(value.removesuffix("."))
    if value != plain:
        return value, None
    if options is not None:
        return _among(value, options)
    word = value.removesuffix(".")
    plain_word = _TOKEN.fullmatch(word) and word.lower() not in (
        "none",
        "random",
        "empty",
        "auto-detected",
        "-",
    )
    return (word, None) if plain_word else None


def _among(value: str, options: tuple[str, ...]) -> tuple[str | None, Unit | None] | None:
    found = amount(value)
    digits = re.match(r"-?[\d.]+", value)
    return (digits[0], found[1]) if found and found[1] and digits and digits[0] in options else None


def _number(value: str) -> tuple[str | None, Unit | None] | None:
    found = amount(value)
    match = re.match(r"-?\d[\d.]*", value)
    if not found or not match:
        return None
    return match[0], found[1]
