"""Nothing that a person types, names or keeps in files steers the terminal, whatever command reads or repeats it.

A terminal obeys control characters, and signs that turn the direction of writing show a name as another one. Every
command is given such texts as each of its arguments, as names of files and folders, and as what stands in them.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from specpress.cli import main, serve
from specpress.cli.commands import COMMANDS, Command

BASE = Path(__file__).parent / "cases" / "base"
STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
HOSTILE = "a\x1b[31m\x9b2J\x07\x08\r\x7f\u202e\u2066\u200f\u2028b\n\t"
MARKS = st.sampled_from(
    "ab-=/.\x1b[\x9b\x07\x08\r\n\t\x7f\x85\u061c\u200e\u200f\u2028\u202a\u202e\u2066\u2069\udc9b"
)
# A command that is given the root of the disk reads whatever lies on this machine.
TEXTS = st.text(MARKS, min_size=1, max_size=12).filter(lambda text: text == "." or text.strip("./"))
VALID = {
    "folder": "new", "model": "demo/still", "source": "demo/still", "target": "demo/still", "file": "request.json",
    "files": "specs/demo", "pages": "page.html", "code": "yaml-syntax", "old": "specs", "new": "specs",
    "shell": "bash",
}  # fmt: skip
ONCE = {"mock": ("--check",), "generate": ("--check",)}
"""What keeps a command from serving without end, or from writing where a hostile name says."""


def usages(command: Command) -> Iterator[tuple[str, ...]]:
    """Command lines of a command with `{}` in the place of each thing that may be given, and of one thing too many."""
    positional = [argument.name for argument in command.arguments if not argument.name.startswith("-")]
    words = (command.name, *(VALID[name] for name in positional), *ONCE.get(command.name, ()))
    for index, _ in enumerate(positional):
        yield (*words[: index + 1], "{}", *words[index + 2 :])
    for argument in command.arguments:
        if argument.name.startswith("-") and argument.settings.get("action") != "store_true":
            yield (*words, argument.name, "{}")
            yield (*words, f"{argument.name}={{}}")
        elif argument.name.startswith("-"):
            yield (*words, f"{argument.name}={{}}")
    yield (*words, "--{}")
    yield (*words, "{}", "{}")


USAGES = [usage for command in COMMANDS for usage in usages(command)]
USAGES += [("{}",), ("--{}",), ("check", "--{}=1")]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a small catalogue, a request and a page, in which commands run."""
    shutil.copytree(BASE, tmp_path / "specs")
    (tmp_path / "request.json").write_text('{"model": "still", "params": {"prompt": "x"}}', encoding="utf-8")
    (tmp_path / "page.html").write_text("<html><p>A page</p></html>", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(serve, "changes", lambda folders: iter(()))  # it would not end
    return tmp_path


def printed(words: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> str:
    """All that a command prints."""
    try:
        code = main(words)
    except SystemExit as end:
        code = int(end.code or 0)
    assert code in (0, 1, 2)
    found = capsys.readouterr()
    return found.out + found.err


@pytest.mark.parametrize("usage", USAGES, ids=" ".join)
def test_no_argument_steers_the_terminal(
    usage: tuple[str, ...], folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = printed(tuple(word.replace("{}", HOSTILE) for word in usage), capsys)
    assert text
    assert not STEERING.search(text), ascii(text)
    assert folder.is_dir()


@settings(
    max_examples=300,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(usage=st.sampled_from(USAGES), hostile=TEXTS)
def test_no_odd_argument_steers_the_terminal(
    usage: tuple[str, ...], hostile: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = printed(tuple(word.replace("{}", hostile) for word in usage), capsys)
    assert not STEERING.search(text), ascii(text)
    assert folder.is_dir()


QUOTED = json.dumps(HOSTILE)
"""As YAML and JSON may hold it: with escapes, which mean the same characters."""
RAW = HOSTILE.replace("\r", "").replace("\n", "")
NAME = RAW.replace("\t", "")


def put(path: str, text: str) -> None:
    file = Path(path)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8", errors="surrogateescape")


def hostile_spec() -> None:
    put(
        "specs/demo/still.yaml",
        f"title: {QUOTED}\nmodality: {QUOTED}\n{QUOTED}: 1\nsources: {{{QUOTED}: {{title: {QUOTED}, url: {QUOTED}}}}}\n"
        f"parameters: {{{QUOTED}: {{type: {QUOTED}, options: [{QUOTED}, {QUOTED}], default: {QUOTED}}}}}\n",
    )


def raw_spec() -> None:
    put("specs/demo/still.yaml", f"title: {RAW}\n")


def hostile_texts() -> None:
    """A spec that is good, and says such texts wherever it says any."""
    put(
        "specs/demo/still.yaml",
        f"title: {QUOTED}\nsummary: {QUOTED}\nmodality: image\n"
        f"sources: {{page: {{title: {QUOTED}, read: 2026-05-11}}}}\n"
        f"parameters:\n  prompt: {{type: string, required: true, description: {QUOTED}}}\n"
        f"  {QUOTED}: {{type: string, options: [{QUOTED}, x], default: {QUOTED},"
        f" description: {QUOTED}, note: {QUOTED}}}\n"
        f"rules: [{{when: {{{QUOTED}: {{present: true}}}}, then: {{prompt: {QUOTED}}}, text: {QUOTED}}}]\n",
    )
    put(
        "request.json",
        json.dumps({"model": "still", "params": {"prompt": HOSTILE, HOSTILE: HOSTILE, f"{HOSTILE}2": 1}}),
    )


def hostile_names() -> None:
    put(f"specs/demo/{NAME}.yaml", "title: x\n")
    put(f"specs/{NAME}/model.yaml", "title: x\n")
    put(f"specs/{NAME}.txt", "x")
    put(f"specs/locales/{NAME}.po", "x")


def hostile_translations() -> None:
    put("specs/locales/de.po", f'msgid "{RAW}"\nmsgstr "{RAW}"\n{RAW}\n')


def odd_translations() -> None:
    head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'
    put("specs/locales/de.po", f'{head}\nmsgid "A {RAW} {{n}}"\nmsgstr "B {RAW} {{{RAW}}}"\n')


def hostile_families() -> None:
    put(
        f"specs/families/{NAME}.yaml",
        f"title: {QUOTED}\nmembers: [{QUOTED}]\nconcepts: {{{QUOTED}: {QUOTED}}}\n",
    )
    put("specs/glossary.yaml", f"{QUOTED}: {QUOTED}\n")
    put("specs/catalog.yaml", f"title: {QUOTED}\nschemas: {QUOTED}\npackages: {QUOTED}\n")


def hostile_templates() -> None:
    put(
        "own/target.yaml",
        f"name: {QUOTED}\nsummary: {QUOTED}\nfiles: [{{template: {QUOTED}, per: model, path: {QUOTED}}}]\n",
    )


def odd_templates() -> None:
    files = "\n".join(
        f"  - {{template: {name}, per: model, path: '{{provider}}-{{model}}-{name}'}}" for name in "abcd"
    )
    put("own/target.yaml", f"name: own\nsummary: {QUOTED}\nfiles:\n{files}\n")
    put("own/a", f"{{{{ model[{QUOTED}] }}}}")
    put("own/b", f"{{% include {QUOTED} %}}")
    put("own/c", f"{{{{ {RAW} }}}}")
    put("own/d", f"{{{{ {QUOTED} | int + 'x' }}}}")
    put(f"own/{NAME}", "x")


def hostile_faults() -> None:
    put("plan.yaml", f"faults: [{{{QUOTED}: {QUOTED}, provider: {QUOTED}, model: {QUOTED}}}]\n{QUOTED}: 1\n")


def hostile_page() -> None:
    put("page.html", f"# url: {RAW}\n{RAW}\n<title>{RAW}</title><p>{RAW}</p>")


def hostile_output() -> None:
    printed_code = main(["generate", "--target", "catalog"])
    assert printed_code in (0, 1)
    put("generated/manifest.json", json.dumps({f"../{HOSTILE}": HOSTILE, HOSTILE: "0" * 64, NAME: "0" * 64}))
    put(f"generated/{NAME}", "edited")
    put(f"generated/{NAME}2", "stray")


HOSTILE_FILES = (
    hostile_spec, raw_spec, hostile_texts, hostile_names, hostile_translations, odd_translations, hostile_families,
    hostile_templates, odd_templates, hostile_faults, hostile_page, hostile_output,
)  # fmt: skip
NOT_REPEATED = (raw_spec, hostile_translations, hostile_page, hostile_output)
"""Of these nothing is repeated but their own paths."""
READERS = (
    *(("check", "--format", form) for form in ("text", "json", "github", "sarif")),
    ("check", "--diff"),
    ("generate", "--target", "catalog"),
    ("generate", "--target", "catalog", "--force"),
    ("generate", "--templates", "own", "--target", "own"),
    ("generate", "--target", "catalog", "--format", "json"),
    ("targets", "--templates", "own"),
    ("targets", "--templates", "own", "--format", "json"),
    ("models",),
    ("models", "--format", "json"),
    ("show", "demo/still"),
    ("show", "demo/still", "--format", "json"),
    ("validate", "demo/still", "request.json"),
    ("validate", "demo/still", "request.json", "--format", "json"),
    ("cost", "demo/still", "request.json"),
    ("translate", "demo/still", "demo/still", "request.json", "--drop", HOSTILE),
    ("upgrade", "request.json", "--model", "demo/still", "--from", "specs", "--to-model", HOSTILE),
    ("mock", "--check", "--faults", "plan.yaml"),
    ("locales",),
    ("locales", "--check"),
    ("locales", "--check", "--format", "json"),
    ("import", "page.html", "--out", "drafts"),
    ("import", "page.html", "--out", "drafts", "--format", "json"),
    ("publish", "public", "--check"),
    ("site",),
)


@pytest.mark.parametrize("make", HOSTILE_FILES, ids=lambda make: make.__name__)
def test_no_file_steers_the_terminal(
    make: Callable[[], None], folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert folder.is_dir()
    make()
    capsys.readouterr()
    told = False
    for command in READERS:
        text = printed(command, capsys)
        assert not STEERING.search(text), (command, ascii(text))
        told |= "\\x1b" in text or "\\u001b" in text
    assert told or make in NOT_REPEATED, "what is hostile was shown, with escapes"
