"""The file of a provider, drafted from a document: address, authentication, envelope, creation, state, statuses.

Given the creations of one document; gives the file as plain data in the order in which it is written. What no document
says in so many words, such as which operation asks for the state of a task, is a conclusion and stands under
`inferred`; what cannot be had, under `unknown`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from urllib.parse import urlsplit

from specpress.base.addresses import fault_in_address
from specpress.importer.documents.document import Target, child
from specpress.importer.documents.kinds import Described, Kind, mapping, text
from specpress.importer.documents.operations import (
    RESERVED,
    Creation,
    Operation,
    is_of_auth,
    operations,
    outer_parameters,
    path_id,
)
from specpress.importer.documents.parameters import convert, convert_value
from specpress.importer.documents.specs import SOURCE, modality, source_fields
from specpress.importer.documents.texts import KEEP, Texts, with_texts
from specpress.importer.glossary import Glossary
from specpress.importer.writing.draft import Sections
from specpress.importer.writing.yaml_text import Comment
from specpress.spec.provider import Endpoint
from specpress.spec.shape import keys_of

_TO_COMPLETE = Comment("Drafted from the document alone: hold each line against the provider's docs.")
_SUMMARY_GAP = Comment("To be written: what the provider is, in a sentence of our own.")
_NO_NAMES = frozenset(
    (
        "api",
        "apis",
        "openapi",
        "external",
        "queue",
        "www",
        "platform",
        "public",
        "gateway",
        "co",
        "com",
        "net",
        "org",
    )
)
"""Parts of a host that do not name whose it is."""
_PHASES = (
    ("blocked", r"moderat|nsfw|blocked|reject|sensitive"),
    ("canceled", r"cancel|abort"),
    ("timed_out", r"time-?d?-?out|expired"),
    ("failed", r"fail|error|not-found"),
    ("succeeded", r"succe|complete|ready|done|finish"),
    ("running", r"process|progress|running|generating|started"),
    ("waiting", r"pending|queue|submitted|waiting|starting|created|scheduled"),
)
"""What a state means, by a part of its name."""
_PLACES = (
    ("id", r"(?:task|request|job|prediction|generation|inference)[_-]?id|id"),
    ("status", r"(?:task[_-]?)?(?:status|state)"),
    ("status_url", r"(?:polling|status|get)[_-]?url"),
    ("result_url", r"(?:response|result)[_-]?url"),
    ("cancel_url", r"cancel[_-]?url"),
    ("progress", r"progress"),
    ("position", r"queue[_-]?position"),
    ("result", r"results?|outputs?|data|generations?(?:_by_pk)?"),
)
"""What of an answer is meant, by the name of a key."""
_FILES = re.compile(r"urls?|(?:image|video|audio|file|output|result|download)[_-]?urls?|sample|outputs?")
_CONTENT = re.compile(r"(?:b64|base64)(?:_?json)?|\w+_(?:b64|base64)")
_ASKS = re.compile(
    r"(?:^|[/_-])(?:results?|status|tasks?|predictions?|jobs?|requests?|operations?)(?:$|[/_-])"
)
_ORDER = {key.name: place for place, key in enumerate(keys_of(Endpoint))}
_NAME_SAYS = "Its name says so."


@dataclass(frozen=True, slots=True, kw_only=True)
class ProviderDraft:
    """The file of a provider as plain data, and what a person has to look at."""

    sections: Sections
    inferred: tuple[str, ...]
    """What was concluded, as paths of keys."""
    unknown: tuple[str, ...]
    """What the document does not tell, as sentences."""


def provider_name(described: Described) -> str | None:
    """What a provider is called, by the host that a document names; None where it names none."""
    if described.provider is not None:
        return described.provider
    host = urlsplit(_server(described) or "").hostname or ""
    parts = [part for part in host.lower().split(".")[:-1] if part not in _NO_NAMES]
    name = parts[-1] if parts else ""
    return name if re.fullmatch("[a-z0-9][a-z0-9_-]*", name) else None


def _server(described: Described) -> str | None:
    """The address of the API: the first server of the document, its variables filled in by their defaults."""
    servers = described.document.value.get("servers") if isinstance(described.document.value, dict) else None
    server = mapping(servers[0]) if isinstance(servers, list) and servers else {}
    address = text(server.get("url"))
    for name, variable in mapping(server.get("variables")).items():
        address = address.replace(f"{{{name}}}", text(mapping(variable).get("default")))
    return address.rstrip("/") if address and not fault_in_address(address) else None


def draft_provider(
    creations: Sequence[Creation], read: date, texts: Texts, glossary: Glossary
) -> ProviderDraft:
    """The provider of creations, all of one document or of documents alike."""
    return _Drafting(creations, read, texts, glossary).run()


class _Drafting:
    def __init__(self, creations: Sequence[Creation], read: date, texts: Texts, glossary: Glossary) -> None:
        self.creations = creations
        self.first = creations[0]
        self.document = self.first.document
        self.read, self.texts, self.glossary = read, texts, glossary
        self.inferred: dict[str, str] = {}
        self.unknown: dict[str, str] = {}
        self.objects: dict[str, Any] = {}
        self.statuses: dict[str, Any] = {}
        self.concluded: list[str] = []

    def run(self) -> ProviderDraft:
        described = self.first.described
        source = source_fields(replace(self.first, pointer="#"), self.read, self.texts)
        head: dict[Any, Any] = {_TO_COMPLETE: None, "title": described.title or self.first.model}
        if described.kind is Kind.REPLICATE:
            head["title"] = "Replicate"
        if self.texts != "none":
            head[_SUMMARY_GAP] = None
        server = _server(described)
        if server is not None:
            head["base_url"] = server
        else:
            self.unknown["base_url"] = "The document names no server."
        auth = self._auth()
        envelope = self._envelope()
        endpoints = self._endpoints()
        sections: Sections = [head, {"sources": {SOURCE: source}}]
        sections += [{"auth": auth}] if auth else []
        sections += [{"envelope": envelope}]
        sections += [{"endpoints": endpoints}] if endpoints else []
        sections += [{"statuses": self.statuses}] if self.statuses else []
        sections += [{"objects": self.objects}] if self.objects else []
        for name, said in (("inferred", self.inferred), ("unknown", self.unknown)):
            sections += [{name: said}] if said else []
        return ProviderDraft(
            sections=sections,
            inferred=(*self.concluded, *self.inferred),
            unknown=tuple(f"{fact}: {reason}" for fact, reason in self.unknown.items()),
        )

    def _auth(self) -> dict[str, Any]:
        """How a request proves who sends it, by the first scheme that the creation asks for."""
        value = self.document.value if isinstance(self.document.value, dict) else {}
        schemes = mapping(mapping(value.get("components")).get("securitySchemes"))
        operation = self.first.operation
        demanded = operation.value.get("security", value.get("security")) if operation is not None else None
        names = (
            [name for item in demanded if isinstance(item, dict) for name in item]
            if isinstance(demanded, list)
            else []
        )
        auth: dict[str, Any] = {}
        if not names and len(schemes) == 1:
            names = list(schemes)
            auth["inferred"] = {"header": "The document has one scheme and does not say where it counts."}
            self.concluded.append("auth.header")
        scheme = mapping(schemes.get(names[0])) if names else {}
        kind = text(scheme.get("type"))
        if kind == "http":
            word = text(scheme.get("scheme")).title() or "Bearer"
            return {"header": "Authorization", "scheme": word, **auth}
        if kind == "apiKey" and scheme.get("in") == "header" and text(scheme.get("name")):
            header = text(scheme.get("name"))
            if header.lower() == "authorization":
                auth["unknown"] = {
                    "scheme": "The document does not say which word stands before the key, if any."
                }
            return {"header": header, "scheme": "", **auth}
        if kind in ("oauth2", "openIdConnect"):
            self.concluded.append("auth.scheme")
            return {"scheme": "Bearer", "inferred": {"scheme": "Tokens of this kind travel so."}}
        reason = "The document does not say how a request proves who sends it."
        outer = [
            name
            for creation in self.creations
            if creation.operation is not None
            for name, place, _, _ in outer_parameters(creation.document, creation.operation)
            if place == "header" and is_of_auth(name)
        ]
        listed = next(iter(outer), None)
        if listed is not None and not kind:
            self.concluded.append("auth.header")
            return {
                "header": listed,
                "scheme": "",
                "inferred": {"header": "It is listed among the parameters."},
            }
        if kind == "apiKey" and scheme.get("in") == "query" and text(scheme.get("name")):
            return {"query": text(scheme.get("name")), **auth}
        if kind == "apiKey":
            reason = f"The key travels in the {text(scheme.get('in'))}, as {text(scheme.get('name'))!r}."
        self.unknown["auth"] = reason
        return {}

    def _envelope(self) -> dict[str, Any]:
        if self.first.described.kind is Kind.REPLICATE:
            self.concluded.append("envelope")
            return {
                "fields": {"input": "parameters"},
                "inferred": {"fields": "So the API of this provider is known."},
            }
        return _envelope(self.first.model_key)

    def _endpoints(self) -> dict[str, Any]:
        """The operations that start work, and those that ask for its state, by name."""
        creations = {
            creation.operation.pointer: creation
            for creation in self.creations
            if creation.operation is not None
        }
        if not creations:
            self.unknown["endpoints"] = "The document has no operations."
            return {}
        template = self._template()
        if template is not None:
            return self._job("create", self.first, template)
        endpoints: dict[str, Any] = {}
        for creation in creations.values():
            name = "create" if len(creations) == 1 else _free(f"create_{_slug(creation)}", endpoints)
            endpoints |= self._job(name, creation, None)
        return _with_shared(endpoints)

    def _template(self) -> str | None:
        """What stands before the model's id in the paths of all creations, where they differ by it alone."""
        starts = {
            creation.operation.path.removesuffix(creation.model)
            if creation.operation is not None
            and creation.model_key is None
            and creation.operation.path.endswith("/" + creation.model)
            and "{" not in creation.operation.path
            else None
            for creation in self.creations
        }
        is_one = len(self.creations) > 1 or provider_name(self.first.described) == "fal"
        is_one = is_one and len(starts) == 1
        return next(iter(starts)) if is_one else None

    def _job(self, name: str, creation: Creation, template: str | None) -> dict[str, Any]:
        """A creation, with the endpoints that belong to it."""
        operation = creation.operation
        if operation is None:
            return {}
        suffix = name.removeprefix("create")
        create = self._endpoint(operation, creation)
        create["body"] = "request"
        contents = ["json" if "json" in content else "multipart" for content, _ in creation.bodies]
        if (content := list(dict.fromkeys(contents))) != ["json"]:
            create["content"] = content
        envelope = _envelope(creation.model_key)
        if envelope != _envelope(self.first.model_key):
            create["envelope"] = envelope
        if template is not None:
            create["path"] = f"{template}{{endpoint}}"
            create["path_parts"] = {"endpoint": "model"}
            create["inferred"] = {"path": "The paths of all creations differ by the model's id alone."}
            self.concluded.append(f"endpoints.{name}.path")
        endpoints = {name: create}
        status = self._status(operation, creation, template is not None)
        media, is_certain = self._media(operation, creation)
        if status is not None and (media or not self._has_id(operation)):
            status = None
        is_task = status is not None
        answer = self._answer(operation, f"task{suffix}" if is_task else f"result{suffix}")
        places = mapping(mapping(self.objects.get(answer or "")).get("places"))
        if answer is not None:
            create["returns"] = answer
        if answer is None and media:
            create["returns_media"] = media
            if not is_certain:
                self._conclude(
                    create, f"endpoints.{name}", "returns_media", "The document names no kind of file."
                )
        if not is_task:
            create["starts"] = "result"
            self._conclude(
                create, f"endpoints.{name}", "starts", "No operation asks for the state of a task."
            )
            if "status" in places:
                create["starts"] = "task"
                del create["inferred"]["starts"]
        if status is not None:
            asked = f"status{suffix}"
            endpoints[asked] = self._asking(status, creation, template, f"endpoints.{asked}")
            if "status_url" in places:
                endpoints[asked]["follow"] = "status_url"
            if suffix:
                create["status"] = asked
            self._results(endpoints, suffix, status, creation, template, create)
        cancel = self._cancel(operation)
        if cancel is not None:
            stops = f"cancel{suffix}"
            endpoints[stops] = self._asking(cancel, creation, template, f"endpoints.{stops}")
            endpoints[stops].pop("returns", None)
            if suffix:
                create["cancel"] = stops
        return {key: _sorted(endpoint) for key, endpoint in endpoints.items()}

    def _media(self, operation: Operation, creation: Creation) -> tuple[str, bool]:
        """The kind of file that is answered, and whether the document says it; empty where JSON is answered."""
        contents = self._contents(operation)
        kinds = sorted({kind.partition("/")[0] for kind in contents} & {"image", "video", "audio"})
        if kinds:
            return kinds[0], True
        if any("octet-stream" in kind or kind == "*/*" for kind in contents):
            kind, _ = modality(creation)
            return kind if kind in ("image", "video", "audio") else "file", False
        return "", True

    def _has_id(self, operation: Operation) -> bool:
        """Whether the answer of a creation names a task."""
        fields = self._fields(operation)
        return fields is None or bool({"id", "status_url"} & dict(self._places(fields)).keys())

    def _fields(self, operation: Operation) -> dict[str, Any] | None:
        """The keys of what an operation answers; None where the document does not describe it."""
        pointer = next((pointer for kind, pointer in self._answers(operation) if "json" in kind), None)
        if pointer is None:
            return None
        try:
            return convert(self.document, pointer).parameters or None
        except KeyError:
            return None

    def _results(
        self,
        endpoints: dict[str, Any],
        suffix: str,
        status: Operation,
        creation: Creation,
        template: str | None,
        create: dict[str, Any],
    ) -> None:
        """The answers of what asks for the state, and of what has the result, where that is another operation."""
        asked = endpoints[f"status{suffix}"]
        above = status.path.removesuffix("/status")
        result = next(
            (
                operation
                for operation in operations(self.document)
                if operation.method == "get" and above != status.path and operation.path == above
            ),
            None,
        )
        if answer := self._answer(status, f"state{suffix}"):
            asked["returns"] = answer
        if result is not None:
            name = f"result{suffix}"
            endpoints[name] = self._asking(result, creation, template, f"endpoints.{name}")
            if answer := self._answer(result, name):
                endpoints[name]["returns"] = answer
            if suffix:
                create["result"] = name

    def _asking(
        self, operation: Operation, creation: Creation, template: str | None, path: str
    ) -> dict[str, Any]:
        """An endpoint of a task that there is already."""
        endpoint = self._endpoint(operation, None)
        made = creation.operation.path if creation.operation is not None else ""
        if template is not None:
            below = self._below(operation.path, made, template, creation.model)
            if below is not None:
                endpoint["path"] = f"{template}{{endpoint}}{below[0]}"
                endpoint["path_parts"] = {"endpoint": below[1], **endpoint.get("path_parts", {})}
        self._conclude(endpoint, path, "path", "Its path and what it takes say so.")
        return endpoint

    @staticmethod
    def _below(path: str, made: str, template: str, model: str) -> tuple[str, Any] | None:
        """What follows the model's id in a path, with what stands for the id: it may be the front of it alone."""
        parts = model.split("/")
        for count in range(len(parts), 0, -1):
            start = template + "/".join(parts[:count])
            if path.startswith(start + "/"):
                holds = "model" if count == len(parts) else {"holds": "model", "segments": count}
                return path.removeprefix(start), holds
        return None

    def _endpoint(self, operation: Operation, creation: Creation | None) -> dict[str, Any]:
        """An operation with what stands in its places: parameters of a creation, the task's id of any other."""
        endpoint: dict[str, Any] = {
            "method": operation.method.upper(),
            "path": operation.path.partition("?")[0],
        }
        if self.texts == KEEP and (summary := text(operation.value.get("summary"))):
            endpoint["summary"] = summary
        parts = re.findall(r"\{([^{}/]*)\}", endpoint["path"])
        if creation is not None:
            at_hand = {name: place for name, place, _, _ in outer_parameters(self.document, operation)}
            endpoint["path_parts"] = {part: part for part in parts if part in at_hand}
        else:
            # The last part is the task's; what stands before it, nobody can say.
            endpoint["path_parts"] = dict.fromkeys(parts[-1:], "id")
        query = dict(self._query(operation, creation))
        headers = dict(self._headers(operation, creation))
        found = {"path_parts": endpoint.pop("path_parts"), "query": query, "headers": headers}
        return endpoint | {name: value for name, value in found.items() if value}

    def _query(self, operation: Operation, creation: Creation | None) -> Iterator[tuple[str, Any]]:
        for name, place, target, required in outer_parameters(self.document, operation):
            if place != "query":
                continue
            needed = {"required": True} if required else {}
            if creation is not None and name not in RESERVED:
                yield name, {**needed, "holds": name}
                continue
            try:
                parameter = convert_value(self.document, child(target.pointer, "schema"))[0]
            except KeyError:
                parameter = {}
            holds = {"holds": "id"} if creation is None and re.fullmatch(r"(?:\w+_)?id", name) else {}
            written = with_texts({name: parameter}, self.texts, self.glossary)[name]
            yield (
                name,
                {**{key: value for key, value in written.items() if key != "required"}, **needed, **holds},
            )

    def _headers(self, operation: Operation, creation: Creation | None) -> Iterator[tuple[str, Any]]:
        for name, place, _, required in outer_parameters(self.document, operation):
            if place == "header" and not is_of_auth(name):
                needed = {"required": True} if required else {}
                is_parameter = creation is not None and name not in RESERVED
                yield name, {**needed, **({"holds": name} if is_parameter else {})}

    def _contents(self, operation: Operation) -> set[str]:
        return {content for content, _ in self._answers(operation)}

    def _answers(self, operation: Operation) -> Iterator[tuple[str, str]]:
        """The contents of the answers of success, each with the pointer of its schema."""
        for status, response in mapping(operation.value.get("responses")).items():
            if status.startswith("2"):
                target = self.document.follow(child(operation.pointer, "responses", status), response)
                content = mapping(mapping(target.value).get("content")) if isinstance(target, Target) else {}
                for kind in content:
                    if isinstance(target, Target):
                        yield kind, child(target.pointer, "content", kind, "schema")

    def _answer(self, operation: Operation, name: str) -> str | None:
        """The name under `objects` of what an operation answers, which is put there."""
        fields = self._fields(operation)
        if fields is None:
            return None
        places = dict(self._places(fields))
        if name.startswith("result") and not {"files", "content"} & places.keys():
            places = {}  # all of it is the result
        written = with_texts(fields, self.texts, self.glossary)
        same = next((known for known, entry in self.objects.items() if entry["fields"] == written), None)
        if same is not None:
            return same
        self.objects[name] = {"fields": written, **({"places": places} if places else {})}
        self.concluded += [f"objects.{name}.places.{place}" for place in places]
        self._statuses(fields)
        return name

    def _places(self, fields: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
        """Where in an answer the things stand that clients need, by the names of its keys."""
        leaves = list(_leaves(fields, ""))
        every = list(_parameters_in(fields, ""))
        for place, pattern in _PLACES:
            among = every if place == "result" else leaves
            found = [
                path
                for path, key, _ in among
                if re.fullmatch(pattern, key, re.IGNORECASE) and "[]" not in path
            ]
            if place == "id":  # `request_id` says more than `id`, which any part may have
                found.sort(key=lambda path: (path.count("."), path.rpartition(".")[2].lower() == "id"))
            if found:
                yield place, found[0]
        for place, names in (("files", _FILES), ("content", _CONTENT)):
            files = [
                path for path, key, type_ in leaves if type_ == "string" and names.fullmatch(key.lower())
            ]
            if files:
                yield place, files if len(files) > 1 else files[0]

    def _statuses(self, fields: Mapping[str, Any]) -> None:
        for _, key, parameter in _parameters_in(fields, ""):
            if re.fullmatch(r"(?:task[_-]?)?(?:status|state)", key, re.IGNORECASE):
                for option in parameter.get("options", ()):
                    name = option["value"] if isinstance(option, Mapping) else option
                    phase = _phase(name) if isinstance(name, str) else None
                    if phase is not None and name not in self.statuses:
                        self.statuses[name] = {"phase": phase, "inferred": {"phase": _NAME_SAYS}}
                        self.concluded.append(f"statuses.{name}.phase")

    def _status(self, create: Operation, creation: Creation, has_template: bool) -> Operation | None:
        """The operation that asks for the state of a task: the one below the creation first."""
        if self._contents(create) and not any("json" in kind for kind in self._contents(create)):
            return None
        below = create.path.rstrip("/") + "/"
        others = [
            f"{other.operation.path.rstrip('/')}/"
            for other in self.creations
            if other.operation is not None and not below.startswith(f"{other.operation.path.rstrip('/')}/")
        ]
        above = below.removesuffix(creation.model + "/") if has_template else below
        scored = []
        for operation in operations(self.document):
            if operation.method != "get" or operation.path.startswith(tuple(others)):
                continue
            outer = list(outer_parameters(self.document, operation))
            has_part = operation.path.count("{") - create.path.count("{") == 1
            has_key = any(
                place == "query" and re.fullmatch(r"(?:\w+_)?id", name) for name, place, _, _ in outer
            )
            is_below = operation.path.startswith(below)
            if (has_part or (has_key and "{" not in operation.path)) and (
                is_below or _ASKS.search(operation.path)
            ):
                is_near = operation.path.startswith(above)
                rank = (not is_below, not is_near, "status" not in operation.path, len(operation.path))
                scored.append((rank, operation.path, operation))
        return min(scored)[-1] if scored else None

    def _cancel(self, create: Operation) -> Operation | None:
        count = create.path.count("{") + 1
        ends = re.compile(r"(?:^|.*[/_-])cancel")
        return next(
            (
                operation
                for operation in operations(self.document)
                if operation.method != "get"
                and ends.fullmatch(operation.path)
                and operation.path.count("{") == count
            ),
            None,
        )

    def _conclude(self, endpoint: dict[str, Any], path: str, fact: str, why: str) -> None:
        endpoint["inferred"] = {**endpoint.get("inferred", {}), fact: why}
        self.concluded.append(f"{path}.{fact}")


def _envelope(model_key: str | None) -> dict[str, Any]:
    fields = {"fields": {model_key: {"holds": "model", "required": True}}} if model_key is not None else {}
    return {"holds": "parameters", **fields}


def _slug(creation: Creation) -> str:
    """A creation's path as a name: `images/generations` is `images_generations`."""
    return (
        re.sub(r"[^A-Za-z0-9]+", "_", path_id(creation.operation.path if creation.operation else ""))
        .strip("_")
        .lower()
    )


def _free(name: str, taken: Mapping[str, Any]) -> str:
    numbered = (f"{name}_{number}" for number in range(2, 1000))
    return next(free for free in (name, *numbered) if free not in taken)


def _with_shared(endpoints: dict[str, Any]) -> dict[str, Any]:
    """The endpoints in which one that several creations ask stands once, under the name that all know."""
    kept: dict[str, Any] = {}
    names: dict[str, str] = {}
    for word in ("status", "result", "cancel"):
        same: dict[str, list[str]] = {}
        for name, endpoint in endpoints.items():
            if name.startswith(f"{word}_"):
                same.setdefault(endpoint["path"], []).append(name)
        for group in same.values():
            shared = word if len(same) == 1 and len(group) > 1 else group[0]
            names |= dict.fromkeys(group, shared)
    for name, endpoint in endpoints.items():
        changed = {
            key: names.get(value, value) if key in ("status", "result", "cancel") else value
            for key, value in endpoint.items()
        }
        kept.setdefault(names.get(name, name), changed)
    return kept


def _sorted(endpoint: dict[str, Any]) -> dict[str, Any]:
    return dict(sorted(endpoint.items(), key=lambda pair: _ORDER.get(pair[0], len(_ORDER))))


def _parameters_in(fields: Mapping[str, Any], path: str) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    """Every field with its path, those inside others too; `[]` stands for each element."""
    for key, parameter in fields.items():
        yield f"{path}{key}", key, parameter
        yield from _parameters_in(parameter.get("fields", {}), f"{path}{key}.")
        items = parameter.get("items", {})
        yield from _parameters_in(items.get("fields", {}), f"{path}{key}[].")
        if items.get("type") == "string":
            yield f"{path}{key}[]", key, items


def _leaves(fields: Mapping[str, Any], path: str) -> Iterator[tuple[str, str, Any]]:
    for name, key, parameter in _parameters_in(fields, path):
        if "fields" not in parameter:
            yield name, key, parameter.get("type")


def _phase(name: str) -> str | None:
    words = re.sub(r"[^a-z0-9]+", "-", name.lower())
    return next((phase for phase, pattern in _PHASES if re.search(pattern, words)), None)
