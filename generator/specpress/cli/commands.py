"""What can be typed: every command with its arguments and options, what it does, how it exits, and an example.

Given nothing; gives the parser of the command line. It stands apart from what carries the commands out (`cli`),
so that `--help` imports nothing else, and so that the reference page is made of the same words. The examples are
steps through one catalogue, in the order of the commands; a test takes them.
"""

from __future__ import annotations

import argparse
import os
import re
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple, NoReturn

from specpress import __version__
from specpress.base.diagnostics import suggestion
from specpress.base.version import Version
from specpress.cli.configuration import Configuration, configuration
from specpress.cli.console import harmless

FINE, PROBLEMS, USAGE, HUNG_UP, INTERRUPTED, TERMINATED = 0, 1, 2, 129, 130, 143
EXITS = {
    FINE: "fine",
    PROBLEMS: "problems found",
    USAGE: "wrong usage",
    HUNG_UP: "terminal closed",
    INTERRUPTED: "interrupted",
    TERMINATED: "terminated",
}
"""Every exit code, and what it says after any command."""

NAME = "specpress"
PURPOSE = "Describe hosted AI models once in YAML, and publish schemas, classes, prices and test vectors."


SHELLS = ("bash", "zsh", "fish", "powershell")
"""Those that commands can be completed in."""


class Argument(NamedTuple):
    """An argument or option: its name and what `argparse` is told of it."""

    name: str
    settings: dict[str, Any]
    key: str = ""
    """The key of the configuration file that gives what is taken where nothing is typed."""


class Command(NamedTuple):
    """One command; the module of its name in `cli` carries it out."""

    name: str
    summary: str
    """One line for the list of commands."""
    text: str
    """What it does, as a paragraph."""
    problems: str
    """When it exits with 1; empty where it never does."""
    example: str
    """Lines after `$ ` are typed, those below them are printed."""
    arguments: tuple[Argument, ...]


