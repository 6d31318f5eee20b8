"""YAML in, nodes out: values by YAML 1.2, exact places, and a diagnostic for whatever is broken or hostile."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from specpress.base.diagnostics import Diagnostic, has_errors
from specpress.spec.yaml import (
    CODES,
    MAX_BYTES,
    MAX_DEPTH,
    Mapping,
    Node,
    Scalar,
    Sequence,
    parse,
    read_bytes,
)
from unprivileged import unprivileged


class Case(NamedTuple):
    """A text with one fault, where it is reported, and the same text mended."""

    code: str
    bad: str | bytes
    place: tuple[int, int]
    good: str | bytes


CASES = [
    Case("not-utf-8", b"a: 1\nb: caf\xe9\n", (2, 7), "a: 1\nb: café\n"),
    Case("not-utf-8", "a: 1\n".encode("utf-16"), (1, 1), b"\xef\xbb\xbfa: 1\n"),
    Case("not-utf-8", "a: 1\n".encode("utf-16-be"), (1, 1), "a: 1\n"),
    Case("not-utf-8", "é: 1\r\nb: ".encode() + b"\xff", (2, 4), "é: 1\r\nb: 2"),
    Case("yaml-syntax", "a: 1\nb: 'open\n", (3, 1), "a: 1\nb: 'closed'\n"),
    Case("yaml-syntax", "a: b: c\n", (1, 5), "a: 'b: c'\n"),
    Case("yaml-syntax", "a: @b\n", (1, 4), "a: '@b'\n"),
    Case("yaml-syntax", 'a: "\\ud83d\\ude00"\n', (1, 7), 'a: "\\U0001F600"\n'),
    Case("yaml-syntax", 'a: "\\ud800"\n', (1, 7), 'a: "\\u00e9"\n'),
    Case("tab-indentation", "a:\n\tb: 1\n", (2, 1), "a:\n  b: 1\n"),
    Case("tab-indentation", "a:\n  b: 1\n\tc: 2\n", (3, 1), "a:\n  b: 1\n  c: 2\n"),
    Case("tab-indentation", "a:\n- \tb: 1\n", (2, 3), "a:\n-   b: 1\n"),
    Case("tab-indentation", "a: |\n\tb\n", (2, 1), "a: |\n  b\n"),
    Case("empty-file", "# nothing\n", (1, 1), "a: 1\n"),
    Case("several-documents", "a: 1\n---\nb: 2\n", (2, 1), "---\na: 1\n"),
    Case("duplicate-key", "a: 1\nb:\n  c: 1\n  c: 2\n", (4, 3), "a: 1\nb:\n  c: 1\n  d: 2\n"),
    Case("duplicate-key", "{a: 1, 'a': 2}", (1, 8), "{a: 1, 'A': 2}"),
    Case("nested-too-deep", "[" * (MAX_DEPTH + 1), (1, MAX_DEPTH + 1), "[" * MAX_DEPTH + "]" * MAX_DEPTH),
    Case("nested-too-deep", f"a: &a {'[' * 40}{']' * 40}\nb: {'[' * 20}*a{']' * 20}", (2, 24), "a: &a [1]\nb: [*a]"),
    Case("too-many-nodes", f"a: &a [{'x,' * 999}]\nb: [{'*a,' * 101}]", (2, 302), "a: &a [x]\nb: [*a, *a]"),
    Case("key-not-text", "a: 1\n? [b]\n: 2\n", (2, 3), "a: 1\n? b\n: 2\n"),
    Case("key-not-text", "'': 1\n", (1, 1), "' ': 1\n"),
    Case("tag-not-allowed", "a: !!python/name:os.system x\n", (1, 4), "a: x\n"),
    Case("tag-not-allowed", "a: ! 1\n", (1, 4), "a: 1\n"),
    Case("merge-key", "a: &a {x: 1}\nb:\n  <<: *a\n", (3, 3), "a: &a {x: 1}\nb: *a\n"),
    Case("unknown-alias", "a: *b\nb: &b 1\n", (1, 4), "b: &b 1\na: *b\n"),
    Case("unknown-alias", "a: &a [*a]\n", (1, 8), "a: &a [1]\n"),
    Case("not-a-finite-number", "a: -.inf\n", (1, 4), "a: '-.inf'\n"),
    Case("number-too-large", "a: 1e9999\n", (1, 4), "a: 1.0e+99\n"),
    Case("number-too-large", f"a: {'9' * 5000}\n", (1, 4), f"a: '{'9' * 5000}'\n"),
    Case("control-character", "a: 1\nb: x\x07\n", (2, 5), 'a: 1\nb: "x\\t"\n'),
    Case("control-character", "a: é\u2028b\n", (1, 5), "a: éb\n"),
    Case("hidden-character", "a: 1\nb: x\u202ey\n", (2, 4), "a: 1\nb: xy\n"),
    Case("hidden-character", 'a: "x\\u200by"\n', (1, 4), 'a: "x\\u200cy"\n'),
    Case("yaml-1-1-differs", "a: 16:9\n", (1, 4), "a: '16:9'\n"),
    Case("yaml-1-1-differs", "- on\n", (1, 3), "- 'on'\n"),
]  # fmt: skip


def read(text: str | bytes) -> tuple[Node | None, tuple[Diagnostic, ...]]:
    return parse(text if isinstance(text, bytes) else text.encode(), "f.yaml")


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.code}-{case.bad[:20]!r}")
def test_each_fault_is_found_at_its_place(case: Case) -> None:
    _, problems = read(case.bad)
    assert [(p.code, (p.span.line or 1, p.span.column or 1)) for p in problems] == [(case.code, case.place)]
    assert problems[0].help
    node, problems = read(case.good)
    assert node is not None
    assert problems == ()


def test_each_fault_has_a_case_and_a_page() -> None:
    on_disk = {"unreadable-file", "file-too-large"}
    assert {fault.code for fault in CODES} == {case.code for case in CASES} | on_disk
    assert all("\n\n" in fault.page for fault in CODES)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("'16:9'", "16:9"), ("C#m", "C#m"), ("V4_5", "V4_5"), ("0.5K", "0.5K"), ("4:1x", "4:1x"), ("1.2.3", "1.2.3"),
        ("y", "y"), ("2026-05-11", "2026-05-11"), ("0x", "0x"), ("+", "+"), ("-x", "-x"),
        ("5", 5), ("-1", -1), ("+7", 7), ("0", 0), ("0x1F", 31), ("2147483647", 2147483647),
        ("9" * 40, int("9" * 40)), ("0.5", Decimal("0.5")), ("0.10", Decimal("0.10")), (".5", Decimal("0.5")),
        ("5.", Decimal(5)), ("1.0e+3", Decimal(1000)), ("-0.0", Decimal("-0.0")),
        ("true", True), ("False", False), ("TRUE", True), ("~", None), ("null", None), ("", None),
        ("'true'", "true"), ('"5"', "5"), ("'null'", "null"), ("''", ""),
    ],
)  # fmt: skip
def test_values_are_those_of_the_core_schema(text: str, value: object) -> None:
    node, problems = read(f"a: {text}\n")
    assert problems == ()
    assert isinstance(node, Mapping)
    found = node.items[0][1]
    assert isinstance(found, Scalar)
    assert (found.value, type(found.value)) == (value, type(value))


def test_every_node_knows_its_place() -> None:
    node, problems = read("# head\r\ntitle: x\r\nlist:\r\n- 1\r\n-   {k: 'v'}\r\n")
    assert problems == ()
    assert isinstance(node, Mapping)
    (title, text), (_, items) = node.items
    assert (title.span.line, title.span.column, title.text) == (2, 1, "title")
    assert isinstance(text, Scalar)
    assert (text.span.line, text.span.column, text.plain) == (2, 8, True)
    assert isinstance(items, Sequence)
    inner = items.items[1]
    assert isinstance(inner, Mapping)
    assert (inner.span.line, inner.span.column) == (5, 5)
    assert str(inner.where("k")) == "f.yaml:5:9"
    assert str(inner.where("absent")) == "f.yaml:5:5"
    assert inner.get("absent") is None


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("16:9", "the number 969"),
        ("1:30.5", "the number 90.5"),
        ("1_000", "the number 1000"),
        ("010", "the number 8"),
        ("No", "the boolean false"),
        ("1e5", "text"),
        ("0b_", "something else"),
        ("1" + ":1" * 5000, "something else"),
    ],
)
def test_what_yaml_1_1_readers_take_it_for_is_told(text: str, other: str) -> None:
    _, (problem, *_) = parse(f"a: {text}\n".encode(), "x.yaml")
    assert problem.code == "yaml-1-1-differs"
    assert problem.message.endswith(f" for {other}")


@given(st.text("0123456789+-._:eExXobBafyYnNotTrRuUsSlL~", max_size=8))
def test_where_yaml_1_1_readers_differ_there_is_a_warning(text: str) -> None:
    node, problems = read(f"- {text}\n")
    if problems or not isinstance(node, Sequence) or not isinstance(node.items[0], Scalar):
        return
    ours = node.items[0].value
    theirs = yaml.load(f"- {text}\n", yaml.BaseLoader if _is_date(text) else yaml.SafeLoader)[0]
    # Both as Decimals, since PyYAML's floats are binary.
    assert _comparable(ours) == _comparable(theirs)


def _is_date(text: str) -> bool:
    return text.count("-") >= 2


def _comparable(value: object) -> object:
    return (
        ("number", float(value))
        if isinstance(value, int | float | Decimal) and not isinstance(value, bool)
        else value
    )


@given(st.binary(max_size=200))
def test_no_bytes_raise(data: bytes) -> None:
    node, problems = parse(data, "f.yaml")
    assert node is not None or has_errors(problems)


@given(st.text("abc:-[]{}#&*!|>'\"%@` \t\n?,\\", max_size=60))
def test_no_text_raises(text: str) -> None:
    node, problems = read(text)
    assert node is not None or has_errors(problems)
    assert all(p.span.line <= text.count("\n") + 2 for p in problems)


HOSTILE = {
    "brackets": "[" * 900_000,
    "braces": "{a: " * 200_000,
    "dashes": "- " * 400_000,
    "questions": "? " * 400_000,
    "staircase": "\n".join(" " * i + "a:" for i in range(1300)),
    "alias-bomb": "k0: &k0 [x, x]\n" + "".join(f"k{i}: &k{i} [{f'*k{i - 1}, ' * 9}]\n" for i in range(1, 12)),
    "alias-chain": "k0: &k0 [x]\n" + "".join(f"k{i}: &k{i} [*k{i - 1}]\n" for i in range(1, 5000)),
    "many-keys": "".join(f"key{i}: {i}\n" for i in range(49_000)),
    "misspelt-keys": "parameters:\n"
    + "".join(f"  k{i}: {{descripton{i}: a, typ: b}}\n" for i in range(16_000)),
    "many-warnings": "a: [" + "no," * 300_000 + "]",
    "long-line": "a: " + "x " * 490_000,
    "long-key": "x" * 990_000 + ": 1",
    "digits": "a: " + "9" * 990_000,
    "sexagesimal": "a: " + "1:" * 490_000,
    "underscores": "a: " + "1_" * 490_000 + "z",
    "escapes": 'a: "' + "\\u0041" * 150_000 + '"',
    "comment": "#" * 990_000,
    "anchors": "a:\n" + "".join(f"- &a{i} x\n" for i in range(70_000)),
}
_WATCHED = """
import json, re, resource, sys, time
from pathlib import Path
from specpress.spec.load import SpecFile, read_spec
report = {}
for path in map(Path, sys.argv[1:]):
    start = time.process_time()
    spec, problems = read_spec(SpecFile(path, path.name, "model", "p", "m"), path.read_bytes())
    report[path.stem] = [time.process_time() - start, spec is None, len(problems)]
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
if sys.platform == "linux":  # where that figure begins with what the parent had
    peak = int(re.search(r"VmHWM:\\s*(\\d+)", Path("/proc/self/status").read_text())[1])
