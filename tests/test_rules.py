"""Every kind of problem that specs can have: a case that has it, with what is printed, and one that has not.

A case is `bad.yaml` and `good.yaml`, each a model laid over the small catalogue in `cases/base`, or the folders
`bad` and `good` with a catalogue each. `make golden` rewrites what is expected.
"""

from __future__ import annotations

import ast
import os
import re
import shutil
from datetime import date
from pathlib import Path

import pytest

import specpress
from specpress.base.diagnostics import Diagnostic, Severity, has_errors
from specpress.build.build import Request, build
from specpress.build.output import CODES as OUTPUT_CODES
from specpress.build.site import CODES as SITE_CODES
from specpress.importer.codes import CODES as IMPORT_CODES
from specpress.lint import RULES
from specpress.spec.model import ModelSpec
from specpress.spec.shape import keys_of
from specpress.targets.user.codes import CODES as TEMPLATE_CODES
from specpress.tool_docs.problem_pages import pages
from specpress.wording.verdicts import VERDICTS

PACKAGE = Path(specpress.__file__).parent
CASES = Path(__file__).parent / "cases" / "rules"
BASE = Path(__file__).parent / "cases" / "base"
TODAY = date(2026, 11, 30)
RULE_CODES = sorted(path.name for path in CASES.iterdir())
AT_RUN_TIME = frozenset(
    {
        "file-too-large",
        "linked-folder",
        "names-differ-in-case",
        "nested-too-deep",
        "no-specs-folder",
        "too-many-nodes",
        "too-many-problems",
        "unportable-name",
        "unreadable-file",
    }
)
"""What cannot be kept as a file in every checkout, or would be large; `test_hostile.py` makes these."""

BY_LOCALES = frozenset({"translation-behind"})
"""What `specpress locales --check` finds; `test_locales.py` makes it."""


def problems(code: str, which: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Diagnostic, ...]:
    """What `check` finds in one half of a case. Places are shown as seen from the folder above the specs."""
    specs = folder / "specs"
    if (CASES / code / which).is_dir():
        shutil.copytree(CASES / code / which, specs)
    else:
        shutil.copytree(BASE, specs)
        shutil.copyfile(CASES / code / f"{which}.yaml", specs / "demo" / "still.yaml")
    monkeypatch.chdir(folder)
    return build(Request(specs=Path("specs"), targets=(), today=TODAY)).problems


@pytest.mark.parametrize("code", RULE_CODES)
def test_the_bad_case_is_reported(code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = problems(code, "bad", tmp_path, monkeypatch)
    text = "".join(f"{problem}\n" for problem in found)
    expected = CASES / code / "expected.txt"
    if os.environ.get("SPECPRESS_GOLDEN"):
        expected.write_text(text, encoding="utf-8")
    assert text == expected.read_text(encoding="utf-8")
    assert code in {problem.code for problem in found}
    assert all(problem.help for problem in found)


@pytest.mark.parametrize("code", RULE_CODES)
def test_the_good_case_is_not(code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = problems(code, "good", tmp_path, monkeypatch)
    assert code not in {problem.code for problem in found}
    assert not has_errors(found), found


def test_every_code_has_a_case() -> None:
    codes = (*OUTPUT_CODES, *TEMPLATE_CODES, *SITE_CODES, *IMPORT_CODES)
    elsewhere = {code.code for code in codes}
    assert sorted({*RULE_CODES, *AT_RUN_TIME, *BY_LOCALES, *elsewhere, *VERDICTS}) == list(pages())


def test_every_kind_of_problem_in_the_code_has_a_page() -> None:
    codes = {code for path in PACKAGE.rglob("*.py") for code in _codes(path)}
    assert codes
    assert codes <= pages().keys()
    assert len(pages()) >= 100


def _codes(path: Path) -> list[str]:
    """The codes that a module makes."""
    calls = (node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call))
    made = (call.args[0] for call in calls if isinstance(call.func, ast.Name) and call.func.id == "Code")
    return [first.value for first in made if isinstance(first, ast.Constant)]


def test_every_file_of_a_rule_is_registered_under_its_name() -> None:
    modules = {path.stem for path in (PACKAGE / "lint" / "rules").glob("*.py")} - {"__init__"}
    codes = [rule.code.code for rule in RULES]
    assert {code.replace("-", "_") for code in codes} == modules
    assert codes == sorted(codes)


@pytest.mark.parametrize("code", [rule.code.code for rule in RULES])
def test_the_example_of_a_rule_breaks_it_where_it_is_mended(
    code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (example,) = re.findall(r"^```diff\n(.+?)^```$", pages()[code].text, re.DOTALL | re.MULTILINE)
    lines = example.splitlines()
    bad = [line for line in lines if line[0] in " -"]
    good = [line for line in lines if line[0] in " +"]
    monkeypatch.chdir(tmp_path)
    problems = faults_of(code, bad)
    assert {problem.code for problem in problems} == {code}
    written = Path(problems[0].span.file).read_text("utf-8").splitlines()
    removed = [line for line in bad if line[0] == "-"] or bad
    assert {written[problem.span.line - 1].strip() for problem in problems} <= {
        line[1:].strip() for line in removed
    }
    assert faults_of(code, good) == []


BESIDE = {
    "title": "title: Still",
    "modality": "modality: image",
    "summary": "summary: Makes a picture.",
    "sources": "sources: { page: { title: Model page, read: 2026-05-11 } }",
    "parameters": "parameters: { prompt: { type: string } }",
}
"""What an example leaves out of a model's file, but for what its rule is about."""


def faults_of(code: str, example: list[str]) -> list[Diagnostic]:
    """What is wrong with the lines of an example, laid out as a model's file: a key that is none is a parameter's."""
    snippet = [line[1:] for line in example]
    stated = {line.partition(":")[0] for line in snippet if line[:1].strip()}
    if not stated <= {key.name for key in keys_of(ModelSpec)}:
        stated = {"parameters"}
        snippet = ["parameters:", *(f"  {line}" for line in snippet)]
    beside = [line for key, line in BESIDE.items() if key not in stated and key not in code]
    specs = Path("specs")
    shutil.copytree(BASE, specs, dirs_exist_ok=True)
    text = "".join(f"{line}\n" for line in (*snippet, *beside))
    (specs / "demo" / "still.yaml").write_text(text, encoding="utf-8")
    problems = build(Request(specs=specs, targets=(), today=TODAY)).problems
    return [problem for problem in problems if problem.severity is not Severity.NOTE or problem.code == code]


def test_a_page_begins_with_a_sentence_and_ends_with_what_to_do() -> None:
    for code, page in ((one.code, one.text) for one in pages().values()):
        assert page[0].isupper() or page[0] in "`.", code
        assert ". " in page or ".\n" in page, code
        assert not page.startswith("#"), code
