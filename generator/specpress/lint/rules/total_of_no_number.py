"""A `total` or a `product` adds up what is no number.

Numbers and texts that read as one count with their value, lists and uploads with their number. Other texts, objects,
and true or false count as nothing, so that the limit could never be missed. Mostly the elements of a list are meant to
be counted: `content` is their number, `content[]` is each of them.

Name a key that holds a number, or the list itself.

```diff
 parameters:
   content: { type: array, items: { fields: { seconds: { type: integer } } } }
 rules:
-  - total: { of: "content[]", max: 9 }
+  - total: { of: content, max: 9 }
```
"""

from collections.abc import Iterator

from specpress.catalog.types import ArrayType, BooleanType, NullType, ObjectType, StringType, Type, members_of
from specpress.catalog.values import Path
from specpress.lint.conditions import constraints_of
from specpress.lint.nodes import child
from specpress.lint.rule import ERROR, Finding, Findings, Model
from specpress.runtime.conditions import Key
from specpress.runtime.constraints import Amount, Total, size_of

SEVERITY = ERROR


def check(model: Model) -> Findings:
    """Each part of a total, or of what limits one, whose values are no numbers."""
    for constraint in constraints_of(model):
        for total in constraint.constraint.rule.totals:
            if total.by == "distinct":
                continue
            origin = constraint.constraint.origin
            node = child(origin, "total" if total.by == "sum" else total.by)
            for path in _paths(total):
                types = _types_at(constraint.scope, path)
                if types and all(map(_counts_nothing, types)):
                    name = ".".join(path).replace(".*", "[]")
                    span = (child(node, "of") or node or origin).span
                    help = "name a key that holds a number, or the list without `[]` to count its elements"
                    yield Finding(span, f"{name!r} is no number, so that it adds nothing to the total", help)


def _counts_nothing(type_: Type) -> bool:
    """Whether no value of a type is a number. A text without options or pattern is meant to be read by people."""
    if isinstance(type_, StringType):
        is_any = not type_.options or type_.open_options
        is_number = any(size_of(option.value) is not None for option in type_.options)
        return not is_number and not (is_any and type_.pattern is not None)
    return isinstance(type_, ObjectType | BooleanType | NullType)


def _paths(total: Total) -> Iterator[Path]:
    amounts = [limit for limit in total.limits if isinstance(limit, Amount)]
    for part in (*total.of, *(part for amount in amounts for part in amount.of)):
        if isinstance(part.subject, Key):
            yield part.subject.path


def _types_at(scope: ObjectType, path: Path) -> tuple[Type, ...]:
    """The types that may stand at a path; none where it leads to something of which nothing is known."""
    types: tuple[Type, ...] = (scope,)
    for step in path:
        inner: list[Type] = []
        for type_ in types:
            if isinstance(type_, ArrayType) and step == "*":
                inner += members_of(type_.items)
            elif isinstance(type_, ObjectType) and (field := type_.field(step)) is not None:
                inner += members_of(field.type)
        types = tuple(inner)
    return types
