"""The facts of a model as a whole spec: plain data in the order in which a spec is written.

Given merged facts and a glossary; gives the mapping that `yaml_text` writes. What was lost stands under `unknown`
of its part, what pages disagree on under `discrepancies`, and what our format wants a person to write is a
comment, which `specpress check` counts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from specpress.importer.extracted import FoundExample
from specpress.importer.facts import Path, in_words
from specpress.importer.glossary import Glossary
from specpress.importer.merge import Disagreement, Known, ModelFacts, Origin, Unknown
from specpress.importer.types import shortened
from specpress.importer.writing.nameless import told
from specpress.importer.writing.nested import nested
from specpress.importer.writing.parameters import ParameterWriter, media_facts
from specpress.importer.writing.titles import model_title
from specpress.importer.writing.yaml_text import Comment
from specpress.wording.translator import gettext_noop

SUMMARY_GAP = Comment("To be written: a summary, what it makes of what, in a sentence of our own.")
MINIMAL = gettext_noop("Minimal request")
WITH_FILE = gettext_noop("Request with a reference file")
ALONE = gettext_noop("Documented request")
"""What documented requests are called."""
CUT = gettext_noop("Our copy of the page ends before it.")
MODALITIES = ("image", "video", "audio", "text", "3d", "embedding", "multimodal")
INPUTS = ("text", "image", "video", "audio", "file", "url")
Sections = list[dict[Any, Any]]
"""The parts of a file between which a line is left blank."""


def draft(
    facts: ModelFacts, glossary: Glossary, containers: frozenset[str], demoted: Mapping[Path, str]
) -> Sections:
    """The spec of one model. `containers` are the objects that the provider puts around parameters."""
    samples = _samples(facts, containers)
    parameters = ParameterWriter(facts, glossary, samples, demoted)
    written = {key: parameters.written(key) for key in facts.parameters}
    whole = facts.complete and facts.nameless is None
    sections: Sections = [
        dict(_head(facts, demoted)),
        {"sources": {one.id: dict(_source(one)) for one in facts.origins}},
        {"parameters": nested(written, containers)} | ({} if whole else {"open_parameters": True}),
    ]
    for name, found in (
        ("uploads", _uploads(facts, demoted)),
        ("price", _price(facts)),
        ("errors", list(facts.known("errors") or ())),
        ("examples", list(_examples(facts, demoted))),
        ("discrepancies", list(_discrepancies(facts, demoted, containers))),
    ):
        if found:
            sections.append({name: found})
    return sections


def _head(facts: ModelFacts, demoted: Mapping[Path, str]) -> Iterator[tuple[Any, Any]]:
    yield "title", model_title(facts.known("title") or facts.model, facts.model)
    yield SUMMARY_GAP, None
    modality = facts.known("modality")
    yield "modality", modality if modality in MODALITIES else "unknown"
    inputs = [one for one in facts.known("inputs") or () if one in INPUTS]
    if inputs:
        yield "inputs", inputs
    yield "source", facts.main
    unknown = dict(_unknown(facts, demoted))
    if unknown:
        yield "unknown", unknown


def _unknown(facts: ModelFacts, demoted: Mapping[Path, str]) -> Iterator[tuple[str, str]]:
    """What of the model as a whole is not known, and why."""
    if facts.nameless is not None:
        yield "parameters", told(facts.nameless, facts.main)
    elif not facts.complete:
        yield "parameters", CUT
    for name, fact in (("inputs", "inputs"), ("uploads", "uploads"), ("errors", "errors")):
        if isinstance(found := facts.facts.get((fact,)), Unknown):
            yield name, found.reason
    lost = [facts.facts.get((name,)) for name in ("credits", "billing")]
    if isinstance(first := next((one for one in lost if isinstance(one, Unknown)), None), Unknown):
        yield "price", first.reason
    elif facts.known("credits") is not None and not _price(facts):
        yield "price", f"The page names {facts.known('credits')} credits; how they are billed is not clear."
    refused = next((reason for path, reason in demoted.items() if path[0] == "examples"), None)
    if not facts.examples and facts.origins[0].ends_in is not None:
        yield "examples", CUT
    elif refused is not None and len(facts.examples) == sum(path[0] == "examples" for path in demoted):
        yield "examples", "The requests on the page do not fit its own list of parameters."


def _source(origin: Origin) -> Iterator[tuple[str, Any]]:
    yield "title", origin.title
    if origin.url is not None:
        yield "url", origin.url
    yield "language", origin.language
    yield "read", origin.read
    if origin.ends_in is not None:
        yield "ends_in", origin.ends_in


def _uploads(facts: ModelFacts, demoted: Mapping[Path, str]) -> dict[str, Any]:
    if facts.known("uploads") is not True:
        return {}
    part = facts.parts[("uploads",)]
    found: dict[str, Any] = {"source": part.source} if part.source != facts.main else {}
    found |= {"line": part.line} if part.line is not None else {}
    unknown = {}
    for name in ("max_files", "kinds"):
        fact = facts.facts.get(("uploads", name))
        if isinstance(fact, Unknown):
            unknown[name] = fact.reason
        elif fact is not None and fact.value is not None and name == "max_files":
            found[name] = fact.value
    kinds = [media_facts(facts, ("uploads", kind), demoted) for kind in facts.known("uploads", "kinds") or ()]
    found |= {"kinds": kinds} if kinds else {}
    required = {"required": "every request", "required_for_reference_modes": "reference modes"}
    if (needed := required.get(facts.known("files") or "")) is not None:
        found["required_for"] = needed
    return found | ({"unknown": unknown} if unknown else {})


def _price(facts: ModelFacts) -> dict[str, Any]:
    credits, billing = facts.known("credits"), facts.known("billing")
    if credits is None or billing is None:
        return {}
    amount = int(credits) if credits == int(credits) else credits
    kinds: dict[str, dict[str, Any]] = {
        "FIXED": {"fixed": amount},
        "METERED": {"metered": True, "reference": amount},
    }
    if billing not in kinds:
        return {}
    part = facts.parts[("price",)]
    found: dict[str, Any] = {"source": part.source} if part.source != facts.main else {}
    found |= {"line": part.line} if part.line is not None else {}
    return found | {"unit": "credits", "billing": billing} | kinds[billing]


def _examples(facts: ModelFacts, demoted: Mapping[Path, str]) -> Iterator[dict[str, Any]]:
    several = any(one.with_files for _, one in facts.examples)
    for at, (source, example) in enumerate(facts.examples):
        if ("examples", str(at)) in demoted:
            continue
        title = WITH_FILE if example.with_files else MINIMAL
        named = {"source": source} if source != facts.main else {}
        yield {
            "title": title if several else ALONE,
            **named,
            "line": example.line,
            "request": example.request,
        }


def _samples(facts: ModelFacts, containers: frozenset[str]) -> dict[str, Any]:
    """The value of each key in the documented requests, at the top and inside the containers."""
    found: dict[str, Any] = {}
    for _, example in facts.examples:
        bodies = [example.request] if isinstance(example.request, dict) else []
        for body in bodies:
            bodies += [one for key, one in body.items() if key in containers and isinstance(one, dict)]
            for key, value in body.items():
                found.setdefault(key, value)
    return found


def _discrepancies(
    facts: ModelFacts, demoted: Mapping[Path, str], containers: frozenset[str]
) -> Iterator[dict[str, Any]]:
    for one in facts.disagreements:
        yield _disagreement(one, containers)
    for at, (source, example) in enumerate(facts.examples):
        if (reason := demoted.get(("examples", str(at)))) is not None:
            yield _refused(source, example, reason)


def about(path: Path, containers: frozenset[str]) -> str:
    """A fact by the path of its keys, as discrepancies name it."""
    if path[0] == "parameters":
        container, dot, key = path[1].partition(".")
        return ".".join([key if dot and container in containers else path[1], *path[2:]]).replace(
            "[]", ".items"
        )
    return {"credits": "price", "billing": "price.billing", "files": "uploads.required_for"}.get(
        path[0], ".".join(path)
    )


def _disagreement(one: Disagreement, containers: frozenset[str]) -> dict[str, Any]:
    is_key = len(one.path) == 2 and one.path[0] == "parameters"
    readings = [{"says": _says(one.path, known, is_key), "source": known.source} for known in one.readings]
    if is_key:
        chosen, why = "It is described here.", "A list that has it was read in full; the other may be older."
    elif one.chosen is not None:
        chosen, why = f"It is {_value(one.chosen)}.", "Most of the pages say so."
    else:
        chosen, why = "None of them, until a person has looked.", "Nothing on the pages tells which is right."
    return {"about": about(one.path, containers), "readings": readings, "chosen": chosen, "why": why}


def _says(path: Path, known: Known, is_key: bool) -> str:
    if is_key:
        return (
            "The parameter is listed." if known.value else "The parameter is not in the list, which is whole."
        )
    return f"It is {_value(known)}."


def _value(known: Known) -> str:
    return shortened(in_words(known.value))


def _refused(source: str, example: FoundExample, reason: str) -> dict[str, Any]:
    return {
        "about": "examples",
        "readings": [
            {"says": f"The request on line {example.line} is documented.", "source": source},
            {"says": f"By the list of parameters it is none: {reason}.", "source": source},
        ],
        "chosen": "The list of parameters; the request is left out.",
        "why": "A sample shows one call, the list says what is allowed.",
    }
