"""The class that every object of an API is made of."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any, ClassVar, Self

from pydantic import MISSING, BaseModel, ConfigDict, GetCoreSchemaHandler, ValidationError
from pydantic_core import PydanticCustomError, core_schema

from ._runtime.constraints import Rule, is_broken
from ._runtime.messages import TOO_DEEP, Problem, unreadable
from ._runtime.values import is_deep_text, lookup_in

_TEXT = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"?', re.DOTALL)
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
_NO_NUMBER = re.compile("NaN|Infinity")


def _json_of(text: str) -> Any:
    """What a JSON text holds; None where it is none, which is told by whoever reads it next."""
    try:
        return json.loads(text)
    except ValueError:
        return None


class Model(BaseModel):
    """An object with the documented keys and no others.

    The constructor takes the attributes by their Python names; `model_validate` and `model_validate_json` take
    JSON with the names that travel. An attribute that was not set is not sent: where it has a documented default,
    that is what the server will use; otherwise it is `pydantic.MISSING`, which is not the same as None (null).
    What is assigned later is checked as well.
    """

    model_config = ConfigDict(
        strict=True,
        extra="forbid",
        serialize_by_alias=True,
        validate_assignment=True,
        protected_namespaces=(),
        allow_inf_nan=False,  # JSON has none, and 1e400 would become one
    )

    RULES: ClassVar[tuple[Rule, ...]] = ()
    """What some keys say about others."""

    _constants: ClassVar[dict[str, Any]] = {}

    def __init__(self, /, **data: Any) -> None:
        """Make the object. Raises `pydantic.ValidationError` for what the API would refuse."""
        self._refuse_unreadable(data)
        known = self.__class__.model_fields
        for name, value in self._constants.items():
            if known[name].alias not in data:
                data.setdefault(name, value)
        self.__pydantic_validator__.validate_python(data, self_instance=self, by_alias=True, by_name=True)

    # Without the mark, pydantic would call the constructor for JSON as well, and take attributes' names there.
    __init__.__pydantic_base_init__ = True  # type: ignore[attr-defined]

    @classmethod
    def model_validate(cls, obj: Any, **options: Any) -> Self:
        """The object that JSON values are, with the names that travel. Raises `pydantic.ValidationError`."""
        cls._refuse_unreadable(obj)
        return super().model_validate(obj, **options)

    @classmethod
    def model_validate_json(cls, json_data: str | bytes | bytearray, **options: Any) -> Self:
        """The object that a JSON text is, with the names that travel. Raises `pydantic.ValidationError`."""
        text = json_data if isinstance(json_data, str) else json_data.decode(errors="replace")
        if is_deep_text(text):
            raise cls._unreadable(TOO_DEEP, json_data)
        # Python's readers take words for numbers that JSON does not have.
        if ("NaN" in text or "Infinity" in text) and _NO_NUMBER.search(_TEXT.sub("", text)):
            error = PydanticCustomError("json_invalid", "Invalid JSON: NaN and Infinity are no JSON numbers")
            raise cls._refused(error, json_data)
        # What its reader says of half of a character tells little, and it looks at values that come again, too.
        if _SURROGATE.search(text) and (value := _json_of(text)) is not None:
            return cls.model_validate(value, **options)
        return super().model_validate_json(json_data, **options)

    @classmethod
    def _refuse_unreadable(cls, value: Any) -> None:
        if (problem := unreadable(value)) is not None:
            raise cls._unreadable(problem, value)

    @classmethod
    def _unreadable(cls, problem: Problem, value: Any) -> ValidationError:
        """What the checker says of values that it looks at no further."""
        place = f"{problem.pointer}: " if problem.pointer else ""
        text = f"{place}{problem.message}"
        return cls._refused(PydanticCustomError("unreadable", "{problem}", {"problem": text}), value)

    @classmethod
    def _refused(cls, error: PydanticCustomError, value: Any) -> ValidationError:
        return ValidationError.from_exception_data(cls.__name__, [{"type": error, "input": value}])

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        """Find the attributes that a constructor fills in."""
        super().__pydantic_init_subclass__(**kwargs)
        cls._constants = {
            name: extra["const"]
            for name, field in cls.model_fields.items()
            if isinstance(extra := field.json_schema_extra, dict) and "const" in extra
        }

    def body(self) -> dict[str, Any]:
        """The object as JSON values, as it is sent: names that travel, and only what was set."""
        return self.model_dump(exclude_unset=True)

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:
        """What is there: an object of an answer would show little else than what is not."""
        return [
            (name, value)
            for name, value in super().__repr_args__()
            if value is not MISSING and (value is not None or name in self.model_fields_set)
        ]

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type[BaseModel], handler: GetCoreSchemaHandler, /
    ) -> core_schema.CoreSchema:
        """What pydantic checks. A class without rules goes by its name alone in messages about alternatives."""
        schema = handler(source)
        if not cls.RULES:
            return schema
        return core_schema.no_info_after_validator_function(cls._keep_rules, schema)

    def _keep_rules(self) -> Self:
        lookup = lookup_in(self.body())
        if broken := [rule.text or "" for rule in self.RULES if is_broken(rule, lookup)]:
            raise PydanticCustomError("broken_rule", "{rules}", {"rules": " ".join(broken)})
        return self


class OpenModel(Model):
    """An object that may have keys beside the documented ones; they are kept as they are.

    What an answer does not tell reads as None, as null does; `model_fields_set` has what was there.
    """

    model_config = ConfigDict(extra="allow")
