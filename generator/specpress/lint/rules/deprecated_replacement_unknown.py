"""What is deprecated names a replacement that is not there.

Docs and clients send people to the replacement, so a misspelt one sends them nowhere. For a parameter it is
another parameter or one of its own options, for an option another option or a parameter, for a model another
model.

Correct the name, or add what it names.

```diff
 parameters:
   seeds:
     type: integer
-    deprecated: { replacement: sed }
+    deprecated: { replacement: seed }
   seed:
     type: integer
```
"""

from collections.abc import Iterator

from specpress.base.diagnostics import suggestion
from specpress.catalog.types import BooleanType, NumberType, StringType
from specpress.lint.nodes import child, elements, text_of
from specpress.lint.rule import ERROR, Finding, Findings, Model
from specpress.lint.spots import Spot, spots
from specpress.spec.yaml import Mapping, Node, Scalar

SEVERITY = ERROR


def check(model: Model) -> Findings:
    """Each replacement that is neither a key nor an option, or that is what it replaces."""
    successor = _replacement(model.origin)
    if successor is not None and successor.text in (model.id, model.name):
        message = f"{successor.text!r} is the model itself"
        yield Finding(successor.span, message, "name the model that takes its place")
    for spot in spots(model):
        if _is_deprecated(spot):
            yield from _unknown(model, spot)


def _is_deprecated(spot: Spot) -> bool:
    """Whether a field or one of its options is."""
    if spot.field is None:
        return False
    typed = (type_ for type_ in spot.types if isinstance(type_, (StringType, NumberType, BooleanType)))
    return spot.field.deprecated is not None or any(
        option.deprecated for type_ in typed for option in type_.options
    )


def _unknown(model: Model, spot: Spot) -> Findings:
    """The replacements of a field and of its options that are not there."""
    options = elements(spot.origin.get("options"))
    values = [text for option in options if (text := _value(option))]
    for node, replaced in ((spot.origin, ""), *((option, _value(option)) for option in options)):
        replacement = _replacement(node)
        if replacement is None:
            continue
        keys = [other.name for other in spots(model) if other.request == spot.request and other is not spot]
        known = [name for name in (*values, *keys, *_last_parts(keys)) if name != replaced]
        name = replacement.text
        if name not in known:
            help = suggestion(name, known) or f"known here: {', '.join(dict.fromkeys(known)) or 'nothing'}"
            yield Finding(replacement.span, f"there is no other parameter or option {name!r}", help)


def _last_parts(names: list[str]) -> Iterator[str]:
    """Inside an object the key alone names a neighbour."""
    return (name.rpartition(".")[2] for name in names)


def _value(option: Node) -> str:
    return text_of(option.get("value") if isinstance(option, Mapping) else option)


def _replacement(node: Node) -> Scalar | None:
    replacement = child(node, "deprecated", "replacement")
    return replacement if isinstance(replacement, Scalar) else None
