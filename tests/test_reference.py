"""The reference pages: they hold everything that they are about, and every link leads somewhere."""

from __future__ import annotations

import argparse
import ast
import contextlib
import inspect
import io
import json
import re
import shlex
import shutil
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path, PurePosixPath
from posixpath import normpath
from types import ModuleType
from typing import Any

import markdown as python_markdown
import pytest

from docs_reading import without_front_matter
from markdown_reading import Reading
from python_models import ACME, MODELS
from specpress.base.diagnostics import Severity
from specpress.catalog import Catalog
from specpress.cli import main, serve
from specpress.cli.commands import COMMANDS, COMMON, EXITS, parser
from specpress.cli.configuration import KEYS
from specpress.cli.known_targets import known_targets
from specpress.runtime.messages import PROBLEMS
from specpress.spec import Fact, ModelSpec
from specpress.spec.load import convert
from specpress.spec.shape import keys_of
from specpress.spec.yaml import parse
from specpress.targets.base import CatalogTarget, ModelTarget
from specpress.targets.typescript import TypeScript
from specpress.tool_docs import typescript
from specpress.tool_docs.blocks import blocks
from specpress.tool_docs.format import classes, named
from specpress.tool_docs.pages import FOLDER
from specpress.tool_docs.problem_pages import STAGES, pages
from specpress.wording.verdicts import VERDICTS
from target_runs import outputs, rows

ROOT = Path(__file__).parents[1]
EXTENSIONS = ["admonition", "attr_list", "fenced_code", "tables", "toc"]


def joined(pieces: Mapping[str, bytes]) -> dict[str, str]:
    """The pages by their path below the folder of the reference."""
    reference = known_targets()["reference"]
    assert isinstance(reference, CatalogTarget)
    files = reference.make_catalog(Catalog(), pieces)
    assert all(path.startswith(f"{FOLDER}/") for path in files)
    return {path.removeprefix(f"{FOLDER}/"): data.decode() for path, data in files.items()}


@cache
def made() -> dict[str, str]:
    """The pages of the small catalogue."""
    reference = known_targets()["reference"]
    assert isinstance(reference, ModelTarget)
    return joined(rows(outputs(reference, MODELS, ACME)))


@cache
def read() -> dict[str, Reading]:
    """The pages as a site shows them."""
    site = python_markdown.Markdown(extensions=EXTENSIONS)
    return {path: Reading(site.reset().convert(without_front_matter(text))) for path, text in made().items()}


def sections(path: str) -> dict[str, str]:
    """The text under each heading of a page."""
    found = re.findall(r"^#{1,4} (.+?)\n(.*?)(?=^#{1,4} |\Z)", made()[path], re.DOTALL | re.MULTILINE)
    assert len(dict(found)) == len(found)
    return dict(found)


def test_every_link_leads_to_a_page_and_to_a_heading_of_it() -> None:
    found = 0
    for path, page in read().items():
        for target in page.links:
            file, _, anchor = target.partition("#")
            home = normpath(str(PurePosixPath(path).parent / file)) if file else path
            assert home in read(), (path, target)
            assert not anchor or anchor in read()[home].anchors, (path, target)
            found += 1
    assert found > 500


def test_every_page_can_be_reached_from_the_first() -> None:
    reached, pending = set(), ["index.md"]
    while pending:
        path = pending.pop()
        reached.add(path)
        near = {
            normpath(str(PurePosixPath(path).parent / link.partition("#")[0])) for link in read()[path].links
        }
        pending += near & made().keys() - reached
    assert reached == made().keys()


def test_every_page_has_one_title_and_no_heading_twice() -> None:
    for path, page in read().items():
        assert page.elements[0] == "h1", path
        assert page.elements.count("h1") == 1, path
        assert len({*page.anchors}) == len(page.anchors), path
        assert not any(re.search(r"_\d+$", anchor) for anchor in page.anchors), path


def test_every_table_has_whole_rows() -> None:
    for path, text in made().items():
        for table in re.findall(r"(?:^\|.*\n)+", text, re.MULTILINE):
            counts = {len(re.sub(r"`[^`]*`|\\\|", "", row).split("|")) for row in table.splitlines()}
            assert len(counts) == 1, (path, table)


def test_the_format_has_every_key_of_every_part() -> None:
    own = sections("format.md")
    common = own[named(Fact).capitalize()] + own["Parameter"]  # a key of a query is one, too
    for cls in classes():
        section = own[named(cls).capitalize()]
        missing = [key.name for key in keys_of(cls) if f"| `{key.name}` |" not in section + common]
        assert not missing, cls
        for key in keys_of(cls):
            if key.name in re.findall(r"^\| `(\w+)` \|", section, re.MULTILINE) and key.required:
                assert re.search(rf"^\| `{key.name}` \|.*\*\*required\*\*", section, re.MULTILINE)


