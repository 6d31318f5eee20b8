"""Changes of facts, made at random in the catalogue of the specs: each is found, as what it is, and nothing else is.

`FACTS` has every field of every class of the catalogue: what a change of it is called, worked out from the two values
and not by the code under test; by which tests it is made where it is not made here; or why nobody is told. A field that
is not in it fails. `SPECPRESS_FUZZ=10000` sets how many trials there are, others each time; by default few and the
same.
"""

from __future__ import annotations

import dataclasses
import json
import os
import random
import shutil
import typing
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import jsonschema_rs
import pytest
import yaml

from specpress.base.json_text import json_text
from specpress.catalog import Catalog, from_json, types
from specpress.catalog import constraints as rule_types
from specpress.catalog import model as model_types
from specpress.catalog import provider as provider_types
from specpress.catalog import settings as settings_types
from specpress.catalog.json_values import model_json, plain
from specpress.catalog.read import read
from specpress.catalog.values import ABSENT, Deprecation
from specpress.check import problems
from specpress.check.vectors import minimal, vectors
from specpress.diff import all_kinds, changes
from specpress.runtime import api as api_types
from specpress.runtime import conditions, constraints
from specpress.runtime import price as price_types
from specpress.schema import request_schema

SPECS = Path(__file__).parent.parent / "specs"
FUZZ = "SPECPRESS_FUZZ" in os.environ
TRIALS = int(os.environ.get("SPECPRESS_FUZZ", "240"))
BREAKING, WARNING, COMPATIBLE, NOTE = "breaking", "warning", "compatible", "note"

Told = list[tuple[str, str]]
"""Codes of changes with their severities."""
Steps = tuple[Any, ...]


class Fact(NamedTuple):
    """A field that is changed here: other values for it, and what the change is called in requests and in answers."""

    others: Callable[[Any, Any], list[Any]]
    """Other values, given the old one and what has it."""
    told: Callable[[Any, Any, Any], Told]
    """What a change is called, given the old and the new value and what has it."""
    in_answers: Callable[[Any, Any, Any], Told] | None = None


class Elsewhere(NamedTuple):
    """A field that is changed by other tests, and what its changes are called."""

    codes: tuple[str, ...]


class Untold(NamedTuple):
    """A field whose change is told by no kind, and why."""

    why: str


ITS_PARTS = Untold("its parts are told one by one")
ITS_NAME = Untold("by it a part is recognised: under another name it is another part")
NO_MEANING = Untold("where a fact was read, or was written, changes nothing for anybody; sources are told")


def sometimes_none(values: list[Any], old: Any) -> list[Any]:
    return [value for value in [*values, None] if value != old]


def number(old: Any, _: Any) -> list[Any]:
    if old is None:
        return [7]
    return sometimes_none([old + 1, old * 2, *([old - 1] if old > 1 else [])], old)


def of_decimal(old: Any, node: Any) -> list[Any]:
    return [None if value is None else Decimal(value) for value in number(old, node)]


def multiple(old: Any, _: Any) -> list[Any]:
    return [Decimal(6)] if old is None else [old * 2, old * 3, old / 2, old + 1, None]


def words(old: Any, _: Any) -> list[Any]:
    return ["Zq said."] if old is None else sometimes_none([f"{old} More."], old)


def text(old: Any, _: Any) -> list[Any]:
    return [f"{old} more"]


def name(old: Any, _: Any) -> list[Any]:
    return ["zqname"] if old is None else sometimes_none([f"{old}zq"], old)


def switch(old: Any, _: Any) -> list[Any]:
    return [not old]


def listed(old: Any, _: Any) -> list[Any]:
    """The first is gone, one is new."""
    return [*([old[1:]] if len(old) > 1 else []), (*old, "zq")]


def only(code: str, severity: str) -> Callable[[Any, Any, Any], Told]:
    return lambda old, new, node: [(code, severity)]


def said(code: str, severity: str, others: Callable[[Any, Any], list[Any]] = words) -> Fact:
    """A field of which every change is called the same."""
    return Fact(others, only(code, severity))


def limit(base: str, *, is_most: bool, others: Callable[[Any, Any], list[Any]] = number) -> Fact:
    return Fact(others, lambda old, new, node: _limit(base, old, new, is_most), VALUES)


def _limit(base: str, old: Any, new: Any, is_most: bool) -> Told:
    if old is None:
        return [(f"{base}-added", BREAKING)]
    if new is None:
        return [(f"{base}-dropped", COMPATIBLE)]
    side = "raised" if new > old else "lowered"
    return [(f"{base}-{side}", BREAKING if (side == "lowered") is is_most else COMPATIBLE)]


def least_number(old: Any, new: Any, node: Any) -> Told:
    told = _limit("number-min", old, new, False)
    if node.step is not None and ((new or 0) - (old or 0)) % node.step:
        told.append(("number-steps-shifted", BREAKING))
    return told


def steps(base: str) -> Fact:
    def told(old: Any, new: Any, node: Any) -> Told:
        if old is None:
            return [(f"{base}-added", BREAKING)]
        if new is None:
            return [(f"{base}-dropped", COMPATIBLE)]
        is_refined = old % new == 0
        return [(f"{base}-refined", COMPATIBLE) if is_refined else (f"{base}-narrowed", BREAKING)]

    return Fact(multiple, told, VALUES)


def states(
    base: str,
    added: str,
    changed: str,
    dropped: str,
    others: Callable[[Any, Any], list[Any]] = words,
    nothing: Any = None,
) -> Fact:
    """A field that says something or nothing."""

    def told(old: Any, new: Any, node: Any) -> Told:
        if old is nothing:
            return [(f"{base}-added", added)]
        if new is nothing:
            return [(f"{base}-dropped", dropped)]
        return [(f"{base}-changed", changed)]

    return Fact(others, told, VALUES)


def turned(on: tuple[str, str], off: tuple[str, str]) -> Fact:
    return Fact(switch, lambda old, new, node: [on] if new else [off], VALUES)


def one_by_one(
    added: tuple[str, str], removed: tuple[str, str], others: Callable[[Any, Any], list[Any]] = listed
) -> Fact:
    def told(old: Any, new: Any, node: Any) -> Told:
        return [added for one in new if one not in old] + [removed for one in old if one not in new]

    return Fact(others, told)


def VALUES(old: Any, new: Any, node: Any) -> Told:  # a constant that is a function
    return [("answer-values-changed", WARNING)]


def WORDS(old: Any, new: Any, node: Any) -> Told:  # a constant that is a function
    return [("answer-words-changed", NOTE)]


def also(fact: Fact, in_answers: Callable[[Any, Any, Any], Told]) -> Fact:
    return fact._replace(in_answers=in_answers)


def defaults(base: str) -> Fact:
    def others(old: Any, field: types.Field) -> list[Any]:
        return ["zq", 99, ABSENT] if old is not ABSENT else ["zq"]

    return states(base, WARNING, WARNING, WARNING, others, ABSENT)._replace(in_answers=WORDS)


def deprecation(old: Any, _: Any) -> list[Any]:
    return [Deprecation(reason="Zq."), None] if old is not None else [Deprecation(reason="Zq.")]


def ratio(base: str) -> Fact:
    wide, narrow = types.Ratio(min=(1, 20), max=(20, 1)), types.Ratio(min=(99, 100), max=(100, 99))

    def told(old: Any, new: Any, node: Any) -> Told:
        if old is None:
            return [(f"{base}-added", BREAKING)]
        if new is None:
            return [(f"{base}-dropped", COMPATIBLE)]
        is_wider = new is wide or old is narrow
        return [(f"{base}-widened", COMPATIBLE) if is_wider else (f"{base}-narrowed", BREAKING)]

    return Fact(lambda old, node: [wide, narrow] if old is None else [wide, narrow, None], told, VALUES)


