"""A model's uploads, and the parameter that lists them narrowed to what this model takes."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from specpress.catalog.constraints import ParameterRule
from specpress.catalog.model import Role, Uploads
from specpress.catalog.resolve.context import copied
from specpress.catalog.resolve.fields import FieldMaker
from specpress.catalog.types import ArrayType, Field, Media, ObjectType, Option, StringType
from specpress.catalog.values import Path
from specpress.runtime.conditions import Key, Test, UploadCount
from specpress.runtime.constraints import Rule
from specpress.spec.model import Uploads as UploadsSpec
from specpress.spec.parameter import Media as MediaSpec
from specpress.spec.provider import Carrier

_LIMITS = {"max_size": ("max_size", "max_bytes"), "mime_types": ("mime_types",)}
"""Limits that a provider sets for models that set none: the key of the spec, and what it becomes."""


@dataclass(frozen=True, slots=True)
class UploadMaker:
    """Makes the uploads of one model. `carrier` is None where the provider does not list files in a request."""

    maker: FieldMaker
    carrier: Carrier | None
    defaults: tuple[Media, ...] = ()
    """The provider's limits for each kind."""

    def uploads(self, spec: UploadsSpec, inherited: str | None) -> Uploads:
        """The upload policy, with the provider's limits for kinds that the model gives none for."""
        provenance = self.maker.context.provenance(spec, inherited)
        return self.maker.context.make(
            Uploads,
            spec,
            kinds=tuple(self._media(media, provenance.source) for media in spec.kinds or ()),
            roles=tuple(copied(Role, role) for role in spec.roles or ()),
            provenance=provenance,
        )

    def _media(self, spec: MediaSpec, inherited: str | None) -> Media:
        """The limits of one kind; what the model does not say is taken from the provider's limits for the kind."""
        media = self.maker.media(spec, inherited)
        default = next((limits for limits in self.defaults if limits.kind == media.kind), None)
        if default is None:
            return media
        unknown = {name for name, _ in media.provenance.unknown}
        missing = [key for key in _LIMITS if getattr(media, key) in (None, ()) and key not in unknown]
        limits = {name: getattr(default, name) for key in missing for name in _LIMITS[key]}
        return replace(media, **limits)

    def narrow(self, field: Field, uploads: Uploads) -> Field:
        """The parameter that lists uploads, limited to the count, kinds and MIME types of this model."""
        if self.carrier is None or not isinstance(field.type, ArrayType):
            return field
        # The limit of the only kind is one for all files.
        limits = (uploads, *(uploads.kinds if len(uploads.kinds) == 1 else ()))
        most = [limit.max_files for limit in limits if limit.max_files is not None]
        least = [limit.min_files for limit in limits if limit.min_files is not None]
        array = replace(
            field.type,
            items=self._element(field.type, uploads.kinds),
            max_items=min(most, default=field.type.max_items),
            min_items=max(least, default=field.type.min_items),
        )
        return replace(field, type=array, required=field.required or any(least))

    def _element(self, array: ArrayType, kinds: tuple[Media, ...]) -> ObjectType:
        assert self.carrier is not None
        element = array.items if isinstance(array.items, ObjectType) else ObjectType(open=True)
        if not kinds:
            return element
        narrowed = {self.carrier.kind_key: _options(tuple(media.kind for media in kinds))}
        rules: tuple[ParameterRule, ...] = ()
        if self.carrier.mime_key is not None:
            if len(kinds) == 1 and kinds[0].mime_types:
                narrowed[self.carrier.mime_key] = _mime_limits(kinds[0].mime_types)
            elif len(kinds) > 1:
                # A rule compares whole values: what `image/*` takes is told by the file's content alone.
                listed = (
                    media for media in kinds if media.mime_types and not _has_wildcard(media.mime_types)
                )
                rules = tuple(map(self._mime_rule, listed))
        fields = tuple(_narrowed(field, narrowed.get(field.key)) for field in element.fields)
        return replace(element, fields=fields, rules=(*element.rules, *rules))

    def _mime_rule(self, media: Media) -> ParameterRule:
        """For one kind among several: its MIME types, where the element gives one."""
        assert self.carrier is not None
        assert self.carrier.mime_key is not None
        kind, mime = Key((self.carrier.kind_key,)), Key((self.carrier.mime_key,))
        return ParameterRule(
            rule=Rule(
                when=(Test(subject=kind, one_of=(media.kind,)), Test(subject=mime, present=True)),
                then=(Test(subject=mime, one_of=media.mime_types),),
            ),
            checked=True,
            provenance=media.provenance,
        )

    def count_rules(self, uploads: Uploads, path: Path) -> tuple[ParameterRule, ...]:
        """Limits on the number of uploads of one kind, where there are several kinds."""
        if self.carrier is None or len(uploads.kinds) < 2:
            return ()
        return tuple(
            self._count_rule(media, path[-1:], low, high)
            for media in uploads.kinds
            for low, high in ((None, media.max_files), (media.min_files or None, None))
            if (low, high) != (None, None)
        )

    def _count_rule(self, media: Media, path: Path, low: int | None, high: int | None) -> ParameterRule:
        assert self.carrier is not None
        ends = [None if end is None else Decimal(end) for end in (low, high)]
        subject = UploadCount(path, self.carrier.kind_key, media.kind)
        return ParameterRule(
            rule=Rule(then=(Test(subject=subject, min=ends[0], max=ends[1]),)),
            checked=True,
            provenance=media.provenance,
        )


def _narrowed(field: Field, limits: dict[str, Any] | None) -> Field:
    if limits is None or not isinstance(field.type, StringType):
        return field
    return replace(field, type=replace(field.type, **limits))


def _options(values: tuple[str, ...]) -> dict[str, Any]:
    return {"options": tuple(Option(value=value) for value in values)}


def _has_wildcard(mime_types: tuple[str, ...]) -> bool:
    return any(mime.endswith("/*") for mime in mime_types)


def _mime_limits(mime_types: tuple[str, ...]) -> dict[str, Any]:
    """What a MIME type must be to be one of these: one of the options, or where one is like `image/*`, of a pattern."""
    if not _has_wildcard(mime_types):
        return _options(mime_types)
    # Not `re.escape`, which escapes hyphens: expressions of JavaScript refuse that.
    escaped = (re.sub(r"[.+^$]", r"\\\g<0>", mime).replace("*", ".+") for mime in mime_types)
    return {"pattern": f"^({'|'.join(escaped)})$"}
