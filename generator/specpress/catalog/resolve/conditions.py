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
from specpress.catalog.types import ArrayType, Field
from specpress.catalog.values import ABSENT, Absent, Json, MediaKind, Path
from specpress.runtime.conditions import Condition, Key, Measure, Subject, Test, UploadCount
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
    carrier: str | None = None
    """The key of the parameter that lists the uploads."""
    kind_key: str = "kind"
    measures: Mapping[str, Measure] = field(default_factory=dict[str, Measure])
    """What prices read that is a word, by its name."""

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
        if name not in self.paths and head == "uploads":
            return self._uploads(inner, span)
        if name in self.paths:
            return Key(self.paths[name])
        known = [*self.paths, *(["uploads"] if self.carrier else [])]
        help = suggestion(name, known) or f"parameters: {', '.join(known) or 'none'}"
        self.context.report(UNKNOWN_PARAMETER, span, f"there is no parameter {name!r}", help)
        return None

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


def _test(spec: TestSpec) -> Test:
    """A test without its subject."""
    wrote_is = spec.is_ is not None or spec.wrote("is") is not None
    one_of = (spec.is_,) if wrote_is else (spec.one_of or ())
    return copied(Test, spec, subject=Key(()), one_of=one_of)


def subjects_of(condition: Condition) -> tuple[Subject, ...]:
    """The subjects of a condition's tests."""
    return tuple(test.subject for test in condition)


def relative(condition: Condition, to: Path) -> Condition:
    """The same condition with subjects seen from the object at a path."""
    return tuple(replace(test, subject=_seen_from(test.subject, to)) for test in condition)


def _seen_from(subject: Subject, to: Path) -> Subject:
    if isinstance(subject, Measure):
        return subject
    return replace(subject, path=subject.path[len(to) :])
