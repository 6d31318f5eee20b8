"""A quantity counts or measures a parameter that has no such size.

`count` is the number of elements of an array, `length` the number of characters of a text, `parameter` the value
of a number or of an option that reads as one. Of anything else no number can be made.

Use the key that goes with the parameter's type, or name another parameter.

Bad:

```yaml
parameters:
  prompt: { type: string, required: true }
price:
  unit: USD
  charges:
    - { amount: "0.1", per: character, quantity: { count: prompt } }
```

Good:

```yaml
parameters:
  prompt: { type: string, required: true }
price:
  unit: USD
  charges:
    - { amount: "0.1", per: character, quantity: { length: prompt } }
```
"""

from __future__ import annotations

from collections.abc import Iterator

from specpress.base.diagnostics import Severity
from specpress.catalog.model import Model
from specpress.catalog.types import AnyType, ArrayType, BooleanType, NumberType, StringType, Type, UnionType
from specpress.lint.base import Finding
from specpress.lint.charges import charge_nodes, factor_nodes, subject_node
from specpress.lint.domains import fields_on
from specpress.lint.fit import named
from specpress.runtime.conditions import Key

SEVERITY = Severity.ERROR
_FITTING: dict[str, tuple[tuple[type[Type], ...], str]] = {
    "count": ((ArrayType,), "a list"),
    "length": ((StringType,), "a text"),
    "value": ((NumberType, StringType, BooleanType), "a number or a choice of options"),
}


def check(model: Model) -> Iterator[Finding]:
    """Each factor that reads a parameter of the wrong type."""
    for charge, node in charge_nodes(model):
        for factor, origin in factor_nodes(charge, node):
            if not isinstance(factor.subject, Key) or factor.by not in _FITTING:
                continue
            way = fields_on(model.request, factor.subject.path)
            classes, wanted = _FITTING[factor.by]
            types = _types(way[-1].type) if way else ()
            if types and not any(isinstance(one, (*classes, AnyType)) for one in types):
                written = subject_node(origin)
                message = f"{written.text!r} is {named(types)}, not {wanted}"
                yield Finding(
                    written.span, message, "use count for a list, length for a text, else parameter"
                )


def _types(type_: Type) -> tuple[Type, ...]:
    return type_.of if isinstance(type_, UnionType) else (type_,)
