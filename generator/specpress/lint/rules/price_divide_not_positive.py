"""A quantity is divided by 0 or by a negative number.

No price can be computed of it. `divide` makes larger units of small ones: 1000000 for megapixels, 60 for minutes,
1000 for 1,000 characters.

Write how many of the small units make one that is paid for, or remove the key.

```diff
 price:
   unit: USD
   charges:
     - amount: "0.3"
       per: minute
       quantity: { measure: audio_seconds }
-      divide: 0
+      divide: 60
```
"""

from specpress.lint.prices import charges_of
from specpress.lint.rule import ERROR, Finding, Findings, Model

SEVERITY = ERROR


def check(model: Model) -> Findings:
    """Each charge whose divisor is not above 0."""
    for charge, node in charges_of(model):
        if charge.divide <= 0:
            help = "write how many small units make one that is paid for, such as 60 for minutes"
            yield Finding(node.where("divide"), f"the quantity is divided by {charge.divide}", help)
