"""`specpress import`: from saved pages to specs that `check` takes, or to a message and nothing written."""

from __future__ import annotations

import io
import json
import os
import re
import signal
import sys
from pathlib import Path
from typing import Any

import pytest

from importer.import_cases import KONTEXT, PAGES, SPEC, WATERMARK, catalogue, page, run
from specpress.build.output import together
from specpress.cli import main

EVERY_PAGE = sorted(str(path) for path in PAGES.rglob("*.txt"))


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    catalogue(tmp_path, specs=False)
    monkeypatch.chdir(tmp_path)


def models() -> list[str]:
    """The specs that have been written."""
    return sorted(str(path) for path in Path("specs").glob("*/*.yaml") if path.name != "provider.yaml")


def files() -> dict[str, bytes]:
    """Everything in the folder of the specs."""
    return {str(path): path.read_bytes() for path in Path("specs").rglob("*") if path.is_file()}


def test_a_page_becomes_a_spec(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(str(KONTEXT)) == 0
    told = capsys.readouterr().out.splitlines()
    assert told[0].startswith(f"{KONTEXT}: rivya, md")
    assert told[1:] == [
        f"{SPEC}: written: 2 texts to be written",
        f"    {KONTEXT}:25-26: doubtful: The description says more than what the parameter is.",
        "2 texts to be written, 1 remark to be looked at; then: specpress check",
    ]
    text = SPEC.read_text(encoding="utf-8")
    assert text.startswith("# yaml-language-server: $schema=../../generated/schemas/spec.schema.json\n")
    assert "title: Flux Kontext Pro\n# To be written: a summary" in text
    assert PARAMETERS in text
    assert "price:\n  line: 7\n  unit: credits\n  billing: FIXED\n  fixed: 4\n" in text
    assert "    # To be written: what it does, in our own words.\n" in text
    assert "Auto-translate" not in text, "sentences of the page stay there"


PARAMETERS = """
parameters:
  prompt:
    line: 16
    type: string
    required: true
    description: What the result should be.
    note: The page says that no length limit is documented; there may be one all the same.
  aspectRatio:
    line: 22
    type: string
    declared: select
    default: "16:9"
    options: ["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"]
    description: The shape of the result, width to height.
"""


def test_what_is_written_is_counted_by_check(capsys: pytest.CaptureFixture[str]) -> None:
    run(str(KONTEXT))
    capsys.readouterr()
    assert main(["check", "--jobs", "1"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert f"{SPEC}: 2 texts to be written" in lines
    assert lines[-1].endswith("2 texts to be written; `specpress check --format json` tells where")
    main(["check", "--jobs", "1", "--format", "json"])
    # The provider's file speaks of parameters of models that this catalogue lacks.
    rows = json.loads(capsys.readouterr().out)
    assert [row["code"] for row in rows if row["file"] == str(SPEC)] == [
        "missing-summary",
        "missing-description",
    ]


def test_what_is_unknown_is_told_with_place_fact_and_reason(capsys: pytest.CaptureFixture[str]) -> None:
    told = run_on("odirouter/flux-kontext-pro.ru.odirouter-compact.txt", capsys)
    assert [line.partition(".txt:")[2] for line in told[2:5]] == [
        "7, 12-14, 17, 19: unknown: required of prompt, seed, aspect_ratio, output_format, prompt_upsampling, "
        "safety_tolerance: The compact form loses types and marks.",
        "8-11: unknown: parameters: The compact form loses the names of parameters. 4 parameters have no name: "
        "lines 8, 9, 10 and 11 (media image; forms url, base64; max_size 20 MB).",
        "12, 19: doubtful: A number in the prose is in no wording that is known.",
    ]
    told = run_on("vtrix/claude-sonnet-4-5.en.gitbook.txt", capsys)
    assert told[1] == "specs/vtrix/vtrix-claude-sonnet-4.5.yaml: written: 3 texts to be written"
    assert told[3].endswith(".txt:54: unknown: examples, parameters: Our copy of the page ends before it.")
    main(["check", "--jobs", "1"])
    assert "specs/vtrix/vtrix-claude-sonnet-4.5.yaml: 3 texts to be written\n" in capsys.readouterr().out


def run_on(name: str, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """What an import of a page of the corpus says."""
    assert run(str(PAGES / name)) == 0
    return capsys.readouterr().out.splitlines()


def test_every_page_of_the_corpus_becomes_a_spec_without_an_error(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(*EVERY_PAGE) == 0
    assert len(models()) >= 25
    assert main(["check", "--jobs", "1"]) == 0
    before = files()
    capsys.readouterr()
    assert run("--update", *EVERY_PAGE) == 0, "what was written says what the pages say"
    assert files() == before
    assert "changed" not in capsys.readouterr().out


def test_the_order_of_the_pages_means_nothing() -> None:
    run(*EVERY_PAGE)
    before = files()
    for path in models():
        Path(path).unlink()
    run(*reversed(EVERY_PAGE))
    assert files() == before


def test_standard_input_is_a_page(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(KONTEXT.read_bytes())))
    assert run("-") == 0
    assert capsys.readouterr().out.startswith("<stdin>: rivya, md")
    assert models() == [str(SPEC)]
    assert run("-", "-") == 2


def test_json_holds_each_fact_with_its_line_and_state(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(page(Path()), "--format", "json") == 0
    found = json.loads(capsys.readouterr().out)
    facts = {tuple(one["fact"]): one for one in found["pages"][0]["facts"]}
    assert facts["parameters", "safetyTolerance", "max"] == {
        "fact": ["parameters", "safetyTolerance", "max"], "state": "stated", "line": 26, "value": 6,
    }  # fmt: skip
    assert found["specs"][0]["spec"] == str(SPEC)
    assert found["problems"] == []


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "page-empty"),
        (b"\x89PNG\r\n\x1a\n\0\0", "page-not-text"),
        (b"A letter\n\nDear Sir,\nhere is nothing.\n", "page-of-unknown-layout"),
        (KONTEXT.read_bytes()[:120], "page-of-unknown-layout"),
    ],
)
def test_a_bad_page_is_left_out_and_the_others_go_on(
    data: bytes, code: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("bad.txt").write_bytes(data)
    before = files()
    assert run("bad.txt") == 1
    told = capsys.readouterr()
    assert f"bad.txt:1:1: error {code}: " in told.out
    assert told.err == "nothing was written\n"
    assert files() == before
    assert run(str(KONTEXT), "bad.txt", "missing.txt") == 1
    told = capsys.readouterr()
    assert f"bad.txt:1:1: error {code}: " in told.out
    assert "missing.txt:1:1: error page-unreadable: " in told.out
    assert told.err == "what is named above was left out\n"
    assert models() == [str(SPEC)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "<html><body><form><h1>Sign in</h1><input type='password'></form></body></html>",
            "a page to sign in and no docs",
        ),
        (
            "<html><body><h1>Just a moment...</h1><p>Verifying you are human.</p></body></html>",
            "a check whether a person",
        ),
        (
            "<html><body><h1>404</h1><p>This page could not be found.</p></body></html>",
            "a message of the server and no",
        ),
        ("404 Not Found\n", "a message of the server and no"),
        ("# url: https://rivya.ai/docs/api\nOverview\nOf all.\n", "its address is one of rivya, but"),
        ("# url: https://doc.vtrix.ai/docs/api/x/y\nAuthentication\n", "this copy has 1 line with text"),
        ("404 ways to cook\n" * 50, "this is no model page in a layout that is known"),
    ],
)
def test_a_refusal_says_what_the_page_is(text: str, said: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path("bad.html").write_text(text, encoding="utf-8")
    assert run("bad.html") == 1
    told = capsys.readouterr().out
    assert "error page-of-unknown-layout: " in told
    assert said in told
    assert "tells how to go on" in told


@pytest.mark.parametrize("options", [(), ("--update",)])
def test_half_a_page_makes_no_spec(options: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    Path("half.txt").write_bytes(KONTEXT.read_bytes()[:400])
    before = files()
    assert run("half.txt", *options) == 1
    assert "half.txt:1:1: error page-without-parameters: " in capsys.readouterr().out
    assert files() == before


def test_an_update_leaves_out_what_it_cannot_use_and_goes_on(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(page(Path())) == 0
    changed = page(Path(), (" 6 ", " 5 "), name="changed.txt")
    Path("bad.txt").write_bytes(b"A letter\n")
    others = [name for name in EVERY_PAGE if name != str(KONTEXT)][:2]
    capsys.readouterr()
    assert run("bad.txt", changed, *others, "missing.txt", "--update") == 1
    told = capsys.readouterr()
    assert f"{SPEC}: 1 change" in told.out
    assert "bad.txt:1:1: error page-of-unknown-layout: " in told.out
    assert "missing.txt:1:1: error page-unreadable: " in told.out
    assert told.out.count("error spec-to-update-missing: ") == 2
    assert told.out.count(": no change") == 0, "a spec that was not compared has no change to tell of"
    assert told.err == "what is named above was left out\n"
    assert "max: 5" in SPEC.read_text(encoding="utf-8")
    assert run("bad.txt", changed, "--update") == 1, "what is left out is no success, though nothing changed"
    Path("specs/glossary.yaml").write_text("[", encoding="utf-8")
    before = files()
    assert run(str(KONTEXT), "--update") == 1
    assert "specs/glossary.yaml:" in capsys.readouterr().out
    assert files() == before


def test_a_folder_is_the_pages_in_it(capsys: pytest.CaptureFixture[str]) -> None:
    saved = Path("saved")
    (saved / "deeper").mkdir(parents=True)
    (saved / "page_files").mkdir()
    for name in ("deeper/a.TXT", "page_files/b.html", ".c.txt", "d.png"):
        (saved / name).write_bytes(KONTEXT.read_bytes() if name.endswith("TXT") else b"")
    assert run("saved") == 0
    assert f"{Path('saved', 'deeper', 'a.TXT')}: rivya, " in capsys.readouterr().out
    assert models() == [str(SPEC)]
    assert run("saved/page_files") == 1, "a folder that is named is read, whatever its name"
    assert "page-empty" in capsys.readouterr().out
    Path("none").mkdir()
    assert run("none") == 2
    assert (
        "there is no page and no document in none; their names end in .htm, .html, "
        in capsys.readouterr().err
    )


def test_an_address_is_no_page(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("https://rivya.example/docs/flux") == 2
    assert "is an address; save what stands there, and name its file" in capsys.readouterr().err


def test_a_page_of_another_provider_than_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(str(KONTEXT), "--provider", "vtrix") == 1
    assert "this is a page of rivya, not of vtrix" in capsys.readouterr().out
    assert run(str(KONTEXT), "--provider", "acme") == 2
    assert "known pages: odirouter, rivya, vtrix" in capsys.readouterr().err
    assert models() == []


def test_a_spec_that_exists_is_never_overwritten(capsys: pytest.CaptureFixture[str]) -> None:
    SPEC.write_text("title: mine\n", encoding="utf-8")
    assert run(str(KONTEXT)) == 1
    assert "compare the page with it by --update" in capsys.readouterr().out
    assert SPEC.read_text(encoding="utf-8") == "title: mine\n"
    assert run(str(KONTEXT), "--update") == 1, "a spec that is broken cannot be compared"


def test_a_provider_without_a_file_is_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    Path("specs/rivya/provider.yaml").unlink()
    assert run(str(KONTEXT)) == 1
    assert "write specs/rivya/provider.yaml first" in capsys.readouterr().out
    assert models() == []


def test_an_update_without_a_spec_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(str(KONTEXT), "--update") == 1
    assert "spec-to-update-missing" in capsys.readouterr().out


HOSTILE = (
    'a"b', "a'b", "{{ x }}", "*anchor", "&a", "!tag", "- x", "a: b", "a #b", "<<", "~", "null", "\u202ekey", "yes",
    "1e5", "[a]", "{a: b}", "a.b", "a..b", "x" * 300, "\u952e", "%", "@x", "`x`", "on", "class", "__proto__",
)  # fmt: skip


def test_keys_that_yaml_would_read_otherwise(capsys: pytest.CaptureFixture[str]) -> None:
    rows = "".join(f"| {key} | text | No | - | - | - | W |\n" for key in HOSTILE)
    name = page(Path(), (WATERMARK, rows))
    assert run(name) == 0, capsys.readouterr().out
    assert main(["check", "--jobs", "1"]) == 0
    assert run(name, "--update") == 0


def test_a_key_that_no_spec_can_hold_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    name = page(Path(), (WATERMARK, f"| {'x' * 1500} | text | No | - | - | - | W |\n"))
    assert run(name) == 1
    assert "import-refused" in capsys.readouterr().out
    assert models() == []


def test_a_key_that_stands_twice_with_other_facts_is_not_decided() -> None:
    twice = WATERMARK + WATERMARK.replace("| text | No | - ", "| text | No | red ")
    assert run(page(Path(), (WATERMARK, twice))) == 0
    assert "unknown:\n      default: The page says it twice, in two ways.\n" in SPEC.read_text("utf-8")


def test_thousands_of_rows_end_in_a_message(capsys: pytest.CaptureFixture[str]) -> None:
    many = ", ".join(f"a{at}" for at in range(30))
    rows = "".join(f"| key{at} | select | No | a0 | - | {many} | W |\n" for at in range(2_500))
    assert run(page(Path(), (WATERMARK, rows))) == 1
    assert "more than 100,000 values" in capsys.readouterr().out
    assert models() == []


def test_what_does_not_fit_together_is_left_out_and_said() -> None:
    name = page(
        Path(),
        ("| 2 | min 0 / max 6", "| 9 | min 0 / max 6"),
        ('"aspectRatio": "16:9"', '"aspectRatio": "2:1"'),
    )
    assert run(name) == 0
    text = SPEC.read_text(encoding="utf-8")
    assert (
        "default: >-\n        What the page gives does not fit the rest: the default 9 of 'safetyTolerance'"
        in text
    )
    assert "- about: examples\n" in text
    assert "\nexamples:\n" not in text
    assert main(["check", "--jobs", "1"]) == 0
    assert run(name, "--update") == 0, "it did not fit before, and does not now"


def test_pages_that_disagree_leave_the_fact_to_a_person(capsys: pytest.CaptureFixture[str]) -> None:
    first = page(Path(), name="a.txt")
    second = page(
        Path(), ("| jpeg | - |", "| png | - |"), ("ai/docs", "ai/vi/docs"), (WATERMARK, ""), name="b.txt"
    )
    assert run(first, second) == 0
    assert capsys.readouterr().out.splitlines()[2:] == [
        f"{SPEC}: written: 2 texts to be written",
        "    a.txt:23: disagreement: outputFormat.default: `jpeg` here, `png` at b.txt:23; none is taken",
        "    a.txt:25-26: doubtful: The description says more than what the parameter is.",
        "    a.txt:27: disagreement: watermark: listed here, not listed at b.txt:1; listed is taken",
        "    b.txt:25-26: doubtful: The description says more than what the parameter is.",
        "    b.txt:37, 49: doubtful: The example sends 'watermark', which no table lists.",
        "2 texts to be written, 5 remarks to be looked at; then: specpress check",
    ]
    text = SPEC.read_text(encoding="utf-8")
    assert "    unknown:\n      default: The pages disagree.\n" in text
    assert "  - about: outputFormat.default\n" in text
    assert "  - about: watermark\n" in text
    assert "chosen: None of them, until a person has looked.\n" in text
    third = page(Path(), ("ai/docs", "ai/hi/docs"), name="c.txt")
    SPEC.unlink()
    assert run(second, first, third) == 0
    assert "default: jpeg\n" in SPEC.read_text(encoding="utf-8"), "two of three pages say so"


def test_a_failure_on_the_way_leaves_everything_as_it_was(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    before = files()
    spare = together._spare

    def full(path: Path, data: bytes) -> Path:
        if path.name == "z-image.yaml":
            raise OSError(28, "No space left on device")
        return spare(path, data)

    monkeypatch.setattr(together, "_spare", full)
    assert run(*EVERY_PAGE) == 2
    assert "No space left on device; nothing was written" in capsys.readouterr().err
    assert files() == before


@pytest.mark.parametrize("step", ["_spare", "replace"])
def test_an_interrupt_leaves_whole_files_and_nothing_else(
    step: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    before = files()
    owner = together if step == "_spare" else Path
    real, calls = getattr(owner, step), []

    def interrupted(*arguments: Any) -> Any:
        calls.append(arguments)
        if len(calls) == 5:
            os.kill(os.getpid(), signal.SIGINT)
        return real(*arguments)

    monkeypatch.setattr(owner, step, interrupted)
    assert run(*EVERY_PAGE) == 130
    assert "interrupted; nothing was left half-written" in capsys.readouterr().err
    new = files().keys() - before.keys()
    assert all(name.endswith(".yaml") and not Path(name).name.startswith(".") for name in new)
    assert len(new) < 10
    assert not new or main(["check", "--jobs", "1"]) == 0


def test_a_page_that_is_given_twice_is_read_once(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(str(KONTEXT), str(KONTEXT)) == 0
    assert capsys.readouterr().out.count(": rivya, md") == 1


@pytest.mark.parametrize(
    ("name", "language"),
    [
        ("odirouter/flux-kontext-pro.ru.odirouter-compact.txt", "ru"),
        ("vtrix/flux-pro-11.en.compact.txt", "en"),
        ("vtrix/vtrix-3d.zh-cn.compact.txt", "zh-Hans"),
        ("rivya/z-image.en.glued.txt", "und"),
    ],
)
def test_a_page_without_an_address_is_in_the_language_of_its_headings(name: str, language: str) -> None:
    text = (PAGES / name).read_text(encoding="utf-8").partition("\n")[2]
    Path("page.txt").write_text(text, encoding="utf-8")
    assert run("page.txt") == 0
    (spec,) = models()
    assert f"    language: {language}\n" in Path(spec).read_text(encoding="utf-8")
    assert main(["check", "--jobs", "1"]) == 0
    assert main(["show", f"{Path(spec).parent.name}/{Path(spec).stem}"]) == 0


def test_an_enum_of_numbers_may_be_text_or_not() -> None:
    text = (PAGES / "vtrix" / "flux-pro-11.en.spaced.txt").read_text(encoding="utf-8")
    old = "output_format string\n\nOutput format\n\nOptions: jpeg, png\n\nDefault: jpeg\n"
    assert old in text
    new = "output_format enum\n\nOutput format\n\nOptions: 1, 2\n\nDefault: 1\n"
    Path("page.txt").write_text(text.replace(old, new), encoding="utf-8")
    assert run("page.txt") == 0
    (spec,) = models()
    (part,) = re.findall(r"  output_format:\n(?:    .*\n)+", Path(spec).read_text(encoding="utf-8"))
    assert "    declared: enum\n" in part
    assert "\n    type:" not in part
    assert "      type: The page says that it is one of the options" in part


PROBE = """# url: https://doc.vtrix.ai/docs/api/vtrix/probe
Authentication
authorization string required
All APIs require authentication via Bearer Token.
Parameters
model string required
Model ID to use for the request
Value: probe_one
{}
Error Codes
| Code | Description |
|---|---|
| 401 | x |
"""


def probe(*lines: str) -> str:
    """The spec that a page of Vtrix with these lines becomes."""
    Path("probe.txt").write_text(PROBE.format("\n".join(lines)), encoding="utf-8")
    assert run("probe.txt") == 0
    assert main(["check", "--jobs", "1"]) == 0
    path = Path("specs/vtrix/probe_one.yaml")
    text = path.read_text(encoding="utf-8")
    assert run("probe.txt", "--update") == 0, "it says what the page says"
    path.unlink()
    return text


def test_elements_of_several_kinds_become_alternatives() -> None:
    text = probe(
        "content array required", "What goes in", "Text Object", "type", "stringrequiredType", "Value:", "texttext",
        "stringrequiredText", "Image Object", "type", "stringrequiredType", "Value:", "image_urlimage_url",
        "objectrequiredImage", "url", "stringrequiredImage URL",
    )  # fmt: skip
    assert "any_of:\n" in text
    assert text.count("options: [text]") == text.count("options: [image_url]") == 1
    assert "open: true" not in text
    one = probe(
        "content array required", "In", "type", "stringrequiredType", "Value:", "texttext", "stringrequiredT"
    )
    assert "any_of:" not in one


def test_a_key_that_cannot_be_placed_leaves_its_objects_open() -> None:
    text = probe(
        "content array required", "What goes in", "image_url", "objectrequiredImage", "url", "stringrequiredImage URL",
        "role", "stringWhere it goes",
    )  # fmt: skip
    assert text.count("open: true") == 2


def test_a_mark_and_a_rule_that_contradict_each_other_become_a_discrepancy() -> None:
    text = probe("image string required", "A.", "Either image or mask must be given", "mask string", "B.")
    assert "at_least_one: [image, mask]" in text
    assert "- about: image.required\n" in text


@pytest.mark.parametrize(
    ("key", "options", "words"),
    [
        ("size", "1:1, 3:2", "The shape of the result"), ("size", "1024x1024, auto", "Width and height"),
        ("size", "1K, 2K", "as a tier"), ("resolution", "1024x1024, 2048x2048", "Width and height"),
        ("resolution", "480p, 720p", "as a tier"), ("resolution", "a, b", "To be written"),
        ("aspect_ratio", "a, b", "The shape of the result"),
    ],
)  # fmt: skip
def test_words_of_the_glossary_fit_the_options(key: str, options: str, words: str) -> None:
    assert words in probe(f"{key} string", "Text.", f"Options: {options}")


def test_what_is_known_of_uploads_outlives_a_cut() -> None:
    text = (PAGES / "rivya" / "kling-3-0.vi.md.txt").read_text(encoding="utf-8")
    Path("cut.txt").write_text(text[: text.index("| mode |")] + "| mode | sel", encoding="utf-8")
    assert run("cut.txt") == 0
    spec = Path("specs/rivya/kling-3-0.yaml").read_text(encoding="utf-8")
    assert "uploads:\n  required_for: reference modes\n  unknown:\n    max_files: " in spec
    assert main(["check", "--jobs", "1"]) == 0
