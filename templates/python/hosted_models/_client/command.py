"""The command line for people: `run`, `price` and `models`.

Given words of a command line; gives an exit code: 0 fine, 1 a problem, 2 wrong usage, 130 interrupted. Results go
to standard output, progress and problems to standard error.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, count
from pathlib import Path
from types import ModuleType
from typing import Any, NoReturn

from .._entry import Entry, UnknownModel, model_data
from .._find import find
from .._index import CLIENTS, MODELS
from .._runtime.calls import Argument, ModelData
from .._runtime.messages import TOO_DEEP
from .._runtime.values import ABSENT, is_deep_text
from .errors import HostedModelsError
from .progress import Progress

PROGRAM = f"python -m {__name__.removesuffix('._client.command')}"
_MAX_BYTES = 32_000_000
"""Of a request, as `specpress validate` has it."""
_KINDS = ("image", "video", "audio", "file")


class _Wrong(Exception):
    """Wrong usage; the text says how."""


def main(words: Sequence[str]) -> int:
    """Do what a command line says; gives the exit code."""
    try:
        code = _done(words)
        sys.stdout.flush()
        return code
    except _Wrong as error:
        print(f"error: {_shown(error)}", file=sys.stderr)
        return 2
    except HostedModelsError as error:
        print(f"error: {_shown(error)}", file=sys.stderr)
        return 1
    except BrokenPipeError:  # whoever reads the output wants no more of it
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except (OSError, LookupError, ValueError) as error:
        print(f"error: {_shown(_said(error))}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("interrupted; a task that was created may go on", file=sys.stderr)
        return 130


_STEERING = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)
"""Control characters but for the line feed, those that turn the direction of writing round, and halves of a character,
which no stream could write."""


def _shown(value: object) -> str:
    """A text of the server's with escapes for what steers a terminal; in JSON they mean the same."""
    return _STEERING.sub(lambda match: f"\\u{ord(match[0]):04x}", str(value))


def _said(error: Exception) -> str:
    return str(error.args[0]) if isinstance(error, KeyError) and error.args else str(error)


class _Parser(argparse.ArgumentParser):
    """A parser that repeats what was typed, and what specs say, without what steers a terminal."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the usage, and exit with 2."""
        super().error(_shown(message))

    def format_help(self) -> str:
        """What can be typed."""
        return _shown(super().format_help())


def _done(words: Sequence[str]) -> int:
    parser = _Parser(prog=PROGRAM, description="Runs hosted AI models.", allow_abbrev=False)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    listing = commands.add_parser("models", help="list the models", allow_abbrev=False)
    _add_filters(listing)
    for name, help in (("run", "run a model"), ("price", "tell what a request costs, and send nothing")):
        one = commands.add_parser(name, help=help, allow_abbrev=False, add_help=False)
        one.add_argument("model", nargs="?", help="such as provider/model; give it to see its arguments")
        one.add_argument("-h", "--help", action="store_true", help=argparse.SUPPRESS)
    given, rest = parser.parse_known_args(words)
    if given.command == "models":
        if rest:
            parser.error(f"unrecognized arguments: {' '.join(rest)}")
        return _models(given)
    if given.model is None:
        commands.choices[given.command].print_help()
        return 0 if given.help else 2
    return _Call(given.command, given.model).done([*rest, *(["--help"] if given.help else [])])


_FILTERS = (
    ("--output", "output", "KIND", "only those that make this: image, video, audio, text and the like"),
    ("--input", "inputs", "KIND", "only those that take this; may be given several times, for all of them"),
    ("--role", "roles", "ROLE", "only those that use a file so, such as 'first frame'; likewise"),
    ("--tag", "tags", "TAG", "only those with a tag, such as image-to-video; likewise"),
    ("--family", "family", "FAMILY", "only those of one family: one underlying model at several providers"),
)


