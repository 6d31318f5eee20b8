"""Trees that no checkout holds, and files made to do harm: each is a diagnostic, and costs little.

Everything is made at run time in a folder of its own, and commands are run on it as a user would.
"""

from __future__ import annotations

import json
import os
import re
import resource
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import pytest
import watchfiles

from specpress.build.fingerprint import of_files
from specpress.cli import generate, main
from specpress.spec.yaml import MAX_BYTES
from unprivileged import unprivileged

BASE = Path(__file__).parent / "cases" / "base"
GENERATOR = Path(__file__).parent.parent / "generator"
GOOD = (BASE / "demo" / "still.yaml").read_text(encoding="utf-8")
PATIENCE = 5.0
"""Seconds that one file may cost at the very most; most cost some milliseconds."""
MEMORY = 1 << 30


def text(content: str | bytes) -> Callable[[Path], None]:
    """Makes a model's file with a content."""
    data = content.encode() if isinstance(content, str) else content
    return lambda specs: Path(specs, "demo", "still.yaml").write_bytes(data) and None


def large(specs: Path) -> None:
    with Path(specs, "demo", "large.yaml").open("wb") as file:
        file.truncate(50_000_000)


def folder_as_spec(specs: Path) -> None:
    Path(specs, "demo", "folder.yaml").mkdir()
    Path(specs, "demo", "provider.yaml").unlink()
    Path(specs, "demo", "provider.yaml").mkdir()


def pipe(specs: Path) -> None:
    os.mkfifo(Path(specs, "demo", "pipe.yaml"))


def dangling(specs: Path) -> None:
    Path(specs, "demo", "dangling.yaml").symlink_to("nowhere.yaml")


def circle(specs: Path) -> None:
    Path(specs, "demo", "one.yaml").symlink_to("other.yaml")
    Path(specs, "demo", "other.yaml").symlink_to("one.yaml")


def no_permission(specs: Path) -> None:
    Path(specs, "demo", "still.yaml").chmod(0)


def closed_folder(specs: Path) -> None:
    Path(specs, "demo").chmod(0)


def linked_folder(specs: Path) -> None:
    Path(specs, "demo", "again").symlink_to(specs)


def two_cases(specs: Path) -> None:
    Path(specs, "demo", "Still.yaml").write_text(GOOD, encoding="utf-8")


def two_unicode_forms(specs: Path) -> None:
    Path(specs, "demo", "caf\u00e9.yaml").write_text(GOOD, encoding="utf-8")
    Path(specs, "demo", "cafe\u0301.yaml").write_text(GOOD, encoding="utf-8")


def name_of_a_device(specs: Path) -> None:
    Path(specs, "demo", "con.yaml").write_text(GOOD, encoding="utf-8")


def name_that_is_no_text(specs: Path) -> None:
    Path(os.fsdecode(os.fsencode(specs) + b"/demo/caf\xe9.yaml")).write_text(GOOD, encoding="utf-8")


def name_with_a_line_break(specs: Path) -> None:
    Path(specs, "demo", "a\nb\x1b[31m.yaml").write_text(GOOD, encoding="utf-8")


def nothing(specs: Path) -> None:
    shutil.rmtree(specs)
    specs.mkdir()


HEAD = GOOD.partition("parameters:")[0]
BOMB = "a0: &a0 [x]\n" + "".join(f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9)}]\n" for i in range(1, 40))


def model(parameters: str, rest: str = "") -> Callable[[Path], None]:
    """Makes a model that can be read, to occupy the rules."""
    return text(f"{HEAD}parameters:\n{parameters}\n{rest}\n")


def many_options(key: str) -> str:
    options = ", ".join(f"v{i}" for i in range(60))
    return f"  {key}: {{ type: string, options: [{options}], default: v1, description: A choice. }}\n"


CHOICES = "".join(map(many_options, "abcdef"))
ALL_CHOICES = ", ".join(f"{key}: v7" for key in "abcdef")


@dataclass(frozen=True)
class Case:
    """What is done to the small catalogue, and the code of what must be said about it."""

    name: str
    code: str
    make: Callable[[Path], None]
    unless_root: bool = False


