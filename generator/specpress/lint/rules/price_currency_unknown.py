"""A price is in a unit that is neither `credits` nor a currency.

Amounts are added up and compared by their unit, so that `USD`, `usd` and `$` must not stand for the same thing.

Write `credits`, or the three capital letters of the currency (ISO 4217), such as `USD`.

```diff
 price:
-  unit: $
+  unit: USD
   fixed: 0.04
```
"""

import re

from specpress.lint.nodes import place_of
from specpress.lint.rule import ERROR, Finding, Findings, Model

SEVERITY = ERROR
_CURRENCY = re.compile(r"[A-Z]{3}\Z")
_SYMBOLS = {
    "$": "USD",
    "€": "EUR",
    "£": "GBP",
    "₽": "RUB",
    "₹": "INR",
    "dollars": "USD",
}


def check(model: Model) -> Findings:
    """The unit of the price, and the currency that a credit is worth."""
    if model.price is None:
        return
    unit, worth, node = model.price.formula.unit, model.price.worth, model.price.origin
    if unit != "credits" and not _CURRENCY.match(unit):
        message = f"the unit {unit!r} is neither 'credits' nor a currency"
        yield Finding(node.where("unit"), message, _help(unit))
    if worth is not None and not _CURRENCY.match(worth.unit):
        message = f"the unit {worth.unit!r} is no currency"
        yield Finding(place_of(node, "/worth/unit"), message, _help(worth.unit))


def _help(unit: str) -> str:
    if unit.casefold() in ("credit", "credits"):
        return "write credits"
    code = _SYMBOLS.get(unit.casefold()) or (unit.upper() if _CURRENCY.match(unit.upper()) else "")
    return f"write {code}" if code else "write the currency's three capital letters, such as USD"
