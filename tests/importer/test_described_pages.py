"""Pages that the provider's file describes are read right, whole and cut off, and hostile ones in bounded time."""

from __future__ import annotations

import json
import os
import random
import time
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from specpress.base.diagnostics import Diagnostic
from specpress.importer.catalogue import Catalogue
from specpress.importer.extracted import ExtractedPage, Limit, Lost, Stated
from specpress.importer.facts import PARAMETER
from specpress.importer.layouts import extract
from specpress.importer.layouts.generic import GenericLayout
from specpress.importer.page import Page
from specpress.importer.reading import read_bytes
from specpress.spec.pages import PageLayout

CASES = Path(__file__).parent.parent / "cases" / "described_pages"
EXPECTED = CASES / "expected.json"
PAGES = {path.stem: path for path in CASES.iterdir() if path.suffix in (".md", ".mdx", ".txt", ".html")}
NAMES = sorted(PAGES)
FUZZ = int(os.environ.get("SPECPRESS_FUZZ", "60"))
STEP = 23
"""Characters between two cuts."""
PROVIDER = {
    "title": "Demo",
    "sources": {"page": {"title": "Page", "read": "2026-05-11"}},
    "envelope": {"fields": {"model": {"holds": "model"}, "input": {"holds": "parameters"}}},
}


@pytest.fixture(scope="module")
def layouts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, GenericLayout]:
    """The layout that each case describes, read from a provider's file."""
    folder = tmp_path_factory.mktemp("specs")
    for name, pages in yaml.safe_load((CASES / "pages.yaml").read_text(encoding="utf-8")).items():
        described = {"address": "https://docs.demo.example/models/{model}"} | pages
        (folder / name).mkdir()
        text = yaml.safe_dump(PROVIDER | {"pages": [described]}, allow_unicode=True)
        (folder / name / "provider.yaml").write_text(text, encoding="utf-8")
    return {layout.provider: layout for layout in Catalogue(folder).layouts()[0]}


def page_of(text: str) -> Page | None:
    """The page in a text; None where it is none."""
    page = read_bytes(text.encode(), "page", date(2026, 5, 11))
    return page if isinstance(page, Page) else None


def read(text: str, layout: GenericLayout) -> ExtractedPage | Diagnostic | None:
    """What stands on a page; None where it is none."""
    page = page_of(text)
    return extract(page, layout.provider, [layout]) if page else None


def told(found: ExtractedPage | Diagnostic | None) -> dict[str, Any]:
    """What was read, as JSON: `?` is what is lost."""
    if not isinstance(found, ExtractedPage):
        return {"refused": f"{found.code}: {found.message}" if found else "no page"}
    parameters = {
        parameter.key.value if isinstance(parameter.key, Stated) else f"? line {parameter.line}": {
            name: plain(reading)
            for name in PARAMETER
            if (reading := getattr(parameter, name)) is not None and plain(reading) is not None
        }
        for parameter in found.parameters
    }
    return {
        "layout": found.form,
        "title": plain(found.title),
        "model": plain(found.model),
        "complete": found.complete,
        "parameters": parameters,
        "doubtful": sorted({doubt.line for doubt in found.doubts}),
    }


def plain(reading: Any) -> Any:
    """A reading as JSON."""
    match reading:
        case None:
            return None
        case Lost():
            return "?"
        case Stated(value=Limit() as limit):
            return f"{limit.min or ''}..{limit.max or ''} {limit.unit}"
        case Stated(value=tuple() as values):
            return list(values)
        case Stated(value=bool() as value):
            return value
        case _:
            return None if reading.value is None else str(reading.value)


@pytest.mark.parametrize("name", NAMES)
def test_a_page_is_read(name: str, layouts: dict[str, GenericLayout]) -> None:
    found = told(read(PAGES[name].read_text(encoding="utf-8"), layouts[name]))
    expected = json.loads(EXPECTED.read_text(encoding="utf-8")) if EXPECTED.exists() else {}
    if os.environ.get("SPECPRESS_GOLDEN"):
        EXPECTED.write_text(as_text(expected | {name: found}), encoding="utf-8")
        return
    assert found == expected[name]


def as_text(expected: dict[str, Any]) -> str:
    """The file of what is expected, a parameter a line."""
    lines = []
    for name in sorted(expected):
        case = expected[name]
        rows = [
            f"    {json.dumps(key)}: {json.dumps(case[key], ensure_ascii=False)}"
            for key in case
            if key != "parameters"
        ]
        if "parameters" in case:
            facts = ",\n".join(
                f"      {json.dumps(key, ensure_ascii=False)}: {json.dumps(value, ensure_ascii=False)}"
                for key, value in case["parameters"].items()
            )
            rows.append(f'    "parameters": {{\n{facts}\n    }}')
        lines.append(f"  {json.dumps(name)}: {{\n" + ",\n".join(rows) + "\n  }")
    return "{\n" + ",\n".join(lines) + "\n}\n"