# What lists of parts may become.


def other_options(old: Sequence[types.Option], node: Any) -> list[Any]:
    """One less, one more, another one, the other way round; of a list that there is and that says what is sent."""
    if getattr(node, "constant", False) or not old:
        return []
    new = types.Option(value="zq" if isinstance(old[0].value, str) else Decimal(987_654))
    return [
        (*old, new),
        *([old[1:], (new, *old[1:]), tuple(reversed(old))] if len(old) > 1 else []),
    ]


def told_of_options(old: Any, new: Any, node: Any) -> Told:
    before, after = ([option.value for option in listed] for listed in (old, new))
    of = "number-option" if isinstance(node, types.NumberType) else "option"
    is_open = node.open_options
    told = [(f"{of}-added", COMPATIBLE) for one in after if one not in before]
    gone = ("option-no-longer-suggested", NOTE) if is_open else (f"{of}-removed", BREAKING)
    told += [gone for one in before if one not in after]
    return told or [("options-reordered", NOTE)]


def told_of_answer_options(old: Any, new: Any, node: Any) -> Told:
    before, after = ([option.value for option in listed] for listed in (old, new))
    if isinstance(node, types.NumberType):
        return VALUES(old, new, node)
    told = [("answer-option-added", WARNING) for one in after if one not in before]
    return told + [("answer-option-removed", COMPATIBLE) for one in before if one not in after]


def other_lengths(old: Sequence[types.Length], node: Any) -> list[Any]:
    if old:
        return [()]
    return [(types.Length(max=50, unit="characters"),), (types.Length(min=3, unit="words"),)]


def told_of_lengths(old: Any, new: Any, node: Any) -> Told:
    told: Told = []
    for length in (*old, *new):
        how, severity = ("added", BREAKING) if new else ("dropped", COMPATIBLE)
        told += [(f"longest-text-in-{length.unit}-{how}", severity)] * (length.max is not None)
        told += [(f"shortest-text-in-{length.unit}-{how}", severity)] * (length.min is not None)
    return told


STRANGE = types.StringType(pattern="zq+")
"""A type that no parameter has, so that a new parameter is never taken for an old one under another key."""


def other_fields(old: Sequence[types.Field], node: Any) -> list[Any]:
    return [
        (*old, types.Field(key="zqMore", type=STRANGE)),
        (types.Field(key="zqMore", type=STRANGE, required=True), *old),
        *([old[1:], old[:-1], tuple(reversed(old))] if len(old) > 1 else []),
    ]


def told_of_fields(old: Any, new: Any, node: Any) -> Told:
    before, after = ({field.key: field for field in listed} for listed in (old, new))
    told: Told = []
    for field in new:
        if field.key not in before:
            told.append(
                ("required-parameter-added", BREAKING) if field.required else ("parameter-added", COMPATIBLE)
            )
    gone = ("parameter-no-longer-read", WARNING) if node.open else ("parameter-removed", BREAKING)
    return told + [gone for field in old if field.key not in after]


def told_of_answer_fields(old: Any, new: Any, node: Any) -> Told:
    before, after = ({field.key for field in listed} for listed in (old, new))
    return [("answer-key-added", COMPATIBLE)] * len(after - before) + [
        ("answer-key-removed", BREAKING)
    ] * len(before - after)


def respelt(key: str, field: types.Field) -> list[Any]:
    return [key.upper() + "_"]


def other_rules(old: Sequence[rule_types.ParameterRule], node: types.ObjectType) -> list[Any]:
    keys = [field.key for field in node.fields]
    if len(keys) < 2:
        return []
    paths = tuple((key,) for key in keys[:2])
    rule = constraints.Rule(text=None, at_most_one=paths)
    return [(*old, rule_types.ParameterRule(rule=rule, checked=True)), *([old[1:]] if old else [])]


def told_of_rules(old: Any, new: Any, node: Any) -> Told:
    told: Told = []
    for rule in new:
        if rule not in old:
            told.append(("rule-added", BREAKING) if rule.checked else ("behaviour-noted", WARNING))
    for rule in old:
        if rule not in new:
            told.append(("rule-removed", COMPATIBLE) if rule.checked else ("behaviour-note-removed", WARNING))
    return told


def other_types(old: types.Type, field: types.Field) -> list[Any]:
    if getattr(old, "constant", False):
        return []
    if isinstance(old, types.BooleanType | types.StringType):
        return [types.NumberType(), types.UnionType(of=(old, types.NumberType()))]
    if isinstance(old, types.NumberType):
        return [types.BooleanType(), types.UnionType(of=(old, types.BooleanType()))]
    return []


def told_of_types(old: Any, new: Any, node: Any) -> Told:
    if isinstance(old, types.UnionType):
        return [("type-narrowed", BREAKING)]
    return [("type-widened", COMPATIBLE) if isinstance(new, types.UnionType) else ("type-changed", BREAKING)]


def told_of_answer_types(old: Any, new: Any, node: Any) -> Told:
    narrower = isinstance(old, types.UnionType)
    return [("answer-type-narrowed", COMPATIBLE) if narrower else ("answer-type-changed", BREAKING)]


def other_media(old: types.Media | None, field: types.Field) -> list[Any]:
    return [None] if old is not None else [types.Media(kind="image")]


def other_formula(old: price_types.Price, price: Any) -> list[Any]:
    """Twice, half, in another unit."""

    def times(factor: Decimal) -> price_types.Price:
        charges = tuple(
            dataclasses.replace(
                charge,
                amounts=tuple(
                    dataclasses.replace(case, amount=case.amount * factor) for case in charge.amounts
                ),
                tiers=tuple(dataclasses.replace(tier, amount=tier.amount * factor) for tier in charge.tiers),
            )
            for charge in old.charges
        )
        least, most = (None if bound is None else bound * factor for bound in (old.min, old.max))
        return dataclasses.replace(old, charges=charges, min=least, max=most)

    if not old.charges:
        return [dataclasses.replace(old, unit="zq")]
    return [times(Decimal(2)), times(Decimal("0.5")), dataclasses.replace(old, unit="zq")]


def told_of_formula(old: Any, new: Any, node: Any) -> Told:
    if old.unit != new.unit:
        return [("price-unit-changed", WARNING)]
    is_more = sum(amounts(new)) > sum(amounts(old))
    return [("price-raised", WARNING) if is_more else ("price-lowered", COMPATIBLE)]


def amounts(formula: price_types.Price) -> Iterator[Decimal]:
    for charge in formula.charges:
        yield from (case.amount for case in charge.amounts)
        yield from (tier.amount for tier in charge.tiers)


def other_of_named(old: Sequence[Any], _: Any) -> list[Any]:
    """One less; one more that is like the first under another name."""
    if not old:
        return []
    key = next(key for key in ("name", "code", "event", "kind") if hasattr(old[0], key))
    return [(*old, dataclasses.replace(old[0], **{key: "zqnew"})), *([old[1:]] if len(old) > 1 else [])]


def parts(added: tuple[str, str], removed: tuple[str, str]) -> Fact:
    return one_by_one(added, removed, other_of_named)


def sentences(old: Any, _: Any) -> list[Any]:
    """A list less its first."""
    return [old[1:]] if old else []


def day_of_deprecation(old: Any, new: Any, node: Any) -> Told:
    if old is None:
        return [("model-deprecated", COMPATIBLE)]
    return [("model-deprecation-withdrawn", NOTE) if new is None else ("model-deprecation-changed", NOTE)]


NOTED = said("note-changed", NOTE)
FILE_LIMITS = {
    f"{side}_{of}": limit(f"file-{side}-{of.replace('_', '-')}", is_most=side == "max", others=others)
    for side in ("min", "max")
    for of, others in (
        ("seconds", of_decimal), ("frame_rate", of_decimal), ("side", number), ("width", number),
        ("height", number), ("pixels", number), ("files", number),
    )
}  # fmt: skip


