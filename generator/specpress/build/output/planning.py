"""The plan: what would be written and deleted so that the folder holds what the targets claim, and what forbids it.

Given the claims, the manifest and what lies on disk; gives a `Plan`. Nothing is changed here, so that `--check`
shows exactly what a run would do.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from specpress.base.diagnostics import Diagnostic, Span
from specpress.build.output import codes, manifest
from specpress.build.output.paths import MANIFEST, folded, parents, path_problem
from specpress.build.output.place import Place
from specpress.build.output.tree import Prints, Tree, walk


@dataclass(frozen=True, slots=True)
class Content:
    """The wanted content of one file: its sha256 in hex, and `read`, called at most once and only to write.

    The bytes of unchanged models lie in a cache on disk, and are not worth reading to learn that nothing has to be
    written.
    """

    sha256: str
    read: Callable[[], bytes] = field(repr=False, compare=False)
    """Picklable where another process is to write it."""


def content(data: bytes) -> Content:
    """The `Content` of bytes that are at hand."""
    return Content(hashlib.sha256(data).hexdigest(), partial(bytes, data))


Files = Mapping[str, bytes | Content]
Scope = Callable[[str], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What a run does to one folder: sorted relative paths to write, delete and keep, and the problems.

    With a problem nothing is to be written. The manifest is among the files to write when its rows change.
    `folders` are all that the new tree has below its root.
    """

    place: Place
    write: tuple[str, ...] = ()
    delete: tuple[str, ...] = ()
    keep: tuple[str, ...] = ()
    problems: tuple[Diagnostic, ...] = ()
    folders: tuple[str, ...] = field(default=(), repr=False)
    contents: Mapping[str, Content] = field(default_factory=dict, repr=False)
    tree: Tree = field(default_factory=Tree, repr=False)
    prints: Prints | None = field(default=None, repr=False)
    """The digests of the files as they lie there, with those that had to be computed anew."""

    @property
    def empty(self) -> bool:
        """Whether the folder already is as it should be, and nothing is wrong."""
        return not (self.write or self.delete or self.problems)

    @property
    def outcome(self) -> str:
        """The sha256 of the manifest after this plan, which `intact` gives from then on; empty with a problem."""
        return "" if self.problems else self.contents[MANIFEST].sha256

    def render(self) -> tuple[str, ...]:
        """The plan as lines: one for each change, then the counts."""
        lines = [f"write {self.place.shown}/{path}" for path in self.write]
        lines += [f"delete {self.place.shown}/{path}" for path in self.delete]
        counts = f"{len(self.write)} to write, {len(self.delete)} to delete, {len(self.keep)} unchanged"
        return (*lines, counts)


def plan(
    root: Path,
    files: Files,
    *,
    scope: Scope | None = None,
    fixed: Scope | None = None,
    force: bool = False,
) -> Plan:
    """What has to change below `root` so that it holds `files`; only looks.

    `files` maps relative POSIX paths to bytes or `Content`. With a `scope`, paths for which it is false are
    neither written nor deleted, and keep their rows in the manifest. Paths for which `fixed` is true are written
    once and never again. With `force`, files that a person edited or put in the way are overwritten.
    """
    place = Place.of(root)
    try:
        if problems := place.problems():
            return Plan(place=place, problems=problems)
        return _plan(place, files, scope or (lambda path: True), fixed or (lambda path: False), force)
    except OSError as error:
        return Plan(place=place, problems=(codes.refused(error, place.shown),))


def _plan(place: Place, files: Files, scope: Scope, fixed: Scope, force: bool) -> Plan:
    prints = Prints(place.root, place.store)
    tree = walk(place.root)
    text = manifest.read(place.root / MANIFEST) if MANIFEST in tree.files else None
    rows = manifest.parse(text) if text is not None else {}
    if rows is None and not force:
        return Plan(place=place, problems=(_broken(place),))
    rows = rows or {}
    ours = {path: sha256 for path, sha256 in rows.items() if scope(path)}
    names = [path for path in sorted(files) if scope(path)]
    new = (path for path in names if path not in rows)
    bad = {path: problem for path in new if (problem := path_problem(path, place.shown))}
    claims = {path: _content(files[path]) for path in names if path not in bad}
    present = {path: prints.digest(path, tree.files[path]) for path in claims | ours if path in tree.files}

    write = [path for path, claim in claims.items() if present.get(path) != claim.sha256]
    delete = [path for path in sorted(ours) if path in present and path not in claims]
    keep = sorted(claims.keys() - write)
    altered = {path for path in write + delete if path in rows and fixed(path)}
    problems = [*bad.values(), *(_altered(place, path, path in present) for path in altered)]
    if not force:
        touched = [
            path
            for path in write + delete
            if path in present and present[path] != ours.get(path) and path not in altered
        ]
        problems += [_not_ours(place, path, path in ours, path in claims) for path in touched]
    carried = {path: sha256 for path, sha256 in rows.items() if path not in ours}
    page = manifest.render(carried | {path: claim.sha256 for path, claim in claims.items()})
    if page != text and (claims or rows or text is not None):
        write = sorted({*write, MANIFEST})
    contents = {**claims, MANIFEST: content(page)}
    folders, blocked = _layout(place, tree, write, delete)
    return Plan(
        place=place,
        write=tuple(write),
        delete=tuple(delete),
        keep=tuple(keep),
        problems=tuple(sorted(problems + blocked)),
        folders=tuple(sorted(folders)),
        contents=contents,
        tree=tree,
        prints=prints,
    )


