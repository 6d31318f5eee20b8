"""The targets that a run may make: those of every catalogue, the pages about specpress itself, and a user's own.

A run without a change gets by without most of them, so what they need is imported when they are asked for.
"""

from __future__ import annotations

import argparse
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from specpress.base.diagnostics import suggestion
from specpress.base.interrupts import held
from specpress.cli.commands import COMMANDS, COMMON, EXITS, parser
from specpress.cli.configuration import KEYS, Configuration
from specpress.cli.console import Refused
from specpress.spec.load.files import LOCALES, TRANSLATIONS

if TYPE_CHECKING:
    from specpress.base.diagnostics import Diagnostic
    from specpress.targets.base import Target
    from specpress.targets.site import EnglishPage
    from specpress.tool_docs.commands import CommandLine


def known_targets() -> dict[str, Target]:
    """Every target by its name, sorted, but for a user's own."""
    with held():  # an import that is interrupted leaves a module half-made
        from specpress.targets.registry import TARGETS  # noqa: PLC0415
        from specpress.targets.site import Site  # noqa: PLC0415
        from specpress.tool_docs import Reference  # noqa: PLC0415

    about_the_tool: dict[str, Target] = {"reference": Reference(command_line), "site": Site(site_pages)}
    return dict(sorted({**TARGETS, **about_the_tool}.items()))


def all_targets(folders: Sequence[Path]) -> tuple[dict[str, Target], Sequence[Diagnostic]]:
    """Every target by its name, those of the folders that `--templates` names last; and what is wrong with these."""
    targets = known_targets()
    if not folders:
        return targets, ()
    with held():
        from specpress.targets.user.reading import read_targets  # noqa: PLC0415

    user = read_targets(folders, targets)
    return {**targets, **{target.name: target for target in user.targets}}, user.problems


def configured_targets(file: Configuration, known: Mapping[str, Target]) -> dict[str, Target]:
    """Those of the targets that a project makes: what `targets` of its file names, and a user's own.

    Raises Refused where it names one that is not known.
    """
    names = file.values.get("targets", known)
    for name in names:
        if name not in known:
            hint = suggestion(name, known) or f"there are: {', '.join(known)}"
            raise Refused(f"{file.where('targets')}: there is no target {name!r}; {hint}")
    from specpress.targets.site import Site  # noqa: PLC0415

    # Without the pages about specpress, nothing may lead to them.
    known = known if "reference" in names else {**known, "site": Site()}
    return {name: target for name, target in known.items() if name in names or target.stamp}


def configured_languages(parsed: argparse.Namespace) -> Collection[str] | None:
    """The languages that a project makes beside English; None for all. Raises Refused for one that it does not have."""
    file = parsed.configuration
    names: Collection[str] | None = file.values.get("languages")
    known = sorted(path.stem for path in parsed.specs.glob(f"{LOCALES}/*{TRANSLATIONS}"))
    for name in names or ():
        if name not in ("en", *known):
            hint = suggestion(name, known) or f"there are: {', '.join(['en', *known])}"
            raise Refused(f"{file.where('languages')}: there is no language {name!r}; {hint}")
    return names


def refuse_missing(folders: Sequence[Path]) -> None:
    """Refuse folders of templates that are none."""
    for folder in folders:
        if not folder.is_dir():
            raise Refused(f"there is no folder {folder}; --templates names one that holds target.yaml")


def command_line() -> CommandLine:
    """What the page of the commands is made of."""
    from specpress.tool_docs.commands import CommandLine  # noqa: PLC0415

    problems = {command.name: command.problems for command in COMMANDS}
    examples = {command.name: command.example for command in COMMANDS}
    keys = {name: (key.help, key.example) for name, key in KEYS.items()}
    return CommandLine(parser(), EXITS, problems, examples, COMMON, keys)


def site_pages() -> Sequence[EnglishPage]:
    """The pages about specpress itself, for the site's navigation."""
    from specpress.tool_docs.contents import english_pages  # noqa: PLC0415

    return english_pages()
