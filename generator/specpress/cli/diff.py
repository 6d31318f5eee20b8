"""`specpress diff`: what changed between two catalogues."""

from __future__ import annotations

import argparse
import io
import json
import subprocess
import tarfile
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

from specpress.base.diagnostics import Diagnostic, Severity, has_errors, suggestion
from specpress.base.json_text import json_text
from specpress.base.version import Version
from specpress.catalog import Catalog
from specpress.catalog.from_json import NotACatalog, catalog_of
from specpress.catalog.read import read, read_two
from specpress.catalog.releases import catalog_at
from specpress.cli.console import Console, Refused
from specpress.cli.releases import readable
from specpress.cli.report import as_github
from specpress.diff import Change, bump, changes
from specpress.diff.released import released
from specpress.spec.load import discover
from specpress.spec.yaml import read_bytes
from specpress.wording.translator import PLAIN, Markup, Translator

_LARGEST = 512 * 1024 * 1024
"""A larger catalog.json is not read, in bytes."""
_LEVELS = {
    "breaking": Severity.ERROR,
    "warning": Severity.WARNING,
    "compatible": Severity.NOTE,
    "note": Severity.NOTE,
}
_FAILING = {
    "breaking": ("breaking",),
    "warning": ("breaking", "warning"),
    "any": ("breaking", "warning", "compatible", "note"),
}


def run(parsed: argparse.Namespace, console: Console) -> int:
    """Print the changes; 1 where one is as bad as `--fail-on` says."""
    old, new = _catalogs((parsed.old, parsed.new or str(parsed.specs)), parsed.specs)
    if parsed.only is not None:
        _refuse_unknown(parsed.only, {*old.models, *old.providers, *new.models, *new.providers})
    today = parsed.today or date.today()
    wanted = _ignored(parsed.ignore, today, console) if parsed.ignore else frozenset()
    found = [
        change
        for change in changes(old, new, today)
        if parsed.only in (None, change.model, change.provider) and change.fingerprint not in wanted
    ]
    translator = translator_of(parsed.specs, parsed.lang)
    counts = {name: sum(change.severity.value == name for change in found) for name in _FAILING["any"]}
    if parsed.format == "json":
        rows = [change.row(translator) for change in found]
        console.write(json_text({"changes": rows, "summary": {**counts, "bump": bump(tuple(found))}}))
    elif parsed.format in ("github", "sarif"):
        console.write(_as_problems(found, translator, parsed.format, old.settings.site))
    elif parsed.format == "markdown":
        console.write(_markdown(found, translator, parsed.lang))
    else:
        for line in _lines(found, translator):
            console.print(line)
        console.tell(_summary(counts, bump(tuple(found))))
    failing = _FAILING.get(parsed.fail_on or "", ())
    return int(any(counts[name] for name in failing))


def _refuse_unknown(name: str, known: Iterable[str]) -> None:
    if name not in known:
        help = suggestion(name, known) or "`specpress models --specs DIR` lists those of a folder"
        raise Refused(f"there is no model or provider {name!r} in either; {help}")


def _ignored(path: Path, today: date, console: Console) -> frozenset[str]:
    """The fingerprints of the changes that are known and wanted on a day."""
    from specpress.diff.ignored import ignored  # noqa: PLC0415  # few runs ignore anything

    data = read_bytes(path, str(path))
    if isinstance(data, Diagnostic):
        raise Refused(f"{path}: {data.message}; {data.help}")
    entries, problems = ignored(data, str(path))
    if problems:
        raise Refused("\n".join(problems))
    for entry in entries:
        if not entry.holds(today):
            console.tell(f"{entry.fingerprint} was ignored until {entry.until}: {entry.reason}")
    return frozenset(entry.fingerprint for entry in entries if entry.holds(today))


def _as_problems(found: Sequence[Change], translator: Translator, form: str, site: str | None) -> str:
    """The changes as problems at the lines that say what is new, for what shows problems beside lines."""
    from specpress.cli.sarif import as_sarif  # noqa: PLC0415  # it knows the pages of all problems

    problems = [
        Diagnostic(
            change.span,
            change.kind.code,
            _told(change, translator).rstrip("."),
            change.action(translator),
            _LEVELS[change.severity.value],
        )
        for change in found
    ]
    return as_sarif(problems, site) if form == "sarif" else as_github(problems)


def _lines(found: Sequence[Change], translator: Translator) -> list[str]:
    lines = []
    for change in found:
        lines.append(f"{change.severity.value} {change.kind.code}: {_told(change, translator)}")
        lines.append(f"    {change.action(translator)}")
    return lines


def _told(change: Change, translator: Translator) -> str:
    """The sentence of a change, after the name of the model unless it begins with that."""
    message = change.message(translator)
    return f"{change.model}: {message}" if change.path and change.model else message


def _markdown(found: Sequence[Change], translator: Translator, language: str) -> str:
    """The changes by severity, as a comment has them, in the words of a release's notes."""
    from specpress.targets import markdown  # noqa: PLC0415  # for this form alone
    from specpress.targets.release_notes import notes  # noqa: PLC0415

    written = replace(translator, markup=Markup(markdown.text, markdown.code))
    rows = [released(change, {language: translator}) for change in found]
    parts = [f"## {note.heading}\n\n{note.lines}" for note in notes(rows, written, language, markdown.code)]
    return "\n\n".join(parts) + "\n" if parts else "Nothing changed.\n"


def _summary(counts: dict[str, int], bump: str) -> str:
    if bump == "none":
        return "nothing changed"
    listed = ", ".join(f"{count} {name}" for name, count in counts.items() if count)
    return f"{listed}; the version rises by: {bump}"


