"""All pages of the reference, and the page that leads to them.

Given the example for the Python package and the command line; gives files by path. All else comes from definitions of
the generator.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from specpress.catalog.settings import Settings
from specpress.targets.markdown import link, table
from specpress.targets.yaml import front_matter
from specpress.tool_docs import (
    changes,
    commands,
    format,
    mock,
    problems,
    python,
    targets,
    typescript,
    verdicts,
)
from specpress.tool_docs.blocks import page
from specpress.tool_docs.commands import CommandLine
from specpress.tool_docs.contents import CONTENTS
from specpress.tool_docs.problem_pages import pages

FOLDER = "docs/en/reference"
_ABOUT = (
    "What describes specpress itself. Each page is made from the definitions that the program works with."
)


def files(
    name: str, example: Mapping[str, Any], command_line: CommandLine, settings: Settings
) -> dict[str, bytes]:
    """Every page; the example is a request of the model of that name, empty where there is none."""
    known = pages()
    about = problems.about(known.values())
    texts = {
        "index.md": _index(),
        "format.md": format.reference(about),
        "commands.md": commands.reference(command_line),
        "targets.md": targets.reference(),
        "mock.md": mock.reference(),
        "python.md": python.reference(name, example, settings),
        "typescript.md": typescript.reference(settings.packages.npm),
        "changes.md": changes.reference(),
        "verdicts.md": verdicts.reference(),
        "problems/index.md": problems.index(known.values()),
        **{f"problems/{code}.md": problems.problem(kind, about[code]) for code, kind in known.items()},
    }
    described = {"index.md": ("Reference", _ABOUT), **{path: (title, text) for path, title, text in CONTENTS}}
    described |= {f"problems/{code}.md": (code, kind.summary) for code, kind in known.items()}
    return {f"{FOLDER}/{path}": f"{_front(*described[path])}{text}".encode() for path, text in texts.items()}


def _front(title: str, about: str) -> str:
    """What describes a page; in a text of ours, backticks mark code.

    Search leaves these pages out: who looks for a price means that of a model, and no code of a problem.
    """
    description = f"specpress, {title}: {about.replace('`', '')}"
    return front_matter(title, description, {"search": {"exclude": True}})


def _index() -> str:
    rows = [(link(title, path), text) for path, title, text in CONTENTS]
    return page("# Reference", _ABOUT, table(("page", "what is in it"), rows))
