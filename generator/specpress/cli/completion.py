"""`specpress completion`: what a shell offers at a press of Tab, with the names of models, providers and targets.

`argcomplete`, which comes with what makes the Python classes, has the script of each shell, walks the parser, and
knows commands, options, choices and files. Here it is said what else an argument may be.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, get_args

from argcomplete import autocomplete
from argcomplete.completers import DirectoriesCompleter
from argcomplete.shell_integration import shellcode

from specpress.catalog.read import model_names, provider_names
from specpress.cli.commands import NAME, parser
from specpress.cli.configuration import configuration
from specpress.cli.console import Console, Refused, harmless
from specpress.spec.load.files import LOCALES, TRANSLATIONS
from specpress.spec.model import Modality


def run(parsed: argparse.Namespace, console: Console) -> int:
    """Print the script that makes a shell ask."""
    console.write(shellcode([NAME], shell=parsed.shell))
    return 0


def answer() -> None:
    """Answer the shell that asks, and end the process."""
    values: Mapping[str, Any] = {}
    with suppress(Refused):  # who runs the command will be told of the broken file
        values = configuration(Path()).values
    top = parser(values)
    for command in (action for action in top._actions if isinstance(action, argparse._SubParsersAction)):
        for subparser in command.choices.values():
            for action in subparser._actions:
                if (completer := _completer(str(action.metavar))) is not None:
                    action.completer = completer
    autocomplete(top, always_complete_options=False)


def _models(parsed: argparse.Namespace) -> Iterable[str]:
    return model_names(parsed.specs)


def _targets(parsed: argparse.Namespace) -> Iterable[str]:
    from specpress.cli.known_targets import all_targets  # noqa: PLC0415  # every target is imported with it

    return all_targets(parsed.templates)[0]


def _codes(_parsed: argparse.Namespace) -> Iterable[str]:
    from specpress.tool_docs.problem_pages import change_pages, pages  # noqa: PLC0415  # 500 modules

    return [*pages(), *change_pages()]


OFFERS: Mapping[str, Callable[[argparse.Namespace], Iterable[str]]] = {
    "PROVIDER/MODEL": _models,
    "FROM": _models,
    "TO": _models,
    "NAME": _models,
    "P": lambda parsed: provider_names(parsed.specs),
    "M": lambda parsed: get_args(Modality),
    "T": _targets,
    "CODE": _codes,
    "LANGUAGE": lambda parsed: [path.stem for path in parsed.specs.glob(f"{LOCALES}/*{TRANSLATIONS}")],
}
"""What an argument may be, by what stands for it in the usage of its command."""


def _completer(metavar: str) -> Callable[..., Iterable[str]] | None:
    if metavar == "DIR":
        return DirectoriesCompleter()
    offer = OFFERS.get(metavar)
    if offer is None:
        return None

    def complete(parsed_args: argparse.Namespace, **_: object) -> list[str]:
        with suppress(OSError):
            return [word for word in offer(parsed_args) if word == harmless(word)]
        return []

    return complete