def translator_of(specs: Path, language: str) -> Translator:
    """What speaks the language that was asked for; refuses one that the catalogue does not have."""
    if language == "en":
        return PLAIN
    # Most runs speak English.
    from specpress.wording.locale import cldr_locale  # noqa: PLC0415
    from specpress.wording.po import read_po  # noqa: PLC0415

    files = {file.language: file for file in discover(specs).locales} if specs.is_dir() else {}
    if language not in files:
        raise Refused(f"there is no language {language!r}; known: {', '.join(['en', *sorted(files)])}")
    po, problems = read_po(files[language], files[language].path.read_bytes())
    if po is None:
        raise Refused(f"{files[language].shown} cannot be read: {problems[0].message}")
    return Translator(cldr_locale(po.compiled()))


def _catalogs(names: tuple[str, str], specs: Path) -> tuple[Catalog, Catalog]:
    """What is compared: folders of specs, `catalog.json` files, releases, git revisions. Refuses what is none."""
    with TemporaryDirectory() as scratch:
        places = [
            _released(name, specs) or _place(name, specs, Path(scratch, str(side)))
            for side, name in enumerate(names)
        ]
        match places:
            case [Path() as first, Path() as second] if first.is_dir() and second.is_dir():
                catalogs, problems = read_two((first, second))
                for name, found in zip(names, problems, strict=True):
                    _refuse_broken(name, found)
                return catalogs
        old, new = (_catalog(place, name) for place, name in zip(places, names, strict=True))
        return old, new


def catalog_named(name: str, specs: Path, only: str | None = None) -> Catalog:
    """The catalogue that is meant by what `diff` takes; of folders and revisions, with one model if one is named."""
    with TemporaryDirectory() as scratch:
        return _catalog(_released(name, specs) or _place(name, specs, Path(scratch, "specs")), name, only)


def _catalog(place: Catalog | Path, name: str, only: str | None = None) -> Catalog:
    if isinstance(place, Catalog):
        return place
    return _read(place, name, only) if place.is_dir() else _from_json(place)


def _released(name: str, specs: Path) -> Catalog | None:
    """The catalogue of a release of the specs; None where the name is none, or a file's or folder's."""
    if not Version.is_one(name) or Path(name).exists() or not specs.is_dir():
        return None
    folders, version = discover(specs).releases, Version.of(name)
    if version not in [folder.version for folder in folders]:
        return None
    with readable():
        return catalog_at(folders, version)


def _place(name: str, specs: Path, scratch: Path) -> Path:
    """The folder or file that a name means; what a revision of git holds is put into a folder of its own."""
    path = Path(name)
    if name and (path.is_dir() or path.is_file()):
        return path
    revision, _, inside = name.partition(":")
    return _of_revision(revision, inside or specs.as_posix(), name, scratch)


def _read(folder: Path, name: str, only: str | None) -> Catalog:
    catalog, problems = read(folder, only and (only,))
    _refuse_broken(name, problems)
    return catalog


def _refuse_broken(name: str, problems: Sequence[Diagnostic]) -> None:
    count = sum(has_errors((problem,)) for problem in problems)
    if count:
        raise Refused(
            f"{name} has {count} error{'s' * (count != 1)}; `specpress check --specs DIR` tells them"
        )


def _from_json(path: Path) -> Catalog:
    try:
        if path.stat().st_size > _LARGEST:
            raise Refused(f"{path} is larger than {_LARGEST // 1024 // 1024} MB; compare folders of specs")
        return catalog_of(json.loads(path.read_bytes(), parse_float=Decimal))
    except OSError as error:
        raise Refused(f"cannot read {path}: {error.strerror or error}") from None
    except (ValueError, RecursionError) as error:
        why = error if isinstance(error, NotACatalog) else "it is no JSON text"
        raise Refused(f"{path} is no catalog.json: {why}; `specpress generate` writes one") from None


def _git(*arguments: str) -> bytes:
    """What a command of git prints. Raises what `subprocess.run` does."""
    return subprocess.run(("git", *arguments), capture_output=True, check=True, timeout=120).stdout


def _of_revision(revision: str, inside: str, name: str, scratch: Path) -> Path:
    """The specs as a revision of git has them, in a folder."""
    if revision.startswith("-") or not revision:
        raise Refused(f"there is no folder, file or release {name}, and it is no git revision")
    # The folder is meant as seen from here, which git takes as from the root unless it begins with a dot.
    tree = f"{revision}:{inside}" if Path(inside).is_absolute() else f"{revision}:./{inside}"
    try:
        # `git archive` takes no tree while it stands in a folder that is not in that tree.
        found = _git("rev-parse", "--show-toplevel", tree).decode().splitlines()
        packed = _git("-C", found[0], "archive", "--format=tar", found[1])
    except FileNotFoundError:
        raise Refused(
            f"there is no folder, file or release {name}, and no git to look for a revision"
        ) from None
    except (ValueError, subprocess.TimeoutExpired) as error:
        raise Refused(f"git gave nothing for {name}: {error}") from None
    except subprocess.CalledProcessError as error:
        lines = error.stderr.decode(errors="replace").strip().splitlines()
        why = [line for line in lines if line.startswith("fatal: ")] or ["it failed"]
        raise Refused(f"{name} is no folder, file, release or git revision with specs: {why[0]}") from None
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        for member in archive:
            place = scratch.joinpath(*Path(member.name).parts)
            # A link in a repository may lead anywhere; specs are files.
            if member.isfile() and ".." not in place.parts and (file := archive.extractfile(member)):
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_bytes(file.read())
    scratch.mkdir(exist_ok=True)
    return scratch
