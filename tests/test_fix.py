"""`specpress check --fix`: what is certain is mended, and nothing else in a file changes."""

from __future__ import annotations

import json
import os
import re
import shutil
from pathlib import Path

import pytest

from command_line import specpress
from specpress.base.diagnostics import Diagnostic, Edit, Severity, Span, surely_meant
from specpress.base.edits import edited
from specpress.catalog.read import Source, Text, open_source, read_model
from specpress.lint import check_model
from specpress.lint.fixing import mended
from specpress.spec.yaml import parse

TESTS = Path(__file__).parent
BASE = TESTS / "cases" / "base"
CASES = sorted((TESTS / "cases" / "rules").glob("*/bad.yaml"))

HEAD = """\
title: Still
modality: image  # pictures only
summary: Makes a picture.
sources: {page: {title: Model page, read: 2026-05-11}}
"""
PARAMETERS = "parameters:\n  prompt: {type: string, required: true, description: What to show.}\n"
WHOLE = HEAD + PARAMETERS

FIXED = {
    "a misspelt key": ("modality: image", "modalty: image", "modality: image"),
    "letters that changed places": ("title: Still", "tilte: Still", "title: Still"),
    "a key in camel case": ("required: true", "Required: true", "required: true"),
    "a misspelt word": ("type: string", "type: strng", "type: string"),
    "quotes around a boolean": ("required: true", 'required: "true"', "required: true"),
    "a boolean of YAML 1.1": ("required: true", "required: yes", "required: true"),
    "a text without quotes": ("title: Still", "title: 2.10", 'title: "2.10"'),
    "a text that YAML 1.1 takes for a number": (
        "parameters:\n",
        "parameters:\n  ratio: {type: string, options: [16:9], description: How wide.}\n",
        'parameters:\n  ratio: {type: string, options: ["16:9"], description: How wide.}\n',
    ),
    "a number in quotes": (
        "parameters:\n",
        'parameters:\n  n: {type: integer, max: 9, default: "5", description: How many.}  # "5"\n',
        'parameters:\n  n: {type: integer, max: 9, default: 5, description: How many.}  # "5"\n',
    ),
    "a default in other capitals": (
        "parameters:\n",
        "parameters:\n  q: {type: string, options: [low, high], default: Low, description: How good.}\n",
        "parameters:\n  q: {type: string, options: [low, high], default: low, description: How good.}\n",
    ),
    "an example in other capitals": (
        WHOLE[-1:],
        "\n  q: {type: string, options: [low, high], description: How good.}\n"
        'examples: [{title: One, request: {model: STILL, prompt: a, params: {q: "HIGH"}}}]\n',
        "\n  q: {type: string, options: [low, high], description: How good.}\n"
        'examples: [{title: One, request: {model: still, prompt: a, params: {q: "high"}}}]\n',
    ),
    "a price's option in other capitals": (
        WHOLE[-1:],
        "\n  d: {type: string, options: [4s, 8s], default: 4s, description: How long.}\n"
        'price: {unit: USD, charges: [{amount: "0.1", per: second, quantity: '
        "{parameter: d, values: {4S: 4, 8s: 8}}}]}\n",
        "\n  d: {type: string, options: [4s, 8s], default: 4s, description: How long.}\n"
        'price: {unit: USD, charges: [{amount: "0.1", per: second, quantity: '
        "{parameter: d, values: {4s: 4, 8s: 8}}}]}\n",
    ),
    "a blank around a text": ("title: Still", 'title: "Still "', 'title: "Still"'),
    "a fault below a misspelt key": ("sources: {page", "source_: {page", "source_: {page"),
}
"""The words of a good model, the bad ones that stand there in their place, and what is made of these."""


def source_of(folder: Path, model: bytes) -> Source:
    specs = folder / "specs"
    if not specs.exists():
        shutil.copytree(BASE, specs)
    (specs / "demo" / "still.yaml").write_bytes(model)
    return open_source(specs)


def fixed(folder: Path, model: bytes) -> bytes:
    """What is made of a model's file, which may be nothing else than what it was."""
    files = {file.after.file.model: file.after.data for file in mended(source_of(folder, model))}
    assert files.keys() <= {"still"}
    return files.get("still", model)


def errors_of(text: Text, source: Source) -> list[Diagnostic]:
    _, problems = read_model(text, source.shared, check_model)
    return [problem for problem in problems if problem.severity is Severity.ERROR]


@pytest.mark.parametrize("name", FIXED)
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_what_is_certain_is_mended(name: str, line_end: str, mark: str, tmp_path: Path) -> None:
    good, bad, expected = FIXED[name]
    start = WHOLE.rindex(good)
    texts = [mark + WHOLE[:start] + words + WHOLE[start + len(good) :] for words in (bad, expected)]
    before, after = (text.replace("\n", line_end).encode() for text in texts)
    assert fixed(tmp_path, before) == after
    assert fixed(tmp_path, after) == after


@pytest.mark.parametrize(
    "words",
    [
        "modality: picture",  # no word that one slip leads to
        "modality: image\nzz: 1",
        'modality: image\nid: "still"',
        "modality: image\nmodalty: image",  # the key is there already
        "modality: image\nprice: {unit: USD, charges: [{amount: 1, per: imag}]}",
        "modality: [image]",
        "modality: image\nrequired_containers: params",
    ],
)
def test_what_is_not_certain_stays(words: str, tmp_path: Path) -> None:
    text = WHOLE.replace("modality: image  # pictures only", words).encode()
    assert fixed(tmp_path, text) == text


