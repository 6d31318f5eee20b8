"""Two limits leave nothing between them.

The least is above the greatest, or no whole number, multiple or count lies between the two, so that every value
would be refused. Mostly the two limits are exchanged, or a digit is missing.

Correct one of the limits. A limit that is taken in is `min` or `max`; `above` and `below` leave their number out.

```diff
 strength:
   type: number
-  min: 1
-  max: 0
+  min: 0
+  max: 1
```
"""

import math
from fractions import Fraction

from specpress.catalog.types import ArrayType, NumberType
from specpress.lint.intervals import Interval, interval_of
from specpress.lint.nodes import text_of
from specpress.lint.parts import WrittenPart, written_parts
from specpress.lint.rule import ERROR, Finding, Findings, Model
from specpress.lint.spots import spots_of
from specpress.runtime.quantity import readable
from specpress.spec.constraint import Test
from specpress.spec.parameter import Media, Parameter, Size
from specpress.spec.yaml import Node, Scalar

SEVERITY = ERROR
_HELP = "exchange the limits, or correct one"


def check(model: Model) -> Findings:
    """Each pair of limits that excludes everything."""
    for spot, type_ in spots_of(model, NumberType):
        if (reason := _no_number(type_)) is not None:
            span = spot.where("max", "below", "multiple_of", "min")
            yield Finding(span, f"{spot.name!r} has no allowed value: {reason}", _HELP)
    for spot, array in spots_of(model, ArrayType):
        least, most = array.min_items, array.max_items
        if most is not None and (most < 0 or (least is not None and least > most)):
            message = f"no array {spot.name!r} is allowed: at least {least or 0} and at most {most} elements"
            yield Finding(spot.where("max_items", "min_items"), message, _HELP)
    for part in written_parts(model):
        # The limits of parameters were looked at above, and what a constraint cannot demand has a rule of its own.
        if part.cls not in (Parameter, Test):
            yield from _pairs(part)


def _no_number(type_: NumberType) -> str | None:
    """Why no number is allowed; None where one is, options aside."""
    within = interval_of(type_)
    if within.empty:
        kind = "whole number" if type_.integer else "number"
        return f"no {kind} is {within}"
    step = type_.multiple_of or (type_.step if type_.min is None else None)
    if step is not None and step > 0 and _misses(within, Fraction(step)):
        return f"no multiple of {step} lies within {within}"
    return None


def _misses(within: Interval, step: Fraction) -> bool:
    """Whether an interval lies between two multiples of a step."""
    if within.low is None or within.high is None:
        return False
    first = math.ceil(Fraction(within.low) / step)
    first += within.low_open and first * step == Fraction(within.low)
    last = math.floor(Fraction(within.high) / step)
    last -= within.high_open and last * step == Fraction(within.high)
    return first > last


def _pairs(part: WrittenPart) -> Findings:
    """The limits of a part that come in pairs, such as min_files and max_files."""
    cls, node = part
    for key, low in node.items:
        if not key.text.startswith("min"):
            continue
        max_key = f"max{key.text[3:]}"
        high = node.get(max_key)
        least, most = _size(low), _size(high)
        if high is not None and least is not None and most is not None and least > most:
            message = f"{key.text!r} {text_of(low)} is above {max_key!r} {text_of(high)}"
            yield Finding(high.span, message, _HELP)
    if cls is Size or cls is Media:
        yield from _areas(part)


def _areas(part: WrittenPart) -> Findings:
    """A side and an area that exclude each other, whatever the shape."""
    for side, area, sign in (("min_side", "max_pixels", 1), ("max_side", "min_pixels", -1)):
        pixels, length = part.node.get(area), _size(part.node.get(side))
        limit = _size(pixels)
        if pixels is None or length is None or limit is None:
            continue
        if (length**2 - limit) * sign > 0:
            message = f"{area!r} {limit} and {side!r} {length} exclude each other: {length}² is {length**2}"
            yield Finding(pixels.span, message, "correct one of the two")


def _size(node: Node | None) -> Fraction | None:
    """The number that a limit is; a ratio such as 9:21 is width by height."""
    if not isinstance(node, Scalar):
        return None
    width, colon, height = node.text.partition(":")
    if colon:
        sides = [readable(width), readable(height)]
        return Fraction(sides[0]) / Fraction(sides[1]) if sides[0] and sides[1] else None
    size = readable(node.value)
    return None if size is None else Fraction(size)
