"""Faults of form hide no other fault, and nothing is said that comes of them alone.

Each model of a rule's case, which breaks the rule, gets a fault of form elsewhere: the rule's problem is still told.
Models without a fault get one at any place: nothing but faults of form is told then.
"""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from repository_specs import SPECS
from specpress.base.diagnostics import Diagnostic, Span
from specpress.catalog.read import Source, Text, open_source, read, read_model
from specpress.lint import check_model
from specpress.spec.load import CODES
from specpress.spec.yaml import CODES as YAML_CODES
from specpress.spec.yaml import Mapping, Node, Scalar, Sequence, parse

TESTS = Path(__file__).parent
BASE = TESTS / "cases" / "base"
OF_FORM = {code.code for code in (*CODES, *YAML_CODES)}
CASES = sorted((TESTS / "cases" / "rules").glob("*/bad.yaml"))
MUTANTS = max(3, int(os.environ.get("SPECPRESS_FUZZ", "0")) // 100)
"""So many places of each model get a fault."""


def beside(key: str, line: str) -> Callable[[str], str | None]:
    """What adds a line to a model, unless its key is there."""
    return lambda text: None if f"\n{key}:" in text else f"{text}\n{line}\n"


FAULTS: dict[str, Callable[[str], str | None]] = {
    "a key that nobody knows": beside("colour", "colour: red"),
    "a part that is none": beside("rate_limit", "rate_limit: soon"),
    "a word that is none": beside("inputs", "inputs: [txet]"),
    "an example without a request": beside("examples", "examples: [{ title: 5 }]"),
    "quotes": beside("open_result", 'open_result: "false"'),
    "a parameter that is none": lambda text: text.replace("\nparameters:\n", "\nparameters:\n  zz: 7\n", 1),
    "a misspelt key": lambda text: text.replace("\nmodality:", "\nmodalty:"),
    "a wrong limit": lambda text: text.replace(
        "\nparameters:\n", "\nparameters:\n  zz: { type: array, max_items: many, description: A list. }\n", 1
    ),
}


def judged(specs: Path, model: str) -> set[tuple[str, str]]:
    """The code and the first words of each problem of a text; the rest may list other parts of the file."""
    (specs / "demo" / "still.yaml").write_text(model, encoding="utf-8")
    source = open_source(specs)
    (text,) = (text for text in source.models if text.file.model == "still")
    _, problems = read_model(text, source.shared, check_model)
    between = read(specs)[1]
    return {(problem.code, problem.message.split(":")[0]) for problem in (*between, *problems)}


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.parent.name)
def test_a_fault_of_form_hides_no_other_and_makes_none(case: Path, tmp_path: Path) -> None:
    specs = shutil.copytree(BASE, tmp_path / "specs")
    data = case.read_bytes()
    if parse(data, "")[0] is None:
        return  # nothing is known of such a file
    text = "\n" + data.decode()
    expected = judged(specs, text)
    tried = 0
    for name, fault in FAULTS.items():
        broken = fault(text)
        if broken is not None and broken != text:
            tried += 1
            found = judged(specs, broken)
            assert expected <= found, name
            assert {code for code, _ in found - expected} <= OF_FORM, name
    assert tried >= 3


def test_what_comes_of_a_fault_of_form_is_not_told() -> None:
    source = open_source(SPECS)
    rng = random.Random(12)
    mutants = [mutant for text in source.models for mutant in mutants_of(text, rng)]
    followed = [found for mutant in mutants for found in not_of_form(mutant, source)]
    assert followed == []
    assert len(mutants) > 2 * len(source.models)


def test_a_file_of_another_kind_in_a_model_s_place_is_told() -> None:
    source = open_source(SPECS)
    still = source.models[0].file
    others = [*TESTS.glob("cases/*/**/*.yaml"), *SPECS.rglob("*.yaml")]
    for other in others:
        if other.stat().st_size < 20_000:
            read_model(Text(still, other.read_bytes()), source.shared, check_model)
    # What a price's parts are called is near to what a model's are called.
    near = b"unit: USD\nmeasures:\n  region: { options: [a, b] }\n  plan: [free, pro]\ncharges: [{ at: 1 }]\n"
    _, problems = read_model(Text(still, near), source.shared, check_model)
    assert {"unknown-key", "missing-key"} <= {problem.code for problem in problems}


def not_of_form(text: Text, source: Source) -> list[Diagnostic]:
    """What is said of a model beside faults of form; nothing where it has none."""
    _, problems = read_model(text, source.shared, check_model)
    is_broken = any(problem.code in OF_FORM for problem in problems)
    return [problem for problem in problems if problem.code not in OF_FORM] if is_broken else []


def mutants_of(text: Text, rng: random.Random) -> Iterator[Text]:
    """The text with one fault in it, at one place after the other."""
    root, _ = parse(text.data, text.file.shown)
    assert root is not None
    places = [place for place in written(root) if place[0].line == place[0].end_line]
    lines = text.data.decode().split("\n")
    for span, is_key in rng.sample(places, MUTANTS):
        line = lines[span.line - 1]
        old = line[span.column - 1 : span.end_column - 1].strip("\"'")
        new = (
            f"zq{old}"
            if is_key
            else rng.choice(["[[1]]", "{zq: 1}", "no such word", "-5.5", "true", '""', ""])
        )
        mutant = [*lines]
        mutant[span.line - 1] = line[: span.column - 1] + new + line[span.end_column - 1 :]
        yield Text(text.file, "\n".join(mutant).encode())


def written(node: Node) -> Iterator[tuple[Span, bool]]:
    """The place of each key and value, and whether it is a key."""
    if isinstance(node, Mapping):
        for key, value in node.items:
            yield key.span, True
            yield from written(value)
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from written(item)
    elif isinstance(node, Scalar):
        yield node.span, False
