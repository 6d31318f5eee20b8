"""Schemas at stable addresses: what a folder that a static server serves shall hold.

Given the schemas as generated and the folder as it is; gives a plan, or carries it out. In the folder, which is
served at the base address that `catalog.yaml` names:

    v1/<path>         each schema as it is now, at the address that its `$id` has; moves along
    v1.<n>/<path>     each schema as it was when it was published for the n-th time, from 0; never changes
    catalog.json      the list of all of them in SchemaStore's form, with every exact version
    manifest.json     the writer's list of its files and their digests

`specpress.build.output` writes, so that the folder changes as a whole or not at all. What lies there under an exact
version is claimed as it is, so that the plan refuses whatever has been altered. A schema that is no longer made,
because its model has left the catalogue, stays in the list, for whoever uses it still does.

A schema's versions are counted for it alone: 1.3 is the fourth form in which it was published. The number promises
nothing of compatibility, because what changes is a provider's API, and whom that breaks is not for us to know.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from specpress.base.diagnostics import Diagnostic
from specpress.base.json_text import json_text
from specpress.base.safe_filenames import is_portable
from specpress.build import output
from specpress.build.output import Content, Plan, content, held
from specpress.build.output.codes import BROKEN_MANIFEST, EDITED, STRAY, refused
from specpress.build.output.place import Place
from specpress.schema import MAJOR, address, place
from specpress.schema.index import Entry, entry_of, entry_text, index_text

INDEX = "catalog.json"
"""The list of schemas, by this name among the generated ones and in the published folder."""

_CURES = {
    BROKEN_MANIFEST.code: "restore it; or remove it, and what lies in the folder is taken for what was published",
    EDITED.code: "restore the file, or remove it and publish again",
    STRAY.code: "move the file away, and publish again",
}
"""How to mend what reads otherwise where specs and templates are at hand."""
_VERSION = re.compile(rf"v{MAJOR}(?:\.(0|[1-9][0-9]*))?/(.+\.schema\.json)")


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
        lambda *args, **options: output.update(*args, **options, waiting=waiting), root, schemas, base
    )


def _carried_out(write: Callable[..., Plan], root: Path, schemas: Mapping[str, Content], base: str) -> Plan:
    try:
        files = _files(root, schemas, base)
    except OSError as error:
        folder = Place.of(root)
        return Plan(place=folder, problems=folder.problems() or (refused(error, folder.shown),))
    plan = write(root, files, scope=files.__contains__, fixed=is_exact)
    return replace(plan, problems=tuple(map(_cured, plan.problems)))


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
    files[INDEX] = content(_listing(root, schemas[INDEX].read(), versions, base))
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


def is_exact(path: str) -> bool:
    """Whether a file of the folder is a schema in an exact version, which never changes."""
    match = _VERSION.fullmatch(path)
    return match is not None and match[1] is not None and all(map(is_portable, path.split("/")))


def is_schema(path: str) -> bool:
    """Whether a file of the folder is a schema in an exact version or as it is now."""
    return is_exact(path) or path.startswith(f"v{MAJOR}/")


def exact_versions(paths: Iterable[str]) -> dict[str, list[int]]:
    """The numbers of each schema's exact versions, sorted, by its path below the folder of schemas."""
    numbers: dict[str, list[int]] = {}
    for path in filter(is_exact, paths):
        version, _, schema = path.partition("/")
        numbers.setdefault(schema, []).append(int(version.partition(".")[2]))
    return {schema: sorted(numbers[schema]) for schema in sorted(numbers)}


def label(number: int) -> str:
    """An exact version as it stands in addresses and in the list: 1.3."""
    return f"{MAJOR}.{number}"


def _listing(root: Path, index: bytes, versions: Mapping[str, list[int]], base: str) -> bytes:
    """The list. `versions` are those of each schema after the publication, in `root` those before it."""
    paths = {address(path, base): path for path in versions}
    entries: list[Entry] = json.loads(index)["schemas"]
    listed = {entry["url"] for entry in entries}
    gone = (_last(root, path, base, versions[path][-1]) for url, path in paths.items() if url not in listed)
    entries += filter(None, gone)
    return index_text(
        "".join(map(entry_text, (_with(entry, paths, versions, base) for entry in entries)))
    ).encode()


def _with(entry: Entry, paths: Mapping[str, str], versions: Mapping[str, list[int]], base: str) -> Entry:
    path = paths[entry["url"]]
    return {
        **entry,
        "versions": {label(number): address(path, base, label(number)) for number in versions[path]},
    }


def _last(root: Path, path: str, base: str, number: int) -> Entry | None:
    """The entry of a schema that is no longer made; None where its last version cannot be read."""
    try:
        document = json.loads((root / place(path, label(number))).read_bytes())
        return {**entry_of(document), "url": address(path, base)}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None  # somebody altered it, which the plan refuses
