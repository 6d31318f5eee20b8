"""The writer: it touches its own files only, and of these only what has to change."""

from __future__ import annotations

import json
import os
import signal
import tempfile
from functools import partial
from multiprocessing import active_children
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from output_cases import FILES, codes, done, files_in, refused, stamps, tree
from specpress.build.output import CODES, Content, content, held, intact, plan, swap, update
from specpress.build.workers import workers


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "out put" / "generated"


# ---- what is written, kept and deleted


def test_writes_the_bytes_and_a_manifest_that_can_be_read_line_by_line(root: Path) -> None:
    result = done(root)
    assert files_in(root) == FILES
    assert result.write == ("a.json", "docs/de/\u00fcber uns.md", "docs/en/x.md", "manifest.json", "py/x.py")
    lines = (root / "manifest.json").read_text(encoding="utf-8").splitlines()
    digests = [content(FILES[path]).sha256 for path in sorted(FILES)]
    rows = [f'  "{path}": "{digest}",' for path, digest in zip(sorted(FILES), digests, strict=True)]
    assert lines == ["{", *rows[:-1], rows[-1].rstrip(","), "}"]
    assert (root.parent / ".specpress_cache" / ".gitignore").read_text() == "*\n"


def test_no_files_and_no_folder_is_nothing_to_do(root: Path) -> None:
    assert update(root, {}).empty
    assert not root.exists()


def test_many_files_are_written_by_processes_and_all_of_them_or_none(root: Path) -> None:
    files = {f"{n % 7}/{n}.json": content(b"%d" % n) for n in range(2 * swap.AT_ONCE)}
    stale = {**files, "3/x.json": Content("0" * 64, partial(bytes, b"other"))}
    with workers(2) as pool:
        refused_run = update(root, stale, processes=pool)
        assert [(problem.code, problem.span.file) for problem in refused_run.problems] == [
            ("stale-content", f"{refused_run.place.shown}/3/x.json")
        ]
        assert not root.exists()
        assert active_children()
        assert update(root, files, processes=pool).problems == ()
    assert files_in(root) == {path: file.read() for path, file in files.items()}
    assert intact(root) == plan(root, files).outcome


