"""A creation of a document as a whole spec: plain data in the order in which a spec is written.

Given a creation and whose texts are wanted; gives the sections of the file, everything that the spec does not say of
the document, and where in it each parameter stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from specpress.base.json_text import json_line
from specpress.importer.documents.document import Target, child
from specpress.importer.documents.kinds import mapping, text
from specpress.importer.documents.losses import Loss, folded
from specpress.importer.documents.operations import (
    Creation,
    is_of_auth,
    keys_of_body,
    outer_parameters,
)
from specpress.importer.documents.parameters import Converted, ProseLimit, convert, convert_value
from specpress.importer.documents.texts import KEEP, Texts, with_texts
from specpress.importer.glossary import Glossary
from specpress.importer.writing.draft import SUMMARY_GAP, Sections

SOURCE = "document"
"""The id of the document among the sources of a spec."""
_PATH_SAYS = "What the operation is called says so."
_ANSWER_SAYS = "The answer is a file of this kind."
_MADE = (
    (r"embed(?:ding|dings)?", "embedding"),
    (r"(?:to|2)-?(?:3d|mesh|model|splat)|3d|mesh(?:es)?|rig(?:ging)?", "3d"),
    (r"(?:to|2)-?videos?|videos?|animations?|lip-?sync|avatars?|dubbing", "video"),
    (r"(?:to|2)-?(?:images?|multiview)|images?|inpaint(?:ing)?|upscale[rd]?|photos?", "image"),
    (r"(?:speech|audio|image|video)-(?:to|2)-text|stt|asr|transcri\w*|translat\w*|chat|completions?", "text"),
    (
        r"(?:to|2)-?(?:speech|audio|music|sound|voice|dialogue)|audio|speech|tts|music|sounds?|voice|songs?|speak",
        "audio",
    ),
)
"""What a model makes, by words of its operation; the first that is there counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What came of one creation, before it is text."""

    creation: Creation
    head: dict[Any, Any]
    parameters: dict[str, Any]
    model: dict[str, Any]
    """Keys of the model beside its parameters."""
    losses: tuple[Loss, ...]
    prose_limits: tuple[ProseLimit, ...]
    pointers: Mapping[str, str]
    """Where in the file each parameter is described, by its key."""
    descriptions: Mapping[str, str]
    """What the document says of each in prose."""

    def sections(self) -> Sections:
        """The parts of the file, between which a line is left blank."""
        head = dict(self.head)
        sources = head.pop("sources")
        said = {name: self.model[name] for name in ("inferred", "unknown") if name in self.model}
        inferred = {**head.pop("inferred", {}), **said.pop("inferred", {})}
        head |= {"inferred": inferred} if inferred else {}
        open_ = {name: self.model[name] for name in ("open_parameters",) if name in self.model}
        others = {
            name: value for name, value in self.model.items() if name not in ("inferred", "unknown", *open_)
        }
        parts = (head | said, {"sources": sources}, {"parameters": self.parameters} | open_)
        return [*parts, *({name: value} for name, value in others.items())]


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """How the provider's file has a creation called."""

    file_name: str
    """The name of the spec's file."""
    name: str | None = None
    """The endpoint, where a model has to name it."""
    model_key: str | None = None
    """The key of the body that holds the model's id."""
    outer: frozenset[str] = frozenset()
    """The parameters that travel outside of the body."""
    around: tuple[tuple[str, frozenset[str]], ...] = ()
    """The objects of the body around the parameters, outermost first: the key that leads on, and all keys that the
    provider's file has there."""


def within_envelope(creation: Creation, call: Call) -> Creation:
    """The same creation, read from where the provider's envelope has the parameters.

    A body that has other keys than the envelope, or none of that name, is read whole: it is no such envelope.
    """
    if not call.around or creation.alternative not in (None, creation.schema):
        return creation
    bodies = []
    for content, schema in creation.bodies:
        pointer = schema
        for key, known in call.around:
            keys = keys_of_body(creation.document, pointer)
            if key not in keys or not known.issuperset(keys):
                return creation
            pointer = keys[key]
        bodies.append((content, pointer))
    return replace(creation, bodies=tuple(bodies), alternative=None, model_key=None)


