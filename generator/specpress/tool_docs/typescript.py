"""The reference of the npm package: how to build it, and everything that it exports.

Given the sources that are the same in every catalogue; gives the page.
"""

from __future__ import annotations

import re

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


def reference(package: str) -> str:
    """The whole page; `package` is what the package is called."""
    source = folder() / "typescript"
    paths = {
        path.relative_to(source / "src").with_suffix("").as_posix(): path for path in source.rglob("*.ts")
    }
    sources = {name: path.read_text("utf-8") for name, path in paths.items()}
    offered = sorted(declarations((source / "index.ts.jinja2").read_text("utf-8"), sources), key=_order)
    node, find = exported(sources["node"]), exported(sources["find"])
    versions = re.findall(r'"node": "(.+?)"', (source / "package.json.jinja2").read_text("utf-8"))[0]
    return page(
        "# The TypeScript package",
        "Clients, types and prices of all models, for Node.js and browsers: an npm package of ES modules.",
        "## Building it",
        "The package is made in the folder `typescript` of the output:",
        fence("cd generated/typescript\nnpm install\nnpm run build", "console"),
        f"It needs a `fetch`, as browsers have and Node.js {code(versions)}, and no other package.",
        *blocks(_WORDS),
        "## What it exports",
        table(("name", "what it is"), map(_row, offered)),
        *(part for declaration in offered for part in _section(declaration)),
        "## Choosing a model",
        f"{code(f'{package}/find')} exports what chooses among models.",
        *(part for declaration in find for part in _section(declaration)),
        "## In Node.js",
        f"{code(f'{package}/node')} exports what needs a file system.",
        *(part for declaration in node for part in _section(declaration)),
    )


def _order(declaration: Declaration) -> int:
    return _KINDS.index(declaration.kind)


def _row(declaration: Declaration) -> tuple[str, str]:
    first = " ".join(declaration.text.split("\n\n")[0].split())
    return (link(code(declaration.name), f"#{slug(declaration.name)}"), prose(first))


def _section(declaration: Declaration) -> list[str]:
    return [f"### {declaration.name}", *blocks(declaration.text), fence(declaration.code, "ts")]
