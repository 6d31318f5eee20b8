"""A task as its provider shows it.

Given a task, its state and the name of an answer; gives the answer, with everything at the places that the catalogue
names for it. No provider is known here by name.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property
from typing import Any
from urllib.parse import quote

from specpress.catalog.model import Model
from specpress.catalog.provider import ErrorCode, Places
from specpress.catalog.types import ObjectType, StringType
from specpress.catalog.values import Path
from specpress.mock.catalogue import Hosted
from specpress.mock.example_values import Moment, Part, Tree, filled, has, put, type_at
from specpress.mock.paths import Template
from specpress.mock.refusals import code_of
from specpress.mock.requested_files import Wanted, wanted
from specpress.mock.seeded_random import draw
from specpress.mock.tasks import Ends, State, Task, state_at
from specpress.mock.words import word_of

RESULTS = "_results"
"""The folder below a provider's address where results lie."""
_KIND_OF_END: dict[Ends, str] = {"failed": "failed", "expired": "timed_out", "canceled": "canceled"}
_SAID: dict[Ends, str] = {
    "failed": "The model could not finish.",
    "expired": "Time ran out before the model was done.",
    "canceled": "The task was stopped.",
}


@dataclass(frozen=True)
class Views:
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
        state = state_at(task, now)
        tree: Tree = {}
        for path, value in self._facts(task, state, places, base):
            if has(shape, path):
                put(tree, path, value)
        if state.ends == "succeeded":
            self._files(tree, shape, places, self.files(model, task, base), task)
        return filled(shape, tree)

    def files(self, model: Model, task: Task, base: str) -> list[tuple[str, Wanted]]:
        """The files of a task, with their addresses."""
        return [
            (f"{base}/{RESULTS}/{task.id}/{at}.{one.extension}", one)
            for at, one in enumerate(wanted(self.hosted.provider, model, task.body), 1)
        ]

    def error(self, task: Task) -> tuple[str, str]:
        """The code and the message of a task that did not succeed."""
        ends, course = task.ends, task.course
        known = self._known_error(task.model, _KIND_OF_END.get(ends, "failed"))
        if ends != course.ends:
            return known.code if known else ends, _SAID[ends]
        code = course.code or (known.code if known else ends)
        # What a page says of a code may not fit every model, so it is told only where the plan names the code.
        errors = self.hosted.provider.errors if course.code else ()
        told = next((one.description for one in errors if one.code == code), None)
        return code, course.message or told or _SAID.get(ends, "The task failed.")

    def _known_error(self, model: str, kind: str) -> ErrorCode | None:
        own, claimed = self.hosted.models[model].errors, self._claimed
        # A code that pages of other models alone name is none of this model's.
        fitting = (one for one in self.hosted.provider.errors if one.code in own or one.code not in claimed)
        provider = replace(self.hosted.provider, errors=tuple(fitting))
        of_model = (one for one in provider.errors if one.code in own and one.kind == kind)
        return next(of_model, None) or code_of(provider, kind) or code_of(provider, "failed")

    @cached_property
    def _claimed(self) -> frozenset[str]:
        """The codes that pages of models name."""
        return frozenset(code for one in self.hosted.models.values() for code in one.errors)

    def _facts(self, task: Task, state: State, places: Places, base: str) -> list[tuple[Path, Any]]:
        found: list[tuple[tuple[Path, ...], Any]] = [
            (places.id, task.id),
            (
                places.status,
                word_of(self.hosted.provider, state, self.seed, task.id, self._words(task, places)),
            ),
            (places.model, task.model),
            (places.created, Moment(task.created)),
            (places.updated, Moment(state.changed)),
            (places.position, state.position),
            (places.http_status, 200),
            (places.http_message, "success"),
            *((paths, self.address(name, task, base)) for name, paths in _addresses(places)),
        ]
        if state.phase == "running":
            found.append((places.progress, Part(state.progress)))
        if task.reserved is not None:
            found.append((places.reserved, task.reserved))
        if task.reserved is not None and state.ends == "succeeded":
            found.append((places.cost, task.reserved))
        if state.over and state.ends != "succeeded":
            code, message = self.error(task)
            found += [(places.code, code), (places.message, message)]
        return [(paths[0], value) for paths, value in found if paths]

    def _words(self, task: Task, places: Places) -> frozenset[str]:
        """The words for states that the model's own result lists; empty where any word may stand there."""
        if not (places.status and places.result):
            return frozenset()
        status, home = places.status[0], places.result[0]
        inside = status[: len(home)] == home
        type_ = type_at(self.hosted.models[task.model].result, status[len(home) :]) if inside else None
        if not isinstance(type_, StringType) or type_.open_options:
            return frozenset()
        return frozenset(str(one.value) for one in type_.options)

    def address(self, endpoint: str, task: Task, base: str) -> str:
        """The address of an endpoint for a task."""
        template = self.templates.get(endpoint)
        return base if template is None else base + template.filled(task.model, task.id)

    def _files(
        self, tree: Tree, shape: ObjectType, places: Places, files: Sequence[tuple[str, Wanted]], task: Task
    ) -> None:
        for path in self._used(places.files, task.id):
            if not has(shape, path):
                continue
            for index, (url, one) in enumerate(files if "*" in path else files[:1]):
                put(tree, path, url, index)
                for beside, value in _about_file(places, path, url, one):
                    if has(shape, beside):
                        put(tree, beside, value, index)

    def _used(self, paths: tuple[Path, ...], task: str) -> list[Path]:
        """The paths that a task uses: of those that lead into the elements of one list, one, by the seed."""
        homes: dict[Path, list[Path]] = {}
        for path in paths:
            home = path[: path.index("*")] if "*" in path[:-1] else path
            homes.setdefault(home, []).append(path)
        return [some[int(draw(self.seed, task, "files", *home) * len(some))] for home, some in homes.items()]


def _addresses(places: Places) -> list[tuple[str, tuple[Path, ...]]]:
    return [("status", places.status_url), ("result", places.result_url), ("cancel", places.cancel_url)]


def _about_file(places: Places, path: Path, url: str, one: Wanted) -> Iterator[tuple[Path, Any]]:
    """What else is told of a file, at the places that stand in the same object as its address."""
    facts: list[tuple[tuple[Path, ...], Any]] = [
        (places.file_kind, one.kind),
        (places.file_type, one.mime),
        (places.file_name, quote(url.rpartition("/")[2])),
    ]
    if one.kind in ("image", "video"):
        facts += [(places.file_width, one.width), (places.file_height, one.height)]
    if one.kind in ("video", "audio"):
        facts.append((places.file_seconds, Decimal(str(one.seconds))))
    yield from ((place, value) for paths, value in facts for place in paths if place[:-1] == path[:-1])
