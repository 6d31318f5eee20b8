"""The same specs give the same bytes, whatever else is different; and a build in parts gives what one build gives."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def generate(folder: Path, *options: str, cwd: Path | None = None, **env: str) -> dict[str, bytes]:
    """Generate the committed specs into a folder; gives the content of every file by its path."""
    generator = str(ROOT / "generator")
    subprocess.run(
        [sys.executable, "-m", "specpress", "generate", *options],
        cwd=cwd or folder, env={**os.environ, "PYTHONPATH": generator, **env}, check=True, capture_output=True,
    )  # fmt: skip
    return contents(folder / "generated")


def contents(out: Path) -> dict[str, bytes]:
    """Every file by its path, without what the interpreter leaves there while other tests import the package."""
    paths = (path for path in sorted(out.rglob("*")) if "__pycache__" not in path.parts)
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


@pytest.mark.parametrize(
    "env",
    [
        {"PYTHONHASHSEED": "1", "LC_ALL": "C", "TZ": "Asia/Kolkata"},
        {"PYTHONHASHSEED": "4242", "LC_ALL": "tr_TR.UTF-8", "TZ": "America/Lima", "PYTHONUTF8": "0"},
    ],
)
def test_neither_hash_seed_nor_locale_nor_time_zone_matters(
    folder: Path, committed: dict[str, bytes], env: dict[str, str]
) -> None:
    assert generate(folder, **env) == committed


def test_neither_working_directory_nor_jobs_matter(
    folder: Path, committed: dict[str, bytes], tmp_path: Path
) -> None:
    (tmp_path / "elsewhere").mkdir()
    options = ("--specs", "../specs", "--out", "../generated", "--jobs", "2")
    assert generate(folder, *options, cwd=tmp_path / "elsewhere") == committed


def test_a_model_added_later_gives_what_one_build_gives(folder: Path, committed: dict[str, bytes]) -> None:
    late = folder / "specs" / "rivya" / "flux-2-pro.yaml"
    text = late.read_bytes()
    late.unlink()
    assert "schemas/rivya/flux-2-pro/request.schema.json" not in generate(folder)
    late.write_bytes(text)
    assert generate(folder) == committed


def test_a_model_taken_away_leaves_nothing_behind(folder: Path) -> None:
    generate(folder)
    (folder / "specs" / "rivya" / "flux-2-pro.yaml").unlink()
    assert [path for path in generate(folder) if "flux-2-pro" in path or "flux_2_pro" in path] == []


def test_damaged_packs_are_made_again(folder: Path, committed: dict[str, bytes]) -> None:
    generate(folder)
    for number, pack in enumerate(sorted((folder / ".specpress_cache" / "made").iterdir())):
        pack.write_bytes((b"", b"{}\n", pack.read_bytes()[:-1], b"\xff")[number % 4])
    shutil.rmtree(folder / "generated")
    assert generate(folder) == committed
