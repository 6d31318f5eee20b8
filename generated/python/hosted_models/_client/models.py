"""The models of a client: found by their Python name or by the id that travels, each with what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

from pydantic import BaseModel

from .._entry import Entry, UnlistedEntry, model_data
from .._index import MODELS
from .._runtime.api import Api
from .._runtime.calls import ModelData
from .._runtime.cost import Cost
from .._runtime.messages import closest
from .._runtime.values import ABSENT, Absent
from .asynchronous import AsyncRunner
from .flow import Outcome, clocked, create, run, wait
from .job import AsyncJob, Job
from .options import (
    CheckOptions,
    CreateOptions,
    Options,
    PriceOptions,
    ProgressCallback,
    RunOptions,
    options_of,
)
from .prepare import Called, CheckedRequest, called_as, prepare, priced, within
from .session import DEADLINE, Session
from .sync import Runner
from .task import Task
from .unlisted import bare
from .unlisted import like as alike
from .warning import warn

Body: TypeAlias = BaseModel | Mapping[str, Any]
"""A whole request: an object of the model's class `Request`, or JSON."""


@dataclass(frozen=True, slots=True)
class Unlisted:
    """A model that the package does not know. `is_bare`: nothing is known of what it takes."""

    entry: Entry[Any]
    data: ModelData
    is_bare: bool


class ModelBase:
    """What clients of both kinds tell of a model."""

    def __init__(self, session: Session, name: str, unlisted: Unlisted | None = None) -> None:
        self._session = session
        self._unlisted = unlisted
        self.entry = Entry(name) if unlisted is None else unlisted.entry

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.name}>"

    entry: Entry[Any]
    """Everything that is known of the model."""

    @property
    def name(self) -> str:
        """The provider, a slash, and the id that travels."""
        return self.entry.name

    @property
    def id(self) -> str:
        """The id that travels."""
        return self._called.data.id

    @property
    def title(self) -> str:
        """What people call it."""
        return self.entry.title

    @cached_property
    def _called(self) -> Called:
        data = model_data(self.name) if self._unlisted is None else self._unlisted.data
        if self._session.endpoint(data.endpoint) is None:
            message = f"the docs of {self._session.api.title} do not tell enough to call {data.id}"
            raise AttributeError(message)
        return called_as(self._session.api, data)

    def _task(self, task: Task | str) -> Task:
        """A task, or what is known of one of this model by its id."""
        return task if isinstance(task, Task) else Task(provider=self._session.api.id, id=task, model=self.id)

    def _prepared(
        self, request: Body | Absent, given: dict[str, Any], kind: type
    ) -> tuple[CheckedRequest, Options]:
        _warn_once(self.name, self._called.data.deprecated)
        options, arguments = options_of(given, kind)
        if self._unlisted is not None and self._unlisted.is_bare:
            options = replace(options, check="off")
        prepared = prepare(self._called, request, arguments, options)
        within(self._called, prepared, options.max_cost)
        return prepared, options


def starts_tasks(session: Session, name: str, unlisted: Unlisted | None = None) -> bool:
    """Whether a model starts tasks; otherwise the answer to its creation has the result."""
    creations = {each.name: each.starts for each in session.api.endpoints if each.body == "request"}
    if len(set(creations.values())) == 1:
        return "task" in creations.values()  # nothing need be read
    data = model_data(name) if unlisted is None else unlisted.data
    return creations.get(data.endpoint) != "result"


_WARNED: set[str] = set()
"""The deprecated models of which this process has been warned."""


def _warn_once(name: str, deprecated: str | None) -> None:
    """Warn that a model is deprecated, once in a process, at the line that calls this package."""
    if deprecated is None or name in _WARNED:
        return
    warn(f"{name}: {deprecated}", DeprecationWarning)
    _WARNED.add(name)


class AnyModel(ModelBase):
    """A model of which nobody knows which, as type checkers see it."""

    if TYPE_CHECKING:

        def run(self, *args: Any, **kwargs: Any) -> Job[Any]:
            """Do the whole job: check, price, upload, create, wait, and fetch the result."""
            raise NotImplementedError

        def validate_only(self, *args: Any, **kwargs: Any) -> CheckedRequest:
            """Check a request, its files too, and send nothing."""
            raise NotImplementedError

        def price(self, *args: Any, **kwargs: Any) -> Cost:
            """What a request costs."""
            raise NotImplementedError


class AnyTaskModel(AnyModel):
    """A model of which nobody knows which, and that starts tasks."""

    if TYPE_CHECKING:

        def create(self, *args: Any, **kwargs: Any) -> Task:
            """Check, upload and start the task, and do not wait for it."""
            raise NotImplementedError

        def wait(
            self,
            task: Task | str,
            *,
            on_progress: ProgressCallback | None = None,
            deadline: float | None = DEADLINE,
        ) -> Job[Any]:
            """Wait for a task of this model, given as it is or by its id, and fetch its result."""
            raise NotImplementedError


