"""Models by their names. Nothing here imports a model, or pydantic, before it is asked for."""

from __future__ import annotations

import importlib
import json
import re
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from ._index import MODELS
from ._runtime.cost import Cost, cost
from ._runtime.messages import closest

if TYPE_CHECKING:
    from ._base import Model
    from ._runtime.calls import ModelData
    from ._tools import ToolFormat

RequestT_co = TypeVar("RequestT_co", bound="Model", covariant=True)

_PACKAGE = Path(__file__).parent
_DATA = (_PACKAGE / "_data", _PACKAGE.parents[1])
"""Where schemas, vectors and the catalogue are: inside the installed package, or beside it where it is made."""

_UNSAFE = re.compile(r'[\x00-\x1f\x7f<>:"|?*\\%]')
"""What stands percent-encoded in the names of files."""


class UnknownModel(KeyError):
    """A name that no model has. `suggestion` is the name that comes closest, or None."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name
        self.suggestion = closest(name, MODELS)

    def __str__(self) -> str:
        message = f"there is no model {self.name!r}"
        return f"{message}; did you mean {self.suggestion!r}?" if self.suggestion else message


class Entry(Generic[RequestT_co]):
    """Everything about one model."""

    __slots__ = ("name", "title")

    name: str
    """The model's name: the provider, a slash, and the id that travels."""
    title: str
    """What people call it."""

    def __init__(self, name: str) -> None:
        if name not in MODELS:
            raise UnknownModel(name)
        self.name = name
        self.title = MODELS[name][1]

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.name!r})"

    @property
    def Request(self) -> type[RequestT_co]:
        """The class of the whole body of a request."""
        return cast("type[RequestT_co]", self._module.Request)

    @property
    def Task(self) -> type[Model]:
        """The class of what a creation, and a question for a task's state, are answered with."""
        return cast("type[Model]", self._responses.Task)

    @property
    def Result(self) -> type[Model]:
        """The class of what a finished task gives."""
        module = self._module if hasattr(self._module, "Result") else self._responses
        return cast("type[Model]", module.Result)

    @property
    def Error(self) -> type[Model]:
        """The class of what a refused call is answered with."""
        return cast("type[Model]", self._responses.Error)

    def cost(
        self, request: Model | Mapping[str, Any] | str | bytes, /, **measures: Decimal | int | str
    ) -> Cost:
        """What a request costs.

        A request that is given as JSON, or as its text, is priced as it stands and need not be valid. `measures`
        are numbers that it does not hold, such as audio_seconds. Raises LookupError where no price is documented.
        """
        price = model_data(self.name).price
        if price is None:
            raise LookupError(f"no price is documented for {self.name}")
        if isinstance(request, (str, bytes)):
            request = json.loads(request)
        return cost(price, request if isinstance(request, dict) else _body(request), measures)

    @property
    def vectors(self) -> Any:
        """Requests with their expected verdicts and prices: a list of JSON objects."""
        from ._runtime.vectors import in_full  # noqa: PLC0415  # nothing but tests reads them

        return list(in_full(json.loads(_read(f"vectors/{_file_path(self.name)}.json"))))

    @property
    def schema(self) -> Any:
        """The published JSON Schema of the whole body of a request, as JSON values."""
        return json.loads(_read(f"schemas/{_file_path(self.name)}/request.schema.json"))

    def tool(self, format: ToolFormat) -> dict[str, Any]:
        """The model as a tool that a language model may call, in the form of "openai", "anthropic" or "mcp".

        Its parameters stand side by side, by the names that travel; `request_of` makes the request of what it is
        called with. The description tells the price and what no flat schema says.
        """
        from ._tools import tool  # noqa: PLC0415  # few programs have tools

        price = _model_row(self.name).get("price_text")
        return tool(format, MODELS[self.name][0], self.title, self.schema, model_data(self.name), price)

    def request_of(self, arguments: Mapping[str, Any] | str | bytes, /) -> dict[str, Any]:
        """The whole body of a request for the arguments that its tool was called with, as JSON values or their text.

        It is not checked yet: `Request` and the clients do so. Raises ValueError for a parameter that is not known.
        """
        from ._tools import request_of  # noqa: PLC0415  # few programs have tools

        return request_of(arguments, model_data(self.name))

    @property
    def spec(self) -> Any:
        """Everything that is known of the model, as JSON."""
        return _specs()[self.name]

    @property
    def _module(self) -> ModuleType:
        return importlib.import_module(f".{MODELS[self.name][0]}", __package__)

    @property
    def _responses(self) -> ModuleType:
        provider, _, _ = MODELS[self.name][0].partition(".")
        return importlib.import_module(f".{provider}.responses", __package__)


