"""A discrepancy is about a fact that the spec does not have.

It would be shown nowhere, so that a reader meets the contradictory docs without the explanation. `about` is the
path of keys that leads to a fact, beginning with a parameter or with a key of the file.

Correct the path, such as `seed.max`, `price.fixed` or `uploads.max_files`.

```diff
 parameters:
   tolerance: { type: integer, min: 1, max: 5 }
 discrepancies:
-  - about: tolerence.min
+  - about: tolerance.min
     readings: [{ says: The table begins at 1. }, { says: The text begins at 0. }]
     chosen: It begins at 1.
     why: The table is newer.
```
"""

from specpress.base.diagnostics import suggestion
from specpress.lint.nodes import child, elements, entries
from specpress.lint.rule import ERROR, Finding, Findings, Model
from specpress.spec.model import ModelSpec
from specpress.spec.parameter import Parameter
from specpress.spec.shape import ListOf, MapOf, OneOf, Part, Shape, keys_of
from specpress.spec.yaml import Node, Scalar, Sequence

SEVERITY = ERROR


def check(model: Model) -> Findings:
    """Each discrepancy whose path breaks off."""
    for discrepancy in elements(model.origin.get("discrepancies")):
        about = child(discrepancy, "about")
        if isinstance(about, Scalar) and (lost := _lost(model, about.text)) is not None:
            key, known = lost
            help = suggestion(key, known) or f"known there: {', '.join(known) or 'nothing'}"
            yield Finding(about.span, f"there is no fact {about.text!r}: {key!r} is not known", help)


Lost = tuple[str, tuple[str, ...]] | None
"""The key at which a path breaks off, and the keys that could stand there."""


def _lost(model: Model, path: str) -> Lost:
    keys = path.split(".")
    parameters: dict[str, Node] = {field.key: field.origin for _, field in model.parameters()}
    parameters.update((key.text, node) for key, node in entries(model.origin.get("parameters")))
    if keys[0] in parameters:
        return _follow(Part(Parameter), parameters[keys[0]], keys[1:])
    lost = _follow(Part(ModelSpec), model.origin, keys)
    if lost is not None and lost[0] == keys[0]:
        return lost[0], (*parameters, *lost[1])
    return lost


def _follow(shape: Shape, node: Node | None, keys: list[str]) -> Lost:
    """Walk down the format and, where the writer chose the keys or the order, down the file as well."""
    if not keys:
        return None
    key, rest = keys[0], keys[1:]
    shape = _fitting(shape, node)
    if isinstance(shape, Part):
        by_name = {inner.name: inner for inner in keys_of(shape.cls)}
        if key in by_name:
            return _follow(by_name[key].shape, child(node, key), rest)
        if (field := child(node, "fields", key)) is not None:
            return _follow(shape, field, rest)
        stated = tuple(name.text for name, _ in entries(node))
        return key, stated if suggestion(key, stated) else tuple(by_name)
    if isinstance(shape, MapOf):
        known = {name.text: value for name, value in entries(node)}
        return _follow(shape.item, known[key], rest) if key in known else (key, tuple(known))
    # Elements of a list have no names of their own: a value or a number is good enough for a reader.
    return None if isinstance(shape, ListOf) else (key, ())


def _fitting(shape: Shape, node: Node | None) -> Shape:
    """Of several shapes the one that the node was read as; without a node one that has keys, if there is one."""
    if not isinstance(shape, OneOf):
        return shape
    expected = ListOf if isinstance(node, Sequence) else Part | MapOf
    return next((member for member in shape.members if isinstance(member, expected)), shape.members[0])