def test_a_process_that_is_killed_while_it_writes_leaves_the_old_tree(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done(root)
    monkeypatch.setattr(swap, "_write_files", _killed)
    with workers(2) as pool, pytest.raises(ChildProcessError):
        update(root, {f"{n}": b"" for n in range(2 * swap.AT_ONCE)}, processes=pool)
    monkeypatch.undo()
    assert files_in(root) == FILES
    assert update(root, {"new": b""}).problems == ()
    assert files_in(root) == {"new": b""}


def _killed(*arguments: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def test_an_unchanged_run_touches_nothing_and_reads_no_content(root: Path) -> None:
    done(root)
    before = stamps(root)

    def read() -> bytes:
        raise AssertionError("read although nothing is to be written")

    result = done(root, {path: Content(content(data).sha256, read) for path, data in FILES.items()})
    assert result.empty
    assert result.keep == tuple(sorted(FILES))
    assert stamps(root) == before


def test_one_change_leaves_the_other_files_their_mtime_and_inode(root: Path) -> None:
    done(root)
    (root / "mine.txt").write_text("mine")
    before = stamps(root)
    assert done(root, {**FILES, "a.json": b"[]"}).write == ("a.json", "manifest.json")
    after = stamps(root)
    assert {path for path in before if before[path] != after[path]} == {"a.json", "manifest.json"}


def test_what_changed_the_time_before_last_is_not_brought_back(root: Path) -> None:
    done(root)
    done(root, {**FILES, "a.json": b"[]"})
    done(root, {**FILES, "a.json": b"[]", "py/x.py": b"new"})
    assert files_in(root) == {**FILES, "a.json": b"[]", "py/x.py": b"new"}


def test_only_what_changed_is_linked_anew(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    linked: list[str] = []
    link = os.link

    def counted(source: str, target: str) -> None:
        linked.append(Path(source).name)
        link(source, target)

    done(root)
    done(root, {**FILES, "a.json": b"[]"})
    monkeypatch.setattr(os, "link", counted)
    done(root, {**FILES, "a.json": b"[]", "py/x.py": b"new"})
    assert linked == ["a.json"]


def test_what_no_target_claims_any_more_goes_with_its_folders_but_not_what_is_the_users(root: Path) -> None:
    done(root, {**FILES, "old/deep/er/x": b"x", "old/y": b"y", "shared/z": b"z"})
    (root / "shared/mine.txt").write_text("mine")
    (root / "my empty folder").mkdir()
    (root / "old/kept empty").mkdir()
    os.symlink("nowhere", root / "link")
    result = done(root)
    assert result.delete == ("old/deep/er/x", "old/y", "shared/z")
    expected = {**FILES, "shared/mine.txt": b"mine", "link": "nowhere"}
    assert files_in(root) == expected
    folders = {path for path, data in tree(root).items() if data is None}
    assert folders == {
        "docs",
        "docs/de",
        "docs/en",
        "py",
        "shared",
        "my empty folder",
        "old",
        "old/kept empty",
    }


def test_a_file_may_become_a_folder_and_a_folder_a_file(root: Path) -> None:
    done(root, {"m": b"1", "n/a": b"2"})
    done(root, {"m/a": b"1", "n": b"2"})
    assert files_in(root) == {"m/a": b"1", "n": b"2"}


def test_a_file_that_somebody_deleted_comes_back(root: Path) -> None:
    done(root)
    (root / "a.json").unlink()
    assert done(root).write == ("a.json",)


def test_folders_keep_their_modes(root: Path) -> None:
    done(root)
    (root / "docs").chmod(0o700)
    root.chmod(0o750)
    done(root, {**FILES, "a.json": b"[]"})
    assert (root / "docs").stat().st_mode & 0o777 == 0o700
    assert root.stat().st_mode & 0o777 == 0o750


def test_a_scope_leaves_everything_outside_alone(root: Path) -> None:
    done(root)
    (root / "py/x.py").write_bytes(b"edited")
    wanted = {"docs/en/new.md": b"new", "a.json": b"not in scope"}
    result = update(root, wanted, scope=lambda path: path.startswith("docs/"))
    assert result.problems == ()
    assert result.delete == ("docs/de/\u00fcber uns.md", "docs/en/x.md")
    assert files_in(root) == {"a.json": b"{}\n", "docs/en/new.md": b"new", "py/x.py": b"edited"}
    rows = json.loads((root / "manifest.json").read_bytes())
    assert list(rows) == ["a.json", "docs/en/new.md", "py/x.py"]
    assert {path: rows[path] for path in ("a.json", "py/x.py")} == {
        path: content(FILES[path]).sha256 for path in ("a.json", "py/x.py")
    }


def test_the_plan_shows_each_change_and_the_counts(root: Path) -> None:
    done(root, {"a": b"1", "b": b"2", "c": b"3"})
    shown = root.as_posix()
    assert plan(root, {"a": b"1", "b": b"!"}).render() == (
        f"write {shown}/b",
        f"write {shown}/manifest.json",
        f"delete {shown}/c",
        "2 to write, 1 to delete, 1 unchanged",
    )
    assert files_in(root) == {"a": b"1", "b": b"2", "c": b"3"}


# ---- what a person did


def test_an_edited_file_stops_the_run_and_force_overwrites_it(root: Path) -> None:
    done(root)
    (root / "a.json").write_bytes(b"[]\n")  # as long as before, and within the same moment
    (problem,) = refused(root, {**FILES, "py/x.py": b"new"}).problems
    assert problem.code == "edited-output"
    assert problem.span.file == f"{root.as_posix()}/a.json"
    assert "--force" in problem.help
    done(root, force=True)
    assert files_in(root) == FILES


def test_an_edited_file_that_no_target_claims_is_not_deleted_unasked(root: Path) -> None:
    done(root)
    (root / "a.json").write_bytes(b"mine")
    rest = {path: data for path, data in FILES.items() if path != "a.json"}
    assert codes(refused(root, rest)) == ["edited-output"]
    assert done(root, rest, force=True).delete == ("a.json",)


def test_an_edit_that_is_just_what_is_wanted_is_adopted(root: Path) -> None:
    done(root)
    (root / "a.json").write_bytes(b"wanted")
    assert done(root, {**FILES, "a.json": b"wanted"}).write == ("manifest.json",)


def test_a_users_file_in_the_way_stops_the_run_unless_it_is_the_same(root: Path) -> None:
    done(root)
    (root / "new.json").write_bytes(b"mine")
    assert codes(refused(root, {**FILES, "new.json": b"ours"})) == ["stray-output"]
    assert done(root, {**FILES, "new.json": b"mine"}).write == ("manifest.json",)
    assert done(root).delete == ("new.json",)


def test_a_broken_manifest_stops_the_run_and_force_starts_a_new_one(root: Path) -> None:
    done(root)
    for text in (b"<<<<<<< HEAD\n", b"[]", b'{"a.json": 1}', b"\xff", b"[" * 100_000):
        (root / "manifest.json").write_bytes(text)
        assert codes(refused(root, FILES)) == ["broken-manifest"]
        assert intact(root) is None
    done(root, force=True)
    assert files_in(root) == FILES


def test_a_manifest_cannot_make_us_delete_outside_the_folder(root: Path) -> None:
    done(root)
    outside = root.parent / "outside.txt"
    outside.write_bytes(b"mine")
    rows = json.loads((root / "manifest.json").read_bytes()) | {"../outside.txt": content(b"mine").sha256}
    (root / "manifest.json").write_text(json.dumps(rows))
    done(root, force=True)
    assert outside.read_bytes() == b"mine"


def test_what_changes_during_the_run_is_not_lost(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done(root)
    exchange = swap._exchange

    def late(first: Path, second: Path) -> bool:
        (root / "a.json").write_bytes(b"edited late")  # rewritten by the run
        (root / "docs/en/x.md").unlink()
        (root / "docs/en/x.md").write_bytes(b"replaced late")  # kept by the run
        (root / "late").mkdir()
        (root / "late/mine.txt").write_bytes(b"new")
        return exchange(first, second)

    monkeypatch.setattr(swap, "_exchange", late)
    assert update(root, {**FILES, "a.json": b"[]"}).problems == ()
    mine = {"a.json": b"edited late", "docs/en/x.md": b"replaced late", "late/mine.txt": b"new"}
    assert files_in(root) == {**FILES, **mine}
    assert codes(plan(root, {**FILES, "a.json": b"[]"})) == ["edited-output"] * 2


# ---- any history

NAMES = st.sampled_from(["a", "b", "a/x", "a/y", "b/x", "c/d/e"])
DATA = st.sampled_from([b"", b"1", b"2"])
SETS = st.dictionaries(NAMES, DATA, max_size=4)


ROUNDS = st.lists(st.tuples(SETS, st.sets(NAMES), SETS, st.booleans()), min_size=1, max_size=5)


def is_free(path: Path) -> bool:
    return not path.is_dir() and not any(parent.is_file() for parent in path.parents)


@settings(max_examples=80, deadline=None)
@given(ROUNDS)
def test_after_any_history_the_folder_holds_the_claims_and_the_users_files_or_is_untouched(
    rounds: list[tuple[dict[str, bytes], set[str], dict[str, bytes], bool]],
) -> None:
    written: dict[str, bytes] = {}
    with tempfile.TemporaryDirectory() as name:
        root = Path(name) / "generated"
        for edits, removed, claims, force in rounds:
            for path in removed:
                if (root / path).is_file():
                    (root / path).unlink()
            for path, data in edits.items():
                if is_free(root / path):
                    (root / path).parent.mkdir(parents=True, exist_ok=True)
                    (root / path).write_bytes(data)
            before = files_in(root)
            users = {path: data for path, data in before.items() if written.get(path) != data}
            if update(root, claims, force=force).problems:
                assert files_in(root) == before
                continue
            strays = {path: data for path, data in users.items() if path not in written}
            assert files_in(root) == strays | claims
            assert force or all(
                claims.get(path) == data for path, data in users.items() if path not in strays
            )
            assert update(root, claims).empty
            written = claims


def test_each_problem_has_a_name_and_a_page_of_its_own() -> None:
    assert len(CODES) == len({code.code for code in CODES}) == len({code.page for code in CODES})


# ---- files that are written once


def test_a_fixed_file_is_written_once_and_never_again(root: Path) -> None:
    def fixed(path: str) -> bool:
        return path.startswith("py/")

    assert update(root, FILES, fixed=fixed).problems == ()
    assert update(root, FILES, fixed=fixed).empty
    for files in ({**FILES, "py/x.py": b"other"}, {path: FILES[path] for path in FILES if path != "py/x.py"}):
        result = update(root, files, fixed=fixed, force=True)
        assert codes(result) == ["published-file-altered"]
        assert files_in(root) == FILES
    (root / "py/x.py").write_bytes(b"edited")
    assert codes(update(root, FILES, fixed=fixed)) == ["published-file-altered"]
    (root / "py/x.py").unlink()
    assert codes(update(root, FILES, fixed=fixed)) == ["published-file-altered"]
    assert update(root, {**FILES, "py/y.py": b"new", "py/x.py": b""}, fixed=fixed).problems
    assert not (root / "py/y.py").exists()


def test_held_is_what_was_written_and_what_others_put_there(root: Path) -> None:
    assert held(root, lambda path: True) == {}
    done(root)
    (root / "a.json").write_bytes(b"edited")
    (root / "py/x.py").unlink()
    (root / "mine").write_bytes(b"mine")
    wanted = {path: content(data).sha256 for path, data in {**FILES, "mine": b"mine"}.items()}
    assert held(root, lambda path: path != "manifest.json") == wanted
    assert held(root, lambda path: path == "mine") == {"mine": wanted["mine"]}
    (root / "manifest.json").unlink()
    assert held(root, lambda path: path == "a.json") == {"a.json": content(b"edited").sha256}