def one_filled(place: Any) -> Callable[[Any, Any], list[Any]]:
    """One more place of a call is filled."""
    return lambda old, node: [(*old, (place, api_types.Filler(holds="zq")))]


FILES: Mapping[str, Fact | Elsewhere | Untold] = {
    "kind": said("file-kind-changed", BREAKING, text),
    "forms": one_by_one(("file-form-added", COMPATIBLE), ("file-form-removed", BREAKING)),
    **FILE_LIMITS,
    "max_bytes": limit("file-max-bytes", is_most=True),
    "max_size": Untold("the same limit as the docs write it; the bytes are told"),
    "mime_types": Fact(
        listed,
        lambda old, new, node: (
            [("mime-types-listed", BREAKING)]
            if not old
            else [("mime-types-unlisted", COMPATIBLE)]
            if not new
            else [("mime-type-added", COMPATIBLE) for one in new if one not in old]
            + [("mime-type-removed", BREAKING) for one in old if one not in new]
        ),
    ),
    "max_total_seconds": limit("file-max-total-seconds", is_most=True, others=of_decimal),
    "ratio": ratio("file-ratio"),
    "alpha": said("file-transparency-changed", WARNING, lambda old, node: [not old]),
    "role": states("file-role", NOTE, WARNING, NOTE, name),
    "provenance": NO_MEANING,
    "note": NOTED,
}

