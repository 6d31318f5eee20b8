"""A price is in a unit that is neither `credits` nor a currency.

Amounts are added up and compared by their unit, so that `USD`, `usd` and `$` must not stand for the same thing.

Write `credits`, or the three capital letters of the currency (ISO 4217), such as `USD`.

Bad:

```yaml
price:
  unit: $
  fixed: 0.04
```

Good:

```yaml
price:
  unit: USD
  fixed: 0.04
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from specpress.base.diagnostics import Severity
from specpress.catalog.model import Model
from specpress.lint.base import Finding
from specpress.spec.yaml import Mapping

SEVERITY = Severity.ERROR
_CURRENCY = re.compile(r"[A-Z]{3}\Z")
_SYMBOLS = {
    "$": "USD",
    "€": "EUR",
    "£": "GBP",
    "₽": "RUB",
    "₹": "INR",
    "dollars": "USD",
}


def check(model: Model) -> Iterator[Finding]:
    """The unit of the price, and the currency that a credit is worth."""
    if model.price is None:
        return
    unit, worth, node = model.price.formula.unit, model.price.worth, model.price.origin
    if unit != "credits" and not _CURRENCY.match(unit):
        message = f"the unit {unit!r} is neither 'credits' nor a currency"
        yield Finding(node.where("unit"), message, _help(unit))
    if worth is not None and not _CURRENCY.match(worth.unit):
        inner = node.get("worth")
        span = inner.where("unit") if isinstance(inner, Mapping) else node.span
        yield Finding(span, f"the unit {worth.unit!r} is no currency", _help(worth.unit))


def _help(unit: str) -> str:
    if unit.casefold() in ("credit", "credits"):
        return "write credits"
    found = _SYMBOLS.get(unit.casefold()) or (unit.upper() if _CURRENCY.match(unit.upper()) else "")
    return f"write {found}" if found else "write the currency's three capital letters, such as USD"
