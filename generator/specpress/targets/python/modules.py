"""The modules of models and providers: their classes, and what stands around these; beside each, the model's data.

Given models or a provider; gives the files of their modules. The class generator and the formatter are called
once for all models, because each costs more to begin than a model costs.
"""

from __future__ import annotations

from collections.abc import Sequence

from specpress.base.json_text import json_line
from specpress.base.names import PythonName, class_name
from specpress.catalog.model import Model
from specpress.catalog.provider import Provider
from specpress.catalog.settings import Packages
from specpress.runtime.reading import read_model
from specpress.schema import request_schema, result_schema
from specpress.schema.types import Writer
from specpress.targets.base import Files
from specpress.targets.client_names import call_data
from specpress.targets.python.arguments import arguments_class
from specpress.targets.python.classes import python_types, source
from specpress.targets.python.definitions import definitions
from specpress.targets.python.package import data_path, model_path, responses_path
from specpress.targets.python.shape import Module
from specpress.targets.python.source import docstring, formatted
from specpress.wording.facts import deprecation_text
from specpress.wording.price import price_text

REQUEST = PythonName("Request")
RESULT = PythonName("Result")
_RESPONSES = ("task", "result", "error")
"""Responses that every provider has a class for, though its docs may not say what is in them."""


def model_modules(models: Sequence[tuple[Model, Provider]], packages: Packages) -> dict[str, Files]:
    """The module of each model, given with its provider, and the data beside it; by the model's name."""
    made = {model.name: _definitions(model, provider) for model, provider in models}
    types = python_types(made.values())
    data = {model.name: {**call_data(model), **price_words(model)} for model, _ in models}
    texts = {}
    for model, provider in models:
        arguments = arguments_class(read_model(data[model.name]), made[model.name], types, REQUEST)
        texts[model_path(model.name, packages)] = (
            f"{_model_doc(model, provider)}\n{source(made[model.name], types)}\n\n{arguments}"
        )
    files = formatted(texts)
    return {
        name: {
            model_path(name, packages): files[model_path(name, packages)],
            data_path(name, packages): f"{json_line(values)}\n".encode(),
        }
        for name, values in data.items()
    }


def price_words(model: Model) -> dict[str, str]:
    """What the description of a model's tool says of its price."""
    return {"price_text": price_text(model.price.formula, model.request)} if model.price is not None else {}


def _definitions(model: Model, provider: Provider) -> Module:
    """The classes of a model: its request, and its result where that is not what the provider's models give."""
    roots = {REQUEST: (request_schema(model, provider, whole=True), model.request)}
    if has_own_result(model, provider):
        roots[RESULT] = (result_schema(model, provider), model.result)
    return definitions(roots, answers={RESULT})


def has_own_result(model: Model, provider: Provider) -> bool:
    """Whether a model gives something else than the models of its provider do."""
    return model.result != provider.object_of("result")


def _model_doc(model: Model, provider: Provider) -> str:
    """What a model makes, what it costs, and where all of it was read."""
    deprecated = deprecation_text(model.deprecated) if model.deprecated is not None else ""
    price = f"Price: {price_text(model.price.formula, model.request)}." if model.price is not None else ""
    dated = f" Effective {model.price.effective}." if model.price and model.price.effective else ""
    sources = "\n".join(
        f"- {source.title} ({source.language}), read {source.read}"
        for source in model.sources
        if not source.id.startswith(f"{provider.id}:")
    )
    text = [f"{model.title} at {provider.title}.", deprecated, model.summary or "", f"{price}{dated}"]
    return docstring([*text, sources and f"Sources:\n{sources}"])


def responses_module(provider: Provider, packages: Packages) -> Files:
    """The module of what a provider answers: a class for each object that its file describes."""
    objects = {**{name: provider.object_of(name) for name in _RESPONSES}, **dict(provider.objects)}
    writer = Writer(whole=True)
    roots = {class_name(key): (writer.object(type_), type_) for key, type_ in objects.items()}
    module = definitions(roots, answers=roots)
    classes = source(module, python_types([module]))
    doc = docstring(
        [
            f"What {provider.title} answers.",
            "Every class keeps keys and values that are not documented, so that an answer that grows can be read.",
        ]
    )
    return formatted({responses_path(provider, packages): f"{doc}\n{classes}\n"})