FACTS: Mapping[type, Mapping[str, Fact | Elsewhere | Untold]] = {
    Catalog: {
        "settings": ITS_PARTS,
        "languages": Elsewhere(("language-added", "language-removed")),
        "providers": Elsewhere(("provider-added", "provider-removed")),
        "families": Elsewhere(("family-added", "family-removed")),
        "models": Elsewhere(("model-added", "model-removed", "model-renamed")),
        "releases": Untold("they are what was told before"),
    },
    settings_types.Settings: {
        "title": said("catalog-title-changed", NOTE),
        "summary": said("catalog-summary-changed", NOTE),
        "version": Untold("it follows from the changes"),
        "packages": ITS_PARTS,
        "author": said("author-changed", NOTE, lambda old, node: [settings_types.Author(name="Zq"), None]),
        "license": said("license-changed", WARNING),
        "license_text": Untold("no release holds it; the licence and the author are told"),
        **dict.fromkeys(("repository", "issues", "changelog"), said("project-address-changed", NOTE, name)),
        "schemas": said("schemas-address-changed", WARNING),
        "site": said("site-address-changed", NOTE),
    },
    settings_types.Packages: dict.fromkeys(("python", "npm"), said("package-renamed", WARNING, text)),
    settings_types.Author: dict.fromkeys(("name", "email", "url"), Elsewhere(("author-changed",))),
    settings_types.Translations: {
        "language": ITS_NAME,
        "messages": Elsewhere(("translations-changed",)),
    },
    provider_types.Provider: {
        "id": ITS_NAME,
        "title": said("provider-title-changed", NOTE, text),
        "summary": said("provider-summary-changed", NOTE),
        "website": said("provider-website-changed", NOTE),
        "base_url": said("provider-base-url-changed", BREAKING),
        "hosts": said("provider-call-changed", WARNING, listed),
        "settings": said(
            "provider-call-changed", WARNING, lambda old, node: [(*old, provider_types.Setting(name="zq"))]
        ),
        "auth": Elsewhere(("auth-demanded", "auth-not-demanded")),
        "parameters": Untold("they are told of the models that have them"),
        "uploads": Elsewhere(("upload-api-added", "upload-api-removed")),
        "output": ITS_PARTS,
        "endpoints": parts(("endpoint-added", COMPATIBLE), ("endpoint-removed", BREAKING)),
        "webhooks": parts(("webhook-added", COMPATIBLE), ("webhook-removed", BREAKING)),
        "statuses": parts(("status-added", WARNING), ("status-removed", NOTE)),
        "polling": Elsewhere(("polling-changed",)),
        "rate_limit": Elsewhere(("rate-limit-named", "rate-limit-not-named")),
        "objects": Elsewhere(("answer-described", "answer-not-described")),
        "places": ITS_PARTS,
        "errors": parts(("error-added", COMPATIBLE), ("error-removed", NOTE)),
        "sources": said("provider-sources-changed", NOTE, sentences),
        "discrepancies": said("provider-discrepancies-changed", NOTE, sentences),
        "note": NOTED,
        "provenance": NO_MEANING,
    },
    provider_types.Auth: {
        "header": said("auth-header-changed", BREAKING, text),
        "query": said("auth-header-changed", BREAKING, name),
        "scheme": said("auth-scheme-changed", BREAKING, text),
        "alternatives": one_by_one(
            ("auth-alternative-added", COMPATIBLE), ("auth-alternative-removed", BREAKING)
        ),
        "key_prefix": said("auth-key-prefix-changed", NOTE, name),
        "environment": said("auth-environment-changed", WARNING, name),
        "scopes": said("auth-scopes-changed", NOTE, lambda old, node: [(*old, ("zq", "Zq."))]),
        "note": NOTED,
        "provenance": NO_MEANING,
    },
    provider_types.Setting: {
        **dict.fromkeys(
            ("name", "description", "default", "environment", "note"), Elsewhere(("provider-call-changed",))
        ),
        "provenance": NO_MEANING,
    },
    api_types.Filler: dict.fromkeys(
        ("holds", "value", "setting", "segments", "slashes"),
        Elsewhere(("endpoint-call-changed", "upload-api-changed")),
    ),
    provider_types.Header: {
        "name": ITS_NAME,
        "description": said("description-changed", NOTE),
        "required": turned(("header-became-required", BREAKING), ("header-became-optional", COMPATIBLE)),
        **dict.fromkeys(("holds", "value", "setting"), said("header-content-changed", WARNING, name)),
        "note": NOTED,
        "provenance": NO_MEANING,
    },
    provider_types.Endpoint: {
        "name": ITS_NAME,
        "method": said("endpoint-method-changed", BREAKING, text),
        "path": said("endpoint-path-changed", BREAKING, text),
        **dict.fromkeys(
            ("base_url", "follow", "status", "result", "cancel"),
            said("endpoint-call-changed", BREAKING, name),
        ),
        **dict.fromkeys(("list_parts", "starts"), said("endpoint-call-changed", BREAKING, text)),
        "content": said("endpoint-call-changed", BREAKING, listed),
        "refusal_ends": said("endpoint-call-changed", BREAKING, switch),
        **dict.fromkeys(
            ("path_parts", "query_fillers"), said("endpoint-call-changed", BREAKING, one_filled("zq"))
        ),
        "body_parts": said("endpoint-call-changed", BREAKING, one_filled(("zq",))),
        "summary": said("endpoint-summary-changed", NOTE),
        "scope": Fact(
            name,
            lambda old, new, node: [
                ("endpoint-scope-not-demanded", COMPATIBLE)
                if new is None
                else ("endpoint-scope-demanded", BREAKING)
            ],
        ),
        "public": turned(("endpoint-needs-no-key", COMPATIBLE), ("endpoint-needs-key", BREAKING)),
        "body": said("endpoint-body-changed", BREAKING, name),
        "fields": Elsewhere(("parameter-added", "parameter-removed")),
        "query": Elsewhere(("parameter-added", "parameter-removed")),
        "headers": Fact(
            lambda old, node: [(*old, provider_types.Header(name="X-Zq"))] + ([old[1:]] if old else []),
            lambda old, new, node: (
                [
                    ("required-header-added", BREAKING) if header.required else ("header-added", COMPATIBLE)
                    for header in new
                    if header not in old
                ]
                + [("header-removed", NOTE) for header in old if header not in new]
            ),
        ),
        "success": said("endpoint-statuses-changed", WARNING, lambda old, node: [(*old, 299)]),
        "pending": said("endpoint-statuses-changed", WARNING, lambda old, node: [(*old, 299)]),
        "returns": said("endpoint-answer-changed", BREAKING, name),
        "returns_list": said("endpoint-answer-changed", BREAKING, switch),
        "returns_media": said("endpoint-answer-changed", BREAKING, name),
        "streams": said("endpoint-streams-changed", BREAKING, switch),
        "note": NOTED,
        "provenance": NO_MEANING,
    },
    provider_types.Webhook: {
        "event": ITS_NAME,
        "description": said("description-changed", NOTE),
        "sends": said("webhook-content-changed", BREAKING, name),
        "note": NOTED,
        "provenance": NO_MEANING,
    },
    provider_types.Status: {
        "name": ITS_NAME,
        "phase": said("status-phase-changed", BREAKING, text),
        "description": said("status-description-changed", NOTE),
        "note": NOTED,
        "provenance": NO_MEANING,
    },
    provider_types.Polling: {
        **dict.fromkeys(
            ("first_after", "first_within", "every", "at_most_every"),
            said("polling-changed", NOTE, of_decimal),
        ),
        "note": Elsewhere(("note-changed", "polling-changed")),
        "provenance": NO_MEANING,
    },
    model_types.RateLimit: {
        "requests": Elsewhere(("rate-limit-lowered", "rate-limit-raised")),
        "seconds": Elsewhere(("rate-limit-lowered", "rate-limit-raised")),
        "concurrent": Elsewhere(
            (
                "concurrent-tasks-lowered",
                "concurrent-tasks-raised",
                "concurrent-tasks-named",
                "concurrent-tasks-not-named",
            )
        ),
        "note": Elsewhere(("note-changed",)),
        "provenance": NO_MEANING,
    },
    provider_types.Places: {
        field.name: said("answer-places-changed", WARNING, lambda old, node: [(*old, ("zq",))])
        for field in dataclasses.fields(provider_types.Places)
    },
    provider_types.Put: dict.fromkeys(("address", "method", "headers"), Elsewhere(("upload-api-changed",))),
    provider_types.Output: {
        field.name: said("output-parameters-changed", NOTE, listed)
        for field in dataclasses.fields(provider_types.Output)
    },
    provider_types.UploadApi: {
        **dict.fromkeys(("url_key", "kind_key"), said("upload-api-changed", BREAKING, text)),
        **dict.fromkeys(("parameter", "mime_key", "endpoint"), said("upload-api-changed", BREAKING, name)),
        "put": said(
            "upload-api-changed", BREAKING, lambda old, node: [provider_types.Put(address=(("zq",),))]
        ),
        "address": said("upload-api-changed", BREAKING, lambda old, node: [(*old, ("zq",))]),
        "filled": said("upload-api-changed", BREAKING, lambda old, node: [(*old, ("zq", ("zq",)))]),
        "defaults": Untold("they are told of the models that have them"),
        "note": NOTED,
        "provenance": NO_MEANING,
    },
    provider_types.ErrorCode: {
        "code": ITS_NAME,
        "status": said("error-status-changed", WARNING, number),
        "description": said("error-description-changed", NOTE),
        "action": said("error-action-changed", NOTE),
        "retry": said("error-retry-changed", WARNING, lambda old, node: [not old]),
        "kind": said("error-kind-changed", WARNING, name),
        "note": NOTED,
        "provenance": NO_MEANING,
    },
    model_types.Source: dict.fromkeys(
        ("id", "title", "url", "language", "read", "ends_in", "pointer", "document_license", "texts"),
        Elsewhere(("model-sources-changed", "provider-sources-changed")),
    ),
    model_types.Discrepancy: dict.fromkeys(
        ("about", "readings", "chosen", "why"),
        Elsewhere(("model-discrepancies-changed", "provider-discrepancies-changed")),
    ),
    model_types.Reading: dict.fromkeys(
        ("says", "source"), Elsewhere(("model-discrepancies-changed", "provider-discrepancies-changed"))
    ),
    model_types.Family: {
        "id": ITS_NAME,
        "title": said("family-title-changed", NOTE, text),
        "summary": said("family-summary-changed", NOTE),
        "members": one_by_one(("family-member-added", COMPATIBLE), ("family-member-removed", WARNING)),
        "concepts": parts(("family-key-added", COMPATIBLE), ("family-key-removed", WARNING)),
    },
    model_types.Concept: {
        "name": ITS_NAME,
        "title": said("family-key-title-changed", NOTE),
        "description": said("family-key-description-changed", NOTE),
        "keys": said("family-key-mapped-otherwise", WARNING, sentences),
    },
    model_types.Counterpart: {
        "paths": said("family-key-mapped-otherwise", WARNING, lambda old, node: [(("zq",), *old[1:])]),
        "spread": Untold("whether one key or several stand for it is told by the keys"),
        "values": said("family-key-mapped-otherwise", WARNING, lambda old, node: [(*old, ("zq", "zq"))]),
    },
    model_types.Model: {
        "provider": ITS_NAME,
        "id": Elsewhere(("model-renamed",)),
        "parameters_at": Untold(
            "it follows from the envelope, and a request that changes by it has moved keys"
        ),
        **dict.fromkeys(("endpoint", "wire_id"), said("model-call-changed", BREAKING, name)),
        "title": said("model-title-changed", NOTE, text),
        "summary": said("model-summary-changed", NOTE),
        "modality": said("modality-changed", WARNING, text),
        "inputs": one_by_one(("input-added", COMPATIBLE), ("input-removed", WARNING)),
        "family": said("model-family-changed", NOTE, name),
        "deprecated": Fact(deprecation, day_of_deprecation),
        "request": ITS_PARTS,
        "result": ITS_PARTS,
        "task": ITS_PARTS,
        "error": ITS_PARTS,
        "uploads": Elsewhere(("uploads-allowed", "uploads-refused")),
        "modes": parts(("mode-added", NOTE), ("mode-removed", NOTE)),
        "price": Fact(
            lambda old, node: [None] if old else [],
            lambda old, new, node: [("price-not-named", WARNING) if new is None else ("price-named", NOTE)],
        ),
        "rate_limit": Elsewhere(("rate-limit-named", "rate-limit-not-named")),
        "errors": one_by_one(("model-error-added", NOTE), ("model-error-removed", NOTE)),
        "examples": said("model-examples-changed", NOTE, sentences),
        "sources": said("model-sources-changed", NOTE, sentences),
        "discrepancies": said("model-discrepancies-changed", NOTE, sentences),
        "note": said("model-note-changed", NOTE),
        "provenance": NO_MEANING,
        "origin": NO_MEANING,
    },
    model_types.Uploads: {
        "max_files": limit("uploads-max-files", is_most=True),
        "min_files": limit("uploads-min-files", is_most=False),
        "kinds": parts(("upload-kind-added", COMPATIBLE), ("upload-kind-removed", BREAKING)),
        "roles": said(
            "upload-roles-changed",
            WARNING,
            lambda old, node: [(*old, model_types.Role(position=9, role="mask"))],
        ),
        "carrier": Elsewhere(("parameter-renamed", "upload-api-changed")),
        "required_for": said("upload-need-changed", NOTE, text),
        "note": NOTED,
        "provenance": NO_MEANING,
    },
    model_types.Role: dict.fromkeys(("position", "role", "kind"), Elsewhere(("upload-roles-changed",))),
    rule_types.Mode: {
        "name": ITS_NAME,
        "title": said("mode-changed", NOTE),
        "description": said("mode-changed", NOTE),
        "when": Elsewhere(("mode-changed",)),
        "needs": said("mode-changed", NOTE),
        "note": NOTED,
        "provenance": NO_MEANING,
    },
    model_types.ModelPrice: {
        "formula": Fact(other_formula, told_of_formula),
        "measures": Elsewhere(("price-measures-changed",)),
        "billing": said("price-billing-changed", NOTE),
        "effective": said("price-effective-changed", NOTE, lambda old, node: []),
        "reference": said("price-reference-changed", NOTE, of_decimal),
        "worth": Elsewhere(("price-worth-changed",)),
        "vectors": Elsewhere(("price-examples-changed",)),
        "note": said("price-note-changed", NOTE),
        "provenance": NO_MEANING,
        "origin": NO_MEANING,
    },
    price_types.Price: {
        "kind": Elsewhere(("price-kind-changed",)),
        "unit": Elsewhere(("price-unit-changed",)),
        **dict.fromkeys(
            ("charges", "min", "max"),
            Elsewhere(("price-raised", "price-lowered", "price-shifted", "price-formula-changed")),
        ),
        "depends_on": Elsewhere(("price-formula-changed",)),
    },
    **{
        cls: dict.fromkeys(
            (field.name for field in dataclasses.fields(cls)),
            Elsewhere(
                (
                    "price-raised",
                    "price-lowered",
                    "price-shifted",
                    "price-formula-changed",
                    "price-depends-on-more",
                )
            ),
        )
        for cls in (price_types.Charge, price_types.Case, price_types.Tier, price_types.Factor)
    },
    model_types.PriceMeasure: dict.fromkeys(
        ("name", "options", "default", "description"), Elsewhere(("price-measures-changed",))
    ),
    model_types.Worth: dict.fromkeys(("amount", "unit", "credits"), Elsewhere(("price-worth-changed",))),
    model_types.PriceVector: dict.fromkeys(
        ("request", "measures", "amount"), Elsewhere(("price-examples-changed",))
    ),
    model_types.Example: {
        "title": said("model-examples-changed", NOTE, text),
        "request": said("model-examples-changed", NOTE, lambda old, node: [{**old, "zq": 1}]),
        "provenance": NO_MEANING,
        "origin": NO_MEANING,
    },
    types.Field: {
        "key": Fact(respelt, lambda old, new, node: [], only("answer-key-renamed", BREAKING)),
        "type": Fact(other_types, told_of_types, told_of_answer_types),
        "required": Fact(
            switch,
            lambda old, new, node: [
                ("parameter-became-required", BREAKING) if new else ("parameter-became-optional", COMPATIBLE)
            ],
            lambda old, new, node: [
                ("answer-key-always-there", COMPATIBLE) if new else ("answer-key-not-always-there", BREAKING)
            ],
        ),
        "nullable": Fact(
            switch,
            lambda old, new, node: [("null-accepted", COMPATIBLE) if new else ("null-refused", BREAKING)],
            lambda old, new, node: [
                ("answer-may-be-null", BREAKING) if new else ("answer-never-null", COMPATIBLE)
            ],
        ),
        "default": defaults("default"),
        "absent_means": defaults("absent-value"),
        "examples": also(said("parameter-examples-changed", NOTE, lambda old, node: [(*old, "zq")]), WORDS),
        "title": also(said("parameter-title-changed", NOTE), WORDS),
        "description": also(
            said("parameter-description-changed", NOTE), only("answer-description-changed", NOTE)
        ),
        "declared": also(said("parameter-declared-changed", NOTE), WORDS),
        "meanings": also(
            said("parameter-meanings-changed", NOTE, lambda old, node: [(*old, ("zq", "Zq."))]), WORDS
        ),
        "media": Fact(
            other_media,
            lambda old, new, node: [("file-limits-added" if old is None else "file-limits-dropped", NOTE)],
            only("answer-file-changed", WARNING),
        ),
        "deprecated": also(
            Fact(
                deprecation,
                lambda old, new, node: [
                    ("parameter-deprecated", COMPATIBLE)
                    if old is None
                    else ("parameter-deprecation-withdrawn", NOTE)
                    if new is None
                    else ("parameter-deprecation-changed", COMPATIBLE)
                ],
            ),
            only("answer-key-deprecated", WARNING),
        ),
        "unavailable": also(states("parameter-unavailable", WARNING, NOTE, COMPATIBLE), WORDS),
        "note": also(said("parameter-note-changed", NOTE), WORDS),
        "provenance": NO_MEANING,
        "parameter": Untold("whether the envelope or the model has it changes no request"),
        "origin": NO_MEANING,
    },
    types.AnyType: {},
    types.NullType: {},
    types.StringType: {
        "options": Fact(other_options, told_of_options, told_of_answer_options),
        "open_options": Fact(
            lambda old, node: [not old] if node.options and not node.constant else [],
            lambda old, new, node: [("options-opened", COMPATIBLE) if new else ("options-closed", BREAKING)],
            VALUES,
        ),
        "constant": Untold("one option and no other: the options are told"),
        "lengths": Fact(other_lengths, told_of_lengths, VALUES),
        "unlimited": states("text-unlimited", NOTE, NOTE, NOTE, switch, False),
        "pattern": states("text-pattern", BREAKING, BREAKING, COMPATIBLE, name),
        "format": states("text-format", WARNING, WARNING, COMPATIBLE, name),
        "unit": states("text-unit", NOTE, WARNING, NOTE, name),
        "ratio": ratio("text-ratio"),
        "size": Fact(
            lambda old, node: [None] if old is not None else [types.Size(separator="x")],
            lambda old, new, node: [
                ("text-size-added", BREAKING) if old is None else ("text-size-dropped", COMPATIBLE)
            ],
            VALUES,
        ),
    },
    types.Option: {
        "value": Untold("by it an option is recognised"),
        "title": also(said("option-title-changed", NOTE), WORDS),
        "description": also(said("option-description-changed", NOTE), WORDS),
        "deprecated": also(
            Fact(
                deprecation,
                lambda old, new, node: [
                    ("option-deprecated", COMPATIBLE)
                    if old is None
                    else ("option-deprecation-withdrawn", NOTE)
                    if new is None
                    else ("option-deprecation-changed", COMPATIBLE)
                ],
            ),
            WORDS,
        ),
    },
    Deprecation: dict.fromkeys(
        ("since", "until", "replacement", "reason"),
        Elsewhere(
            (
                "last-day-moved-back",
                "last-day-moved-forward",
                "last-day-named",
                "last-day-not-named",
                "last-day-near",
                "last-day-past",
                "model-deprecation-changed",
                "parameter-deprecation-changed",
                "option-deprecation-changed",
            )
        ),
    ),
    types.Length: {
        **dict.fromkeys(
            ("min", "max"),
            Elsewhere(("longest-text-in-words-lowered", "shortest-text-in-words-raised")),
        ),
        "unit": ITS_NAME,
        "script": ITS_NAME,
    },
    types.Ratio: dict.fromkeys(
        ("min", "max"), Elsewhere(("text-ratio-narrowed", "file-ratio-narrowed", "size-ratio-narrowed"))
    ),
    types.Size: {
        "separator": said("size-separator-changed", BREAKING, text),
        "min_side": limit("size-min-side", is_most=False),
        "max_side": limit("size-max-side", is_most=True),
        "min_pixels": limit("size-min-pixels", is_most=False),
        "max_pixels": limit("size-max-pixels", is_most=True),
        "ratio": ratio("size-ratio"),
        "multiple_of": Fact(
            lambda old, node: [6] if old is None else [old * 2, old + 1, None],
            steps("size-multiple-of").told,
            VALUES,
        ),
    },
    types.NumberType: {
        "integer": turned(("fractions-refused", BREAKING), ("fractions-allowed", COMPATIBLE)),
        "options": Fact(other_options, told_of_options, told_of_answer_options),
        "open_options": Fact(
            lambda old, node: [not old] if node.options else [],
            lambda old, new, node: [("options-opened", COMPATIBLE) if new else ("options-closed", BREAKING)],
            VALUES,
        ),
        "min": Fact(of_decimal, least_number, VALUES),
        "max": limit("number-max", is_most=True, others=of_decimal),
        "above": limit("number-above", is_most=False, others=of_decimal),
        "below": limit("number-below", is_most=True, others=of_decimal),
        "step": steps("number-step"),
        "multiple_of": steps("number-multiple-of"),
        "unit": states("number-unit", NOTE, WARNING, NOTE, name),
        "rounding": states(
            "number-rounding",
            WARNING,
            WARNING,
            WARNING,
            lambda old, node: [types.Rounding(multiple_of=Decimal(3)), *([None] if old else [])],
        ),
    },
    types.Rounding: dict.fromkeys(
        ("multiple_of", "direction", "min", "max"), Elsewhere(("number-rounding-changed",))
    ),
    types.BooleanType: {
        "options": Fact(
            lambda old, node: [()] if old else [(types.Option(value=True),)],
            lambda old, new, node: [("boolean-fixed", BREAKING) if new else ("boolean-freed", COMPATIBLE)],
            VALUES,
        )
    },
    types.ArrayType: {
        "items": ITS_PARTS,
        "min_items": limit("min-items", is_most=False),
        "max_items": limit("max-items", is_most=True),
        "unique": turned(("list-unique-added", BREAKING), ("list-unique-dropped", COMPATIBLE)),
    },
    types.ObjectType: {
        "fields": Fact(other_fields, told_of_fields, told_of_answer_fields),
        "open": turned(("object-opened", COMPATIBLE), ("object-closed", BREAKING)),
        "values": Elsewhere(("free-keys-allowed", "free-keys-refused", "answer-values-changed")),
        "rules": Fact(other_rules, told_of_rules, lambda old, new, node: []),
        "description": also(said("description-changed", NOTE), WORDS),
        "note": also(NOTED, WORDS),
        "provenance": NO_MEANING,
    },
    types.UnionType: {
        "of": Elsewhere(("alternative-added", "alternative-removed", "type-widened", "type-narrowed")),
        "titles": Elsewhere(("alternative-title-changed",)),
        "key": Untold("it follows from the alternatives"),
    },
    rule_types.ParameterRule: {
        "rule": Elsewhere(("rule-changed", "rule-loosened", "rule-tightened", "behaviour-note-changed")),
        "checked": Elsewhere(("rule-added", "behaviour-note-removed")),
        "ignored": Elsewhere(("behaviour-note-removed", "behaviour-noted")),
        "normalised": Elsewhere(("behaviour-note-changed",)),
        "provenance": NO_MEANING,
        "note": NOTED,
        "origin": NO_MEANING,
    },
    constraints.Rule: {
        "text": Elsewhere(("rule-reworded", "behaviour-note-reworded")),
        **dict.fromkeys(
            ("when", "then", "otherwise", "at_least_one", "exactly_one", "at_most_one", "totals"),
            Elsewhere(("rule-changed", "rule-loosened", "rule-tightened")),
        ),
    },
    conditions.Test: {
        **dict.fromkeys(
            (
                "subject",
                "one_of",
                "none_of",
                "min",
                "max",
                "above",
                "below",
                "min_length",
                "max_length",
                "present",
                "may_be_absent",
            ),
            Elsewhere(("rule-changed", "rule-loosened", "rule-tightened", "mode-changed")),
        ),
        "default": Untold("it is told of the parameter that has it"),
    },
    conditions.Key: {"path": ITS_NAME},
    conditions.UploadCount: dict.fromkeys(("path", "kind_key", "kind"), ITS_NAME),
    conditions.Measure: {
        "name": ITS_NAME,
        "options": Elsewhere(("price-measures-changed",)),
        "default": Elsewhere(("price-measures-changed",)),
    },
    constraints.Total: dict.fromkeys(
        ("by", "of", "min", "max", "above", "below"),
        Elsewhere(("rule-changed", "rule-loosened", "rule-tightened")),
    ),
    constraints.Operand: {
        "subject": ITS_NAME,
        "default": Untold("it is told of the parameter that has it"),
        "default_inside": Untold("it is told of the parameter that has it"),
        "where": Elsewhere(("rule-changed",)),
    },
    constraints.Amount: dict.fromkeys(("of", "times", "divided_by", "plus"), Elsewhere(("rule-changed",))),
    types.Media: {
        key: fact._replace(in_answers=only("answer-file-changed", WARNING))
        if isinstance(fact, Fact)
        else fact
        for key, fact in FILES.items()
    },
}
"""What a change of each field is called."""