class _Parser(argparse.ArgumentParser):
    """A parser that repeats what was typed without what steers a terminal, and says what may be meant.

    A command's own parser refuses what it does not know itself, so that its own usage is shown.
    """

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """Parse everything, or say what is not known and exit with 2."""
        namespace, unknown = super().parse_known_args(args, namespace)
        # A word behind an option that is not known may be its value.
        option = next((word.partition("=")[0] for word in unknown if word.startswith("-")), None)
        if option is not None:
            hint = (
                suggestion(option, self._option_string_actions) or f"`{self.prog} --help` lists the options"
            )
            self.error(f"there is no option {option!r}; {hint}")
        if unknown:
            self.error(f"{unknown[0]!r} is one argument too many")
        return namespace, unknown

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the usage, and exit with 2."""
        super().error(harmless(message))

    def _check_value(self, action: argparse.Action, value: Any) -> None:
        if action.choices is not None and value not in action.choices:
            hint = suggestion(value, action.choices) or f"there are: {', '.join(action.choices)}"
            if action.dest == "command":
                self.error(f"there is no command {value!r}; {hint}")
            raise argparse.ArgumentError(action, f"there is no {value!r}; {hint}")


def parse(words: Sequence[str]) -> argparse.Namespace:
    """What was typed, or an exit: with 2 where it is wrong, with 0 where it asks for help or the version."""
    top = parser()
    if words[:1] == ["help"]:
        words = [*[word for word in words[1:] if word != "help" and not word.startswith("-")][:1], "--help"]
    first = next((word for word in words if not re.fullmatch("-[qv]+|--quiet|--verbose", word)), "")
    if first.startswith("-") and not any(name.startswith(first) for name in top._option_string_actions):
        _refuse_before_command(first, top)
    for word in words:
        if word.startswith("--") and word.endswith("=--"):
            # argparse takes the end of the options out of a value as well, and gives an empty list for it.
            top.error(f"argument {word.removesuffix('=--')}: -- is no value")
    parsed = top.parse_args(words)
    configured: Mapping[str, Any] = {}
    parsed.configuration = Configuration()
    if any(
        argument.key
        for command in COMMANDS
        if command.name == parsed.command
        for argument in command.arguments
    ):
        parsed.configuration = configuration(Path())
        configured = parsed.configuration.values
    if configured:
        file = parsed.configuration
        parsed = parser(configured).parse_args(words)
        parsed.configuration = file
    if "templates" in parsed:  # one that is configured may be typed as well
        parsed.templates = list({os.path.realpath(path): path for path in parsed.templates}.values())
    return parsed


def _refuse_before_command(option: str, top: argparse.ArgumentParser) -> NoReturn:
    """Say what to do with an option that stands before the command and is none that may."""
    known = {argument.name for command in COMMANDS for argument in command.arguments}
    name = option.partition("=")[0]
    if any(each.startswith(name) for each in known) and name.startswith("--"):
        top.error(f"{option} stands before the command; write {NAME} COMMAND {option} …")
    hint = suggestion(name, [*known, *top._option_string_actions]) or f"`{NAME} help` tells more"
    top.error(f"there is no option {name!r}; {hint}")


def parser(configured: Mapping[str, Any] = MappingProxyType({})) -> argparse.ArgumentParser:
    """The parser of the whole command line; it sets `command` to the command's name.

    `configured` are values of the configuration file by their keys, which are taken where nothing is typed.
    """
    codes = ", ".join(f"{code} {meaning}" for code, meaning in EXITS.items())
    top = _Parser(
        prog=NAME,
        description=PURPOSE,
        epilog=f"`{NAME} help COMMAND` tells more of a command. Exit codes: {codes}.",
    )
    top.add_argument("-V", "--version", action="version", version=f"{NAME} {__version__}")
    _add_common(top, default=False)
    below = top.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for command in COMMANDS:
        subparser = below.add_parser(
            command.name,
            help=command.summary,
            description=command.text,
            epilog=_epilog(command),
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        for argument in command.arguments:
            action = subparser.add_argument(argument.name, **argument.settings)
            action.default = configured.get(argument.key, action.default)
        _add_common(subparser, default=argparse.SUPPRESS)  # what stood before the command counts
    return top


COMMON = ("help", "quiet", "verbose")
"""The options that every command has, as the parser names them."""


def _add_common(of: argparse.ArgumentParser, default: Any) -> None:
    flags = {"action": "store_true", "default": default}
    of.add_argument("-q", "--quiet", help="print results and problems, and nothing beside them", **flags)
    of.add_argument("-v", "--verbose", help="say more: every file written, and how long it took", **flags)


def _epilog(command: Command) -> str:
    lines = "".join(f"  {line}\n" for line in command.example.splitlines())
    ends = f"\nExits with 1 {command.problems}." if command.problems else ""
    return f"example:\n{lines}{ends}"


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) > 65535:
        raise argparse.ArgumentTypeError("a whole number from 0 to 65535")
    return int(text)


def _speed(text: str) -> float:
    try:
        speed = float(text)
    except ValueError:
        speed = -1
    if not 0.001 <= speed <= 1_000_000:
        raise argparse.ArgumentTypeError("a number from 0.001 to 1000000")
    return speed


def _amount(text: str) -> Decimal:
    if not re.fullmatch(r"[0-9]{1,12}(\.[0-9]{1,6})?", text):
        raise argparse.ArgumentTypeError("an amount of 0 or more, such as 12.50")
    return Decimal(text)


def _count(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 256:
        raise argparse.ArgumentTypeError("a whole number from 1 to 256")
    return int(text)


def _version(text: str) -> Version:
    """A version that a person typed."""
    try:
        return Version.of(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{harmless(text)!r} is no day such as 2026-09-24") from None


def _cluster(text: str) -> str:
    """The address of a cluster, from what `--executor` takes."""
    kind, _, address = text.partition(":")
    if kind != "dask" or not re.fullmatch(r"[a-z]+://.+:[0-9]+", address):
        raise argparse.ArgumentTypeError(f"{text!r} is no KIND:ADDRESS, such as dask:tcp://HOST:8786")
    return address


def _argument(name: str, metavar: str, help: str, **settings: Any) -> Argument:
    """An argument, or an option that takes a value."""
    return Argument(name, {"metavar": metavar, "help": help, **settings})


def _option(name: str, metavar: str, default: Any, help: str, **settings: Any) -> Argument:
    """An option with a default, which its help names."""
    return _argument(name, metavar, f"{help}; default: %(default)s", default=default, **settings)


def _folder(name: str, default: str, help: str, key: str = "") -> Argument:
    """An option that takes a folder, which a key of the configuration file may give too."""
    return _option(name, "DIR", Path(default), help, type=Path)._replace(key=key)


def _flag(name: str, help: str) -> Argument:
    """An option that is given or not."""
    return Argument(name, {"action": "store_true", "help": help})


def _repeatable(name: str, metavar: str, help: str, **settings: Any) -> Argument:
    """An option that may be given several times; its values are listed."""
    return _argument(name, metavar, f"{help} (repeatable)", **{"action": "append", "default": [], **settings})


def _format(choices: tuple[str, ...], help: str) -> Argument:
    """The option that says in which form something is printed."""
    help = f"{help}; default: %(default)s"
    return Argument("--format", {"choices": choices, "default": choices[0], "help": help})


_FORMAT = _format(("text", "json"), "for people, or one JSON document for programs")
_SPECS = _folder("--specs", "specs", "the folder of the specs", "specs")
_TEMPLATES = _repeatable(
    "--templates", "DIR", "a target of your own: a folder with target.yaml and templates", type=Path
)._replace(key="templates")
_JOBS = _argument("--jobs", "N", "how many processes; default: one for each core", type=_count)
_EXECUTOR = _argument(
    "--executor",
    "KIND:ADDRESS",
    "what makes the models in place of processes here: a cluster, as dask:tcp://HOST:8786",
    type=_cluster,
)
_CHECK = _flag("--check", "write nothing; exit 1 if anything would change")
_TODAY = _argument(
    "--today",
    "DAY",
    "the day to judge by what no longer works, such as 2026-09-24; default: today",
    type=_day,
)
_MODEL = _argument("model", "PROVIDER/MODEL", "the name of a model")
_FILE = _argument("file", "FILE", "the request body as JSON; - for standard input")
_MEASURE = _repeatable(
    "--measure",
    "NAME=VALUE",
    "a number or a word that the price needs and the request does not hold, such as audio_seconds=12",
)

COMMANDS = (
    Command(
        "init",
        "make a small catalogue that works, to begin with",
        """\
