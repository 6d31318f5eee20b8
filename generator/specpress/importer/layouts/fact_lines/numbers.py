"""Numbers, ranges and ratios as docs pages write them, from `0.0-2.0` to `-1 to 2^32 - 1` and `0 <= x <= 6`.

A text is read whole or not at all: what stands before or behind a number that is not understood makes it another
statement.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from specpress.importer.layouts.fact_lines.units import Unit, unit

NUMBER = (
    r"[-−]?(?:2\s?(?:\^|\*\*)\s?\d{1,3}(?:\s?[-−]\s?1(?![\d,]|\.\d))?"
    r"|\d{1,3}(?:,\d{3})+(?:\.\d{1,20})?|\d{1,30}(?:\.\d{1,20})?)(?![\d])"
)
"""A number, also as a power of two, perhaps less one."""
RATIO = r"\d{1,5}:\d{1,5}"
_JOIN = r"\s*(?:-|–|—|~|～|\bto\b|\band\b|\.\.\.?|至|到|до)\s*"
_UNIT = r"(?:\s*(?P<unit>[^\W\d_%]?[^\W\d_ ]*(?: [^\W\d_]+){0,2}|%))?"
_LOWER = r"(?P<low>" + NUMBER + r")\s*(?P<above><=|≤|<|⩽)\s*"
_UPPER = r"\s*(?P<below><=|≤|<|⩽)\s*(?P<high>" + NUMBER + ")"
_PAIR = re.compile(rf"(?P<low>{NUMBER}){_JOIN}(?P<high>{NUMBER}){_UNIT}")
_RATIOS = re.compile(rf"({RATIO}){_JOIN}({RATIO})")
_BETWEEN = re.compile(rf"{_LOWER}[a-zA-Z_]\w*{_UPPER}{_UNIT}")
_LEAST = re.compile(rf"(?:[a-zA-Z_]\w*\s*)?(?P<above>>=|≥|>|⩾)\s*(?P<low>{NUMBER}){_UNIT}")
_MOST = re.compile(rf"(?:[a-zA-Z_]\w*\s*)?(?P<below><=|≤|<|⩽)\s*(?P<high>{NUMBER}){_UNIT}")
_INTERVAL = re.compile(rf"(?P<above>[\[(])\s*(?P<low>{NUMBER})\s*,\s*(?P<high>{NUMBER})\s*(?P<below>[\])])")
_SLASHED = re.compile(rf"min\s*(?P<low>{NUMBER})\s*/\s*max\s*(?P<high>{NUMBER})", re.IGNORECASE)
_ALONE = re.compile(rf"(?P<low>{NUMBER}){_UNIT}")
_POWER = re.compile(r"([-−]?)2\s?(?:\^|\*\*)\s?(\d{1,3})(?:\s?[-−]\s?(1))?")


@dataclass(frozen=True, slots=True)
class Bounds:
    """Where a value may lie."""

    low: Decimal | None = None
    high: Decimal | None = None
    above: bool = False
    """Whether the lower bound itself is excluded."""
    below: bool = False
    """Whether the upper bound itself is excluded."""
    unit: Unit | None = None


def number(text: str) -> Decimal | None:
    """The number that the whole text is."""
    text = text.strip()
    if not re.fullmatch(NUMBER, text):
        return None
    if power := _POWER.fullmatch(text):
        value = Decimal(2 ** int(power[2]) - (1 if power[3] and not power[1] else 0))
        return None if power[1] and power[3] else (-value if power[1] else value)
    return Decimal(text.replace(",", "").replace("−", "-"))


def amount(text: str) -> tuple[Decimal, Unit | None] | None:
    """A number with what it counts, where the whole text is that."""
    match = _ALONE.fullmatch(text.strip())
    if not match:
        return None
    value, counted = number(match["low"]), unit(match["unit"])
    return None if value is None or (match["unit"] and counted is None) else (value, counted)


def bounds(text: str) -> Bounds | None:
    """The range that the whole text is; None where it is none, or its ends are in the wrong order."""
    text = text.strip()
    for pattern in (_PAIR, _BETWEEN, _LEAST, _MOST, _INTERVAL, _SLASHED):
        if match := pattern.fullmatch(text):
            return _bounds(match.groupdict())
    return None


def _bounds(parts: dict[str, str | None]) -> Bounds | None:
    low, high = (number(parts.get(end) or "") for end in ("low", "high"))
    counted = unit(parts.get("unit"))
    if parts.get("unit") and counted is None:
        return None
    if (parts.get("low") and low is None) or (parts.get("high") and high is None):
        return None
    if low is not None and high is not None and low > high:
        return None
    return Bounds(low, high, parts.get("above") in ("<", ">", "("), parts.get("below") in ("<", ")"), counted)


def ratios(text: str) -> tuple[str, str] | None:
    """The narrowest and the widest ratio, where the whole text is a range of ratios."""
    match = _RATIOS.fullmatch(text.strip())
    if not match or "0" in (match[1].split(":")[1], match[2].split(":")[1]):
        return None
    first, second = sorted((match[1], match[2]), key=_width)
    return first, second


def _width(ratio: str) -> Decimal:
    across, down = ratio.split(":")
    return Decimal(int(across)) / (Decimal(int(down)) or Decimal(1))
