"""From schemas as generated to the files of the published folder.

Given the folder, the schemas by their paths below the folder of schemas, and the base address; gives the writer's
plan. What lies there under an exact version is claimed as it is, so that the plan refuses whatever has been altered.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from specpress.base.diagnostics import Diagnostic
from specpress.base.json_text import json_text
from specpress.build import output
from specpress.build.output import Content, Plan, content, held
from specpress.build.output.codes import BROKEN_MANIFEST, EDITED, STRAY, refused
from specpress.build.output.place import Place
from specpress.build.publish.listing import listing
from specpress.build.publish.versions import exact_versions, is_exact, is_schema, label
from specpress.schema import address, place

INDEX = "catalog.json"
"""The list of schemas, by this name among the generated ones and in the published folder."""

_CURES = {
    BROKEN_MANIFEST.code: "restore it; or remove it, and what lies in the folder is taken for what was published",
    EDITED.code: "restore the file, or remove it and publish again",
    STRAY.code: "move the file away, and publish again",
}
"""How to mend what reads otherwise where specs and templates are at hand."""


def plan(root: Path, schemas: Mapping[str, Content], base: str) -> Plan:
    """What has to change in the folder so that it holds these schemas; only looks."""
    return _carried_out(output.plan, root, schemas, base)


def publish(
    root: Path, schemas: Mapping[str, Content], base: str, waiting: Callable[[str], None] | None = None
) -> Plan:
    """Bring these schemas into the folder, all of them or, with a problem, none; gives what was done.

    `waiting` gets a sentence when another run is waited for.
    """
    return _carried_out(
        lambda *args, **how: output.update(*args, **how, waiting=waiting), root, schemas, base
    )


def _carried_out(do: Callable[..., Plan], root: Path, schemas: Mapping[str, Content], base: str) -> Plan:
    try:
        files = _files(root, schemas, base)
    except OSError as error:
        home = Place.of(root)
        return Plan(place=home, problems=home.problems() or (refused(error, home.shown),))
    done = do(root, files, scope=files.__contains__, fixed=is_exact)
    return replace(done, problems=tuple(map(_cured, done.problems)))


def _files(root: Path, schemas: Mapping[str, Content], base: str) -> dict[str, Content]:
    """All that the folder shall hold and that we know of. Raises OSError."""
    there = held(root, is_schema)
    versions = exact_versions(there)
    files = {path: Content(sha256, _unread) for path, sha256 in there.items() if is_exact(path)}
    for path, schema in schemas.items():
        if path == INDEX:
            continue
        files[place(path)] = schema
        numbers = versions.setdefault(path, [])
        if not _is_published(path, schema, base, there, numbers):
            numbers.append(numbers[-1] + 1 if numbers else 0)
            files[place(path, label(numbers[-1]))] = _exact(path, schema, base, numbers[-1])
    files[INDEX] = content(listing(root, schemas[INDEX].read(), versions, base))
    return files


def _is_published(
    path: str, schema: Content, base: str, there: Mapping[str, str], numbers: list[int]
) -> bool:
    """Whether the last exact version is this schema."""
    if not numbers:
        return False
    # Both are written at once, so that a schema which has not moved need not be read; for 4,000, that is seconds.
    if there.get(place(path)) == schema.sha256:
        return True
    return there[place(path, label(numbers[-1]))] == _exact(path, schema, base, numbers[-1]).sha256


def _exact(path: str, schema: Content, base: str, number: int) -> Content:
    """A schema under the address of an exact version."""
    document = json.loads(schema.read(), parse_float=Decimal)
    return content(json_text({**document, "$id": address(path, base, label(number))}).encode())


def _unread() -> bytes:
    raise AssertionError("an exact version is never written again")


def _cured(problem: Diagnostic) -> Diagnostic:
    return replace(problem, help=_CURES.get(problem.code, problem.help))
