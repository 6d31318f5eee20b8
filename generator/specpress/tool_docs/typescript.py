"""The reference of the npm package: how to build it, and everything that it exports.

Given the sources that are the same in every catalogue; gives the page.
"""

from __future__ import annotations

import re
from pathlib import Path

from specpress.base.package_data import folder
from specpress.targets.markdown import code, fence, link, prose, slug, table
from specpress.tool_docs.blocks import blocks, page
from specpress.tool_docs.declarations import Declaration, declarations, exported

_KINDS = ("class", "function", "interface", "type")
_WORDS = """\
It has a client for each provider, such as `Rivya`, with a method for each thing that the provider documents and with
`models`, its models: `client.models.fluxKontextPro`, or `client.model("flux-kontext-pro")` by the id that travels.
`run` does a whole job; `create`, `wait`, `validateOnly` and `price` do a part of it.

Parameters are given side by side, by the names that travel. A file is a `Blob`, a `File`, bytes or an address; what
has to be uploaded first is. Everything is checked before anything is sent, and whatever goes wrong after that is an
error that says what to do.
"""


def reference() -> str:
    """The whole page."""
    home = folder() / "typescript"
    sources = {_name(path, home): path.read_text("utf-8") for path in (home / "src").rglob("*.ts")}
    offered = sorted(declarations((home / "index.ts.jinja2").read_text("utf-8"), sources), key=_order)
    node = exported(sources["node"])
    needs = re.findall(r'"node": "(.+?)"', (home / "package.json.jinja2").read_text("utf-8"))[0]
    return page(
        "# The TypeScript package",
        "Clients, types and prices of all models, for Node.js and browsers: an npm package of ES modules.",
        "## Building it",
        "The package is made in the folder `typescript` of the output:",
        fence("cd generated/typescript\nnpm install\nnpm run build", "console"),
        f"It needs a `fetch`, as browsers have and Node.js {code(needs)}, and no other package.",
        *blocks(_WORDS),
        "## What it exports",
        table(("name", "what it is"), map(_row, offered)),
        *(part for one in offered for part in _section(one)),
        "## In Node.js",
        "`hosted-models/node` exports what needs a file system.",
        *(part for one in node for part in _section(one)),
    )


def _name(path: Path, home: Path) -> str:
    return path.relative_to(home / "src").with_suffix("").as_posix()


def _order(one: Declaration) -> int:
    return _KINDS.index(one.kind)


def _row(one: Declaration) -> tuple[str, str]:
    first = " ".join(one.text.split("\n\n")[0].split())
    return (link(code(one.name), f"#{slug(one.name)}"), prose(first))


def _section(one: Declaration) -> list[str]:
    return [f"### {one.name}", *blocks(one.text), fence(one.code, "ts")]
