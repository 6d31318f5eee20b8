"""`specpress import --update`: what changed on a page is told and put in; all else stays byte for byte."""

from __future__ import annotations

import difflib
import re
from pathlib import Path

import pytest

from importer.import_cases import KONTEXT, ROOT, SPEC, WATERMARK, catalogue, page, run
from specpress.cli import main

DAY = re.compile(r"^[-+]    read: .*$")


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    catalogue(tmp_path, specs=True)
    text = SPEC_TEXT
    (tmp_path / SPEC).write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)


SPEC_TEXT = re.sub(
    r"^ +line: .*\n|^family: .*\n", "", (ROOT / SPEC).read_text(encoding="utf-8"), flags=re.MULTILINE
)
"""The spec without its family, which the catalogue of these tests lacks, and without lines, which move."""


def changed(before: str) -> list[str]:
    """The lines that differ, without the day on which the page was read."""
    lines = difflib.unified_diff(before.splitlines(), SPEC.read_text("utf-8").splitlines(), n=0, lineterm="")
    return [line for line in lines if line[:2] not in ("--", "++", "@@") and not DAY.match(line)]


def test_a_page_that_says_what_the_spec_says_changes_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(str(KONTEXT), "--update") == 0
    assert capsys.readouterr().out.endswith(f"{SPEC}: no change\n")
    assert SPEC.read_text(encoding="utf-8") == SPEC_TEXT


