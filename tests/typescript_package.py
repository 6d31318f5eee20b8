"""The npm package that the target `typescript` makes, written down and built."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from contract.specs import resolved
from npm_tools import NODE, installed, run
from specpress.catalog.model import Model
from specpress.catalog.provider import Provider
from specpress.targets.typescript import TypeScript
from target_runs import files_of, made_once

HERE = Path(__file__).parent / "typescript"


def written(folder: Path, models: Iterable[Model], providers: Mapping[str, Provider]) -> Path:
    """Write the package of some models into a folder; gives the package's own."""
    for path, data in files_of(TypeScript(), models, *providers.values()).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    return folder / "typescript"


def built(package: Path) -> Path:
    """Build a package that is written down; gives it."""
    (package / "node_modules").symlink_to(installed())
    compiled(package)
    return package


def shared(base: Path) -> Path:
    """The package of the committed specs, built once for all tests of a run: `base` is pytest's folder for it."""
    models, providers = resolved().models.values(), resolved().providers
    return made_once(base, "npm", lambda folder: built(written(folder, models, providers))) / "typescript"


def compiled(project: Path, *options: str) -> None:
    """Run the compiler over a project, which must have nothing to say."""
    run(NODE, installed() / "typescript" / "bin" / "tsc", "--project", ".", *options, cwd=project)