class Site(NamedTuple):
    """A field of a part of the catalogue: the way to it, what has it, and of what a change of it is told."""

    steps: Steps
    node: Any
    name: str
    fact: Fact
    label: str
    path: tuple[str, ...] | None
    """Where it stands in a request or in an answer; None where it is neither."""
    is_answer: bool
    owner: types.ObjectType | None
    """The object that has the field."""


class Position(NamedTuple):
    """Where a part stands, while the catalogue is walked."""

    label: str
    path: tuple[str, ...] | None = None
    is_answer: bool = False
    hidden: frozenset[tuple[str, ...]] = frozenset()
    """Paths of which the uploads tell."""
    owner: types.ObjectType | None = None


NOT_WALKED = frozenset({"origin", "provenance", "parameters", "defaults", "rule"})
"""Fields that hold no part of their own, or parts that the models have as well."""


def inside(node: Any, steps: Steps, at: Position) -> Iterator[Site]:
    """Every field below a part of the catalogue."""
    if isinstance(node, tuple):
        for index, part in enumerate(node):
            yield from inside(part, (*steps, index), at)
    elif dataclasses.is_dataclass(node):
        is_told_elsewhere = at.path in at.hidden
        for field in dataclasses.fields(node):
            fact = FACTS[type(node)][field.name]
            is_name = field.name == "kind" and "kinds" in steps  # by it the kinds of uploads are recognised
            if isinstance(fact, Fact) and not is_told_elsewhere and not is_name:
                yield Site((*steps, field.name), node, field.name, fact, at.label, *at[1:3], at.owner)
            if field.name not in NOT_WALKED:
                yield from _below(node, field.name, (*steps, field.name), at)


