"""A number has more digits than JSON's readers keep.

Most readers hold a number as a binary float of 64 bits, which keeps some 16 digits: 9007199254740993 arrives as
9007199254740992. The schema, a client and the API may then each take another number for the same text. The limits
of a whole number are left alone: whoever counts so far has integers that are large enough.

Write the number that is meant, mostly a rounder one. An id of so many digits often travels as text; see whether the
parameter is of `type: string`.

```diff
 voice:
-  type: integer
-  options: [9007199254740993, 9007199254740995]
+  type: string
+  options: ["9007199254740993", "9007199254740995"]
```
"""

from collections.abc import Iterator
from decimal import Decimal

from specpress.catalog.types import NumberType
from specpress.catalog.values import Json
from specpress.lint.nodes import json_of
from specpress.lint.rule import WARNING, Finding, Findings, Model
from specpress.lint.spots import Spot, spots_of, written_options
from specpress.runtime.values import number
from specpress.spec.yaml import Node

SEVERITY = WARNING
_SENT = ("default",)
_LIMITS = ("min", "max", "above", "below", "step", "multiple_of")


def check(model: Model) -> Findings:
    """Each option, default or limit that a binary float of 64 bits does not keep."""
    for spot, type_ in spots_of(model, NumberType):
        for value, node in _written(spot, _SENT if type_.integer else _SENT + _LIMITS):
            exact = number(value)
            if exact is not None and not _is_kept(exact):
                message = f"most readers of JSON take {exact} of {spot.name!r} for {float(exact):.17g}"
                yield Finding(node.span, message, "write a number of fewer digits; where it is an id, a text")


def _written(spot: Spot, keys: tuple[str, ...]) -> Iterator[tuple[Json, Node]]:
    """What stands under some keys of a spot, and its options."""
    for key in keys:
        if (node := spot.origin.get(key)) is not None:
            yield json_of(node), node
    yield from written_options(spot)


def _is_kept(exact: Decimal) -> bool:
    """Whether a float is the number itself, or is written with the same digits, as 0.1 is."""
    near = float(exact)
    return exact in (Decimal(near), Decimal(repr(near)))
