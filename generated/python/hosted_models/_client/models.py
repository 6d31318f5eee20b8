"""The models of a client: found by their Python name or by the id that travels, each with what can be done with it."""

from __future__ import annotations

import inspect
import warnings
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypedDict, TypeVar

from pydantic import BaseModel

from .._entry import Entry, model_data
from .._index import MODELS
from .._runtime.cost import Cost
from .._runtime.messages import closest
from .._runtime.values import ABSENT, Absent
from .asynchronous import AsyncRunner
from .flow import Outcome, clocked, create, run, wait
from .job import AsyncJob, Job
from .prepare import Called, CheckedRequest, called_as, prepare, priced, within
from .progress import Progress
from .session import DEADLINE, Session
from .sync import Runner
from .task import Task

Body: TypeAlias = BaseModel | Mapping[str, Any]
"""A whole request: an object of the model's class `Request`, or JSON."""
Amount: TypeAlias = Decimal | int | float | str
"""An amount in the unit of the model's price."""
Measures: TypeAlias = Mapping[str, Decimal | int | str]
"""Numbers that a price depends on and no request holds, such as audio_seconds."""
Told: TypeAlias = Callable[[Progress], object]
"""What is told how far a job is."""


class PriceOptions(TypedDict, total=False):
    """What a price may be asked for with, beside the request."""

    measures: Measures | None
    """Numbers that the price depends on and no request holds, such as audio_seconds."""


class CheckOptions(PriceOptions, total=False):
    """What a check may be asked for with."""

    max_cost: Amount | None
    """A request that costs more, or may cost more, is refused. In the unit of the model's price."""


class CreateOptions(CheckOptions, total=False):
    """What a task may be started with."""

    on_progress: Told | None
    """Called with a `Progress` whenever something has happened."""
    idempotency_key: str | None
    """A name for the job: the provider starts no second one under it. Made up where none is given."""


class RunOptions(CreateOptions, total=False):
    """What a whole job may be run with."""

    deadline: float | None
    """The seconds that it may take; None is as long as it takes."""


class ModelBase:
    """What clients of both kinds tell of a model."""

    def __init__(self, session: Session, name: str) -> None:
        self._session = session
        self.entry = Entry(name)

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
        data = model_data(self.name)
        if self._session.endpoint(data.endpoint) is None:
            message = f"the docs of {self._session.api.title} do not tell enough to call {data.id}"
            raise AttributeError(message)
        return called_as(self._session.api, data)

    def _task(self, task: Task | str) -> Task:
        """A task, or what is known of one of this model by its id."""
        return task if isinstance(task, Task) else Task(provider=self._session.api.id, id=task, model=self.id)

    def _prepared(
        self, request: Body | Absent, max_cost: Amount | None, measures: Measures | None, arguments: Any
    ) -> CheckedRequest:
        _warn_once(self.name, self._called.data.deprecated)
        prepared = prepare(self._called, request, arguments, measures or {})
        within(self._called, prepared, max_cost)
        return prepared


def starts_tasks(session: Session, name: str) -> bool:
    """Whether a model starts tasks; otherwise the answer to its creation has the result."""
    creations = {each.name: each.starts for each in session.api.endpoints if each.body == "request"}
    if len(set(creations.values())) == 1:
        return "task" in creations.values()  # nothing need be read
    return creations.get(model_data(name).endpoint) != "result"


_WARNED: set[str] = set()
"""The deprecated models of which this process has been warned."""


def _warn_once(name: str, deprecated: str | None) -> None:
    """Warn that a model is deprecated, once in a process, at the line that calls this package."""
    if deprecated is None or name in _WARNED:
        return
    package, level, frame = __name__.partition(".")[0], 1, inspect.currentframe()
    while frame is not None and str(frame.f_globals.get("__name__")).partition(".")[0] == package:
        level, frame = level + 1, frame.f_back
    warnings.warn(f"{name}: {deprecated}", DeprecationWarning, stacklevel=level)
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
            self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = DEADLINE
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
            self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = DEADLINE
        ) -> AsyncJob[Any]:
            """Wait for a task of this model, given as it is or by its id, and fetch its result."""
            raise NotImplementedError


class ClientModel(AnyModel):
    """One model of a client, and what can be done with it.

    Arguments are the model's parameters by their Python names; a whole request may be given instead.
    """

    def __init__(self, runner: Runner, name: str) -> None:
        super().__init__(runner.session, name)
        self._runner = runner

    def run(
        self,
        request: Body | Absent = ABSENT,
        /,
        *,
        max_cost: Amount | None = None,
        measures: Measures | None = None,
        on_progress: Told | None = None,
        deadline: float | None = DEADLINE,
        idempotency_key: str | None = None,
        **arguments: Any,
    ) -> Job[Any]:
        """Do the whole job: check, price, upload, create, wait, and fetch the result.

        `max_cost` refuses a request that costs more or may cost more; `deadline` is in seconds. Raises
        `RequestRefused` before anything is sent, `TaskFailed`, `WaitTimeout`, or what a call came to.
        """
        prepared = self._prepared(request, max_cost, measures, arguments)
        flow = run(self._session, prepared, idempotency_key=idempotency_key, seconds=deadline)
        return self._job(self._runner.run(flow, on_progress), prepared.cost)

    def validate_only(
        self,
        request: Body | Absent = ABSENT,
        /,
        *,
        max_cost: Amount | None = None,
        measures: Measures | None = None,
        **arguments: Any,
    ) -> CheckedRequest:
        """Check a request, its files too, and send nothing. Raises `RequestRefused` with every problem."""
        return self._prepared(request, max_cost, measures, arguments)

    def price(
        self, request: Body | Absent = ABSENT, /, *, measures: Measures | None = None, **arguments: Any
    ) -> Cost:
        """What a request costs. Raises LookupError where no price is documented."""
        return priced(self._called, self._prepared(request, None, measures, arguments))

    def _job(self, outcome: Outcome, price: Cost | None) -> Job[Any]:
        return Job(self._runner, outcome, self.entry.Result, price)


