"""Publishing: what is there under an exact version stays for ever, and everything has the address that it says."""

from __future__ import annotations

import json
import os
import signal
from pathlib import Path

import pytest

import output_process
from published_cases import (
    BASE,
    ODD_ID,
    catalogue,
    change,
    entries_in,
    files_in,
    made,
    published_before_releases,
)
from specpress.base.version import Version
from specpress.build import publish as publication
from specpress.build.output import content, held
from specpress.build.publish import plan, publish, published

REQUEST = "demo/still/request.schema.json"
PAGE = f"v1/{REQUEST}"
CODE = "published-file-altered"
PARTS = [f"demo/still/{part}.schema.json" for part in ("error", "request", "result", "task")]


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    return catalogue(tmp_path)


@pytest.fixture
def root(tmp_path: Path, specs: Path) -> Path:
    """A folder in which the catalogue is published as 1.0.0."""
    root = tmp_path / "www" / "schemas"
    done(root, specs, "1.0.0")
    return root


def done(root: Path, specs: Path, version: str) -> set[str]:
    """Publish what must be accepted; gives the files that were written."""
    files, settings = made(specs, version)
    planned = plan(root, files, settings)
    result = publish(root, files, settings)
    assert result.problems == ()
    assert result.write == planned.write
    assert result.delete == ()
    assert plan(root, files, settings).empty
    return {*result.write} - {"manifest.json"}


def refused(root: Path, specs: Path, version: str) -> dict[str, str]:
    """Publish what must be refused; gives the code of each problem by its file."""
    before = files_in(root)
    files, settings = made(specs, version)
    result = publish(root, files, settings)
    assert result.problems
    assert plan(root, files, settings).problems == result.problems
    assert files_in(root) == before
    assert all(problem.help and "--force" not in problem.help for problem in result.problems)
    return {problem.span.file.removeprefix(f"{root}/"): problem.code for problem in result.problems}


def below(root: Path, version: str) -> dict[str, bytes]:
    """The files below a version, by their paths there."""
    start = f"{version}/"
    return {path.removeprefix(start): data for path, data in files_in(root).items() if path.startswith(start)}


def test_a_first_publication_holds_each_document_twice_and_the_lists(root: Path, specs: Path) -> None:
    files, _ = made(specs, "1.0.0")
    moving = below(root, "v1")
    assert moving.keys() == below(root, "v1.0.0").keys()
    assert {*files_in(root)} == {f"{version}/{path}" for version in ("v1", "v1.0.0") for path in moving} | {
        "catalog.json",
        "versions.json",
    }
    schemas = {path.removeprefix("schemas/") for path in files if path.endswith(".schema.json")}
    assert len(schemas) == 22
    assert moving.keys() - schemas == {
        "models.json", "prices.json", "openapi/demo.json",
        *(path for path in files if path.startswith("vectors/")),
    }  # fmt: skip
    for path, data in moving.items():
        source = "catalog.json" if path == "models.json" else f"schemas/{path}" if path in schemas else path
        assert source not in files or files[source].read() == data
        assert path in schemas or below(root, "v1.0.0")[path] == data
    assert json.loads((root / "versions.json").read_bytes()) == {
        "latest": "1.0.0",
        "versions": [
            {"version": "1", "release": "1.0.0", "address": f"{BASE}/v1/"},
            {"version": "1.0.0", "address": f"{BASE}/v1.0.0/"},
        ],
    }


def test_prices_are_those_of_the_catalogue(root: Path, specs: Path) -> None:
    change(specs, "sources:", "price: { unit: USD, source: page, charges: [{ amount: 0.10 }] }\nsources:")
    done(root, specs, "1.1.0")
    prices = json.loads((root / "v1" / "prices.json").read_bytes())
    assert prices["version"] == "1.1.0"
    models = json.loads((root / "v1" / "models.json").read_bytes())["models"]
    assert prices["prices"] == {"demo/still": next(m["price"] for m in models if m["name"] == "demo/still")}


