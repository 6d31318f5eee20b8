"""The programs in TypeScript that the docs pages show: they compile, and each does its job against the mock."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterable
from pathlib import Path

from npm_tools import NODE, installed, run
from specpress.base.names import key_variable, variable_prefix
from specpress.mock import Settings, serving
from specpress.mock.media import make
from specpress.mock.requested_files import RequestedFile
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
const near = Object.entries(JSON.parse(process.argv[3]));
const { fetch } = globalThis;
globalThis.fetch = (url, init) => {
  const [base, address] = near.find(([base]) => String(url).startsWith(base)) ?? ["", ""];
  return fetch(address + String(url).slice(base.length), init);
};
const ended = await Promise.allSettled(names.map((name) => import(`./out/${name}.js`)));
const failed = ended.flatMap((one, at) => (one.status === "rejected" ? [`${names[at]}: ${one.reason}`] : []));
if (failed.length > 0) throw new Error(failed.join("\\n"));
console.log("done");
"""


def programs(models: Iterable[str]) -> dict[str, str]:
    """Every program of the models' pages by a name made of its page."""
    found = {}
    for name in models:
        shown = BLOCK.findall((PAGES / f"{name}.md").read_text(encoding="utf-8"))
        assert shown, name
        for number, (_, text) in enumerate(shown):
            found[f"{name.replace('/', '-')}-{number}"] = textwrap.dedent(text)
    return found


def test_every_program_does_its_job(package: Path, tmp_path: Path) -> None:
    catalogue = json.loads((ROOT / "generated" / "catalog.json").read_bytes())
    shown = programs(model["name"] for model in catalogue["models"])
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
    for file, kind in (("reference.png", "image"), ("reference.mp3", "audio"), ("reference.mp4", "video")):
        (tmp_path / file).write_bytes(make(RequestedFile(kind=kind, format=file.partition(".")[2]), file))
    with serving(ROOT / "specs", Settings(speed=1000)) as mock:
        told = {}
        for provider in catalogue["providers"]:
            told[f"{variable_prefix(provider['id'])}_BASE_URL"] = mock.url(provider["id"])
            told[key_variable(provider["id"], provider["auth"].get("environment"))] = mock.key(provider["id"])
            for setting in provider.get("settings", ()):
                told[setting["environment"]] = setting.get("default") or "any"
        # A variable leads the calls to one base address of an API to the mock; the driver leads those to the others.
        near = {
            base: url
            for provider in catalogue["providers"]
            for base, url in mock.urls(provider["id"]).items()
        }
        printed = run(NODE, "driver.js", json.dumps([*shown]), json.dumps(near), cwd=tmp_path, **told)
    assert printed.splitlines()[-1] == "done"
    assert [path for path in tmp_path.iterdir() if path.suffix in {".jpg", ".png", ".mp4"}]
