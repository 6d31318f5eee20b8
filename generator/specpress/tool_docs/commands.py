"""The reference of the command line.

Given the definitions of the commands; gives the page: how each is called, what it does, its arguments and options,
how it exits, and an example.
"""

from __future__ import annotations

import argparse

from specpress.cli.commands import COMMANDS, EXITS, NAME, PROBLEMS, PURPOSE, Command, parser
from specpress.targets.markdown import code, fence, link, prose, slug, table
from specpress.tool_docs.blocks import page


def reference() -> str:
    """The whole page."""
    listed = [(link(code(one.name), f"#{_anchor(one)}"), prose(one.summary)) for one in COMMANDS]
    codes = [(code(str(number)), prose(meaning)) for number, meaning in EXITS.items()]
    parts = [
        "# The command line",
        prose(PURPOSE),
        fence(f"{NAME} COMMAND …", "text"),
        table(("command", "what it does"), listed),
        "Without a command, or after one:",
        table(("option", "what it does"), _rows(parser(), optional=True)),
        *(part for one in COMMANDS for part in _command(one)),
        "## Exit codes",
        "Every command exits with one of these.",
        table(("code", "meaning"), codes),
    ]
    return page(*parts)


def _anchor(command: Command) -> str:
    return slug(_title(command))


def _title(command: Command) -> str:
    return f"{NAME} {command.name}"


def _command(command: Command) -> list[str]:
    own = argparse.ArgumentParser(add_help=False)
    command.arguments(own)
    arguments, options = (_rows(own, optional=optional) for optional in (False, True))
    ends = f"Exits with `{PROBLEMS}` {command.problems}." if command.problems else ""
    return [
        f"## {_title(command)}",
        prose(command.text),
        fence(_usage(command, own), "text"),
        table(("argument", "what it is"), arguments) if arguments else "",
        table(("option", "what it does"), options) if options else "",
        prose(ends),
        "Example:",
        fence(command.example, "console"),
    ]


def _usage(command: Command, own: argparse.ArgumentParser) -> str:
    """How the command is called, on one line; argparse would break it at the width of a terminal."""
    arguments = [_written(one) for one in _actions(own) if not one.option_strings]
    options = [f"[{_written(one)}]" for one in _actions(own) if one.option_strings]
    return " ".join([_title(command), *options, *arguments])


def _rows(own: argparse.ArgumentParser, *, optional: bool) -> list[tuple[str, str]]:
    found = (one for one in _actions(own) if bool(one.option_strings) is optional)
    return [(code(_written(one)), prose(_help(one))) for one in found]


def _actions(own: argparse.ArgumentParser) -> list[argparse.Action]:
    return [one for one in own._actions if not isinstance(one, argparse._SubParsersAction)]


def _written(action: argparse.Action) -> str:
    """An argument or option as it is typed, with the name of what it takes."""
    takes = action.metavar or "|".join(action.choices or ())
    if action.option_strings:
        return f"{', '.join(action.option_strings)} {takes if action.nargs != 0 else ''}".strip()
    return f"[{takes}]" if action.nargs == "?" else str(takes)


def _help(action: argparse.Action) -> str:
    return (action.help or "") % {"default": action.default}