class AnyAsyncModel(ModelBase):
    """A model of which nobody knows which, as type checkers see it."""

    if TYPE_CHECKING:

        async def run(self, *args: Any, **kwargs: Any) -> AsyncJob[Any]:
            """Do the whole job: check, price, upload, create, wait, and fetch the result."""
            raise NotImplementedError

        def validate_only(self, *args: Any, **kwargs: Any) -> CheckedRequest:
            """Check a request, its files too, and send nothing."""
            raise NotImplementedError

        def price(self, *args: Any, **kwargs: Any) -> Cost:
            """What a request costs."""
            raise NotImplementedError


class AnyAsyncTaskModel(AnyAsyncModel):
    """A model of which nobody knows which, and that starts tasks."""

    if TYPE_CHECKING:

        async def create(self, *args: Any, **kwargs: Any) -> Task:
            """Check, upload and start the task, and do not wait for it."""
            raise NotImplementedError

        async def wait(
            self,
            task: Task | str,
            *,
            on_progress: ProgressCallback | None = None,
            deadline: float | None = DEADLINE,
        ) -> AsyncJob[Any]:
            """Wait for a task of this model, given as it is or by its id, and fetch its result."""
            raise NotImplementedError


class ClientModel(AnyModel):
    """One model of a client, and what can be done with it.

    Arguments are the model's parameters by their Python names; a whole request may be given instead.
    """

    def __init__(self, runner: Runner, name: str, unlisted: Unlisted | None = None) -> None:
        super().__init__(runner.session, name, unlisted)
        self._runner = runner

    def run(self, request: Body | Absent = ABSENT, /, **given: Any) -> Job[Any]:
        """Do the whole job: check, price, upload, create, wait, and fetch the result.

        `max_cost` refuses a request that costs more or may cost more; `deadline` is in seconds. Raises
        `RequestRefused` before anything is sent, `TaskFailed`, `WaitTimeout`, or what a call came to.
        """
        prepared, options = self._prepared(request, given, RunOptions)
        flow = run(self._session.having(options), prepared, options.idempotency_key, options.deadline)
        return self._job(self._runner.run(flow, options.on_progress), prepared.cost)

    def validate_only(self, request: Body | Absent = ABSENT, /, **given: Any) -> CheckedRequest:
        """Check a request, its files too, and send nothing. Raises `RequestRefused` with every problem."""
        return self._prepared(request, given, CheckOptions)[0]

    def price(self, request: Body | Absent = ABSENT, /, **given: Any) -> Cost:
        """What a request costs. Raises LookupError where no price is documented."""
        return priced(self._called, self._prepared(request, given, PriceOptions)[0])

    def _job(self, outcome: Outcome, price: Cost | None) -> Job[Any]:
        return Job(self._runner, outcome, self.entry.Result, price)


class TaskModel(ClientModel):
    """One model of a client that starts tasks, which can be created and waited for apart."""

    def create(self, request: Body | Absent = ABSENT, /, **given: Any) -> Task:
        """Check, upload and start the task, and do not wait for it."""
        prepared, options = self._prepared(request, given, CreateOptions)
        flow = create(self._session.having(options), prepared, options.idempotency_key)
        return self._runner.run(flow, options.on_progress)

    def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = DEADLINE,
    ) -> Job[Any]:
        """Wait for a task of this model, given as it is or by its id, and fetch its result."""
        flow = wait(self._session, self._task(task), *clocked(self._session, deadline))
        return self._job(self._runner.run(flow, on_progress), None)


def client_model(runner: Runner, name: str, unlisted: Unlisted | None = None) -> ClientModel:
    """A model of a client, by what can be done with it."""
    return (TaskModel if starts_tasks(runner.session, name, unlisted) else ClientModel)(
        runner, name, unlisted
    )


class AsyncClientModel(AnyAsyncModel):
    """One model of a client, and what can be done with it.

    Arguments are the model's parameters by their Python names; a whole request may be given instead.
    """

    def __init__(self, runner: AsyncRunner, name: str, unlisted: Unlisted | None = None) -> None:
        super().__init__(runner.session, name, unlisted)
        self._runner = runner

    async def run(self, request: Body | Absent = ABSENT, /, **given: Any) -> AsyncJob[Any]:
        """Do the whole job: check, price, upload, create, wait, and fetch the result.

        `max_cost` refuses a request that costs more or may cost more; `deadline` is in seconds. Raises
        `RequestRefused` before anything is sent, `TaskFailed`, `WaitTimeout`, or what a call came to.
        """
        prepared, options = self._prepared(request, given, RunOptions)
        flow = run(self._session.having(options), prepared, options.idempotency_key, options.deadline)
        return self._job(await self._runner.run(flow, options.on_progress), prepared.cost)

    def validate_only(self, request: Body | Absent = ABSENT, /, **given: Any) -> CheckedRequest:
        """Check a request, its files too, and send nothing. Raises `RequestRefused` with every problem."""
        return self._prepared(request, given, CheckOptions)[0]

    def price(self, request: Body | Absent = ABSENT, /, **given: Any) -> Cost:
        """What a request costs. Raises LookupError where no price is documented."""
        return priced(self._called, self._prepared(request, given, PriceOptions)[0])

    def _job(self, outcome: Outcome, price: Cost | None) -> AsyncJob[Any]:
        return AsyncJob(self._runner, outcome, self.entry.Result, price)