def _below(node: Any, name: str, steps: Steps, at: Position) -> Iterator[Site]:
    value = getattr(node, name)
    if isinstance(node, model_types.Model) and name == "request":
        at = at._replace(path=())
    elif at.path is not None and isinstance(node, types.ArrayType):
        at = at._replace(path=(*at.path, "*"))
    elif at.path is not None and isinstance(node, types.ObjectType) and name == "values":
        at = at._replace(path=(*at.path, "<key>"))
    if at.path is not None and isinstance(node, types.ObjectType) and name == "fields":
        for index, field in enumerate(value):
            yield from inside(field, (*steps, index), at._replace(path=(*at.path, field.key), owner=node))
    else:
        yield from inside(value, steps, at)


def sites(catalog: Catalog) -> Iterator[Site]:
    """Every field that can be changed."""
    yield from inside(catalog.settings, ("settings",), Position(""))
    for id_, family in catalog.families.items():
        yield from inside(family, ("families", id_), Position(""))
    for id_, provider in catalog.providers.items():
        without = dataclasses.replace(provider, objects=())
        for site in inside(without, ("providers", id_), Position(id_)):
            yield site._replace(node=provider) if site.node is without else site
        for index, (_, object_) in enumerate(provider.objects):
            steps = ("providers", id_, "objects", index, 1)
            yield from inside(object_, steps, Position(id_, (), is_answer=True))
    for name_, model in catalog.models.items():
        without_answers = dataclasses.replace(model, task=None, result=None, error=None)
        at = Position(name_, hidden=told_of_uploads(model, catalog))
        for site in inside(without_answers, ("models", name_), at):
            yield site._replace(node=model) if site.node is without_answers else site
        for answer in ANSWERS:
            own = getattr(model, answer)
            if own is not None and own != catalog.providers[model.provider].object_of(answer):
                yield from inside(own, ("models", name_, answer), Position(name_, (), is_answer=True))