def converted(creation: Creation) -> Converted:
    """The parameters of a creation, for which its first content is read, as far as they are about its model."""
    content, pointer = creation.bodies[0]
    fixed = {creation.model_key: creation.model} if creation.model_key is not None else {}
    media = (
        mapping(creation.document.at(pointer.rpartition("/")[0])) if creation.operation is not None else {}
    )
    encoding = mapping(media.get("encoding"))
    return convert(creation.document, pointer, media_type=content, encoding=encoding, fixed=fixed)


def draft(
    creation: Creation, body: Converted, read: date, texts: Texts, glossary: Glossary, call: Call
) -> Draft:
    """The spec of one creation; `read` is the day on which the document was saved.

    Where the provider's envelope has no key for the model's id, that of the body stays a parameter with one value.
    """
    outer, outer_losses = _outer(creation, call)
    parameters = {
        **body.parameters,
        **{key: part for key, part in outer.items() if key not in body.parameters},
    }
    key, envelope_key = creation.model_key, call.model_key
    if envelope_key in parameters:
        creation = replace(creation, model_key=envelope_key)
        del parameters[envelope_key]
    elif key in parameters:
        facts = ("title", "description", "deprecated")
        kept = {name: value for name, value in parameters[key].items() if name in facts}
        parameters[key] = {"type": "string", "required": True, "options": [creation.model], **kept}
        creation = replace(creation, model_key=None)
    model, in_rules = _without_model(creation, body.model)
    losses = [loss for loss in body.losses if key is None or loss.parameter != key]
    losses += [*in_rules, *outer_losses, *_other_contents(creation)]
    document = creation.document
    return Draft(
        creation=creation,
        head=_head(creation, read, texts, call),
        parameters=with_texts(parameters, texts, glossary),
        model=model,
        losses=tuple(replace(loss, pointer=document.full(loss.pointer)) for loss in folded(losses)),
        prose_limits=tuple(
            replace(limit, pointer=document.full(limit.pointer))
            for limit in body.prose_limits
            if key is None or limit.parameter != key
        ),
        pointers={key: document.full(pointer) for key, pointer in _pointers(creation)},
        descriptions=dict(_said(parameters, "description")),
    )


def _head(creation: Creation, read: date, texts: Texts, call: Call) -> dict[Any, Any]:
    head: dict[Any, Any] = {}
    if call.file_name != creation.name:
        head["id"] = creation.name
    if creation.name != creation.model and call.model_key is not None:
        head["wire_id"] = creation.model
    if call.name is not None:
        head["endpoint"] = call.name
    head["title"] = creation.model.strip("/").rpartition("/")[2] or creation.model
    operation = creation.operation.value if creation.operation is not None else {}
    summary = text(operation.get("summary")) or text(operation.get("description"))
    if texts == KEEP and summary:
        head["summary"] = summary
    elif texts != "none":
        head[SUMMARY_GAP] = None
    head["modality"], reason = modality(creation)
    if operation.get("deprecated") is True:
        head["deprecated"] = {}
    if reason:
        head["inferred"] = {"modality": reason}
    return head | {"sources": {SOURCE: source_fields(creation, read, texts)}}


def source_fields(creation: Creation, read: date, texts: Texts) -> dict[str, Any]:
    """The document as a spec names it under `sources`."""
    described = creation.described
    info = mapping(described.document.value.get("info")) if isinstance(described.document.value, dict) else {}
    license = mapping(info.get("license"))
    fields = {
        "title": described.title or creation.model,
        "url": described.url,
        "read": read,
        "pointer": creation.document.full(creation.pointer),
        "document_license": text(license.get("name")) or text(license.get("identifier")) or None,
        "texts": "kept" if texts == KEEP else None,
    }
    return {name: value for name, value in fields.items() if value is not None}


def modality(creation: Creation) -> tuple[str, str]:
    """What a model makes, with why that is concluded."""
    operation = creation.operation
    kinds = {kind.partition("/")[0] for kind in _answer_contents(creation)}
    for kind in ("image", "video", "audio"):
        if kinds == {kind}:
            return kind, _ANSWER_SAYS
    names = [creation.described.task, creation.model, creation.name]
    names += [operation.path, operation.id] if operation is not None else []
    for name in (*names, *creation.described.document.name.split("/")[-1:]):
        words = re.sub(r"[^a-z0-9]+|(?<=[a-z])(?=[A-Z])", "-", name, flags=0).lower()
        for pattern, kind in _MADE:
            if re.search(rf"(?<![a-z])(?:{pattern})(?![a-z])", words):
                return kind, _PATH_SAYS
    return "unknown", ""


