"""The cache: what is kept between runs is either whole or not there."""

from __future__ import annotations

import os
import random
import shutil
from pathlib import Path

import pytest

from specpress.build.cache import Cache, Damaged, Entry
from specpress.catalog.settings import DEFAULTS
from specpress.cli import main


@pytest.mark.parametrize(
    "entry", [Entry.of(rows={"t": b"12345"}), Entry.of(files={"f": b"123"}, rows={"t": b"4"})]
)
def test_an_entry_that_was_cut_short_is_a_miss(tmp_path: Path, entry: Entry) -> None:
    opened(tmp_path).save("key", entry)
    (kept,) = (tmp_path / "made").iterdir()
    whole = kept.read_bytes()
    for size in range(len(whole)):
        kept.write_bytes(whole[:size])
        assert not opened(tmp_path).has("key")
    kept.write_bytes(whole)
    assert opened(tmp_path).find("key") is not None


def opened(folder: Path) -> Cache:
    """The cache as a run finds it."""
    return Cache.at(folder / "made", DEFAULTS)


DAMAGES = int(os.environ.get("SPECPRESS_FUZZ", "12"))


def flip(file: Path, others: list[Path], dice: random.Random) -> None:
    data = bytearray(file.read_bytes())
    for _ in range(min(len(data), 1)):
        data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)
    file.write_bytes(data)


def cut(file: Path, others: list[Path], dice: random.Random) -> None:
    data = file.read_bytes()
    file.write_bytes(data[: dice.randrange(len(data) + 1)])


def append(file: Path, others: list[Path], dice: random.Random) -> None:
    file.write_bytes(file.read_bytes() + dice.randbytes(9))


def swap(file: Path, others: list[Path], dice: random.Random) -> None:
    other = dice.choice(others)
    mine, theirs = file.read_bytes(), other.read_bytes()
    file.write_bytes(theirs)
    other.write_bytes(mine)


def zero(file: Path, others: list[Path], dice: random.Random) -> None:
    data = file.read_bytes()
    start = dice.randrange(len(data) + 1)
    file.write_bytes(data[:start] + bytes(len(data[start : start + 512])) + data[start + 512 :])


def copy_another(file: Path, others: list[Path], dice: random.Random) -> None:
    file.write_bytes(dice.choice(others).read_bytes())


def nest(file: Path, others: list[Path], dice: random.Random) -> None:
    file.write_bytes(b"[" * 100_000)


def as_folder(file: Path, others: list[Path], dice: random.Random) -> None:
    file.unlink()
    file.mkdir()
    (file / "x").touch()


def as_pipe(file: Path, others: list[Path], dice: random.Random) -> None:
    file.unlink()
    os.mkfifo(file)


def as_dangling_link(file: Path, others: list[Path], dice: random.Random) -> None:
    file.unlink()
    file.symlink_to("nowhere")


DAMAGE = (flip, flip, flip, cut, append, swap, zero, copy_another, nest, as_folder, as_pipe, as_dangling_link)


