"""The modules of models and providers: their classes, and what stands around these.

Given models or a provider; gives the files of their modules. The class generator and the formatter are called
once for all models, because each costs more to begin than a model costs.
"""

from __future__ import annotations

from collections.abc import Sequence

from specpress.base.json_text import json_line
from specpress.base.names import PythonName, class_name
from specpress.catalog.model import Model
from specpress.catalog.provider import Provider
from specpress.catalog.types import ObjectType
from specpress.runtime.reading import read_model
from specpress.schema import request_schema, result_schema
from specpress.schema.types import Writer
from specpress.targets.base import Files
from specpress.targets.client_names import call_data
from specpress.targets.python.arguments import arguments_class
from specpress.targets.python.cards import data_path, model_path, responses_path
from specpress.targets.python.classes import sources
from specpress.targets.python.definitions import definitions
from specpress.targets.python.docs import model_doc, responses_doc
from specpress.targets.python.formatting import formatted
from specpress.targets.python.shape import Module

REQUEST = PythonName("Request")
RESULT = PythonName("Result")
_ANYTHING = ObjectType(open=True)
_RESPONSES = ("task", "result", "error")
"""Responses that every provider has a class for, though its docs may not say what is in them."""


def model_modules(models: Sequence[tuple[Model, Provider]]) -> dict[str, Files]:
    """The module of each model, given with its provider, and the data beside it; by the model's name."""
    named = {PythonName(f"model_{number}"): pair for number, pair in enumerate(models)}
    made = {name: _definitions(model, provider) for name, (model, provider) in named.items()}
    classes = sources(made)
    paths = {model.name: model_path(model.name) for model, _ in models}
    texts = {
        paths[model.name]: _module(model, provider, made[name], classes[name])
        for name, (model, provider) in named.items()
    }
    files = formatted(texts)
    return {model.name: {paths[model.name]: files[paths[model.name]], **_data(model)} for model, _ in models}


def _data(model: Model) -> Files:
    """The model's data as JSON: it is read when the model is first used."""
    return {data_path(model.name): f"{json_line(call_data(model))}\n".encode()}


def _definitions(model: Model, provider: Provider) -> Module:
    """The classes of a model: its request, and its result where that is not what the provider's models give."""
    roots = {REQUEST: (request_schema(model, provider, whole=True), model.request)}
    if has_own_result(model, provider):
        roots[RESULT] = (result_schema(model, provider), model.result)
    return definitions(roots)


def has_own_result(model: Model, provider: Provider) -> bool:
    """Whether a model gives something else than the models of its provider do."""
    return model.result != dict(provider.objects).get("result", _ANYTHING)


def _module(model: Model, provider: Provider, definitions: Module, classes: str) -> str:
    arguments = arguments_class(read_model(call_data(model)), classes, definitions, REQUEST)
    return f"{model_doc(model, provider)}\n{classes}\n\n{arguments}"


def responses_module(provider: Provider) -> Files:
    """The module of what a provider answers: a class for each object that its file describes."""
    objects = {**dict.fromkeys(_RESPONSES, _ANYTHING), **dict(provider.objects)}
    writer, name = Writer(whole=True), PythonName("responses")
    roots = {class_name(key): (writer.object(one), one) for key, one in objects.items()}
    classes = sources({name: definitions(roots)})[name]
    path = responses_path(provider)
    return formatted({path: f"{responses_doc(provider)}\n{classes}\n"})
