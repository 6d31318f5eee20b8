"""What is deprecated names a replacement that is not there.

Docs and clients send people to the replacement, so a misspelt one sends them nowhere. For a parameter it is
another parameter or one of its own options, for an option another option or a parameter, for a model another
model.

Correct the name, or add what it names.

Bad:

```yaml
seeds:
  type: integer
  deprecated: { replacement: sed }
seed:
  type: integer
```

Good:

```yaml
seeds:
  type: integer
  deprecated: { replacement: seed }
seed:
  type: integer
```
"""

from __future__ import annotations

from collections.abc import Iterator

from specpress.base.diagnostics import Severity, Span, suggestion
from specpress.catalog.model import Model
from specpress.catalog.types import BooleanType, NumberType, StringType
from specpress.lint.base import Finding
from specpress.lint.walk import Spot, spots
from specpress.spec.yaml import Mapping, Node, Scalar, Sequence

SEVERITY = Severity.ERROR


def check(model: Model) -> Iterator[Finding]:
    """Each replacement that is neither a key nor an option, or that is what it replaces."""
    own = _replacement(model.origin)
    if own is not None and own.text in (model.id, model.name):
        yield Finding(own.span, f"{own.text!r} is the model itself", "name the model that takes its place")
    for spot in spots(model):
        if _is_deprecated(spot):
            yield from _replacements(model, spot)


def _is_deprecated(spot: Spot) -> bool:
    """Whether a field or one of its options is."""
    if spot.field is None:
        return False
    typed = (one for one in spot.types if isinstance(one, (StringType, NumberType, BooleanType)))
    return spot.field.deprecated is not None or any(
        one.deprecated for type_ in typed for one in type_.options
    )


def _replacements(model: Model, spot: Spot) -> Iterator[Finding]:
    options = spot.origin.get("options")
    listed = options.items if isinstance(options, Sequence) else ()
    values = [text for one in listed if (text := _value(one))]
    for node, replaced in ((spot.origin, ""), *((one, _value(one)) for one in listed)):
        new = _replacement(node) if isinstance(node, Mapping) else None
        if new is None:
            continue
        keys = [other.name for other in spots(model) if other.request == spot.request and other is not spot]
        known = [name for name in (*values, *keys, *_last_parts(keys)) if name != replaced]
        if new.text not in known:
            yield _finding(new.span, new.text, known)


def _finding(span: Span, name: str, known: list[str]) -> Finding:
    help = suggestion(name, known) or f"known here: {', '.join(dict.fromkeys(known)) or 'nothing'}"
    return Finding(span, f"there is no other parameter or option {name!r}", help)


def _last_parts(names: list[str]) -> Iterator[str]:
    """Inside an object the key alone names a neighbour."""
    return (name.rpartition(".")[2] for name in names)


def _value(node: Node) -> str:
    value = node.get("value") if isinstance(node, Mapping) else node
    return value.text if isinstance(value, Scalar) else ""


def _replacement(node: Mapping) -> Scalar | None:
    deprecated = node.get("deprecated")
    found = deprecated.get("replacement") if isinstance(deprecated, Mapping) else None
    return found if isinstance(found, Scalar) else None
