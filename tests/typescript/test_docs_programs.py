"""The programs in TypeScript that the docs pages show: they compile, and each does its job against the mock."""

from __future__ import annotations

import json
import re
import textwrap
from pathlib import Path

from npm_tools import NODE, installed, run
from specpress.mock import Settings, serving
from typescript_package import compiled

ROOT = Path(__file__).parents[2]
PAGES = ROOT / "generated" / "docs" / "en"
BLOCK = re.compile(r"^( *)```typescript(?: [^\n]*)?\n(.*?)^\1```$", re.MULTILINE | re.DOTALL)
OPTIONS = {
    "strict": True, "exactOptionalPropertyTypes": True, "module": "nodenext", "target": "es2022",
    "lib": ["es2022"], "types": ["node"], "outDir": "out", "preserveSymlinks": True,
}  # fmt: skip
DRIVER = """
const names = JSON.parse(process.argv[2]);
const ended = await Promise.allSettled(names.map((name) => import(`./out/${name}.js`)));
const failed = ended.flatMap((one, at) => (one.status === "rejected" ? [`${names[at]}: ${one.reason}`] : []));
if (failed.length > 0) throw new Error(failed.join("\\n"));
console.log("done");
"""


def programs() -> dict[str, str]:
    """Every program by a name made of its page."""
    found = {}
    for page in sorted(PAGES.glob("*/*.md")):
        for number, (_, text) in enumerate(BLOCK.findall(page.read_text(encoding="utf-8"))):
            found[f"{page.parent.name}-{page.stem}-{number}"] = textwrap.dedent(text)
    return found


def test_every_program_does_its_job(package: Path, tmp_path: Path) -> None:
    shown = programs()
    catalogue = json.loads((ROOT / "generated" / "catalog.json").read_bytes())
    assert len(shown) >= len(catalogue["models"])
    modules = tmp_path / "node_modules"
    (modules / "hosted-models").mkdir(parents=True)
    for part in ("package.json", "dist"):
        (modules / "hosted-models" / part).symlink_to(package / part)
    for part in ("@types", "undici-types"):
        (modules / part).symlink_to(installed() / part)
    for name, text in shown.items():
        (tmp_path / f"{name}.ts").write_text(text, encoding="utf-8")
    (tmp_path / "tsconfig.json").write_text(json.dumps({"compilerOptions": OPTIONS}), encoding="utf-8")
    (tmp_path / "package.json").write_text('{"type": "module"}', encoding="utf-8")
    compiled(tmp_path)
    (tmp_path / "driver.js").write_text(DRIVER, encoding="utf-8")
    with serving(ROOT / "specs", Settings(speed=1000)) as mock:
        told = {}
        for provider in catalogue["providers"]:
            start = provider["id"].upper()
            told[f"{start}_BASE_URL"] = mock.url(provider["id"])
            told[f"{start}_API_KEY"] = mock.key(provider["id"])
        printed = run(NODE, "driver.js", json.dumps([*shown]), cwd=tmp_path, **told)
    assert printed.splitlines()[-1] == "done"
    assert [path for path in tmp_path.iterdir() if path.suffix in {".jpg", ".png", ".mp4"}]