def test_the_second_run_writes_nothing(root: Path, specs: Path) -> None:
    before = {path: (path.stat().st_mtime_ns, path.stat().st_ino) for path in root.rglob("*")}
    assert publish(root, *made(specs, "1.0.0")).empty
    assert {path: (path.stat().st_mtime_ns, path.stat().st_ino) for path in root.rglob("*")} == before


def test_a_release_gets_addresses_of_its_own_and_moves_what_changed(root: Path, specs: Path) -> None:
    before = files_in(root)
    change(specs, "title: Still", "title: Moved")
    written = done(root, specs, "1.0.1")
    assert {path for path in written if path.endswith(".schema.json") and path.startswith("v1/")} == {
        f"v1/{path}" for path in PARTS
    }
    after = files_in(root)
    assert {path: data for path, data in after.items() if path not in written} == {
        path: data for path, data in before.items() if path not in written
    }
    assert all(before[path] == after[path] for path in before if path.startswith("v1.0.0/"))
    assert below(root, "v1.0.1").keys() == below(root, "v1").keys()
    entry = entries_in(root)[f"{BASE}/{PAGE}"]
    assert list(entry["versions"].items()) == [
        (label, f"{BASE}/v{label}/{REQUEST}") for label in ("1", "1.0.0", "1.0.1")
    ]
    assert entry["name"].startswith("Moved")


def test_versions_are_sorted_as_numbers(root: Path, specs: Path) -> None:
    for version in ("1.2.0", "1.10.0", "1.10.11", "10.0.0"):
        done(root, specs, version)
    assert list(entries_in(root)[f"{BASE}/v10/{REQUEST}"]["versions"]) == [
        "1", "1.0.0", "1.2.0", "1.10.0", "1.10.11", "10", "10.0.0",
    ]  # fmt: skip
    assert published(root)[-2:] == (Version(1, 10, 11), Version(10, 0, 0))


def test_a_major_release_opens_addresses_beside_the_old_ones(root: Path, specs: Path) -> None:
    before = files_in(root)
    change(specs, "required: true, ", "")
    done(root, specs, "2.0.0")
    after = files_in(root)
    for path, data in before.items():
        if path.startswith("v1"):
            assert after[path] == data
    assert json.loads(after[f"v2/{REQUEST}"])["$id"] == f"{BASE}/v2/{REQUEST}"
    assert json.loads((root / "versions.json").read_bytes())["versions"] == [
        {"version": "2", "release": "2.0.0", "address": f"{BASE}/v2/"},
        {"version": "1", "release": "1.0.0", "address": f"{BASE}/v1/"},
        {"version": "2.0.0", "address": f"{BASE}/v2.0.0/"},
        {"version": "1.0.0", "address": f"{BASE}/v1.0.0/"},
    ]
    entry = entries_in(root)[f"{BASE}/v2/{REQUEST}"]
    assert list(entry["versions"]) == ["1", "1.0.0", "2", "2.0.0"]
    # What is over changes no more.
    (root / PAGE).write_text("{}", encoding="utf-8")
    assert refused(root, specs, "2.0.0") == {PAGE: CODE}


def test_a_model_that_left_the_catalogue_stays_published(root: Path, specs: Path) -> None:
    before = entries_in(root)
    (specs / "demo" / "still.yaml").unlink()
    done(root, specs, "2.0.0")
    after = entries_in(root)
    assert [url for url in after if "/v1/" in url] == sorted(f"{BASE}/v1/{path}" for path in PARTS)
    assert list(after)[-4:] == [url for url in after if "/v1/" in url], "they come last"
    for path in PARTS:
        assert after[f"{BASE}/v1/{path}"] == before[f"{BASE}/v1/{path}"]
        assert (root / "v1" / path).exists()
        assert not (root / "v2" / path).exists()


def test_a_model_that_left_within_a_major_version_keeps_its_address(root: Path, specs: Path) -> None:
    before = files_in(root)[PAGE]
    (specs / "demo" / "still.yaml").unlink()
    done(root, specs, "1.1.0")
    assert files_in(root)[PAGE] == before
    assert list(entries_in(root)[f"{BASE}/{PAGE}"]["versions"]) == ["1", "1.0.0"]


