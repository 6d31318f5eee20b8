"""From a folder that `--templates` names to the target that it is, with every problem of the folder.

Given the folders, and the names that other targets have; gives targets as plain data. What can be known before
anything is filled is told here: the YAML, the paths, templates that are missing or not well-formed, and names that
no template of its kind can have.
"""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from jinja2 import nodes

from specpress.base.diagnostics import Diagnostic, Span, has_errors, suggestion
from specpress.base.safe_filenames import is_portable
from specpress.spec.load import convert
from specpress.spec.target import FileSpec, Per, TargetSpec
from specpress.spec.yaml import parse, read_bytes
from specpress.spec.yaml.codes import NOT_UTF8, UNREADABLE
from specpress.targets.user.codes import (
    BAD_NAME,
    BAD_PATH,
    NAME_TAKEN,
    NO_TARGET_FILE,
    NO_TEMPLATE,
    PLACEHOLDER,
    UNDEFINED,
)
from specpress.targets.user.sandbox import environment, parsed, place, syntax_problem
from specpress.targets.user.target import BRACES, VARIABLES, File, Read, TemplateTarget, filled, values

TARGET_FILE = "target.yaml"
_TOO_LARGE = "move it out of the folder of templates, or split it"
_NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_PASSED_OVER = re.compile(r"\.|.*~$|__pycache__$")
"""Hidden files and folders, and editors' backups."""


def read_targets(folders: Iterable[Path], taken: Iterable[str]) -> Read:
    """Read every folder. `taken` are the names that no target may have."""
    known = dict.fromkeys(taken, "a target that comes with specpress")
    targets: list[TemplateTarget] = []
    problems: list[Diagnostic] = []
    for folder in folders:
        target, of_folder = _Folder(folder, folder.as_posix()).read(known)
        problems += of_folder
        if target is not None:
            known[target.name] = f"the target in {target.shown}"
            targets.append(target)
    return Read(tuple(targets), tuple(sorted(problems)))


