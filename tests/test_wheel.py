"""The wheels, installed into an empty environment, do their work in another folder."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
import zipfile
from collections.abc import Collection
from email import message_from_bytes
from pathlib import Path

import pytest

from specpress.cli import EXTRAS

ROOT = Path(__file__).parents[1]
ENVIRONMENT = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
"""That of the tests, but that no clone is found before what was installed."""


def run(*command: str, cwd: Path) -> str:
    """Run a command; an assertion shows what it printed where it fails."""
    done = subprocess.run(command, cwd=cwd, env=ENVIRONMENT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def build(source: Path, to: Path) -> Path:
    """Build the wheel of a project without a network."""
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check", "wheel", "--quiet")
    run(*pip, "--no-deps", "--no-build-isolation", "--no-index", "--wheel-dir", str(to), str(source), cwd=to)
    return next(iter(to.glob("*.whl")))


def environment(folder: Path, *wheels: Path, without: Collection[str] = ()) -> Path:
    """An environment with nothing but some wheels; dependencies are borrowed from this one's folder, but for some."""
    venv.create(folder, with_pip=False)
    python = next(
        path for path in (folder / "bin" / "python", folder / "Scripts" / "python.exe") if path.exists()
    )
    libraries = Path(
        run(str(python), "-c", "import site; print(site.getsitepackages()[0])", cwd=folder).strip()
    )
    for wheel in wheels:
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(libraries)
    borrowed = Path(pytest.__file__).parents[1]
    own = {*without, *(name for wheel in wheels for name in _packages(wheel))}
    for path in borrowed.iterdir():
        if path.suffix != ".pth" and path.name not in own and not (libraries / path.name).exists():
            (libraries / path.name).symlink_to(path)
    return python


def _packages(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return {name.split("/")[0] for name in archive.namelist()}


def test_specpress_from_its_wheel(tmp_path: Path) -> None:
    wheels = tmp_path / "wheels"
    wheels.mkdir()
    wheel = build(ROOT, wheels)
    assert _packages(wheel) == {"specpress", "specpress-0.1.0.dist-info"}
    with zipfile.ZipFile(wheel) as archive:
        licence = archive.read("specpress-0.1.0.dist-info/licenses/LICENSE")
    assert licence == (ROOT / "LICENSE").read_bytes()
    extras = [package for packages in EXTRAS.values() for package in packages]
    python = str(environment(tmp_path / "env", wheel, without=extras))
    ruff = Path(sys.executable).parent / "ruff"
    (Path(python).parent / "ruff").symlink_to(ruff)
    run(python, "-m", "specpress", "init", "demo", cwd=tmp_path)
    demo = tmp_path / "demo"
    assert run(python, "-m", "specpress", "check", cwd=demo) == "1 model: no problems\n"
    valid = run(python, "-m", "specpress", "validate", "acme/painter", "requests/painter.json", cwd=demo)
    assert valid == "valid, 0.16 USD\n"
    added = run(python, "-m", "specpress", "locales", "--add", "bn", cwd=demo)
    assert int(added.split()[1]) > 250  # the phrases of the tool, which the wheel has in Bengali
    run(python, "-m", "specpress", "generate", cwd=demo)
    assert (demo / "generated" / "python" / "demo_models" / "acme" / "painter.py").is_file()
    page = (demo / "generated" / "docs" / "bn" / "acme" / "painter.md").read_text(encoding="utf-8")
    assert "প্যারামিটার" in page
    for command, arguments in (("mock", ()), ("import", ("page.txt",))):
        words = (python, "-m", "specpress", command, *arguments)
        done = subprocess.run(words, cwd=demo, env=ENVIRONMENT, capture_output=True, text=True, check=False)
        cure = f"pip install 'specpress[{command}]'"
        error = f"specpress: what `{command}` works with is not installed; {cure}\n"
        assert (done.returncode, done.stderr) == (2, error)
    assert "holds no text" in run(python, "-m", "specpress", "explain", "page-empty", cwd=demo)


def test_hosted_models_from_its_wheel(tmp_path: Path) -> None:
    wheels = tmp_path / "wheels"
    wheels.mkdir()
    wheel = build(ROOT / "generated" / "python", wheels)
    python = environment(tmp_path / "env", wheel)
    with zipfile.ZipFile(wheel) as archive:
        names = {name.partition(".dist-info/")[2]: name for name in archive.namelist()}
        assert b"MIT License" in archive.read(names["licenses/LICENSE"])
        told = message_from_bytes(archive.read(names["METADATA"]))
    assert (told["Name"], told["License-Expression"]) == ("hosted-models", "MIT")
    assert told["Author"] == "specpress contributors"
    code = """
        import hosted_models
        for name in hosted_models.models():
            entry = hosted_models.load(name)
            assert entry.spec["name"] == name
            assert entry.schema["title"].endswith(": request")
            assert entry.tool("mcp")["inputSchema"]["properties"]
            assert [found.title for found in hosted_models.find() if found.name == name] == [entry.title]
            assert [entry.Request.model_validate(vector["request"]) for vector in entry.vectors if vector["valid"]]
        print(hosted_models.__file__, hosted_models.__version__)
    """
    printed = run(str(python), "-c", "\n".join(line[8:] for line in code.splitlines()), cwd=tmp_path)
    with zipfile.ZipFile(wheel) as archive:
        sizes = [row.file_size for row in archive.infolist() if row.filename.endswith("/request.schema.json")]
    assert len(sizes) == len(list((ROOT / "generated" / "schemas").rglob("request.schema.json")))
    assert sum(sizes) / len(sizes) < 4_000  # bytes a model, of the 25,000 that the whole package may have
    assert printed.startswith(str(tmp_path / "env"))
    assert printed.split()[-1] == told["Version"]
