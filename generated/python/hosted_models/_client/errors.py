"""What can go wrong, as a small tree of exceptions. Every one says what to do next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    from .._runtime.cost import Cost
    from .task import Task


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestProblem:
    """One thing that is wrong with a request.

    `at`: where, as a JSON pointer into the body (RFC 6901); `argument`: the argument that it belongs to, if any,
    with the place in it, such as `images[1]`.
    """

    at: str
    reason: str
    message: str
    argument: str | None = None

    def __str__(self) -> str:
        place = self.argument or self.at
        return f"{place}: {self.message}" if place else self.message


class HostedModelsError(Exception):
    """Anything that a client raises.

    `provider` is the provider's title, `request_id` its name for the call that failed (None where it gave
    none), `action` what to do next. `idempotency_key` is there where a task could not be created: under the same key
    it may be tried again, and is not started twice. `body` is there besides where files were uploaded for it: the
    request as it was sent, to be given whole under that key.
    """

    idempotency_key: str | None = None
    body: dict[str, Any] | None = None

    default_action: ClassVar[str] = ""

    def __init__(
        self,
        message: str,
        *,
        provider: str,
        request_id: str | None = None,
        action: str | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.provider = provider
        self.request_id = request_id
        self.action = action or self.default_action

    def __str__(self) -> str:
        name = f" (request {self.request_id})" if self.request_id else ""
        said = f"{self.provider}: {self.message}{name}"
        end = "" if said.endswith("\n") else " " if said.endswith((".", "!", "?")) else ". "
        return f"{said}{end}{self.action}".rstrip()

    def __reduce__(self) -> tuple[object, ...]:
        # Exceptions are copied by their arguments, which would leave out those that are named.
        return (_revived, (type(self), self.args, self.__dict__))


def _revived(
    kind: type[HostedModelsError], args: tuple[object, ...], state: dict[str, object]
) -> HostedModelsError:
    made = kind.__new__(kind, *args)
    made.__dict__.update(state)
    return made


class RequestRefused(HostedModelsError):
    """The request is not what the model takes. Nothing was sent. `problems` has everything that is wrong."""

    default_action = "Correct the request; nothing was sent."

    def __init__(self, problems: Sequence[RequestProblem], *, provider: str) -> None:
        self.problems = tuple(problems)
        count = len(self.problems)
        head = "the request is refused" if count == 1 else f"the request has {count} problems"
        listed = "".join(f"\n  {problem}" for problem in self.problems)
        super().__init__(f"{head}:{listed}\n" if count else head, provider=provider)


class CostExceeded(RequestRefused):
    """The request costs more than `max_cost`, or may do so. Nothing was sent. `cost` is what is known of it."""

    default_action = "Raise max_cost or ask for less; nothing was sent."

    def __init__(self, problem: RequestProblem, cost: Cost | None, *, provider: str) -> None:
        super().__init__((problem,), provider=provider)
        self.cost = cost


class ApiError(HostedModelsError):
    """The API refused a call.

    `status` is the HTTP status, `code` the provider's own code as it was sent (None where there is none), `reason`
    what the API says in its own words, `kind` what it comes to in one word. `task` is there where it was waited for:
    its last known state.
    """

    task: Task | None = None
    reason: str | None = None
    ends: bool = False
    """Whether it tells that the task has failed."""
    is_early: bool = False
    """Whether it is said of a task for a short while after its creation."""

    def __init__(
        self,
        message: str,
        *,
        provider: str,
        status: int,
        code: str | None = None,
        kind: str = "unavailable",
        request_id: str | None = None,
        action: str | None = None,
    ) -> None:
        super().__init__(message, provider=provider, request_id=request_id, action=action)
        self.status = status
        self.code = code
        self.kind = kind


class AccessError(ApiError):
    """The API does not let this key do this: the key, a permission or the balance is the reason."""

    default_action = "Look at the key, at what it may do, and at the balance."


class AuthenticationError(AccessError):
    """The key is missing, wrong, revoked or expired."""

    default_action = "Check the key."


class PermissionDenied(AccessError):
    """The key is good and may not do this."""

    default_action = "Use a key that may do this."


class InsufficientCredits(AccessError):
    """The balance does not suffice."""

    default_action = "Top up the balance, or ask for something cheaper."


class RateLimited(ApiError):
    """Too many calls. `retry_after` is how many seconds the API asks to wait, None where it does not say."""

    default_action = "Wait, then try again."

    retry_after: float | None = None


class NotFound(ApiError):
    """There is no such task, model, file or address."""

    default_action = "Check the id."


class Conflict(ApiError):
    """The call contradicts an earlier one, such as another request under the same idempotency key."""

    default_action = "Use another idempotency key for another request."


class InvalidRequest(ApiError):
    """The API found something wrong with the request that no documented limit told."""

    default_action = "Correct the request; sent as it is, it will be refused again."


class Unavailable(ApiError):
    """The API cannot answer now."""

    default_action = "Try again later."

    retry_after: float | None = None


class TaskFailed(HostedModelsError):
    """The task ended without a result. `code` is the provider's code as it was sent; `task` is its last state.

    `kind` says how: `failed`, `timed_out`, `blocked` (what was sent or made is not allowed), `canceled`, or the kind of
    error that the code stands for, such as `invalid`.
    """

    default_action = "Start a new task; change the request if it fails again."

    def __init__(
        self,
        message: str,
        *,
        provider: str,
        task: Task,
        code: str | None = None,
        kind: str = "failed",
        request_id: str | None = None,
        action: str | None = None,
    ) -> None:
        super().__init__(message, provider=provider, request_id=request_id, action=action)
        self.task = task
        self.code = code
        self.kind = kind


class TaskCanceled(TaskFailed):
    """The task was stopped."""

    default_action = "Start a new task if you did not stop it."


class WaitTimeout(HostedModelsError):
    """The deadline passed before the task ended. It may go on; `task` is its last known state."""

    default_action = "The task may still end: wait for it again with wait(task)."

    def __init__(self, message: str, *, provider: str, task: Task | None = None) -> None:
        super().__init__(message, provider=provider)
        self.task = task


class TransportError(HostedModelsError):
    """The call got no whole answer. `may_have_arrived` tells whether the server may have acted on it.

    `passes`: whether it may go well another time; an address that is none, or a full disk, does not pass.
    """

    default_action = "Check the connection and try again."

    def __init__(
        self,
        message: str,
        *,
        provider: str,
        may_have_arrived: bool,
        action: str | None = None,
        passes: bool = True,
    ) -> None:
        super().__init__(message, provider=provider, action=action)
        self.may_have_arrived = may_have_arrived
        self.passes = passes


class UnreadableAnswer(HostedModelsError):
    """The API answered something that its documentation does not describe, and that lacks what is needed.

    `passes`: whether another answer may be whole.
    """

    default_action = "The call may have had its effect; look before you repeat it."

    passes: bool = True

    def __init__(self, message: str, *, provider: str, status: int, request_id: str | None = None) -> None:
        super().__init__(message, provider=provider, request_id=request_id)
        self.status = status
