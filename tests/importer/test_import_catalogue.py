"""The whole catalogue against the pages that it was made of: no change, and each changed fact is put back."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from importer.import_cases import PAGES, ROOT, read_file, run
from specpress.importer.catalogue import Catalogue, Home, checked
from specpress.importer.extracted import ExtractedPage, Stated
from specpress.importer.facts import Path as FactPath
from specpress.importer.glossary import Glossary
from specpress.importer.layouts import extract
from specpress.importer.merge import Unknown, merged
from specpress.importer.page import Page
from specpress.importer.update.apply import Update
from specpress.importer.update.yaml_edit import CannotEdit, set_value
from specpress.spec.model import ModelSpec
from specpress.spec.parameter import Length, Parameter

SPECS = ROOT / "specs"
WITHOUT_A_SPEC = {"vtrix-claude-sonnet-4.5", "ultra_i2v_pro"}
"""Models of which the corpus has a page and no facts."""
MODELS = 50
"""Those of which the corpus has a page."""
EACH = 2
"""So many changes of a kind are tried for each provider."""
FACTS = {"default", "option more", "option less", "min", "max", "required", "length", "max more"}
KINDS = {
    "rivya": FACTS - {"max more"} | {"step", "price", "max_size", "options"},
    "vtrix": FACTS | {"default more", "options"},
    "odirouter": FACTS | {"options"},
}
"""What the specs of each provider have, so that a kind cannot go untried unnoticed."""


@cache
def pages() -> dict[tuple[str, str], list[tuple[Page, ExtractedPage]]]:
    """Every page of the corpus, by its model."""
    found: dict[tuple[str, str], list[tuple[Page, ExtractedPage]]] = {}
    for path in sorted(PAGES.rglob("*.txt")):
        page = read_file(path, path.name)
        assert isinstance(page, Page)
        read = extract(page, None)
        assert isinstance(read, ExtractedPage)
        assert isinstance(read.model, Stated)
        if read.model.value not in WITHOUT_A_SPEC:
            found.setdefault((read.provider, read.model.value), []).append((page, read))
    return found


def test_the_whole_catalogue_is_what_its_pages_say(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(SPECS, tmp_path / "specs")
    monkeypatch.chdir(tmp_path)
    names = [one.name for of in pages().values() for one, _ in of]
    files = [str(path) for path in sorted(PAGES.rglob("*.txt")) if path.name in names]
    assert run(*files, "--update") == 0
    told = [line for line in capsys.readouterr().out.splitlines() if line.startswith("specs/")]
    assert sorted(told) == sorted(
        f"specs/{CATALOGUE.file(*one).path.relative_to(SPECS)}: no change" for one in pages()
    )
    assert len(told) == MODELS


@dataclass(frozen=True, slots=True)
class Mutation:
    """A spec with one fact that its pages do not state."""

    provider: str
    model: str
    kind: str
    path: FactPath
    text: str


CATALOGUE = Catalogue(SPECS)
GLOSSARY = Glossary(CATALOGUE.glossary()[0])


def home(provider: str) -> Home:
    found = CATALOGUE.home(provider)
    assert isinstance(found, Home)
    return found


def mutations(provider: str) -> Iterator[Mutation]:
    """Documented facts of specs, changed: some of each kind, each of another model where there are several."""
    count: Counter[str] = Counter()
    for (name, model), of in pages().items():
        if name != provider:
            continue
        file = CATALOGUE.file(name, model)
        text = file.path.read_text(encoding="utf-8")
        spec, _ = checked(file, text.encode(), home(provider))
        assert spec is not None
        facts, done = merged(of), set[str]()
        for kind, path, value in changed(spec):
            if kind in done or count[kind] == EACH or isinstance(facts.facts.get(path), Unknown):
                continue
            try:
                other = set_value(text, path, value)
            except CannotEdit:
                continue
            if checked(file, other.encode(), home(provider))[0] is not None:
                done.add(kind)
                count[kind] += 1
                yield Mutation(provider, model, kind, path, other)


@pytest.mark.parametrize("provider", KINDS)
def test_a_fact_that_the_page_does_not_state_is_told_and_put_back(provider: str) -> None:
    tried = set()
    for one in mutations(provider):
        file = CATALOGUE.file(one.provider, one.model)
        spec, _ = checked(file, one.text.encode(), home(provider))
        assert spec is not None
        facts = merged(pages()[(one.provider, one.model)])
        done = Update(file, home(provider), facts, GLOSSARY, one.text).run(spec)
        assert [change.path for change in done.changes] == [one.path], one
        assert plain(done.text) == plain(file.path.read_text(encoding="utf-8")), one
        tried.add(one.kind)
    assert tried == KINDS[provider]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("\nDefault: 2\n", "", "safety_tolerance.default is gone; the spec has 2"),
        (
            "\nOptions: jpeg, png\n\nDefault: jpeg\n",
            "",
            "output_format.options is gone; the spec has jpeg, png",
        ),
        ("\nDefault: false\n", "", "prompt_upsampling.default is gone; the spec has false"),
        ("\nDefault: false\n", "\nIt is off by default.\n", ""),
        ("\nDefault: 2\n", "\nWe suggest 2.\n", ""),
        ("\nOptions: jpeg, png\n\nDefault: jpeg\n", "\nThe default is JPEG.\n", ""),
    ],
)
def test_a_line_that_has_gone_is_noticed_unless_prose_speaks_of_its_fact(
    old: str, new: str, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(SPECS, tmp_path / "specs")
    text = (PAGES / "vtrix" / "flux-pro-11.en.spaced.txt").read_text(encoding="utf-8")
    assert text.count(old) == 1, old
    (tmp_path / "page.txt").write_text(text.replace(old, new), encoding="utf-8")
    arguments = (str(tmp_path / "page.txt"), "--update", "--out", str(tmp_path / "specs"))
    assert run(*arguments) == int(bool(told))
    out = capsys.readouterr().out
    assert told in out
    assert ("removed:" in out) == bool(told)
    assert run(*arguments) == 0


def plain(text: str) -> Any:
    """What a spec says, without the lines and days of pages, and without texts and order of options."""
    return _plain(yaml.safe_load(text))


def _plain(value: Any) -> Any:
    if isinstance(value, list):
        return [_plain(one) for one in value]
    if not isinstance(value, dict):
        return value
    found = {key: _plain(one) for key, one in value.items() if key not in ("line", "read")}
    if isinstance(options := found.get("options"), list):
        found["options"] = {str(one["value"] if isinstance(one, dict) else one) for one in options}
    return found


def changed(spec: ModelSpec) -> Iterator[tuple[str, FactPath, Any]]:
    """The facts of a spec with other values, each with its kind."""
    for key, one in spec.parameters.items():
        path = ("parameters", key)
        settled = {*(one.inferred or ()), *(one.observed or ()), *(one.unknown or ())}
        about = {each.about.partition(".")[0] for each in spec.discrepancies or ()}
        if key in about or (one.unavailable is not None):
            continue
        for kind, fact, value in of_parameter(one):
            if fact not in settled:
                yield kind, (*path, fact), value
    for at, media in enumerate(spec.uploads.kinds or () if spec.uploads else ()):
        if media.max_size is not None and "max_size" not in (media.inferred or ()):
            yield "max_size", ("uploads", "kinds", str(at), "max_size"), "7 MB"
    if spec.price is not None and spec.price.fixed is not None:
        yield "price", ("price", "fixed"), spec.price.fixed + 3


def of_parameter(one: Parameter) -> Iterator[tuple[str, str, Any]]:
    """The facts of a parameter with other values."""
    options = [each.value for each in one.options or ()]
    if one.wrote("default") is not None:
        if len(options) > 1:
            yield "default", "default", next(each for each in options if each != one.default)
        elif isinstance(one.default, bool):
            yield "default", "default", not one.default
        elif isinstance(one.default, int) and one.max is not None:
            yield "default", "default", one.max if one.default != one.max else one.max - 1
    elif options and not one.required:
        yield "default more", "default", options[0]
    if len(options) > 1 and one.type == "string":
        yield "option more", "options", [*options, "another"]
        less = next(each for each in options if each != one.default)
        yield "option less", "options", [each for each in options if each != less]
    elif one.type == "string" and one.wrote("default") is None and one.media is None and one.length is None:
        yield "options", "options", ["another", "one more"]
    if one.min is not None:
        yield "min", "min", one.min - 1
    if one.max is not None:
        yield "max", "max", one.max + 100000
    elif one.type == "integer" and not options:
        yield "max more", "max", 987654
    if one.step is not None:
        yield "step", "step", one.step * 3
    if one.required and one.wrote("default") is None:
        yield "required", "required", False
    if isinstance(one.length, Length) and one.length.max is not None and one.length.unit == "characters":
        yield "length", "length", one.length.max + 7
