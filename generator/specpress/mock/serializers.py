"""A task as its provider shows it.

Given a task, its state and the name of an answer; gives the answer, with everything at the places that the catalogue
names for it. No provider is known here by name.
"""

from __future__ import annotations

import base64
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property
from typing import Any
from urllib.parse import quote

from specpress.catalog.model import Model
from specpress.catalog.provider import Endpoint, ErrorCode, Places, Provider, Status
from specpress.catalog.types import ObjectType, StringType
from specpress.catalog.values import Path
from specpress.mock.catalogue import Hosted
from specpress.mock.example_values import Moment, Part, Tree, filled, has, put, takes_text, type_at
from specpress.mock.media import make
from specpress.mock.paths import Template
from specpress.mock.refusals import code_of
from specpress.mock.requested_files import RequestedFile, requested_files
from specpress.mock.seeded_random import draw, token
from specpress.mock.tasks import Ends, Task, TaskState, state_at
from specpress.runtime.api import EndKind

RESULTS = "_results"
"""The folder below a provider's address where results lie."""
KINDS: dict[Ends, EndKind] = {
    "failed": "failed",
    "expired": "timed_out",
    "blocked": "blocked",
    "canceled": "canceled",
}
"""What the clients call an end."""
_MESSAGES: dict[Ends, str] = {
    "failed": "The model could not finish.",
    "expired": "Time ran out before the model was done.",
    "blocked": "Something in the request or the result is not allowed.",
    "canceled": "The task was stopped.",
}


@dataclass(frozen=True)
class TaskSerializer:
    """Shows the tasks of one provider."""

    hosted: Hosted
    templates: Mapping[str, Template]
    """The paths of the endpoints by name."""
    seed: int

    def answer(self, name: str | None, task: Task, now: float, base: str) -> Any:
        """An answer by the name of its object. `base` is the provider's address, which URLs begin with."""
        if name is None:
            return {}
        model = self.hosted.models[task.model]
        shape, places = self.hosted.answer_of(name, model), self.hosted.provider.places_of(name)
        task_state = state_at(task, now)
        tree: Tree = {}
        for path, value in self._facts(task, task_state, places, base):
            if has(shape, path):
                put(tree, path, value)
        if task_state.ends == "succeeded":
            self._files(tree, shape, places, self.files(model, task, base), task)
        return filled(shape, tree)

    def files(self, model: Model, task: Task, base: str) -> list[tuple[str, RequestedFile]]:
        """The files of a task, with their addresses."""
        return [
            (f"{base}/{RESULTS}/{task.id}/{number}.{file.extension}", file)
            for number, file in enumerate(requested_files(self.hosted.provider, model, task.body), 1)
        ]

    def error(self, task: Task) -> tuple[str, str]:
        """The code and the message of a task that did not succeed."""
        ends, course = task.ends, task.course
        known = self._known_error(task.model, KINDS.get(ends, "failed"))
        if ends != course.ends:
            return known.code if known else ends, _MESSAGES[ends]
        code = course.code or (known.code if known else ends)
        # What a page says of a code may not fit every model, so it is told only where the plan names the code.
        errors = self.hosted.provider.errors if course.code else ()
        description = next((error.description for error in errors if error.code == code), None)
        return code, course.message or description or _MESSAGES.get(ends, "The task failed.")

    def _known_error(self, model: str, kind: str) -> ErrorCode | None:
        all_errors, of_model = self.hosted.provider.errors, self.hosted.models[model].errors
        # A code that pages of other models alone name is none of this model's.
        fitting = [error for error in all_errors if error.code in of_model or error.code not in self._claimed]
        named = (error for error in fitting if error.code in of_model and error.kind == kind)
        provider = replace(self.hosted.provider, errors=tuple(fitting))
        return next(named, None) or code_of(provider, kind) or code_of(provider, "failed")

    @cached_property
    def _claimed(self) -> frozenset[str]:
        """The codes that pages of models name."""
        return frozenset(code for model in self.hosted.models.values() for code in model.errors)

    def _facts(self, task: Task, task_state: TaskState, places: Places, base: str) -> list[tuple[Path, Any]]:
        facts: list[tuple[tuple[Path, ...], Any]] = [
            (places.id, task.id),
            (
                places.status,
                word_of(self.hosted.provider, task_state, self.seed, task.id, self._words(task, places)),
            ),
            (places.model, self.hosted.models[task.model].sent_id),
            (places.created, Moment(task.created)),
            (places.updated, Moment(task_state.changed)),
            (places.position, task_state.position),
            (places.http_status, 200),
            (places.http_message, "success"),
            *((paths, self.address(name, task, base)) for name, paths in _addresses(places)),
        ]
        if task_state.phase == "running":
            facts.append((places.progress, Part(task_state.progress)))
        if task.reserved is not None:
            facts.append((places.reserved, task.reserved))
        if task.reserved is not None and task_state.ends == "succeeded":
            facts.append((places.cost, task.reserved))
        if task_state.over and task_state.ends != "succeeded":
            code, message = self.error(task)
            facts += [(places.code, code), (places.message, message)]
        if task_state.ends == "blocked":
            facts.append((places.blocked, 1))
        return [(paths[0], value) for paths, value in facts if paths]

    def _words(self, task: Task, places: Places) -> frozenset[str]:
        """The words for states that the model's own result lists; empty where any word may stand there."""
        if not (places.status and places.result):
            return frozenset()
        status, result = places.status[0], places.result[0]
        inside = status[: len(result)] == result
        type_ = type_at(self.hosted.models[task.model].result, status[len(result) :]) if inside else None
        if not isinstance(type_, StringType) or type_.open_options:
            return frozenset()
        return frozenset(str(option.value) for option in type_.options)

    def new_id(self, creation: Endpoint, number: int) -> str:
        """The id of a new task. It has a slash where slashes of ids are documented to stay as they are."""
        id = token(self.seed, self.hosted.provider.id, number)
        for endpoint in self.hosted.provider.flow(creation).endpoints:
            for _, filler in endpoint.path_parts:
                if filler.holds == "id" and filler.slashes:
                    return f"{creation.name}/{id}"
        return id

    def address(self, step: str, task: Task, base: str) -> str:
        """The address of a step for a task: of its status, its result or its end."""
        provider = self.hosted.provider
        creation = provider.creation_of(self.hosted.models[task.model])
        endpoint = getattr(provider.flow(creation), step) if creation is not None else None
        template = self.templates.get(endpoint.name) if endpoint is not None else None
        return (
            base
            if template is None
            else base + template.filled(self.hosted.models[task.model].sent_id, task.id)
        )

    def _files(
        self,
        tree: Tree,
        shape: ObjectType,
        places: Places,
        files: Sequence[tuple[str, RequestedFile]],
        task: Task,
    ) -> None:
        paths = [path for path in (*places.files, *places.content) if takes_text(type_at(shape, path))]
        for path in self._used(paths, task.id):
            for index, (url, file) in enumerate(files if "*" in path else files[:1]):
                data = path in places.content and make(file, self.seed, task.id, index + 1)
                put(tree, path, base64.b64encode(data).decode() if data else url, index)
                for beside, value in _about_file(places, path, url, file):
                    if has(shape, beside):
                        put(tree, beside, value, index)

    def _used(self, paths: Iterable[Path], task: str) -> list[Path]:
        """The paths that a task uses: of those that lead into the elements of one list, one, by the seed."""
        by_list: dict[Path, list[Path]] = {}
        for path in paths:
            list_path = path[: path.index("*")] if "*" in path[:-1] else path
            by_list.setdefault(list_path, []).append(path)
        return [
            choices[int(draw(self.seed, task, "files", *list_path) * len(choices))]
            for list_path, choices in by_list.items()
        ]


