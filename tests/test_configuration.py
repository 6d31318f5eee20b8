"""The configuration file: where it is found, what it sets, what is said of a broken one, and what `generate` keeps."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from command_line import specpress
from few_specs import copy_few

BASE = Path(__file__).parent / "cases" / "base"
GO = Path(__file__).parents[1] / "templates" / "examples" / "go"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project whose specs lie in a folder of another name, with a target of its own."""
    shutil.copytree(BASE, tmp_path / "models")
    shutil.copytree(GO, tmp_path / "templates" / "go")
    return tmp_path


def configure(project: Path, text: str, name: str = "specpress.toml") -> None:
    (project / name).write_text(text, encoding="utf-8")


TABLE = 'specs = "models"\nout = "made"\ntemplates = ["templates/go"]\ntargets = ["json-schema"]\n'


@pytest.mark.parametrize(("name", "head"), [("specpress.toml", ""), ("pyproject.toml", "[tool.specpress]\n")])
@pytest.mark.parametrize("below", [".", "models/demo"])
def test_a_file_is_found_upwards_and_its_paths_count_from_it(
    project: Path, name: str, head: str, below: str
) -> None:
    configure(project, head + TABLE, name)
    assert specpress("check", cwd=project / below).stdout == "1 model: no problems\n"
    assert specpress("generate", cwd=project / below).returncode == 0
    assert sorted(path.name for path in (project / "made").iterdir()) == [
        "go", "manifest.json", "schemas", "templates.json",
    ]  # fmt: skip
    again = specpress("generate", "--check", cwd=project)
    assert (again.returncode, again.stdout) == (0, "")
    assert specpress("show", "demo/still", cwd=project / below).returncode == 0
    assert "Go constants" in specpress("targets", cwd=project / below).stdout
    assert not (project / "models" / "demo" / "made").exists()


def test_what_is_typed_wins(project: Path) -> None:
    configure(project, TABLE)
    shutil.copytree(BASE, project / "other")
    (project / "other" / "demo" / "still.yaml").unlink()
    assert specpress("check", "--specs", "other", cwd=project).stdout == "0 models: no problems\n"
    run = specpress("generate", "--target", "catalog", "--out", "here", cwd=project)
    assert run.returncode == 0
    assert sorted(path.name for path in (project / "here").iterdir()) == ["catalog.json", "manifest.json"]
    # A folder that is configured may be typed as well: it is the same one.
    run = specpress("generate", "--templates", "templates/go", cwd=project)
    assert (run.returncode, run.stdout) == (0, "")


def test_the_nearest_file_counts_and_one_of_others_is_passed_over(project: Path) -> None:
    configure(project, TABLE)
    configure(project, "[tool.specpress]\nspecs = 'none'\n", "pyproject.toml")
    assert specpress("check", cwd=project).returncode == 0  # specpress.toml is the nearer of the two
    for text in ("[project]\nname = 'x'\n", "[tool.ruff]\n", "no TOML", "[tool]\nspecpres = 1\n"):
        configure(project / "models", text, "pyproject.toml")
        assert specpress("check", cwd=project / "models").returncode == 0
    configure(project / "models", "specs = 'none'\n")
    assert specpress("check", cwd=project / "models").returncode == 2
    configure(project / "models", "")
    assert "no folder specs" in specpress("check", cwd=project / "models").stderr


def test_an_empty_file_marks_the_folder_that_defaults_count_from(project: Path) -> None:
    (project / "models").rename(project / "specs")
    configure(project, "")
    assert specpress("generate", "--target", "catalog", cwd=project / "specs" / "demo").returncode == 0
    assert (project / "generated" / "catalog.json").is_file()


def test_languages_are_made_beside_english(tmp_path: Path) -> None:
    copy_few(tmp_path / "specs", ("rivya/suno-music",))
    configure(tmp_path, 'languages = ["bn"]\ntargets = ["docs", "site"]\n')
    assert specpress("generate", cwd=tmp_path).returncode == 0
    docs = tmp_path / "generated" / "docs"
    assert sorted(path.name for path in docs.iterdir() if path.is_dir()) == ["assets", "bn", "en", "theme"]
    assert "/ru/" not in (docs / "mkdocs.en.yml").read_text(encoding="utf-8")
    configure(tmp_path, 'languages = []\ntargets = ["docs", "site"]\n')
    assert specpress("generate", "--check", cwd=tmp_path).returncode == 1
    assert specpress("generate", cwd=tmp_path).returncode == 0
    assert sorted(path.name for path in docs.iterdir() if path.is_dir()) == ["assets", "en", "theme"]


