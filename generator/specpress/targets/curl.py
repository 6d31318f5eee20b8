"""A request as a command for bash and curl: what a page shows, and what its form writes anew for what is typed.

Given a provider and a model; gives a `Call`, in which every place of the call is filled but for those of variables of
the shell and of parameters. `command` puts a request into one; `templates/builder/form/curl.js` does the same with the
same call, of which `call_data` makes plain values.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias
from urllib.parse import quote

from specpress.base.json_text import json_text
from specpress.base.names import is_variable, key_variable, snake, variable_prefix
from specpress.catalog.calls import (
    PART,
    cut,
    filled_path,
    keeps_slashes,
    lifted,
    parameter_of,
    text_of,
    texts_of,
)
from specpress.catalog.model import Model
from specpress.catalog.provider import Endpoint, Provider
from specpress.catalog.types import walk
from specpress.catalog.values import ABSENT
from specpress.check.model_data import file_places
from specpress.runtime.api import Filler
from specpress.runtime.values import is_array

RESULT = "result"
"""The name of the file that an answer is written to which is the file itself."""
_PLAIN = re.compile(r"[\w:/.?=&%,@+ ~-]*", re.ASCII)
"""What a shell takes as it is within double quotes."""
_IN_DEFAULT = re.compile(r'[\\$`"}]')
_IN_FILE_NAME = re.compile(r'[\\"]')


@dataclass(frozen=True, slots=True)
class Variable:
    """A variable of the shell, and what stands there where it is not set."""

    name: str
    default: str | None = None


@dataclass(frozen=True, slots=True)
class Argument:
    """The value of a parameter that does not travel in the body.

    `escaped`: None where it stands as it is, otherwise the characters of it that need no escape in an address.
    `segments`: how many parts between slashes, from the front. `default`: what holds where it is left out.
    """

    key: str
    escaped: str | None = None
    segments: int | None = None
    default: str | None = None


Pieces: TypeAlias = tuple[str | Variable | Argument, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """How the requests for a model are sent."""

    method: str
    url: Pieces
    query: tuple[tuple[str, Pieces], ...] = ()
    headers: tuple[tuple[str, Pieces], ...] = ()
    user: str | None = None
    """The variable with a name and a password, where they are sent as Basic has them."""
    lifted: tuple[str, ...] = ()
    """The parameters that do not travel in the body."""
    form: str | None = None
    """How a form has lists; None where the body is JSON."""
    files: tuple[str, ...] = ()
    """The parameters that are files of the form."""
    output: bool = False
    """Whether the answer is a file."""


def call_of(provider: Provider, model: Model) -> Call | None:
    """How the requests for a model are sent; None where the docs do not tell where to."""
    create = provider.creation_of(model) or provider.creation
    base = (create.base_url if create is not None else None) or provider.base_url
    if create is None or base is None:
        return None
    parts = dict(create.path_parts)
    fixed = _fixed(create, model)
    path = tuple(_in_address(filled_path(create, fixed), parts, provider, model))
    if any(isinstance(piece, str) and PART.search(piece) for piece in path):
        return None
    auth = None if create.public else provider.auth
    query = [(name, _pieces(filler, provider, "")) for name, filler in create.query_fillers]
    headers = [(header.name, _pieces(header.filler, provider, None)) for header in create.headers]
    user = None
    if auth is not None and auth.query is not None:
        query.append((auth.query, (Variable(_key(provider)),)))
    elif auth is not None and auth.scheme.lower() == "basic":
        user = _key(provider)
    elif auth is not None:
        scheme = (f"{auth.scheme} ",) if auth.scheme else ()
        headers.insert(0, (auth.header, (*scheme, Variable(_key(provider)))))
    is_form = create.content == ("multipart",)
    return Call(
        method=create.method,
        url=(*_in_address(base.rstrip("/"), {}, provider, model), *path),
        query=tuple((name, pieces) for name, pieces in query if pieces),
        headers=tuple((name, pieces) for name, pieces in headers if pieces),
        user=user,
        lifted=tuple(dict.fromkeys(key for key, _, _ in lifted(create))),
        form=create.list_parts if is_form else None,
        files=tuple(parts_of(model)) if is_form else (),
        output=create.returns_media is not None,
    )


def parts_of(model: Model) -> Iterator[str]:
    """The parameters of a model that are files of a form."""
    for path, kinds in file_places(model).items():
        if any("part" in media.forms for media in kinds) and path[1:] in ((), ("*",)):
            yield path[0]


def is_file_name(value: Any) -> bool:
    """Whether a text in the place of a file names one on the disk, as no address does."""
    return isinstance(value, str) and "://" not in value and not value.startswith("data:")


def address(provider: Provider, create: Endpoint, model: Model) -> str:
    """Where a request for a model is sent. What is not the same for all requests stays in braces."""
    base = (create.base_url or provider.base_url or "").rstrip("/")
    return base + filled_path(create, _fixed(create, model))


def _fixed(create: Endpoint, model: Model) -> Any:
    """What stands in a part of the path in every request."""

    def value(filler: Filler) -> str | None:
        if filler.value is not ABSENT:
            return text_of(filler.value)
        return model.sent_id if filler.holds == "model" else None

    return value


def _key(provider: Provider) -> str:
    return key_variable(provider.id, provider.auth.environment if provider.auth else None)


def setting_variable(provider: Provider, name: str) -> Variable:
    """The variable with a setting."""
    setting = next((setting for setting in provider.settings if setting.name == name), None)
    own = f"{variable_prefix(provider.id)}_{snake(name, 'setting').upper()}"
    documented = setting.environment if setting is not None else None
    variable = documented if documented is not None and is_variable(documented) else own
    return Variable(variable, setting.default if setting is not None else None)


def _in_address(
    text: str, parts: dict[str, Filler], provider: Provider, model: Model
) -> Iterator[str | Variable | Argument]:
    """An address in pieces: its parts in braces are settings or parameters; another stays as it is."""
    settings = {setting.name for setting in provider.settings}
    end = 0
    for match in PART.finditer(text):
        filler = parts.get(match[1])
        setting = filler.setting if filler is not None else match[1] if match[1] in settings else None
        yield text[end : match.start()]
        end = match.end()
        if setting is not None:
            yield setting_variable(provider, setting)
        elif filler is not None and (key := parameter_of(filler)):
            safe = "/" if keeps_slashes(filler) else ""
            yield Argument(key, safe, filler.segments, _default(model, key))
        else:
            yield match[0]
    yield text[end:]


def _default(model: Model, key: str) -> str | None:
    """What holds where a parameter at the root of a request is left out."""
    field = dict(walk(model.request)).get((key,))
    return text_of(field.default) if field is not None and field.default is not ABSENT else None


def _pieces(filler: Filler | None, provider: Provider, escaped: str | None) -> Pieces:
    """What stands in a key of the query or in a header; nothing where a client makes it anew for each call."""
    if filler is None:
        return ()
    if filler.setting is not None:
        return (setting_variable(provider, filler.setting),)
    if key := parameter_of(filler):
        return (Argument(key, escaped, filler.segments),)
    if filler.value is ABSENT:
        return ()
    value = text_of(filler.value)
    return (value if escaped is None else quote(value, safe=escaped),)


def command(call: Call, request: Any) -> str:
    """The request as a command. The shell takes nothing in it for its own."""
    values = request if isinstance(request, dict) else {}
    url = [*_filled(call.url, values)]
    pairs = [
        [f"{quote(name, safe='')}=", *pieces]
        for name, template in call.query
        for pieces in _each(template, values)
    ]
    for number, pair in enumerate(pairs):
        url += ["&" if number else "?", *pair]
    rest = []
    if call.user is not None:
        rest.append(f"--user {_word([Variable(call.user)])}")
    for name, template in call.headers:
        rest += (f"--header {_word([f'{name}: ', *pieces])}" for pieces in _each(template, values))
    body = {key: value for key, value in request.items() if key not in call.lifted} if values else request
    if call.form is None:
        rest += (
            "--header 'Content-Type: application/json'",
            f"--data {shlex.quote(json_text(body).rstrip())}",
        )
    else:
        rest += _form(call, body)
    if call.output:
        rest.append(f"--output {RESULT}")
    has_default = call.method == "POST"  # which curl takes for what has a body
    first = f"curl {_word(url)}" + ("" if has_default else f" --request {shlex.quote(call.method)}")
    return " \\\n  ".join((first, *rest))


def _form(call: Call, body: Any) -> Iterator[str]:
    """A part for each value; a list has one for each element, unless it is written as JSON."""
    for key, value in body.items():
        is_file = key in call.files
        if is_array(value) and (is_file or call.form != "json"):
            name = f"{key}[]" if call.form == "brackets" else key
            items = list(value)
        else:
            name, items = key, [] if value is None else [value]
        for item in items:
            if is_file and is_file_name(item):
                yield f"--form {shlex.quote(f'{name}=@{_file_name(item)}')}"
            else:
                yield f"--form-string {shlex.quote(f'{name}={text_of(item)}')}"


def _file_name(name: str) -> str:
    """The name of a file as curl reads it; other than a plain one in quotes."""
    if re.fullmatch(r"[\w./-]+", name, re.ASCII):
        return name
    return '"' + _IN_FILE_NAME.sub(lambda match: f"\\{match[0]}", name) + '"'


def _each(template: Pieces, values: dict[str, Any]) -> Iterator[list[str | Variable]]:
    """What stands in a place that may be left out, or may be there for each element of a list."""
    keys = [piece.key for piece in template if isinstance(piece, Argument)]
    if not keys:
        yield _filled(template, values)
    for key in keys:
        if values.get(key) is not None:
            yield from (_filled(template, {key: text}) for text in texts_of(values[key]))


def _filled(template: Pieces, values: dict[str, Any]) -> list[str | Variable]:
    return [_text(piece, values) if isinstance(piece, Argument) else piece for piece in template]


def _text(argument: Argument, values: dict[str, Any]) -> str:
    value = values.get(argument.key)
    text = text_of(value) if value is not None else argument.default
    if text is None:
        return f"{{{argument.key}}}"
    text = cut(Filler(segments=argument.segments), text)
    return text if argument.escaped is None else quote(text, safe=argument.escaped)


def _word(pieces: Iterable[str | Variable]) -> str:
    """One word of bash."""
    joined = list(_joined(pieces))
    if not any(isinstance(piece, Variable) for piece in joined):
        return shlex.quote("".join(map(str, joined)))
    if all(isinstance(piece, Variable) or _PLAIN.fullmatch(piece) for piece in joined):
        return '"' + "".join(_shown(joined)) + '"'
    return "".join(
        f'"{_expanded(piece, "")}"' if isinstance(piece, Variable) else shlex.quote(piece) for piece in joined
    )


def _joined(pieces: Iterable[str | Variable]) -> Iterator[str | Variable]:
    """The same with texts between two variables as one."""
    text = ""
    for piece in pieces:
        if isinstance(piece, str):
            text += piece
            continue
        if text:
            yield text
        yield piece
        text = ""
    if text:
        yield text


def _shown(pieces: list[str | Variable]) -> Iterator[str]:
    for piece, following in zip(pieces, [*pieces[1:], ""], strict=True):
        yield piece if isinstance(piece, str) else _expanded(piece, following)


def _expanded(variable: Variable, following: str | Variable) -> str:
    if variable.default is not None:
        default = _IN_DEFAULT.sub(lambda match: f"\\{match[0]}", variable.default)
        return f"${{{variable.name}:-{default}}}"
    is_end = isinstance(following, Variable) or not re.match(r"\w", following, re.ASCII)
    return f"${variable.name}" if is_end else f"${{{variable.name}}}"


def curl(provider: Provider, model: Model, body: Any) -> str:
    """The request for a model as a command; empty where the docs do not tell where it is sent."""
    call = call_of(provider, model)
    return "" if call is None else command(call, body)


def call_data(call: Call) -> dict[str, Any]:
    """The call as plain values, for the form."""
    data: dict[str, Any] = {"method": call.method, "url": _plain(call.url)}
    for name, rows in (("query", call.query), ("headers", call.headers)):
        if rows:
            data[name] = [[key, _plain(pieces)] for key, pieces in rows]
    if call.user is not None:
        data["user"] = call.user
    for name, keys in (("lifted", call.lifted), ("files", call.files)):
        if keys:
            data[name] = list(keys)
    if call.form is not None:
        data["form"] = call.form
    return {**data, "output": RESULT} if call.output else data


def _plain(pieces: Pieces) -> list[Any]:
    """Pieces as plain values, the texts between two others as one."""
    plain: list[Any] = []
    for piece in pieces:
        if isinstance(piece, str):
            if plain and isinstance(plain[-1], str):
                plain[-1] += piece
            elif piece:
                plain.append(piece)
        elif isinstance(piece, Variable):
            plain.append(
                {"variable": piece.name, **({} if piece.default is None else {"default": piece.default})}
            )
        else:
            known = {"escaped": piece.escaped, "segments": piece.segments, "default": piece.default}
            plain.append(
                {"key": piece.key, **{name: value for name, value in known.items() if value is not None}}
            )
    return plain