class UnlistedEntry(Entry[Any]):
    """A model that this package does not know. Its answers are read like those of `like`, or of the provider."""

    __slots__ = ("_module_of_answers",)

    def __init__(self, name: str, package: str, like: str | None) -> None:
        self.name = name
        self.title = name.partition("/")[2]
        self._module_of_answers = f"{package}.responses" if like is None else MODELS[like][0]

    @property
    def Result(self) -> type[Model]:
        """The class of what a finished task gives."""
        module = importlib.import_module(f".{self._module_of_answers}", __package__)
        return cast("type[Model]", module.Result if hasattr(module, "Result") else self._responses.Result)

    @property
    def _module(self) -> ModuleType:
        raise LookupError(f"this package knows nothing of {self.name}")

    @property
    def _responses(self) -> ModuleType:
        package, _, _ = self._module_of_answers.partition(".")
        return importlib.import_module(f".{package}.responses", __package__)

    @property
    def vectors(self) -> Any:
        """There are none."""
        return self._module

    @property
    def spec(self) -> Any:
        """There is none."""
        return self._module

    @property
    def schema(self) -> Any:
        """There is none."""
        return self._module

    def tool(self, format: ToolFormat) -> dict[str, Any]:
        """Raises LookupError: no parameters are known."""
        raise LookupError(f"this package knows nothing of {self.name}")

    def request_of(self, arguments: Mapping[str, Any] | str | bytes, /) -> dict[str, Any]:
        """Raises LookupError: no parameters are known."""
        raise LookupError(f"this package knows nothing of {self.name}")

    def cost(
        self, request: Model | Mapping[str, Any] | str | bytes, /, **measures: Decimal | int | str
    ) -> Cost:
        """Raises LookupError: no price is known."""
        raise LookupError(f"this package knows no price of {self.name}")


@cache
def model_data(name: str) -> ModelData:
    """What the requests of a model are checked and priced by. It is read when the model is first used."""
    from ._runtime.reading import read_model  # noqa: PLC0415  # to list models takes no checker

    return read_model(_model_row(name))


def _model_row(name: str) -> dict[str, Any]:
    path = f"{MODELS[name][0].replace('.', '/')}.json"
    row: dict[str, Any] = json.loads((_PACKAGE / path).read_bytes(), parse_float=Decimal)
    return row


def _file_path(name: str) -> str:
    """The name of a model as a path of files."""
    return _UNSAFE.sub(lambda match: f"%{ord(match[0]):02X}", name)


def load(name: str) -> Entry[Any]:
    """The model of a name such as "provider/model". Raises `UnknownModel` for any other."""
    return Entry(name)


def models() -> tuple[str, ...]:
    """The names of all models, sorted."""
    return tuple(MODELS)


def _body(request: Any) -> Any:
    return request.body() if hasattr(request, "body") else dict(request)


@cache
def _specs() -> dict[str, Any]:
    return {model["name"]: model for model in json.loads(_read("catalog.json"))["models"]}


def _read(path: str) -> bytes:
    for folder in _DATA:
        if (file := folder / path).is_file():
            return file.read_bytes()
    raise FileNotFoundError(f"{path} is neither in the package nor beside it")
