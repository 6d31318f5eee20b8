"""The reference of the command line.

Given the parser; gives the page: how each command is called, what it does, its arguments and options, how it exits,
and an example.
"""

from __future__ import annotations

import argparse
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from specpress.targets.markdown import code, fence, link, prose, slug, table
from specpress.tool_docs.blocks import page


@dataclass(frozen=True, slots=True)
class CommandLine:
    """The command line as the page tells of it."""

    parser: argparse.ArgumentParser
    """Of everything; those of the commands are below it."""
    exits: Mapping[int, str]
    """What each exit code says."""
    problems: Mapping[str, str]
    """When a command exits with 1, by its name; empty where it never does."""
    examples: Mapping[str, str]
    """What is typed and printed, by the name of the command."""
    common: Collection[str]
    """The options that every command has, by what the parser names them."""
    keys: Mapping[str, tuple[str, str]]
    """What each key of the configuration file says, and an example of its value."""


CONFIGURATION = """\
Where an option is not typed, a command takes what the project's file says: `specpress.toml`, or the table
`[tool.specpress]` of `pyproject.toml`, in the folder where it is called or the nearest one above. Paths in it are
relative to it, and so are those that it leaves out; so commands mean the same catalogue in every folder below. What is
typed wins; folders of `--templates` are made beside those of the file. A `pyproject.toml` without the table is
passed over."""

JSON = """\
With `--format json` a command prints one JSON document on standard output: what it found, under the keys below, and
under `problems` what is wrong. `check` prints the list of problems alone. Where a spec is broken that the command
needs, `problems` may be all that there is. A problem has `file`, `line`, `column`, `severity` (`error`, `warning` or
`note`), `code`, `message` and `help`; where they are known also `end_line`, `end_column` and `fix`, and in a request
`pointer`, a JSON pointer, while its line is always 1. More keys may come; those that there are stay."""

JSON_KEYS = {
    "generate": "`write`, `delete`: the files that were, or with `--check` would be, written and deleted",
    "publish": "`stale`: generated files that are not what the specs make, so that nothing is published; "
    "`write`, `delete`: as of `generate`, in the folder that is served",
    "models": "`models`: of each `name`, `provider`, `id`, `title`, `family`, what stands under `overview` in "
    "`generated/catalog.json` (`output`, `inputs`, `tags`, `roles`, `files`, `prompt`, and as `price` that of the "
    "smallest request, of a video of 5 seconds or nearly so), `price_text` (the whole price in a phrase), `works` and "
    "`deprecated`",
    "show": "the model as it stands in `generated/catalog.json`",
    "validate": "`model`, `valid`, `price` (as of `cost`) and `deprecated`, each with `pointer` and `message`",
    "cost": "`amount`, `unit`, `kind`, `min`, `max` and `missing`, on one line",
    "translate": "`request`, `notes` and `refusals`",
    "locales": "`languages`: of each `language`, `file`, `translated`, `fuzzy`, `total`, `percent`, "
    "`required_percent` and `up_to_date`",
    "import": "`pages`, `documents`, `providers`, `specs`, of specs made of documents also each of the `losses` with "
    "`pointer`, `construct` and `effect`; with `--update` also what is `without_spec`, and specs that "
    "are `gone` from it; `--report` writes the same",
    "diff": "`changes` and `summary`",
    "upgrade": "`request` and `steps`: of each `code`, `path`, `old`, `new` and `message`",
    "explain": "`code`, `severity`, `summary` and `text`; without a code `codes`, of each `code` and `summary`",
    "targets": "`targets`: of each `name` and `summary`",
}
"""What each command prints as JSON, as Markdown."""


def reference(command_line: CommandLine) -> str:
    """The whole page."""
    top = command_line.parser
    (below,) = (action for action in top._actions if isinstance(action, argparse._SubParsersAction))
    summaries = {choice.dest: choice.help or "" for choice in below._choices_actions}
    commands: Mapping[str, argparse.ArgumentParser] = below.choices
    rows = [
        (link(code(name), f"#{slug(command.prog)}"), prose(summaries[name]))
        for name, command in commands.items()
    ]
    codes = [(code(str(number)), prose(meaning)) for number, meaning in command_line.exits.items()]
    parts = [
        "# The command line",
        prose(top.description or ""),
        fence(f"{top.prog} COMMAND …", "text"),
        table(("command", "what it does"), rows),
        "Before a command or behind it:",
        table(("option", "what it does"), list(map(_row, _options(top)))),
        *(part for name in commands for part in _command(commands[name], command_line, name)),
        "## The configuration file",
        CONFIGURATION,
        table(
            ("key", "what it says", "as in"),
            [
                (code(key), prose(meaning), code(f"{key} = {example}"))
                for key, (meaning, example) in command_line.keys.items()
            ],
        ),
        "## JSON",
        JSON,
        table(("command", "what is in it"), [(code(name), keys) for name, keys in JSON_KEYS.items()]),
        "## Exit codes",
        "Every command exits with one of these.",
        table(("code", "meaning"), codes),
    ]
    return page(*parts)


def _command(command: argparse.ArgumentParser, command_line: CommandLine, name: str) -> Iterator[str]:
    arguments = [action for action in command._actions if not action.option_strings]
    options = [action for action in _options(command) if action.dest not in command_line.common]
    problems = command_line.problems[name]
    yield f"## {command.prog}"
    yield prose(command.description or "")
    # On one line; argparse would break it at the width of a terminal.
    yield fence(
        " ".join([command.prog, *(f"[{_typed(option)}]" for option in options), *map(_typed, arguments)]),
        "text",
    )
    yield table(("argument", "what it is"), list(map(_row, arguments))) if arguments else ""
    yield table(("option", "what it does"), list(map(_row, options))) if options else ""
    yield prose(f"Exits with `1` {problems}.") if problems else ""
    yield "Example:"
    yield fence(command_line.examples[name], "console")


def _options(parser: argparse.ArgumentParser) -> list[argparse.Action]:
    return [action for action in parser._actions if action.option_strings]


def _row(action: argparse.Action) -> tuple[str, str]:
    return code(_typed(action)), prose((action.help or "") % {"default": action.default})


def _typed(action: argparse.Action) -> str:
    """An argument or option as it is typed, with the name of what it takes."""
    takes = action.metavar or "|".join(action.choices or ())
    if action.option_strings:
        return f"{', '.join(action.option_strings)} {takes if action.nargs != 0 else ''}".strip()
    return f"[{takes}]" if action.nargs == "?" else str(takes)
