"""A price is charged for each of something, and it is not said how many of it there are.

A charge without a `quantity` is made once for each request: four megapixels would cost as much as one, in every
output and before every call.

Say under `quantity` how many units there are: by a parameter, a count of elements or uploads, or a `measure`. A charge
that is made once says `per: request`, or names the one thing that the model makes, such as `image`.

```diff
 parameters:
   width: { type: integer, required: true }
   height: { type: integer, required: true }
 price:
   unit: USD
   charges:
     - per: megapixel
       amount: "0.025"
+      quantity: [{ parameter: width }, { parameter: height }]
+      divide: 1000000
```
"""

import re

from specpress.catalog.types import NumberType, members_of
from specpress.lint.prices import charges_of
from specpress.lint.rule import ERROR, Finding, Findings, Model

SEVERITY = ERROR

_CALLS = re.compile(r"(?:[0-9]+ )?(?:request|task|call|run|job|generation|prediction)s?")
_MADE = {
    "image": {"image", "picture", "photo"},
    "video": {"video", "clip"},
    "audio": {"audio", "song", "track", "clip"},
    "text": {"text", "answer"},
    "3d": {"3d model", "model", "asset", "mesh"},
}
"""Words for the one thing that a model of a modality makes."""
_OF_ANY = {"file", "output", "result"}
_THINGS = "(?:image|picture|photo|video|clip|song|track|audio|asset|output|result|file|sample|variation)s?"
_COUNTER = re.compile(
    rf"n|(?:n|num|number|count|max)_(?:of_)?{_THINGS}|{_THINGS}(?:_(?:n|num|number|count))?|batch_(?:size|count)"
)
"""Keys of numbers that say how many files are to be made."""


def check(model: Model) -> Findings:
    """Each charge for units that nobody counts."""
    for charge, node in charges_of(model):
        per = charge.per.lower()
        if charge.quantity or _CALLS.fullmatch(per):
            continue
        one_made = per in _OF_ANY | _MADE.get(model.modality, set())
        counter = _counter(model)
        if one_made and counter is None:
            continue
        written = f"parameter: {counter}" if one_made else "parameter: ..., measure: ... or uploads: ..."
        help = f"write the `quantity` ({written}), or `per: request` if it is charged once"
        message = f"the price is per {charge.per}, and nothing says how many there are"
        yield Finding(node.where("per"), message, help)


def _counter(model: Model) -> str | None:
    """The parameter by which a request asks for several files, going by its key, such as `num_images`."""
    for _, field in model.parameters():
        key = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", field.key).lower()
        numbers = [type_ for type_ in members_of(field.type) if isinstance(type_, NumberType)]
        if _COUNTER.fullmatch(key) and any(type_.max != 1 for type_ in numbers):
            return field.key
    return None
