"""The package as npm packs it, installed into an empty folder and used there."""

from __future__ import annotations

import json
import shutil
import tarfile
from pathlib import Path

from npm_tools import NODE, ROOT, npm, oldest_node, run
from typescript_package import HERE

QUIET = ("--no-audit", "--no-fund", "--no-update-notifier")


def test_packed(package: Path, tmp_path: Path) -> None:
    run(npm(), "pack", "--ignore-scripts", "--pack-destination", tmp_path, *QUIET, cwd=package)
    (archive,) = tmp_path.glob("*.tgz")
    with tarfile.open(archive) as packed:
        names = packed.getnames()
    assert {
        "package/package.json",
        "package/README.md",
        "package/dist/index.js",
        "package/dist/index.d.ts",
    } <= {*names}
    assert all(name.startswith("package/dist/") or name.count("/") == 1 for name in names)
    empty = tmp_path / "empty"
    empty.mkdir()
    (empty / "package.json").write_text('{"type": "module"}', encoding="utf-8")
    run(npm(), "install", "--offline", "--ignore-scripts", *QUIET, archive, cwd=empty)
    assert [path.name for path in (empty / "node_modules").iterdir() if path.name[0] != "."] == [
        "hosted-models"
    ]
    shutil.copy(HERE / "node" / "packed.mjs", empty)
    assert run(oldest_node(), "--throw-deprecation", "packed.mjs", cwd=empty) == "done\n"


def test_the_licence_is_packed(tmp_path: Path) -> None:
    run(npm(), "pack", ROOT / "generated" / "typescript", "--ignore-scripts", *QUIET, cwd=tmp_path)
    (archive,) = tmp_path.glob("*.tgz")
    with tarfile.open(archive) as packed:
        assert {"package/LICENSE", "package/README.md"} <= {*packed.getnames()}


def test_nothing_is_needed_at_run_time(package: Path) -> None:
    told = json.loads((package / "package.json").read_bytes())
    assert not told.keys() & {"dependencies", "peerDependencies", "optionalDependencies"}
    assert told["sideEffects"] is False
    for entry in told["exports"].values():
        for path in entry.values():
            assert "*" in path or (package / path).is_file()


def test_compilers_are_one(package: Path) -> None:
    """The package is built with what its users build it with."""
    own, ours = (json.loads((home / "package.json").read_bytes()) for home in (package, ROOT))
    assert own["devDependencies"].items() <= ours["devDependencies"].items()
    locks = [json.loads((home / "package-lock.json").read_bytes())["packages"] for home in (package, ROOT)]
    assert locks[0].pop("")["devDependencies"] == own["devDependencies"]
    assert locks[0].items() <= locks[1].items()


def test_the_client_loads_no_model(package: Path, tmp_path: Path) -> None:
    """Importing the package reads the clients' modules alone; a model's is read when something is done with it."""
    program = f"""
import {{ registerHooks }} from "node:module";
const read = [];
registerHooks({{ load: (url, context, next) => (read.push(url), next(url, context)) }});
const {{ Rivya }} = await import({json.dumps((package / "dist" / "index.js").as_uri())});
const {{ models }} = new Rivya({{ apiKey: "key" }});
const before = read.length;
await models.zImage.price({{ prompt: "p" }});
console.log(JSON.stringify([read.slice(0, before), read.slice(before)]));
"""
    (tmp_path / "lazy.mjs").write_text(program, encoding="utf-8")
    before, after = json.loads(run(NODE, "lazy.mjs", cwd=tmp_path))
    assert [path.rpartition("/")[2] for path in after] == ["z-image.js"]
    assert {path.rpartition("/")[2] for path in before if "/rivya/" in path} == {"index.js"}
