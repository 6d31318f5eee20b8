"""Catalogue objects with as little in them as a test needs."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from specpress.catalog.constraints import ParameterRule
from specpress.catalog.model import Model
from specpress.catalog.provider import Provider
from specpress.catalog.types import (
    ArrayType,
    Field,
    NumberType,
    ObjectType,
    Option,
    StringType,
    Type,
)
from specpress.runtime.conditions import Key, Test, UploadCount
from specpress.runtime.constraints import Limit, Operand, Rule, Total

PROVIDER = Provider(id="acme", title="Acme")


def field(key: str, type_: Type | None = None, **more: Any) -> Field:
    return Field(key=key, type=type_ or StringType(), **more)


def choice(*values: Any, **more: Any) -> StringType:
    return StringType(options=tuple(Option(value=value) for value in values), **more)


def whole(low: int | None = None, high: int | None = None, **more: Any) -> NumberType:
    return NumberType(
        integer=True,
        min=None if low is None else Decimal(low),
        max=None if high is None else Decimal(high),
        **more,
    )


def uploads(max_items: int | None = None, *, required: bool = True) -> ArrayType:
    kind = field("kind", choice("image", "video"), required=required)
    return ArrayType(items=ObjectType(fields=(kind,), open=True), max_items=max_items)


def test(key: str, **more: Any) -> Test:
    """A test of a key; dots lead into objects, numbers become Decimals as limits have to be."""
    limits = {name: Decimal(str(more[name])) for name in ("min", "max", "above", "below") if name in more}
    return Test(subject=Key(tuple(key.split("."))), **{**more, **limits})


test.__test__ = False  # type: ignore[attr-defined]  # pytest takes it for one of its own


def files(key: str, kind: Any = None, **more: Any) -> Test:
    limits = {
        name: Decimal(str(value)) for name, value in more.items() if name in ("min", "max", "above", "below")
    }
    return Test(subject=UploadCount((key,), "kind", kind), **{**more, **limits})


def total(*parts: Test | Operand, by: Any = "sum", **limits: Limit | int | None) -> Total:
    """A limit on some parts; a test stands for its subject and its default."""
    of = (
        part if isinstance(part, Operand) else Operand(subject=part.subject, default=part.default)
        for part in parts
    )
    exact = {name: Decimal(limit) if isinstance(limit, int) else limit for name, limit in limits.items()}
    return Total(by=by, of=tuple(of), **exact)


def rule(text: str | None = "The rule.", **parts: Any) -> ParameterRule:
    return ParameterRule(rule=Rule(text=text, **parts), checked=True)


def model(request: ObjectType | None = None, **more: Any) -> Model:
    parts: dict[str, Any] = {
        "provider": "acme",
        "id": "painter",
        "endpoint": "create",
        "title": "Painter",
        "modality": "image",
        "request": request or ObjectType(),
        "result": ObjectType(open=True),
        "task": ObjectType(fields=(field("id", required=True),), open=True),
        "error": ObjectType(open=True),
    }
    return Model(**{**parts, **more})
