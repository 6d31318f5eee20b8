"""Something stops working before it is deprecated.

`since` is the day from which something should no longer be used, `until` the day on which it stops working.
Clients warn between the two, and there would be no such time.

Mostly the two dates are exchanged, or a year is a slip.

```diff
 deprecated:
-  since: 2036-09-01
-  until: 2036-03-01
+  since: 2036-03-01
+  until: 2036-09-01
```
"""

from specpress.lint.parts import written_parts
from specpress.lint.rule import ERROR, Finding, Findings, Model
from specpress.spec.parameter import Deprecation
from specpress.spec.yaml import Scalar

SEVERITY = ERROR


def check(model: Model) -> Findings:
    """Each deprecation that ends before it begins."""
    for cls, node in written_parts(model):
        if cls is Deprecation:
            since, until = node.get("since"), node.get("until")
            # Dates are written as year, month and day, so that their texts have their order.
            if isinstance(since, Scalar) and isinstance(until, Scalar) and until.text < since.text:
                message = f"it stops working on {until.text}, before it is deprecated on {since.text}"
                yield Finding(until.span, message, "exchange the dates, or correct one")
