"""The package's declarations: what a program may write compiles, what it may not does not, with every check on."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from npm_tools import installed
from typescript_package import HERE, compiled

STRICT = {
    "strict": True,
    "exactOptionalPropertyTypes": True,
    "noUncheckedIndexedAccess": True,
    "noPropertyAccessFromIndexSignature": True,
    "noUnusedLocals": True,
    "skipLibCheck": False,
    "noEmit": True,
    "target": "es2022",
}
WITHOUT_TYPES: dict[str, Any] = {"lib": ["es2022", "dom"], "types": []}
PROJECTS: dict[str, tuple[dict[str, Any], tuple[str, ...]]] = {
    "browser": (
        {**WITHOUT_TYPES, "module": "esnext", "moduleResolution": "bundler"},
        ("everywhere.ts", "readme.ts"),
    ),
    "node": (
        {"lib": ["es2022"], "types": ["node"], "module": "nodenext"},
        ("everywhere.ts", "node.ts"),
    ),
    "without-types-of-node": ({**WITHOUT_TYPES, "module": "nodenext"}, ("node.ts",)),
}


@pytest.mark.parametrize("name", PROJECTS)
def test_programs(name: str, package: Path, tmp_path: Path) -> None:
    options, files = PROJECTS[name]
    modules = tmp_path / "node_modules"
    modules.mkdir()
    (modules / "hosted-models").mkdir()
    for part in ("package.json", "dist"):
        (modules / "hosted-models" / part).symlink_to(package / part)
    (modules / "@types").symlink_to(installed() / "@types")
    (modules / "undici-types").symlink_to(installed() / "undici-types")
    for path in (HERE / "types").iterdir():
        shutil.copy(path, tmp_path)
    examples = re.findall(r"```ts\n(.*?)```", (package / "README.md").read_text("utf-8"), re.DOTALL)
    (tmp_path / "readme.ts").write_text("\n".join(examples), encoding="utf-8")
    settings = {"compilerOptions": {**STRICT, **options, "preserveSymlinks": True}, "files": list(files)}
    (tmp_path / "tsconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    (tmp_path / "package.json").write_text('{"type": "module"}', encoding="utf-8")
    compiled(tmp_path)
