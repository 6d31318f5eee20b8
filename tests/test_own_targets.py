"""Targets that are folders of templates: the example in the docs, every fault, and the runs that make them."""

from __future__ import annotations

import json
import os
import re
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from specpress.cli import main
from specpress.cli.commands import parser
from specpress.spec.yaml.codes import CODES as SOURCE_FAULTS
from specpress.targets.user import sandbox
from specpress.targets.user.codes import CODES
from specpress.targets.user.languages import FILTERS
from specpress.targets.user.view import ADDED, BRIEF
from specpress.tool_docs.problem_pages import pages
from specpress.tool_docs.targets import reference

ROOT = Path(__file__).parent.parent
CASES = Path(__file__).parent / "cases" / "own_targets"
EXPECTED = Path(__file__).parent / "cases" / "go"
BASE = Path(__file__).parent / "cases" / "base"
EXAMPLE = ROOT / "templates" / "examples" / "go"
NAMES = sorted(fault.code for fault in CODES)

GO_TEXT = r'"(?:[^"\\\n\r]|\\[nrt"\\]|\\u[0-9a-f]{4}|\\U[0-9a-f]{8})*"'
GO_LINE = re.compile(
    rf"|//( .*)?|package [a-z][a-z0-9_]*|const (?P<name>[A-Z][A-Za-z0-9_]*) = (?P<value>{GO_TEXT}|-?[0-9.]+|true|false)"
    rf"|var All = \[\]struct\{{ Name, Title string \}}\{{|\t\{{Name: {GO_TEXT}, Title: {GO_TEXT}\}},|\}}"
)
"""All lines that the example may make. Without a Go compiler this is what stands between a slip and a user."""


def generate(
    folder: Path, *templates: Path, specs: Path = BASE, more: Sequence[str] = ("--target", "cards")
) -> int:
    """Generate into `out` of a folder, by default one target only."""
    named = [word for path in templates for word in ("--templates", str(path))]
    return main(
        ["generate", "--specs", str(specs), "--out", str(folder / "out"), "--jobs", "1", *named, *more]
    )


def write(folder: Path, **files: str) -> Path:
    """A folder of templates; `target` is target.yaml, other names are those of templates."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        name = "target.yaml" if name == "target" else f"{name}.jinja2"
        (folder / name).write_text(text, encoding="utf-8")
    return folder


CARDS = """\
name: cards
summary: A card for each model
files:
  - {template: card.jinja2, per: model, path: "cards/{provider}/{model}.txt"}
"""


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below a folder but the manifest, and the list of the targets of one's own."""
    ours = ("manifest.json", "templates.json")
    files = (path for path in sorted(folder.rglob("*")) if path.is_file() and path.name not in ours)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def check_go(files: dict[str, bytes]) -> dict[str, dict[str, str]]:
    """See that each file is Go, as far as that can be told; gives the constants of each."""
    found: dict[str, dict[str, str]] = {}
    for path, data in files.items():
        constants = found[path] = {}
        for line in data.decode().removesuffix("\n").split("\n"):
            match = GO_LINE.fullmatch(line)
            assert match, (path, line)
            if match["name"]:
                assert match["name"] not in constants, (path, line)
                constants[match["name"]] = match["value"]
    return found


def test_the_example_makes_what_is_expected(tmp_path: Path) -> None:
    assert generate(tmp_path, EXAMPLE, specs=ROOT / "specs", more=("--target", "go")) == 0
    made = tree(tmp_path / "out")
    constants = check_go(made)
    expected = tree(EXPECTED)
    if os.environ.get("SPECPRESS_GOLDEN"):
        for path in expected:
            (EXPECTED / path).write_bytes(made[path])
    assert {path: made.get(path) for path in expected} == tree(EXPECTED), "some of the files"
    assert made["go/models.go"].count(b"{Name: ") == len(made) - 1, "one file a model, and their list"
    kontext = constants["go/rivya/flux_kontext_pro/constants.go"]
    assert kontext["ID"] == '"flux-kontext-pro"'
    assert kontext["KeyAspectRatio"] == '"aspectRatio"'
    assert (kontext["MinSafetyTolerance"], kontext["MaxSafetyTolerance"]) == ("0", "6")
    if go := shutil.which("go"):
        (tmp_path / "out" / "go.mod").write_text("module example.com/models\n\ngo 1.21\n", encoding="utf-8")
        subprocess.run([go, "vet", "./..."], cwd=tmp_path / "out", check=True)


