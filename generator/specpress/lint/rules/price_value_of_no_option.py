"""A price gives a number to an option that the parameter does not have.

The number is never used. Mostly the option is misspelt, and the right one has no number then.

Write the option as the parameter lists it.

```diff
 parameters:
   duration: { type: string, options: [4s, 8s], default: 4s }
 price:
   unit: USD
   charges:
-    - { amount: "0.1", per: second, quantity: { parameter: duration, values: { 4s: 4, 8s: 8, 12s: 12 } } }
+    - { amount: "0.1", per: second, quantity: { parameter: duration, values: { 4s: 4, 8s: 8 } } }
```
"""

from specpress.base.diagnostics import suggestion
from specpress.lint.domains import Single, values_of
from specpress.lint.nodes import entries
from specpress.lint.prices import parameter_factors
from specpress.lint.refusals import option_in_other_capitals
from specpress.lint.rule import ERROR, Finding, Findings, Model
from specpress.lint.spots import Value
from specpress.runtime.quantity import readable

SEVERITY = ERROR


def check(model: Model) -> Findings:
    """Each entry of a factor's `values` that names no option."""
    for _, _, node, parameter, fields in parameter_factors(model):
        cells = values_of(fields[-1])
        options = [_text(cell.value) for cell in cells if isinstance(cell, Single)]
        if len(options) < len(cells):  # some values are not listed one by one
            continue
        for name, _ in entries(node.get("values")):
            if not any(_is_same(name.text, option) for option in options):
                help = suggestion(name.text, options) or f"options: {', '.join(options) or 'none'}"
                fix = option_in_other_capitals(name, options)
                yield Finding(name.span, f"{name.text!r} is no option of {parameter.text!r}", help, fix=fix)


def _text(value: Value) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _is_same(name: str, option: str) -> bool:
    """Whether an entry is for an option: numbers are the same however they are written."""
    return name == option or (readable(name) is not None and readable(name) == readable(option))
