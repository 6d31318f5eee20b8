"""A run reads each file once and resolves each model once, all of its processes counted together."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import command_line
import specpress.catalog.read
import specpress.spec.load.specs
from specpress.build.build import Build, Request, build
from specpress.build.output import CACHE
from specpress.build.workers import workers
from specpress.catalog.read import read
from specpress.spec.load import discover
from specpress.targets.registry import TARGETS

SPECS = Path(__file__).parents[1] / "specs"
FILES = {file.shown: file for file in discover(SPECS).files}
MODELS = sorted(f"{file.provider} {file.model}" for file in FILES.values() if file.kind == "model")


class Calls:
    """Calls noted in a file, to which every process appends whole lines."""

    def __init__(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.path = path
        path.touch()
        self._note(monkeypatch, specpress.spec.load.specs, "parse", lambda data, shown: shown)
        reader = specpress.catalog.read
        self._note(monkeypatch, reader, "resolve_model", lambda spec, at, provider, id: f"{provider.id} {id}")
        self._note(monkeypatch, reader, "resolve_provider", lambda spec, id: id)

    def _note(self, patch: pytest.MonkeyPatch, module: Any, name: str, about: Callable[..., str]) -> None:
        called = getattr(module, name)

        def noting(*arguments: Any) -> Any:
            line = f"{name}\t{about(*arguments)}\n".encode()
            file = os.open(self.path, os.O_WRONLY | os.O_APPEND)
            os.write(file, line)
            os.close(file)
            return called(*arguments)

        patch.setattr(module, name, noting)

    def of(self, name: str) -> Counter[str]:
        """How often a function was called with each subject."""
        rows = (line.split("\t") for line in self.path.read_text("utf-8").splitlines())
        return Counter(about for called, about in rows if called == name)


@pytest.fixture
def calls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Calls:
    return Calls(tmp_path / "calls", monkeypatch)


def once(calls: Calls) -> None:
    assert calls.of("parse") == Counter(FILES.keys())
    assert calls.of("resolve_model") == Counter(MODELS)
    assert calls.of("resolve_provider") == Counter(f.provider for f in FILES.values() if f.kind == "provider")


def run(cache: Path | None, *targets: str) -> Build:
    # The processes are forked from this one, so that they note their calls too.
    with workers(2) as pool:
        chosen = tuple(TARGETS[name] for name in targets)
        made = build(Request(specs=SPECS, targets=chosen, cache=cache, executor=pool))
    assert made.problems == ()
    return made


def test_a_cold_run(tmp_path: Path, calls: Calls) -> None:
    # The docs compare the members of families and speak every language; the catalogue file depends on neither.
    made = run(tmp_path / "made", "catalog", "docs", "json-schema")
    assert made.made == len(MODELS)
    once(calls)


def test_a_check(calls: Calls) -> None:
    run(None)
    once(calls)


def test_reading_a_whole_catalogue(calls: Calls) -> None:
    catalog, problems = read(SPECS)
    assert (len(catalog.models), problems) == (len(MODELS), ())
    once(calls)


def test_a_run_without_changes_reads_no_model(tmp_path: Path, calls: Calls) -> None:
    run(tmp_path / "made", "catalog")
    calls.path.write_text("")
    run(tmp_path / "made", "catalog")
    assert calls.of("resolve_model") == Counter()
    assert calls.of("parse") == Counter(name for name, file in FILES.items() if file.kind != "model")


def test_check_reads_no_model_again_where_generate_has_a_cache(tmp_path: Path, calls: Calls) -> None:
    folder = tmp_path / "project"
    folder.mkdir()
    command = ("check", "--specs", str(SPECS), "--jobs", "1")
    assert command_line.specpress(*command, cwd=folder).returncode == 0
    assert [*folder.iterdir()] == []
    (folder / CACHE).mkdir()
    first = command_line.specpress(*command, cwd=folder)
    calls.path.write_text("")
    assert command_line.specpress(*command, cwd=folder).stdout == first.stdout
    assert calls.of("resolve_model") == Counter()


def test_one_model_is_read_with_its_provider_alone(calls: Calls) -> None:
    catalog, problems = read(SPECS, ["rivya/flux-kontext-pro"])
    assert (list(catalog.models), list(catalog.providers), problems) == (
        ["rivya/flux-kontext-pro"],
        ["rivya"],
        (),
    )
    assert calls.of("resolve_model") == Counter(["rivya flux-kontext-pro"])
    assert {FILES[name].provider for name in calls.of("parse")} == {"", "rivya"}