@pytest.mark.parametrize("name", NAMES)
def test_a_page_that_is_cut_anywhere_yields_nothing_else(
    name: str, layouts: dict[str, GenericLayout]
) -> None:
    text = PAGES[name].read_text(encoding="utf-8")
    whole = told(read(text, layouts[name]))
    for cut in range(60, len(text), STEP):
        part = told(read(text[:cut], layouts[name]))
        for key, facts in part.get("parameters", {}).items():
            if key.startswith("? "):
                continue
            assert key in whole["parameters"], text[:cut][-60:]
            for fact, value in facts.items():
                true = whole["parameters"][key].get(fact)
                assert value in ("?", true) or true == "?", (key, fact, text[:cut][-60:])
        assert not part.get("complete") or part["parameters"].keys() == whole["parameters"].keys(), text[
            :cut
        ][-60:]


@pytest.mark.parametrize(
    ("link", "is_read"),
    [
        ("https://docs.demo.example/models/sky/painter", True),
        ("https://docs.demo.example/models/sky/painter/api", True),
        ("https://docs.demo.example/models/sky/painter-2", False),
        ("https://other.example/models/sky/painter", False),
    ],
)
def test_a_page_without_an_address_is_known_by_the_link_to_its_model(link: str, is_read: bool) -> None:
    described = PageLayout(
        address="https://docs.demo.example/models/{model}/llms.txt", layout="bullets", model_label="Model ID"
    )
    head = "# Sky\n\n- **Model ID**: `sky/painter`\n\n## Input\n\n- `clouds` (string, required): Words.\n\n## More\n\n"
    text = f"{head}[Sky]({link})\nWords.\n"
    page = page_of(text)
    found = extract(page, None, [GenericLayout("demo", described)]) if page else None
    assert isinstance(found, ExtractedPage) == is_read
    assert not is_read or told(found)["model"] == "sky/painter"


HOSTILE = {
    "a huge table": "| Name | Type | Required |\n|---|---|---|\n" + "| key | string | Yes |\n" * 2_000,
    "a wide row": "| Name | Type |\n|---|---|\n" + "| x " * 100_000 + "|\n",
    "pipes without end": "|" * 200_000,
    "dashes without end": "| Name | Type |\n" + "|-" * 100_000 + "\n",
    "unbalanced pipes": "| Name | Type | Required |\n|---|\n| a | string\n| b | c | d | e | f |\n|||||\n| | | |\n",
    "fences in fences": "````\n```\n- **`a`** (`string`, _required_):\n```\n" * 1_000,
    "a fence without end": "```json\n" + "| a | string | Yes |\n" * 1_000,
    "right to left": "| \u202eemaN\u202c | Type |\n|---|---|\n| \u200fkey\u200f | string |\n\u202e- `a` (x)\u202c\n",
    "brackets without end": "- `a` " + "(" * 9_000 + "\n- `b` (" + "[" * 9_000 + "\n",
    "quotes without end": "- `a` (string)\n  - Options: " + '"a ' * 9_000 + "\n",
    "one long name": "a" * 100_000 + "\nstring\nrequired\n",
    "names without end": "key\nstring\nrequired\n" * 2_000,
    "types without names": "string\nrequired\n" * 2_000,
    "options without end": "key\nstring\nAvailable options:\n" + "value,\n" * 1_000,
    "labels without end": "key\nstring\n" + "Default: 1Default: 1" * 10_000 + "\n",
    "a field without end": '<ParamField body="a" type="string" ' + 'x="y" ' * 1_000 + "\n" * 50,
    "fields in fields": '<ParamField body="a" type="object">\n' * 1_000,
    "bullets in bullets": "".join(f"{' ' * (depth % 400)}- `k{depth}` (object)\n" for depth in range(1_000)),
    "headings alone": "".join(f"{'#' * (1 + number % 6)} `k{number}`\n" for number in range(2_000)),
    "tags without end": "<table>" * 2_000 + "\n" + "<td>" * 2_000 + "\n",
    "glued rows": "ParameterTypeRequiredDefaultRangeDescription\n" + "stringstringstringYes" * 1_000 + "\n",
    "ranges": "| Name | Type | Range |\n|---|---|---|\n| a | integer | " + "1-" * 1_000 + " |\n",
}


@pytest.mark.parametrize("layout", ["table", "lines", "bullets"])
@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_page_takes_no_long_time(name: str, layout: str) -> None:
    start = time.process_time()
    described = GenericLayout("demo", PageLayout(address="https://docs.demo.example/{model}", layout=layout))  # type: ignore[arg-type]
    read(f"# url: https://docs.demo.example/x\n{HOSTILE[name]}", described)
    assert time.process_time() - start < 5


def test_a_page_of_random_pieces_is_no_riddle(layouts: dict[str, GenericLayout]) -> None:
    """Lines of all cases in any order and cut anywhere: whatever they say, reading them raises nothing."""
    lines = [line for path in PAGES.values() for line in path.read_text(encoding="utf-8").split("\n")]
    for seed in range(FUZZ):
        chosen = random.Random(seed)
        picked = [chosen.choice(lines) for _ in range(chosen.randint(1, 60))]
        text = "\n".join(
            line[: chosen.randint(0, len(line))] if chosen.random() < 0.2 else line for line in picked
        )
        for layout in layouts.values():
            address = layout.layout.address.replace("{model}", "x").replace("*", "y")
            told(read(f"# url: {address}\n{text}", layout))