@pytest.mark.parametrize("code", NAMES)
def test_a_broken_target_is_reported_and_nothing_written(
    code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(CASES / code / "bad", tmp_path / "own")
    monkeypatch.chdir(tmp_path)
    assert generate(Path(), Path("own"), more=()) == 1
    text = capsys.readouterr().out
    expected = CASES / code / "expected.txt"
    if os.environ.get("SPECPRESS_GOLDEN"):
        expected.write_text(text, encoding="utf-8")
    assert text == expected.read_text(encoding="utf-8")
    assert f" error {code}: " in text
    assert text.count("\n    help: ") == text.count(": error ")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("code", NAMES)
def test_a_good_target_is_made(code: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    name = re.search(
        r"^name: (.+)$", (CASES / code / "good" / "target.yaml").read_text("utf-8"), re.MULTILINE
    )
    assert name is not None
    assert generate(tmp_path, CASES / code / "good", more=("--target", name[1])) == 0
    assert capsys.readouterr().out == ""
    assert tree(tmp_path / "out")


def test_every_fault_has_a_case_and_a_page() -> None:
    assert sorted(path.name for path in CASES.iterdir()) == NAMES
    assert pages().keys() >= {code.code for code in CODES}


def test_a_misspelt_key_of_target_yaml_is_told_with_the_right_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = write(tmp_path / "own", target=CARDS.replace("per:", "pre:"), card="x\n")
    assert generate(tmp_path, own) == 1
    out = capsys.readouterr().out
    assert re.search(r"target.yaml:4:\d\d: error unknown-key: a file has no key 'pre'", out)
    assert "did you mean 'per'?" in out
    assert "error missing-key: a file must have the key 'per'" in out


def test_problems_of_specs_and_of_templates_are_told_in_one_run(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    specs = Path(shutil.copytree(BASE, tmp_path / "specs"))
    (specs / "demo" / "still.yaml").write_text("title: [\n", encoding="utf-8")
    own = write(tmp_path / "own", target=CARDS, card="{{ model.title }\n")
    assert generate(tmp_path, own, specs=specs, more=()) == 1
    out = capsys.readouterr().out
    assert "still.yaml:2:1: error yaml-syntax" in out
    assert "card.jinja2:1:1: error template-syntax" in out
    assert not (tmp_path / "out").exists()


def test_a_slip_that_every_model_meets_is_told_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    specs = Path(shutil.copytree(BASE, tmp_path / "specs"))
    for number in range(3):
        shutil.copyfile(specs / "demo" / "still.yaml", specs / "demo" / f"still-{number}.yaml")
    own = write(tmp_path / "own", target=CARDS, card="\n{{ model.titel }}\n")
    for _ in range(2):  # made, then found again
        assert generate(tmp_path, own, specs=specs) == 1
        out = capsys.readouterr().out
        assert out.count(": error ") == 1, out
        assert (
            "card.jinja2:2:1: error template-undefined: there is no key 'titel' here (for demo/still)" in out
        )
        assert "did you mean 'title'?" in out


@pytest.mark.parametrize(
    ("template", "code", "said"),
    [
        ("{{ ''.__class__.__mro__ }}", "template-failed", "unsafe"),
        ("{{ model.__class__ }}", "template-undefined", "__class__"),
        ("{% include 'no' ~ 'ne' %}", "missing-template", "'none'"),
        ("{% for x in range(10 ** 9) %}{% endfor %}", "template-failed", "Range too big"),
        ("{{ 1 / 0 }}", "template-failed", "division by zero"),
        ("{{ model.sumary | json }}", "template-undefined", "'sumary'"),
        ("{{ model.id | tojson }}", "template-syntax", "did you mean 'json'?"),
        ("{{ model.id | random }}", "template-syntax", "No filter named 'random'"),
        ("{% if model.nullable == none %}{% endif %}", "template-undefined", "'nullable'"),
        ("{% macro one(x) %}{{ x.y }}{% endmacro %}\n{{ one(model) }}", "template-undefined", "'y'"),
    ],
)
def test_what_goes_wrong_in_a_template_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], template: str, code: str, said: str
) -> None:
    own = write(tmp_path / "own", target=CARDS, card=template)
    assert generate(tmp_path, own) == 1
    out = capsys.readouterr().out
    assert f"card.jinja2:1:1: error {code}: " in out
    assert said in out
    assert not (tmp_path / "out").exists()


ENDLESS = {
    "loops in loops": "{% for x in range(99999) %}{% for y in range(99999) %}{% endfor %}{% endfor %}",
    "calls without number": (
        "{% macro f(n) %}{% if n %}{{ f(n - 1) }}{{ f(n - 1) }}{% endif %}{% endmacro %}{{ f(99) }}"
    ),
    "a filter that takes long": "{{ ('x' * 200000000) | json | length }}",
}
ENORMOUS = {
    "a text times a number": "{{ 'x' * 10 ** 10 }}",
    "a filter": "{{ 'x' | center(5000000000) }}",
    "a format": "{{ '%9999999999d' % 1 }}",
    "a method": "{{ '{:>9999999999}'.format(1) }}",
    "a list": "{% set x = range(99999) | list * 99999 %}",
    "a text doubled": (
        "{% set n = namespace(x='x') %}{% for i in range(99) %}{% set n.x = n.x ~ n.x %}{% endfor %}"
    ),
    "while it is compiled": "{% autoescape range(99999) | list * 99999 %}{% endautoescape %}",
}
TOO_LONG = {
    "a long text": "{{ 'x' * 6000000 }}",
    "a long loop": "{% for x in range(99999) %}{% for y in range(99999) %}xx{% endfor %}{% endfor %}",
}


@pytest.mark.parametrize(
    ("template", "said"),
    [
        *((template, "takes more than 0.5 seconds of CPU") for template in ENDLESS.values()),
        *((template, "takes more than 1,000,000,000 bytes of memory") for template in ENORMOUS.values()),
        *((template, "the file has more than 5,000,000 bytes") for template in TOO_LONG.values()),
    ],
    ids=[*ENDLESS, *ENORMOUS, *TOO_LONG],
)
def test_a_template_that_takes_the_whole_machine_is_stopped_and_told(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    template: str,
    said: str,
) -> None:
    if template in ENDLESS.values():
        monkeypatch.setattr(sandbox, "SECONDS", 0.5)
    limits = resource.getrlimit(resource.RLIMIT_AS)
    own = write(tmp_path / "own", target=CARDS, card=f"\n{template}\n")
    started = time.process_time()
    assert generate(tmp_path, own) == 1
    assert time.process_time() - started < 20
    out = capsys.readouterr().out
    assert "card.jinja2:2:1: error template-failed: " in out or "autoescape" in template
    assert said in out
    assert out.count("    help: ") == 1
    assert not (tmp_path / "out").exists()
    assert resource.getrlimit(resource.RLIMIT_AS) == limits
    assert signal.getitimer(signal.ITIMER_VIRTUAL) == (0, 0)


def test_models_do_not_pay_one_by_one_for_a_template_without_end(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    specs = Path(shutil.copytree(BASE, tmp_path / "specs"))
    for number in range(20):
        shutil.copyfile(specs / "demo" / "still.yaml", specs / "demo" / f"still-{number}.yaml")
    monkeypatch.setattr(sandbox, "SECONDS", 1)
    own = write(tmp_path / "own", target=CARDS, card=ENDLESS["loops in loops"])
    started = time.process_time()
    assert generate(tmp_path, own, specs=specs) == 1
    assert time.process_time() - started < 10
    assert capsys.readouterr().out.count("takes more than 1 seconds of CPU") == 1


@pytest.mark.parametrize(
    ("template", "code", "said"),
    [
        (f"{{{{ {'(' * 3000}1{')' * 3000} }}}}", "template-syntax", "within each other"),
        ("{% for x in [1] %}" * 30 + "{% endfor %}" * 30, "template-syntax", "within each other"),
        ("{{ '\\ud800' }}", "template-failed", "half of a surrogate pair"),
    ],
    ids=["brackets", "loops", "half a pair"],
)
def test_what_python_would_not_compile_or_write_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], template: str, code: str, said: str
) -> None:
    own = write(tmp_path / "own", target=CARDS, card=template)
    assert generate(tmp_path, own) == 1
    out = capsys.readouterr().out
    assert f"card.jinja2:1:1: error {code}: " in out
    assert said in out
    assert not (tmp_path / "out").exists()


