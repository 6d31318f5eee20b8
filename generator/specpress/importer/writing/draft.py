"""The facts of a model as a whole spec: plain data in the order in which a spec is written.

Given merged facts and a glossary; gives the mapping that `yaml_text` writes. What was lost stands under `unknown`
of its part, what pages disagree on under `discrepancies`, and what our format wants a person to write is a
comment, which `specpress check` counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from specpress.importer.extracted import ExtractedExample, ExtractedParameter, ExtractedRule, Lost, Stated
from specpress.importer.facts import MEDIA, PARAMETER, Path, in_words
from specpress.importer.glossary import Glossary
from specpress.importer.layouts.fact_lines.rules import CONTRADICTS
from specpress.importer.merge import Disagreement, Known, ModelFacts, Nameless, Origin, Unknown
from specpress.importer.types import shortened
from specpress.importer.writing.parameters import ParameterWriter, media_facts, number_value, part_origin
from specpress.importer.writing.paths import nested, opened
from specpress.importer.writing.yaml_text import Comment
from specpress.wording.translator import gettext_noop

SUMMARY_GAP = Comment("To be written: a summary, what it makes of what, in a sentence of our own.")
# What documented requests are called.
_MINIMAL = gettext_noop("Minimal request")
_WITH_FILE = gettext_noop("Request with a reference file")
_ALONE = gettext_noop("Documented request")
_CUT = gettext_noop("Our copy of the page ends before it.")
_NOT_ALL = gettext_noop("The page may list further keys; they could not be read.")
_MODALITIES = ("image", "video", "audio", "text", "3d", "embedding", "multimodal")
_INPUTS = ("text", "image", "video", "audio", "file", "url")
_REQUIRED_FOR = {"required": "every request", "required_for_reference_modes": "reference modes"}
PRICE_KEYS = {"FIXED": "fixed", "METERED": "reference"}
"""Under which key a spec has the base price, by the provider's word for the billing."""
Sections = list[dict[Any, Any]]
"""The parts of a file between which a line is left blank."""


def draft(
    facts: ModelFacts, glossary: Glossary, containers: frozenset[str], misfits: Mapping[Path, str]
) -> Sections:
    """The spec of one model.

    `containers` are the objects that the provider puts around parameters, `misfits` the facts that do not fit the
    others, each with the reason.
    """
    parameters = ParameterWriter(facts, glossary, _samples(facts, containers), misfits)
    written = {key: parameters.written(key) for key in facts.parameters}
    is_whole = facts.complete and facts.nameless is None
    tree = nested(written, containers)
    opened(tree, facts.within, containers)
    sections: Sections = [
        dict(_head(facts, misfits)),
        {"sources": {origin.id: source_fields(origin) for origin in facts.origins}},
        {"parameters": tree} | ({} if is_whole else {"open_parameters": True}),
    ]
    others = {
        "rules": list(_rules(facts)),
        "uploads": _uploads(facts, misfits),
        "price": _price(facts),
        "errors": list(facts.known("errors") or ()),
        "examples": list(_examples(facts, misfits)),
        "discrepancies": list(_discrepancies(facts, misfits, containers)),
    }
    return sections + [{name: section} for name, section in others.items() if section]


def _head(facts: ModelFacts, misfits: Mapping[Path, str]) -> Iterator[tuple[Any, Any]]:
    yield "title", model_title(facts.known("title") or facts.model, facts.model)
    yield SUMMARY_GAP, None
    modality = facts.known("modality")
    yield "modality", modality if modality in _MODALITIES else "unknown"
    if inputs := [name for name in facts.known("inputs") or () if name in _INPUTS]:
        yield "inputs", inputs
    yield "source", facts.main
    if unknown := dict(_unknown(facts, misfits)):
        yield "unknown", unknown


def model_title(title: str, model: str) -> str:
    """The part of a title that names the model.

    A page is called after its model and what it is about, in any language and order: `Flux 2 Pro API Integration`.
    The words that spell the model's id are its name; where none do, the whole title is.
    """
    words, letters = title.split(), _letters(model)
    for start in range(len(words)):
        for end in range(len(words), start, -1):
            if _letters("".join(words[start:end])) == letters:
                return " ".join(words[start:end])
    return title


def _letters(text: str) -> str:
    return "".join(char for char in text.lower() if char.isalnum())


