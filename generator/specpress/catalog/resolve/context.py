"""What resolving one file carries along: the ids of its sources, and the problems found so far."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from specpress.base.diagnostics import Code, Diagnostic, Span, suggestion
from specpress.catalog.model import Discrepancy, RateLimit, Reading, Source
from specpress.catalog.values import Deprecation, Provenance
from specpress.spec.base import Fact
from specpress.spec.model import Discrepancy as DiscrepancySpec
from specpress.spec.model import RateLimit as RateLimitSpec
from specpress.spec.model import Source as SourceSpec
from specpress.spec.parameter import Deprecation as DeprecationSpec

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

    def report(self, fault: Code, span: Span, message: str, help: str = "") -> None:
        """Gather one problem."""
        self.problems.append(fault.at(span, message, help))

    def provenance(self, spec: Fact, inherited: str | None = None) -> Provenance:
        """Where the facts of a part were read; without a source of its own, where the part around it was."""
        source = self.source(spec.source, spec.where("source")) or inherited or self.default_source
        pairs = (spec.inferred, spec.observed, spec.unknown)
        inferred, observed, unknown = (tuple((found or {}).items()) for found in pairs)
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

    def rate_limit(self, spec: RateLimitSpec | None, inherited: str | None) -> RateLimit | None:
        """A rate limit as the catalogue has it."""
        if spec is None:
            return None
        return RateLimit(
            requests=spec.requests,
            seconds=spec.seconds,
            concurrent=spec.concurrent,
            note=spec.note,
            provenance=self.provenance(spec, inherited),
        )

    def discrepancies(self, specs: Iterable[DiscrepancySpec]) -> tuple[Discrepancy, ...]:
        """The contradictions that the file records."""
        return tuple(
            Discrepancy(
                about=spec.about,
                readings=tuple(
                    Reading(
                        says=one.says,
                        source=self.source(one.source, one.where("source")) or self.default_source,
                    )
                    for one in spec.readings
                ),
                chosen=spec.chosen,
                why=spec.why,
            )
            for spec in specs
        )


def context_for(sources: dict[str, SourceSpec], spec: Fact, prefix: str = "") -> Context:
    """The context of a file. A file with one source need not name it."""
    found = tuple(
        Source(
            id=prefix + id,
            title=source.title,
            url=source.url,
            language=source.language,
            read=source.read,
            ends_in=source.ends_in,
        )
        for id, source in sources.items()
    )
    context = Context(sources=found, default_source=None, prefix=prefix)
    only = found[0].id if len(found) == 1 else None
    context.default_source = context.source(spec.source, spec.where("source")) or only
    return context


def deprecation(spec: DeprecationSpec | None) -> Deprecation | None:
    """A deprecation as the catalogue has it."""
    if spec is None:
        return None
    return Deprecation(since=spec.since, until=spec.until, replacement=spec.replacement, reason=spec.reason)
