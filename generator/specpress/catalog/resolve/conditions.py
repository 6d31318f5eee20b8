"""Conditions as they are written, made into tests on places of the request body.

A subject is written by a parameter's key, wherever the provider's envelope puts it. Rules are kept in the
object that all of their subjects lie in, with subjects relative to it, because that is where a schema can
state them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import get_args

from specpress.base.diagnostics import Code, Span, suggestion
from specpress.catalog.resolve.context import Context, copied
from specpress.catalog.types import ArrayType, Field, ObjectType, Type, members_of
from specpress.catalog.values import ABSENT, Absent, Json, MediaKind, Path
from specpress.runtime.conditions import Condition, Key, Measure, Subject, Test, UploadCount
from specpress.runtime.constraints import Operand
from specpress.spec.constraint import Condition as ConditionSpec
from specpress.spec.constraint import Test as TestSpec

UNKNOWN_PARAMETER = Code(
    "unknown-parameter",
    "A rule, a price, a mode or a family names a parameter that the model does not have, so it would never "
    "apply.\n\nCorrect the key, or add the parameter.",
)
NO_UPLOADS = Code(
    "no-uploads",
    "A rule or a price counts uploaded files, but the model has no `uploads`, or its provider does not say "
    "how a request lists them.\n\nAdd `uploads` to the model and to the provider, or count a parameter.",
    needs_provider=True,
)
INTO_ARRAY = Code(
    "rule-into-array",
    "A rule about a whole request reads a key of the elements of a list, or joins it with a value outside the list. "
    "It is not clear which element is meant.\n\n"
    "Write a rule that holds in each element under `rules` beside the `fields` of the list's `items`, where its keys "
    "go by their own names. What elements have together is limited by `total`, `product` and `distinct`. Say anything "
    "else in `text` alone.",
)
MEASURE_IN_RULE = Code(
    "measure-in-rule",
    "A rule between parameters reads a `measure`. A measure is not in the request, so the request could not "
    "be checked.\n\nUse measures in prices only.",
)


@dataclass(frozen=True, slots=True)
class Places:
    """Where the parameters of a model stand in its request, and how it lists uploads."""

    context: Context
    fields: Mapping[str, Field]
    """By the path as it is written in conditions: the key, or keys joined by dots inside an object."""
    paths: Mapping[str, Path]
    inside: Mapping[str, tuple[Path, Field | None]] = field(default_factory=dict)
    """What the elements of lists are made of, by names such as `shots[].duration`, or `weights[]` for each element."""
    carrier: str | None = None
    """The key of the parameter that lists the uploads."""
    kind_key: str = "kind"
    measures: Mapping[str, Measure] = field(default_factory=dict[str, Measure])
    """What prices read that is a word, by its name."""
    owner: str = ""
    """What the keys are of, for messages; empty for the parameters of a model."""

    @classmethod
    def of(
        cls,
        context: Context,
        fields: Mapping[str, Field],
        paths: Mapping[str, Path],
        *,
        carrier: str | None = None,
        kind_key: str = "kind",
        owner: str = "",
    ) -> Places:
        """Those of some parameters or of the keys of an object, with whatever is inside them."""
        known_fields, known_paths = dict(fields), dict(paths)
        inside: dict[str, tuple[Path, Field | None]] = {}
        for name, field_ in fields.items():
            if name in paths:
                _gather(name, field_.type, paths[name], known_fields, known_paths, inside)
        return cls(context, known_fields, known_paths, inside, carrier, kind_key, owner=owner)

    def condition(
        self, spec: ConditionSpec | None, owner: Span, measures: bool = False, demanded: bool = False
    ) -> Condition:
        """The tests of a condition, with subjects from the body's root. `owner` is used where there is no place.

        What a rule demands of a key (`demanded`) is demanded of its value: that the key must be there is said by
        `present: true` alone.
        """
        tests = (self._test(name, test, owner, measures) for name, test in (spec or {}).items())
        return tuple(replace(test, may_be_absent=demanded) for test in tests if test is not None)

    def _test(self, name: str, spec: TestSpec, owner: Span, measures: bool) -> Test | None:
        span = spec.where() if spec.node.span.line else owner
        subject = self.subject(name, span, measures)
        if subject is None:
            return None
        return replace(_test(spec), subject=subject, default=self.default(name))

    def subject(self, name: str, span: Span, measures: bool = False) -> Subject | None:
        """The subject that a name stands for, from the body's root; None where it is reported as unknown."""
        head, _, inner = name.partition(".")
        if name not in self.paths and head == "measure" and inner:
            if not measures:
                self.context.report(
                    MEASURE_IN_RULE, span, f"{name!r} is not in the request", "use it in a price"
                )
            return self.measures.get(inner) or Measure(inner)
        if name not in self.paths and head == "uploads" and not self.owner:
            return self._uploads(inner, span)
        if name in self.paths:
            return Key(self.paths[name])
        if self._is_inside(name):
            help = "write it under `rules` of the list's `items`, or limit what elements have together by `total`"
            self.context.report(
                INTO_ARRAY, span, f"{name!r} is a key of each element of a list, not of one", help
            )
            return None
        self._unknown(name, span)
        return None

    def _is_inside(self, name: str) -> bool:
        """Whether a name is that of a key of elements, but for the `[]`."""
        return name.replace("[]", "") in {known.replace("[]", "") for known in self.inside}

    def _unknown(self, name: str, span: Span, inside: Iterable[str] = ()) -> None:
        known = [*self.paths, *(["uploads"] if self.carrier else [])]
        noun, keys = ("key", "keys") if self.owner else ("parameter", "parameters")
        help = suggestion(name, [*known, *inside]) or f"{keys}: {', '.join(known) or 'none'}"
        of = f" of {self.owner}" if self.owner else ""
        self.context.report(UNKNOWN_PARAMETER, span, f"there is no {noun} {name!r}{of}", help)

    def part(self, name: str, span: Span, where: ConditionSpec | None = None) -> Operand | None:
        """What a name stands for that is added up, from the body's root; None where it is reported as unknown."""
        list_name = name.rpartition("[]")[0] or name
        condition = self._elements(list_name).condition(where, span)
        default = self.default(name.partition("[]")[0])
        if name in self.inside:
            path, inner = self.inside[name]
            default_inside = ABSENT if inner is None else inner.assumed
            return Operand(subject=Key(path), default=default, default_inside=default_inside, where=condition)
        if name not in self.paths and ("[]" in name or self._is_inside(name)):
            self._unknown(name, span, self.inside)
            return None
        subject = self.subject(name, span)
        return None if subject is None else Operand(subject=subject, default=default, where=condition)

    def _elements(self, name: str) -> Places:
        """The places of the keys of each element of a list."""
        field_ = self.inside[name][1] if name in self.inside else self.fields.get(name)
        members = members_of(field_.type) if field_ is not None else ()
        items = (
            item for member in members if isinstance(member, ArrayType) for item in members_of(member.items)
        )
        fields: dict[str, Field] = {}
        for item in items:
            for inner in item.fields if isinstance(item, ObjectType) else ():
                fields.setdefault(inner.key, inner)
        paths = {key: (key,) for key in fields}
        return Places.of(self.context, fields, paths, owner=f"the elements of {name!r}")

    def _uploads(self, kind: str, span: Span) -> UploadCount | None:
        if self.carrier is None:
            self.context.report(NO_UPLOADS, span, "the model lists no uploads", "add `uploads` to the model")
            return None
        if kind and kind not in get_args(MediaKind):
            help = suggestion(kind, get_args(MediaKind)) or f"kinds: {', '.join(get_args(MediaKind))}"
            self.context.report(UNKNOWN_PARAMETER, span, f"there is no kind of upload {kind!r}", help)
            return None
        counted: MediaKind | None = kind or None  # type: ignore[assignment]  # checked just above
        return UploadCount(self.paths[self.carrier], self.kind_key, counted)

    def lists(self) -> Iterator[Path]:
        """The paths of the parameters that are arrays."""
        return (self.paths[name] for name, field in self.fields.items() if isinstance(field.type, ArrayType))

    def default(self, name: str) -> Json | Absent:
        """What the docs say that counts where a parameter is left out."""
        return self.fields[name].assumed if name in self.fields else ABSENT

    def keys(self, names: Iterable[str] | None, span: Span) -> tuple[Path, ...]:
        """The paths of parameters that a rule lists."""
        subjects = (self.subject(name, span) for name in names or ())
        return tuple(subject.path for subject in subjects if isinstance(subject, Key))