class TaskModel(ClientModel):
    """One model of a client that starts tasks, which can be created and waited for apart."""

    def create(
        self,
        request: Body | Absent = ABSENT,
        /,
        *,
        max_cost: Amount | None = None,
        measures: Measures | None = None,
        on_progress: Told | None = None,
        idempotency_key: str | None = None,
        **arguments: Any,
    ) -> Task:
        """Check, upload and start the task, and do not wait for it."""
        prepared = self._prepared(request, max_cost, measures, arguments)
        return self._runner.run(create(self._session, prepared, idempotency_key), on_progress)

    def wait(
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = DEADLINE
    ) -> Job[Any]:
        """Wait for a task of this model, given as it is or by its id, and fetch its result."""
        flow = wait(self._session, self._task(task), *clocked(self._session, deadline))
        return self._job(self._runner.run(flow, on_progress), None)


def client_model(runner: Runner, name: str) -> ClientModel:
    """A model of a client, by what can be done with it."""
    return (TaskModel if starts_tasks(runner.session, name) else ClientModel)(runner, name)


class AsyncClientModel(AnyAsyncModel):
    """One model of a client, and what can be done with it.

    Arguments are the model's parameters by their Python names; a whole request may be given instead.
    """

    def __init__(self, runner: AsyncRunner, name: str) -> None:
        super().__init__(runner.session, name)
        self._runner = runner

    async def run(
        self,
        request: Body | Absent = ABSENT,
        /,
        *,
        max_cost: Amount | None = None,
        measures: Measures | None = None,
        on_progress: Told | None = None,
        deadline: float | None = DEADLINE,
        idempotency_key: str | None = None,
        **arguments: Any,
    ) -> AsyncJob[Any]:
        """Do the whole job: check, price, upload, create, wait, and fetch the result.

        `max_cost` refuses a request that costs more or may cost more; `deadline` is in seconds. Raises
        `RequestRefused` before anything is sent, `TaskFailed`, `WaitTimeout`, or what a call came to.
        """
        prepared = self._prepared(request, max_cost, measures, arguments)
        flow = run(self._session, prepared, idempotency_key=idempotency_key, seconds=deadline)
        return self._job(await self._runner.run(flow, on_progress), prepared.cost)

    def validate_only(
        self,
        request: Body | Absent = ABSENT,
        /,
        *,
        max_cost: Amount | None = None,
        measures: Measures | None = None,
        **arguments: Any,
    ) -> CheckedRequest:
        """Check a request, its files too, and send nothing. Raises `RequestRefused` with every problem."""
        return self._prepared(request, max_cost, measures, arguments)

    def price(
        self, request: Body | Absent = ABSENT, /, *, measures: Measures | None = None, **arguments: Any
    ) -> Cost:
        """What a request costs. Raises LookupError where no price is documented."""
        return priced(self._called, self._prepared(request, None, measures, arguments))

    def _job(self, outcome: Outcome, price: Cost | None) -> AsyncJob[Any]:
        return AsyncJob(self._runner, outcome, self.entry.Result, price)


class AsyncTaskModel(AsyncClientModel):
    """One model of a client that starts tasks, which can be created and waited for apart."""

    async def create(
        self,
        request: Body | Absent = ABSENT,
        /,
        *,
        max_cost: Amount | None = None,
        measures: Measures | None = None,
        on_progress: Told | None = None,
        idempotency_key: str | None = None,
        **arguments: Any,
    ) -> Task:
        """Check, upload and start the task, and do not wait for it."""
        prepared = self._prepared(request, max_cost, measures, arguments)
        return await self._runner.run(create(self._session, prepared, idempotency_key), on_progress)

    async def wait(
        self, task: Task | str, *, on_progress: Told | None = None, deadline: float | None = DEADLINE
    ) -> AsyncJob[Any]:
        """Wait for a task of this model, given as it is or by its id, and fetch its result."""
        flow = wait(self._session, self._task(task), *clocked(self._session, deadline))
        return self._job(await self._runner.run(flow, on_progress), None)


def async_client_model(runner: AsyncRunner, name: str) -> AsyncClientModel:
    """A model of a client, by what can be done with it."""
    return (AsyncTaskModel if starts_tasks(runner.session, name) else AsyncClientModel)(runner, name)


ModelT = TypeVar("ModelT", bound=ModelBase)


class ClientModels(Generic[ModelT]):
    """The models of a client: `client.models.flux_kontext_pro`, or `client.models["flux-kontext-pro"]`."""

    def __init__(self, package: str, provider: str, make: Callable[[str], ModelT]) -> None:
        self._make = make
        self._provider = provider
        self._package = package
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
            raise KeyError(f"{self._provider} has no model {id!r}{_hint(id, self)}")
        return self._get(name)

    def _get(self, name: str) -> ModelT:
        if name not in self._made:
            self._made[name] = self._make(name)
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