class AsyncTaskModel(AsyncClientModel):
    """One model of a client that starts tasks, which can be created and waited for apart."""

    async def create(self, request: Body | Absent = ABSENT, /, **given: Any) -> Task:
        """Check, upload and start the task, and do not wait for it."""
        prepared, options = self._prepared(request, given, CreateOptions)
        flow = create(self._session.having(options), prepared, options.idempotency_key)
        return await self._runner.run(flow, options.on_progress)

    async def wait(
        self,
        task: Task | str,
        *,
        on_progress: ProgressCallback | None = None,
        deadline: float | None = DEADLINE,
    ) -> AsyncJob[Any]:
        """Wait for a task of this model, given as it is or by its id, and fetch its result."""
        flow = wait(self._session, self._task(task), *clocked(self._session, deadline))
        return self._job(await self._runner.run(flow, on_progress), None)


def async_client_model(runner: AsyncRunner, name: str, unlisted: Unlisted | None = None) -> AsyncClientModel:
    """A model of a client, by what can be done with it."""
    made = AsyncTaskModel if starts_tasks(runner.session, name, unlisted) else AsyncClientModel
    return made(runner, name, unlisted)


ModelT = TypeVar("ModelT", bound=ModelBase)


class ClientModels(Generic[ModelT]):
    """The models of a client: `client.models.flux_kontext_pro`, or `client.models["flux-kontext-pro"]`."""

    def __init__(self, api: Api, make: Callable[[str, Unlisted | None], ModelT]) -> None:
        self._make = make
        self._api = api
        self._provider = api.id
        self._package = api.package
        self._made: dict[str, ModelT] = {}

    @cached_property
    def _names(self) -> dict[str, str]:
        """The name of each model by its Python name."""
        modules = ((module.partition("."), name) for name, (module, _) in MODELS.items())
        return {python_name: name for (package, _, python_name), name in modules if package == self._package}

    if not TYPE_CHECKING:  # the stubs name every model, so that a wrong name is found

        def __getattr__(self, python_name: str) -> ModelT:
            if python_name.startswith("_"):
                raise AttributeError(python_name)
            if (name := self._names.get(python_name)) is None:
                hint = _hint(python_name, self._names)
                raise AttributeError(f"{self._provider} has no model {python_name!r}{hint}")
            return self._get(name)

    def __getitem__(self, id: str, /) -> ModelT:
        name = f"{self._provider}/{id}"
        if MODELS.get(name, ("", ""))[0].partition(".")[0] != self._package:
            hint = (
                _hint(id, self) or f"; models.any({id!r}, like=...) calls one that this package does not know"
            )
            raise KeyError(f"{self._provider} has no model {id!r}{hint}")
        return self._get(name)

    def any(self, id: str, *, like: str | None = None) -> ModelT:
        """A model by its id, known to this package or not.

        One that is not known takes what the model `like` takes, another of the provider's. Without `like` it takes
        whatever it is called with, by the API's own keys, and nothing is checked. Its price is not known. Raises
        LookupError where the provider's models are called in several ways and `like` is not given.
        """
        if id in self:
            return self[id]
        if like is None:
            data = bare(self._api, map(model_data, self._names.values()), id)
        else:
            data = alike(model_data(self[like].name), id)
        name = f"{self._provider}/{id}"
        entry = UnlistedEntry(name, self._package, None if like is None else self[like].name)
        return self._make(name, Unlisted(entry, data, is_bare=like is None))

    def _get(self, name: str) -> ModelT:
        if name not in self._made:
            self._made[name] = self._make(name, None)
        return self._made[name]

    def __iter__(self) -> Iterator[str]:
        return (name.partition("/")[2] for name in self._names.values())

    def __len__(self) -> int:
        return len(self._names)

    def __contains__(self, id: object) -> bool:
        return id in set(self)

    def __dir__(self) -> list[str]:
        return sorted(self._names)

    def __repr__(self) -> str:
        return f"<{len(self)} models of {self._provider}>"


def _hint(name: str, known: Any) -> str:
    meant = closest(name, known)
    return f"; did you mean {meant!r}?" if meant else ""
