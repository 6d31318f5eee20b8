"""`specpress upgrade`: a request for an older state of a model, made valid for a newer one."""

from __future__ import annotations

import argparse
from pathlib import Path

from specpress.base.diagnostics import Diagnostic, Span, suggestion
from specpress.base.json_text import json_text
from specpress.catalog.model import Model
from specpress.cli.console import Console, Refused
from specpress.cli.diff import catalog_named
from specpress.cli.report import json_row, visible
from specpress.cli.requests import read_request
from specpress.convert.upgrade import Obstacle, Step, Upgrade, upgrade
from specpress.diff.renames import renamed_models


def run(parsed: argparse.Namespace, console: Console) -> int:
    """0 with the new request; 1 where it is refused."""
    body = read_request(parsed.file)
    outcome = _upgraded(
        parsed.model, parsed.to_model, parsed.old, parsed.new or str(parsed.specs), parsed.specs, body
    )
    if parsed.format == "json":
        console.write(json_text(_result(outcome, parsed.file)))
    else:
        _tell(outcome, console)
    return int(bool(outcome.obstacles))


def _upgraded(name: str, new_name: str | None, old: str, new: str, specs: Path, body: object) -> Upgrade:
    before = _model(name, old, specs)
    if new_name is not None:
        after = _model(new_name, new, specs)
        if after.provider != before.provider:
            raise Refused(
                f"{after.name} is at another provider than {before.name}; `specpress translate` makes a request for "
                "one provider into one for another"
            )
        return upgrade(before, after, body)
    same = catalog_named(new, specs, name).models.get(name)
    if same is not None:
        return upgrade(before, same, body)
    rename = renamed_models(catalog_named(old, specs), catalog_named(new, specs)).get(name)
    if rename is None:
        replacement = before.deprecated.replacement if before.deprecated is not None else None
        instead = f", such as {replacement}, which was named for it" if replacement else ""
        help = f"say by --to-model which one shall take its place{instead}"
        return Upgrade(obstacles=(Obstacle("model-removed", "", f"{name} is gone.", help),))
    outcome = upgrade(before, rename.new, body)
    if outcome.obstacles:
        return outcome
    sure = "" if rename.confidence == "certain" else ", as far as can be told: it is likely, not certain"
    message = f"{name} is called {rename.new.name} now{sure}"
    step = Step("model-renamed", "", name, rename.new.name, message)
    return Upgrade(request=outcome.request, steps=(step, *outcome.steps))


def _model(name: str, where: str, specs: Path) -> Model:
    """The model of a name in what `--from` or `--to` names; refuses one that there is none of."""
    model = catalog_named(where, specs, name).models.get(name)
    if model is None:
        names = catalog_named(where, specs).models
        help = suggestion(name, names) or "`specpress models --specs DIR` lists those of a folder"
        raise Refused(f"there is no model {name!r} in {where}; {help}")
    return model


def _result(outcome: Upgrade, file: str) -> dict[str, object]:
    problems = [
        {
            **json_row(Diagnostic(Span(file), obstacle.code, obstacle.message, obstacle.help)),
            "pointer": obstacle.path,
        }
        for obstacle in outcome.obstacles
    ]
    request = {} if problems else {"request": outcome.request}
    return {**request, "steps": [step.to_json() for step in outcome.steps], "problems": problems}


def _tell(outcome: Upgrade, console: Console) -> None:
    """The request as the result, and everything else beside it."""
    for obstacle in outcome.obstacles:
        for line in str(obstacle).split("\n"):
            console.complain(visible(line))
    for step in outcome.steps:
        console.tell(visible(str(step)))
    if count := len(outcome.obstacles):
        more = f"`specpress explain {outcome.obstacles[0].code}` tells more"
        console.tell(f"{count} reason{'s' * (count != 1)} not to upgrade this; {more}")
    else:
        console.write(json_text(outcome.request))