Makes a folder with one made-up model at one made-up provider and a request to
try. Nothing is made where something is already.
""",
        "",
        """\
$ specpress init demo
made demo; next: cd demo && specpress generate
$ cd demo
""",
        (_argument("folder", "DIR", "a folder that is new or empty", type=Path),),
    ),
    Command(
        "check",
        "report everything that is wrong in the specs",
        """\
Reads every spec and reports all problems in one go, each with its place, its
code and its cure. Nothing is written, but with --fix: what is certain is mended
then, such as a misspelt key, a number in quotes or an option in the wrong case,
and nothing else in a file changes. With FILE only what is wrong in these files is
told, though everything is read. A text that is still to be written is counted; in
a model that is not as the last release has it, it is an error.
""",
        "if a problem is an error, or is left as one by --fix; with --strict also if there is a warning or a text is "
        "still to be written, with --diff if anything would change",
        """\
$ specpress check
1 model: no problems
$ specpress check specs/acme/painter.yaml --strict
specs/acme/painter.yaml: no problems
""",
        (
            _argument(
                "files", "FILE", "tell only what is wrong in these files and folders", nargs="*", type=Path
            ),
            _SPECS,
            _flag("--strict", "let warnings and texts that are still to be written fail as errors do"),
            _format(("text", "json", "github", "sarif"), "how the problems are printed"),
            _flag("--fix", "mend what is certain first, then report what is left"),
            _flag("--diff", "show what --fix would change, and write nothing"),
            _TODAY,
            _JOBS,
            _EXECUTOR,
        ),
    ),
    Command(
        "generate",
        "make all output from the specs",
        """\
