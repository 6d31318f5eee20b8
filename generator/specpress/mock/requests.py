"""Requests, checked as `specpress validate` does: by the schema that is published, and by the checker behind it.

Given a model and a body; raises a refusal that names every problem with its JSON pointer.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import jsonschema_rs

from specpress.base.diagnostics import suggestion
from specpress.base.json_text import json_text
from specpress.catalog.calls import models_of
from specpress.catalog.model import Model
from specpress.catalog.provider import Endpoint
from specpress.catalog.types import Field, ObjectType
from specpress.check import Problem, pointer_of, problems, problems_of_value
from specpress.mock.catalogue import Hosted
from specpress.mock.refusals import Refusal
from specpress.runtime.messages import TOO_DEEP, unreadable
from specpress.runtime.values import is_deep_text
from specpress.schema import request_schema
from specpress.schema.components import id_key

_SHOWN = 8


@dataclass
class Requests:
    """Checks the requests of one provider. A model's schema is made when it is first asked for."""

    hosted: Hosted
    _validators: dict[str, jsonschema_rs.Validator] = field(default_factory=dict)

    def model(self, endpoint: Endpoint, body: Any, named: Model | str | None) -> Model:
        """The model that a request is about. `named` is what else than the body says it: a model, or an unknown id.

        Where nothing says it, it is the first whose requests the endpoint takes and which takes this one.
        """
        if isinstance(named, str):
            raise Refusal("not_found", f"There is no model {named!r}.", hint="model")
        if named is not None:
            return named
        models = {model.sent_id: model for model in models_of(endpoint, self.hosted.models.values())}
        key = next(filter(None, map(id_key, models.values())), None)
        if key is None and models:
            fitting = (model for model in models.values() if not problems(model, body))
            return next(fitting, next(iter(models.values())))
        key = key or "model"
        value = body.get(key) if isinstance(body, dict) else None
        if isinstance(value, str) and value in models:
            return models[value]
        raise Refusal("invalid", _no_model(key, body, models), hint="valid")

    def check(self, model: Model, body: Any) -> None:
        """Refuse a request that has a problem."""
        known_problems = problems(model, body)
        if not known_problems and not self._validator(model).is_valid(body):
            # It cannot happen while the checker and the schema agree; if it does, the schema is what is published.
            error = next(iter(self._validator(model).iter_errors(body)))
            known_problems = (
                Problem(pointer_of(error.instance_path), "schema", parts={"text": error.message}),
            )
        refuse(known_problems)

    def _validator(self, model: Model) -> jsonschema_rs.Validator:
        if model.id not in self._validators:
            schema = json.loads(json_text(request_schema(model, self.hosted.provider)))
            engine = jsonschema_rs.RegexOptions()
            self._validators[model.id] = jsonschema_rs.validator_for(schema, pattern_options=engine)
        return self._validators[model.id]


def check_fields(fields: Iterable[Field], body: Any) -> None:
    """Refuse a body that does not have the fields of an endpoint; other keys are allowed."""
    refuse(problems_of_value(ObjectType(fields=tuple(fields), open=True), body))


def refuse(problems: Iterable[Problem]) -> None:
    """Refuse, if there is a problem."""
    sentences = [str(problem) for problem in problems]
    if sentences:
        more = [f"and {len(sentences) - _SHOWN} more"] if len(sentences) > _SHOWN else []
        raise Refusal("invalid", "; ".join([*sentences[:_SHOWN], *more]), hint="valid")


def read_json(data: bytes) -> Any:
    """The JSON of a body."""
    if is_deep_text(data.decode(errors="replace")):
        raise Refusal("invalid", str(TOO_DEEP), hint="valid")
    try:
        value = json.loads(data, parse_constant=_no_constant)
    except ValueError as error:
        raise Refusal("invalid", f"The body is not JSON that can be read: {error}", hint="valid") from None
    if (problem := unreadable(value)) is not None:
        raise Refusal("invalid", str(problem), hint="valid")
    return value


def _no_constant(text: str) -> Any:
    raise ValueError(f"{text} is not a JSON number")


def _no_model(key: str, body: Any, models: Iterable[str]) -> str:
    if not isinstance(body, dict):
        return "(the body): An object is expected."
    if key not in body:
        return f"/{key}: The key {key!r} is missing."
    value = body[key]
    hint = suggestion(value, models) if isinstance(value, str) else ""
    return f"/{key}: There is no model {value!r}{'; ' + hint if hint else '.'}"