def test_templates_include_each_other_and_see_plain_data(tmp_path: Path) -> None:
    card = (
        '{% import "macros.jinja2" as macros %}\n'
        "{{ macros.row(model.parameters[0]) }}\n"
        "{% for key, value in model.parameters[0].names | items %}{{ key }}={{ value }} {% endfor %}\n"
        "{{ model.parameters[0].type.items is defined }}"
    )
    macros = (
        "{% macro row(one) %}{{ one.key | json }} {{ one.required | json }} {{ one.path }}{% endmacro %}\n"
    )
    own = write(
        tmp_path / "own", target=CARDS, card=card.replace("defined }}", "defined | json }}"), macros=macros
    )
    (own / "logo.png").write_bytes(b"\x89PNG\xff")
    (own / ".hidden.jinja2").write_text("{{", encoding="utf-8")
    assert generate(tmp_path, own) == 0
    assert tree(tmp_path / "out") == {
        "cards/demo/still.txt": b'"prompt" true /params/prompt\n'
        b"snake=prompt camel=prompt pascal=Prompt screaming=PROMPT false"
    }


FORMS = """\
name: cards
summary: One file of each kind
files:
  - {template: card.jinja2, per: model, path: "{provider.pascal}s/{model.screaming}.txt"}
  - {template: list.jinja2, per: provider, path: "{provider}/list.txt"}
  - {template: list.jinja2, per: catalog, path: list.txt, view: brief}
  - {template: title.jinja2, per: catalog, path: title.txt}
"""