Makes every kind of output, and changes the output folder as a whole or not at
all. What is unchanged is not made again. Files that nothing makes any more are
deleted if they were generated; files that somebody edited stop the run, and so do
those of a target of your own whose folder neither --templates nor the
configuration file names.
""",
        "if a problem is an error, and nothing is written then; with --check also if anything would change",
        """\
$ specpress generate
$ specpress generate --check
""",
        (
            _SPECS,
            _folder("--out", "generated", "the folder to write", "out"),
            _CHECK,
            _argument("--only", "PROVIDER/MODEL", "make the files of one model and no others"),
            _repeatable("--target", "T", "make only this kind of output", default=None),
            _TEMPLATES,
            _flag("--force", "overwrite generated files that somebody edited"),
            _flag("--watch", "go on, and make again what changes"),
            _FORMAT,
            _JOBS,
            _EXECUTOR,
        ),
    ),
    Command(
        "models",
        "list the models",
        """\
Lists the models with what they make, what they take, their prices in a phrase, and
until when they work where that is known. On a terminal what does not fit its width is
cut; elsewhere and with --format json it is whole.
""",
        "if a spec has an error, and its model is not listed then",
        """\
$ specpress models --provider acme --modality image
model         title    output  inputs  price
acme/painter  Painter  image   text    per image × count: 0.08 USD when quality is fine, 0.03 USD otherwise
""",
        (
            _argument("--provider", "P", "list the models of one provider"),
            _argument("--modality", "M", "list those that make this, such as image"),
            _TODAY,
            _SPECS,
            _FORMAT,
        ),
    ),
    Command(
        "show",
        "show what is known of a model",
        """\
Prints a model as it is understood: its parameters, rules, uploads and price,
what is not known, what was concluded, and where all of it was read.
""",
        "if the model's spec has an error",
        """\
$ specpress show acme/painter
""",
        (_MODEL, _SPECS, _FORMAT),
    ),
    Command(
        "validate",
        "check a request against a model",
        """\
Prints every problem of a request, each with its JSON pointer and a reason, or
`valid` and what the request costs.
""",
        "if the request has a problem, or the model's spec has an error",
        """\
$ specpress validate acme/painter requests/painter.json
valid, 0.16 USD
""",
        (_MODEL, _FILE, _MEASURE, _TODAY, _SPECS, _FORMAT),
    ),
    Command(
        "cost",
        "tell what a request costs",
        """\
Prints what the docs say that a request costs: an amount, or the bounds of it
and what would have to be known, where the request alone does not tell.
""",
        "if the request is not valid, the docs give no price, or the model's spec has an error",
        """\
$ specpress cost acme/painter requests/painter.json --format json
{"amount": "0.16", "unit": "USD", "kind": "computed"}
""",
        (_MODEL, _FILE, _MEASURE, _SPECS, _FORMAT),
    ),
    Command(
        "translate",
        "make a request for one model into one for the same model at another provider",
        """\
Prints the same request as another member of the family takes it: under its keys,
in its form, with its envelope. What was renamed, converted, added or dropped on
the way, and what differs all the same, is told on standard error. Nothing is lost
without a word: what the other member cannot do is refused, with its place, unless
--drop names it. Defaults that differ are written out, so that the meaning stays.
""",
        "if the request is not valid or cannot be translated, or a spec has an error",
        """\
$ specpress translate acme/painter acme/painter requests/painter.json
""",
        (
            _argument("source", "FROM", "the model that the request is for, as PROVIDER/MODEL"),
            _argument("target", "TO", "the model of the same family that it shall be for"),
            _FILE,
            _SPECS,
            _repeatable(
                "--drop",
                "KEY",
                "a parameter of FROM that may be lost, given or taken by default, such as watermark",
            ),
            _format(("text", "json"), "json: one object with the request, the notes and the refusals"),
        ),
    ),
    Command(
        "mock",
        "serve a mock of each provider's API, to develop on without spending",
        """\
Serves every documented endpoint of the providers on this machine, made from the
specs: requests are checked as `specpress validate` does, tasks take their time,
cost what the docs say (the least, where only the bill tells) and give real small
files. It prints the lines that point a client to it; stop it with Ctrl-C. It comes
with `specpress[mock]`.
""",
        "if the specs or the fault plan have an error",
        """\