CASES = {
    "an option more": (
        ("| jpeg, png |", "| jpeg, png, webp |"),
        "changed: outputFormat.options has webp (page.txt:23)",
        ["+      - webp"],
    ),
    "an option between others": (
        ("21:9, 16:9, 4:3", "21:9, 2:1, 16:9, 4:3"),
        "changed: aspectRatio.options has 2:1 (page.txt:22)",
        [
            '-    options: ["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"]',
            '+    options: ["21:9", "2:1", "16:9", "4:3", "1:1", "3:4", "9:16"]',
        ],
    ),
    "a default": (
        ("| 2 | min 0", "| 3 | min 0"),
        "changed: safetyTolerance.default was 2 and is 3 (page.txt:26)",
        ["-    default: 2", "+    default: 3"],
    ),
    "a default that is gone": (
        ("| No | 16:9 |", "| No | - |"),
        'removed: aspectRatio.default is gone; the spec has "16:9" (page.txt:22)',
        ['-    default: "16:9"'],
    ),
    "a limit that is gone": (
        ("min 0 / max 6", "min 0"),
        "removed: safetyTolerance.max is gone; the spec has 6 (page.txt:26)",
        ["-    max: 6"],
    ),
    "a limit more": (
        ("min 0 / max 6", "min 0 / max 6 / step 2"),
        "added: safetyTolerance.step is new: 2 (page.txt:26)",
        ["+    step: 2"],
    ),
    "a mark": (
        ("watermark | text | No", "watermark | text | Yes"),
        "added: watermark.required is new: true (page.txt:27)",
        ["+    required: true"],
    ),
    "a price": (
        ("\n4\nImage", "\n5\nImage"),
        "changed: price.fixed was 4 and is 5 (page.txt:7)",
        ["-  fixed: 4", "+  fixed: 5"],
    ),
    "a count of uploads": (
        ("\n1\nimage\n", "\n3\nimage\n"),
        "changed: uploads.max_files was 1 and is 3 (page.txt:31)",
        ["-  max_files: 1", "+  max_files: 3"],
    ),
    "a size of uploads": (
        ("image | 10 MB", "image | 20 MB"),
        "changed: uploads.kinds.0.max_size was 10 MB and is 20 MB (page.txt:36)",
        ["-      max_size: 10 MB", "+      max_size: 20 MB"],
    ),
    "a limit of the prompt, which had none": (
        ("No documented prompt limit", "1500 characters"),
        "added: prompt.length is new: 1500 characters (page.txt:10)",
        [
            "+    length: 1500",
            "-    note: >-",
            "-      The page says that no length limit is documented; there may be one all the same.",
        ],
    ),
    "a parameter": (
        ("| enableTranslation |", "| bgm | select | No | on | - | on, off | Sound |\n| enableTranslation |"),
        "added: bgm is new: a parameter of type select (page.txt:24)",
        [
            "+  bgm:",
            "+    line: 24",
            "+    type: string",
            "+    declared: select",
            '+    default: "on"',
            '+    options: ["on", "off"]',
            "+    description: Whether background music is added.",
        ],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_one_fact_changes_and_nothing_else(case: str, capsys: pytest.CaptureFixture[str]) -> None:
    change, message, lines = CASES[case]
    name = page(Path(), change)
    assert run(name, "--update") == 1
    told = capsys.readouterr().out
    assert message in told
    assert f"{SPEC}: 1 change\n" in told
    assert re.search(rf"^{SPEC}:[0-9]+:[0-9]+: ", told, re.MULTILINE)
    assert changed(SPEC_TEXT) == lines
    once = SPEC.read_bytes()
    assert run(name, "--update") == 0, "it has been put in"
    assert SPEC.read_bytes() == once
    assert main(["check", "--jobs", "1"]) == 0


def test_a_new_parameter_stands_where_the_page_has_it() -> None:
    run(
        page(Path(), ("| enableTranslation |", "| bgm | text | No | - | - | - | S |\n| enableTranslation |")),
        "--update",
    )
    keys = re.findall(
        r"^  (\w+):$", SPEC.read_text(encoding="utf-8").partition("\nparameters:")[2], re.MULTILINE
    )
    assert keys[:4] == ["prompt", "aspectRatio", "outputFormat", "bgm"]


def test_a_default_and_the_option_that_it_needs_go_in_together() -> None:
    name = page(Path(), ("| false | - | false, true |", "| auto | - | false, true, auto |"))
    assert run(name, "--update") == 1
    assert changed(SPEC_TEXT) == [
        '-    default: "false"', '-    options: ["false", "true"]',
        "+    default: auto", '+    options: ["false", "true", auto]',
    ]  # fmt: skip


def test_a_request_that_no_longer_fits_gives_way_to_the_one_on_the_page() -> None:
    name = page(Path(), ("watermark | text", "watermark | number"), ('"Optional watermark text"', "1"))
    assert run(name, "--update") == 1
    assert changed(SPEC_TEXT) == [
        "-    type: string", "-    declared: text", "+    type: number",
        "-        watermark: Optional watermark text", "+        watermark: 1",
        "-        watermark: Optional watermark text", "+        watermark: 1",
    ]  # fmt: skip


def test_what_a_person_has_written_is_not_deleted(capsys: pytest.CaptureFixture[str]) -> None:
    name = page(Path(), (WATERMARK, ""), ("| jpeg, png |", "| jpeg |"))
    for _ in range(2):
        assert run(name, "--update") == 1
        told = capsys.readouterr().out
        assert "removed: watermark is gone; the spec has a parameter" in told
        assert "    put it in by hand: a person has worked on it; remove it, or say `unavailable`\n" in told
        assert "    put it in by hand: a person has written about `value: png`; remove it yourself\n" in told
        assert f"{SPEC}: 2 changes, 2 to be put in by hand\n" in told
        assert SPEC.read_text(encoding="utf-8") == SPEC_TEXT


def test_a_parameter_of_the_importer_alone_goes_with_its_row() -> None:
    more = ("| enableTranslation |", "| bgm | text | No | - | - | - | S |\n| enableTranslation |")
    assert run(page(Path(), more), "--update") == 1
    assert "  bgm:\n" in SPEC.read_text(encoding="utf-8")
    text = SPEC.read_text(encoding="utf-8").replace(
        "    # To be written: what it does, in our own words.\n", ""
    )
    SPEC.write_text(text, encoding="utf-8")
    assert run(page(Path()), "--update") == 1
    assert changed(SPEC_TEXT) == []


@pytest.mark.parametrize(
    "decided",
    [
        ("    max: 6\n", "    max: 6\n    inferred:\n      max: The API refuses 7.\n"),
        ("    max: 6\n", "    max: 6\n    observed:\n      max: A request with 7 was refused.\n"),
        ("  - about: watermark.default\n", "  - about: safetyTolerance.max\n"),
    ],
)
def test_what_a_person_has_decided_is_no_change(decided: tuple[str, str]) -> None:
    assert decided[0] in SPEC_TEXT
    SPEC.write_text(SPEC_TEXT.replace(*decided), encoding="utf-8")
    before = SPEC.read_bytes()
    assert run(page(Path(), ("min 0 / max 6", "min 0 / max 9")), "--update") == 0
    assert SPEC.read_bytes() == before


def test_comments_quotes_and_flow_style_stay() -> None:
    old = "    type: number\n    default: 2\n    min: 0\n    max: 6\n"
    new = "    type: 'number' # a comment\n    # above\n    default:   2   # two\n    min: 0\n    max: 6\n"
    text = SPEC_TEXT.replace(old, new).replace(
        'options: ["true", "false"]', "options: [ 'true',  \"false\" ] # both"
    )
    SPEC.write_text(text, encoding="utf-8")
    assert run(page(Path(), ("| 2 | min 0", "| 3 | min 0")), "--update") == 1
    assert changed(text) == ["-    default:   2   # two", "+    default:   3   # two"]


def test_a_page_in_another_language_is_added_as_a_source() -> None:
    name = page(Path(), ("ai/docs", "ai/vi/docs"))
    assert run(name, "--update") == 1
    lines = changed(SPEC_TEXT)
    assert lines[:2] == ["+  vi:", "+    title: Flux Kontext Pro"]
    assert all(line.startswith("+") for line in lines)
    assert run(name, "--update") == 0


def test_lines_move_only_where_something_has_changed() -> None:
    with_lines = SPEC_TEXT.replace("  watermark:\n", "  watermark:\n    line: 27\n")
    SPEC.write_text(with_lines, encoding="utf-8")
    down = ("Model parameters\n", "Model parameters\n\n")
    assert run(page(Path(), down), "--update") == 0
    assert SPEC.read_text(encoding="utf-8") == with_lines
    assert run(page(Path(), down, ("| 2 | min 0", "| 3 | min 0")), "--update") == 1
    assert changed(with_lines) == ["-    default: 2", "+    default: 3", "-    line: 27", "+    line: 28"]
