"""The writer when it is killed, refused or crossed by another run: the old tree or the new one, never a mix."""

from __future__ import annotations

import errno
import fcntl
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from output_cases import FILES, codes, done, files_in, stamps, tree
from specpress.build.output import Content, content, intact, place, swap, update


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "out put" / "generated"


# ---- when the system refuses


def test_content_that_is_not_what_was_promised_is_not_written(root: Path) -> None:
    done(root)
    before = tree(root)
    result = update(
        root, {**FILES, "a.json": b"[]", "py/x.py": Content(content(b"good").sha256, lambda: b"bad")}
    )
    assert codes(result) == ["stale-content"]
    assert tree(root) == before
    done(root)


def test_without_hard_links_files_are_copied(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(source: str, target: str) -> None:
        raise OSError(errno.EPERM, "links are not supported", source)

    done(root)
    before = stamps(root)
    monkeypatch.setattr(os, "link", no_links)
    done(root, {**FILES, "a.json": b"[]"})
    after = stamps(root)
    assert {path for path in before if before[path][0] != after[path][0]} == {"a.json", "manifest.json"}


def test_a_few_files_are_synced_to_the_disk_and_many_are_not(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[int] = []
    monkeypatch.setattr(os, "fsync", synced.append)
    done(root)
    assert len(synced) == len(FILES) + 1
    done(root, {f"{number}.json": b"" for number in range(swap.SYNC_LIMIT)})
    assert len(synced) == len(FILES) + 1


def test_a_mount_in_the_folder_is_not_emptied(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def other_device(source: str, target: str) -> None:
        raise OSError(errno.EXDEV, "Invalid cross-device link", source)

    done(root)
    monkeypatch.setattr(os, "link", other_device)
    result = update(root, {**FILES, "a.json": b"[]"})
    assert codes(result) == ["output-failed"]
    assert "mount" in result.problems[0].help
    assert files_in(root) == FILES
    done(root)


def test_a_manifest_without_end_is_not_read(root: Path) -> None:
    done(root)
    path = root / "manifest.json"
    path.unlink()
    path.symlink_to("/dev/zero")
    assert intact(root) is None
    assert codes(update(root, FILES)) == ["not-a-file"]
    path.unlink()
    with path.open("wb") as file:
        file.truncate(5_000_000_000)
    assert intact(root) is None
    assert codes(update(root, FILES)) == ["broken-manifest"]
    done(root, force=True)


def test_a_file_where_the_cache_folder_should_be(root: Path) -> None:
    root.parent.mkdir()
    (root.parent / ".specpress_cache").write_text("mine")
    assert codes(update(root, FILES)) == ["output-failed"]
    assert files_in(root.parent) == {".specpress_cache": b"mine"}


# ---- runs that are killed, refused or crossed by others

PROCESS = Path(__file__).with_name("output_process.py")


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that a user without rights can reach, unlike pytest's."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


def runs(scenario: str, folder: Path) -> list[dict[str, object]]:
    command = [sys.executable, str(PROCESS), scenario, str(folder)]
    environment = {**os.environ, "PYTHONPATH": str(Path(swap.__file__).parents[3])}
    finished = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    assert (finished.returncode, finished.stderr) == (0, "")
    return [json.loads(line) for line in finished.stdout.splitlines()]


@pytest.mark.parametrize("way", ["", ":renames"])
def test_a_kill_at_any_step_leaves_the_old_tree_or_the_new_one(tmp_path: Path, way: str) -> None:
    steps = runs(f"step:kill{way}", tmp_path)
    assert len(steps) > 30
    assert {step["exit"] for step in steps} == {-9}
    states = [str(step["state"]) for step in steps]
    # Two renames have one moment at which no folder is there; an exchange has none.
    assert states == sorted(states, key=lambda state: ("old", "none", "new").index(state))
    assert states.count("none") == (1 if way else 0)
    assert all(step["next"] == ["new"] for step in steps)


@pytest.mark.parametrize(
    ("fault", "exits"),
    [
        ("full", {0, 1}),
        ("refuse", {0, 1}),
        ("interrupt", {2}),
        ("refuse:renames", {0, 1}),
        ("interrupt:renames", {2}),
    ],
)
def test_a_refusal_or_interrupt_at_any_step_leaves_no_mix_and_no_rest(
    tmp_path: Path, fault: str, exits: set[int]
) -> None:
    steps = runs(f"step:{fault}", tmp_path)
    assert {step["exit"] for step in steps} == exits
    assert {step["state"] for step in steps} == {"old", "new"}
    assert all(step["state"] == "old" for step in steps if step["exit"] == 1), "a failed run changed the tree"
    assert all(step["state"] == "new" for step in steps if step["exit"] == 0), (
        "a finished run changed nothing"
    )
    assert all(step["left"] == [] for step in steps if step["state"] == "old")
    assert all(step["left"] in ([], ["shadow"], ["stat.part"]) for step in steps)
    assert all(step["next"] == ["new"] for step in steps)


def test_kills_at_random_moments(tmp_path: Path) -> None:
    kills = runs("random", tmp_path)
    assert {kill["state"] for kill in kills} <= {"old", "new"}
    assert all(kill["next"] == ["new"] for kill in kills)
    assert -9 in {kill["exit"] for kill in kills}


def test_a_file_that_finds_no_room(tmp_path: Path) -> None:
    (run,) = runs("no-room", tmp_path)
    assert run == {"state": "old", "left": [], "next": ["new"], "exit": 1}


def test_folders_that_may_not_be_written(open_folder: Path) -> None:
    free, *denied = runs("unprivileged", open_folder)
    assert (free["state"], free["exit"], free["left"]) == ("new", 0, ["shadow"])
    assert len(denied) == 3
    assert all((run["state"], run["exit"], run["left"]) == ("old", 1, []) for run in denied)


def test_runs_at_once_do_not_interleave(tmp_path: Path) -> None:
    assert runs("race", tmp_path) == [{"exits": [0, 0, 0], "whole": True, "intact": True}]


def test_a_run_that_waits_for_another_says_so(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done(root)
    monkeypatch.setattr(place, "PATIENCE", 0.05)
    heard: list[str] = []
    with open(root.parent / ".specpress_cache/output/generated/lock") as other:
        fcntl.flock(other, fcntl.LOCK_EX)

        def waiting(text: str) -> None:
            heard.append(text)
            fcntl.flock(other, fcntl.LOCK_UN)

        result = update(root, {}, waiting=waiting)
    assert result.problems == ()
    assert heard == [f"waiting for another run that writes {root.as_posix()}"]
