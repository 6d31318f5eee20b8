"""What is asked of the service as a whole: the balance, the models, the API's own document."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from starlette.responses import JSONResponse, Response

from specpress.catalog import Catalog
from specpress.catalog.model import Model
from specpress.catalog.provider import Places
from specpress.catalog.types import ObjectType
from specpress.catalog.values import Path
from specpress.mock.example_values import Tree, filled, put, type_at, usual_values
from specpress.mock.state import Call, Context
from specpress.targets.openapi import OpenApi


async def credits(context: Context, call: Call) -> Response:
    """What is left on the account of the key."""
    name = call.endpoint.returns
    tree: Tree = {}
    for path in context.hosted.provider.places_of(name).balance[:1]:
        put(tree, path, context.state.ledger.balance(context.id, call.owner, context.state.clock.now()))
    return JSONResponse(filled(context.hosted.answer_of(name or "", None), tree))


async def models(context: Context, call: Call) -> Response:
    """The models, each at the places that the answer has for it; an empty object where its shape is not known."""
    name = call.endpoint.returns or ""
    shape, places = context.hosted.answer_of(name, None), context.hosted.provider.places_of(name)
    hosted = context.hosted.models.values()
    if call.endpoint.returns_list:
        return JSONResponse([filled(shape, _listed(shape, places, [model])) for model in hosted])
    return JSONResponse(filled(shape, _listed(shape, places, hosted)))


def _listed(shape: ObjectType, places: Places, models: Iterable[Model]) -> Tree:
    """What is known of models, one element of a list for each."""
    tree: Tree = usual_values(shape)
    for index, model in enumerate(models):
        facts = _facts(places, model)
        for path, _ in facts[:1]:
            element = path[:-1]
            for key, value in usual_values(type_at(shape, element)).items():
                put(tree, (*element, key), value, index)
        for path, value in facts:
            put(tree, path, value, index)
    return tree


def _facts(places: Places, model: Model) -> list[tuple[Path, Any]]:
    facts: list[tuple[tuple[Path, ...], Any]] = [
        (places.model, model.sent_id),
        (places.title, model.title),
        (places.modality, model.modality),
        (places.modes, [mode.name for mode in model.modes]),
        (places.parameters, [field.key for _, field in model.parameters()]),
        (places.upload_kinds, [media.kind for media in model.uploads.kinds] if model.uploads else []),
    ]
    if model.price is not None and model.price.reference is not None:
        facts.append((places.price, model.price.reference))
    return [(path, value) for paths, value in facts for path in paths[:1]]


async def openapi(context: Context, call: Call) -> Response:
    """The document that is published for the provider, with the mock as its server."""
    if "openapi" not in context.made:
        models, target = context.hosted.models.values(), OpenApi()
        hosted = context.hosted
        catalog = Catalog.of(providers=(hosted.provider,), models=models, settings=hosted.settings)
        outputs = target.make_models(tuple(models), catalog)
        (text,) = target.make_catalog(catalog, {name: outputs[name].row for name in sorted(outputs)}).values()
        context.made["openapi"] = json.loads(text)
    return JSONResponse({**context.made["openapi"], "servers": [{"url": call.base}]})
