"""`specpress translate`: a request for one model, made into the same request for another of its family."""

from __future__ import annotations

import argparse

from specpress.base.diagnostics import has_errors
from specpress.base.json_text import json_text
from specpress.catalog.model import Family
from specpress.catalog.read import member_of
from specpress.catalog.resolve.family import resolve_family
from specpress.cli.console import Console, Refused
from specpress.cli.report import as_text, visible
from specpress.cli.requests import find_specs, read_named, read_request, read_text
from specpress.convert import Side, Translation, translate
from specpress.spec import FamilySpec
from specpress.spec.load import Found, read_spec


def run(parsed: argparse.Namespace, console: Console) -> int:
    """0 with the new request; 1 where it is refused, or a spec is broken."""
    found = find_specs(parsed.specs)
    sides = []
    for name in (parsed.source, parsed.target):
        read = read_named(found, name, console)
        if read is None:
            return 1
        sides.append(Side(*read))
    source, target = sides
    family = _family(found, source, target, console)
    if family is None:
        return 1
    made = translate(family, source, target, read_request(parsed.file), parsed.drop)
    if parsed.format == "json":
        console.write(json_text(made.to_json()))
    else:
        _tell(made, console)
    return 1 if made.refusals else 0


def _tell(made: Translation, console: Console) -> None:
    """The request as the result, and everything else beside it."""
    for one in (*made.refusals, *made.notes):
        for line in str(one).split("\n"):
            console.tell(visible(line))
    if made.refusals:
        console.tell(f"{len(made.refusals)} reason{'s' * (len(made.refusals) != 1)} not to translate this")
    else:
        console.write(json_text(made.request))


def _family(found: Found, source: Side, target: Side, console: Console) -> Family | None:
    """The family of both models; None where its file is broken, which is printed then."""
    name = source.model.family
    if source.name == target.name:
        return Family(id=name or "", title="", members=(source.name,))
    if name is None or name != target.model.family:
        raise Refused(
            f"{source.name} and {target.name} are not of one family; `family` in their files and a file under "
            "families say that two models are the same"
        )
    file = next((file for file in found.files if file.kind == "family" and file.model == name), None)
    if file is None:
        raise Refused(f"there is no families/{name}.yaml; `specpress check` tells more")
    text = read_text(file, console)
    if text is None:
        return None
    spec, problems = read_spec(file, text.data)
    if not isinstance(spec, FamilySpec):
        console.write(as_text(problems, console.colour))
        return None
    # Members that this translation is not between are not read, so what is wrong with them is not told.
    own = {one.name: member_of(one.model, one.provider) for one in (source, target)}
    family, more = resolve_family(spec, name, own)
    problems = (*problems, *(one for one in more if one.code != "unknown-model"))
    if has_errors(problems):
        console.write(as_text(tuple(sorted(problems)), console.colour))
        return None
    return family
