"""Every command as a user calls it: what it prints, where, and with which exit code."""

from __future__ import annotations

import json
import re
import shutil
import signal
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from command_line import COMMAND, environment, in_a_process, specpress
from specpress import __version__
from specpress.base.diagnostics import Diagnostic, Severity, Span
from specpress.base.version import Version
from specpress.build.output import CACHE
from specpress.catalog.read import read
from specpress.catalog.release import Release
from specpress.catalog.releases import record, rows_of
from specpress.cli import console
from specpress.cli.commands import COMMANDS, Command
from specpress.cli.models import HEADINGS, table
from specpress.cli.report import as_github, as_json
from specpress.cli.sarif import as_sarif
from specpress.tool_docs.commands import JSON_KEYS

REQUEST = {"model": "painter", "prompt": "A red apple"}


@pytest.fixture(scope="module")
def demo(made_demo: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A catalogue made by `init`, in a folder with a space and a letter beyond ASCII in its name."""
    return shutil.copytree(made_demo, tmp_path_factory.mktemp("a demö") / "cat alogue")


def copy(demo: Path, to: Path) -> Path:
    """A catalogue of one's own to break, with what the cache keeps of it; gives the folder of its provider."""
    shutil.copytree(demo / ".specpress_cache", to / ".specpress_cache")
    return shutil.copytree(demo / "specs" / "acme", to / "specs" / "acme")


@pytest.mark.parametrize(
    "arguments",
    [
        ("check",), ("generate", "--target", "pyton"), ("show", "acme/painter"), ("validate", "acme/painter", "-"),
        ("cost", "acme/painter", "none.json"), ("explain", "default-not-an-option"), ("publish", "."), ("generat",),
    ],
)  # fmt: skip
def test_a_process_of_its_own_says_what_this_one_says(demo: Path, arguments: tuple[str, ...]) -> None:
    own = in_a_process(*arguments, cwd=demo, stdin=json.dumps(REQUEST))
    here = specpress(*arguments, cwd=demo, stdin=json.dumps(REQUEST))
    assert (own.returncode, own.stdout, own.stderr) == (here.returncode, here.stdout, here.stderr)
    assert own.stdout or own.stderr or own.returncode == 0


def test_what_init_makes_is_without_fault(demo: Path) -> None:
    run = specpress("check", cwd=demo)
    assert (run.returncode, run.stdout, run.stderr) == (0, "1 model: no problems\n", "")
    run = specpress("generate", "--check", cwd=demo)
    assert (run.returncode, run.stdout) == (0, "")


def test_init_leaves_a_folder_with_something_in_it_alone(demo: Path, tmp_path: Path) -> None:
    run = specpress("init", str(demo), cwd=tmp_path)
    assert run.returncode == 2
    assert "is not empty" in run.stderr


def test_init_takes_a_folder_that_is_empty(tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    assert specpress("init", "new", cwd=tmp_path).returncode == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["new"]


def test_init_takes_a_folder_where_version_control_was_begun(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    before = tmp_path.stat().st_ino
    run = specpress("init", ".", cwd=tmp_path)
    assert (run.returncode, run.stdout) == (0, "made .; next: specpress generate\n")
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        ".git", ".gitignore", "README.md", "requests", "specpress.toml", "specs",
    ]  # fmt: skip
    assert tmp_path.stat().st_ino == before  # whoever stands in the folder still does
    assert specpress("init", ".", cwd=tmp_path).returncode == 2


@pytest.mark.parametrize("name", ["mein Katalog ü", "-x", "a'b", "$(touch no)"])
def test_what_init_prints_can_be_typed(tmp_path: Path, name: str) -> None:
    run = specpress("init", "--", name, cwd=tmp_path)
    typed = run.stdout.partition("; next: ")[2].removesuffix(" && specpress generate\n")
    shell = subprocess.run(
        ["bash", "-c", f"{typed} && ls specs"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert (shell.returncode, shell.stderr) == (0, "")
    assert [path.name for path in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize(
    ("body", "code", "printed"),
    [
        (REQUEST, 0, "valid, 0.03 USD\n"),
        ({**REQUEST, "params": {"quality": "fine", "count": 2}}, 0, "valid, 0.16 USD\n"),
        ({**REQUEST, "params": {"quality": "fine", "count": 3}}, 1, "broken-rule"),
        ({**REQUEST, "params": {"count": 9, "seed": None, "size": 1}}, 1, "/params/count: above-maximum"),
        ({"model": "painter"}, 1, "/prompt: missing-key"),
        ([], 1, "(the body): wrong-type: "),
    ],
)
def test_validate(demo: Path, body: object, code: int, printed: str) -> None:
    run = specpress("validate", "acme/painter", "-", cwd=demo, stdin=json.dumps(body))
    assert run.returncode == code
    assert printed in run.stdout


def test_validate_prints_every_problem(demo: Path) -> None:
    body = {"model": "other", "params": {"count": 9, "quality": "best", "sead": 1}}
    run = specpress("validate", "acme/painter", "-", cwd=demo, stdin=json.dumps(body))
    assert [line.split(":")[0] for line in run.stdout.splitlines()] == [
        "/model", "/params/count", "/params/quality", "/params/sead", "/prompt",
    ]  # fmt: skip
    assert "Did you mean seed?" in run.stdout
    assert run.stderr.endswith("5 problems; `specpress explain not-constant` tells more\n")


RETIRING = "deprecated: { since: 2026-03-24, until: 2026-09-24, replacement: sculptor }\nparameters:\n"


def test_a_day_tells_what_no_longer_works(demo: Path, tmp_path: Path) -> None:
    demo = shutil.copytree(demo, tmp_path / "demo")
    painter = demo / "specs" / "acme" / "painter.yaml"
    text = painter.read_text(encoding="utf-8")
    assert "\nparameters:\n" in text
    painter.write_text(text.replace("parameters:\n", RETIRING, 1), encoding="utf-8")
    (demo / CACHE).mkdir(exist_ok=True)
    for day, works, warnings in (
        ("2026-09-23", "It works until 2026-09-24.", 0),
        ("2026-09-24", "It stopped working on 2026-09-24.", 1),
    ):
        run = specpress("validate", "--today", day, "acme/painter", "-", cwd=demo, stdin=json.dumps(REQUEST))
        assert (run.returncode, run.stdout) == (0, "valid, 0.03 USD\n")
        assert run.stderr == f"acme/painter: Deprecated since 2026-03-24. {works} Use sculptor instead.\n"
        for _ in range(2):  # what is kept of a model does not know the day
            run = specpress("check", "--today", day, cwd=demo)
            assert (run.returncode, run.stdout.count("warning retired: ")) == (0, warnings)
    run = specpress("check", "--today", "24.9.2026", cwd=demo)
    assert (run.returncode, "'24.9.2026' is no day such as 2026-09-24" in run.stderr) == (2, True)


@pytest.mark.parametrize(
    "stdin", ["", "{", "[1,]", "NaN", "\ufeff", '{"a": 1}{', "[" * 100_000, "1" * 10_000]
)
def test_a_request_that_is_no_json_is_refused_in_one_line(demo: Path, stdin: str) -> None:
    run = specpress("validate", "acme/painter", "-", cwd=demo, stdin=stdin)
    assert run.returncode in (1, 2)
    assert "Traceback" not in run.stderr
    assert len((run.stderr + run.stdout).splitlines()) <= 2


def test_cost(demo: Path) -> None:
    run = specpress("cost", "acme/painter", "-", "--format", "json", cwd=demo, stdin=json.dumps(REQUEST))
    assert json.loads(run.stdout) == {"amount": "0.03", "unit": "USD", "kind": "computed"}
    run = specpress("cost", "acme/painter", "-", cwd=demo, stdin=json.dumps(REQUEST))
    assert (run.returncode, run.stdout) == (0, "0.03 USD\n")
    run = specpress("cost", "acme/painter", "-", cwd=demo, stdin="{}")
    assert run.returncode == 1
    assert "refuse" in run.stderr


@pytest.mark.parametrize("measure", ["x", "=1", "x=", "x=-1", "x=nan", "x=1e9999", "x=one"])
def test_a_measure_that_is_none_is_wrong_usage(demo: Path, measure: str) -> None:
    run = specpress("cost", "acme/painter", "-", "--measure", measure, cwd=demo, stdin=json.dumps(REQUEST))
    assert run.returncode == 2
    assert "write it as in audio_seconds=12" in run.stderr


def test_a_measure_may_be_a_word(demo: Path, tmp_path: Path) -> None:
    shutil.copytree(demo / "specs", tmp_path / "specs")
    painter = tmp_path / "specs" / "acme" / "painter.yaml"
    text = painter.read_text(encoding="utf-8").partition("\nprice:")[0]
    painter.write_text(
        f"""{text}
price:
  unit: USD
  measures: {{ region: {{ options: [us, eu], default: us }} }}
  charges: [{{ amount: [{{ when: {{ measure.region: eu }}, amount: 3 }}, {{ amount: 2 }}] }}]
""",
        encoding="utf-8",
    )
    body = json.dumps(REQUEST)
    for measures, printed in ((), "2 USD\n"), (("--measure", "region=eu"), "3 USD\n"):
        run = specpress("cost", "acme/painter", "-", *measures, cwd=tmp_path, stdin=body)
        assert (run.returncode, run.stdout, run.stderr) == (0, printed, "")
    run = specpress("cost", "acme/painter", "-", "--measure", "region=uk", cwd=tmp_path, stdin=body)
    assert run.returncode == 2
    assert "the measure 'region' must be one of: us, eu" in run.stderr


def test_show(demo: Path) -> None:
    run = specpress("show", "acme/painter", cwd=demo)
    assert run.returncode == 0
    for text in ("Painter (image)", "aspect_ratio", "16:9", "When quality is fine", "USD", "read 2026-11-21"):
        assert text in run.stdout
    entry = json.loads(specpress("show", "acme/painter", "--format", "json", cwd=demo).stdout)
    known = json.loads((demo / "generated" / "catalog.json").read_text(encoding="utf-8"))["models"]
    assert entry == known[0]


def test_models(demo: Path) -> None:
    run = specpress("models", cwd=demo)
    price = "per image × count: 0.08 USD when quality is fine, 0.03 USD otherwise"
    assert (run.returncode, run.stderr) == (0, "1 model\n")
    assert run.stdout.splitlines()[1] == f"acme/painter  Painter  image   text    {price}"
    row = printed(demo, "models", "--provider", "acme", "--modality", "image")["models"][0]
    assert row == {
        "name": "acme/painter", "provider": "acme", "id": "painter", "title": "Painter", "family": None,
        "output": "image", "inputs": ["text"], "tags": ["text-to-image", "seed"], "roles": [], "files": None,
        "prompt": {"required": True, "max_characters": 2000},
        "price": {"amount": "0.03", "unit": "USD", "kind": "computed"}, "price_text": price,
        "works": True, "deprecated": None,
    }  # fmt: skip
    assert printed(demo, "models", "--modality", "video")["models"] == []
    for words, meant in (("--provider", "acmee"), "acme"), (("--modality", "imag"), "image"):
        run = specpress("models", *words, cwd=demo)
        assert (run.returncode, run.stdout) == (2, "")
        assert f"did you mean '{meant}'?" in run.stderr


def test_models_say_until_when_they_work(demo: Path, tmp_path: Path) -> None:
    spec = copy(demo, tmp_path) / "painter.yaml"
    shutil.copy(demo / "specs" / "catalog.yaml", tmp_path / "specs")
    text = spec.read_text(encoding="utf-8")
    for deprecated, day, state in (
        ("{}", "2026-11-30", "deprecated"),
        ("{until: 2027-01-31}", "2027-01-30", "works until 2027-01-31"),
        ("{until: 2027-01-31}", "2027-01-31", "ended 2027-01-31"),
    ):
        spec.write_text(f"{text}\ndeprecated: {deprecated}\n", encoding="utf-8")
        run = specpress("models", "--today", day, cwd=tmp_path)
        assert run.stdout.splitlines()[1].endswith(f"  {state}")
        row = printed(tmp_path, "models", "--today", day)["models"][0]
        assert row["works"] == (not state.startswith("ended"))
        assert row["deprecated"] == ({"until": "2027-01-31"} if "until" in deprecated else {})


@pytest.mark.parametrize("width", [10, 30, 44, 60, 100])
def test_a_table_of_models_fits_a_terminal(width: int) -> None:
    row = {name: f"{name} " + "x" * 30 for name in HEADINGS} | {"model": "acme/painter"}
    lines = table([row], width)
    assert all("acme/painter" in line or line.startswith("model") for line in lines)
    assert max(map(len, lines)) <= max(width, len("acme/painter"))
    assert max(map(len, table([row], None))) == sum(map(len, row.values())) + 2 * 5


def printed(folder: Path, *words: str) -> dict[str, Any]:
    """What a command prints as JSON."""
    values = json.loads(specpress(*words, "--format", "json", cwd=folder).stdout)
    assert isinstance(values, dict)
    return values


FILES = ("acme/painter", "requests/painter.json")
FORMS = {
    "generate": ("--check",), "publish": ("../public", "--check"), "models": (), "show": ("acme/painter",),
    "validate": FILES, "cost": FILES, "translate": ("acme/painter", *FILES), "locales": ("--add", "bn"),
    "explain": ("missing-key",), "targets": (), "diff": ("specs",), "import": ("page.txt", "--out", "drafts"),
    "upgrade": (FILES[1], "--model", FILES[0], "--from", "specs"),
}  # fmt: skip
PROBLEM = {"file", "line", "column", "severity", "code", "message", "help"}


@pytest.mark.parametrize("name", JSON_KEYS)
def test_what_is_printed_as_json_is_on_the_page(demo: Path, tmp_path: Path, name: str) -> None:
    folder = shutil.copytree(demo, tmp_path / "demo")
    (folder / "page.txt").write_text("nothing of a model\n", encoding="utf-8")
    if name == "publish":
        assert specpress("release", cwd=folder).returncode == 0
    (folder / "generated" / "catalog.json").unlink()
    values = printed(folder, name, *FORMS[name])
    known = set(re.findall(r"`([a-z_]+)`", JSON_KEYS[name]))
    if name == "show":
        assert values["name"] == "acme/painter"  # the rest is as in catalog.json
        return
    rows = [
        row for rows in values.values() if isinstance(rows, list) for row in rows if isinstance(row, dict)
    ]
    assert values.keys() <= known | {"problems"}
    for row in rows:
        assert row.keys() <= known or row.keys() == PROBLEM
    assert values["problems"] if name == "import" else not values.get("problems")


@pytest.mark.parametrize("name", sorted(FORMS.keys() - {"explain", "targets", "diff", "upgrade", "import"}))
def test_a_broken_spec_is_told_as_json(demo: Path, tmp_path: Path, name: str) -> None:
    folder = shutil.copytree(demo, tmp_path / "demo")
    with (folder / "specs" / "acme" / "painter.yaml").open("a", encoding="utf-8") as file:
        file.write("\nnonsense: 1\n")
    checked = json.loads(specpress("check", "--format", "json", cwd=folder).stdout)
    run = specpress(name, *FORMS[name], "--format", "json", cwd=folder)
    assert run.returncode == 1
    assert [row for row in json.loads(run.stdout)["problems"] if row["severity"] == "error"] == checked


def test_generated_files_that_are_stale_are_told_as_json(demo: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(demo, tmp_path / "demo")
    assert specpress("release", cwd=folder).returncode == 0
    schema = folder / "generated" / "schemas" / "acme" / "painter" / "request.schema.json"
    schema.unlink()
    run = specpress("publish", "../public", "--format", "json", cwd=folder)
    shown = schema.relative_to(folder).as_posix()
    assert run.returncode == 1
    assert json.loads(run.stdout) == {"stale": [shown], "write": [], "delete": [], "problems": []}


def test_a_wrong_request_is_told_as_json(demo: Path) -> None:
    for name in ("validate", "cost"):
        run = specpress(name, "acme/painter", "-", "--format", "json", cwd=demo, stdin="{}")
        assert run.returncode == 1
        row = json.loads(run.stdout)["problems"][0]
        assert row.keys() == PROBLEM | {"pointer"}
        assert (row["code"], row["pointer"]) == ("missing-key", "/model")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("acme", "'acme' is a provider; `specpress models --provider acme` lists its models"),
        ("painter", "did you mean 'acme/painter'?"),
        ("other/painter", "did you mean 'acme/painter'?"),
        ("acme/nothing", "`specpress models --provider acme` lists those that there are"),
        ("nothing/at-all", "`specpress models` lists those that there are"),
        ("", "`specpress models` lists those that there are"),
    ],
)
def test_a_name_that_no_model_has_leads_to_those_that_there_are(demo: Path, name: str, said: str) -> None:
    run = specpress("show", name, cwd=demo)
    assert (run.returncode, run.stdout) == (2, "")
    assert said in run.stderr


@pytest.mark.parametrize("command", [("show",), ("validate", "-"), ("cost", "-")])
def test_a_model_that_is_not_there_is_wrong_usage_with_a_suggestion(
    demo: Path, command: tuple[str, ...]
) -> None:
    run = specpress(command[0], "acme/paiter", *command[1:], cwd=demo)
    assert run.returncode == 2
    assert "did you mean 'acme/painter'?" in run.stderr


def test_wrong_usage(demo: Path) -> None:
    for arguments in (
        (), ("generat",), ("generate", "--target", "python3"), ("generate", "--only", "acme/none"),
        ("generate", "--jobs", "0"), ("generate", "--specs", "none"), ("explain", "no-such-code"),
        ("generate", "--watch", "--check"), ("validate", "acme/painter", "none.json"),
        ("show", "acme/painter", "--specs", "none"),
    ):  # fmt: skip
        run = specpress(*arguments, cwd=demo)
        assert run.returncode == 2, arguments
        assert run.stderr, arguments
        assert "Traceback" not in run.stderr, arguments
    assert "did you mean 'python'?" in specpress("generate", "--target", "pyton", cwd=demo).stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("chek",), "there is no command 'chek'; did you mean 'check'?"),
        (("help", "chek"), "there is no command 'chek'; did you mean 'check'?"),
        (("check", "--fromat", "json"), "there is no option '--fromat'; did you mean '--format'?"),
        (("check", "--format", "jsn"), "there is no 'jsn'; did you mean 'json'?"),
        (("explain", "-v", "a", "b"), "'b' is one argument too many"),
        (("--specs", "specs", "check"), "write specpress COMMAND --specs …"),
        (("-q", "--specs=specs", "check"), "write specpress COMMAND --specs=specs …"),
        (("-qv", "-x"), "there is no option '-x'; `specpress help` tells more"),
        (("--vesion",), "there is no option '--vesion'; did you mean '--version'?"),
    ],
)
def test_wrong_usage_says_what_may_be_meant(demo: Path, arguments: tuple[str, ...], said: str) -> None:
    run = specpress(*arguments, cwd=demo)
    assert (run.returncode, run.stdout) == (2, "")
    assert said in run.stderr


def test_wrong_usage_shows_how_its_command_is_used(demo: Path) -> None:
    run = specpress("validate", "acme/painter", "requests/painter.json", "--nonsense", cwd=demo)
    assert run.stderr.startswith("usage: specpress validate ")


WITH_SPECS = [
    command for command in COMMANDS if "--specs" in {argument.name for argument in command.arguments}
]


@pytest.mark.parametrize("command", WITH_SPECS, ids=[command.name for command in WITH_SPECS])
@pytest.mark.parametrize("specs", ["none", "file"])
def test_a_folder_of_specs_that_is_none_is_wrong_usage(tmp_path: Path, command: Command, specs: str) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    needed = [
        argument.name
        for argument in command.arguments
        if not argument.name.startswith("-") and argument.settings.get("nargs") != "?"
    ]
    options = [
        word
        for argument in command.arguments
        if argument.settings.get("required")
        for word in (argument.name, "none")
    ]
    run = specpress(command.name, *(["none"] * len(needed)), *options, "--specs", specs, cwd=tmp_path)
    assert (run.returncode, run.stdout) == (2, "")
    assert "specpress init" in run.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_help_is_that_of_the_option(demo: Path) -> None:
    for words, command in (
        (("help",), ()), (("help", "help"), ()), (("help", "check"), ("check",)), (("help", "-q", "check"), ("check",))
    ):  # fmt: skip
        assert specpress(*words, cwd=demo).stdout == specpress(*command, "--help", cwd=demo).stdout
    assert specpress("-V", cwd=demo).stdout == f"specpress {__version__}\n"


def test_quiet_leaves_out_what_is_no_result(demo: Path, tmp_path: Path) -> None:
    shutil.copytree(demo, tmp_path / "demo")
    for words in (("-q", "generate"), ("generate", "--quiet")):
        (tmp_path / "demo" / "generated" / "catalog.json").unlink()
        run = specpress(*words, cwd=tmp_path / "demo")
        assert (run.returncode, run.stdout, run.stderr) == (0, "", "")
    run = specpress("-q", "cost", "acme/painter", "-", cwd=demo, stdin="{}")
    assert run.returncode == 1
    assert "/prompt: missing-key" in run.stderr
    (tmp_path / "demo" / "generated" / "catalog.json").unlink()
    run = specpress("generate", "-v", cwd=tmp_path / "demo")
    assert "write generated/catalog.json\n" in run.stderr
    assert re.search(r"^generate: \d+\.\d\d s$", run.stderr, re.MULTILINE)


def test_show_fits_a_terminal(demo: Path) -> None:
    """A terminal of 60 columns, as `script` makes one of the variable."""
    command = ["script", "-qec", f"COLUMNS=60 '{sys.executable}' -m specpress show acme/painter", "/dev/null"]
    run = subprocess.run(command, cwd=demo, capture_output=True, text=True, check=False, env=environment())
    whole = specpress("show", "acme/painter", cwd=demo).stdout
    assert max(map(len, whole.splitlines())) > 60 >= max(map(len, run.stdout.splitlines()))
    assert run.stdout.split() == whole.split()


def test_explain(demo: Path) -> None:
    assert "A request lacks a key" in specpress("explain", "missing-key", cwd=demo).stdout
    page = specpress("explain", "default-not-an-option", cwd=demo).stdout
    assert page.startswith("# default-not-an-option\n\n")
    codes = specpress("explain", cwd=demo).stdout.splitlines()
    assert len(codes) >= 40
    assert all(re.fullmatch(r"[a-z0-9-]+ +\S.*[.?!:]", line) for line in codes)


def test_targets(demo: Path) -> None:
    names = [line.split()[0] for line in specpress("targets", cwd=demo).stdout.splitlines()]
    assert names == sorted(names)
    assert {"catalog", "json-schema", "python", "vectors"} <= set(names)


@pytest.fixture
def broken(demo: Path, tmp_path: Path) -> Path:
    """A catalogue with two errors and a warning in two files."""
    specs = copy(demo, tmp_path)
    text = (specs / "painter.yaml").read_text(encoding="utf-8")
    text = text.replace("default: draft", "default: drift").replace('"16:9"', "16:9")
    (specs / "painter.yaml").write_text(text.replace("\n", "\r\n"), encoding="utf-8", newline="")
    provider = (specs / "provider.yaml").read_text(encoding="utf-8")
    (specs / "provider.yaml").write_text(provider.replace("polling:", "poling:"), encoding="utf-8")
    return tmp_path


def test_check_reports_everything_in_one_run(broken: Path) -> None:
    run = specpress("check", cwd=broken)
    assert run.returncode == 1
    places = re.findall(r"^(\S+?):(\d+):(\d+): (\w+) ([a-z0-9-]+): ", run.stdout, re.MULTILINE)
    assert [(row[0].rsplit("/", 1)[1], *row[1:]) for row in places] == [
        ("painter.yaml", "22", "22", "warning", "yaml-1-1-differs"),
        ("painter.yaml", "28", "14", "error", "default-not-an-option"),
        ("provider.yaml", "47", "1", "error", "unknown-key"),
    ]
    assert places == sorted(places, key=lambda row: (row[0], int(row[1]), int(row[2])))
    assert "did you mean 'polling'?" in run.stdout
    assert "\x1b" not in run.stdout


def test_the_other_formats_hold_the_same(broken: Path) -> None:
    rows = json.loads(specpress("check", "--format", "json", cwd=broken).stdout)
    github = specpress("check", "--format", "github", cwd=broken).stdout.splitlines()
    sarif = json.loads(specpress("check", "--format", "sarif", cwd=broken).stdout)["runs"][0]["results"]
    assert len(rows) == len(github) == len(sarif) > 0
    for row, line, result in zip(rows, github, sarif, strict=True):
        place = f"file={row['file']},line={row['line']},col={row['column']}"
        place += f",endLine={row['end_line']},endColumn={row['end_column']}"
        assert line.startswith(f"::{row['severity']} {place},title={row['code']}::")
        assert (result["ruleId"], result["level"]) == (row["code"], row["severity"])
        region = {"startLine": row["line"], "startColumn": row["column"]}
        region |= {"endLine": row["end_line"], "endColumn": row["end_column"]}
        assert result["locations"][0]["physicalLocation"]["region"] == region
    text = (broken / "specs" / "acme" / "provider.yaml").read_text(encoding="utf-8").splitlines()
    row = rows[-1]
    assert text[row["line"] - 1][row["column"] - 1 : row["end_column"] - 1] == "poling"


def test_an_end_is_given_where_it_is_known() -> None:
    spans = (Span("a.yaml"), Span("a.yaml", 3, 5), Span("a.yaml", 3, 5, 4, 2))
    problems = [Diagnostic(span, "retired", "wrong") for span in spans]
    assert as_github(problems).splitlines() == [
        "::error file=a.yaml,line=1,col=1,title=retired::wrong",
        "::error file=a.yaml,line=3,col=5,title=retired::wrong",
        "::error file=a.yaml,line=3,endLine=4,title=retired::wrong",
    ]
    notes = [replace(problem, severity=Severity.NOTE) for problem in problems]
    assert {line.partition(" ")[0] for line in as_github(notes).splitlines()} == {"::notice"}
    assert ["end_line" in row for row in json.loads(as_json(problems))] == [False, False, True]
    results = json.loads(as_sarif(problems))["runs"][0]["results"]
    regions = [result["locations"][0]["physicalLocation"]["region"] for result in results]
    assert ["endColumn" in region for region in regions] == [False, False, True]


def test_sarif_has_the_page_of_each_problem_and_knows_it_again_where_lines_have_moved(broken: Path) -> None:
    def log() -> tuple[dict[str, Any], list[dict[str, Any]]]:
        run = json.loads(specpress("check", "--format", "sarif", cwd=broken).stdout)["runs"][0]
        return {rule["id"]: rule for rule in run["tool"]["driver"]["rules"]}, run["results"]

    rules, results = log()
    assert {result["ruleId"] for result in results} == rules.keys()
    for rule in rules.values():
        assert rule["shortDescription"]["text"]
        assert len(rule["help"]["markdown"]) > 100
        assert rule["defaultConfiguration"]["level"] in ("error", "warning")
    assert len({result["partialFingerprints"]["problem/v1"] for result in results}) == len(results)
    provider = broken / "specs" / "acme" / "provider.yaml"
    provider.write_text("# A line more.\n" + provider.read_text("utf-8"), encoding="utf-8")
    settings = broken / "specs" / "catalog.yaml"
    settings.write_text("title: Demo\nsite: https://docs.example.com/\n", encoding="utf-8")
    rules, moved = log()
    assert [result["partialFingerprints"] for result in moved] == [
        result["partialFingerprints"] for result in results
    ]
    assert moved != results
    uri = "https://docs.example.com/en/reference/problems/unknown-key.html"
    assert rules["unknown-key"]["helpUri"] == uri


def test_check_tells_of_the_files_that_are_named_and_reads_everything(broken: Path) -> None:
    painter, provider = "specs/acme/painter.yaml", "specs/acme/provider.yaml"
    told = {
        names: [
            row["code"]
            for row in json.loads(specpress("check", *names, "--format", "json", cwd=broken).stdout)
        ]
        for names in [(painter,), (provider,), (painter, provider), ("specs/acme",)]
    }
    assert told == {
        (painter,): ["yaml-1-1-differs", "default-not-an-option"],
        (provider,): ["unknown-key"],
        (painter, provider): ["yaml-1-1-differs", "default-not-an-option", "unknown-key"],
        ("specs/acme",): ["yaml-1-1-differs", "default-not-an-option", "unknown-key"],
    }
    elsewhere = specpress("check", "painter.yaml", "--specs", "..", cwd=broken / "specs" / "acme")
    assert (elsewhere.returncode, elsewhere.stdout.count("painter.yaml:")) == (1, 2)
    by_full_path = specpress("check", str(broken / painter), cwd=broken)
    assert (by_full_path.returncode, by_full_path.stdout.count("painter.yaml:")) == (1, 2)
    before = (broken / painter).read_bytes()
    fixed = specpress("check", provider, "--fix", cwd=broken)
    assert (fixed.stdout, fixed.stderr) == (
        f"{provider}: no problems\n",
        "fixed 1 problem in 1 file, 0 left\n",
    )
    assert ((broken / painter).read_bytes(), fixed.returncode) == (before, 0)


def test_check_tells_of_a_file_that_its_folder_is_wrong(demo: Path, tmp_path: Path) -> None:
    (copy(demo, tmp_path) / "provider.yaml").unlink()
    assert "missing-provider-file" in specpress("check", "specs/acme/painter.yaml", cwd=tmp_path).stdout


@pytest.mark.parametrize("name", ["none.yaml", "specs/none.yaml", "..", "/", "specs/../none.yaml"])
def test_a_file_that_is_none_of_the_specs_is_wrong_usage(demo: Path, name: str) -> None:
    run = specpress("check", name, cwd=demo)
    assert (run.returncode, run.stdout) == (2, "")
    assert "name the folder that holds it by --specs" in run.stderr or "leave FILE out" in run.stderr


def test_warnings_and_texts_to_be_written_fail_where_that_is_asked_for(demo: Path, tmp_path: Path) -> None:
    path = copy(demo, tmp_path) / "painter.yaml"
    text = path.read_text(encoding="utf-8")
    for old, new, code, where in [
        ("summary:", "# summary:", "missing-summary", "specs/acme/painter.yaml: 1 text to be written"),
        ("summary: ", "summary: TODO ", "text-unfinished", ": warning text-unfinished: "),
    ]:
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
        assert path.read_text(encoding="utf-8") != text
        lax, strict = (specpress("check", *words, cwd=tmp_path) for words in ((), ("--strict",)))
        assert (lax.returncode, strict.returncode) == (0, 1)
        assert where in lax.stdout
        assert f": error {code}: " in strict.stdout
        assert specpress("check", "specs/acme/provider.yaml", "--strict", cwd=tmp_path).returncode == 0


def test_who_changes_a_released_model_writes_its_texts(demo: Path, tmp_path: Path) -> None:
    path = copy(demo, tmp_path) / "painter.yaml"
    text = path.read_text(encoding="utf-8")
    catalog, _ = read(tmp_path / "specs")
    first = Release(version=Version(1, 0, 0), date=date(2026, 11, 30), bump="none")
    folder = tmp_path / "specs" / "releases" / "1.0.0"
    folder.mkdir(parents=True)
    for name, data in record(first, None, rows_of(catalog)).items():
        (folder / name).write_bytes(data)
    settings = tmp_path / "specs" / "catalog.yaml"
    settings.write_text("title: Acme\nversion: 1.0.0\n", encoding="utf-8")
    assert specpress("check", cwd=tmp_path).stdout == "1 model: no problems\n"
    path.write_text(text.replace("summary:", "# summary:", 1), encoding="utf-8")
    assert specpress("check", "specs/acme/provider.yaml", cwd=tmp_path).returncode == 0
    for words in ((), ("specs/acme/painter.yaml",)):
        run = specpress("check", *words, cwd=tmp_path)
        assert run.returncode == 1
        assert "specs/acme/painter.yaml:3:1: error missing-summary: " in run.stdout
    # What was released without a text may wait for it.
    catalog, _ = read(tmp_path / "specs")
    for name, data in record(first, None, rows_of(catalog)).items():
        (folder / name).write_bytes(data)
    run = specpress("check", cwd=tmp_path)
    assert run.returncode == 0
    assert "1 model: no problems; 1 text to be written; " in run.stdout
    copied = path.with_name("copied.yaml")
    shutil.copyfile(path, copied)
    run = specpress("check", cwd=tmp_path)
    assert run.returncode == 1
    assert "specs/acme/copied.yaml:3:1: error missing-summary: " in run.stdout
    assert "specs/acme/painter.yaml:3:1: error" not in run.stdout
    (folder / "catalog.json").write_text("{", encoding="utf-8")
    run = specpress("check", cwd=tmp_path)
    assert (run.returncode, "releases/1.0.0/catalog.json is broken" in run.stderr) == (2, True)


def test_nothing_is_written_where_a_spec_is_broken(broken: Path) -> None:
    run = specpress("generate", cwd=broken)
    assert run.returncode == 1
    assert "nothing was written" in run.stderr
    assert not (broken / "generated").exists()


def test_only_one_model_or_target_is_made(demo: Path, tmp_path: Path) -> None:
    copy(demo, tmp_path)
    (tmp_path / "specs" / "acme" / "broken.yaml").write_text("title: [", encoding="utf-8")
    assert (
        specpress("generate", "--only", "acme/painter", "--target", "json-schema", cwd=tmp_path).returncode
        == 0
    )
    made = sorted(str(path.relative_to(tmp_path)) for path in (tmp_path / "generated").rglob("*.json"))
    assert made == ["generated/manifest.json"] + [
        f"generated/schemas/acme/painter/{part}.schema.json"
        for part in ("error", "request", "result", "task")
    ]


def test_check_tells_what_would_change_and_writes_nothing(demo: Path, tmp_path: Path) -> None:
    specs = copy(demo, tmp_path)
    assert specpress("generate", cwd=tmp_path).returncode == 0
    before = {path: path.read_bytes() for path in (tmp_path / "generated").rglob("*") if path.is_file()}
    text = (specs / "painter.yaml").read_text(encoding="utf-8").replace("max: 4", "max: 5")
    (specs / "painter.yaml").write_text(text, encoding="utf-8")
    run = specpress("generate", "--check", cwd=tmp_path)
    assert run.returncode == 1
    assert "write generated/schemas/acme/painter/request.schema.json" in run.stdout.splitlines()
    assert "run `specpress generate`" in run.stderr
    assert before == {
        path: path.read_bytes() for path in (tmp_path / "generated").rglob("*") if path.is_file()
    }


def test_a_reader_that_goes_away_is_no_fault(demo: Path) -> None:
    command = f"'{sys.executable}' -m specpress explain | head -n 1"
    run = subprocess.run(
        ["bash", "-c", command], cwd=demo, capture_output=True, text=True, check=False, env=environment()
    )
    assert run.stderr == ""
    assert len(run.stdout.splitlines()) == 1


@pytest.mark.parametrize(
    ("env", "coloured"),
    [
        ({}, True),
        ({"NO_COLOR": "1"}, False),
        ({"TERM": "dumb"}, False),
        ({"FORCE_COLOR": "0"}, False),
        ({"FORCE_COLOR": "1", "TERM": "dumb"}, True),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
    ],
)
def test_colour_is_for_terminals_that_want_it(broken: Path, env: dict[str, str], coloured: bool) -> None:
    command = ["script", "-qec", f"'{sys.executable}' -m specpress check", "/dev/null"]
    colours = ("NO_COLOR", "FORCE_COLOR")
    base = {key: value for key, value in environment(TERM="xterm").items() if key not in colours}
    run = subprocess.run(
        command, cwd=broken, capture_output=True, text=True, check=False, env={**base, **env}
    )
    assert ("\x1b[" in run.stdout) is coloured
    assert "unknown-key" in run.stdout


def test_colour_can_be_had_without_a_terminal(broken: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[1;31merror\x1b[0m" in specpress("check", cwd=broken).stdout


@pytest.mark.parametrize(
    ("origin", "typed"),
    [
        (None, "pip install 'specpress[mock]'"),
        ({"url": "https://x.example/s", "vcs_info": {"vcs": "git"}},
         "pip install 'specpress[mock] @ git+https://x.example/s'"),
        ({"url": "file:///a%20b/s.whl", "archive_info": {}},
         "pip install 'specpress[mock] @ file:///a%20b/s.whl'"),
        ("no JSON", "pip install 'specpress[mock]'"),
    ],
)  # fmt: skip
def test_an_extra_comes_from_where_specpress_came(
    origin: object, typed: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "site-packages" / "specpress-0.1.0.dist-info"
    folder.mkdir(parents=True)
    (folder / "METADATA").write_text(
        "Metadata-Version: 2.1\nName: specpress\nVersion: 0.1.0\n", encoding="utf-8"
    )
    if origin is not None:
        text = origin if isinstance(origin, str) else json.dumps(origin)
        (folder / "direct_url.json").write_text(text, encoding="utf-8")
    monkeypatch.syspath_prepend(folder.parent)
    monkeypatch.setattr(console, "__file__", str(folder.parent / "specpress" / "cli" / "console.py"))
    assert console.how_to_install("mock") == typed


def test_an_extra_of_a_clone_comes_from_the_clone(monkeypatch: pytest.MonkeyPatch) -> None:
    root = Path(__file__).parents[1]
    for folder, typed in ((root, ".[site]"), (root / "specs" / "rivya", "../..[site]")):
        monkeypatch.chdir(folder)
        assert console.how_to_install("site") == f"pip install '{typed}'"


def test_watch_makes_again_what_changes_and_ends_on_an_interrupt(demo: Path, tmp_path: Path) -> None:
    specs = copy(demo, tmp_path)
    with subprocess.Popen(
        [*COMMAND, "generate", "--watch", "--target", "catalog"],
        cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment(),
    ) as process:  # fmt: skip
        catalog = tmp_path / "generated" / "catalog.json"
        assert process.stderr is not None
        assert any("watching" in line for line in iter(process.stderr.readline, ""))
        text = (specs / "painter.yaml").read_text(encoding="utf-8")
        (specs / "painter.yaml").write_text(
            text.replace("title: Painter\nsummary", "title: Dauber\nsummary"), encoding="utf-8"
        )
        while "Dauber" not in catalog.read_text(encoding="utf-8"):
            assert process.stderr.readline()
        process.send_signal(signal.SIGINT)
        _, err = process.communicate()
    assert err.endswith("specpress: interrupted; nothing was left half-written\n")
    assert "Traceback" not in err
    assert process.returncode == 130


def test_publish(demo: Path, tmp_path: Path) -> None:
    """From the first release to the second, and back out of mistakes."""
    copy(demo, tmp_path)
    (tmp_path / "specs" / "catalog.yaml").write_bytes((demo / "specs" / "catalog.yaml").read_bytes())
    run = specpress("publish", "www", cwd=tmp_path)
    assert run.returncode == 1
    assert run.stdout.startswith(
        "specs:1:1: error not-released: nothing was released yet\n    help: run `specpress"
    )
    assert run.stderr == "nothing was published\n"
    assert specpress("release", cwd=tmp_path).returncode == 0
    (tmp_path / "generated" / "openapi" / "acme.json").unlink()
    run = specpress("publish", "www", cwd=tmp_path)
    assert (run.returncode, run.stdout) == (1, "")
    assert "run `specpress generate`" in run.stderr
    assert not (tmp_path / "www").exists()
    assert specpress("generate", cwd=tmp_path).returncode == 0
    run = specpress("publish", "www", "--check", cwd=tmp_path)
    assert run.returncode == 1
    assert "write www/v1.0.0/acme/painter/request.schema.json\n" in run.stdout
    assert not (tmp_path / "www").exists()
    run = specpress("publish", "www", cwd=tmp_path)
    assert (run.returncode, run.stdout) == (0, "")
    written = run.stderr.removeprefix("1.0.0: ").partition(" ")
    assert int(written[0]) == sum(path.is_file() for path in (tmp_path / "www").rglob("*"))
    assert written[2] == "files written; www is to be served at https://acme.example/schemas/\n"
    for more in ([], ["--check"]):
        run = specpress("publish", "www", *more, cwd=tmp_path)
        assert (run.returncode, run.stdout, run.stderr) == (0, "", "www is up to date\n")

    spec = tmp_path / "specs" / "acme" / "painter.yaml"
    text = spec.read_text(encoding="utf-8")
    for number in range(1, 3):
        spec.write_text(text.replace("title: Painter\n", f"title: Painter {number}\n", 1), encoding="utf-8")
        assert specpress("generate", cwd=tmp_path).returncode == 0
        run = specpress("publish", "www", "--check", cwd=tmp_path)
        assert run.returncode == 1
        last = "1.0.0" if number == 1 else "1.0.1"
        assert f"acme/painter is not as {last} has it\n    help: run `specpress release`" in run.stdout
        assert specpress("release", cwd=tmp_path).returncode == 0
    # What changed in both releases since the last that was published.
    run = specpress("publish", "www", cwd=tmp_path)
    assert run.returncode == 0
    assert [line for line in run.stdout.splitlines() if not line.startswith(" ")] == [
        "1.0.1: 1 note",
        "1.0.2: 1 note",
    ]
    assert "  note: acme/painter, name: “Painter 1” instead of Painter.\n" in run.stdout
    assert specpress("publish", "www", "--format", "json", cwd=tmp_path).stdout.startswith("{")
    exact = tmp_path / "www" / "v1.0.0" / "acme" / "painter" / "task.schema.json"
    exact.write_text("{}", encoding="utf-8")
    run = specpress("publish", "www", cwd=tmp_path)
    assert run.returncode == 1
    assert run.stdout.startswith(
        "www/v1.0.0/acme/painter/task.schema.json:1:1: error published-file-altered: "
    )
    assert "restore it" in run.stdout
    assert run.stderr == "nothing was published\n"


def test_publish_without_the_whole_catalogue(demo: Path, tmp_path: Path) -> None:
    """A project that makes schemas alone publishes these, and is compared with its release all the same."""
    copy(demo, tmp_path)
    (tmp_path / "specpress.toml").write_text('targets = ["json-schema"]\n', encoding="utf-8")
    assert specpress("publish", "www", cwd=tmp_path).returncode == 1
    assert specpress("release", cwd=tmp_path).returncode == 0
    assert specpress("publish", "www", cwd=tmp_path).returncode == 0
    below = {
        path.relative_to(tmp_path / "www/v1").as_posix() for path in (tmp_path / "www/v1").rglob("*.json")
    }
    assert below == {f"acme/painter/{part}.schema.json" for part in ("request", "task", "result", "error")}


@pytest.mark.parametrize("folder", [".", "generated", "generated/schemas", "specs/new", ".."])
def test_publish_keeps_to_a_folder_of_its_own(demo: Path, folder: str) -> None:
    before = sorted(demo.rglob("*"))
    run = specpress("publish", folder, cwd=demo)
    assert run.returncode == 2
    assert "overlap" in run.stderr
    assert sorted(demo.rglob("*")) == before


def test_publish_tells_what_is_wrong_in_the_specs(demo: Path, tmp_path: Path) -> None:
    copy(demo, tmp_path)
    (tmp_path / "specs" / "catalog.yaml").write_text("title: T\nschemas: www.example.com\n", encoding="utf-8")
    run = specpress("publish", "www", cwd=tmp_path)
    assert run.returncode == 1
    assert "error unusable-address" in run.stdout
    assert run.stderr == "nothing was published\n"
    assert sorted(path.name for path in tmp_path.iterdir()) == [".specpress_cache", "specs"]