def _add_filters(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("provider", nargs="?", help="only those of one provider")
    add = parser.add_argument
    add(
        "--provider",
        dest="providers",
        metavar="ID",
        action="append",
        default=[],
        help="only those of a provider",
    )
    for option, name, words, help in _FILTERS:
        add(option, dest=name, metavar=words, action="append", default=None, help=help)
    add("--max-price", metavar="AMOUNT", help="only those whose smallest request is known to cost no more")
    add("--unit", metavar="UNIT", help="only those whose price is in this unit, such as USD")
    add("--json", action="store_true", help="print all that is known of each, as JSON")


def _models(given: argparse.Namespace) -> int:
    words = {name: getattr(given, name) for _, name, _, _ in _FILTERS}
    providers = [*given.providers, *([] if given.provider is None else [given.provider])]
    try:
        found = find(**words, provider=providers or None, max_price=given.max_price, unit=given.unit)
    except ValueError as error:
        raise _Wrong(str(error)) from None
    if given.json:
        rows = (_shown(json.dumps(model.to_json(), ensure_ascii=False)) for model in found)
        print("[", ",\n".join(rows), "]", sep="\n" if found else "")
        return 0
    width = max((len(model.name) for model in found), default=0)
    for model in found:
        print(_shown(f"{model.name:<{width}}  {model.title}"))
    if not found:
        print("no model is all of this", file=sys.stderr)
    return 0


class _Call:
    """One command about one model."""

    def __init__(self, command: str, name: str) -> None:
        try:
            self.entry: Entry[Any] = Entry(name)
        except UnknownModel as error:
            raise _Wrong(str(error)) from None
        self.command = command
        self.package = MODELS[name][0].partition(".")[0]
        if self.package not in CLIENTS.values():
            raise _Wrong(f"the docs of {name.partition('/')[0]} do not tell enough to call it")
        self.data: ModelData = model_data(name)

    def done(self, words: Sequence[str]) -> int:
        """Do it."""
        given = vars(self._parser().parse_args(words))
        arguments = self._arguments(given)
        body: Any = _read(given["body"]) if given["body"] else ABSENT
        if body is not ABSENT and arguments:
            raise _Wrong("give --body or arguments, not both")
        measures = dict(_measure(one) for one in given["measure"])
        if self.command == "price":
            return self._price(body, arguments, measures)
        return self._run(body, arguments, measures, given)

    def _price(self, body: Any, arguments: Mapping[str, Any], measures: Mapping[str, str]) -> int:
        from .options import Options  # noqa: PLC0415  # too slow for `models`
        from .prepare import called_as, prepare, priced  # noqa: PLC0415

        called = called_as(self._client_module().API, self.data)
        prepared = prepare(called, body, arguments, Options(measures=measures))
        for sentence in prepared.unchecked:
            print(_shown(sentence), file=sys.stderr)
        print(_shown(priced(called, prepared)))
        return 0

    def _run(
        self, body: Any, arguments: Mapping[str, Any], measures: Mapping[str, str], given: Mapping[str, Any]
    ) -> int:
        if given["out"] is not None and not given["out"].parent.is_dir():
            raise _Wrong(f"there is no folder {given['out'].parent}")
        name = min((one for one, package in CLIENTS.items() if package == self.package), key=len)
        with getattr(self._client_module(), name)(
            base_url=given["base_url"], settings=dict(map(_setting, given["setting"]))
        ) as client:
            job = client.models[self.entry.name.partition("/")[2]].run(
                *([] if body is ABSENT else [body]),
                max_cost=given["max_cost"],
                measures=measures,
                on_progress=_Shown(),
                deadline=given["deadline"],
                idempotency_key=given["idempotency_key"],
                **arguments,
            )
            if given["out"] is None:
                for file in job.files:  # one that came in the answer lies nowhere else
                    print(_shown(file.url or file.save(_unused(file.name))))
            if not job.files:
                print(_shown(json.dumps(job.raw, ensure_ascii=False)))
            for file, target in zip(
                job.files, _targets(given["out"], [file.name for file in job.files]), strict=False
            ):
                print(_shown(file.save(target)))
        return 0

    def _client_module(self) -> ModuleType:
        return importlib.import_module(f"..{self.package}._client", __package__)

    def _parser(self) -> argparse.ArgumentParser:
        parser = _Parser(
            prog=f"{PROGRAM} {self.command} {self.entry.name}",
            description=self.entry.title,
            allow_abbrev=False,
        )
        own = parser.add_argument_group("arguments of the model")
        for one in self.data.arguments:
            words = "TEXT" if one.text else "VALUE"
            own.add_argument(_option(one), dest=f"={one.name}", metavar=words, help=self._help(one))
        for kind in self._kinds():
            help = f"a file or an address, for the next place that takes one ({kind})"
            own.add_argument(
                f"--{kind}", dest=f"+{kind}", metavar="FILE", action="append", default=[], help=help
            )
        _add_options(parser, self.command)
        return parser

    def _kinds(self) -> list[str]:
        """The kinds of files that the model takes, where no argument has the name."""
        taken = {_option(one) for one in self.data.arguments}
        found = {limits.kind for slot in self.data.slots for limits in slot.kinds}
        if any(not slot.kinds for slot in self.data.slots):
            found |= {"image", "video", "audio"}
        return [kind for kind in _KINDS if kind in found and f"--{kind}" not in taken]

    def _help(self, argument: Argument) -> str:
        """What the argument is for, as the catalogue says it."""
        fields: Any = self.entry.spec["request"]
        found: Mapping[str, Any] = {}
        for step in argument.path:
            inner = fields
            while inner.get("type") == "array":
                inner = inner["items"]
            if step != "*":
                found = next(one for one in inner["fields"] if one["key"] == step)
                fields = found["type"]
        return str(found.get("description", "")).replace("%", "%%")

    def _arguments(self, given: Mapping[str, Any]) -> dict[str, Any]:
        by_name = {one.name: one for one in self.data.arguments}
        found = {
            name: _value(by_name[name], text) for name in by_name if (text := given[f"={name}"]) is not None
        }
        for kind in self._kinds():
            for text in given[f"+{kind}"]:
                self._hand_over(found, kind, text)
        return found

    def _hand_over(self, arguments: dict[str, Any], kind: str, text: str) -> None:
        """Put a file at the next place that takes its kind."""
        for name, is_list in self._places(kind):
            if is_list and isinstance(arguments.setdefault(name, []), list):
                arguments[name].append(_file(text))
                return
            if name not in arguments:
                arguments[name] = _file(text)
                return
        raise _Wrong(f"{self.entry.name} takes no more files of kind {kind}")

    def _places(self, kind: str) -> Iterator[tuple[str, bool]]:
        for slot in self.data.slots:
            for one in self.data.arguments:
                is_list = slot.path == (*one.path, "*")
                if (is_list or slot.path == one.path) and (
                    not slot.kinds or any(limits.kind == kind for limits in slot.kinds)
                ):
                    yield one.name, is_list


def _add_options(parser: argparse.ArgumentParser, command: str) -> None:
    add = parser.add_argument_group("options of the call").add_argument
    add("--body", metavar="FILE", help="the whole request as JSON instead of arguments; - is standard input")
    add(
        "--measure",
        metavar="NAME=VALUE",
        action="append",
        default=[],
        help="a number or word that the price needs",
    )
    if command == "price":
        return
    add("--out", metavar="PATH", type=Path, help="where the result goes: a file, or a folder that is there")
    add("--max-cost", metavar="AMOUNT", help="refuse a request that costs more, or may cost more")
    add("--deadline", metavar="SECONDS", type=float, default=3600.0, help="how long to wait (default: 3600)")
    add("--idempotency-key", metavar="KEY", help="a name for the job, under which no second one is started")
    add("--base-url", metavar="URL", help="another address of the API, such as that of a mock")
    help = "what stands in every call of the API, such as a project"
    add("--setting", metavar="NAME=VALUE", action="append", default=[], help=help)


def _option(argument: Argument) -> str:
    return f"--{argument.name.rstrip('_').replace('_', '-')}"


def _value(argument: Argument, text: str) -> Any:
    """A word as a value: text where only texts are taken, otherwise JSON if it is any."""
    if argument.text:
        return text
    try:
        return json.loads(text)
    except ValueError:
        return text


def _file(text: str) -> Any:
    return text if text.startswith(("https://", "http://", "data:")) else Path(text)


def _measure(text: str) -> tuple[str, str]:
    name, equals, number = text.partition("=")
    if not (name and equals and number):
        raise _Wrong(f"--measure takes NAME=VALUE, not {text!r}")
    return name, number


def _setting(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not (name and equals and value):
        raise _Wrong(f"--setting takes NAME=VALUE, not {text!r}")
    return name, value


def _unused(name: str) -> Path:
    """A name in this folder that no file has."""
    wanted = Path(name)
    numbered = (wanted.with_stem(f"{wanted.stem}-{number}") for number in count(2))
    return next(path for path in chain((wanted,), numbered) if not path.exists())


def _read(path: str) -> Any:
    """The JSON of a file, or of standard input for `-`."""
    if path == "-":
        data, name = sys.stdin.buffer.read(_MAX_BYTES + 1), "standard input"
    else:
        with open(path, "rb") as file:
            data, name = file.read(_MAX_BYTES + 1), path
    if len(data) > _MAX_BYTES:
        raise _Wrong(f"{name} has more than {_MAX_BYTES:,} bytes; send files by their addresses instead")
    try:
        text = data.decode("utf-8-sig")
        if is_deep_text(text):
            raise _Wrong(f"{name}: {TOO_DEEP.message}")
        return json.loads(text)
    except ValueError as error:
        raise _Wrong(f"{name} is no JSON: {error}") from None


def _targets(out: Path | None, names: Sequence[str]) -> Iterator[Path]:
    """Where each file goes: into the folder, or under the name, with a number where two would be one."""
    if out is None:
        return
    taken: set[str] = set()
    is_folder = out.is_dir()
    for name in names:
        wanted = out / name if is_folder else out
        numbered = (wanted.with_stem(f"{wanted.stem}-{number}") for number in count(2))
        # Some systems do not tell small letters from capitals.
        target = next(one for one in chain((wanted,), numbered) if one.name.lower() not in taken)
        taken.add(target.name.lower())
        yield target


class _Shown:
    """Shows progress on standard error: one line that changes on a terminal, else a line for each change."""

    def __init__(self) -> None:
        self._last = ""

    def __call__(self, progress: Progress) -> None:
        text = _shown(progress)
        for sentence in progress.unchecked:
            print(_shown(sentence), file=sys.stderr)
        if sys.stderr.isatty():
            end = "\n" if progress.stage in ("checked", "created", "done") else ""
            print(f"\r\x1b[K{progress.elapsed:6.1f} s  {text}", end=end, file=sys.stderr, flush=True)
        elif text != self._last:
            print(text, file=sys.stderr, flush=True)
        self._last = text