ANSWERS = ("task", "result", "error")


def told_of_uploads(model: model_types.Model, catalog: Catalog) -> frozenset[tuple[str, ...]]:
    """The list that carries uploads, and the keys in it that follow from the kinds of files."""
    api = catalog.providers[model.provider].uploads
    if model.uploads is None or model.uploads.carrier is None or api is None:
        return frozenset()
    element = (*model.uploads.carrier, "*")
    keys = ((*element, key) for key in (api.kind_key, api.mime_key) if key)
    return frozenset({model.uploads.carrier, element, *keys})


def put(node: Any, steps: Steps, value: Any) -> Any:
    """A part of the catalogue in which what the steps lead to is another value."""
    if not steps:
        return value
    step, *rest = steps
    if isinstance(node, Mapping):
        return {**node, step: put(node[step], tuple(rest), value)}
    if isinstance(node, tuple):
        return (*node[:step], put(node[step], tuple(rest), value), *node[step + 1 :])
    return dataclasses.replace(node, **{step: put(getattr(node, step), tuple(rest), value)})


def changed(catalog: Catalog, site: Site, value: Any) -> Catalog:
    """A catalogue with another value at a site. Models have the answers of their provider."""
    after: Catalog = put(catalog, site.steps, value)
    if "objects" not in site.steps:
        return after
    old, new = (one.providers[site.label] for one in (catalog, after))
    models = dict(after.models)
    for name_, model in models.items():
        answers = {
            answer: new.object_of(answer)
            for answer in ANSWERS
            if model.provider == site.label
            and getattr(model, answer) == old.object_of(answer) != new.object_of(answer)
        }
        if answers:
            models[name_] = dataclasses.replace(model, **answers)
    return dataclasses.replace(after, models=models)


def are_apart(site: Site, other: Site) -> bool:
    """Whether both can be changed without the one deciding how the other is told."""
    if "examples" in site.steps and site.steps[:3] == other.steps[:3]:
        return False  # they are told together
    if site.node is other.node:
        return isinstance(site.node, model_types.Model | provider_types.Provider) and site.name != other.name
    shorter, longer = sorted((site, other), key=lambda one: len(one.steps))
    above = shorter.steps[:-1]
    is_above = longer.steps[: len(above)] == above
    return not is_above or (
        shorter.name not in ("key", "type", "media", "fields", "parameter", "required")
        and longer.steps[: len(shorter.steps)] != shorter.steps
    )


Expected = Counter[tuple[str, str, str]]
"""Severities and codes, each with the model or provider of which it is told."""


def told(site: Site, old: Any, new: Any) -> Expected:
    how = site.fact.in_answers if site.is_answer else site.fact.told
    assert how is not None, (type(site.node), site.name)
    codes = how(old, new, site.node)
    if isinstance(site.node, types.Field) and site.name == "key" and not site.is_answer:
        is_passed_over = site.owner is not None and site.owner.open and not site.node.required
        codes = [
            ("parameter-renamed-unnoticed", WARNING) if is_passed_over else ("parameter-renamed", BREAKING)
        ]
    return Counter((severity, code, site.label) for code, severity in codes)


@cache
def shipped() -> Catalog:
    catalog, _ = read(SPECS)
    return catalog


@cache
def grouped() -> Mapping[tuple[type, str, bool], list[Site]]:
    """The sites by what they are, so that what is rare is tried as often as the rest."""
    groups: defaultdict[tuple[type, str, bool], list[Site]] = defaultdict(list)
    for site in sites(shipped()):
        groups[type(site.node), site.name, site.is_answer].append(site)
    return groups


class Mutated(NamedTuple):
    """A catalogue with some facts changed, and what is to be told of it and of the way back."""

    catalog: Catalog
    there: Expected
    back: Expected
    sites: list[Site]


def mutated(rng: random.Random, count: int) -> Mutated:
    """The catalogue of the specs with some facts changed at random."""
    groups = grouped()
    result = Mutated(shipped(), Counter(), Counter(), [])
    while len(result.sites) < count:
        site = rng.choice(groups[rng.choice(list(groups))])
        old = getattr(site.node, site.name)
        others = [value for value in site.fact.others(old, site.node) if value != old]
        if others and all(are_apart(site, other) for other in result.sites):
            new = rng.choice(others)
            result = Mutated(
                changed(result.catalog, site, new),
                result.there + told(site, old, new),
                result.back + told(site, new, old),
                [*result.sites, site],
            )
    return result


def found(old: Catalog, new: Catalog) -> Expected:
    """What is told of two catalogues. Its JSON says the same as its parts do, and no two changes are one."""
    told_now = changes(old, new)
    rows = json.loads(json_text([change.row() for change in told_now]), parse_float=Decimal)
    for row, change in zip(rows, told_now, strict=True):
        assert (row["code"], row["severity"], row["model"], row["fingerprint"]) == (
            change.kind.code,
            change.severity.value,
            change.model,
            change.fingerprint,
        )
        assert row["message"] == change.message()
    assert len({row["fingerprint"] for row in rows}) == len(rows)
    return Counter((row["severity"], row["code"], row["model"]) for row in rows)


def written_and_read(catalog: Catalog) -> Catalog:
    """A catalogue after what differs from the specs was written as JSON and read again."""

    def again(name: str, read_part: Callable[[Any], Any], write_part: Callable[[Any], Any]) -> dict[str, Any]:
        before = getattr(shipped(), name)
        return {
            key: part
            if part is before.get(key)
            else read_part(json.loads(json_text(write_part(part)), parse_float=Decimal))
            for key, part in getattr(catalog, name).items()
        }

    return dataclasses.replace(
        catalog,
        models=again("models", from_json.model_of, model_json),
        providers=again("providers", from_json.provider_of, plain),
        families=again("families", from_json.family_of, plain),
    )