def test_a_file_for_each_model_provider_and_catalogue(tmp_path: Path) -> None:
    row = "{{ model.name }} {{ model.request is defined and 'full' or 'brief' }}\n"
    list_ = f"{{% for model in models %}}{row}{{% endfor %}}"
    own = write(
        tmp_path / "own",
        target=FORMS,
        card="{{ provider.title }}\n",
        list=list_,
        title="{{ settings.title }}\n",
    )
    assert generate(tmp_path, own) == 0
    assert tree(tmp_path / "out") == {
        "Demos/STILL.txt": b"Demo\n",
        "demo/list.txt": b"demo/still full\n",
        "list.txt": b"demo/still brief\n",
        "title.txt": b"Hosted models\n",
    }


def test_a_changed_template_makes_its_files_anew_and_one_not_named_again_keeps_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = write(tmp_path / "own", target=CARDS, card="one\n")
    assert generate(tmp_path, own, more=()) == 0
    assert len(tree(tmp_path / "out")) > 10
    time.sleep(0.15)  # a file that has just changed is not trusted to stay
    assert generate(tmp_path, own, more=()) == 0
    capsys.readouterr()
    assert generate(tmp_path, own, more=()) == 0
    assert capsys.readouterr().err.endswith("is up to date\n")
    write(own, card="two\n")
    assert generate(tmp_path, own, more=("--check",)) == 1
    assert capsys.readouterr().out.splitlines() == [
        f"write {tmp_path / 'out'}/{path}" for path in ("cards/demo/still.txt", "manifest.json")
    ]
    assert generate(tmp_path, own, more=()) == 0
    assert (tmp_path / "out" / "cards" / "demo" / "still.txt").read_bytes() == b"two\n"
    capsys.readouterr()
    # The files of one that is not named again are deleted by --force alone.
    assert generate(tmp_path, more=()) == 1
    assert " error templates-not-named: no folder of the target 'cards' is named" in capsys.readouterr().out
    assert generate(tmp_path, more=("--target", "catalog")) == 0
    assert (tmp_path / "out" / "cards").exists(), "a run for one target leaves the others alone"
    assert generate(tmp_path, more=("--force",)) == 0
    assert not (tmp_path / "out" / "cards").exists()


def test_one_model_and_several_processes(tmp_path: Path) -> None:
    specs = Path(shutil.copytree(BASE, tmp_path / "specs"))
    for number in range(30):
        shutil.copyfile(specs / "demo" / "still.yaml", specs / "demo" / f"still-{number}.yaml")
    own = write(tmp_path / "own", target=CARDS, card="{{ model.id }}\n")
    assert generate(tmp_path, own, specs=specs, more=("--target", "cards", "--jobs", "2")) == 0
    assert generate(tmp_path / "alone", own, specs=specs) == 0
    made = tree(tmp_path / "out")
    assert len(made) == 31
    assert made == tree(tmp_path / "alone" / "out")
    (own / "card.jinja2").write_text("again\n", encoding="utf-8")
    assert generate(tmp_path, own, specs=specs, more=("--only", "demo/still-7", "--target", "cards")) == 0
    changed = {path for path, data in tree(tmp_path / "out").items() if data == b"again\n"}
    assert changed == {"cards/demo/still-7.txt"}


