"""Two keys of one object give the same name in Python.

An attribute is called by its key in small letters with underscores, so that `imageSize` and `image_size` meet.
The second one then gets a number at its end: everything works, and nobody can guess the name.

Look the keys up: mostly one of them is a slip, and the API knows one only. Where it knows both, nothing needs to
be done; the names are the same in every run.

```diff
 parameters:
   image_size: { type: string }
-  imageSize: { type: string }
```
"""

from functools import lru_cache

from specpress.base.names import attribute_names
from specpress.catalog.types import Field, ObjectType
from specpress.lint.rule import WARNING, Finding, Findings, Model
from specpress.lint.spots import spots

SEVERITY = WARNING


def check(model: Model) -> Findings:
    """Each key whose name an earlier one in the same object has."""
    yield from _within(model.request)
    yield from _within(model.result)
    for spot in spots(model):
        for type_ in spot.types:
            if isinstance(type_, ObjectType) and len(type_.fields) > 1:
                yield from _within(type_)


def _within(object_: ObjectType) -> Findings:
    by_name: dict[str, Field] = {}
    for field in object_.fields:
        first = by_name.setdefault(_name_alone(field.key), field)
        if first is not field:
            names = attribute_names(other.key for other in object_.fields)
            become = f"they become {names[first.key]!r} and {names[field.key]!r}"
            message = f"{first.key!r} and {field.key!r} give one name in Python; {become}"
            help = "keep the key that the API knows; where it knows both, leave it so"
            yield Finding(field.origin.span, message, help)


@lru_cache(maxsize=4096)
def _name_alone(key: str) -> str:
    """The name of a key that stands alone."""
    return attribute_names((key,))[key]