$ specpress mock --check
export ACME_BASE_URL=http://127.0.0.1:8787/acme ACME_API_KEY=mock
""",
        (
            _SPECS,
            _argument("--provider", "P", "play one provider; left out: all of them"),
            _option("--port", "N", 8787, "the port to listen on; 0 takes a free one", type=_port),
            _option("--seed", "S", 0, "what happens by chance follows from it", type=int),
            _option("--speed", "X", 1.0, "how many times as fast tasks are done", type=_speed),
            _argument("--faults", "FILE", "a fault plan: what shall go wrong, and when", type=Path),
            _argument("--state", "FILE", "keep tasks and balances here, for the next start", type=Path),
            _option(
                "--credits",
                "N",
                Decimal(100000),
                "what each key has to spend, in the unit of its provider",
                type=_amount,
            ),
            _argument(
                "--today",
                "DAY",
                "refuse models that no longer work on this day, such as 2026-09-24; left out: none",
                type=_day,
            ),
            _flag("--check", "serve nothing; check the specs and the fault plan"),
        ),
    ),
    Command(
        "locales",
        "bring the translations up to date, and tell what they lack",
        """\
Brings every file under specs/locales up to date with the texts that there are:
new ones are empty, those whose English changed are marked fuzzy, and the tool's
own phrases are filled in where it has them. Then it tells how much of each
language there is. `X-Required-Coverage` in a file's header is the percentage
that --check asks for; where there is less, it names the texts that lack, and where
they come from. A file with a fault is left as it is, and holds up no other.
""",
        "if a file or a spec has a fault; with --check also if a file is not up to date or lacks too much",
        """\
$ specpress locales
no languages but English; begin one by --add, such as --add bn
""",
        (
            _SPECS,
            _repeatable("--add", "LANGUAGE", "begin a language, by its BCP 47 tag such as bn"),
            _flag("--check", "write nothing; exit 1 if a file is not up to date or lacks more than it may"),
            _FORMAT,
        ),
    ),
    Command(
        "site",
        "build the site from the generated docs",
        """\
Checks the generated docs, builds them with Zensical, once for each language, and
checks every link of what was built. Then the site changes as a whole, or not at
all. Each page has its Markdown beside it. Zensical comes with `specpress[site]`.
""",
        "if a problem is found, and the site is left as it was then",
        """\
$ specpress site
""",
        (
            _folder("--docs", "generated", "the folder that generate wrote", "out"),
            _folder("--out", "site", "the folder to write", "site"),
            _flag("--force", "overwrite files of the site that somebody edited"),
            _JOBS,
        ),
    ),
    Command(
        "serve",
        "show the site on this machine, and make again what changes",
        """\
Makes all output and the site of it, and serves that on this machine alone until it is
stopped with Ctrl-C. When specs, translations or templates change, what follows from them is
made again, and pages that are open are loaded anew. With a problem, the pages stay as
they were. No site is written; `specpress site` does that.
""",
        "",
        """\
$ specpress serve
""",
        (
            _SPECS,
            _folder("--out", "generated", "the folder to write", "out"),
            _TEMPLATES,
            _option("--port", "N", 8000, "the first port to try; 0 takes a free one", type=_port),
        ),
    ),
    Command(
        "release",
        "record the catalogue as it is as a release, and give it a version",
        """\
Compares the catalogue with its last release and records it under specs/releases/, which needs no git: what changed,
and what changed parts were like. The version rises by what changed: something breaking makes it a major one, a warning
or an addition a minor one, texts and sources a patch. It is written into specs/catalog.yaml, and from there into all
output, which is made at once. A first release is 1.0.0.
""",
        "if a problem is an error or a text is still to be written, and nothing is released then",
        """\