def test_the_format_says_where_a_part_stands_and_what_can_be_wrong_with_it() -> None:
    tier = sections("format.md")["Tier"]
    assert "Stands under `tiers` of [charge](#charge)." in tier
    assert "[`price-tiers-disordered`](problems/price-tiers-disordered.md)" in tier


def test_the_examples_of_the_format_load() -> None:
    (example,) = re.findall(r"^```yaml\n(.*?)^```$", made()["format.md"], re.DOTALL | re.MULTILINE)
    node, problems = parse(example.encode(), "example.yaml")
    assert node is not None
    spec, more = convert(node, ModelSpec)
    assert (*problems, *more) == ()
    assert spec is not None


@pytest.mark.parametrize("code", pages())
def test_every_code_has_a_page_with_its_text_and_a_row(code: str) -> None:
    page, known = read()[f"problems/{code}.md"], pages()[code]
    words = "".join(re.sub(r"```\w*|`", "", known.text).split())
    assert words in "".join(page.text.replace("`", "").split())
    assert str(known.severity) in page.text
    assert page.elements.count("pre") == known.text.count("```diff")
    (row,) = (line for line in made()["problems/index.md"].splitlines() if f"({code}.md)" in line)
    assert f"| {known.severity} |" in row
    section = next(text for title, text in sections("problems/index.md").items() if row in text)
    assert section == sections("problems/index.md")[known.stage[0].upper() + known.stage[1:]]


def test_every_reason_of_a_verdict_has_a_page() -> None:
    assert {*VERDICTS} == {reason.partition("/")[0] for reason in PROBLEMS} | {
        "broken-rule",
        "no-alternative",
    }
    for reason, text in VERDICTS.items():
        assert pages()[reason].text.endswith(text.strip()), reason
    shared = [reason for reason in VERDICTS if pages()[reason].stage != "requests"]
    (line,) = (
        line
        for line in made()["problems/index.md"].splitlines()
        if "are said of specs and of requests" in line
    )
    assert re.findall(r"`([a-z]+(?:-[a-z]+)+)`", line) == shared


def test_there_is_no_page_of_a_code_that_is_not_known() -> None:
    found = {path for path in made() if path.startswith("problems/")}
    assert found == {"problems/index.md", *(f"problems/{code}.md" for code in pages())}
    assert {one.stage for one in pages().values()} == {*STAGES}
    assert {one.severity for one in pages().values()} == {*Severity}


@pytest.mark.parametrize(
    ("code", "parts"),
    [
        ("price-tiers-disordered", ["charge", "tier"]),
        ("default-not-an-option", ["parameter"]),
        ("unknown-fact-stated", ["every-part-that-states-facts"]),
        ("yaml-syntax", []),
    ],
)
def test_a_problem_leads_to_the_parts_that_it_is_about(code: str, parts: list[str]) -> None:
    links = [link for link in read()[f"problems/{code}.md"].links if "format.md#" in link]
    assert links == [f"../format.md#{part}" for part in parts]


def commands() -> Iterator[tuple[str, argparse.ArgumentParser]]:
    """Each command with its parser, as the command line has it."""
    (below,) = (one for one in parser()._actions if isinstance(one, argparse._SubParsersAction))
    yield from below.choices.items()


def test_every_command_and_option_is_on_the_page() -> None:
    own = sections("commands.md")
    for name, command in commands():
        section = own[f"specpress {name}"]
        for action in command._actions:
            assert action.help, (name, action)
            words = [*action.option_strings] if action.option_strings else [str(action.metavar)]
            place = own["The command line"] if action.dest in COMMON else section
            assert all(
                re.search(rf"^\| (`|<code>)[^|]*{re.escape(one)}", place, re.MULTILINE) for one in words
            )
            if isinstance(action.default, (str, Path)):
                assert action.dest in COMMON or f"default: {action.default}" in section, (name, action)
    assert all(f"| `{key}` |" in own["The configuration file"] for key in KEYS)
    assert all(f"| `{number}` | {meaning} |" in own["Exit codes"] for number, meaning in EXITS.items())
    assert [name for name, _ in commands()] == [one.name for one in COMMANDS]


def test_what_the_page_says_a_help_says() -> None:
    for name, command in commands():
        text = " ".join(command.format_help().split())
        for block in blocks(next(one.text for one in COMMANDS if one.name == name)):
            assert block.replace("`", "") in text.replace("`", "")


