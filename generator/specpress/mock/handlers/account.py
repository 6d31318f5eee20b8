"""What is asked of the service as a whole: the balance, the models, the API's own document."""

from __future__ import annotations

import json
from typing import Any

from starlette.responses import JSONResponse, Response

from specpress.catalog.model import Model
from specpress.catalog.types import ArrayType, Field, ObjectType, StringType
from specpress.catalog.values import ABSENT
from specpress.mock.example_values import Tree, filled, put
from specpress.mock.state import Call, Stage
from specpress.schema.values import plain
from specpress.targets.base import Frame, Home
from specpress.targets.openapi import OpenApi


async def credits(stage: Stage, call: Call) -> Response:
    """What is left on the account of the key."""
    name = call.endpoint.returns
    tree: Tree = {}
    for path in stage.hosted.provider.places_of(name).balance[:1]:
        put(tree, path, stage.world.ledger.balance(stage.id, call.owner, stage.world.clock.now()))
    return JSONResponse(filled(stage.hosted.answer_of(name or "", None), tree))


async def models(stage: Stage, call: Call) -> Response:
    """The models, in the list that the answer has for them; an empty object where its shape is not known."""
    shape = stage.hosted.answer_of(call.endpoint.returns or "", None)
    tree: Tree = {}
    for field in shape.fields:
        items = field.type.items if isinstance(field.type, ArrayType) else None
        if isinstance(items, ObjectType) and items.field("id") is not None:
            tree[field.key] = [_row(items, model) for model in stage.hosted.models.values()]
        elif isinstance(field.type, StringType) and len(field.type.options) == 1:
            tree[field.key] = field.type.options[0].value
    found = filled(shape, tree)
    return JSONResponse([found] if call.endpoint.returns_list else found)


def _row(shape: ObjectType, model: Model) -> Tree:
    """A model in a list, under the keys that its row has for what is known of it."""
    kinds = [one.kind for one in model.uploads.kinds] if model.uploads is not None else []
    facts: dict[str, Any] = {
        "id": model.id,
        "name": model.title,
        "title": model.title,
        "display_name": model.title,
        "category": model.modality,
        "modality": model.modality,
        "file_kinds": kinds,
        "supported_modes": [mode.name for mode in model.modes],
        "params": [field.key for _, field in model.parameters()],
    }
    if model.price is not None and model.price.reference is not None:
        facts["base_credits"] = model.price.reference
    row = {field.key: facts[field.key] for field in shape.fields if field.key in facts}
    return {**{field.key: _usual(field) for field in shape.fields if _usual(field) is not None}, **row}


def _usual(field: Field) -> Any:
    """What a row's key holds where it has one value only; of whether a model can be called, the usual one."""
    options = field.type.options if isinstance(field.type, StringType) else ()
    if options and (len(options) == 1 or field.key == "api_status"):
        return options[0].value
    return None if field.default is ABSENT else plain(field.default)


async def openapi(stage: Stage, call: Call) -> Response:
    """The document that is published for the provider, with the mock as its server."""
    if "openapi" not in stage.made:
        provider, target = stage.hosted.provider, OpenApi()
        products = target.make(list(stage.hosted.models.values()), Home(provider))
        pieces = {name: product.piece for name, product in products.items()}
        (text,) = target.join(Frame(providers=(provider,)), pieces).values()
        stage.made["openapi"] = json.loads(text)
    return JSONResponse({**stage.made["openapi"], "servers": [{"url": call.base}]})
