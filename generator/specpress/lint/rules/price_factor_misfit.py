"""A quantity counts or measures a parameter that has no such size.

`count` is the number of elements of an array, `length` the number of characters of a text, `parameter` the value
of a number or of an option that reads as one. Of anything else no number can be made.

Use the key that goes with the parameter's type, or name another parameter.

```diff
 parameters:
   prompt: { type: string, required: true }
 price:
   unit: USD
   charges:
-    - { amount: "0.1", per: character, quantity: { count: prompt } }
+    - { amount: "0.1", per: character, quantity: { length: prompt } }
```
"""

from specpress.catalog.types import AnyType, ArrayType, BooleanType, NumberType, StringType, Type, members_of
from specpress.lint.prices import parameter_factors
from specpress.lint.refusals import type_names
from specpress.lint.rule import ERROR, Finding, Findings, Model

SEVERITY = ERROR
_FITTING: dict[str, tuple[tuple[type[Type], ...], str]] = {
    "count": ((ArrayType,), "a list"),
    "length": ((StringType,), "a text"),
    "value": ((NumberType, StringType, BooleanType), "a number or a choice of options"),
}


def check(model: Model) -> Findings:
    """Each factor that reads a parameter of the wrong type."""
    for _, factor, _, name, fields in parameter_factors(model):
        if factor.by in _FITTING:
            classes, expected = _FITTING[factor.by]
            types = members_of(fields[-1].type)
            if not any(isinstance(type_, (*classes, AnyType)) for type_ in types):
                message = f"{name.text!r} is {type_names(types)}, not {expected}"
                help = "use count for a list, length for a text, else parameter"
                yield Finding(name.span, message, help)
