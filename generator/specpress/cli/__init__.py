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
from importlib.util import find_spec
from keyword import iskeyword

from specpress.base import interrupts
from specpress.cli.commands import FINE, INTERRUPTED, PROBLEMS, USAGE, parse
from specpress.cli.console import Console, Refused, how_to_install, refuse_missing_specs

EXTRAS = {
    "import": ("lxml",),
    "mock": ("starlette", "uvicorn", "httptools", "python_multipart", "jsonschema_rs", "PIL", "av"),
}
"""The commands that work with an extra of their own name, and the modules that it brings."""


ASKED = {"_ARGCOMPLETE", "COMP_LINE", "COMP_POINT"}
"""The variables that a shell sets where it asks what may be typed next, instead of running a command."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; gives the exit code."""
    console = Console(sys.stdout, sys.stderr)
    if os.environ.keys() >= ASKED:
        from specpress.cli.completion import answer  # noqa: PLC0415  # at a press of Tab alone

        answer()
    try:
        parsed = parse(sys.argv[1:] if arguments is None else list(arguments))
        console.quiet, console.verbose = parsed.quiet, parsed.verbose
        if parsed.configuration.file:
            console.detail(f"what is not typed is taken from {parsed.configuration.file}")
        with interrupts.interruptible():
            return _run(parsed, console)
    except Refused as refused:
        console.error(str(refused))
        return USAGE
    except ChildProcessError as error:
        console.error(str(error))
        return PROBLEMS
    except KeyboardInterrupt:
        console.error("interrupted; nothing was left half-written")
        number = interrupts.first()
        return INTERRUPTED if number is None else 128 + number  # as shells count what a signal ended
    except BrokenPipeError:
        # The reader of our output has gone, such as `head`; Python would complain about it once more at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FINE


def _run(parsed: argparse.Namespace, console: Console) -> int:
    if not all(map(find_spec, EXTRAS.get(parsed.command, ()))):
        raise Refused(
            f"what `{parsed.command}` works with is not installed; {how_to_install(parsed.command)}"
        )
    if "specs" in parsed and getattr(parsed, "new", None) is None:  # `diff` may compare two other things
        refuse_missing_specs(parsed.specs)
    # A word of Python's own, such as `import`, has an underscore behind it as the name of a module.
    name = f"{parsed.command}_" if iskeyword(parsed.command) else parsed.command
    with interrupts.held():
        module = importlib.import_module(f"specpress.cli.{name}")
    code: int = module.run(parsed, console)
    console.detail(f"{parsed.command}: {console.seconds:.2f} s")
    console.flush()
    return code
