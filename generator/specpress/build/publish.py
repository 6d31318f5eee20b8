"""A release at stable addresses: what a folder that a static server serves shall hold.

Given what was generated and the folder as it is; gives a plan, or carries it out. In the folder, which is served at
the base address that `catalog.yaml` names:

    v1/…             the last release of each major version: moves along, and only compatibly
    v1.4.0/…         each release that was published, as it was then; never changes
    changes/…        what changed in each release, and a feed of it
    catalog.json     the list of all schemas in SchemaStore's form, with every address that a schema has
    versions.json    the versions that there are, and where each begins
    manifest.json    the writer's list of its files and their digests

Below a version stand the schemas by their own paths, `models.json` (the resolved catalogue), `prices.json`, `openapi/`
and `vectors/`. A schema has the address at which it lies as its `$id`.

`specpress.build.output` writes, so that the folder changes as a whole or not at all. What lies there under an exact
version, or under a major version that is over, is claimed as it is, so that the plan refuses whatever has been altered.
A schema that is no longer made, because its model has left the catalogue, stays in the list, for whoever uses it
still does. So do the versions such as `v1.3/…` in which an older specpress kept each schema by itself.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path
from typing import Any

from specpress.base.diagnostics import Diagnostic, Span
from specpress.base.json_text import json_facts
from specpress.base.safe_filenames import is_portable
from specpress.base.version import Version
from specpress.build import output
from specpress.build.output import Content, Plan, content, held
from specpress.build.output.codes import BROKEN_MANIFEST, EDITED, NOT_RELEASED, STRAY, refused
from specpress.build.output.place import Place
from specpress.catalog.settings import Settings
from specpress.schema import address
from specpress.schema.index import Entry, entry_of, entry_text, index_text

CATALOG = "catalog.json"
"""The resolved catalogue among the generated files; in the published folder, the list of schemas."""
_SCHEMAS = "schemas/"
_INDEX = f"{_SCHEMAS}{CATALOG}"
_CHANGES = "changes/"
_FOLDERS = (_SCHEMAS, _CHANGES, "arazzo/", "openapi/", "vectors/")
_CURES = {
    BROKEN_MANIFEST.code: "restore it; or remove it, and what lies in the folder is taken for what was published",
    EDITED.code: "restore the file, or remove it and publish again",
    STRAY.code: "move the file away, and publish again",
}
"""How to mend what reads otherwise where specs and templates are at hand."""
_NUMBER = r"(?:0|[1-9][0-9]*)"
_PATH = re.compile(rf"v({_NUMBER}(?:\.{_NUMBER}){{0,2}})/(.+\.json)")

Label = tuple[int, ...]
"""A version as it stands in addresses, as numbers: (1,), (1, 4, 0), or (1, 3) of an older specpress."""


def is_published(path: str) -> bool:
    """Whether a generated file, by its path below the output folder, is one of those that are published."""
    return path == CATALOG or path.startswith(_FOLDERS)


def plan(root: Path, made: Mapping[str, Content], settings: Settings) -> Plan:
    """What has to change in the folder so that it holds a release; only looks.

    `made` are the generated files that are published, by their paths below the output folder, and `settings` those of
    the catalogue as it was released.
    """
    return _carried_out(output.plan, root, made, settings)


def publish(
    root: Path,
    made: Mapping[str, Content],
    settings: Settings,
    waiting: Callable[[str], None] | None = None,
) -> Plan:
    """Bring a release into the folder, all of it or, with a problem, nothing; gives what was done.

    `made` and `settings` are those of `plan`; `waiting` gets a sentence when another run is waited for.
    """
    return _carried_out(
        lambda *args, **options: output.update(*args, **options, waiting=waiting), root, made, settings
    )


def published(root: Path) -> tuple[Version, ...]:
    """The releases that a folder holds, the oldest first; none where it cannot be read, which a plan tells."""
    try:
        names = [path.name.removeprefix("v") for path in root.iterdir() if path.name.startswith("v")]
    except OSError:
        return ()
    return tuple(sorted(Version.of(name) for name in names if Version.is_one(name)))


def _carried_out(
    write: Callable[..., Plan], root: Path, made: Mapping[str, Content], settings: Settings
) -> Plan:
    folder = Place.of(root)
    try:
        there = held(root, lambda path: _split(path) is not None)
        publication = _Publication(root, folder.shown, made, settings, there)
        files, problems = publication.files()
    except OSError as error:
        return Plan(place=folder, problems=folder.problems() or (refused(error, folder.shown),))
    if problems:
        return Plan(place=folder, problems=problems)
    plan = write(root, files, scope=files.__contains__, fixed=publication.is_fixed)
    return replace(plan, problems=tuple(map(_cured, plan.problems)))


@dataclass(frozen=True)
class _Publication:
    """A release that is to be brought into a folder."""

    root: Path
    shown: str
    made: Mapping[str, Content]
    settings: Settings
    there: Mapping[str, str]
    """The sha256 of the files that the folder has below versions, by path."""

    @property
    def version(self) -> Version:
        return Version.of(self.settings.stated_version)

    def is_fixed(self, path: str) -> bool:
        """Whether a file of the folder never changes: all below versions but those of the major version of now."""
        parts = _split(path)
        return parts is not None and parts[0] != (self.version.major,)

    def files(self) -> tuple[dict[str, Content], tuple[Diagnostic, ...]]:
        """All that the folder shall hold and that we know of, or why it cannot be. Raises OSError."""
        newest = max(
            (Version(*label) for label, _ in map(_parts, self.there) if len(label) == 3), default=None
        )
        if newest is not None and newest > self.version:
            message = f"{newest} is published here, and the specs are at {self.version}, which is older"
            return {}, (self._problem(message, "publish the specs as they are now, or into another folder"),)
        files = {path: Content(sha256, _unread) for path, sha256 in self.there.items() if self.is_fixed(path)}
        altered = list[str]()
        for path, data in self._documents():
            moving, exact = f"v{self.version.major}/{path}", f"v{self.version}/{path}"
            files[moving] = data
            # Both are written at once, so that one which has not moved need not be read; for 4,000, that is seconds.
            if exact in self.there and self.there.get(moving) == data.sha256:
                continue
            document = self._exact(path, data)
            if self.there.get(exact, document.sha256) != document.sha256:
                altered.append(exact)
            else:
                files[exact] = document
        if altered:
            message = f"{self.version} was published otherwise: {len(altered)} files would change, as {min(altered)}"
            patch = self.version.after("patch")
            cure = (
                f"its addresses stay as they are; run `specpress release --version {patch}`, and publish that"
            )
            return {}, (self._problem(message, cure),)
        files |= {path: data for path, data in self.made.items() if path.startswith(_CHANGES)}
        paths = {*files, *self.there}
        files[CATALOG] = content(self._list(map(_parts, filter(_split, paths))))
        files["versions.json"] = content(self._versions({_parts(path)[0] for path in filter(_split, paths)}))
        return files, ()

    def _problem(self, message: str, cure: str) -> Diagnostic:
        return NOT_RELEASED.at(Span(self.shown), message, cure)

    def _documents(self) -> Iterator[tuple[str, Content]]:
        """What stands below a version, by its path there."""
        for path, data in self.made.items():
            if path == CATALOG:
                yield "models.json", data
                yield "prices.json", content(_prices(data.read(), self.version))
            elif path.startswith(_SCHEMAS):
                if path != _INDEX:
                    yield path.removeprefix(_SCHEMAS), data
            elif not path.startswith(_CHANGES):
                yield path, data

    def _exact(self, path: str, data: Content) -> Content:
        """A document as it stands under the exact version: a schema's address is that of its place."""
        text = data.read()
        if f"{_SCHEMAS}{path}" in self.made:
            old = f'"$id": {json.dumps(address(path, self.settings.schemas_of_major))}'.encode()
            new = f'"$id": {json.dumps(self._address(tuple(self.version), path))}'.encode()
            assert old in text, f"{path} has another address"
            text = text.replace(old, new, 1)
        return content(text)

    def _address(self, label: Label, path: str) -> str:
        return address(path, f"{self.settings.schemas}/v{_text(label)}")

    def _list(self, parts: Iterable[tuple[Label, str]]) -> bytes:
        """The list of schemas, given the version and the path below it of each file that there will be."""
        labels: dict[str, list[Label]] = {}
        for label, path in sorted(parts):
            if path.endswith(".schema.json"):
                labels.setdefault(path, []).append(label)
        paths = {self._address((self.version.major,), path): path for path in labels}
        entries: list[Entry] = json.loads(self.made[_INDEX].read())["schemas"]
        # A project that makes no schemas of the format has them in its list all the same.
        listed = {paths[entry["url"]]: entry for entry in entries if entry["url"] in paths}
        for path in sorted(labels.keys() - listed.keys()):
            if (entry := self._gone(path, labels[path])) is not None:
                listed[path] = entry
        texts = (
            entry_text(
                {**entry, "versions": {_text(label): self._address(label, path) for label in labels[path]}}
            )
            for path, entry in listed.items()
        )
        return index_text("".join(texts)).encode()

    def _gone(self, path: str, labels: list[Label]) -> Entry | None:
        """The entry of a schema that is no longer made; None where it cannot be read."""
        label = max((label for label in labels if len(label) == 1), default=labels[-1])
        try:
            document = json.loads((self.root / f"v{_text(label)}" / path).read_bytes())
            return {**entry_of(document), "url": self._address(label, path)}
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return None  # somebody altered it, which the plan refuses

    def _versions(self, labels: Iterable[Label]) -> bytes:
        """The list of versions, the newest first: those that move with the release they are at, and releases."""
        releases = sorted((label for label in labels if len(label) == 3), reverse=True)
        last = {label[:1]: label for label in reversed(releases)}
        rows = [
            {
                "version": _text(label),
                **({"release": _text(last[label])} if label in last else {}),
                "address": f"{self.settings.schemas}/v{_text(label)}/",
            }
            for label in (*sorted((label for label in labels if len(label) == 1), reverse=True), *releases)
        ]
        return f"{json_facts({'latest': str(self.version), 'versions': rows})}\n".encode()


def _split(path: str) -> tuple[Label, str] | None:
    """The version that a file of the folder stands below, and its path there; None for what is no such file."""
    match = _PATH.fullmatch(path)
    if match is None or not all(map(is_portable, path.split("/"))):
        return None
    return tuple(map(int, match[1].split("."))), match[2]


def _parts(path: str) -> tuple[Label, str]:
    parts = _split(path)
    assert parts is not None
    return parts


def _text(label: Label) -> str:
    return ".".join(map(str, label))


def _prices(catalog: bytes, version: Version) -> bytes:
    """The prices of all models that have one, as they stand in the catalogue."""
    models: list[dict[str, Any]] = json.loads(catalog, parse_float=Decimal)["models"]
    prices = {model["name"]: model["price"] for model in models if "price" in model}
    return f"{json_facts({'version': str(version), 'prices': prices})}\n".encode()


def _unread() -> bytes:
    raise AssertionError("what never changes is never written again")


def _cured(problem: Diagnostic) -> Diagnostic:
    return replace(problem, help=_CURES.get(problem.code, problem.help))
