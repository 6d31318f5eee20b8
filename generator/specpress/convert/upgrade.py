"""A request that was made for an older state of a model, made valid for a newer one.

Given a model as it was, the same as it is now, and a body that was valid; gives a body that is valid now and asks for
the same, with each step that led to it, or all that stands in the way. What changed is recognised as `diff` does it,
and steps have its codes; values are written in another form as for another member of a family. Nothing is guessed and
nothing is lost: what has no exact counterpart is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from copy import deepcopy
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from specpress.catalog.json_values import plain
from specpress.catalog.model import Counterpart, Model
from specpress.catalog.types import (
    ArrayType,
    BooleanType,
    Field,
    NumberType,
    ObjectType,
    StringType,
    Type,
    members_of,
    walk,
)
from specpress.catalog.values import ABSENT, Path
from specpress.check import pointer_of, problems, problems_of_value
from specpress.check.samples import sample
from specpress.convert.forms import Unwritable, rewritten, said
from specpress.convert.side import At, path_of
from specpress.diff.renames import moved_fields, renamed_fields, respelt_options
from specpress.runtime.values import equal


class Step(NamedTuple):
    """One thing that became of a request: the code is that of the change in `diff` that made it necessary.

    `path` is a JSON pointer into the new request, or into the old one for what is not in the new. `old` and `new` are
    what stood there before and what stands there now: values, or the keys or places of one value; None for nothing.
    """

    code: str
    path: str
    old: Any
    new: Any
    message: str

    def to_json(self) -> dict[str, Any]:
        """The step for programs."""
        return self._asdict()

    def __str__(self) -> str:
        return f"{self.path or '(the body)'}: {self.code}: {self.message}"


class Obstacle(NamedTuple):
    """Why there is no new request: a code of `diff` or of the checker, a JSON pointer into the old one, and a cure."""

    code: str
    path: str
    message: str
    help: str

    def __str__(self) -> str:
        text = f"{self.path or '(the body)'}: {self.code}: {self.message}"
        return f"{text}\n    help: {self.help}" if self.help else text


@dataclass(frozen=True, slots=True, kw_only=True)
class Upgrade:
    """A request that is valid now, or all that stands in the way."""

    request: Any = None
    steps: tuple[Step, ...] = ()
    obstacles: tuple[Obstacle, ...] = ()


def upgrade(old: Model, new: Model, body: Any) -> Upgrade:
    """The request for the model as it is now. A body that was not valid is refused with its problems."""
    if wrong := problems(old, body):
        return Upgrade(
            obstacles=tuple(
                Obstacle(
                    problem.reason,
                    problem.pointer,
                    f"It was not valid before: {problem.message}",
                    "mend the old request first",
                )
                for problem in wrong
            )
        )
    if old.request == new.request:
        return Upgrade(request=body)
    way = _Walk(old, new, body)
    way.moved = {move.path: (move.new, move.new_path) for move in moved_fields(old, new)}
    request = way.object_at(old.request, new.request, body, (), ())
    for place, value in way.elsewhere:
        if not _put(request, place, value):
            message = f"it belongs to {pointer_of(place)} now, where something else stands."
            way.refuse("parameter-moved", place, message, "leave one of both out")
    way.judge(request)
    if way.obstacles:
        return Upgrade(obstacles=tuple(dict.fromkeys(way.obstacles)))
    return Upgrade(request=request, steps=tuple(way.steps))


@dataclass(slots=True)
class _Walk:
    """The way through a request, along the types that it has and had, with what was met on it."""

    old: Model
    new: Model
    body: Any
    moved: dict[Path, tuple[Field, Path]] = field(default_factory=dict)
    """Parameters that stand in another object now, by their old paths: what they are, and where."""
    elsewhere: list[tuple[At, Any]] = field(default_factory=list)
    """What has moved, with its new place."""
    origins: dict[str, str] = field(default_factory=dict)
    """For places of the new request, the places that they come from."""
    written_out: dict[str, Any] = field(default_factory=dict)
    """Defaults that stand in the new request, by the places where they counted."""
    steps: list[Step] = field(default_factory=list)
    obstacles: list[Obstacle] = field(default_factory=list)

    def value(self, old: Type, new: Type, value: Any, at: At, to: At) -> Any:
        """A value that stood at one place, as it has to be at another. One that has no other form stays as it is."""
        self.origins[pointer_of(to)] = pointer_of(at)
        if old == new:
            return value
        before = next((type_ for type_ in members_of(old) if not problems_of_value(type_, value)), old)
        if before in members_of(new):
            return value
        match before:
            case ObjectType() if isinstance(value, dict):
                objects = [type_ for type_ in members_of(new) if isinstance(type_, ObjectType)]
                return self._in_one_of(objects, before, _Walk.object_at, value, at, to)
            case ArrayType() if isinstance(value, list):
                lists = [type_ for type_ in members_of(new) if isinstance(type_, ArrayType)]
                if lists:
                    return self._in_one_of(lists, before, _Walk._list, value, at, to)
                return self._single(before, new, value, at, to)
        return self._scalar(before, new, value, to)

    def _in_one_of(
        self,
        types: Sequence[Any],
        before: Any,
        write: Callable[[_Walk, Any, Any, Any, At, At], Any],
        value: Any,
        at: At,
        to: At,
    ) -> Any:
        """A value written as the first type that takes it so; as the first of all where none does."""
        trials = []
        for type_ in types:
            trial = replace(self, elsewhere=[], origins={}, written_out={}, steps=[], obstacles=[])
            written = write(trial, before, type_, value, at, to)
            trials.append((trial, written))
            if not trial.obstacles and not problems_of_value(type_, written):
                break
        else:
            if not trials:
                return value
            trial, written = trials[0]
        self.elsewhere += trial.elsewhere
        self.origins |= trial.origins
        self.written_out |= trial.written_out
        self.steps += trial.steps
        self.obstacles += trial.obstacles
        return written

    def _list(self, old: ArrayType, new: ArrayType, value: list[Any], at: At, to: At) -> list[Any]:
        return [
            self.value(old.items, new.items, element, (*at, position), (*to, position))
            for position, element in enumerate(value)
        ]

    def _single(self, old: ArrayType, new: Type, value: list[Any], at: At, to: At) -> Any:
        """The only element of a list, where there is no list any more."""
        if len(value) != 1:
            return value
        element = self.value(old.items, new, value[0], (*at, 0), to)
        if problems_of_value(new, element):
            return value
        self.step("type-changed", to, value, element, f"{said(value)} is written {said(element)} now")
        return element

    def _scalar(self, old: Type, new: Type, value: Any, to: At) -> Any:
        """A text, number, boolean or null in the form that is taken now."""
        if not problems_of_value(new, value):
            return value
        for type_ in members_of(new):
            is_list = isinstance(type_, ArrayType)
            inner = type_.items if isinstance(type_, ArrayType) else type_
            respelt = _respelt(old, inner, value)
            counterparts = (
                Counterpart(paths=(), values=tuple((str(other), one) for one, other in respelt)),
                Counterpart(paths=(), values=tuple((str(other), other) for _, other in respelt)),
            )
            try:
                written = rewritten(value, *counterparts, inner)
            except Unwritable:
                continue
            written = [written] if is_list else written
            if not problems_of_value(type_, written):
                code = "option-renamed" if respelt else "type-changed"
                self.step(code, to, value, written, f"{said(value)} is written {said(written)} now")
                return written
        return value

    def object_at(
        self, old: ObjectType, new: ObjectType, value: dict[str, Any], at: At, to: At
    ) -> dict[str, Any]:
        """An object under its new keys, in its order; what is not in it and meant something is written out behind."""
        renamed = renamed_fields(old.fields, new.fields)
        result: dict[str, Any] = {}
        for key, inner in value.items():
            before = old.field(key)
            if before is None:
                self._free_key(old, new, key, inner, at, to, result)
            else:
                after = renamed[key].new if key in renamed else new.field(key)
                self._key(before, after, inner, (*at, key), to, result)
                if key in renamed and renamed[key].new.key in result:
                    self._renamed(key, renamed[key].new.key, renamed[key].confidence, to)
        for before in old.fields:
            if before.key not in value:
                rename = renamed.get(before.key)
                after = rename.new if rename else new.field(before.key)
                self._left_out(before, after, (*at, before.key), to, result)
        known = {before.key for before in old.fields} | {rename.new.key for rename in renamed.values()}
        for after in new.fields:
            if after.key not in result and after.key not in known:
                self._new_key(after, (*to, after.key), result)
        return result

    def _renamed(self, key: str, new_key: str, confidence: str, to: At) -> None:
        message = f"{key} is called {new_key} now"
        if confidence != "certain":
            message += ", as far as can be told: it is likely, not certain"
        self.step("parameter-renamed", (*to, new_key), key, new_key, message)

    def _free_key(
        self,
        old: ObjectType,
        new: ObjectType,
        key: str,
        value: Any,
        at: At,
        to: At,
        result: dict[str, Any],
    ) -> None:
        """Carry what stands under a key that no spec named."""
        if key in result:
            self.refuse(
                "parameter-renamed", (*at, key), f"{key} is the new key of another parameter.", "leave it out"
            )
        elif old.values is not None and new.values is not None and new.field(key) is None:
            result[key] = self.value(old.values, new.values, value, (*at, key), (*to, key))
        else:
            self.origins[pointer_of((*to, key))] = pointer_of((*at, key))
            result[key] = value
            if old.values is None and new.field(key) is not None:
                message = f"{key} was not described before, and is read now"
                self.step("parameter-added", (*to, key), value, value, message)

    def _key(
        self, before: Field, after: Field | None, value: Any, at: At, to: At, result: dict[str, Any]
    ) -> None:
        """Carry what stands under a key that was known."""
        if after is None:
            self._without_counterpart(before, value, at, to, result)
            return
        place = (*to, after.key)
        if after.key in result:
            self.refuse(
                "parameter-renamed", at, f"{after.key} stands in the request already.", "leave out one"
            )
            return
        constant = _constant(after.type)
        if constant is not ABSENT and _constant(before.type) is not ABSENT:
            result[after.key] = constant
            if constant != value:
                code = "model-renamed" if value == self.old.id else "type-changed"
                self.step(code, place, value, constant, f"{said(value)} is {said(constant)} now")
        elif value is None and before.nullable:
            self.origins[pointer_of(place)] = pointer_of(at)
            if after.nullable or before.assumed is not None or after.assumed not in (ABSENT, None):
                result[after.key] = None
            else:
                self.step(
                    "null-refused", at, None, None, f"{after.key} is left out, which means the same as null"
                )
        else:
            written = self.value(before.type, after.type, value, at, place)
            # What was made for the sake of something that has moved out again means nothing of its own.
            if value and written == {} and not after.required and after.assumed is ABSENT:
                return
            result[after.key] = written

    def _without_counterpart(self, before: Field, value: Any, at: At, to: At, result: dict[str, Any]) -> None:
        """See to what stands under a key that is gone."""
        _, place = self.moved.get(path_of(at), (None, None))
        if place is not None and not any(isinstance(step, int) for step in at) and "*" not in place:
            self.elsewhere.append((place, value))
            self.origins[pointer_of(place)] = pointer_of(at)
            message = f"it stands at {pointer_of(place)} now"
            self.step("parameter-moved", place, pointer_of(at), pointer_of(place), message)
        elif isinstance(before.type, ObjectType) and not before.parameter and isinstance(value, dict):
            if rest := self.object_at(before.type, ObjectType(), value, at, (*to, before.key)):
                result[before.key] = rest
                self.origins[pointer_of((*to, before.key))] = pointer_of(at)
        elif _constant(before.type) is not ABSENT:
            self.step(
                "parameter-removed", at, value, None, f"{before.key}, which was always the same, is gone"
            )
        elif before.assumed is not ABSENT and equal(value, _plain(before.assumed)):
            message = f"{before.key} is gone, and {said(value)} was what counted without it"
            self.step("parameter-removed", at, value, None, message)
        else:
            message = f"{before.key} is gone, and without it {said(value)} would be lost."
            self.refuse("parameter-removed", at, message, "leave it out, if the result may be another")

    def _left_out(self, before: Field, after: Field | None, at: At, to: At, result: dict[str, Any]) -> None:
        """Write out what it meant that a key was left out, where that means something else now."""
        new_place = (*to, after.key) if after is not None else None
        if after is None and path_of(at) in self.moved and not any(isinstance(step, int) for step in at):
            after, new_place = self.moved[path_of(at)]
        if isinstance(before.type, ObjectType) and not before.parameter:
            new = after.type if after is not None and isinstance(after.type, ObjectType) else ObjectType()
            inner = self.object_at(before.type, new, {}, at, new_place or (*to, before.key))
            if inner and after is not None:
                result[after.key] = inner
            return
        if after is None or new_place is None or before.assumed is ABSENT or "*" in new_place:
            return
        old, new_default = _plain(before.assumed), _plain(after.assumed)
        is_same = equal(old, new_default) if new_default is not ABSENT else old is None
        if (is_same and not (after.required and old is not None)) or not self._counts(before, old, at):
            return
        code = _default_code(before, after) if not is_same else "parameter-became-required"
        value = None if old is None else self.value(before.type, after.type, old, at, new_place)
        if problems_of_value(after.type, value, after.nullable):
            message = f"{said(old)} counts where {before.key} is left out, and cannot be sent; now it is not the same."
            self.refuse(code, at, message, f"give {before.key} a value")
            return
        self.origins[pointer_of(new_place)] = pointer_of(at)
        self.written_out[pointer_of(at)] = value
        now = "none is documented now" if new_default is ABSENT else f"it is {said(new_default)} now"
        message = f"{said(value)} is written out: it was the default, and {now}"
        if is_same:
            message = f"{said(value)} is written out: it is the default, and has to be given now"
        self.step(code, new_place, None, value, message)
        if after.key == new_place[-1] and new_place[:-1] == to:
            result[after.key] = value
        else:
            self.elsewhere.append((new_place, value))

    def _counts(self, before: Field, default: Any, at: At) -> bool:
        """Whether a default means anything in this request: the rules may not let it stand there."""
        if before.default is ABSENT:
            return True
        body = deepcopy(self.body)
        _put(body, at, default)
        return not problems(self.old, body)

    def _new_key(self, after: Field, to: At, result: dict[str, Any]) -> None:
        """Write what a new key has to hold, where that is known."""
        if not after.required or any(place == to for _, place in self.moved.values()):
            return
        constant = _constant(after.type)
        if constant is not ABSENT:
            result[after.key] = constant
            self.step("required-parameter-added", to, None, constant, f"it is always {said(constant)}")
        elif after.default is not ABSENT:
            value = result[after.key] = plain(after.default)
            message = f"it has to be given now, and {said(value)} is its default"
            self.step("required-parameter-added", to, None, value, message)
        elif isinstance(after.type, ObjectType) and not after.parameter:
            result[after.key] = self.object_at(ObjectType(), after.type, {}, to, to)

    def step(self, code: str, path: At, old: Any, new: Any, message: str) -> None:
        """Tell one thing that became of the request."""
        self.steps.append(Step(code, pointer_of(path), old, new, message))

    def refuse(self, code: str, at: At, message: str, help: str) -> None:
        """Tell one thing that stands in the way."""
        self.obstacles.append(Obstacle(code, pointer_of(at), message, help))

    def judge(self, request: Any) -> None:
        """Tell what the model refuses as it is now."""
        refused = {obstacle.path for obstacle in self.obstacles}
        fields = {pointer_of(path): parameter for path, parameter in walk(self.new.request)}
        for problem in problems(self.new, request):
            place = problem.pointer
            while place and place not in self.origins:
                place = place.rpartition("/")[0]
            at = self.origins.get(place, "")
            if problem.reason == "missing-key":
                at, parameter = problem.pointer, fields.get(problem.pointer)
                key = problem.pointer.rpartition("/")[2]
                example = (
                    ""
                    if parameter is None
                    else f', such as "{key}": {said(sample(parameter.type, parameter))}'
                )
                help = f"add {key}{example}"
            elif at in self.written_out:
                default = said(self.written_out[at])
                help = f"{default} was its default and would be written out; give a value that {self.new.name} takes"
            else:
                help = f"give a value that {self.new.name} takes"
            if at not in refused or not at:
                message = f"{self.new.name} refuses this now: {problem.place()}: {problem.message}"
                self.obstacles.append(Obstacle(problem.reason, at, message, help))


def _respelt(old: Type, new: Type, value: Any) -> list[tuple[Any, Any]]:
    """An option that is gone, with the one that it is written as now; nothing where that is none or several."""
    with_options = StringType | NumberType | BooleanType
    if not isinstance(old, with_options) or not isinstance(new, with_options):
        return []
    before, after = ([option.value for option in type_.options] for type_ in (old, new))
    pairs = [pair for pair in respelt_options(before, after) if pair[0] == value]
    return pairs if len(pairs) == 1 else []


def _constant(type_: Type) -> Any:
    """The only value that a place takes, such as the model's id; ABSENT for any other place."""
    return type_.options[0].value if isinstance(type_, StringType) and type_.constant else ABSENT


def _plain(value: Any) -> Any:
    return ABSENT if value is ABSENT else plain(value)


def _default_code(before: Field, after: Field) -> str:
    name = "absent-value" if before.default is ABSENT else "default"
    return f"{name}-{'dropped' if after.assumed is ABSENT else 'changed'}"


def _put(body: Any, place: Sequence[str | int], value: Any) -> bool:
    """Put a value into a body, and say whether there was room for it; objects on the way to it are made."""
    for step in place[:-1]:
        body = body[step] if isinstance(step, int) else body.setdefault(step, {})
        if not isinstance(body, (dict, list)):
            return False
    if place[-1] in body:
        return False
    body[place[-1]] = value
    return True
