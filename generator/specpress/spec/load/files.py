"""Which specs a catalogue holds, before any of them is read.

Given the specs folder; gives its files, sorted, with what each path says: kind, provider and model. The folders
are listed once and nothing is opened, so that a run which finds everything unchanged costs little.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias

from specpress.base.diagnostics import Code, Diagnostic, Span
from specpress.base.safe_filenames import folded, is_portable
from specpress.base.version import Version
from specpress.spec.load import codes
from specpress.spec.yaml import read_bytes
from specpress.spec.yaml.codes import MAX_TRANSLATIONS, UNREADABLE

FileKind: TypeAlias = Literal["catalog", "glossary", "license", "provider", "model", "family"]

WHOLE: dict[str, FileKind] = {"catalog.yaml": "catalog", "glossary.yaml": "glossary", "LICENSE": "license"}
"""The files that are about the whole catalogue and stand beside its folders."""
FAMILIES = "families"
LOCALES = "locales"
RELEASES = "releases"
PROVIDER = "provider.yaml"
SUFFIX = ".yaml"
TRANSLATIONS = ".po"

CHANGES = "changes.json"
"""The file of a release that says what changed."""
STATE = "catalog.json"
"""The file of a release that has what changed as it was then."""
FILES_OF_RELEASE = frozenset({CHANGES, STATE})

_LONGEST_NAME = 200  # leaves room for what outputs add to a name, such as .request.schema.json
_IGNORED = re.compile(
    r"\.|#.*#$|.*(~|\.(sw[a-p]|bak|orig|rej|tmp|part))$|(thumbs\.db|desktop\.ini)$", re.IGNORECASE | re.DOTALL
)
_NEARLY_YAML = re.compile(r"(.*)\.ya?ml(\.[a-z0-9]+)?", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class SpecFile:
    """A spec on disk: where it is, its path as shown, and what its place in the tree says of it."""

    path: Path
    shown: str
    kind: FileKind
    provider: str = ""
    """The provider's folder; empty for a family and for the catalogue as a whole."""
    model: str = ""
    """The path below the provider's folder without `.yaml`; for a family its name; else empty."""


@dataclass(frozen=True, slots=True)
class LocaleFile:
    """A file of translations: where it is, its path as shown, and its language by its name."""

    path: Path
    shown: str
    language: str

    def read(self) -> bytes | Diagnostic:
        """What is in it, or why it cannot be read."""
        cure = "see whether it is a file of translations; what no text needs any more (`#~`) may be deleted"
        return read_bytes(self.path, self.shown, MAX_TRANSLATIONS, cure)


@dataclass(frozen=True, slots=True)
class ReleaseFolder:
    """The folder of a release: where it is, its path as shown, and its version by its name."""

    path: Path
    shown: str
    version: Version


@dataclass(frozen=True, slots=True)
class SpecTree:
    """The specs, translations and releases of a catalogue, sorted by their paths, and what is wrong with the tree."""

    files: tuple[SpecFile, ...] = ()
    locales: tuple[LocaleFile, ...] = ()
    releases: tuple[ReleaseFolder, ...] = ()
    problems: tuple[Diagnostic, ...] = ()


def discover(specs: Path) -> SpecTree:
    """List a catalogue. Never raises: what cannot be listed is a problem."""
    return _Walk(specs).run()


@dataclass(frozen=True, slots=True)
class _Folder:
    """A folder, and its path below the provider's folder with a `/` at the end."""

    path: str
    shown: str
    inner: str = ""

    def below(self, name: str) -> str:
        """The shown path of an entry."""
        return f"{self.shown}/{_printable(name)}"

    def open(self, entry: os.DirEntry[str], inner: str = "") -> _Folder:
        """A folder inside this one."""
        return _Folder(entry.path, self.below(entry.name), inner)


@dataclass(frozen=True, slots=True)
class _Listing:
    """What a folder holds that counts, sorted by name; links that lead nowhere are among the files."""

    folders: list[os.DirEntry[str]]
    files: list[os.DirEntry[str]]