@dataclass(slots=True)
class _Folder:
    """The reading of one folder."""

    path: Path
    shown: str
    texts: dict[str, str] = field(default_factory=dict)
    not_texts: set[str] = field(default_factory=set)
    problems: list[Diagnostic] = field(default_factory=list)

    def read(self, known: dict[str, str]) -> tuple[TemplateTarget | None, list[Diagnostic]]:
        """The target, or None where anything is an error."""
        shown = place(self.shown, TARGET_FILE)
        with contextlib.suppress(OSError):  # which is told where it is read
            if TARGET_FILE not in os.listdir(self.path):
                help = "add it, with `name`, `summary` and `files`"
                return None, [NO_TARGET_FILE.at(Span(shown), f"this folder has no {TARGET_FILE}", help)]
        spec = self._spec(shown)
        if spec is None:
            return None, self.problems
        self._texts()
        self._check_name(spec, known)
        for file in spec.files:
            self.problems += _path_problems(file.path, file.per, file.where("path"))
        self.problems += self._template_problems(spec.files)
        if has_errors(self.problems):
            return None, self.problems
        files = tuple(
            File(file.template, file.per, file.path, file.view, file.where("path")) for file in spec.files
        )
        templates = tuple(sorted(self.texts.items()))
        return TemplateTarget(spec.name, spec.summary, self.shown, files, templates), self.problems

    def _spec(self, shown: str) -> TargetSpec | None:
        data = read_bytes(self.path / TARGET_FILE, shown, cure=_TOO_LARGE)
        if isinstance(data, Diagnostic):
            self.problems.append(data)
            return None
        node, problems = parse(data, shown)
        self.problems += problems
        if node is None:
            return None
        spec, problems = convert(node, TargetSpec)
        self.problems += problems
        return spec

    def _texts(self) -> None:
        """Read every file that is text. Others are none of ours, unless one is named as a template."""
        names, closed = _names(self.path)
        for error in closed:
            shown = place(self.shown, os.path.relpath(error.filename, self.path))
            message = f"the folder cannot be read: {error.strerror}"
            self.problems.append(UNREADABLE.at(Span(shown), message, "check its permissions"))
        for name in names:
            data = read_bytes(self.path / name, place(self.shown, name), cure=_TOO_LARGE)
            if isinstance(data, Diagnostic):
                self.problems.append(data)
                continue
            try:
                self.texts[name] = data.decode("utf-8-sig")
            except UnicodeDecodeError:
                self.not_texts.add(name)

    def _check_name(self, spec: TargetSpec, known: dict[str, str]) -> None:
        span = spec.where("name")
        if not _NAME.fullmatch(spec.name):
            message = f"a target cannot be called {spec.name!r}"
            self.problems.append(
                BAD_NAME.at(span, message, "use small letters, digits and hyphens: my-target")
            )
        elif spec.name in known:
            message = f"{known[spec.name]} is called {spec.name!r} too"
            self.problems.append(NAME_TAKEN.at(span, message, "give one of them another name"))

    def _template_problems(self, files: Sequence[FileSpec]) -> Iterator[Diagnostic]:
        """What is wrong with the templates that are used, each looked at once for each kind of file."""
        trees: dict[str, tuple[nodes.Template, set[str]] | None] = {}
        pending = [(file.template, file.where("template")) for file in files]
        for name, span in pending:
            if name in trees:
                continue
            trees[name] = None
            if name not in self.texts:
                yield self._no_template(name, span)
                continue
            file = place(self.shown, name)
            try:
                made = environment(self.shown, tuple(sorted(self.texts.items())))
                trees[name] = tree, _ = parsed(made, self.texts[name], name, file)
            except Exception as error:  # a template is code that we have not seen
                yield syntax_problem(error, file)
                continue
            pending += self._references(name, tree)
        for name, per in sorted({(file.template, file.per) for file in files}):
            if (template := trees[name]) is not None:
                yield from self._strangers(name, *template, VARIABLES[per])

    def _no_template(self, name: str, span: Span) -> Diagnostic:
        if name in self.not_texts:
            return NOT_UTF8.at(
                Span(place(self.shown, name)), "a template must be UTF-8 text", "save it as UTF-8"
            )
        known = [other for other in self.texts if other != TARGET_FILE]
        help = suggestion(name, known) or f"there are: {', '.join(known) or 'none'}"
        return NO_TEMPLATE.at(span, f"the folder has no template {name!r}", help)

    def _references(self, name: str, tree: nodes.Template) -> Iterator[tuple[str, Span]]:
        """The templates that another one names outright, but for those that it can do without."""
        for node in tree.find_all((nodes.Include, nodes.Import, nodes.FromImport, nodes.Extends)):
            wanted = getattr(node, "template", None)
            if isinstance(wanted, nodes.Const) and not getattr(node, "ignore_missing", False):
                yield str(wanted.value), Span(place(self.shown, name), node.lineno, 1)

    def _strangers(
        self, name: str, tree: nodes.Template, undeclared: set[str], known: tuple[str, ...]
    ) -> Iterator[Diagnostic]:
        """The variables that nothing defines, at the first place of each."""
        asked = {
            test.node.name
            for test in tree.find_all(nodes.Test)
            if test.name in ("defined", "undefined") and isinstance(test.node, nodes.Name)
        }
        for variable in sorted(undeclared - {*known, *asked}):
            lines = [node.lineno for node in tree.find_all(nodes.Name) if node.name == variable]
            message = f"there is no variable {variable!r} here"
            help = " ".join(filter(None, (suggestion(variable, known), f"variables: {', '.join(known)}")))
            yield UNDEFINED.at(Span(place(self.shown, name), min(lines, default=1), 1), message, help)


def _names(folder: Path) -> tuple[list[str], list[OSError]]:
    """The files below a folder by their paths within it, sorted, and which folders could not be read.

    Links to folders are not followed.
    """
    names: list[str] = []
    closed: list[OSError] = []
    for top, folders, files in os.walk(folder, onerror=closed.append):
        folders[:] = [name for name in folders if not _PASSED_OVER.match(name)]
        paths = (
            Path(top, name).relative_to(folder).as_posix() for name in files if not _PASSED_OVER.match(name)
        )
        names += [path for path in paths if path != TARGET_FILE]
    return sorted(names), closed


def _path_problems(path: str, per: Per, span: Span) -> Iterator[Diagnostic]:
    """What is wrong with a path, whatever stands in for its placeholders: told once, where it was written."""
    ids = {"model": ("provider", "model"), "provider": ("provider",), "catalog": ()}
    known = values(**dict.fromkeys(ids[per], "x"))
    unknown = [name for name in BRACES.findall(path) if name not in known]
    listed = f"there are: {', '.join(map('{{{}}}'.format, known))}" if known else "this path can have none"
    scope = "the whole catalogue" if per == "catalog" else f"each {per}"
    for name in unknown:
        help = " ".join(filter(None, (suggestion(name, known), listed)))
        yield PLACEHOLDER.at(span, f"a file for {scope} has no placeholder {{{name}}}", help)
    example = filled(path, known) if not unknown else ""
    if not unknown and ({*"{}"} & {*example} or not all(map(is_portable, example.split("/")))):
        help = "write a path below the output folder, such as go/{provider}/{model}.go"
        yield BAD_PATH.at(span, f"the path {path!r} cannot be one below the output folder", help)