def test_a_site_leads_to_the_reference_where_it_is_made(tmp_path: Path) -> None:
    copy_few(tmp_path / "specs", ("rivya/suno-music",), "locales")
    settings = tmp_path / "generated" / "docs" / "mkdocs.en.yml"
    for targets in ('"docs", "reference", "site"', '"docs", "site"'):
        configure(tmp_path, f"targets = [{targets}]\n")
        assert specpress("generate", cwd=tmp_path).returncode == 0
        assert ("reference/" in settings.read_text(encoding="utf-8")) == ("reference" in targets)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("# x\nspec = 'x'\n", "specpress.toml:2:1: there is no key 'spec'; did you mean 'specs'?"),
        ("[specs]\n", "specpress.toml:1:1: 'specs' must be a text, as in specs = \"specs\""),
        ("out = ''\n", "specpress.toml:1:1: 'out' must be a text"),
        ('out = "a\\u0000"\n', "specpress.toml:1:1: 'out' must be a text"),
        ("\ntemplates = 'x'\n", "specpress.toml:2:1: 'templates' must be a list of texts, as in templates = ["),
        ("targets = [1]\n", "specpress.toml:1:1: 'targets' must be a list of texts"),
        ("specs = 1\nlanguages = 2\n", "specpress.toml:2:1: 'languages' must be a list"),
        ("specs = 'models'\ntargets = ['pyton']\n",
         "specpress.toml:2:1: there is no target 'pyton'; did you mean 'python'?"),
        ("specs = 'models'\nlanguages = ['bn']\n", "specpress.toml:2:1: there is no language 'bn'; there are: en"),
        ("specs = 'models'\ntemplates = ['none']\n", "there is no folder none"),
        ("specs = \n", "specpress.toml:1:9: this is not TOML: Invalid value"),
        ("specs = 'a'\nspecs = 'b'\n", "specpress.toml:2:"),
        ("x = " + "[" * 100_000, "specpress.toml:1:1: this is not TOML"),
        ("#" * 1_000_001, "specpress.toml:1:1: the file cannot be read: it has 1,000,001 bytes"),
        ("\"\\u202e\\u001b[31m\" = 1\n", "there is no key '\\u202e\\x1b[31m'"),
    ],
)  # fmt: skip
def test_a_broken_file_is_told_with_its_place(project: Path, text: str, said: str) -> None:
    configure(project, text)
    run = specpress("generate", cwd=project)
    assert (run.returncode, run.stdout) == (2, "")
    assert said in run.stderr
    assert "\x1b" not in run.stderr
    assert not (project / "generated").exists()
    # What needs no file is not kept from its work by one, nor are those who ask for help.
    for words in (("explain", "missing-key"), ("check", "--help"), ("--version",)):
        assert specpress(*words, cwd=project).returncode == 0


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[tool]\nspecpress = 1\n", "pyproject.toml:1:1: `specpress` must be a table: write [tool.specpress] above"),
        ("[project]\nout = 1\n[tool.specpress] # ours\n\nout = 2\n", "pyproject.toml:5:1: 'out' must be a text"),
        ("[tool.specpress]\nout = \n", "pyproject.toml:2:7: this is not TOML"),
        ("[tool]\nspecpress.targts = []\n", "pyproject.toml:1:1: there is no key 'targts'; did you mean 'targets'?"),
    ],
)  # fmt: skip
def test_a_broken_table_of_ours_is_told_with_its_place(project: Path, text: str, said: str) -> None:
    configure(project, text, "pyproject.toml")
    run = specpress("check", cwd=project)
    assert (run.returncode, run.stdout) == (2, "")
    assert said in run.stderr


def test_what_a_target_of_ones_own_made_is_not_deleted_unasked(project: Path) -> None:
    configure(project, TABLE)
    assert specpress("generate", cwd=project).returncode == 0
    before = {path: path.read_bytes() for path in (project / "made").rglob("*") if path.is_file()}
    (project / "specpress.toml").unlink()
    words = ("generate", "--specs", "models", "--out", "made")
    for more in ((), ("--check",)):
        run = specpress(*words, *more, cwd=project)
        assert run.returncode == 1
        assert (
            "made/templates.json:1:1: error templates-not-named: no folder of the target 'go' is named"
            in run.stdout
        )
    assert before == {path: path.read_bytes() for path in (project / "made").rglob("*") if path.is_file()}
    # A run for one target leaves the others alone, and they are remembered.
    assert specpress(*words, "--target", "catalog", cwd=project).returncode == 0
    assert specpress(*words, cwd=project).returncode == 1
    assert specpress(*words, "--templates", "templates/go", cwd=project).returncode == 0
    assert specpress(*words, "--force", cwd=project).returncode == 0
    assert not (project / "made" / "go").exists()
    assert not (project / "made" / "templates.json").exists()
    assert specpress(*words, "--check", cwd=project).returncode == 0


def test_a_run_for_one_model_remembers_the_targets_of_ones_own(project: Path) -> None:
    words = ("generate", "--specs", "models", "--templates", "templates/go")
    assert specpress(*words, "--only", "demo/still", cwd=project).returncode == 0
    run = specpress("generate", "--specs", "models", cwd=project)
    assert (run.returncode, "templates-not-named" in run.stdout) == (1, True)
