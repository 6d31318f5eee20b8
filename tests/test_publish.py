"""Publishing: what is there under an exact version stays for ever, and everything has the address that it says."""

from __future__ import annotations

import json
import os
import signal
from pathlib import Path

import pytest

import output_process
from published_cases import BASE, ODD_ID, catalogue, change, entries_in, files_in, schemas
from specpress.build import publish as publication
from specpress.build.output import content
from specpress.build.publish import plan, publish

PAGE = "v1/demo/still/request.schema.json"
CODE = "published-file-altered"


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    return catalogue(tmp_path)


@pytest.fixture
def root(tmp_path: Path, specs: Path) -> Path:
    """A folder in which the catalogue is published."""
    root = tmp_path / "www" / "schemas"
    done(root, specs)
    return root


def done(root: Path, specs: Path, base: str = BASE) -> tuple[str, ...]:
    """Publish what must be accepted; gives the schemas and lists that were written."""
    made = schemas(specs)
    planned = plan(root, made, base)
    result = publish(root, made, base)
    assert result.problems == ()
    assert result.write == planned.write
    assert result.delete == ()
    assert plan(root, made, base).empty
    return tuple(path for path in result.write if path != "manifest.json")


def refused(root: Path, specs: Path) -> dict[str, str]:
    """Publish what must be refused; gives the code of each problem by its file."""
    before = files_in(root)
    result = publish(root, schemas(specs), BASE)
    assert result.problems
    assert plan(root, schemas(specs), BASE).problems == result.problems
    assert files_in(root) == before
    assert all(problem.help and "--" not in problem.help for problem in result.problems)
    return {problem.span.file.removeprefix(f"{root}/"): problem.code for problem in result.problems}


def test_a_first_publication_holds_each_schema_twice_and_the_list(root: Path, specs: Path) -> None:
    moving = {f"v1/{path}": data.read() for path, data in schemas(specs).items() if path != "catalog.json"}
    found = files_in(root)
    assert {path: data for path, data in found.items() if path.startswith("v1/")} == moving
    assert {path for path in found if path not in moving} == {
        *(path.replace("v1/", "v1.0/") for path in moving), "catalog.json"
    }  # fmt: skip
    assert len(moving) == 22


def test_the_second_run_writes_nothing(root: Path, specs: Path) -> None:
    before = {path: (path.stat().st_mtime_ns, path.stat().st_ino) for path in root.rglob("*")}
    assert publish(root, schemas(specs), BASE).empty
    assert {path: (path.stat().st_mtime_ns, path.stat().st_ino) for path in root.rglob("*")} == before


def test_a_change_gets_a_version_of_its_own_and_nothing_else_does(root: Path, specs: Path) -> None:
    before = files_in(root)
    change(specs, "title: Still", "title: Moved")
    written = done(root, specs)
    parts = ("error", "request", "result", "task")
    changed = {f"{version}/demo/still/{part}.schema.json" for version in ("v1", "v1.1") for part in parts}
    assert set(written) == {"catalog.json", *changed}
    after = files_in(root)
    assert {path: data for path, data in after.items() if path not in written} == {
        path: data for path, data in before.items() if path not in written
    }
    entry = entries_in(root)[f"{BASE}/{PAGE}"]
    assert list(entry["versions"].items()) == [
        (label, f"{BASE}/{PAGE.replace('v1', f'v{label}', 1)}") for label in ("1.0", "1.1")
    ]
    assert entry["name"].startswith("Moved")


def test_what_was_before_is_a_new_version_too(root: Path, specs: Path) -> None:
    first = files_in(root)[PAGE]
    change(specs, "title: Still", "title: Moved")
    done(root, specs)
    change(specs, "title: Moved", "title: Still")
    done(root, specs)
    assert files_in(root)[PAGE] == first
    assert list(entries_in(root)[f"{BASE}/{PAGE}"]["versions"]) == ["1.0", "1.1", "1.2"]


def test_versions_are_counted_as_numbers(root: Path, specs: Path) -> None:
    for number in range(11):
        change(specs, "title: Still" if not number else f"title: N{number - 1}x", f"title: N{number}x")
        done(root, specs)
    assert list(entries_in(root)[f"{BASE}/{PAGE}"]["versions"]) == [f"1.{number}" for number in range(12)]


def test_a_model_that_left_the_catalogue_stays_published(root: Path, specs: Path) -> None:
    before = entries_in(root)
    (specs / "demo" / "still.yaml").unlink()
    assert done(root, specs) == ("catalog.json",)
    after = entries_in(root)
    assert after == before
    assert list(after) != list(before), "they come last"
    assert (root / PAGE).exists()


def test_another_address_is_another_version(root: Path, specs: Path) -> None:
    (specs / "catalog.yaml").write_text("title: Demo\nschemas: https://example.org/\n", encoding="utf-8")
    done(root, specs, "https://example.org")
    entry = entries_in(root)[f"https://example.org/{PAGE}"]
    assert list(entry["versions"]) == ["1.0", "1.1"]
    assert (
        json.loads((root / "v1.1/demo/still/request.schema.json").read_bytes())["$id"]
        == entry["versions"]["1.1"]
    )