def test_the_examples_of_the_commands_do_what_they_say(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They are steps through one catalogue; `cd` is one of them. What prints more than a line shows none of it."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(serve, "changes", lambda folders: iter(()))  # it would not end
    examples = re.findall(r"^```console\n(.*?)```$", made()["commands.md"], re.DOTALL | re.MULTILINE)
    steps = [step.partition("\n") for one in examples for step in one.split("$ ")[1:]]
    for typed, _, shown in steps:
        program, *words = shlex.split(typed)
        if program == "cd":
            monkeypatch.chdir(*words)
            continue
        if words[0] == "import":
            _with_a_saved_page()
        with contextlib.redirect_stdout(io.StringIO()) as printed:
            assert main(words) == 0, typed
        assert printed.getvalue() == shown or (not shown and printed.getvalue().count("\n") > 1), typed
    assert {typed.split()[1] for typed, _, _ in steps if not typed.startswith("cd ")} == dict(
        commands()
    ).keys()


def _with_a_saved_page() -> None:
    """A page to import and the file of its provider, which nobody can make up."""
    rivya = ROOT / "tests" / "corpus" / "pages" / "rivya"
    Path("saved").mkdir()
    shutil.copy(rivya / "flux-kontext-pro.en.md.txt", "saved/flux-kontext-pro.txt")
    Path("specs/rivya").mkdir()
    shutil.copy(ROOT / "specs" / "rivya" / "provider.yaml", "specs/rivya")


def test_everything_that_the_package_exports_is_on_the_page(hosted: ModuleType) -> None:
    own = sections("python.md")
    for name in hosted.__all__:
        assert inspect.cleandoc(getattr(hosted, name).__doc__).split("\n")[0].rstrip(".") in own[name]
    for cls, title in ((hosted.Entry, "Entry"), (hosted.load("acme/painter").cost({}).__class__, "Cost")):
        for name, value in vars(cls).items():
            if not name.startswith("_"):
                assert (
                    f"{title}.{name}" in own if inspect.isfunction(value) else f"| `{name}` |" in own[title]
                )
    assert {"Model", "Model.body"} <= own.keys()


def test_signatures_are_those_of_the_package(hosted: ModuleType) -> None:
    own = sections("python.md")
    entry: Any = hosted.Entry
    for name, function in (("load", hosted.load), ("models", hosted.models), ("Entry.cost", entry.cost)):
        signature = str(inspect.signature(function)).replace("'", "").replace("(self, ", "(")
        assert f"```python\n{name}{signature}\n```" in own[name]


def test_the_example_of_the_package_prints_what_it_says(hosted: ModuleType) -> None:
    assert hosted.models()  # it stands where the program will look for it
    text = sections("python.md")["An example"]
    (program,) = re.findall(r"^```python\n(.*?)```$", text, re.DOTALL | re.MULTILINE)
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        exec(compile(program, "python.md", "exec"), {})
    assert text.endswith(f"It prints:\n\n```text\n{printed.getvalue()}```\n\n")


def test_without_an_example_the_page_has_none() -> None:
    assert "An example" not in joined({})["python.md"]
    assert made().keys() == joined({}).keys()


@pytest.mark.parametrize("text", ['"""', "```\n# x\n```", "\n```\n<script>", "\u202e\x00", "'\\", "x" * 200])
def test_an_example_is_one_program_whatever_it_holds(text: str) -> None:
    body = {text: [text, {"a": None}, 0.5, True]}
    page = joined({f"acme/{text}": json.dumps({"body": body}).encode()})["python.md"]
    ((_, program),) = re.findall(
        r"^## An example\n\n(`{3,})python\n(.*?)\n\1$", page, re.DOTALL | re.MULTILINE
    )
    imported, given, *_ = ast.parse(program).body
    assert isinstance(imported, ast.Import)
    assert isinstance(given, ast.Assign)
    assert ast.literal_eval(given.value) == body
    assert repr(f"acme/{text}") in program


def test_every_export_of_the_npm_package_has_its_section() -> None:
    made = TypeScript().make_catalog(Catalog(), {})
    index = made["typescript/src/index.ts"].decode()
    names = [name for row in re.findall(r"{ (.*?) }", index) for name in row.split(", ")]
    page = typescript.reference("hosted-models")
    assert len(names) > 20
    for name in (*names, "TaskFailed", "fileFromPath", "save"):
        assert f"\n### {name}\n" in page
        code = page.partition(f"\n### {name}\n")[2].partition("```ts\n")[2].partition("\n```")[0]
        assert re.match(rf"export (abstract |async )*(class|function|interface|type) {name}\b", code), code
        assert code.count("{") == code.count("}"), code
        assert "#" not in code
    whole = page.partition("\n### TaskModel\n")[2].partition("\n### ")[0]
    assert (
        '  async run(given: Given<Types>, options: RunOptions = {}): Promise<Job<Types["result"]>>;\n'
        in whole
    )
