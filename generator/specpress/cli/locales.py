"""`specpress locales`: bring the files of translations up to date with the texts, and tell what they lack."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from babel.messages.catalog import Catalog

from specpress.base.diagnostics import Diagnostic, has_errors
from specpress.base.interrupts import held
from specpress.base.package_data import translations
from specpress.catalog.read import Source, open_source, written
from specpress.cli.console import Console, Refused
from specpress.cli.report import as_text, json_result
from specpress.spec.load import LocaleFile
from specpress.spec.load.files import LOCALES, TRANSLATIONS
from specpress.wording.po import Po, read_po
from specpress.wording.translations import Coverage, behind, coverage, messages, started, updated


def run(parsed: argparse.Namespace, console: Console) -> int:
    """Update every file without a fault, or only compare with --check; 1 where anything is wrong.

    A file with a fault is left alone, for what cannot be read in it would be lost; the others are not held up by it.
    """
    source = open_source(parsed.specs)
    texts, problems = _texts(parsed.specs, source)
    if problems:
        problems.sort()
        is_json = parsed.format == "json"
        console.write(
            json_result({"languages": []}, problems) if is_json else as_text(problems, console.colour)
        )
        console.tell("nothing was written")
        return 1
    pos = []
    faults: dict[str, tuple[Diagnostic, ...]] = {}
    for file in source.locales:
        data = file.read()
        po, in_file = (None, (data,)) if isinstance(data, Diagnostic) else read_po(file, data)
        pos += [po] if po is not None else []
        faults |= {file.shown: in_file} if in_file else {}
    pos += map(_started, _added(parsed, source.locales))
    sound = [po for po in pos if po.file.shown not in faults]
    states = (
        [_checked(po, po in sound, texts) for po in pos]
        if parsed.check
        else [_written(po, texts) for po in sound]
    )
    if parsed.format == "json":
        told = (*(state.problems for state in states), *faults.values())
        rows = [state.row() for state in states]
        console.write(json_result({"languages": rows}, [problem for found in told for problem in found]))
    else:
        _report(states, faults, console)
    for name in () if parsed.check else faults:
        console.tell(f"{name} was left as it is")
    return int(bool(faults) or any(state.problems or state.up_to_date is False for state in states))


class _State(NamedTuple):
    """How a language's file is: what it covers, whether it is up to date, and that it lacks more than it may."""

    file: LocaleFile
    covered: Coverage
    up_to_date: bool | None = True
    """None where that is not known, as the file has a fault."""
    problems: Sequence[Diagnostic] = ()

    def row(self) -> dict[str, Any]:
        covered = self.covered
        return {
            "language": covered.language,
            "file": self.file.shown,
            "translated": covered.translated,
            "fuzzy": covered.fuzzy,
            "total": covered.total,
            "percent": covered.percent,
            "required_percent": covered.required,
            "up_to_date": self.up_to_date,
        }


def _report(states: Sequence[_State], faults: Mapping[str, Sequence[Diagnostic]], console: Console) -> None:
    if not states and not faults:
        console.print("no languages but English; begin one by --add, such as --add bn")
    for state in states:
        console.print(_line(state.covered))
        if state.up_to_date is False:
            console.print(f"{state.file.shown} is not up to date; run `specpress locales`")
        if state.problems:
            console.write(as_text(state.problems, console.colour))
    if faults:
        console.write(as_text([problem for found in faults.values() for problem in found], console.colour))


def _written(po: Po, texts: Catalog) -> _State:
    data = updated(po, texts, _memory(po.file.language))
    if po.file.read() != data:
        with held():
            _replace(po.file.path, data)
    return _State(po.file, _coverage(po.file, data, texts))


def _checked(po: Po, is_sound: bool, texts: Catalog) -> _State:
    covered = coverage(po, texts)
    up_to_date = po.file.read() == updated(po, texts, _memory(po.file.language)) if is_sound else None
    return _State(po.file, covered, up_to_date, behind(po, covered, texts))


def _texts(specs: Path, source: Source) -> tuple[Catalog, list[Diagnostic]]:
    """Everything to translate; the problems are those of the specs."""
    specs_by_path, problems = written(source)
    texts = messages((f"{specs.name}/{path}", spec) for path, spec in specs_by_path.items())
    return texts, [problem for problem in (*source.problems, *problems) if has_errors((problem,))]


def _added(parsed: argparse.Namespace, known: tuple[LocaleFile, ...]) -> Iterator[LocaleFile]:
    """The files of the languages to begin."""
    for language in parsed.add:
        path = parsed.specs / LOCALES / f"{language}{TRANSLATIONS}"
        if all(file.language != language for file in known):
            if parsed.check:
                raise Refused("--add and --check do not go together; choose one")
            yield LocaleFile(path, path.as_posix(), language)


def _started(file: LocaleFile) -> Po:
    try:
        return started(file)
    except ValueError as error:
        raise Refused(str(error)) from None


def _memory(language: str) -> Catalog | None:
    """What this project itself has in a language: the translations of the tool's phrases."""
    path = translations() / f"{language}{TRANSLATIONS}"
    if not path.is_file():
        return None
    po, _ = read_po(LocaleFile(path, path.name, language), path.read_bytes())
    return po.catalog if po else None


def _coverage(file: LocaleFile, data: bytes, texts: Catalog) -> Coverage:
    po, _ = read_po(file, data)
    assert po is not None  # we have just written it
    return coverage(po, texts)


def _line(covered: Coverage) -> str:
    fuzzy = f", {covered.fuzzy} fuzzy" if covered.fuzzy else ""
    return f"{covered.language}: {covered.translated} of {covered.total} texts ({covered.percent}%){fuzzy}"


def _replace(path: Path, data: bytes) -> None:
    """Write a file all at once, or not at all."""
    spare = None
    try:
        path.parent.mkdir(exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}-", delete=False) as file:
            spare = Path(file.name)
            file.write(data)
        spare.chmod(0o644)
        spare.replace(path)
    except OSError as error:
        raise Refused(f"cannot write {path}: {error.strerror or error}") from None
    finally:
        if spare is not None:
            spare.unlink(missing_ok=True)