def test_two_targets_cannot_claim_one_path_nor_have_one_name(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one = write(tmp_path / "one", target=CARDS, card="one\n")
    two = write(tmp_path / "two", target=CARDS.replace("name: cards", "name: other"), card="two\n")
    assert generate(tmp_path, one, two, more=()) == 1
    out = capsys.readouterr().out
    assert (
        "cards/demo/still.txt:1:1: error path-claimed-twice: the target 'cards' for demo/still and the target 'other'"
        in out
    )
    same = CARDS.replace("cards/{provider}/{model}.txt", "catalog.json").replace("per: model", "per: catalog")
    write(two, target=same.replace("name: cards", "name: other"))
    assert generate(tmp_path, one, two, more=()) == 1
    assert "catalog.json:1:1: error path-claimed-twice" in capsys.readouterr().out
    assert generate(tmp_path, one, shutil.copytree(one, tmp_path / "three"), more=()) == 1
    assert "target-name-taken" in capsys.readouterr().out
    assert not (tmp_path / "out").exists()


def test_a_template_that_is_no_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    own = write(tmp_path / "own", target=CARDS)
    (own / "card.jinja2").write_bytes(b"caf\xe9\n")
    assert generate(tmp_path, own) == 1
    assert f"card.jinja2:1:1: error {next(one.code for one in SOURCE_FAULTS if one.code == 'not-utf-8')}" in (
        capsys.readouterr().out
    )


def test_targets_lists_them_and_the_names_are_known(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = write(tmp_path / "own", target=CARDS, card="one\n")
    assert main(["targets", "--templates", str(own)]) == 0
    assert "\ncards        A card for each model\n" in capsys.readouterr().out
    assert generate(tmp_path, own, more=("--target", "crads")) == 2
    assert "did you mean 'cards'?" in capsys.readouterr().err
    assert generate(tmp_path, tmp_path / "none") == 2
    assert main(["targets", "--templates", str(tmp_path / "none")]) == 2
    assert "there is no folder" in capsys.readouterr().err
    (own / "target.yaml").write_text("name: cards\n", encoding="utf-8")
    assert main(["targets", "--templates", str(own)]) == 1
    assert "error missing-key" in capsys.readouterr().out


def test_watch_sees_a_template_change(tmp_path: Path) -> None:
    own = write(tmp_path / "own", target=CARDS, card="one\n")
    command = ["generate", "--watch", "--specs", str(BASE), "--templates", str(own), "--target", "cards"]
    with subprocess.Popen(
        [sys.executable, "-m", "specpress", *command, "--out", str(tmp_path / "out")],
        cwd=tmp_path, stderr=subprocess.PIPE, text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT / "generator")},
    ) as process:  # fmt: skip
        assert process.stderr is not None
        assert any("watching" in line for line in iter(process.stderr.readline, ""))
        write(own, card="two\n")
        made = tmp_path / "out" / "cards" / "demo" / "still.txt"
        while made.read_bytes() != b"two\n":
            assert process.stderr.readline()
        process.send_signal(signal.SIGINT)
        process.communicate()
    assert process.returncode == 130


def test_the_page_shows_the_example_that_is_tested_and_every_filter() -> None:
    text = reference()
    for path in EXAMPLE.iterdir():
        assert path.read_text(encoding="utf-8").rstrip().expandtabs(4) in text
    for name in (*FILTERS, *BRIEF, *(key for _, key, _ in ADDED), "template", "per", "view", "summary"):
        assert f"`{name}`" in text
    for line in re.findall(r"^\$ specpress (.+)$", text, re.MULTILINE):
        parsed = parser().parse_args(line.split())
        assert parsed.templates == [Path("templates/go")]


def test_the_page_says_what_the_view_adds(tmp_path: Path) -> None:
    target = CARDS.replace("card.jinja2, per: model", "card.jinja2, view: full, per: model")
    card = "{{ model | json }}\n"
    own = write(tmp_path / "own", target=target, card=card)
    assert generate(tmp_path, own, specs=ROOT / "specs", more=("--target", "cards")) == 0
    assert generate(tmp_path, specs=ROOT / "specs", more=("--target", "catalog")) == 0
    known = {
        one["name"]: one
        for one in json.loads((tmp_path / "out" / "catalog.json").read_text("utf-8"))["models"]
    }
    added = {key for of, key, _ in ADDED if "model" in of}
    for name, one in known.items():
        seen = json.loads((tmp_path / "out" / "cards" / f"{name}.txt").read_text("utf-8"))
        assert {key: seen[key] for key in one} == one
        assert added - {"price_text"} <= seen.keys() - one.keys() <= added
        assert seen["parameters"]
        for parameter in seen["parameters"]:
            assert {key for of, key, _ in ADDED if of == "a parameter"} <= parameter.keys()
