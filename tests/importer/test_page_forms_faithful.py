"""The pages of the trials are built as the real ones: models of the corpus, written anew, are the corpus' pages.

What a page says in prose is not compared, and its last line is not, for there the copy may end.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from importer.page_forms import odirouter, rivya, vtrix
from importer.page_forms.blocks import Block, Table, as_glued, as_markdown
from importer.page_forms.languages import LANGUAGES
from importer.transcribed.score import CORPUS, page_paths

PROSE = re.compile(
    r"Rivya AI Docs|Model controls|URL: params|/api/v1/files$|Poll\.|.*Rivya Public API v1|.*: \d+\.$"
)
JSON = re.compile(r'\s*(?:".*|[{\[]|[}\]],?)$')
FACT = re.compile(r"(Options|Allowed values|Default|Range(?!: \d+:)|Minimum|默认值|范围)")
FLAGS = {
    "elevenlabs-dialogue-v3": {"prompt_required": False},
    "elevenlabs-multilingual-v2": {"params_required": True},
}
"""Flags of the two rows that each page has, where they are not as usual."""
ORDER = {"Options": "options", "Allowed values": "options", "Default": "default", "默认值": "default"}


def facts_of(path: Path) -> dict[str, Any]:
    model = path.name.split(".")[0]
    facts: dict[str, Any] = json.loads(
        (CORPUS / "facts" / path.parent.name / f"{model}.json").read_text("utf-8")
    )
    return facts


def rivya_paths() -> list[Path]:
    """The pages of Rivya whose models the trials could have made: not those that take an address alone."""
    paths = [path for path in page_paths() if path.parent.name == "rivya"]
    return [path for path in paths if facts_of(path)["inputs"] != ["url"] and ".hi.glued" not in path.name]


@pytest.mark.parametrize("path", rivya_paths(), ids=lambda path: path.stem)
def test_a_rivya_page_is_built_as_the_real_one(path: Path) -> None:
    model, tag, form, _ = path.name.rsplit(".", 3)
    facts = facts_of(path) | FLAGS.get(model, {})
    for parameter in facts["params"]:
        parameter["description"] = ""
    blocks = [_bare(block) for block in rivya.page(facts, LANGUAGES[tag], form)]
    ours = compared((as_glued if form == "glued" else as_markdown)(blocks))
    theirs = compared(path.read_text(encoding="utf-8").rstrip())[1:-1]
    # Of some models no page shows the section on uploads in full, so what is known of them ends with the parameters.
    if "file" in facts["inputs"] and not (facts["upload"] and facts["upload"]["per_kind"]):
        ours = ours[: ours.index(next(line for line in ours if line.startswith(LANGUAGES[tag].headings[3])))]
    assert [pair for pair in zip(ours, theirs, strict=False) if not alike(*pair)] == []


Rows: TypeAlias = tuple[tuple[str, ...], ...]


def _bare(block: Block) -> Block:
    """A block without the descriptions at the end of its rows."""
    if not isinstance(block, Table) or len(block.rows[0]) < 5:
        return block
    return Table(_without_descriptions(block.rows), _without_descriptions(block.glued))


def _without_descriptions(rows: Rows) -> Rows:
    return (rows[0], *((*row[:-1], "") for row in rows[1:]))


def compared(text: str) -> list[str]:
    """The lines of a page but for what stands in its JSON."""
    return [line for line in text.splitlines() if not JSON.match(line)]


def alike(ours: str, theirs: str) -> bool:
    """Whether two lines differ at most in prose, such as the description at the end of a row."""
    return (
        bool(PROSE.match(ours))
        or theirs == ours
        or (_is_row(ours) and theirs.startswith(ours.removesuffix(" |")))
    )


def _is_row(line: str) -> bool:
    return (
        line.endswith("|  |")
        or re.match(r"[a-zA-Z_.]+(string|object|array|select|number|text)", line) is not None
    )


VTRIX = (
    "flux-pro-11.en.spaced",
    "flux-pro-11.en.compact",
    "flux-2-pro.en.compact",
    "flux-kontext-pro.en.spaced",
    "viduq1-text2video.en.compact",
    "vtrix-3d.zh-cn.compact",
    "vtrix-edit-style.zh-cn.spaced",
)
ODIROUTER = (
    ("flux-kontext-max.en.seaart-dev-spaced", "en", "spaced"),
    ("flux-kontext-max.ru.odirouter-spaced", "ru", "spaced"),
    ("flux-kontext-max.en.seaart-dev-compact", "en", "compact"),
)


@pytest.mark.parametrize("stem", VTRIX)
def test_a_vtrix_page_is_built_as_the_real_one(stem: str) -> None:
    path = CORPUS / "pages" / "vtrix" / f"{stem}.txt"
    _, language, form = stem.split(".")
    theirs = path.read_text(encoding="utf-8").replace("Options: flux", "Value: flux")
    facts = facts_of(path) | {"polled": "\nPolling\n" in theirs}
    begin, end = f"\n{vtrix.WORDS[language].parameters}\n", f"\n{vtrix.behind(facts, language)}\n"
    section = theirs.partition(begin)[2].partition(end)[0]
    ours = vtrix.page(described(facts, section), language, form)
    written = ours.partition(begin)[2].partition(end)[0]
    # Some pages leave one blank line between parameters, others two.
    assert re.sub("\n{3}", "\n\n", written).strip() == re.sub("\n{3}", "\n\n", section).strip()


@pytest.mark.parametrize(("stem", "language", "form"), ODIROUTER)
def test_an_odirouter_page_is_built_as_the_real_one(stem: str, language: str, form: str) -> None:
    path = CORPUS / "pages" / "odirouter" / f"{stem}.txt"
    theirs = path.read_text(encoding="utf-8").replace("cloud.seaart.ai/model", "odirouter.ai/model").rstrip()
    spaced = path.with_name("flux-kontext-max.en.seaart-dev-spaced.txt").read_text(encoding="utf-8")
    facts = described(facts_of(path), spaced.partition("}'\n")[2].partition("{")[0]) | {"host": ""}
    sample = json.loads(re.search(r"--data '(.*?)'", theirs, re.DOTALL)[1])  # type: ignore[index]
    for parameter in facts["params"]:
        parameter |= {"allowed": False, "relations": True, "example": sample.get(parameter["key"])}
    ours = odirouter.page(facts, language, form)
    pairs = [
        pair
        for pair in zip(ours.splitlines()[1:], theirs.splitlines()[1:-1], strict=False)
        if pair[0] != pair[1]
    ]
    assert [ours for ours, _ in pairs] == ["A model of images."]


def described(facts: dict[str, Any], section: str) -> dict[str, Any]:
    """Facts with the descriptions that stand in the section of parameters, and its order of stating them."""
    keys = [parameter["key"] for parameter in facts["params"]]
    lines = [line for line in section.splitlines() if line.strip()]
    begins = [next(at for at, line in enumerate(lines) if line.split()[0] == key) for key in keys]
    for parameter, begin, end in zip(facts["params"], begins, [*begins[1:], len(lines)], strict=True):
        own = lines[begin + 1 : end]
        stated = [match[1] for line in own if (match := FACT.match(line))]
        texts = [line for line in own if not FACT.match(line)]
        order = [ORDER.get(word, "range") for word in stated]
        parameter |= {"description": "\n".join(texts), "order": order, "multiple_of": None}
    return facts