def test_an_altered_version_stops_everything(root: Path, specs: Path) -> None:
    edited, gone = "v1.0/demo/still/task.schema.json", "v1.0/spec.schema.json"
    original = {path: (root / path).read_bytes() for path in (edited, gone)}
    (root / edited).write_bytes(original[edited] + b" ")
    (root / gone).unlink()
    assert refused(root, specs) == {edited: CODE, gone: CODE}
    change(specs, "title: Still", "title: Moved")
    assert refused(root, specs) == {edited: CODE, gone: CODE}
    for path, data in original.items():
        (root / path).write_bytes(data)
    assert "v1.1/demo/still/task.schema.json" in done(root, specs)


def test_what_another_run_has_published_meanwhile_stays(
    root: Path, specs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = publication.held(root, publication.is_schema)
    change(specs, "title: Still", "title: Theirs")
    done(root, specs)
    change(specs, "title: Theirs", "title: Ours")
    monkeypatch.setattr(publication, "held", lambda *args: there)
    problems = refused(root, specs)
    assert set(problems.values()) == {CODE}
    assert "v1.1/demo/still/request.schema.json" in problems
    monkeypatch.undo()
    assert "v1.2/demo/still/request.schema.json" in done(root, specs)


@pytest.mark.parametrize("path", [PAGE, "catalog.json"])
def test_an_edit_of_what_moves_is_not_lost_either(root: Path, specs: Path, path: str) -> None:
    (root / path).write_text("mine", encoding="utf-8")
    assert refused(root, specs) == {path: "edited-output"}
    (root / path).unlink()
    assert done(root, specs) == (path,)


def test_a_list_that_somebody_else_wrote_is_left_alone(tmp_path: Path, specs: Path) -> None:
    root = tmp_path / "other"
    root.mkdir()
    (root / "catalog.json").write_text("{}", encoding="utf-8")
    (root / "index.html").write_text("mine", encoding="utf-8")
    assert refused(root, specs) == {"catalog.json": "stray-output"}
    (root / "catalog.json").unlink()
    done(root, specs)
    assert (root / "index.html").read_text(encoding="utf-8") == "mine"


def test_without_its_manifest_a_folder_is_taken_as_it_is(root: Path, specs: Path) -> None:
    (root / "manifest.json").write_text("<<<<<<<", encoding="utf-8")
    assert refused(root, specs) == {"manifest.json": "broken-manifest"}
    (root / "manifest.json").unlink()
    assert done(root, specs) == ()
    (root / "v1.0/spec.schema.json").unlink()
    assert refused(root, specs) == {"v1.0/spec.schema.json": CODE}


def test_files_that_are_no_version_do_not_disturb(root: Path, specs: Path) -> None:
    for path in (
        "v1.0/note.txt",
        "v1.x/a.schema.json",
        "v1.01/a.schema.json",
        "v1.0/a:b.schema.json",
        "v1/x",
    ):
        (root / path).parent.mkdir(exist_ok=True)
        (root / path).write_bytes(b"\xff")
    assert done(root, specs) == ()
    # This one could be ours, and cannot be read: it is kept, and not listed.
    (root / "v1.0/mine.schema.json").write_bytes(b"\xff")
    assert done(root, specs) == ()
    assert f"{BASE}/v1/mine.schema.json" not in entries_in(root)


def test_nothing_is_written_through_a_link(root: Path, specs: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (root / "v1.1").symlink_to(outside)
    change(specs, "title: Still", "title: Moved")
    assert refused(root, specs) == {"v1.1": "path-leaves-root"}
    assert list(outside.iterdir()) == []


def test_a_file_is_no_folder(tmp_path: Path, specs: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert [problem.code for problem in publish(tmp_path / "file", schemas(specs), BASE).problems] == [
        "bad-output-folder"
    ]


def test_a_kill_at_any_step_leaves_the_old_state_or_the_new_one(root: Path, specs: Path) -> None:
    """Each step under the folder, of a run that brings the change of one model."""
    old = files_in(root)
    change(specs, "title: Still", "title: Moved")
    made = {path: content(data.read()) for path, data in schemas(specs).items()}
    states = []
    for step in range(1, 1000):
        pid = os.fork()
        if not pid:
            steps = output_process.fail_at(step, "kill", str(root.parent))
            publish(root, made, BASE)
            os._exit(0 if len(steps) < step else 1)
        _, status = os.waitpid(pid, 0)
        found = files_in(root)
        states.append(
            "old" if found == old else "new" if "v1.1/demo/still/task.schema.json" in found else "mix"
        )
        if states[-1] == "new":
            assert publish(root, made, BASE).problems == ()
            break
        assert os.waitstatus_to_exitcode(status) == -signal.SIGKILL
    assert set(states[:-1]) == {"old"}
    assert states[-1] == "new"
    assert plan(root, made, BASE).empty


def test_the_odd_id_is_what_it_is_there_for() -> None:
    assert all(char in ODD_ID for char in ":?#%/ ï")