@pytest.mark.parametrize("count", [1, 10])
def test_each_change_is_found_and_nothing_else(count: int) -> None:
    rng = random.Random(None if FUZZ else count)
    wrong = []
    for _ in range(TRIALS // 2):
        seed = rng.getrandbits(32)
        result = mutated(random.Random(seed), count)
        assert written_and_read(result.catalog) == result.catalog
        for old, new, expected in (
            (shipped(), result.catalog, result.there),
            (result.catalog, shipped(), result.back),
        ):
            if (is_found := found(old, new)) != expected:
                places = [f"{type(site.node).__name__}.{site.name} {site.steps}" for site in result.sites]
                wrong.append((seed, places, is_found - expected, expected - is_found))
    assert not wrong, f"{len(wrong)} trials, such as {wrong[:5]}"


TIGHT: Mapping[str, Any] = {
    **dict.fromkeys(("max", "below"), Decimal(-(10**9))),
    **dict.fromkeys(("min", "above"), Decimal(10**9)),
    **dict.fromkeys(("step", "multiple_of"), Decimal(9973)),
    **dict.fromkeys(("min_items", "min_side", "min_pixels"), 10**9),
    **dict.fromkeys(("max_side", "max_pixels"), 1),
    "max_items": 0,
    "ratio": types.Ratio(min=(99, 100), max=(100, 99)),
    "lengths": (types.Length(max=0, unit="characters"),),
    "options": (types.Option(value="zq"),),
}
"""Limits that no old request keeps, so that a limit which was there already does not hide them."""


def test_what_breaks_has_a_request_that_is_refused_now_and_what_does_not_has_none() -> None:
    """A verdict is what happens to requests: by the checker, and by the JSON Schema where it can say it."""
    rng = random.Random(None if FUZZ else 5)
    groups = {
        key: [site for site in group if site.label in shipped().models and is_judged(site)]
        for key, group in grouped().items()
    }
    groups = {key: chosen for key, chosen in groups.items() if chosen}
    wrong = []
    judged: Counter[str] = Counter()
    for _ in range(max(TRIALS // 4, 60)):
        site = rng.choice(groups[rng.choice(list(groups))])
        old = getattr(site.node, site.name)
        others = [value for value in site.fact.others(old, site.node) if value != old]
        new = rng.choice(others) if others else old
        verdicts = {severity for severity, _, _ in told(site, old, new)} if others else set()
        if BREAKING in verdicts and site.name in TIGHT and not isinstance(site.node, types.BooleanType):
            new = TIGHT[site.name]
        elif BREAKING not in verdicts and COMPATIBLE not in verdicts:
            continue
        catalog = changed(shipped(), site, new)
        before, after = (one.models[site.label] for one in (shipped(), catalog))
        is_refused = refused(before, after, catalog, rng, many=BREAKING not in verdicts)
        judged[BREAKING if BREAKING in verdicts else COMPATIBLE] += 1
        if is_refused is not (BREAKING in verdicts):
            wrong.append((type(site.node).__name__, site.name, site.label, site.path, old, new))
    assert min(judged.values()) > 5
    assert not wrong, f"{len(wrong)} of {judged}, such as {wrong[:5]}"


def is_judged(site: Site) -> bool:
    """Whether a body shows a change at a site: it has addresses of files alone, and other limits may leave no room."""
    is_in_request = site.path is not None and not site.is_answer
    has_options = bool(getattr(site.node, "options", ()))
    is_so_already = (site.name == "unique" and site.node.max_items == 1) or (
        site.name == "integer" and site.node.step is not None
    )
    return (
        is_in_request
        and not isinstance(site.node, types.Media)
        and not is_so_already
        and (not has_options or site.name in ("options", "open_options"))
    )


def refused(
    before: model_types.Model, after: model_types.Model, catalog: Catalog, rng: random.Random, *, many: bool
) -> bool:
    """Whether a request that one model takes is refused by the other, of which a JSON Schema says what it can."""
    accepted = [vector.request for vector in vectors(before, minimal(before)) if not vector.problems]
    others = mixed(accepted, rng) if many else [doubled(body) for body in accepted]
    accepted += [body for body in others if not problems(before, body)]
    schema = jsonschema_rs.Draft202012Validator(
        request_schema(after, catalog.providers[after.provider]), validate_formats=False
    )
    is_refused = False
    for body in accepted:
        layers = {problem.layer for problem in problems(after, body)}
        assert schema.is_valid(json.loads(json_text(body))) is ("schema" not in layers), (after.name, body)
        is_refused = is_refused or bool(layers)
    return is_refused


def doubled(body: Any) -> Any:
    """A request in which every list has its first element twice."""
    if isinstance(body, dict):
        return {key: doubled(value) for key, value in body.items()}
    return [doubled(body[0]), *map(doubled, body)] if isinstance(body, list) and body else body


def mixed(bodies: list[Any], rng: random.Random, count: int = 1000) -> list[Any]:
    """Requests put together of those that there are, so many together with them."""

    def mix(one: Any, other: Any) -> Any:
        if not isinstance(one, dict) or not isinstance(other, dict):
            return rng.choice((one, other))
        keys = {key: None for part in (one, other) for key in part if key in one or rng.random() < 0.5}
        return {key: mix(one.get(key, other.get(key)), other.get(key, one.get(key))) for key in keys}

    return [mix(*rng.choices(bodies, k=2)) for _ in range(count - len(bodies))]


def test_what_is_written_otherwise_is_no_change(tmp_path: Path) -> None:
    """Keys the other way round, quotes around every text, and mappings and lists on one line or on many."""
    specs = Path(shutil.copytree(SPECS, tmp_path / "specs"))
    for file in specs.rglob("*.yaml"):
        node = yaml.compose(file.read_text("utf-8"), yaml.CSafeLoader)
        write_otherwise(node, is_ordered=False)
        file.write_text(
            yaml.serialize(node, Dumper=yaml.CSafeDumper, allow_unicode=True, width=10_000), "utf-8"
        )
    catalog, problems = read(specs)
    assert not [problem for problem in problems if problem.severity.value == "error"]
    assert catalog != Catalog()
    assert found(shipped(), catalog) == Counter()


ORDERED = frozenset({"options", "parameters", "fields"})
"""Keys of mappings whose order is shown; and `any_of` names the first alternative first."""


def write_otherwise(node: yaml.Node, *, is_ordered: bool) -> None:
    if isinstance(node, yaml.ScalarNode):
        if node.tag == "tag:yaml.org,2002:str":
            node.style = '"' if node.style is None else node.style
        return
    node.flow_style = not node.flow_style
    if isinstance(node, yaml.SequenceNode):
        for part in node.value:
            write_otherwise(part, is_ordered=False)
        return
    if not is_ordered:
        node.value.reverse()
    for key, part in node.value:
        write_otherwise(part, is_ordered=key.value in ORDERED)


def test_models_come_and_go_and_get_other_names() -> None:
    rng = random.Random(None if FUZZ else 1)
    for name_ in rng.sample(sorted(shipped().models), 20):
        model = shipped().models[name_]
        others = {key: other for key, other in shipped().models.items() if key != name_}
        without = dataclasses.replace(shipped(), models=others)
        assert found(shipped(), without) == Counter([(BREAKING, "model-removed", name_)])
        assert found(without, shipped()) == Counter([(COMPATIBLE, "model-added", name_)])
        again = dataclasses.replace(model, id=f"{model.id}-002")
        renamed = dataclasses.replace(shipped(), models={**others, again.name: again})
        assert found(shipped(), renamed) == Counter([(BREAKING, "model-renamed", again.name)])
        assert found(renamed, shipped()) == Counter([(BREAKING, "model-renamed", name_)])
        # With another parameter it is likely the same one, and both is told.
        more = (*again.request.fields, types.Field(key="zqMore", type=STRANGE, parameter=True))
        other = dataclasses.replace(again, request=dataclasses.replace(again.request, fields=more))
        both = dataclasses.replace(shipped(), models={**others, other.name: other})
        assert found(shipped(), both) == Counter(
            [(BREAKING, "model-renamed", other.name), (COMPATIBLE, "parameter-added", other.name)]
        )
        assert changes(shipped(), both)[0].row()["confidence"] == "likely"


def test_every_field_is_told_or_it_is_said_why_not() -> None:
    fields = {cls: [field.name for field in dataclasses.fields(cls)] for cls in classes_in(Catalog, set())}
    assert {cls: sorted(names) for cls, names in fields.items()} == {
        cls: sorted(facts) for cls, facts in FACTS.items()
    }
    known = {kind.code for kind in all_kinds()}
    named = {code for facts in FACTS.values() for fact in facts.values() for code in codes_of(fact)}
    assert named <= known


def codes_of(fact: Fact | Elsewhere | Untold) -> Sequence[str]:
    return fact.codes if isinstance(fact, Elsewhere) else ()


def classes_in(annotation: Any, known: set[type]) -> set[type]:
    """Every class of the catalogue that something may hold whose changes are told."""
    if dataclasses.is_dataclass(annotation) and isinstance(annotation, type):
        if annotation not in known:
            known.add(annotation)
            for name_, hint in typing.get_type_hints(annotation, localns={"Json": Any}).items():
                fact = FACTS.get(annotation, {}).get(name_)
                if not isinstance(fact, Untold) or fact in (ITS_PARTS, ITS_NAME):
                    classes_in(hint, known)
    else:
        for part in typing.get_args(annotation):
            classes_in(part, known)
    return known
