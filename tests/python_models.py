"""A catalogue of two models, one as people write them and one as nobody should, to make a package of."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from small_models import PROVIDER, choice, field, model, rule, test, whole
from specpress.catalog.model import Example, ModelPrice, Source
from specpress.catalog.types import (
    AnyType,
    ArrayType,
    BooleanType,
    Length,
    NumberType,
    ObjectType,
    Option,
    StringType,
    UnionType,
)
from specpress.runtime.conditions import Key
from specpress.runtime.price import Case, Charge, Factor, Price

HOSTILE = 'it\'s """quoted""" \\ {{ x }} {% y %} \u202e\x00\r\n*/ # </script> ../..\\'
NASTY_KEYS = (
    *("schema", "schema_", "copy", "from", "class", "None", "match", "type", "json", "model_config", "model_x"),
    *("body", "list", "str", "self", "cls", "fields", "name", "constant", "RULES", "Request", "__init__", "_x"),
    *("aspectRatio", "aspect-ratio", "a.b", "Request.schema", "3d", "é", "提示", "", " ", "'", '"', "\\", "\n"),
)  # fmt: skip
TEXT = StringType()

PRICE = Price(
    kind="computed",
    unit="credits",
    charges=(
        Charge(amounts=(Case(amount=Decimal("1.5")),), quantity=(Factor(subject=Key(("n",)), default=1),)),
    ),
)
PARAMS = ObjectType(
    fields=(
        field("aspectRatio", choice("16:9", "1:1"), default="16:9", description="The shape."),
        field("mode", choice("std", "pro"), default="std"),
        field("seed", whole(-1), nullable=True),
        field("steps", whole(1, 50, multiple_of=Decimal(2))),
        field("frames", NumberType(integer=True, options=tuple(Option(value=value) for value in (4, 8)))),
        field(
            "strength",
            NumberType(min=Decimal(0), max=Decimal(1), step=Decimal("0.05")),
            default=Decimal("0.5"),
        ),
        field("scale", NumberType(options=tuple(Option(value=Decimal(text)) for text in ("0.5", "1", "2")))),
        field("tags", ArrayType(items=StringType(lengths=(Length(max=3),)), max_items=2, unique=True)),
        field("image", UnionType(of=(TEXT, ArrayType(items=TEXT)))),
        field("extra", AnyType()),
        field("tiled", BooleanType(), default=False, nullable=True),
    ),
    rules=(
        rule(
            'A "pro" {picture} takes at most 10 steps.',
            when=(test("mode", one_of=("pro",)), test("steps", present=True)),
            then=(test("steps", max=10),),
        ),
    ),
)
PAINTER = model(
    ObjectType(
        fields=(
            field("model", choice("painter", constant=True), required=True),
            field(
                "prompt",
                StringType(lengths=(Length(min=1, max=5),)),
                required=True,
                description="What to paint.",
            ),
            field("n", whole(1, 4), default=1),
            field("params", PARAMS),
        )
    ),
    summary="Paints.",
    price=ModelPrice(formula=PRICE),
    examples=(
        Example(title="One", request={"model": "painter", "prompt": "sun", "params": {"tags": ("a",)}}),
    ),
    result=ObjectType(fields=(field("url", required=True),), open=True),
)
NASTY = model(
    ObjectType(
        fields=tuple(
            field(key, choice("a", HOSTILE), default=HOSTILE, description=HOSTILE, note=HOSTILE)
            for key in NASTY_KEYS
        ),
        rules=(rule(HOSTILE, at_least_one=(("schema",), ("copy",))),),
    ),
    id="nasty-1.0",
    title=HOSTILE,
    summary=HOSTILE,
    sources=(Source(id="page", title=HOSTILE, read=date(2026, 1, 2)),),
)
ACME = replace(PROVIDER, objects=(("task", PAINTER.task), ("error", PAINTER.error)), summary=HOSTILE)
MODELS = (NASTY, PAINTER)