$ specpress release --check
1.0.0, the first release: 1 model
$ specpress release
1.0.0, the first release: 1 model
""",
        (
            _SPECS,
            _folder("--out", "generated", "the folder to write", "out"),
            _TEMPLATES,
            _argument(
                "--version",
                "V",
                "the version, such as 2.0.0; default: what the changes ask for",
                type=_version,
            ),
            _argument(
                "--date", "DAY", "the day of the release, such as 2026-09-24; default: today", type=_day
            ),
            _argument(
                "--allow", "REASON", "why a version will do that is lower than what the changes ask for"
            ),
            _flag("--check", "only tell what would be released"),
            _JOBS,
            _EXECUTOR,
        ),
    ),
    Command(
        "publish",
        "bring the last release into a folder that a server serves, at addresses that stay",
        """\
Brings the last release into a folder that a static server serves at the address that
specs/catalog.yaml names: schemas, models.json, prices.json, openapi/ and vectors/, each
below v1/, which moves along within the major version, and below v1.4.0/ and so on, which
no later run alters. A release that breaks something opens v2/ and leaves v1/ as it is.
catalog.json lists the schemas, versions.json the versions, and changes/ what changed.
Publish into the folder of the last time: it is the record of what was published. Its
versions from before releases, such as v1.3/, stay.
""",
        "if a problem is an error, the specs are not as they were released, what was generated is not up to date, or a "
        "published version was altered, and nothing is written then; with --check also if anything would change",
        """\
$ specpress publish public
$ specpress publish public --check
""",
        (
            _argument("folder", "DIR", "the folder that a server serves", type=Path),
            _SPECS,
            _folder("--out", "generated", "the folder that was generated", "out"),
            _CHECK,
            _FORMAT,
            _JOBS,
        ),
    ),
    Command(
        "import",
        "make specs of saved docs pages and API documents, or compare them with the specs",
        """\
Reads saved docs pages of models and documents for machines, sees by itself what
they are and whose, and writes a spec for each model. Documents are OpenAPI 3 and
Swagger 2, JSON Schema, a model as Replicate's API answers it, Cloudflare's model
files, or a Markdown page with OpenAPI or JSON Schema in its fences; a provider
that has no file yet gets a draft of one. Pages of any provider are read by what
`pages` in its file says of them: the address, and whether parameters stand in a
table, in lines or in bullets. Several pages of one model, in other languages or
forms, become one spec; what they disagree on is left to a person.
What a page does not show is not guessed but named as unknown; what a document
says and a spec cannot say exactly is let through and named. With --update the
spec stays as it was written, and only what has changed is put in. A page that
cannot be used is left out, with the reason, and the others go on; so is anything
with --update. Nothing is fetched. It comes with `specpress[import]`.
""",
        "if a page cannot be read or a spec is there already, which is left out then, or if a document cannot be, and "
        "nothing is written; with --update also if anything has changed",
        """\
$ specpress import saved/flux-kontext-pro.txt
""",
        (
            _argument(
                "files",
                "FILE",
                "a saved docs page (text, Markdown or HTML) or an API document (JSON or YAML); a folder of them; - for "
                "standard input",
                nargs="+",
            ),
            _argument(
                "--provider",
                "P",
                "the provider that pages have to be of, or that documents are of; left out: seen by itself",
            ),
            _repeatable(
                "--operation",
                "PATTERN",
                "of documents: an operation to import, by its path, `POST /path` or its id, with * for anything; left "
                "out: those whose body takes a prompt, a text or a file",
            ),
            _argument(
                "--id",
                "TEMPLATE",
                "of documents: how files of specs are called, such as {path}/{model}; {operation}, {file} and {title} "
                "can stand in it too",
            ),
            Argument(
                "--texts",
                {
                    "choices": ("keep", "glossary", "none"),
                    "help": "of documents: whose words stand in the specs: the document's own, which is its owner's to "
                    "allow, those of your glossary, or none; default: glossary",
                },
            ),
            _argument(
                "--report", "FILE", "write into a file what was read, lost and changed, as JSON", type=Path
            ),
            _flag("--dry-run", "say what would be written, and write no spec"),
            _folder("--out", "specs", "the folder of the specs", "specs"),
            _flag("--update", "compare with the specs that exist, and put in what has changed"),
            _FORMAT,
        ),
    ),
    Command(
        "diff",
        "say what changed between two catalogues",
        """\