def _answer_contents(creation: Creation) -> Iterator[str]:
    """The contents of the answer of a success."""
    responses = mapping(creation.operation.value.get("responses")) if creation.operation is not None else {}
    for status, response in responses.items():
        if status.startswith("2"):
            at = child(creation.pointer, "responses", status)
            target = creation.document.follow(at, response)
            yield from mapping(mapping(target.value).get("content")) if isinstance(target, Target) else ()


def _without_model(creation: Creation, model: Mapping[str, Any]) -> tuple[dict[str, Any], list[Loss]]:
    """What is said of a body without rules about the key of the model, which is no parameter of the spec."""
    rules, losses = [], []
    for rule in model.get("rules", ()):
        if creation.model_key is not None and f'"{creation.model_key}"' in json_line(rule):
            reason = "The model's id is no parameter of a spec, so no rule can be about it."
            losses.append(Loss(creation.schema, "required", "wider", "", reason))
        else:
            rules.append(rule)
    kept = {name: value for name, value in model.items() if name != "rules"}
    if rules:
        kept["rules"] = rules
    if creation.model_key is not None and "discrepancies" in kept:
        about = [entry for entry in kept.pop("discrepancies") if _key(entry["about"]) != creation.model_key]
        kept |= {"discrepancies": about} if about else {}
    return kept, losses


def _key(about: str) -> str:
    return about.partition(".")[0]


def _outer(creation: Creation, call: Call) -> tuple[dict[str, Any], list[Loss]]:
    """The parameters that travel outside of the body, and those for which the provider's file has no place."""
    parameters: dict[str, Any] = {}
    losses: list[Loss] = []
    operation = creation.operation
    for name, place, target, required in outer_parameters(creation.document, operation) if operation else ():
        if place == "header" and is_of_auth(name):
            continue
        if name not in call.outer:
            reason = f"The provider's file does not say what stands there in the {place} of the request."
            losses.append(Loss(target.pointer, f"{place} parameter", "left out", name, reason))
            continue
        try:
            parameter, found = convert_value(creation.document, child(target.pointer, "schema"))
            losses += [replace(loss, parameter=name) for loss in found.losses]
        except KeyError:
            parameter = {}
        description = text(mapping(target.value).get("description"))
        said = {"description": description} if description else {}
        parameters[name] = {**said, **parameter, **({"required": True} if required else {})}
    return parameters, losses


def _other_contents(creation: Creation) -> Iterator[Loss]:
    """Contents whose keys differ from those of the content that was read."""
    (first, pointer), *others = creation.bodies
    keys = keys_of_body(creation.document, pointer)
    for content, other in others:
        if creation.model_key is not None:
            continue
        differing = sorted({*keys} ^ {*keys_of_body(creation.document, other)})
        if differing:
            names = ", ".join(differing)
            reason = f"The keys are those of {first}; in {content} these differ: {names}."
            yield Loss(other, "content", "left out", "", reason)


def _pointers(creation: Creation) -> Iterator[tuple[str, str]]:
    """Where each parameter is described."""
    if creation.operation is not None:
        for name, _, target, _ in outer_parameters(creation.document, creation.operation):
            yield name, target.pointer
    keys = keys_of_body(creation.document, creation.schema)
    if creation.alternative is not None:
        keys |= keys_of_body(creation.document, creation.alternative)
    yield from keys.items()


def _said(parameters: Mapping[str, Any], name: str, path: str = "") -> Iterator[tuple[str, str]]:
    """One thing that is said of each parameter, those inside others too."""
    for key, parameter in parameters.items():
        if isinstance(said := parameter.get(name), str):
            yield f"{path}{key}", said
        yield from _said(parameter.get("fields", {}), name, f"{path}{key}.")


def parts_of(path: Sequence[str]) -> int:
    """How many steps of a path in a spec lead to the innermost parameter on it; the next one is a fact of it."""
    steps, at = 0, 0
    if path[:1] != ("parameters",) or len(path) < 2:
        return 0
    steps = at = 2
    while at < len(path):
        step = path[at]
        at += 2 if step in ("fields", "any_of") else 1
        if step not in ("fields", "any_of", "items", "values"):
            break
        steps = at
    return min(steps, len(path))