def _layout(
    place: Place, tree: Tree, write: list[str], delete: list[str]
) -> tuple[set[str], list[Diagnostic]]:
    """The folders of the new tree, and what forbids it. A folder stays if something is in it, or nothing ever was."""
    if not (write or delete):
        return set(tree.folders), []
    files = {*tree.files, *tree.others}.difference(delete).union(write)
    folders = parents(files) | tree.empty | parents(tree.empty)
    return folders, [
        *_blocked(place, tree, write, files, folders),
        *_collisions(place, write, files | folders),
    ]


def _content(claim: bytes | Content) -> Content:
    return claim if isinstance(claim, Content) else content(claim)


def _broken(place: Place) -> Diagnostic:
    message = "the manifest cannot be read, so nobody can tell which files are generated"
    cure = "restore it from version control, or run with --force to write every generated file anew"
    return codes.BROKEN_MANIFEST.at(Span(f"{place.shown}/{MANIFEST}"), message, cure)


def _altered(place: Place, path: str, is_there: bool) -> Diagnostic:
    """The problem of a file that was never to change, and is gone or not what it shall be."""
    state = "holds something else now" if is_there else "is gone"
    cure = "restore it from version control or a backup, and publish again"
    return codes.FIXED.at(Span(f"{place.shown}/{path}"), f"this published file {state}", cure)


def _not_ours(place: Place, path: str, written: bool, claimed: bool) -> Diagnostic:
    """The problem of a file that holds a person's work where we would write or delete."""
    span = Span(f"{place.shown}/{path}")
    if not written:
        cure = "move the file away, or run with --force to overwrite it"
        return codes.STRAY.at(span, "a file that was not generated stands where one is to be written", cure)
    if claimed:
        cure = "carry the edit over to the spec, restore the file, or run with --force to overwrite it"
        return codes.EDITED.at(span, "this generated file was edited by hand", cure)
    cure = "delete the file or give it another name, or run with --force to delete it"
    return codes.EDITED.at(
        span, "this generated file was edited by hand, and no target makes it any more", cure
    )


def _blocked(
    place: Place, tree: Tree, write: list[str], files: set[str], folders: set[str]
) -> list[Diagnostic]:
    """The places where a file is to be written on something else that stays, or below it."""
    problems = []
    for path in sorted((files & folders) | (tree.others.keys() & write)):
        span = Span(f"{place.shown}/{path}")
        if path in folders and (place.root / path).is_symlink():
            message = "a claimed path leads through this link, and so may leave the output folder"
            problems.append(codes.LEAVES_ROOT.at(span, message, "replace the link by a real folder"))
        elif path in write and path not in tree.others:
            message = "a file is to be written here, and a folder is or will be here too"
            problems.append(
                codes.NOT_A_FILE.at(span, message, "move the folder away, or rename what claims the file")
            )
        else:
            message = "something that was not generated stands where a file or folder is to be made"
            problems.append(codes.NOT_A_FILE.at(span, message, "move it away"))
    return problems


def _collisions(place: Place, write: list[str], final: set[str]) -> list[Diagnostic]:
    """The paths to be written, or their folders, that another path of the new tree equals but for its case."""
    ours = parents(write).union(write)
    problems = []
    spelt: dict[str, str] = {}
    for path in sorted(final):
        other = spelt.setdefault(folded(path), path)
        if other != path and (path in ours or other in ours):
            span = Span(f"{place.shown}/{path}")
            problems.append(
                codes.CASE.at(
                    span, f"differs from {place.shown}/{other} only in case", "rename one of the two"
                )
            )
    return problems