Compares what two catalogues mean, not how they are written: models, parameters, limits, options, defaults, rules,
files, prices, errors, endpoints and answers. OLD and NEW are folders of specs, files like generated/catalog.json,
releases such as `1.4.0`, or git revisions such as `HEAD~1` and `main:specs`; NEW is the folder of --specs if left out.
Each change is breaking (what was accepted is refused, or what was promised is missing), a warning (the same request has
another result or price), compatible, or a note.
""",
        "if --fail-on is given and something is as bad as it says",
        """\
$ specpress diff specs --fail-on breaking
""",
        (
            _argument("old", "OLD", "a folder of specs, a catalog.json, a release or a git revision"),
            _argument("new", "NEW", "the same; the folder of --specs if left out", nargs="?"),
            _SPECS,
            _option(
                "--format",
                "FORM",
                "text",
                "how to print it: text, json, markdown, github or sarif",
                choices=("text", "json", "markdown", "github", "sarif"),
            ),
            _argument(
                "--fail-on",
                "SEVERITY",
                "exit with 1 for this and worse: breaking, warning or any",
                choices=("breaking", "warning", "any"),
            ),
            _argument(
                "--ignore",
                "FILE",
                "changes that are known: fingerprint, reason and until of each, as YAML",
                type=Path,
            ),
            _TODAY,
            _argument("--only", "NAME", "only the changes of one model, or of a provider with its models"),
            _option("--lang", "LANGUAGE", "en", "the language of the sentences"),
        ),
    ),
    Command(
        "upgrade",
        "make a request for an older state of a model valid for a newer one",
        """\
Prints the request as the model takes it now: under the keys, at the places and in the forms that it has now. Each step
is told on standard error with the code that `specpress diff` has for the change. A default that changed is written out,
so that the result stays the same. Nothing is guessed, clamped or lost: what has no exact counterpart is refused, and
all that stands in the way is told at once. For another provider, hand the result to `specpress translate`.
""",
        "if the request was not valid before, or cannot be made valid without losing something",
        """\
$ specpress upgrade requests/painter.json --model acme/painter --from specs
""",
        (
            _FILE,
            _argument(
                "--model", "NAME", "the model that the request is for, as PROVIDER/MODEL", required=True
            ),
            _argument(
                "--from",
                "OLD",
                "what the request was made for: a release, a git revision, a folder of specs or a catalog.json",
                required=True,
                dest="old",
            ),
            _argument(
                "--to",
                "NEW",
                "what it shall be valid for, likewise; the folder of --specs if left out",
                dest="new",
            ),
            _argument(
                "--to-model",
                "NAME",
                "the model of the same provider that it shall be for, where that is another one",
            ),
            _SPECS,
            _format(("text", "json"), "json: one object with the request, the steps and the problems"),
        ),
    ),
    Command(
        "explain",
        "print the page of a problem's code",
        """\
Prints what a problem means, why it is one, and how to mend it.
""",
        "",
        """\
$ specpress explain price-negative
""",
        (_argument("code", "CODE", "a problem's code; left out: list all codes", nargs="?"), _FORMAT),
    ),
    Command(
        "targets",
        "list the kinds of output",
        """\
Lists the words that `specpress generate --target` takes, each with what it makes.
""",
        "if a folder that --templates names is broken",
        """\
$ specpress targets
""",
        (_TEMPLATES, _FORMAT),
    ),
    Command(
        "completion",
        "print the script with which a shell completes commands",
        """\
Prints what makes a shell complete commands, options, and the names of models,
providers, targets and problems at a press of Tab. Have the shell read it when it
starts: by `eval "$(specpress completion bash)"` in `~/.bashrc`, the same with zsh
behind compinit in `~/.zshrc`. For fish, write what is printed into
`~/.config/fish/completions/specpress.fish`.
""",
        "",
        """\
$ specpress completion bash
""",
        (Argument("shell", {"choices": SHELLS, "metavar": "SHELL", "help": f"one of {', '.join(SHELLS)}"}),),
    ),
)
"""Every command, in the order in which a newcomer needs them."""