def _unknown(facts: ModelFacts, misfits: Mapping[Path, str]) -> Iterator[tuple[str, str]]:
    """What of the model as a whole is not known, and why."""
    if facts.nameless is not None:
        yield "parameters", _nameless_reason(facts.nameless, facts.main)
    elif not facts.complete:
        yield "parameters", _CUT if facts.origins[0].ends_in is not None else _NOT_ALL
    for name in ("inputs", "uploads", "errors"):
        # What is known of uploads stands there, with what is not.
        is_told = name == "uploads" and facts.known("files") in _REQUIRED_FOR
        if isinstance(fact := facts.facts.get((name,)), Unknown) and not is_told:
            yield name, fact.reason
    price = [facts.facts.get((name,)) for name in ("credits", "billing")]
    lost = next((fact.reason for fact in price if isinstance(fact, Unknown)), None)
    if lost is not None:
        yield "price", lost
    elif facts.known("credits") is not None and not _price(facts):
        yield "price", f"The page names {facts.known('credits')} credits; how they are billed is not clear."
    refused = sum(path[0] == "examples" for path in misfits)
    if not facts.examples and facts.origins[0].ends_in is not None:
        yield "examples", _CUT
    elif refused and len(facts.examples) == refused:
        yield "examples", "The requests on the page do not fit its own list of parameters."


def _nameless_reason(nameless: Nameless, main: str) -> str:
    """What a page says of the parameters without a name, told so that a person finds them again.

    How many there are, at which lines, and the facts of each in the words of our format.
    """
    reasons = dict.fromkeys(entry.key.reason for entry in nameless.parameters if isinstance(entry.key, Lost))
    alike: dict[str, list[int]] = {}
    for entry in nameless.parameters:
        alike.setdefault("; ".join(_facts_in_words(entry)) or "no fact", []).append(entry.line)
    count = len(nameless.parameters)
    page = "" if nameless.source == main else f" in {nameless.source}"
    head = f"{count} {'parameters have' if count > 1 else 'parameter has'} no name{page}: "
    parts = ", ".join(f"{_lines_in_words(lines)} ({facts})" for facts, lines in alike.items())
    return " ".join((*reasons, f"{head}{parts}."))


def _lines_in_words(lines: Sequence[int]) -> str:
    *most, last = map(str, lines)
    return f"lines {', '.join(most)} and {last}" if most else f"line {last}"


def _facts_in_words(parameter: ExtractedParameter) -> Iterator[str]:
    """The facts of a parameter, none of which is a sentence of the page."""
    for name in PARAMETER:
        fact = getattr(parameter, name)
        if isinstance(fact, Stated) and fact.value is not None and name != "example":
            yield name if fact.value is True else f"{name} {_value_in_words(name, fact.value)}"
    if parameter.media is not None:
        yield f"media {parameter.media.kind}"
        for name in MEDIA:
            fact = getattr(parameter.media, name)
            if isinstance(fact, Stated) and fact.value is not None:
                yield f"{name} {in_words(fact.value)}"


def _value_in_words(name: str, value: object) -> str:
    """A value without what could be taken for the end of its list."""
    if name == "ratio" and isinstance(value, tuple):
        return " to ".join(map(str, value))
    return in_words(value) if isinstance(value, tuple) else shortened(in_words(value)).strip("`")


def source_fields(origin: Origin) -> dict[str, Any]:
    """A page as a spec names it under `sources`."""
    fields = {
        "title": origin.title,
        "url": origin.url,
        "language": origin.language,
        "read": origin.read,
        "ends_in": origin.ends_in,
    }
    return {name: value for name, value in fields.items() if value is not None}


def _rules(facts: ModelFacts) -> Iterator[dict[str, Any]]:
    for source, rule in facts.rules:
        if {*rule.keys} <= {*facts.parameters}:
            named: dict[str, Any] = {"source": source} if source != facts.main else {}
            yield named | {"line": rule.line, rule.kind: list(rule.keys)}


def _uploads(facts: ModelFacts, misfits: Mapping[Path, str]) -> dict[str, Any]:
    if facts.known("uploads") is not True:
        lost, needed = facts.facts.get(("uploads",)), _REQUIRED_FOR.get(facts.known("files") or "")
        if isinstance(lost, Unknown) and needed is not None:
            return {"required_for": needed, "unknown": dict.fromkeys(("max_files", "kinds"), lost.reason)}
        return {}
    uploads = dict(part_origin(facts, ("uploads",)))
    if (max_files := facts.known("uploads", "max_files")) is not None:
        uploads["max_files"] = max_files
    kinds = [media_facts(facts, ("uploads", kind), misfits) for kind in facts.known("uploads", "kinds") or ()]
    uploads |= {"kinds": kinds} if kinds else {}
    if (needed := _REQUIRED_FOR.get(facts.known("files") or "")) is not None:
        uploads["required_for"] = needed
    known = {name: facts.facts.get(("uploads", name)) for name in ("max_files", "kinds")}
    unknown = {name: fact.reason for name, fact in known.items() if isinstance(fact, Unknown)}
    return uploads | ({"unknown": unknown} if unknown else {})