print(json.dumps({"inputs": report, "peak": peak}))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no `resource` on Windows")
def test_hostile_files_cost_little(tmp_path: Path) -> None:
    for name, text in (HOSTILE | {"plain": "a: [" + "xx," * 300_000 + "]"}).items():
        (tmp_path / f"{name}.yaml").write_text(text)
    done = subprocess.run(
        [sys.executable, "-c", _WATCHED, *map(str, tmp_path.iterdir())],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=True,
    )
    report = json.loads(done.stdout)
    # A ratio, since the same file takes twice as long on a machine that has other things to do.
    plain = report["inputs"].pop("plain")[0]
    slow = {
        name: seconds / plain for name, (seconds, _, _) in report["inputs"].items() if seconds > 10 * plain
    }
    assert report["inputs"].keys() == HOSTILE.keys()
    assert not slow, "4 times a plain file of the same size is the worst where nothing else is running"
    assert all(refused and 1 <= problems <= 101 for _, refused, problems in report["inputs"].values())
    megabytes = report["peak"] / (1024 if sys.platform != "darwin" else 1024**2)
    assert megabytes < 200


class TestFiles:
    def test_content(self, tmp_path: Path) -> None:
        (tmp_path / "a.yaml").write_bytes(b"a: 1\r\n")
        assert read_bytes(tmp_path / "a.yaml", "a.yaml") == b"a: 1\r\n"

    def test_a_large_file_is_not_read(self, tmp_path: Path) -> None:
        with (tmp_path / "a.yaml").open("wb") as file:
            file.truncate(50_000_000)
        found = read_bytes(tmp_path / "a.yaml", "specs/a.yaml")
        assert isinstance(found, Diagnostic)
        assert str(found).startswith("specs/a.yaml:1:1: error file-too-large: 50,000,000 bytes")
        with (tmp_path / "a.yaml").open("wb") as file:
            file.truncate(MAX_BYTES)
        assert isinstance(read_bytes(tmp_path / "a.yaml", "a"), bytes)

    def test_what_is_no_file(self, tmp_path: Path) -> None:
        (tmp_path / "folder.yaml").mkdir()
        (tmp_path / "dangling.yaml").symlink_to("nowhere")
        (tmp_path / "loop.yaml").symlink_to("loop.yaml")
        os.mkfifo(tmp_path / "pipe.yaml")
        names = ("folder", "dangling", "loop", "pipe", "missing")
        found = [read_bytes(tmp_path / f"{name}.yaml", name) for name in names]
        messages = [str(one) for one in found]
        assert {one.code for one in found if isinstance(one, Diagnostic)} == {"unreadable-file"}
        assert "a folder stands" in messages[0]
        assert all("the link leads nowhere" in message for message in messages[1:3])
        assert "not a regular file" in messages[3]
        assert "No such file" in messages[4]

    def test_no_permission(self, tmp_path: Path) -> None:
        (tmp_path / "a.yaml").write_bytes(b"a: 1")
        (tmp_path / "a.yaml").chmod(0)
        with unprivileged(tmp_path):
            found = read_bytes(tmp_path / "a.yaml", "a.yaml")
        assert isinstance(found, Diagnostic)
        assert found.code == "unreadable-file"