def test_a_slip_leads_to_one_word_or_to_none() -> None:
    known = ("max_items", "min_items", "options", "type", "line", "like", "max", "min")
    meant = {
        word: surely_meant(word, known)
        for word in ("maxItems", "opitons", "tpye", "lin", "lice", "mix", "tipo")
    }
    assert meant == {
        "maxItems": "max_items", "opitons": "options", "tpye": "type", "lin": None, "lice": None, "mix": None,
        "tipo": None,
    }  # fmt: skip


def test_edits_leave_all_else_alone() -> None:
    data = "\ufeffa: 𝔘x\r\nb: two\r\nc: three".encode()
    edits = [
        Edit(Span("f", 1, 4, 1, 6), "1"),
        Edit(Span("f", 3, 4, 3, 9), "3"),
        Edit(Span("f", 3, 5, 3, 6), "no"),
    ]
    assert edited(data, edits) == ("\ufeffa: 1\r\nb: two\r\nc: 3".encode(), 2)
    assert edited(data, []) == (data, 0)


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.parent.name)
def test_a_fix_removes_its_problem_and_brings_none(case: Path, tmp_path: Path) -> None:
    source = source_of(tmp_path, case.read_bytes())
    (text,) = (text for text in source.models if text.file.model == "still")
    _, before = read_model(text, source.shared, check_model)
    fixes = [problem.fix for problem in before if problem.fix]
    after = Text(text.file, fixed(tmp_path, text.data))
    assert bool(fixes) == (after.data != text.data)
    if not fixes:
        return
    _, problems = read_model(after, source.shared, check_model)
    assert not [problem.fix for problem in problems if problem.fix]
    assert len(errors_of(after, source)) <= len(errors_of(text, source))
    assert parse(after.data, "")[0] is not None


@pytest.fixture
def demo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A catalogue with two problems that can be mended and one that cannot."""
    shutil.copytree(BASE, tmp_path / "specs")
    text = WHOLE.replace("modality", "modalty").replace("required: true", 'required: "true", step: 1')
    still = tmp_path / "specs" / "demo" / "still.yaml"
    still.write_text(text, encoding="utf-8")
    still.chmod(0o640)
    monkeypatch.chdir(tmp_path)
    return still


def test_the_command_mends_and_tells_what_is_left(demo: Path) -> None:
    before = demo.read_text("utf-8")
    run = specpress("check", cwd=demo.parents[2])
    assert run.stdout.count(" [--fix]\n") == 2
    assert "`specpress check --fix` mends 2 of 3\n" in run.stdout
    run = specpress("check", "--fix", cwd=demo.parents[2])
    assert run.returncode == 1
    assert run.stderr == "fixed 2 problems in 1 file, 1 left\n"
    assert re.findall(r"error ([a-z-]+):", run.stdout) == ["fact-does-not-fit-type"]
    assert demo.read_text("utf-8") == before.replace("modalty", "modality").replace('"true"', "true")
    assert demo.stat().st_mode & 0o777 == 0o640
    assert sorted(path.name for path in demo.parent.iterdir()) == ["provider.yaml", "still.yaml"]
    demo.write_text(WHOLE, encoding="utf-8")
    run = specpress("check", "--fix", cwd=demo.parents[2])
    assert (run.returncode, run.stderr) == (0, "fixed 0 problems in 0 files, 0 left\n")


def test_a_preview_writes_nothing(demo: Path) -> None:
    before = demo.read_bytes()
    run = specpress("check", "--fix", "--diff", cwd=demo.parents[2])
    assert run.returncode == 1
    assert run.stderr == "2 problems in 1 file would be fixed\n"
    assert "\n-modalty: image  # pictures only\n" in run.stdout
    assert "\n+modality: image  # pictures only\n" in run.stdout
    assert run.stdout.startswith("--- a/specs/demo/still.yaml\n+++ b/specs/demo/still.yaml\n@@ ")
    assert demo.read_bytes() == before
    demo.write_text(WHOLE, encoding="utf-8")
    run = specpress("check", "--diff", cwd=demo.parents[2])
    assert (run.returncode, run.stdout) == (0, "")


def test_a_link_is_left_alone(demo: Path) -> None:
    elsewhere = demo.parents[2] / "elsewhere.yaml"
    demo.rename(elsewhere)
    demo.symlink_to(elsewhere)
    before = elsewhere.read_bytes()
    run = specpress("check", "--fix", cwd=demo.parents[2])
    assert (run.returncode, run.stderr) == (1, "fixed 0 problems in 0 files, 3 left\n")
    assert elsewhere.read_bytes() == before
    assert demo.is_symlink()


def test_programs_get_the_edits_also_from_the_cache(demo: Path) -> None:
    os.makedirs(".specpress_cache")
    runs = [specpress("check", "--format", "json", cwd=demo.parents[2]).stdout for _ in range(2)]
    assert runs[0] == runs[1]
    edits = [row["fix"] for row in json.loads(runs[0]) if "fix" in row]
    assert edits[0] == {"line": 2, "column": 1, "end_line": 2, "end_column": 8, "text": "modality"}
    log = json.loads(specpress("check", "--format", "sarif", cwd=demo.parents[2]).stdout)["runs"][0][
        "results"
    ]
    fixes = [result["fixes"] for result in log if "fixes" in result]
    assert len(fixes) == len(edits) == 2
    (change,) = fixes[0][0]["artifactChanges"]
    region = {"startLine": 2, "startColumn": 1, "endLine": 2, "endColumn": 8}
    assert change == {
        "artifactLocation": {"uri": "specs/demo/still.yaml"},
        "replacements": [{"deletedRegion": region, "insertedContent": {"text": "modality"}}],
    }