CASES = (
    Case("fifty megabytes", "file-too-large", large),
    Case("a folder as a spec", "unreadable-file", folder_as_spec),
    Case("a pipe", "unreadable-file", pipe),
    Case("a dangling link", "unreadable-file", dangling),
    Case("links in a circle", "unreadable-file", circle),
    Case("no permission", "unreadable-file", no_permission, unless_root=True),
    Case("a closed folder", "unreadable-file", closed_folder, unless_root=True),
    Case("a linked folder", "linked-folder", linked_folder),
    Case("two cases of one name", "names-differ-in-case", two_cases),
    Case("two Unicode forms of one name", "unportable-name", two_unicode_forms),
    Case("the name of a device", "unportable-name", name_of_a_device),
    Case("a name that is no text", "unportable-name", name_that_is_no_text),
    Case("a name with a line break", "unportable-name", name_with_a_line_break),
    Case("an empty folder", "empty-catalogue", nothing),
    Case("lists 10,000 deep", "nested-too-deep", text("[" * 10_000 + "]" * 10_000)),
    Case("mappings 10,000 deep", "nested-too-deep", text("{a: " * 10_000 + "}" * 10_000)),
    Case("blocks 900 deep", "nested-too-deep", text("".join(" " * i + "a:\n" for i in range(900)))),
    Case("an alias bomb", "too-many-nodes", text(BOMB)),
    Case("400,000 values", "too-many-nodes", text("[" + "1," * 400_000 + "]")),
    Case("an alias to itself", "unknown-alias", text("a: &a [*a]\n")),
    Case("60,000 keys", "too-many-nodes", text("".join(f"k{i}: 1\n" for i in range(60_000)))),
    Case("40,000 equal keys", "too-many-problems", text("a: 1\n" * 40_000)),
    Case("40,000 unknown keys", "too-many-problems", text("".join(f"k{i}: 1\n" for i in range(40_000)))),
    Case("an endless number", "number-too-large", text(f"title: {'9' * 900_000}\n")),
    Case("a huge exponent", "number-too-large", text(GOOD.replace("Still", "1e999999999"))),
    Case("one line of 900 kB", "hidden-character", text(f'{GOOD}note: "{"a" * 900_000}\\u202e"\n')),
    Case("noise", "not-utf-8", text(bytes(range(256)) * 100)),
    Case("UTF-16", "not-utf-8", text(GOOD.encode("utf-16"))),
    Case("zeros", "control-character", text(f"{GOOD}note: a\0b\n")),
    Case("tabs", "tab-indentation", text("title:\n\t- x\n")),
    Case("code in a tag", "tag-not-allowed", text("title: !!python/object/apply:os.system [false]\n")),
    Case("a key that is a list", "key-not-text", text(f"? {'[' * 50}{']' * 50}\n: x\n")),
    Case("an open quote", "yaml-syntax", text(f'title: "{"a" * 900_000}')),
    Case(
        "a grid without end",
        "default-out-of-range",
        model(
            "  a: { type: number, min: -1e299, max: 1e299, step: 1e-299, default: 2e299, description: A size. }"
        ),
    ),
    Case(
        "20,000 options",
        "default-not-an-option",
        model(f"  a: {{ type: integer, options: {list(range(20_000))}, default: -1, description: A size. }}"),
    ),
    Case(
        "a price of 60 to the power of 6 cases",
        "price-cases-miss",
        model(
            CHOICES,
            f"price: {{ unit: USD, charges: [{{ amount: [{{ when: {{ {ALL_CHOICES} }}, amount: 1 }}] }}] }}",
        ),
    ),
    Case(
        "a price of a billion files",
        "price-cases-miss",
        model(
            "  a: { type: string, length: { min: 1000000000 }, description: A text. }",
            "uploads: { max_files: 1000000000, kinds: [{ kind: image }] }\n"
            "price: { unit: USD, charges: [{ amount: [{ when: { uploads: { min: 9 } }, amount: 1 }] }] }",
        ),
    ),
    Case(
        "a sum of a billion",
        "rule-demands-nothing-new",
        model(
            "  a: { type: integer, min: 0, max: 1000000000, description: A size. }\n"
            "  b: { type: integer, min: 0, max: 1000000000, description: A size. }",
            "rules: [{ total: { of: [a, b], max: 2000000000 } }]",
        ),
    ),
)


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    return Path(shutil.copytree(BASE, tmp_path / "specs"))


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_a_diagnostic_and_no_traceback(case: Case, specs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["check", "--specs", str(specs), "--format", "json", "--jobs", "1"]
    if case.unless_root:
        main(command)  # imports what the block below can no longer reach
        capsys.readouterr()
    case.make(specs)
    started = time.process_time()
    with unprivileged(specs) if case.unless_root else nullcontext():
        code = main(command)
    took = time.process_time() - started
    if case.make is closed_folder:  # or nobody could clear it away
        (specs / "demo").chmod(0o700)
    output = capsys.readouterr()
    found = json.loads(output.out)
    assert case.code in {problem["code"] for problem in found}
    assert code == int("error" in {problem["severity"] for problem in found})
    assert took < PATIENCE
    assert len(output.out) < 500_000


def lock_file(specs: Path) -> None:
    """What Emacs makes beside a file that is edited and not saved."""
    Path(specs, "demo", ".#still.yaml").symlink_to("me@host.1:2")


def stray_link(specs: Path) -> None:
    Path(specs, "README.link").symlink_to("nowhere")


def link_to_itself(specs: Path) -> None:
    Path(specs, "demo", "self").symlink_to("self")


def folder_as_model(specs: Path) -> None:
    Path(specs, "demo", "folder.yaml").mkdir()


def folder_that_is_no_text(specs: Path) -> None:
    Path(os.fsdecode(os.fsencode(specs) + b"/demo/d\xff")).mkdir()


def dangling_translation(specs: Path) -> None:
    Path(specs, "locales").mkdir(exist_ok=True)
    Path(specs, "locales", "de.po").symlink_to("nowhere")


def endless_translation(specs: Path) -> None:
    Path(specs, "locales").mkdir(exist_ok=True)
    Path(specs, "locales", "de.po").symlink_to("/dev/zero")


def socket_file(specs: Path) -> None:
    short = Path(tempfile.mkdtemp())  # the path of a socket has room for 108 bytes
    with socket.socket(socket.AF_UNIX) as opened:
        opened.bind(str(short / "s"))
    (short / "s").rename(specs / "demo" / "socket.yaml")
    short.rmdir()


def device(specs: Path) -> None:
    Path(specs, "demo", "zero.yaml").symlink_to("/dev/zero")


def device_as_provider(specs: Path) -> None:
    Path(specs, "demo", "provider.yaml").unlink()
    Path(specs, "demo", "provider.yaml").symlink_to("/dev/full")


def piped_translation(specs: Path) -> None:
    Path(specs, "locales").mkdir(exist_ok=True)
    os.mkfifo(Path(specs, "locales", "de.po"))


def closed_translations(specs: Path) -> None:
    Path(specs, "locales").mkdir(exist_ok=True)
    Path(specs, "locales", "de.po").touch()
    Path(specs, "locales").chmod(0)


TREES: dict[Callable[[Path], None], str] = {
    device: "unreadable-file",
    device_as_provider: "unreadable-file",
    piped_translation: "unreadable-file",
    lock_file: "",
    stray_link: "stray-file",
    link_to_itself: "stray-file",
    dangling: "unreadable-file",
    circle: "unreadable-file",
    linked_folder: "linked-folder",
    name_that_is_no_text: "unportable-name",
    folder_that_is_no_text: "unportable-name",
    name_with_a_line_break: "unportable-name",
    folder_as_model: "unreadable-file",
    pipe: "unreadable-file",
    socket_file: "unreadable-file",
    dangling_translation: "unreadable-file",
    endless_translation: "unreadable-file",
}
"""Trees, and what a command that reads the files concerned says about them."""
CLOSED: dict[Callable[[Path], None], str] = {
    no_permission: "unreadable-file",
    closed_folder: "unreadable-file",
    closed_translations: "unreadable-file",
}
"""The same, where only root may look."""
READERS = (
    ("check", "--jobs", "1"),
    ("generate", "--jobs", "1", "--target", "catalog", "--watch"),
    ("generate", "--jobs", "1", "--target", "catalog"),
    ("generate", "--jobs", "1", "--target", "catalog", "--check"),
    ("locales",),
    ("locales", "--check"),
    ("mock", "--check"),
    ("show", "demo/still"),
    ("validate", "demo/still", "request.json"),
)


@pytest.fixture(autouse=True)
def one_round(monkeypatch: pytest.MonkeyPatch) -> None:
    """The watcher ends when it has looked once."""
    watch = watchfiles.watch
    monkeypatch.setattr(watchfiles, "watch", lambda *given, **more: islice(watch(*given, **more), 1))

    def interrupted(seconds: float) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(generate, "sleep", interrupted)


@pytest.mark.parametrize("command", READERS, ids=" ".join)
@pytest.mark.parametrize("make", [*TREES, *CLOSED], ids=lambda make: make.__name__)
def test_every_command_takes_a_tree_alike(
    make: Callable[[Path], None],
    command: tuple[str, ...],
    specs: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(specs.parent)
    Path("request.json").write_text("{}", encoding="utf-8")
    before = main(command)
    for path in (specs.parent, *specs.parent.rglob("*")):
        path.chmod(0o777)
    make(specs)
    capsys.readouterr()
    try:
        with unprivileged(specs) if make in CLOSED else nullcontext():
            code = main(command)
    finally:
        for folder in (specs / "demo", specs / "locales"):  # or nobody could clear it away
            if folder.is_dir():
                folder.chmod(0o700)
    printed = capsys.readouterr().out
    expected = {**TREES, **CLOSED}[make]
    about_all = command[0] in ("check", "generate")
    is_error = f"error {expected}" in printed
    if about_all and expected:
        assert f" {expected}: " in printed
    # Who does not read what is wrong goes on; a warning is shown and stops nothing.
    assert code in ((0, 130) if "--watch" in command else (1 if is_error else before,))
    if not expected:
        assert not re.search(r"(error|warning) [a-z-]+:", printed)


def test_what_cannot_be_watched_is_looked_at(specs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*given: object, **more: object) -> None:
        raise OSError("OS file watch limit reached")

    monkeypatch.setattr(watchfiles, "watch", refuse)
    monkeypatch.setattr(generate, "sleep", lambda seconds: None)
    changes = generate.changes((specs,))
    assert [next(changes), next(changes)] == [True, False]
    (specs / "demo" / "new.yaml").touch()
    assert [next(changes), next(changes)] == [True, False]


def lock_beside_template(own: Path) -> None:
    (own / ".#card.jinja2").symlink_to("me@host.1:2")


def backup_beside_template(own: Path) -> None:
    (own / "card.jinja2~").symlink_to("nowhere")


def dangling_template(own: Path) -> None:
    (own / "more.jinja2").symlink_to("nowhere")


def template_to_itself(own: Path) -> None:
    (own / "more.jinja2").symlink_to("more.jinja2")


def linked_templates(own: Path) -> None:
    (own / "again").symlink_to(own)


def device_as_template(own: Path) -> None:
    (own / "more.jinja2").symlink_to("/dev/zero")


def pipe_as_template(own: Path) -> None:
    os.mkfifo(own / "more.jinja2")


def used_pipe(own: Path) -> None:
    (own / "card.jinja2").unlink()
    os.mkfifo(own / "card.jinja2")


def folder_as_template(own: Path) -> None:
    (own / "card.jinja2").unlink()
    (own / "card.jinja2").mkdir()


def folder_as_target(own: Path) -> None:
    (own / "target.yaml").unlink()
    (own / "target.yaml").mkdir()


def dangling_target(own: Path) -> None:
    (own / "target.yaml").unlink()
    (own / "target.yaml").symlink_to("nowhere")


def template_that_is_no_text(own: Path) -> None:
    Path(os.fsdecode(os.fsencode(own) + b"/caf\xe9")).write_text("x", encoding="utf-8")


def templates_folder_that_is_no_text(own: Path) -> None:
    inner = Path(os.fsdecode(os.fsencode(own) + b"/d\xff"))
    inner.mkdir()
    (inner / "x").touch()


def template_with_a_line_break(own: Path) -> None:
    (own / "a\nb\x1b[31m").touch()


def closed_template(own: Path) -> None:
    (own / "card.jinja2").chmod(0)


def closed_target(own: Path) -> None:
    (own / "target.yaml").chmod(0)


def closed_templates(own: Path) -> None:
    (own / "inner").mkdir(mode=0)


def closed_whole(own: Path) -> None:
    own.chmod(0)


OWN_TREES: dict[Callable[[Path], None], str] = {
    lock_beside_template: "",
    backup_beside_template: "",
    dangling_template: "unreadable-file",
    template_to_itself: "unreadable-file",
    linked_templates: "",
    device_as_template: "unreadable-file",
    pipe_as_template: "unreadable-file",
    used_pipe: "unreadable-file",
    folder_as_template: "missing-template",
    folder_as_target: "unreadable-file",
    dangling_target: "unreadable-file",
    template_that_is_no_text: "",
    templates_folder_that_is_no_text: "",
    template_with_a_line_break: "",
    closed_template: "unreadable-file",
    closed_target: "unreadable-file",
    closed_templates: "unreadable-file",
    closed_whole: "unreadable-file",
}
"""Folders of templates, and what is said about them; what nobody names may be anything that is no text."""


@pytest.mark.parametrize(
    "command",
    [
        ("targets",),
        ("generate", "--jobs", "1", "--target", "cards", "--check"),
        ("generate", "--jobs", "1"),
        ("generate", "--jobs", "1", "--target", "cards", "--watch"),
    ],
    ids=" ".join,
)
@pytest.mark.parametrize("make", OWN_TREES, ids=lambda make: make.__name__)
def test_every_command_takes_a_folder_of_templates_alike(
    make: Callable[[Path], None],
    command: tuple[str, ...],
    specs: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(specs.parent)
    own = specs.parent / "own"
    own.mkdir()
    files = "[{template: card.jinja2, per: model, path: 'cards/{model}'}]"
    (own / "target.yaml").write_text(f"name: cards\nsummary: Cards.\nfiles: {files}\n", encoding="utf-8")
    (own / "card.jinja2").write_text("{{ model.title }}", encoding="utf-8")
    assert main([*command, "--templates", "own"]) == int("--check" in command)
    for path in (specs.parent, *specs.parent.rglob("*")):
        path.chmod(0o777)
    make(own)
    capsys.readouterr()
    for _ in range(2):  # the second time from what the first one kept
        try:
            with unprivileged(specs.parent) if make.__name__.startswith("closed") else nullcontext():
                code = main([*command, "--templates", "own"])
        finally:
            is_closed = not own.stat().st_mode & 0o777
            own.chmod(0o777)
        if is_closed:
            own.chmod(0)
        printed = capsys.readouterr().out
        if OWN_TREES[make]:
            assert f": error {OWN_TREES[make]}: " in printed
            assert code in ((0, 130) if "--watch" in command else (1,))
        else:
            assert ": error " not in printed
            assert code in ((0, 130) if "--watch" in command else (0, int("--check" in command)))
    own.chmod(0o777)


def test_folders_whose_names_are_no_text(
    specs: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    top = Path(os.fsdecode(os.fsencode(specs.parent) + b"/f\xff"))
    top.mkdir()
    monkeypatch.chdir(top)
    own, odd, out = (os.fsdecode(name) for name in (b"own\xff", b"specs\xff", b"out\xff"))
    shutil.copytree(specs, odd)
    Path(own).mkdir()
    files = "[{template: card.jinja2, per: model, path: 'cards/{model}'}]"
    Path(own, "target.yaml").write_text(f"name: cards\nsummary: Cards.\nfiles: {files}\n", encoding="utf-8")
    Path(own, "card.jinja2").write_text("{{ model.title }}", encoding="utf-8")
    Path("r.json").write_text('{"model": "still", "params": {"prompt": "x"}}', encoding="utf-8")
    for command in (
        ("locales", "--specs", odd, "--add", "de"),
        ("check", "--specs", odd, "--jobs", "1"),
        *[("generate", "--specs", odd, "--out", out, "--templates", own, "--jobs", "1")] * 2,
        ("generate", "--specs", odd, "--out", out, "--templates", own, "--jobs", "2", "--check"),
        ("check", "--specs", odd, "--jobs", "2"),
        ("targets", "--templates", own),
        ("show", "demo/still", "--specs", odd),
        ("validate", "demo/still", "r.json", "--specs", odd),
        ("mock", "--check", "--specs", odd),
    ):
        assert main(list(command)) == 0, command
    assert "is up to date" in capsys.readouterr().err
    assert Path(out, "cards", "still").read_text("utf-8") == "Still"


STEERING = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
ODD = "\x1b[31m\x9b\x7f\u202e\u2066"
REQUESTS = {
    "keys": json.dumps({ODD: ODD, "model": ODD, "prompt": {ODD: 1}}),
    "raw": json.dumps({"prompt\u202e\x9b": "\x9b"}, ensure_ascii=False),
    "no JSON": f"{{{ODD}",
    "an endless exponent": '{"seed": 1e9999999999999999999}',
}


@pytest.mark.parametrize("content", REQUESTS.values(), ids=REQUESTS)
@pytest.mark.parametrize(
    "command",
    [
        ("validate", "demo/still"),
        ("validate", "demo/still", "--format", "json"),
        ("cost", "demo/still"),
        ("cost", "demo/still", "--format", "json"),
        ("translate", "demo/still", "demo/still"),
        ("translate", "demo/still", "demo/still", "--format", "json"),
        ("upgrade", "--model", "demo/still", "--from", str(BASE)),
        ("upgrade", "--model", "demo/still", "--from", str(BASE), "--format", "json"),
    ],
    ids=lambda words: " ".join(word for word in words if word != str(BASE)),
)
def test_a_request_does_not_steer_the_terminal(
    command: tuple[str, ...], content: str, specs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = specs.parent / "request\x1b[31m\u202e.json"
    file.write_text(content, encoding="utf-8")
    code = main([*command, "--specs", str(specs), "--", str(file)])
    printed = capsys.readouterr()
    assert code in (1, 2)
    assert printed.out + printed.err
    assert not STEERING.search(printed.out + printed.err)


@pytest.mark.parametrize("kind", ["/dev/zero", "sparse", "standard input"])
def test_a_request_without_end_is_refused_within_little_memory(kind: str, specs: Path) -> None:
    sparse = specs.parent / "sparse.json"
    with sparse.open("wb") as file:
        file.truncate(5_000_000_000)
    name = {"sparse": str(sparse), "standard input": "-"}.get(kind, kind)
    with open("/dev/zero", "rb") as endless:
        done = subprocess.run(
            [sys.executable, "-m", "specpress", "validate", "demo/still", name, "--specs", str(specs)],
            env={**os.environ, "PYTHONPATH": str(GENERATOR)},
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (400_000_000, 400_000_000)),
            stdin=endless, capture_output=True, text=True, timeout=60, check=False,
        )  # fmt: skip
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1
    assert "has more than 32,000,000 bytes" in done.stderr


ENDLESS_FILES: dict[str, tuple[str, tuple[str, ...], str]] = {
    "a spec": ("specs/demo/still.yaml", ("check",), "move it out of the specs folder"),
    "the glossary": ("specs/glossary.yaml", ("check",), "move it out of the specs folder"),
    "the settings": ("specs/catalog.yaml", ("check",), "move it out of the specs folder"),
    "translations": ("specs/locales/de.po", ("locales",), "see whether it is a file of translations"),
    "translations to make pages of": ("specs/locales/de.po", ("generate",), "see whether it is"),
    "a plan of faults": (
        "plan.yaml",
        ("mock", "--check", "--faults", "plan.yaml"),
        "--faults takes one short",
    ),
    "a target": ("own/target.yaml", ("targets", "--templates", "own"), "the folder of templates"),
    "a template": ("own/a.jinja2", ("generate", "--templates", "own"), "the folder of templates"),
    "a page to import": ("page.html", ("import", "page.html"), ""),
}


@pytest.mark.parametrize("kind", ["sparse", "/dev/zero", "pipe"])
@pytest.mark.parametrize("name", ENDLESS_FILES)
def test_a_file_without_end_is_one_problem_with_its_place_and_cure(
    name: str, kind: str, specs: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path, command, cure = ENDLESS_FILES[name]
    monkeypatch.chdir(specs.parent)
    if path.startswith("own/"):
        Path("own").mkdir()
        target = "name: own\nsummary: x\nfiles: [{template: b, per: catalog, path: x}]\n"
        Path("own/target.yaml").write_text(target, encoding="utf-8")
        Path("own/b").touch()
    file = Path(path)
    file.parent.mkdir(exist_ok=True)
    file.unlink(missing_ok=True)
    if kind == "sparse":
        with file.open("wb") as opened:
            opened.truncate(5_000_000_000)
    elif kind == "pipe":
        os.mkfifo(file)
    else:
        file.symlink_to(kind)
    started = time.process_time()
    assert main(list(command)) in (1, 2)
    assert time.process_time() - started < PATIENCE
    printed = capsys.readouterr()
    told = printed.out + printed.err
    assert f"{path}:1:1: error " in told
    assert told.count("    help: ") == 1
    if kind == "sparse":
        assert "5,000,000,000 bytes" in told
        assert cure in told
    else:
        assert "not a regular file" in told


def test_translations_of_a_thousand_models_can_be_read(
    specs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["locales", "--specs", str(specs), "--add", "de"]) == 0
    with (specs / "locales" / "de.po").open("a", encoding="utf-8") as file:
        for number in range(20_000):
            file.write(f'\nmsgid "{number} {"long " * 20}"\nmsgstr "{number} {"lang " * 20}"\n')
    assert (specs / "locales" / "de.po").stat().st_size > 4 * MAX_BYTES
    capsys.readouterr()
    assert main(["generate", "--specs", str(specs), "--out", str(specs.parent / "out"), "--jobs", "1"]) == 0
    assert "error" not in capsys.readouterr().out


def test_a_file_that_vanishes_while_the_folder_is_listed(
    specs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What an editor's temporary file does: the marks of a folder differ then, and the next run looks again."""
    gone = specs / "demo" / "gone.yaml"
    gone.touch()
    real = os.scandir

    def vanishing(folder: str) -> AbstractContextManager[Iterator[os.DirEntry[str]]]:
        with real(folder) as entries:
            listed = list(entries)
        if Path(folder) == gone.parent:
            gone.unlink()
        return nullcontext(iter(listed))

    monkeypatch.setattr(os, "scandir", vanishing)
    marks, _ = of_files(specs)
    monkeypatch.undo()
    assert not gone.exists()
    assert of_files(specs)[0] != marks


def test_all_files_at_once_within_little_memory(specs: Path) -> None:
    """Another process, so that what would take the machine's memory or time ends that process alone."""
    for number, case in enumerate(CASES):
        if not case.unless_root and case.make not in (nothing, folder_as_spec):
            case.make(specs)
            still = Path(specs, "demo", "still.yaml")
            if still.read_text("utf-8", errors="replace") != GOOD:
                still.rename(specs / "demo" / f"case-{number}.yaml")
                still.write_text(GOOD, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "specpress", "check", "--specs", str(specs), "--jobs", "1"],
        env={**os.environ, "PYTHONPATH": str(GENERATOR)},
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY)),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "nested-too-deep" in done.stdout
