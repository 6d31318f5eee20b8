"""What resolving one file carries along: the ids of its sources, and the problems found so far.

Gives `Context`, and `copied`, which makes a part of the catalogue of a part of a spec: what both have under one name is
never listed by hand, so that a field which is only shown needs no line here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from specpress.base.diagnostics import Code, Diagnostic, Span, suggestion
from specpress.catalog.model import Discrepancy, RateLimit, Reading, Source
from specpress.catalog.values import Deprecation, Provenance
from specpress.spec import model as specs
from specpress.spec.base import Fact, Spec
from specpress.spec.parameter import Deprecation as DeprecationSpec

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Part = TypeVar("Part", bound="DataclassInstance")

UNKNOWN_SOURCE = Code(
    "unknown-source",
    "`source` names a page that is not listed under `sources` of the same file, so nobody could look the "
    "fact up.\n\nAdd the page to `sources`, or correct the id.",
)


@dataclass(slots=True)
class Context:
    """The sources of one file, and a list that gathers problems.

    `prefix` sets the ids of a provider's sources apart from those of a model in which its facts stand too.
    """

    sources: tuple[Source, ...]
    default_source: str | None
    prefix: str = ""
    problems: list[Diagnostic] = field(default_factory=list)

    def report(self, code: Code, span: Span, message: str, help: str = "") -> None:
        """Gather one problem."""
        self.problems.append(code.at(span, message, help))

    def make(self, kind: type[Part], spec: Fact, inherited: str | None = None, **resolved: Any) -> Part:
        """A part of the catalogue with its provenance, as `copied` makes it."""
        if "provenance" not in resolved:
            resolved["provenance"] = self.provenance(spec, inherited)
        return copied(kind, spec, **resolved)

    def provenance(self, spec: Fact, inherited: str | None = None) -> Provenance:
        """Where the facts of a part were read; without a source of its own, where the part around it was."""
        source = inherited or self.default_source
        if spec.source is not None:
            source = self.source(spec.source, spec.where("source"))
        pairs = (spec.inferred, spec.observed, spec.unknown)
        inferred, observed, unknown = (tuple(facts.items()) if facts else () for facts in pairs)
        return Provenance(
            source=source, line=spec.line, inferred=inferred, observed=observed, unknown=unknown
        )

    def source(self, name: str | None, span: Span) -> str | None:
        """The full id of a source that is named in the file."""
        if name is None:
            return None
        ids = [source.id.removeprefix(self.prefix) for source in self.sources]
        if name not in ids:
            help = suggestion(name, ids) or f"known here: {', '.join(ids) or 'none'}"
            self.report(UNKNOWN_SOURCE, span, f"no source {name!r} is listed in this file", help)
        return self.prefix + name

    def rate_limit(self, spec: specs.RateLimit | None, inherited: str | None) -> RateLimit | None:
        """A rate limit as the catalogue has it."""
        return self.make(RateLimit, spec, inherited) if spec is not None else None

    def discrepancies(self, written: Iterable[specs.Discrepancy]) -> tuple[Discrepancy, ...]:
        """The contradictions that the file records."""
        return tuple(
            copied(Discrepancy, spec, readings=tuple(map(self._reading, spec.readings))) for spec in written
        )

    def _reading(self, spec: specs.Reading) -> Reading:
        return Reading(
            says=spec.says, source=self.source(spec.source, spec.where("source")) or self.default_source
        )


def context_for(sources: dict[str, specs.Source], spec: Fact, prefix: str = "") -> Context:
    """The context of a file. A file with one source need not name it."""
    listed = tuple(copied(Source, source, id=prefix + id) for id, source in sources.items())
    context = Context(sources=listed, default_source=None, prefix=prefix)
    only = listed[0].id if len(listed) == 1 else None
    context.default_source = context.source(spec.source, spec.where("source")) or only
    return context


def copied(kind: type[Part], spec: Spec, **resolved: Any) -> Part:
    """A part of the catalogue with what a spec says under the names of its fields, but for what is given as resolved.

    What a spec leaves out is as the catalogue has it then; a mapping of names becomes pairs. Where the catalogue
    remembers the YAML of such a part (`origin`), it is that of the spec.
    """
    spec_class: Any = type(spec)
    for name, key, of_names in _common(kind, spec_class):
        if name not in resolved and (value := getattr(spec, key)) is not None:
            resolved[name] = tuple(value.items()) if of_names and isinstance(value, dict) else value
    return kind(**resolved)


@cache
def _common(kind: type[DataclassInstance], spec_class: Any) -> tuple[tuple[str, str, bool], ...]:
    """The fields of a class of the catalogue that a class of the format has too, with their names there.

    The last says of a field that a mapping becomes pairs in it: it holds names, and not a JSON object of a user's.
    """
    keys = {name: "node" if name == "origin" else name for name in kind.__dataclass_fields__}
    return tuple(
        (name, key, kind.__dataclass_fields__[name].default == ())
        for name, key in keys.items()
        if hasattr(spec_class, key)
    )


def deprecation(spec: DeprecationSpec | None) -> Deprecation | None:
    """A deprecation as the catalogue has it."""
    return copied(Deprecation, spec) if spec is not None else None
