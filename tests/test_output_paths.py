"""Where the writer may write, and what it remembers of what lies there."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from output_cases import FILES, codes, done, files_in, refused, stamps, tree
from specpress.build.output import content, intact, plan, update
from specpress.build.output.records import read_record
from specpress.build.output.tree import Prints


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "out put" / "generated"


# ---- where it may write


@pytest.mark.parametrize(
    ("path", "code"),
    [
        (path, "path-leaves-root")
        for path in ("../x", "a/../../x", "/etc/x", "a/..", "C:/x", "c:x", "\\x", "..\\x")
    ]
    + [
        (path, "bad-path")
        for path in ("", "a//b", "a/", "./a", "a/.", "con", "a/NUL.txt", "Com1.json", "lpt\u00b9")
    ]
    + [
        (path, "bad-path")
        for path in ("aux .md", "ab:c", "a?", 'q"', "a|b", "a*", "<a>", "a\\b", "a.", "a ", "a./b")
    ]
    + [
        (path, "bad-path")
        for path in ("a\nb", "a\0b", "a\u202eb", "a\u200bb", "a\x7f", ".git/hooks/x", "a/.GIT")
    ]
    + [(path, "bad-path") for path in ("\ud800", "u\u0308", "x" * 256, "\u00e9" * 128, "manifest.json")],
)
def test_refuses_paths_that_leave_the_folder_or_that_some_system_cannot_hold(
    root: Path, path: str, code: str
) -> None:
    done(root)
    result = refused(root, {**FILES, path: b"x"})
    assert code in codes(result)
    assert all(f"{problem.span}{problem.message}".isprintable() for problem in result.problems)
    assert set(os.listdir(root.parent)) == {"generated", ".specpress_cache"}


def test_accepts_plain_names_that_only_look_odd(root: Path) -> None:
    names = (
        "console.md",
        "con-1",
        ".hidden",
        ".gitignore",
        "a b",
        "x..y",
        "..x",
        "\u00e9" * 127,
        "\u65e5\u672c",
        "nul_",
    )
    done(root, {f"sub/{name}": name.encode() for name in names})


def test_paths_that_differ_in_case_only_are_refused(root: Path) -> None:
    assert codes(update(root, {"Docs/a": b"", "docs/b": b""})) == ["case-collision"]
    assert codes(update(root, {"\u00dcber": b"", "\u00fcber": b""})) == ["case-collision"]
    assert codes(update(root, {"Manifest.json": b""})) == ["case-collision"]
    done(root, {"Old": b""})
    done(root, {"old": b""})
    (root / "mine").write_text("")
    assert codes(refused(root, {"old": b"", "Mine": b""})) == ["case-collision"]


def test_a_file_cannot_also_be_a_folder(root: Path) -> None:
    assert codes(update(root, {"a": b"", "a/b": b""})) == ["not-a-file"]
    done(root)
    (root / "mine").mkdir()
    (root / "mine.txt").write_text("")
    assert codes(refused(root, {**FILES, "mine": b""}, force=True)) == ["not-a-file"]
    assert codes(refused(root, {**FILES, "mine.txt/x": b""}, force=True)) == ["not-a-file"]


def test_links_inside_the_folder_are_kept_and_never_written_through(root: Path, tmp_path: Path) -> None:
    done(root)
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "x").write_bytes(b"theirs")
    os.symlink(outside, root / "away")
    os.symlink(outside / "x", root / "file")
    os.mkfifo(root / "pipe")
    for path, code in (("away/x", "path-leaves-root"), ("file", "not-a-file"), ("pipe", "not-a-file")):
        assert codes(refused(root, {**FILES, path: b"ours"}, force=True)) == [code]
    (root / "pipe").unlink()
    done(root, {**FILES, "a.json": b"[]"})
    assert os.readlink(root / "away") == str(outside)
    assert tree(outside) == {"x": b"theirs"}


def test_a_claimed_file_replaced_by_a_link_is_not_followed(root: Path, tmp_path: Path) -> None:
    done(root)
    (tmp_path / "theirs").write_bytes(b"theirs")
    (root / "a.json").unlink()
    os.symlink(tmp_path / "theirs", root / "a.json")
    assert codes(refused(root, FILES)) == ["not-a-file"]


def test_a_root_that_is_a_link_to_a_folder_is_followed(tmp_path: Path) -> None:
    (tmp_path / "real/place").mkdir(parents=True)
    os.symlink("real/place", tmp_path / "generated")
    assert update(tmp_path / "generated", FILES).problems == ()
    assert os.readlink(tmp_path / "generated") == "real/place"
    assert files_in(tmp_path / "real/place") == FILES


def test_a_root_that_cannot_be_a_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    os.symlink("nowhere", tmp_path / "dangling")
    os.symlink("loop", tmp_path / "loop")
    for name in ("file", "dangling", "loop"):
        assert codes(update(tmp_path / name, FILES)) == ["bad-output-folder"]
    assert codes(update(Path("/"), FILES)) == ["bad-output-folder"]
    assert codes(update(tmp_path / "file/below", FILES)) == ["output-failed"]
    assert files_in(tmp_path) == {"file": b"mine", "dangling": "nowhere", "loop": "loop"}


def test_a_run_that_stands_inside_the_folder_goes_on(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done(root)
    monkeypatch.chdir(root / "docs")
    assert update(Path(".."), {**FILES, "docs/en/x.md": b"new"}).problems == ()
    assert Path("en/x.md").read_bytes() == b"new"


# ---- the cache of digests, and the quick answer


def test_intact_gives_the_manifests_digest_until_a_generated_file_changes(root: Path) -> None:
    assert intact(root) is None
    done(root)
    (root / "mine.txt").write_text("mine")
    first = intact(root)
    assert first == content((root / "manifest.json").read_bytes()).sha256
    done(root, {**FILES, "a.json": b"[]"})
    assert intact(root) not in (None, first)
    (root / "a.json").write_bytes(b"{}")
    assert intact(root) is None
    done(root, force=True)
    assert intact(root) == first
    (root / "a.json").unlink()
    assert intact(root) is None


def test_intact_wants_a_killed_run_to_be_cleared_up_first(root: Path) -> None:
    done(root)
    aside = root.parent / ".specpress_cache/output/generated/aside"
    (aside / "sub").mkdir(parents=True)
    assert intact(root) is None
    done(root)
    assert intact(root) is not None


def test_an_unchanged_tree_is_not_read_again(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done(root)
    for path in root.rglob("*"):
        if path.is_file():
            os.utime(path, ns=(1, 1))  # old enough to be trusted
    done(root)
    (root / "a.json").write_bytes(b"??\n")
    os.utime(root / "a.json", ns=(1, 1))
    assert plan(root, FILES).empty, "a file of the same size, mtime and inode was read"
    store = root.parent / ".specpress_cache/output/generated/stat.json"
    for damage in (b"", b"[]", b'{"a.json": 1}', b"\xff"):
        store.write_bytes(damage)
        assert codes(plan(root, FILES)) == ["edited-output"]


def test_what_was_written_need_not_be_read_again(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("specpress.build.output.tree._TICK", 0)
    assert update(root, FILES).problems == ()
    store = root.parent / ".specpress_cache/output/generated/stat.json"
    rows = read_record(store)
    digests = {path: content(data).sha256 for path, data in FILES.items()}
    assert {path: row[3] for path, row in rows.items() if path in FILES} == digests


@pytest.mark.parametrize(
    ("modified", "age", "trusted"),
    [
        (5_000_000_001, 10_000_000, False),
        (5_000_000_001, 30_000_000, True),
        (5_000_000_000, 1_900_000_000, False),  # whole seconds: perhaps a file system that knows no others
        (5_000_000_000, 2_100_000_000, True),
    ],
)
def test_a_file_that_may_change_within_one_tick_of_its_clock_is_not_trusted(
    tmp_path: Path, modified: int, age: int, trusted: bool
) -> None:
    (tmp_path / "x").write_bytes(b"new")
    prints = Prints(tmp_path, tmp_path / "store")
    prints.record("x", (3, modified, 7), "digest of old", modified + age)
    assert prints.digest("x", (3, modified, 7)) == ("digest of old" if trusted else content(b"new").sha256)


def test_a_fresh_clone_needs_no_cache(root: Path, tmp_path: Path) -> None:
    done(root)
    clone = tmp_path / "clone" / "generated"
    shutil.copytree(root, clone)
    assert intact(clone) == intact(root)
    before = stamps(clone)
    assert done(clone).empty
    assert stamps(clone) == before
