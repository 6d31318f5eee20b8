"""The filters of templates: whatever a spec holds, it is read again as it was, and never as something else."""

from __future__ import annotations

import ast
import html
import json
import re
import shutil
import subprocess
from collections.abc import Callable
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import yaml

from specpress.base.names import Names
from specpress.targets.user.languages import FILTERS, CannotWrite
from test_hostile_texts import NAMES, PLAIN, TEXTS, Filler, _renamed_file, add_provider
from test_own_targets import EXAMPLE, check_go, generate, tree

MORE = {
    "quotes of C": "what??! ??/ ??= \\? \\",
    "digits after a control": "\x011\x7f9\u00ad1",
    "ends of comments": "/* x *//*/ */ -- --> --!> -*-/ /\\",
    "unicode escapes": "\\u002a/ \\u000a x",
    "a word of a page": "</SCRIPT ><!-- x -->]]>",
    "nothing": "",
    "space": "  a\tb  ",
}
HOSTILE = {**TEXTS, **MORE, "all": "".join(TEXTS.values())}
TEXT = pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff]")

_ESCAPE = re.compile(r"\\(?:u([0-9a-f]{4})|U([0-9a-f]{8})|([0-7]{3})|(.))", re.DOTALL)
_SHORT = {"n": "\n", "r": "\r", "t": "\t"}


def from_go(literal: str) -> str:
    """What Go reads, by its specification: an escape of a code point, a few letters, and no bare line break."""
    assert re.fullmatch(r'"(?:[^"\\\n]|\\[nrt"\\]|\\u[0-9a-f]{4}|\\U[0-9a-f]{8})*"', literal)
    return _ESCAPE.sub(
        lambda found: (
            chr(int(found[1] or found[2], 16)) if found[1] or found[2] else _SHORT.get(found[4], found[4])
        ),
        literal[1:-1],
    )


def from_c(literal: str) -> str:
    """What C reads: bytes, with octal escapes of exactly three digits."""
    assert re.fullmatch(r'"(?:[^"\\\n]|\\[nrt"\\?]|\\[0-7]{3})*"', literal)
    assert "??" not in literal
    data = re.sub(
        rb"\\(?:([0-7]{3})|(.))",
        lambda found: (
            bytes([int(found[1], 8)])
            if found[1]
            else _SHORT.get(found[2].decode(), found[2].decode()).encode()
        ),
        literal[1:-1].encode(),
    )
    return data.decode()


READERS: dict[str, Callable[[str], Any]] = {
    "json": json.loads,
    "python": ast.literal_eval,
    "go": from_go,
    "c": from_c,
    "html": html.unescape,
}


@TEXT
@pytest.mark.parametrize("name", READERS)
def test_a_text_is_read_as_it_was(name: str, text: str) -> None:
    written = FILTERS[name](text)
    assert READERS[name](written) == text
    if name != "html":
        assert not UNSEEN.search(written)
        assert "\n" not in written


@TEXT
def test_json_is_yaml_and_may_stand_in_a_page(text: str) -> None:
    written = FILTERS["json"](text)
    assert not re.search(r"</|<!", written)
    assert yaml.safe_load(written) == text


def test_json_is_a_text_in_javascript() -> None:
    script = "".join(f"console.log(JSON.stringify({FILTERS['json'](text)}));\n" for text in HOSTILE.values())
    node = shutil.which("node")
    assert node is not None
    run = subprocess.run([node], input=script, capture_output=True, text=True, check=True, encoding="utf-8")
    assert [json.loads(line) for line in run.stdout.split("\n")[:-1]] == list(HOSTILE.values())


def test_c_is_read_by_a_compiler(tmp_path: Path) -> None:
    texts = list(HOSTILE.values())
    rows = "".join(f"  {{{FILTERS['c'](text)}, sizeof {FILTERS['c'](text)} - 1}},\n" for text in texts)
    (tmp_path / "texts.c").write_text(
        "#include <stdio.h>\nstruct row { const char *text; unsigned long size; };\n"
        f"static const struct row rows[] = {{\n{rows}}};\nint main(void) {{\n"
        "  for (unsigned i = 0; i < sizeof rows / sizeof *rows; i++) {\n"
        '    printf("%lu:", rows[i].size); fwrite(rows[i].text, 1, rows[i].size, stdout); }\n}\n',
        encoding="utf-8",
    )
    if compiler := shutil.which("cc"):  # `from_c` reads the same without one
        command = [compiler, "-std=c11", "-trigraphs", "-Wall", "-Werror", "-o", "texts", "texts.c"]
        subprocess.run(command, cwd=tmp_path, check=True)
        printed = subprocess.run([tmp_path / "texts"], capture_output=True, check=True).stdout
        assert printed == b"".join(b"%d:%b" % (len(text.encode()), text.encode()) for text in texts)