def _price(facts: ModelFacts) -> dict[str, Any]:
    credits, billing = facts.known("credits"), facts.known("billing")
    if credits is None or billing not in PRICE_KEYS:
        return {}
    metered = {"metered": True} if billing == "METERED" else {}
    price = dict(part_origin(facts, ("price",))) | {"unit": "credits", "billing": billing} | metered
    return price | {PRICE_KEYS[billing]: number_value(credits)}


def _examples(facts: ModelFacts, misfits: Mapping[Path, str]) -> Iterator[dict[str, Any]]:
    several = any(example.with_files for _, example in facts.examples)
    for index, (source, example) in enumerate(facts.examples):
        if ("examples", str(index)) not in misfits:
            title = _WITH_FILE if example.with_files else _MINIMAL
            named: dict[str, Any] = {"source": source} if source != facts.main else {}
            named |= {"line": example.line, "request": example.request}
            yield {"title": title if several else _ALONE, **named}


def _samples(facts: ModelFacts, containers: frozenset[str]) -> dict[str, Any]:
    """The value of each key in the documented requests, at the top and inside the containers."""
    samples: dict[str, Any] = {}
    for _, example in facts.examples:
        bodies = [example.request] if isinstance(example.request, dict) else []
        for body in bodies:  # which grows on the way
            bodies += [value for key, value in body.items() if key in containers and isinstance(value, dict)]
            samples = body | samples
    return samples


def about(path: Path, containers: frozenset[str]) -> str:
    """A fact by the path of its keys, as discrepancies name it."""
    if path[0] == "parameters":
        container, dot, inner = path[1].partition(".")
        key = inner if dot and container in containers else path[1]
        key = re.sub(r"\|(\d+)", lambda match: f".any_of.{int(match[1]) - 1}", key)
        return ".".join([key, *path[2:]]).replace("[]", ".items")
    names = {"credits": "price", "billing": "price.billing", "files": "uploads.required_for"}
    return names.get(path[0], ".".join(path))


def _discrepancies(
    facts: ModelFacts, misfits: Mapping[Path, str], containers: frozenset[str]
) -> Iterator[dict[str, Any]]:
    for disagreement in facts.disagreements:
        yield _disagreement(disagreement, containers)
    for key in facts.parameters:
        fact = facts.facts.get(("parameters", key, "required"))
        if isinstance(fact, Unknown) and fact.reason == CONTRADICTS:
            yield _needless(
                key, next((rule for _, rule in facts.rules if key in rule.keys), None), facts.main
            )
    for index, (source, example) in enumerate(facts.examples):
        if (reason := misfits.get(("examples", str(index)))) is not None:
            yield _refused(source, example, reason)


def _disagreement(disagreement: Disagreement, containers: frozenset[str]) -> dict[str, Any]:
    chosen, why = "None of them, until a person has looked.", "Nothing on the pages tells which is right."
    if disagreement.is_of_key:
        chosen, why = "It is described here.", "A list that has it was read in full; the other may be older."
    elif disagreement.chosen is not None:
        chosen, why = f"It is {disagreement.chosen.shown}.", "Most of the pages say so."
    return {
        "about": about(disagreement.path, containers),
        "readings": [
            {"says": _says(reading, disagreement.is_of_key), "source": reading.source}
            for reading in disagreement.readings
        ],
        "chosen": chosen,
        "why": why,
    }


def _needless(key: str, rule: ExtractedRule | None, source: str) -> dict[str, Any]:
    """A key that a page marks as required although it says that another one does."""
    others = ", ".join(other for other in (rule.keys if rule else ()) if other != key)
    return {
        "about": f"{key}.required",
        "readings": [
            {"says": "It is marked as required.", "source": source},
            {"says": f"Another key does in its place: {others}.", "source": source},
        ],
        "chosen": "Either key does, until a person has looked.",
        "why": "A sentence about both keys is written for them, a mark may be a slip.",
    }


def _says(reading: Known, is_of_key: bool) -> str:
    if not is_of_key:
        return f"It is {reading.shown}."
    return (
        "The parameter is listed." if reading.value else "The parameter is not in the list, which is whole."
    )


def _refused(source: str, example: ExtractedExample, reason: str) -> dict[str, Any]:
    return {
        "about": "examples",
        "readings": [
            {"says": f"The request on line {example.line} is documented.", "source": source},
            {"says": f"By the list of parameters it is none: {reason}.", "source": source},
        ],
        "chosen": "The list of parameters; the request is left out.",
        "why": "A sample shows one call, the list says what is allowed.",
    }
