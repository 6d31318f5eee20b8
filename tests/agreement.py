"""One verdict on a JSON value from three readers: two JSON Schema validators and the checker of requests."""

from __future__ import annotations

import json
from typing import Any

import jsonschema_rs
from jsonschema import Draft202012Validator

from specpress.base.json_text import json_text
from specpress.catalog.types import ObjectType, Type
from specpress.check import problems_of_value
from specpress.schema.types import Writer


class Readers:
    """The readers of one type. Schemas are read from their text, as everybody else reads them."""

    def __init__(self, type_: Type) -> None:
        self.type = type_
        writer = Writer()
        schema = writer.object(type_) if isinstance(type_, ObjectType) else writer.bare(type_, ())
        self.schema = json.loads(json_text(schema))
        assert jsonschema_rs.meta.is_valid(self.schema)
        self._python = Draft202012Validator(self.schema)
        # Its other engine takes `a+a*a+` to match "a"; this one is also that of pydantic.
        engine = jsonschema_rs.RegexOptions()
        self._rust = jsonschema_rs.validator_for(self.schema, pattern_options=engine)

    def accept(self, value: Any) -> bool:
        """Whether a value is accepted in the layer that schemas can say; fails where the readers differ."""
        problems = problems_of_value(self.type, value)
        accepted = not any(problem.layer == "schema" for problem in problems)
        verdicts = {
            "jsonschema": self._python.is_valid(value),
            "jsonschema-rs": self._rust.is_valid(value),
            "specpress": accepted,
        }
        assert len(set(verdicts.values())) == 1, (
            f"{verdicts}\n{value!r}\n{problems}\n{json_text(self.schema)}"
        )
        return accepted

    def accept_text(self, text: str) -> bool:
        """The same for a JSON text."""
        return self.accept(json.loads(text))