def _addresses(places: Places) -> list[tuple[str, tuple[Path, ...]]]:
    return [("status", places.status_url), ("result", places.result_url), ("cancel", places.cancel_url)]


def _about_file(places: Places, path: Path, url: str, file: RequestedFile) -> Iterator[tuple[Path, Any]]:
    """What else is told of a file, at the places that stand in the same object as its address."""
    facts: list[tuple[tuple[Path, ...], Any]] = [
        (places.file_kind, file.kind),
        (places.file_type, file.mime),
        (places.file_name, quote(url.rpartition("/")[2])),
    ]
    if file.kind in ("image", "video"):
        facts += [(places.file_width, file.width), (places.file_height, file.height)]
    if file.kind in ("video", "audio"):
        facts.append((places.file_seconds, Decimal(str(file.seconds))))
    yield from ((place, value) for paths, value in facts for place in paths if place[:-1] == path[:-1])


def word_of(
    provider: Provider, task_state: TaskState, seed: int, task: str, allowed: frozenset[str] = frozenset()
) -> str:
    """A provider's word for a state of a task. `allowed` are those of the model's own page, where it lists some.

    Where the provider's pages use several vocabularies, each task keeps to one of them, chosen by the seed, so that a
    client which knows only one of them is found out.
    """
    phases: list[str] = [task_state.phase]
    if task_state.over:
        # A word for a kind of failure comes first; a word for the end may be one for both ends.
        phases = [KINDS.get(task_state.ends or "failed", "succeeded"), task_state.phase, "finished"]
    by_phase = ([status for status in provider.statuses if status.phase == phase] for phase in phases)
    statuses: list[Status] = next(filter(None, by_phase), [])
    statuses = [status for status in statuses if status.name in allowed] or statuses
    if not statuses:
        return task_state.phase
    page = _vocabulary(provider, seed, task)
    return next((status.name for status in statuses if _page(status) == page), statuses[0].name)


def _vocabulary(provider: Provider, seed: int, task: str) -> str | None:
    pages = list(dict.fromkeys(map(_page, provider.statuses)))
    return pages[int(draw(seed, task, "vocabulary") * len(pages))]


def _page(status: Status) -> str | None:
    return status.provenance.source