def _gather(
    name: str,
    type_: Type,
    path: Path,
    fields: dict[str, Field],
    paths: dict[str, Path],
    inside: dict[str, tuple[Path, Field | None]],
) -> None:
    """Note the keys inside a value: with dots those of objects, with `[]` those of the elements of lists."""
    for member in members_of(type_):
        if isinstance(member, ArrayType):
            inside.setdefault(f"{name}[]", ((*path, "*"), None))
            _gather(f"{name}[]", member.items, (*path, "*"), fields, paths, inside)
        if not isinstance(member, ObjectType) or (member is not type_ and "[]" not in name):
            continue  # a parameter that is an object or something else is named as a whole
        for inner in member.fields:
            key, inner_path = f"{name}.{inner.key}", (*path, inner.key)
            if "[]" in name:
                inside.setdefault(key, (inner_path, inner))
            else:
                fields[key], paths[key] = inner, inner_path
            _gather(key, inner.type, inner_path, fields, paths, inside)


def _test(spec: TestSpec) -> Test:
    """A test without its subject."""
    wrote_is = spec.is_ is not None or spec.wrote("is") is not None
    one_of = (spec.is_,) if wrote_is else (spec.one_of or ())
    return copied(Test, spec, subject=Key(()), one_of=one_of)


def relative(condition: Condition, to: Path) -> Condition:
    """The same condition with subjects seen from the object at a path."""
    return tuple(replace(test, subject=seen_from(test.subject, to)) for test in condition)


def seen_from(subject: Subject, to: Path) -> Subject:
    """The same subject, seen from the object at a path."""
    if isinstance(subject, Measure):
        return subject
    return replace(subject, path=subject.path[len(to) :])