@pytest.fixture
def demo(made_demo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A catalogue whose output and cache are there, in the current folder."""
    folder = shutil.copytree(made_demo, tmp_path / "demo")
    monkeypatch.chdir(folder)
    assert main(["locales", "--add", "bn"]) == 0
    assert main(["generate", "--jobs", "1"]) == 0
    return folder


def test_any_damage_of_the_cache_is_a_miss(demo: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The output is that of a run without a cache, whichever bit is another one. SPECPRESS_FUZZ says how many."""
    seed = random.randrange(1 << 32)
    dice = random.Random(seed)
    whole = {path: path.read_bytes() for path in Path("generated").rglob("*") if path.is_file()}
    cache = Path(".specpress_cache")
    for turn in range(DAMAGES):
        shadow = cache / "output" / "generated" / "shadow"
        # The shadow shares the files of the output itself: an edit there is an edit here, and is told as one.
        files = sorted(
            path for path in cache.rglob("*") if path.is_file() and not path.is_relative_to(shadow)
        )
        damage = dice.choice(DAMAGE)
        targets = files if turn % 3 else [path for path in files if path.suffix == ".json"]
        for file in dice.sample(targets, min(len(targets), dice.choice((1, 1, 5, 100)))):
            if file.is_file():
                damage(file, [path for path in files if path.is_file()], dice)
        if turn % 2:  # all is asked for again, not only whether something has changed
            shutil.rmtree("generated")
        capsys.readouterr()
        code = main(["generate", "--jobs", "1"])
        output = capsys.readouterr()
        now = {path: path.read_bytes() for path in Path("generated").rglob("*") if path.is_file()}
        told = f"turn {turn} of seed {seed}, {damage.__name__}: {output.out[:300]}"
        assert code == 0, told
        assert now == whole, told
        assert main(["check", "--jobs", "1"]) == 0, told


@pytest.mark.parametrize("name", ["made", "checked", "output", "output/generated", "output/generated/shadow"])
@pytest.mark.parametrize("as_pipe", [False, True], ids=["file", "pipe"])
def test_what_stands_in_place_of_a_folder_of_the_cache_is_removed(
    demo: Path, name: str, as_pipe: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = Path(".specpress_cache", name)
    shutil.rmtree(folder, ignore_errors=True)
    os.mkfifo(folder) if as_pipe else folder.touch()
    shutil.rmtree("generated")
    assert main(["check", "--jobs", "1"]) == 0
    assert main(["generate", "--jobs", "1"]) == 0
    assert main(["check", "--jobs", "1"]) == 0
    assert Path(".specpress_cache/made").is_dir()
    assert "Traceback" not in capsys.readouterr().err


def test_a_file_in_place_of_the_cache_is_kept_and_told(
    demo: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.rmtree(".specpress_cache")
    Path(".specpress_cache").write_text("mine", encoding="utf-8")
    capsys.readouterr()
    assert main(["check", "--jobs", "1"]) == 0
    assert main(["generate", "--jobs", "1"]) == 1
    told = capsys.readouterr().out
    assert "output-failed: the output folder was left as it was: " in told
    assert "help: a file stands where a folder should be: move it away, or remove it" in told
    assert Path(".specpress_cache").read_text(encoding="utf-8") == "mine"


def test_an_entry_in_the_place_of_another_is_a_miss(tmp_path: Path) -> None:
    both = {"first": Entry.of(rows={"t": b"1"}), "other": Entry.of(rows={"t": b"2"})}
    opened(tmp_path).save_all(both)
    (kept,) = (tmp_path / "made").iterdir()
    data = kept.read_bytes()
    line, heads = data.split(b"\n")
    size = (len(heads) - len(b"12")) // 2
    first, other = heads[:size], heads[size : 2 * size]
    kept.write_bytes(line + b"\n" + first + first + b"12")
    found = opened(tmp_path)
    assert (entry := found.find("first")) is not None
    assert entry.row("t") == b"1"
    assert found.has("other")
    assert found.find("other") is None
    kept.write_bytes(line + b"\n" + first + other + b"12")
    assert (entry := opened(tmp_path).find("other")) is not None
    assert entry.row("t") == b"2"


def test_a_pack_in_the_place_of_another_is_a_miss(tmp_path: Path) -> None:
    opened(tmp_path).save("first", Entry.of(rows={"t": b"1"}))
    (kept,) = (tmp_path / "made").iterdir()
    kept.rename(kept.with_name(kept.name.replace("-", "-0", 1)))
    assert not opened(tmp_path).has("first")


def test_a_pack_is_removed_a_while_after_anything_of_it_was_used(tmp_path: Path) -> None:
    opened(tmp_path).save_all({"used": Entry.of(rows={"t": b"1"}), "other": Entry.of(rows={"t": b"2"})})
    (used,) = (tmp_path / "made").iterdir()
    opened(tmp_path).save("unused", Entry.of(rows={"t": b"3"}))
    (unused,) = {*(tmp_path / "made").iterdir()} - {used}
    for pack in (used, unused):
        os.utime(pack, (0, 0))
    opened(tmp_path).tidy({"used"})
    assert {*(tmp_path / "made").iterdir()} == {used}
    opened(tmp_path).tidy(set())
    assert used.exists(), "it was used less than a week ago"


def test_a_row_or_file_that_has_changed_is_not_given(tmp_path: Path) -> None:
    opened(tmp_path).save("key", Entry.of(rows={"t": b"row"}, files={"f": b"file"}))
    (kept,) = (tmp_path / "made").iterdir()
    kept.write_bytes(kept.read_bytes().replace(b"rowfile", b"rawfale"))
    entry = opened(tmp_path).find("key")
    assert entry is not None
    with pytest.raises(Damaged):
        entry.row("t")
    with pytest.raises(Damaged):
        entry.contents()["f"].read()
