"""The command line: the only part that prints and that knows of terminals.

Each command is a function in a module of its own, imported when it is called, so that `--help` and a run that
finds nothing to do pay for nothing else.
"""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from specpress import __version__
from specpress.cli.console import Console, Refused

FINE, PROBLEMS, USAGE = 0, 1, 2
"""Exit codes."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; gives the exit code."""
    console = Console(sys.stdout, sys.stderr)
    parsed = _parser().parse_args(arguments)
    try:
        return _run(parsed, console)
    except Refused as refused:
        console.error(str(refused))
        return USAGE
    except KeyboardInterrupt:
        console.error("interrupted; nothing was left half-written")
        return 130
    except BrokenPipeError:
        # The reader of our output has gone, such as `head`; Python would complain about it once more at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FINE


def _run(parsed: argparse.Namespace, console: Console) -> int:
    module = importlib.import_module(f"specpress.cli.{parsed.command}")
    code: int = module.run(parsed, console)
    console.flush()
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="specpress",
        description="Describe hosted AI models once in YAML, and publish schemas, classes, prices and test vectors.",
        epilog="Exit codes: 0 fine, 1 problems found, 2 wrong usage.",
    )
    parser.add_argument("--version", action="version", version=f"specpress {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    _add_check(commands)
    _add_generate(commands)
    _add_model_commands(commands)
    _add_locales(commands)
    explain = commands.add_parser("explain", help="print the page of a problem's code")
    explain.add_argument("code", nargs="?", metavar="CODE", help="left out: list all codes")
    init = commands.add_parser("init", help="make a small catalogue that works, to begin with")
    init.add_argument("folder", type=Path, metavar="DIR")
    commands.add_parser("targets", help="list the kinds of output")
    return parser


def _add_check(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    check = commands.add_parser("check", help="report everything that is wrong in the specs")
    _add_specs(check)
    check.add_argument("--format", choices=("text", "json", "github", "sarif"), default="text")
    _add_jobs(check)


def _add_generate(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    generate = commands.add_parser("generate", help="make all output from the specs")
    _add_specs(generate)
    generate.add_argument(
        "--out", type=Path, default=Path("generated"), metavar="DIR", help="default: %(default)s"
    )
    generate.add_argument(
        "--check", action="store_true", help="write nothing; exit 1 if anything would change"
    )
    generate.add_argument(
        "--only", metavar="PROVIDER/MODEL", help="make the files of one model and no others"
    )
    generate.add_argument(
        "--target", metavar="T", action="append", help="make only this kind of output (repeatable)"
    )
    generate.add_argument(
        "--force", action="store_true", help="overwrite generated files that somebody edited"
    )
    generate.add_argument("--watch", action="store_true", help="go on, and make again what changes")
    _add_jobs(generate)


def _add_model_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    show = commands.add_parser("show", help="show what is known of a model")
    validate = commands.add_parser("validate", help="check a request against a model")
    cost = commands.add_parser("cost", help="tell what a request costs")
    for command in (show, validate, cost):
        command.add_argument("model", metavar="PROVIDER/MODEL")
        _add_specs(command)
    for command in (show, cost):
        command.add_argument("--json", action="store_true", help="print JSON")
    for command in (validate, cost):
        command.add_argument("file", metavar="FILE", help="the request body as JSON; - for standard input")
        command.add_argument(
            "--measure",
            action="append",
            default=[],
            metavar="NAME=NUMBER",
            help="a number that the price needs and the request does not hold, such as audio_seconds=12",
        )


def _add_locales(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    locales = commands.add_parser(
        "locales", help="bring the translations up to date, and tell what they lack"
    )
    _add_specs(locales)
    locales.add_argument(
        "--add",
        metavar="LANGUAGE",
        action="append",
        default=[],
        help="begin a language, such as bn (repeatable)",
    )
    locales.add_argument(
        "--check",
        action="store_true",
        help="write nothing; exit 1 where a file is not up to date or lacks too much",
    )


def _add_specs(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--specs", type=Path, default=Path("specs"), metavar="DIR", help="default: %(default)s"
    )


def _add_jobs(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--jobs", type=_jobs, metavar="N", help="how many processes; default: one for each core"
    )


def _jobs(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 256:
        raise argparse.ArgumentTypeError("a whole number from 1 to 256")
    return int(text)