class _Walk:
    """The state of one listing."""

    def __init__(self, specs: Path) -> None:
        self.top = _Folder(str(specs), _printable(specs.as_posix()))
        self.files: list[SpecFile] = []
        self.locales: list[LocaleFile] = []
        self.releases: list[ReleaseFolder] = []
        self.problems: list[Diagnostic] = []

    def run(self) -> SpecTree:
        """List the top folder, then families, releases and providers."""
        listing = self._list(self.top, codes.NO_SPECS)
        for entry in listing.files if listing else ():
            if entry.name in WHOLE:
                self._add(self.top, entry, WHOLE[entry.name], "")
            else:
                self._stray(self.top, entry.name)
        for entry in listing.folders if listing else ():
            folder = self.top.open(entry)
            if entry.name in (FAMILIES, LOCALES):
                self._reserved(folder, entry.name)
            elif entry.name == RELEASES:
                self._releases(folder)
            else:
                self._provider(folder, entry.name)
        if listing and not self.problems and all(file.kind in WHOLE.values() for file in self.files):
            help = "`specpress init` makes a catalogue that works"
            self._report(codes.EMPTY_CATALOGUE, self.top.shown, "there is no spec in this folder", help)
        files = sorted(self.files, key=lambda file: file.shown)
        releases = sorted(self.releases, key=lambda folder: folder.version)
        return SpecTree(tuple(files), tuple(self.locales), tuple(releases), tuple(sorted(self.problems)))

    def _reserved(self, folder: _Folder, name: str) -> None:
        """Families or translations."""
        listing = self._list(folder, UNREADABLE) or _Listing([], [])
        if any(entry.name == PROVIDER for entry in listing.files):
            message = f"no provider can be called {name!r}"
            self._report(codes.RESERVED_FOLDER, folder.below(PROVIDER), message, "rename the folder")
        for entry in listing.folders:
            message = f"{name} stand directly in their folder"
            self._report(
                codes.MISPLACED, folder.below(entry.name), message, "move its files up, and remove it"
            )
        for entry in (entry for entry in listing.files if entry.name != PROVIDER):
            if name == LOCALES and entry.name.endswith(TRANSLATIONS):
                language = entry.name.removesuffix(TRANSLATIONS)
                self.locales.append(LocaleFile(Path(entry.path), folder.below(entry.name), language))
            elif name == LOCALES or not entry.name.endswith(SUFFIX):
                self._stray(folder, entry.name)
            else:
                self._add(folder, entry, "family", "")

    def _releases(self, top: _Folder) -> None:
        listing = self._list(top, UNREADABLE) or _Listing([], [])
        for entry in listing.files:
            if entry.name == PROVIDER:
                message = f"no provider can be called {RELEASES!r}"
                self._report(codes.RESERVED_FOLDER, top.below(PROVIDER), message, "rename the folder")
            else:
                self._stray(top, entry.name)
        for entry in listing.folders:
            folder = top.open(entry)
            try:
                version = Version.of(entry.name)
            except ValueError:
                message = "the folder of a release is named by its version, such as 1.0.0"
                help = "rename it, or move it out of the specs folder"
                self._report(codes.MISPLACED, folder.shown, message, help)
                continue
            inner = self._list(folder, UNREADABLE) or _Listing([], [])
            names = {item.name for item in inner.files}
            for name in names.difference(FILES_OF_RELEASE).union(item.name for item in inner.folders):
                self._stray(folder, name)
            for name in FILES_OF_RELEASE - names:
                message = "this file of a release is gone"
                self._report(codes.BROKEN_RELEASE, folder.below(name), message, codes.RELEASE_CURE)
            if names >= FILES_OF_RELEASE:
                self.releases.append(ReleaseFolder(Path(entry.path), folder.shown, version))

    def _provider(self, top: _Folder, name: str) -> None:
        listing = self._list(top, UNREADABLE)
        if listing and not any(entry.name.lower().startswith("provider.") for entry in listing.files):
            self._report(
                codes.NO_PROVIDER, top.shown, f"this folder has no {PROVIDER}", f"add {top.shown}/{PROVIDER}"
            )
        open_folders = [(top, listing)]
        for folder, listing in open_folders:
            for entry in listing.folders if listing else ():
                inner = folder.open(entry, f"{folder.inner}{entry.name}/")
                open_folders.append((inner, self._list(inner, UNREADABLE)))
            for entry in listing.files if listing else ():
                if not entry.name.endswith(SUFFIX):
                    self._stray(folder, entry.name)
                elif folder is top and entry.name == PROVIDER:
                    self._add(folder, entry, "provider", name)
                else:
                    self._add(folder, entry, "model", name)

    def _add(self, folder: _Folder, entry: os.DirEntry[str], kind: FileKind, provider: str) -> None:
        model = folder.inner + entry.name.removesuffix(SUFFIX) if kind in ("model", "family") else ""
        self.files.append(SpecFile(Path(entry.path), folder.below(entry.name), kind, provider, model))

    def _list(self, folder: _Folder, code: Code) -> _Listing | None:
        """What a folder holds; None where it cannot be listed."""
        try:
            with os.scandir(folder.path) as entries:
                listed = sorted((e for e in entries if not _IGNORED.match(e.name)), key=lambda e: e.name)
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or str(error)
            message = f"the folder cannot be listed: {reason}"
            self._report(code, folder.shown, message, "check its path and its permissions")
            return None
        self._check_names(folder, [entry.name for entry in listed])
        listing = _Listing([], [])
        for entry in listed:
            if not _is_folder(entry):
                listing.files.append(entry)
            elif entry.is_symlink():
                message = "links to folders are not followed"
                self._report(
                    codes.LINKED_FOLDER, folder.below(entry.name), message, "put the folder itself there"
                )
            elif entry.name.endswith(SUFFIX):
                message = "a folder stands where a file should be"
                self._report(UNREADABLE, folder.below(entry.name), message, "rename or remove it")
            else:
                listing.folders.append(entry)
        return listing

    def _check_names(self, folder: _Folder, names: Iterable[str]) -> None:
        seen: dict[str, str] = {}
        help = "rename it; a model's real id is written under `id`"
        for name in names:
            if not is_portable(name) or len(name.encode("utf-8", "replace")) > _LONGEST_NAME:
                message = "not every system can hold a file or folder of this name"
                self._report(codes.UNPORTABLE, folder.below(name), message, help)
            other = seen.setdefault(folded(name), name)
            if other != name:
                message = f"only case or Unicode form tells this name from {_printable(other)}"
                self._report(codes.CASE, folder.below(name), message, help)

    def _stray(self, folder: _Folder, name: str) -> None:
        """Report a file that is not read."""
        shown = folder.below(name)
        help = "move it out of the specs folder"
        if name.endswith(SUFFIX):
            help = "put it into the folder of its provider"
            self._report(codes.MISPLACED, shown, "no spec is looked for at this place", help)
        elif match := _NEARLY_YAML.fullmatch(name):
            help = f"rename it to {_printable(match[1])}.yaml"
            self._report(codes.WRONG_EXTENSION, shown, "the name of a spec ends in .yaml", help)
        else:
            self._report(codes.STRAY_FILE, shown, "this is no spec and is not read", help)

    def _report(self, code: Code, shown: str, message: str, help: str) -> None:
        self.problems.append(code.at(Span(shown), message, help))


def _is_folder(entry: os.DirEntry[str]) -> bool:
    """Whether an entry is a folder or a link to one."""
    try:
        return entry.is_dir()
    except OSError:  # a link that leads round in a circle
        return False


def _printable(name: str) -> str:
    """A name as it can be shown: what cannot be seen or encoded stands as an escape."""
    if name.isprintable():
        return name
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in name)
