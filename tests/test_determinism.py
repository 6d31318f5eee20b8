"""The same specs give the same bytes, whatever else is different; and a build in parts gives what one build gives."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from few_specs import KONTEXT, copy_few

ROOT = Path(__file__).parents[1]
LEFT = frozenset({"__pycache__", "dist", "node_modules"})


def generate(folder: Path, *options: str, cwd: Path | None = None, **env: str) -> dict[str, bytes]:
    """Generate the committed specs into a folder; gives the content of every file by its path."""
    generator = str(ROOT / "generator")
    subprocess.run(
        [sys.executable, "-m", "specpress", "generate", *options],
        cwd=cwd or folder, env={**os.environ, "PYTHONPATH": generator, **env}, check=True, capture_output=True,
    )  # fmt: skip
    return contents(folder / "generated")


def contents(out: Path) -> dict[str, bytes]:
    """Every file by its path, without what is left there by whoever imports or builds the packages."""
    paths = (path for path in sorted(out.rglob("*")) if not LEFT.intersection(path.parts))
    return {str(path.relative_to(out)): path.read_bytes() for path in paths if path.is_file()}


@pytest.fixture(scope="module")
def committed() -> dict[str, bytes]:
    """What is committed."""
    return contents(ROOT / "generated")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the committed specs and nothing else."""
    shutil.copytree(ROOT / "specs", tmp_path / "specs")
    return tmp_path


FEW = (*KONTEXT, "rivya/z-image")
OF_ONE_MODEL = tuple(f"{kind}/{name}" for kind in ("schemas", "vectors") for name in FEW)


@pytest.fixture
def few(tmp_path: Path) -> Path:
    """The same with a few models, for tests that build several times."""
    copy_few(tmp_path / "specs", FEW)
    return tmp_path


def test_nothing_around_the_specs_matters(folder: Path, committed: dict[str, bytes], tmp_path: Path) -> None:
    """Hash seed, locale, time zone, encoding, working directory, paths, number of processes: all are others."""
    (tmp_path / "elsewhere").mkdir()
    options = ("--specs", "../specs", "--out", "../generated", "--jobs", "2")
    env = {"PYTHONHASHSEED": "4242", "LC_ALL": "tr_TR.UTF-8", "TZ": "America/Lima", "PYTHONUTF8": "0"}
    assert generate(folder, *options, cwd=tmp_path / "elsewhere", **env) == committed


def test_one_process_or_parts_or_a_damaged_cache_make_the_same(
    few: Path, committed: dict[str, bytes]
) -> None:
    """A single process makes what is committed; so do two with a model that is added later, and with damaged files."""
    whole = generate(few, "--jobs", "1", PYTHONHASHSEED="1", LC_ALL="C", TZ="Asia/Kolkata")
    # Of the files of each model, which no other model has a part in.
    of_models = {path: data for path, data in whole.items() if path.startswith(OF_ONE_MODEL)}
    assert len(of_models) == 5 * len(FEW)
    assert of_models == {path: committed[path] for path in of_models}
    late = few / "specs" / "rivya" / "z-image.yaml"
    text = late.read_bytes()
    late.unlink()
    assert [path for path in generate(few) if "z-image" in path or "z_image" in path] == [], "nothing is left"
    late.write_bytes(text)
    assert generate(few) == whole
    for number, entry in enumerate(sorted((few / ".specpress_cache" / "made").iterdir())):
        entry.write_bytes((b"", b"{}\n", entry.read_bytes()[:-1], b"\xff")[number % 4])
    shutil.rmtree(few / "generated")
    assert generate(few) == whole