def test_another_address_of_the_whole_leaves_old_documents_as_they_are(root: Path, specs: Path) -> None:
    path = specs / "catalog.yaml"
    path.write_text("title: Demo\nschemas: https://example.org/\n", encoding="utf-8")
    done(root, specs, "1.1.0")
    entry = entries_in(root)[f"https://example.org/{PAGE}"]
    assert list(entry["versions"]) == ["1", "1.0.0", "1.1.0"]
    for version, base in (("1", "https://example.org"), ("1.0.0", BASE), ("1.1.0", "https://example.org")):
        document = json.loads((root / f"v{version}" / REQUEST).read_bytes())
        assert document["$id"] == f"{base}/v{version}/{REQUEST}"


def test_a_release_is_never_published_otherwise(root: Path, specs: Path) -> None:
    """As where another specpress makes something else of the same specs."""
    change(specs, "title: Still", "title: Moved")
    assert refused(root, specs, "1.0.0") == {str(root): "not-released"}
    (problem,) = plan(root, *made(specs, "1.0.0")).problems
    assert f"v1.0.0/{PARTS[0]}" in problem.message
    assert "`specpress release --version 1.0.1`" in problem.help
    done(root, specs, "1.0.1")


def test_an_older_release_takes_nothing_back(root: Path, specs: Path) -> None:
    done(root, specs, "1.2.0")
    assert refused(root, specs, "1.1.0") == {str(root): "not-released"}
    assert refused(root, specs, "1.0.0") == {str(root): "not-released"}


def test_an_altered_version_stops_everything(root: Path, specs: Path) -> None:
    edited, gone = f"v1.0.0/{PARTS[3]}", "v1.0.0/spec.schema.json"
    original = {path: (root / path).read_bytes() for path in (edited, gone)}
    (root / edited).write_bytes(original[edited] + b" ")
    (root / gone).unlink()
    assert refused(root, specs, "1.0.0") == {edited: CODE, gone: CODE}
    change(specs, "title: Still", "title: Moved")
    assert refused(root, specs, "1.0.1") == {edited: CODE, gone: CODE}
    for path, data in original.items():
        (root / path).write_bytes(data)
    assert f"v1.0.1/{PARTS[3]}" in done(root, specs, "1.0.1")


