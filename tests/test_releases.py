"""Releases: what is recorded, what version it asks for, and that nothing is lost or half-written."""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from command_line import specpress
from docs_reading import Page
from repository_specs import SPECS
from small_models import PROVIDER, model
from specpress.base.json_text import json_facts
from specpress.base.version import Version
from specpress.build.output import together
from specpress.catalog import Catalog
from specpress.catalog.read import open_source, read
from specpress.catalog.release import Release, ReleasedChange
from specpress.catalog.releases import catalog_at, record, rows_at, rows_of
from specpress.catalog.settings import ENGLISH
from specpress.cli import release
from specpress.diff import changes
from specpress.spec.load import ReleaseFolder
from specpress.targets.docs.changes import changed_in, changes_texts
from specpress.targets.docs.page import ModelPage, writer

BASE = Path(__file__).parent / "cases" / "base"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small catalogue that may be released, in a folder of its own."""
    shutil.copytree(BASE, tmp_path / "specs")
    (tmp_path / "specs/catalog.yaml").write_text("title: Demo\nsummary: A catalogue.\n", encoding="utf-8")
    return tmp_path


def edit(folder: Path, old: str, new: str) -> None:
    """Change the text of the model."""
    spec = folder / "specs/demo/still.yaml"
    text = spec.read_text(encoding="utf-8")
    assert old in text
    spec.write_text(text.replace(old, new, 1), encoding="utf-8")


def recorded(folder: Path) -> dict[str, Any]:
    """What the last release says of itself."""
    version = open_source(folder / "specs").folders_of_releases[-1].version
    row: dict[str, Any] = json.loads((folder / f"specs/releases/{version}/changes.json").read_bytes())
    return row


def test_the_state_of_each_release_is_known(tmp_path: Path) -> None:
    whole = rows_of(read(SPECS)[0])
    rng = random.Random(13)
    before = None
    states: dict[Version, dict[str, Any]] = {}
    folders: list[ReleaseFolder] = []
    for minor in range(8):
        version = Version(1, minor, 0)
        now = {**whole, "settings": {**whole["settings"], "version": str(version)}}
        for part in ("providers", "families", "models"):
            kept = [entry for entry in whole[part] if rng.random() < 0.8]
            now[part] = [{**entry, "title": f"T{rng.randrange(3)}"} for entry in kept]
        made = Release(version=version, date=date(2026, 11, 30), bump="minor")
        place = tmp_path / str(version)
        place.mkdir()
        for name, data in record(made, before, now).items():
            (place / name).write_bytes(data)
        folders.append(ReleaseFolder(place, place.as_posix(), version))
        states[version], before = now, now
    for version, state in states.items():
        assert json_facts(rows_at(folders, version)) == json_facts(state)
        # What has not changed is recorded once.
    assert sum((place.path / "catalog.json").stat().st_size for place in folders[1:]) < 6 * len(
        json_facts(whole)
    )


def test_a_first_release_and_those_after_it(folder: Path) -> None:
    run = specpress("release", "--date", "2026-11-30", cwd=folder)
    assert (run.returncode, run.stdout) == (0, "1.0.0, the first release: 1 model\n")
    assert recorded(folder) == {"version": "1.0.0", "date": "2026-11-30", "bump": "none", "changes": []}
    settings = (folder / "specs/catalog.yaml").read_text(encoding="utf-8")
    assert settings == "title: Demo\nversion: 1.0.0\nsummary: A catalogue.\n"
    # The output states it already.
    assert specpress("generate", "--check", cwd=folder).returncode == 0
    assert '"version": "1.0.0"' in (folder / "generated/catalog.json").read_text(encoding="utf-8")

    run = specpress("release", cwd=folder)
    assert (run.returncode, run.stdout) == (0, "")
    assert "nothing changed since 1.0.0" in run.stderr

    edit(folder, "title: Still", "title: Still life")
    assert specpress("release", cwd=folder).stdout.startswith("1.0.1 after 1.0.0: 1 note\n")
    edit(folder, "parameters:\n", "parameters:\n  extra: { type: boolean, description: More. }\n")
    assert specpress("release", cwd=folder).stdout.startswith("1.1.0 after 1.0.1: 1 compatible\n")
    edit(folder, "  extra: { type: boolean, description: More. }\n", "")
    run = specpress("release", "--check", cwd=folder)
    assert (run.returncode, run.stdout.split(":")[0]) == (0, "2.0.0 after 1.1.0")
    assert not (folder / "specs/releases/2.0.0").exists()
    assert specpress("release", cwd=folder).returncode == 0
    last = recorded(folder)
    assert (last["version"], last["bump"]) == ("2.0.0", "major")
    assert [change["code"] for change in last["changes"]] == ["parameter-removed"]
    # The state of each is known afterwards, and what was recorded is what diff tells.
    folders = open_source(folder / "specs").folders_of_releases
    told = changes(catalog_at(folders, Version(1, 1, 0)), catalog_at(folders, Version(2, 0, 0)))
    assert [change.fingerprint for change in told] == [change["fingerprint"] for change in last["changes"]]
    assert specpress("check", cwd=folder).returncode == 0


REFUSED = (
    (("--version", "1.0.0"), "1.0.0 is released already; the next version is 2.0.0"),
    (("--version", "0.9.0"), "the next version is 2.0.0"),
    (("--version", "1.1.0"), "asks for 2.0.0; take that, or say by --allow REASON"),
    (("--version", "two"), "'two' is no version such as 1.4.0"),
    (("--version", "1.2.3-beta"), "is no version"),
    (("--date", "soon"), "is no day"),
)


def test_versions_that_say_too_little_are_refused(folder: Path) -> None:
    assert specpress("release", cwd=folder).returncode == 0
    edit(folder, "type: string", "type: string, length: 100")
    for arguments, words in REFUSED:
        run = specpress("release", *arguments, cwd=folder)
        assert run.returncode == 2, arguments
        assert words in run.stderr
        assert recorded(folder)["version"] == "1.0.0", arguments
    assert (
        specpress("release", "--version", "1.1.0", "--allow", "Nobody uses it.", cwd=folder).returncode == 0
    )
    last = recorded(folder)
    assert (last["version"], last["bump"], last["reason"]) == ("1.1.0", "major", "Nobody uses it.")


def test_a_release_without_changes_has_another_version(folder: Path) -> None:
    assert specpress("release", cwd=folder).returncode == 0
    assert (
        "the next version is 1.0.1 or higher" in specpress("release", "--version", "1.0.0", cwd=folder).stderr
    )
    assert specpress("release", "--version", "1.0.1", cwd=folder).returncode == 0


def test_a_first_version_below_one_is_refused(folder: Path) -> None:
    run = specpress("release", "--version", "0.1.0", cwd=folder)
    assert run.returncode == 2
    assert "a first release is 1.0.0 or higher" in run.stderr
    assert specpress("release", "--version", "3.1.4", cwd=folder).returncode == 0
    assert recorded(folder)["version"] == "3.1.4"


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("summary: Makes a picture.\n", "", "1 text to be written"),
        ("title: Still", "titel: Still", "unknown-key"),
    ],
)
def test_what_is_not_finished_is_not_released(old: str, new: str, code: str, folder: Path) -> None:
    edit(folder, old, new)
    run = specpress("release", cwd=folder)
    assert run.returncode == 1
    assert code in run.stdout
    assert "nothing was released" in run.stderr
    assert not (folder / "specs/releases").exists()


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: data[: len(data) // 2],
        lambda data: b"[]",
        lambda data: b"\xff\xfe",
        lambda data: b"[" * 100_000,
        lambda data: data.replace(b"1.0.0", b"1.0.9"),
        lambda data: data.replace(b'"changes": []', b'"changes": [{"code": 5}]'),
        lambda data: data.replace(b'"date": "', b'"date": "x'),
    ],
    ids=["cut", "a list", "no text", "deep", "another version", "a change of nothing", "no day"],
)
def test_a_broken_record_is_told(damage: Callable[[bytes], bytes], folder: Path) -> None:
    assert specpress("release", cwd=folder).returncode == 0
    file = folder / "specs/releases/1.0.0/changes.json"
    file.write_bytes(damage(file.read_bytes()))
    edit(folder, "title: Still", "title: Another")
    for command in ("check", "release", "generate"):
        run = specpress(command, cwd=folder)
        assert run.returncode == 1
        assert "specs/releases/1.0.0/changes.json:1:1: error broken-release" in run.stdout
    file.with_name("catalog.json").write_bytes(b"{")
    file.unlink()
    assert "broken-release" in specpress("check", cwd=folder).stdout


@pytest.mark.parametrize(
    "data", [b"", b"{", b"[1]", b'{"models": 5}', b'{"models": [5]}', b'{"models": [{"name": "x"}]}']
)
def test_a_broken_state_is_told(data: bytes, folder: Path) -> None:
    assert specpress("release", cwd=folder).returncode == 0
    (folder / "specs/releases/1.0.0/catalog.json").write_bytes(data)
    run = specpress("release", cwd=folder)
    assert run.returncode == 2
    assert "specs/releases/1.0.0/catalog.json" in run.stderr or "this is no" in run.stderr


def test_a_release_that_cannot_be_written_leaves_nothing(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = {path: path.read_bytes() for path in folder.rglob("*.yaml")}

    def full(path: Path, data: bytes) -> Path:
        if path.name == "catalog.yaml":
            raise OSError(28, "No space left on device", str(path))
        return kept(path, data)

    kept = together._spare
    monkeypatch.setattr(together, "_spare", full)
    run = specpress("release", cwd=folder)
    assert run.returncode == 2
    assert "No space left on device; nothing was released" in run.stderr
    assert {path: path.read_bytes() for path in folder.rglob("*.yaml")} == before
    assert not list((folder / "specs").rglob("*.json"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("title: A\n", "title: A\nversion: 1.2.3\n"),
        ("title: A", "title: A\nversion: 1.2.3\n"),
        ("title: A\nversion: 0.1.0 # so far\nsite: https://a.example\n", None),
        ("# A catalogue\ntitle: >\n  A\n  B\nsummary: C\n", None),
        ('"title": A\r\nsummary: C\r\n', None),
        ("title: A\nversion: '0.1.0'\n", None),
        ("\ufefftitle: A\n", None),
    ],
)
def test_the_version_finds_its_place(text: str, expected: str | None, tmp_path: Path) -> None:
    settings = tmp_path / "catalog.yaml"
    settings.write_bytes(text.encode())
    changed = release.with_version(settings, Version(1, 2, 3)).decode()
    if expected is not None:
        assert changed == expected
    lines = text.splitlines()
    assert [line for line in changed.splitlines() if not line.startswith("version")] == [
        line for line in lines if not line.startswith("version")
    ]
    assert ("# so far" in text) == ("# so far" in changed)


def test_no_place_for_a_version_is_told(folder: Path) -> None:
    (folder / "specs/catalog.yaml").write_text("{ title: Demo }\n", encoding="utf-8")
    run = specpress("release", cwd=folder)
    assert run.returncode == 2
    assert "write `version: 1.0.0` there" in run.stderr
    (folder / "specs/catalog.yaml").unlink()
    assert specpress("release", cwd=folder).returncode == 0
    assert "version: 1.0.0" in (folder / "specs/catalog.yaml").read_text(encoding="utf-8")


HOSTILE = "<b>& `*_x_*` \u0007]]> \ufffe [y](z)"
"""A title that means something to Markdown, HTML and XML, with characters that XML cannot hold."""


def test_each_output_tells_what_changed(folder: Path) -> None:
    settings = folder / "specs/catalog.yaml"
    shown = json.dumps(HOSTILE.replace("\u0007", "").replace("\ufffe", ""))
    settings.write_text(f"title: {shown}\nsite: https://docs.example\n", encoding="utf-8")
    (folder / "specs/locales").mkdir()
    assert specpress("locales", "--add", "ru", cwd=folder).returncode == 0
    assert specpress("release", "--date", "2026-10-01", cwd=folder).returncode == 0
    edit(folder, "type: string", "type: string, length: 100")
    edit(folder, "title: Still", "title: Still life")
    assert specpress("release", "--date", "2026-11-02", cwd=folder).returncode == 0
    made = folder / "generated"

    # JSON is what diff tells.
    told = json.loads(specpress("diff", "1.0.0", "2.0.0", "--format", "json", cwd=folder).stdout)
    row = json.loads((made / "changes/2.0.0.json").read_bytes())
    assert row == {"version": "2.0.0", "date": "2026-11-02", **told}
    assert [change["severity"] for change in row["changes"]] == ["breaking", "note"]
    index = json.loads((made / "changes/index.json").read_bytes())["releases"]
    assert [one["path"] for one in index] == ["changes/2.0.0.json", "changes/1.0.0.json"]

    # The feed is Atom, and its text is what was written.
    feed = ElementTree.fromstring((made / "changes/feed.atom").read_bytes())
    atom = {"": "http://www.w3.org/2005/Atom"}
    assert feed.findtext("updated", namespaces=atom) == "2026-11-02T00:00:00Z"
    entries = feed.findall("entry", atom)
    assert len({entry.findtext("id", namespaces=atom) for entry in entries}) == len(entries) == 2
    assert "breaking: demo/still: prompt" in str(entries[0].findtext("content", namespaces=atom))
    assert str(feed.findtext("author/name", namespaces=atom)) == json.loads(shown)

    # Pages and packages have the sentence, in the language of the page where it was known.
    sentence = row["changes"][0]["message"].replace("prompt", "`prompt`", 1)
    model, page = made / "docs/en/demo/still.md", made / "docs/en/changes/2.0.0.md"
    for path in (model, page, made / "python/CHANGELOG.md", made / "typescript/CHANGELOG.md"):
        assert sentence in path.read_text(encoding="utf-8"), path
    assert "[2.0.0](../changes/2.0.0.md)" in model.read_text(encoding="utf-8")
    (row_of_prompt,) = (
        line for line in model.read_text(encoding="utf-8").splitlines() if 'id="p-params-prompt"' in line
    )
    assert "Changed in [2.0.0](#changes)." in row_of_prompt
    timeline = (made / "docs/en/changes.md").read_text(encoding="utf-8")
    assert (
        "**[2.0.0](changes/2.0.0.md)** · 2 November 2026 · Breaking changes: 1 · Texts and sources: 1"
        in timeline
    )
    assert sentence in timeline
    assert timeline.index("2.0.0") < timeline.index("**1.0.0** · 1 October 2026")
    assert "](changes.md)" in (made / "docs/en/index.md").read_text(encoding="utf-8")
    assert "2 ноября 2026" in (made / "docs/ru/changes.md").read_text(encoding="utf-8")
    assert specpress("site", cwd=folder).returncode == 0
    assert "demo/still" in (folder / "site/en/changes/2.0.0.html").read_text(encoding="utf-8")


def test_a_timeline_of_many_releases_has_years_and_the_worst_of_each() -> None:
    """And a model's page folds its changes where they are many."""
    releases = tuple(
        Release(
            version=Version(number + 1, 0, 0),
            date=date(2020 + number // 10, 5, 10 + number % 10),
            bump="major",
            changes=tuple(
                _released(severity, f"The {severity} of {number}, {part}.")
                for severity, parts in (("note", 1), ("breaking", 2), ("compatible", 3))
                for part in range(parts)
            ),
        )
        for number in range(50)
    )
    painted = model(provider="acme", id="painter")
    catalog = Catalog.of(providers=(PROVIDER,), models=(painted,), releases=releases)
    english = dict(changes_texts(catalog, {"acme/painter"}, ENGLISH))["changes.md"]
    text = english.text(english)
    page = Page(text)
    assert [*page.parts] == ["", *(f"year-{year}" for year in range(2024, 2019, -1))]
    assert text.count("](changes/50.0.0.md)") == 2
    first = page.parts["year-2024"].text.split("49.0.0")[0]
    assert [said for said in ("breaking", "compatible", "note") if f"The {said} of 49" in first] == [
        "breaking",
        "compatible",
    ]
    assert "3 more changes" in first
    shown = changed_in(ModelPage(painted, catalog, writer(ENGLISH)))
    assert shown.body.index("Last changed in [50.0.0]") < shown.body.index("<details")


def _released(severity: str, message: str) -> ReleasedChange:
    return ReleasedChange(
        code="option-removed", severity=severity, model="acme/painter", path="params.prompt", old=1, new=None,
        message={"en": message}, fingerprint=message,
    )  # fmt: skip


def test_pages_of_models_that_did_not_change_stay(folder: Path) -> None:
    other = folder / "specs/demo/other.yaml"
    shutil.copy(folder / "specs/demo/still.yaml", other)
    assert specpress("release", cwd=folder).returncode == 0
    before = {path: path.read_bytes() for path in (folder / "generated/docs/en/demo").iterdir()}
    edit(folder, "type: string", "type: string, length: 100")
    assert specpress("release", cwd=folder).returncode == 0
    after = {path: path.read_bytes() for path in (folder / "generated/docs/en/demo").iterdir()}
    assert {path.stem for path in after if before[path] != after[path]} == {"still"}


def test_what_was_said_stays_and_other_languages_have_it_in_english(folder: Path) -> None:
    (folder / "specs/locales").mkdir()
    assert specpress("release", cwd=folder).returncode == 0
    edit(folder, "type: string", "type: string, length: 100")
    assert specpress("release", cwd=folder).returncode == 0
    place = folder / "specs/releases/2.0.0/changes.json"
    row = json.loads(place.read_bytes())
    row["changes"][0]["message"] = {"en": "Said <i>that</i> day of params.prompt."}
    row["changes"][0]["code"] = "a-kind-that-is-gone"
    place.write_text(json.dumps(row), encoding="utf-8")
    assert specpress("locales", "--add", "ar", cwd=folder).returncode == 0
    assert specpress("generate", cwd=folder).returncode == 0
    for language in ("en", "ar"):
        page = (folder / f"generated/docs/{language}/changes/2.0.0.md").read_text(encoding="utf-8")
        assert "Said &lt;i&gt;that&lt;/i&gt; day of `params.prompt`." in page