SPANS = {
    "a: word # why": "word",
    "a:   'it''s'  ": "'it''s'",
    "a: two\n  lines # why": "two\n  lines",
    'a: "é😀"\nb: 1': '"é😀"',
    "a: |\n  one\n\n  two\n\n\nb: 1": "|\n  one\n\n  two",
    "a: >-\r\n  one\r\n  two": ">-\r\n  one\r\n  two",
    "a: |\nb: 1": "|",
    "a:\nb: 1": "",
    "a: {b: [1, 2]} # why": "{b: [1, 2]}",
    "a: {b: 1,\n  c: 2}": "{",
    "a:\n  bc: 1\n  d: 2": "bc",
    "a:\n- 1\n- 2": "-",
    "z: &x 1\na: *x": "1",
}


@pytest.mark.parametrize("text", SPANS)
def test_a_node_knows_where_it_ends(text: str) -> None:
    node, problems = parse(text.encode(), "f.yaml")
    assert isinstance(node, Mapping), problems
    span = node.where("a")
    lines = text.splitlines(keepends=True)
    start, end = (
        len("".join(lines[: line - 1])) + column - 1
        for line, column in ((span.line, span.column), (span.end_line, span.end_column))
    )
    assert text[start:end].removeprefix("&x ") == SPANS[text]