def test_what_another_run_has_published_meanwhile_stays(
    root: Path, specs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = held(root, lambda path: path.startswith("v1"))
    change(specs, "title: Still", "title: Theirs")
    done(root, specs, "1.0.1")
    change(specs, "title: Theirs", "title: Ours")
    monkeypatch.setattr(publication, "held", lambda *args: there)
    problems = refused(root, specs, "1.0.1")
    assert set(problems.values()) == {CODE}
    assert f"v1.0.1/{REQUEST}" in problems
    monkeypatch.undo()
    assert f"v1.0.2/{REQUEST}" in done(root, specs, "1.0.2")


@pytest.mark.parametrize("path", [PAGE, "catalog.json", "versions.json", "v1/models.json"])
def test_an_edit_of_what_moves_is_not_lost_either(root: Path, specs: Path, path: str) -> None:
    (root / path).write_text("mine", encoding="utf-8")
    assert refused(root, specs, "1.0.0") == {path: "edited-output"}
    (root / path).unlink()
    assert done(root, specs, "1.0.0") == {path}


def test_a_list_that_somebody_else_wrote_is_left_alone(tmp_path: Path, specs: Path) -> None:
    root = tmp_path / "other"
    root.mkdir()
    (root / "catalog.json").write_text("{}", encoding="utf-8")
    (root / "index.html").write_text("mine", encoding="utf-8")
    assert refused(root, specs, "1.0.0") == {"catalog.json": "stray-output"}
    (root / "catalog.json").unlink()
    done(root, specs, "1.0.0")
    assert (root / "index.html").read_text(encoding="utf-8") == "mine"


def test_without_its_manifest_a_folder_is_taken_as_it_is(root: Path, specs: Path) -> None:
    (root / "manifest.json").write_text("<<<<<<<", encoding="utf-8")
    assert refused(root, specs, "1.0.0") == {"manifest.json": "broken-manifest"}
    (root / "manifest.json").unlink()
    assert done(root, specs, "1.0.0") == set()
    (root / "v1.0.0/spec.schema.json").unlink()
    assert refused(root, specs, "1.0.0") == {"v1.0.0/spec.schema.json": CODE}


def test_files_that_are_no_version_do_not_disturb(root: Path, specs: Path) -> None:
    for path in (
        "v1.0.0/note.txt",
        "v1.x/a.schema.json",
        "v1.01/a.schema.json",
        "v1.0.0.0/a.schema.json",
        "v1.0.0/a:b.schema.json",
        "v1/x",
    ):
        (root / path).parent.mkdir(exist_ok=True)
        (root / path).write_bytes(b"\xff")
    assert done(root, specs, "1.0.0") == set()
    # This one could be ours, and cannot be read: it is kept, and not listed.
    (root / "v1.0.0/mine.schema.json").write_bytes(b"\xff")
    assert done(root, specs, "1.0.0") == set()
    assert not any("mine" in url for url in entries_in(root))


def test_nothing_is_written_through_a_link(root: Path, specs: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (root / "v1.0.1").symlink_to(outside)
    change(specs, "title: Still", "title: Moved")
    assert refused(root, specs, "1.0.1") == {"v1.0.1": "path-leaves-root"}
    assert list(outside.iterdir()) == []


def test_a_file_is_no_folder(tmp_path: Path, specs: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    problems = publish(tmp_path / "file", *made(specs, "1.0.0")).problems
    assert [problem.code for problem in problems] == ["bad-output-folder"]


def test_a_kill_at_any_step_leaves_the_old_state_or_the_new_one(root: Path, specs: Path) -> None:
    """Each step under the folder, of a run that brings the change of one model."""
    old = files_in(root)
    change(specs, "title: Still", "title: Moved")
    files, settings = made(specs, "1.0.1")
    files = {path: content(data.read()) for path, data in files.items()}
    states = []
    for step in range(1, 1000):
        pid = os.fork()
        if not pid:
            steps = output_process.fail_at(step, "kill", str(root.parent))
            publish(root, files, settings)
            os._exit(0 if len(steps) < step else 1)
        _, status = os.waitpid(pid, 0)
        found = files_in(root)
        new = {"v1.0.1/demo/still/task.schema.json", "v1.0.1/models.json"} <= found.keys()
        states.append("old" if found == old else "new" if new else "mix")
        if states[-1] == "new":
            assert publish(root, files, settings).problems == ()
            break
        assert os.waitstatus_to_exitcode(status) == -signal.SIGKILL
    assert set(states[:-1]) == {"old"}
    assert states[-1] == "new"
    assert plan(root, files, settings).empty


@pytest.mark.parametrize("version", ["1.0.0", "1.3.2", "2.0.0"])
def test_what_was_published_before_releases_keeps_its_addresses(
    tmp_path: Path, specs: Path, version: str
) -> None:
    root = tmp_path / "old"
    published_before_releases(root, specs)
    before = files_in(root)
    change(specs, "title: Still", "title: Moved")
    (specs / "demo" / "odd.yaml").unlink()
    done(root, specs, version)
    after = files_in(root)
    major = version[0]
    kept = ("v1.0/",) if major == "1" else ("v1.0/", "v1/")
    for path, data in before.items():
        assert path in after
        assert not path.startswith(kept) or after[path] == data
    entries = entries_in(root)
    labels = {"1.0": "1.0", "1": "1", version: version, major: major}
    assert list(entries[f"{BASE}/v{major}/{REQUEST}"]["versions"]) == sorted(
        labels, key=lambda label: [*map(int, label.split("."))]
    )
    odd = [entry for url, entry in entries.items() if "flux%2531" in url or "flux%253A1" in url]
    assert len(odd) == 4
    assert all(list(entry["versions"]) == ["1", "1.0"] for entry in odd)
    # And what an older specpress would not let anybody alter stays so.
    (root / "v1.0" / REQUEST).unlink()
    assert refused(root, specs, version) == {f"v1.0/{REQUEST}": CODE}


def test_the_odd_id_is_what_it_is_there_for() -> None:
    assert all(char in ODD_ID for char in ":?#%/ ï")
