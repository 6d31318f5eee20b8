"""Diagrams as Mermaid itself reads and draws them, whatever a provider calls its states."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from site_server import Opener, Server
from small_models import PROVIDER
from specpress.base.package_data import folder
from specpress.catalog.provider import Endpoint, Places, Provider, Status, UploadApi, Webhook
from specpress.targets.docs.answers import PHASES as MEANINGS
from specpress.targets.docs.flow import flow_text
from specpress.wording.translator import Translator

NAMES = (
    'in "quotes"', "end", "a;b", "#35;", "&quot; &amp; <b>bold</b>", "[x](y) {z}", "`tick` **bold**", "1. first",
    "- dash", "graph --> end", "%% no comment", "_a_ a_b", "قيد الانتظار", "পথ", "a\\n\nb", "click x call y()",
    "https://example.com", "||", "x:::well",
)  # fmt: skip
PHASES = ("waiting", "running", "succeeded", "failed", "canceled", "finished")
DRAWN = """async (text) => {
  mermaid.initialize({ startOnLoad: false });
  const { svg } = await mermaid.render("drawn", text);
  document.body.innerHTML = svg;
  const nodes = [...document.querySelectorAll(".node")];
  return nodes.map((node) => node.textContent.replaceAll(/[\\u2060\\u2066-\\u2069]/g, ""));
}"""


def provider(names: tuple[str, ...]) -> Provider:
    """A provider with every step of a job, whose title, states and events have these names."""
    return replace(
        PROVIDER,
        title=names[0],
        endpoints=(
            Endpoint(name="create", method="POST", path="/jobs", body="request", returns="task"),
            Endpoint(name="status", method="GET", path="/jobs/{id}", returns="task"),
            Endpoint(name="cancel", method="DELETE", path="/jobs/{id}"),
            Endpoint(name="upload", method="POST", path="/files"),
        ),
        statuses=tuple(Status(name=name, phase=PHASES[at % len(PHASES)]) for at, name in enumerate(names)),
        webhooks=tuple(Webhook(event=name, sends="task") for name in names),
        uploads=UploadApi(parameter="files", kind_key="kind", endpoint="upload"),
        places=(("task", Places(files=(("files", "*"),))),),
    )


def diagram(text: str) -> str:
    """What stands in the one block of Mermaid of a text."""
    return text.split("```mermaid\n")[1].split("\n```")[0]


def test_mermaid_draws_every_name_as_it_is(visit: Opener, serve: Server, tmp_path: Path) -> None:
    script = (folder() / "site/vendor/mermaid.tiny.js").read_bytes()
    (tmp_path / "mermaid.js").write_bytes(script)
    (tmp_path / "x.html").write_text(
        '<meta charset="utf-8"><script src="mermaid.js"></script>', encoding="utf-8"
    )
    page = visit(f"{serve(tmp_path)}/x.html")
    nodes: Any = page.evaluate(DRAWN, diagram(flow_text(provider(NAMES), Translator())))
    groups = [
        [at for at, _ in enumerate(NAMES) if PHASES[at % len(PHASES)] in phases]
        for phases in (("waiting", "running"), ("succeeded", "finished"), ("failed", "canceled"))
    ]
    states = [
        "".join(f"{NAMES[at]}: {MEANINGS[PHASES[at % len(PHASES)]]}" for at in group) for group in groups
    ]
    steps = [
        "Upload the files",
        "Send the request",
        "Poll its state",
        "Cancel the task",
        "The answer has the result",
    ]
    assert sorted(map(solid, nodes)) == sorted(map(solid, (*steps, *states, "".join(NAMES))))


def solid(text: str) -> str:
    """A text without blanks, and a line of it after the other."""
    return "".join(text.split())