def test_shell_reads_a_word_as_it_was() -> None:
    script = "".join(f"printf '%s\\0' {FILTERS['shell'](text)}\n" for text in HOSTILE.values())
    run = subprocess.run(["sh"], input=script.encode(), capture_output=True, check=True)
    assert run.stdout.decode().split("\0")[:-1] == list(HOSTILE.values())


@TEXT
def test_a_comment_ends_where_its_line_does(text: str) -> None:
    line = FILTERS["comment"](text)
    assert line.splitlines() in ([], [line])
    assert not UNSEEN.search(line)
    assert not re.search(r"\*/|/\*|--|\\u[0-9]{0,3}(?![0-9a-f])|\?\?/|\\$", line)
    said = re.sub(r"\\ ?u[0-9a-f]{4}|\\ ?U[0-9a-f]{8}|[^a-z]", "", line)
    assert said or not re.search("[a-z]", text)


@TEXT
def test_a_name_can_be_written_in_any_language(text: str) -> None:
    for before in ("", "9", "Ab"):
        names = Names.of(before + text)
        assert re.fullmatch(r"[a-z][a-z0-9_]*", names.snake)
        assert re.fullmatch(r"[a-z][A-Za-z0-9_]*", names.camel)
        assert re.fullmatch(r"[A-Z][A-Za-z0-9_]*", names.pascal)
        assert re.fullmatch(r"[A-Z][A-Z0-9_]*", names.screaming)


def test_names_beside_each_other_differ_in_every_style() -> None:
    texts = [
        "image_size",
        "imageSize",
        "image_size_2",
        "imageSize2",
        "16:9",
        "1:69",
        "",
        " ",
        "type",
        "Type",
        "-",
    ]
    names = Names.of_each([*texts, *HOSTILE.values(), *texts])
    for style in ("snake", "camel", "pascal", "screaming"):
        found = [getattr(one, style).lower() for one in names]
        assert len(set(found)) == len(found), style
    assert names[0] == Names("image_size", "imageSize", "ImageSize", "IMAGE_SIZE")
    assert names[1] == Names("image_size_2", "imageSize2", "ImageSize2", "IMAGE_SIZE_2")
    assert Names.of("type") == Names("type_", "type_", "Type", "TYPE")
    assert Names.of("16:9").pascal == "Value16_9"


@pytest.mark.parametrize(
    ("name", "value", "written"),
    [
        ("json", [True, None, {"a": Decimal("0.50")}], '[true, null, {"a": 0.50}]'),
        ("python", [True, None, {"a": Decimal("0.50")}], "[True, None, {'a': 0.50}]"),
        ("go", True, "true"),
        ("go", None, "nil"),
        ("go", Decimal("1E+3"), "1000"),
        ("c", None, "NULL"),
        ("shell", True, "true"),
        ("html", 5, "5"),
        ("markdown", "a *b* | c", "a \\*b\\* &#124; c"),
        ("markdown_code", "a", "`a`"),
        ("screaming", 16, "VALUE_16"),
    ],
)
def test_values_that_are_no_text(name: str, value: Any, written: str) -> None:
    assert FILTERS[name](value) == written


@pytest.mark.parametrize("name", [name for name in FILTERS if name not in ("json", "python")])
@pytest.mark.parametrize("value", [[], {}, ["a"]])
def test_what_a_language_has_no_text_for_is_refused(name: str, value: Any) -> None:
    with pytest.raises(CannotWrite, match=f"by the filter `{name}`"):
        FILTERS[name](value)


def test_hostile_specs_do_not_break_the_example(tmp_path: Path) -> None:
    for name, text in {"plain": PLAIN, **TEXTS}.items():
        add_provider(tmp_path / "specs", name, Filler(text).fill_file)
    for name, text in TEXTS.items():
        names = {one: f"{one}{text}" for one in NAMES}
        add_provider(tmp_path / "specs", name.replace("x-", "name-"), partial(_renamed_file, names))
    assert generate(tmp_path, EXAMPLE, specs=tmp_path / "specs", more=("--target", "go")) == 0
    made = check_go(tree(tmp_path / "out"))
    plain = made["go/plain/painter/constants.go"]
    assert len(plain) > 10
    for name, text in TEXTS.items():
        own = made[f"go/{Names.of(name).snake}/painter/constants.go"]
        assert own.keys() == plain.keys()
        keys = made[f"go/{Names.of(name.replace('x-', 'name-')).snake}/painter/constants.go"]
        assert f"style{text}" in {from_go(value) for value in keys.values() if value.startswith('"')}
