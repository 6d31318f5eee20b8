"""`specpress locales`: files of translations follow the texts, and nothing that a translator wrote is lost.

What is wrong in a file has its cases in `cases/rules/translation-*`.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from gettext import GNUTranslations
from io import BytesIO
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po as babel_read_po

from specpress.cli import main
from specpress.spec.load import LocaleFile
from specpress.wording import translations
from specpress.wording.po import Po, read_po
from specpress.wording.translations import coverage, messages, started, updated
from test_hostile_texts import TEXTS
from unprivileged import unprivileged

BASE = Path(__file__).parent / "cases" / "base"
HEADER = """\
# Translations of the demo.
#
# Somebody <a@b.c>, 2026.
msgid ""
msgstr ""
"Language: fr\\n"
"Last-Translator: Somebody <a@b.c>\\n"
"X-Required-Coverage: 0\\n"
"""
FRENCH = f"""{HEADER}
# About prompts: never « invite ».
#: specs/demo/still.yaml
msgid "What to show."
msgstr "Ce qu’il faut montrer."
"""
PHRASES = tuple(translations._phrases())
"""Those of the tool, looked for once: its sources do not change between two runs."""


@pytest.fixture
def specs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small catalogue, seen from the folder above it."""
    shutil.copytree(BASE, tmp_path / "specs")
    (tmp_path / "specs" / "locales").mkdir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(translations, "_phrases", lambda: iter(PHRASES))
    return tmp_path / "specs"


def write(specs: Path, text: str, language: str = "fr") -> Path:
    path = specs / "locales" / f"{language}.po"
    path.write_bytes(text.encode())
    return path


def change(specs: Path, old: str, new: str) -> None:
    path = specs / "demo" / "still.yaml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def entry(path: Path, text: str) -> str:
    """The entry of a message as it stands in a file."""
    entries = path.read_text(encoding="utf-8").split("\n\n")
    (found,) = (one for one in entries if re.search(rf'^(#~ )?msgid "{re.escape(text)}"$', one, re.MULTILINE))
    return found.strip()


def files(specs: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (specs / "locales").iterdir()}


def test_what_is_new_is_empty_and_what_is_written_stays(specs: Path) -> None:
    path = write(specs, FRENCH)
    assert main(["locales"]) == 0
    text = path.read_text(encoding="utf-8")
    assert text.startswith(f"{HEADER}\n#:")
    assert entry(path, "The id of the model.").endswith('msgstr ""')
    kept = entry(path, "What to show.")
    assert kept.startswith("# About prompts: never « invite ».\n")
    assert kept.endswith('msgstr "Ce qu’il faut montrer."')
    catalog = babel_read_po(BytesIO(path.read_bytes()), locale="fr")
    assert len(catalog) > 300


def test_a_second_run_changes_no_byte_and_touches_nothing(specs: Path) -> None:
    path = write(specs, FRENCH)
    assert main(["locales"]) == 0
    before, when = path.read_bytes(), path.stat().st_mtime_ns
    assert main(["locales"]) == 0
    assert main(["locales", "--check"]) == 0
    assert (path.read_bytes(), path.stat().st_mtime_ns) == (before, when)


def test_what_has_changed_is_fuzzy_with_what_it_was(specs: Path) -> None:
    path = write(specs, FRENCH)
    main(["locales"])
    change(specs, "What to show.", "What to show in it.")
    assert main(["locales", "--check"]) == 1
    assert main(["locales"]) == 0
    assert entry(path, "What to show in it.").split("\n")[-4:] == [
        "#, fuzzy",
        '#| msgid "What to show."',
        'msgid "What to show in it."',
        'msgstr "Ce qu’il faut montrer."',
    ]
    before = path.read_bytes()
    assert main(["locales"]) == 0
    assert path.read_bytes() == before


def test_what_is_gone_is_kept_and_comes_back(specs: Path) -> None:
    path = write(specs, FRENCH)
    main(["locales"])
    change(specs, "What to show.", "Zebras.")
    assert main(["locales"]) == 0
    assert '#~ msgid "What to show."\n#~ msgstr "Ce qu’il faut montrer."' in entry(path, "What to show.")
    change(specs, "Zebras.", "What to show.")
    assert main(["locales"]) == 0
    assert entry(path, "What to show.").endswith('\nmsgid "What to show."\nmsgstr "Ce qu’il faut montrer."')
    assert main(["locales", "--check"]) == 0


@pytest.mark.parametrize(
    ("text", "header"),
    [
        (FRENCH.replace("\n", "\r\n"), HEADER),
        (f"# A licence.\n\n{FRENCH}", f"# A licence.\n\n{HEADER}"),
        (FRENCH.replace('msgstr ""\n"Language: fr\\n"', 'msgstr "Language: fr\\n"'), ""),
    ],
    ids=["carriage returns", "two comments", "one line"],
)
def test_a_header_is_kept_however_it_is_written(specs: Path, text: str, header: str) -> None:
    path = write(specs, text.replace("Coverage: 0", "Coverage: 7"))
    assert main(["locales"]) == 0
    wanted = (header or text.partition("\n\n")[0] + "\n").replace("Coverage: 0", "Coverage: 7")
    assert path.read_text(encoding="utf-8").startswith(f"{wanted}\n#:")
    assert main(["locales", "--check"]) == 1


def test_a_file_without_a_header_gets_one(specs: Path) -> None:
    path = write(specs, FRENCH.removeprefix(HEADER))
    assert main(["locales"]) == 0
    assert "X-Required-Coverage: 0" in path.read_text(encoding="utf-8").partition("\n\n")[0]
    assert entry(path, "What to show.").endswith('msgstr "Ce qu’il faut montrer."')
    assert main(["locales", "--check"]) == 0


def test_a_language_is_begun_with_what_the_tool_knows(
    specs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["locales", "--add", "ru", "--add", "fr"]) == 0
    printed = capsys.readouterr().out.splitlines()
    assert [line.split(":")[0] for line in printed] == ["ru", "fr"]
    assert printed[1].startswith("fr: 0 of ")
    assert entry(specs / "locales" / "ru.po", "About these facts").endswith('msgstr "Об этих сведениях"')
    assert entry(specs / "locales" / "ru.po", "What to show.").endswith('msgstr ""')
    assert main(["locales", "--add", "fr", "--check"]) == 0
    before = files(specs)
    assert main(["locales", "--add", "fr"]) == 0
    assert files(specs) == before


@pytest.mark.parametrize("language", ["", "../x", "zz", "en", "BN", "bn_BD", "a b", "x\n", "\u202e", "fr.po"])
def test_what_is_no_language_is_not_begun(
    specs: Path, language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["locales", "--add", language]) == 2
    assert "is no language to translate into" in capsys.readouterr().err
    assert not files(specs)


def test_nothing_is_begun_by_a_check(specs: Path) -> None:
    assert main(["locales", "--check", "--add", "fr"]) == 2
    assert not files(specs)


@pytest.mark.parametrize("required", [0, 1, 100, 999])
def test_a_file_that_is_behind_what_it_promises(
    specs: Path, required: int, capsys: pytest.CaptureFixture[str]
) -> None:
    write(specs, FRENCH.replace("Coverage: 0", f"Coverage: {required}"))
    assert main(["locales"]) == 0
    capsys.readouterr()
    assert main(["locales", "--check"]) == int(required > 0)
    printed = capsys.readouterr().out
    assert ("translation-behind" in printed) is (required > 0)
    assert ("specs/locales/fr.po" in printed) is (required > 0)


def test_a_check_tells_what_is_not_up_to_date_and_writes_nothing(
    specs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(specs, FRENCH)
    before = files(specs)
    assert main(["locales", "--check"]) == 1
    assert "specs/locales/fr.po is not up to date; run `specpress locales`" in capsys.readouterr().out
    assert files(specs) == before


@pytest.mark.parametrize("command", [(), ("--check",), ("--add", "sw")])
def test_where_a_spec_is_broken_nothing_is_written(
    specs: Path, command: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    write(specs, FRENCH)
    change(specs, "parameters:", "parameters: [")
    before = files(specs)
    assert main(["locales", *command]) == 1
    output = capsys.readouterr()
    assert "nothing was written" in output.err
    assert "still.yaml" in output.out
    assert files(specs) == before


FAULTS = {
    "the quote does not close": ('msgid "Second.\nmsgstr "Deuxième."', 0, "in quotes"),
    "no word of the form": ('msgid "Second."\nmsgstring "Deuxième."', 1, "in quotes"),
    "a text of nothing": ('# About it.\n"Deuxième."\nmsgid "Second."\nmsgstr ""', 1, "not a .po file"),
    "a place that is not there": (
        '#, python-brace-format\nmsgid "at most {limit}"\nmsgstr "au plus {limite}"',
        1,
        "{limite}",
    ),
    "braces that do not close": (
        '#, python-brace-format\nmsgid "at most {limit}"\nmsgstr "au plus {limit"',
        1,
        "do not close",
    ),
    "too few plurals": ('msgid "Second."\nmsgid_plural "b"\nmsgstr[0] "c"', 0, "1 of 2 forms"),
    "not UTF-8": ('msgid "Second."\nmsgstr "Deuxi\udce8me."', 1, "not UTF-8"),
}
"""An entry, the line in it that is at fault, and what is said of it."""


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("gap", ["\n\n", "\n"])
def test_a_fault_costs_the_translation_of_its_own_text_alone(fault: str, gap: str) -> None:
    text, line, said = FAULTS[fault]
    before = f'{HEADER}\nmsgid "First."\nmsgstr "Premier."{gap}'
    data = f'{before}{text}{gap}msgid "Third."\nmsgstr "Troisième."\n'.encode(errors="surrogateescape")
    po, problems = read_po(LocaleFile(Path("fr.po"), "fr.po", "fr"), data)
    assert po is not None
    assert {problem.span.line for problem in problems} == {before.count("\n") + 1 + line}
    assert any(said in problem.message for problem in problems), problems
    known = {str(message.id) for message in po.catalog if message.id and po.translates(message)}
    assert known == {"First.", "Third."}
    compiled = GNUTranslations(BytesIO(po.compiled().messages))
    assert [compiled.gettext(text) for text in ("First.", "Second.", "Third.", "at most {limit}")] == [
        "Premier.",
        "Second.",
        "Troisième.",
        "at most {limit}",
    ]


def test_a_fault_holds_up_nothing_but_its_own_file(specs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good = write(specs, FRENCH)
    bad = write(specs, f'{HEADER}\nmsgid "What to show.\nmsgstr ""\n', "ru")
    before = bad.read_bytes()
    assert main(["locales", "--check"]) == 1
    output = capsys.readouterr()
    assert "specs/locales/ru.po:10:1: error translation-unreadable" in output.out
    assert "specs/locales/ru.po is not up to date" not in output.out
    assert main(["locales"]) == 1
    output = capsys.readouterr()
    assert "fr: 1 of" in output.out
    assert "specs/locales/ru.po was left as it is" in output.err
    assert bad.read_bytes() == before
    assert good.read_text(encoding="utf-8") != FRENCH
    assert main(["check"]) == 0
    assert "specs/locales/ru.po:10:1: warning translation-unreadable" in capsys.readouterr().out
    assert main(["check", "--strict"]) == 1
    assert main(["generate", "--target", "docs"]) == 0
    assert Path("generated/docs/fr/demo/still.md").is_file()
    assert Path("generated/docs/ru/demo/still.md").is_file()


def test_a_check_names_the_texts_that_lack_and_where_they_come_from(
    specs: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write(specs, FRENCH.replace("Coverage: 0", "Coverage: 1").replace("Ce qu’il faut montrer.", ""))
    assert main(["locales"]) == 0
    lines = path.read_text(encoding="utf-8").split("\n")
    capsys.readouterr()
    assert main(["locales", "--check"]) == 1
    output = capsys.readouterr().out
    named = re.findall(r"fr\.po:(\d+):1: error translation-behind: (['\"])(.*?)…?\2 is (.*)", output)
    assert len(named) == 20, "the first of them"
    assert "; the first 20 are named below" in output
    assert all(lines[int(line) - 1].startswith(f'msgid "{text[:9]}') for line, _, text, _ in named)
    assert {state for *_, state in named} == {"not translated"}
    assert output.count("    help: it comes from ") == 20
    monkeypatch.setattr(translations, "_phrases", lambda: iter(()))
    assert main(["locales"]) == 0
    capsys.readouterr()
    assert main(["locales", "--check"]) == 1
    output = capsys.readouterr().out
    assert "'What to show.' is not translated\n    help: it comes from specs/demo/still.yaml: " in output


@pytest.mark.parametrize(("error", "code"), [(OSError("no room"), 2), (KeyboardInterrupt(), 130)])
def test_an_interrupted_run_leaves_the_old_file_and_nothing_beside_it(
    specs: Path, error: BaseException, code: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(specs, FRENCH)
    before = files(specs)

    def fail(self: Path, target: Path) -> None:
        raise error

    monkeypatch.setattr(Path, "replace", fail)
    assert main(["locales"]) == code
    assert files(specs) == before


def test_a_folder_that_cannot_be_written_to(specs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(specs, FRENCH)
    before = files(specs)
    assert main(["locales", "--check"]) == 1  # imports what the block below can no longer reach
    (specs / "locales").chmod(0o555)
    try:
        with unprivileged(specs / "locales"):
            code = main(["locales"])
    finally:
        (specs / "locales").chmod(0o755)
    assert code == 2
    assert "cannot write specs/locales/fr.po: Permission denied" in capsys.readouterr().err
    assert files(specs) == before


def test_without_a_folder_of_specs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["locales", "--specs", str(tmp_path / "none")]) == 2
    assert "specpress init" in capsys.readouterr().err


LONG = "A text of more than one line in its file such as those that tell all there is to know of a parameter."


def test_a_long_text_that_has_changed_is_kept_whole(specs: Path) -> None:
    change(specs, "What to show.", LONG)
    path = write(specs, f'{HEADER}\nmsgid "{LONG}"\nmsgstr "Un texte."\n')
    main(["locales"])
    change(specs, LONG, f"{LONG[:-1]}s.")
    for _ in range(2):
        assert main(["locales"]) == 0
        found, problems = read_po(LocaleFile(path, "fr.po", "fr"), path.read_bytes())
        assert found is not None, problems
        message = found.catalog[f"{LONG[:-1]}s."]
        assert (message.fuzzy, message.previous_id, message.user_comments) == (True, [LONG], [])
        lines = [line for line in path.read_text(encoding="utf-8").split("\n") if line.startswith("#|")]
        assert all(re.fullmatch(r'#\| (msgid )?".*"', line) for line in lines)
        assert len(lines) == 3


def test_plurals_that_have_changed_are_kept_both() -> None:
    data = updated(po(f"{HEADER}\n{WHOLE}"), catalog(("{n} file!", "{n} files!")), None)
    assert b'#| msgid "{n} file"\n#| msgid_plural "{n} files"\nmsgid "{n} file!"\n' in data
    assert updated(po(data.decode()), catalog(("{n} file!", "{n} files!")), None) == data


def test_what_other_programs_keep_of_obsolete_messages_is_read() -> None:
    found = po(f'{HEADER}\n#, fuzzy\n#~| msgid "a"\n#~ msgid "b"\n#~ msgstr "б"\n\nmsgid "c"\nmsgstr "ц"\n')
    assert [*found.catalog.obsolete] == ["b"]
    assert found.catalog["c"].string == "ц"
    assert found.catalog["c"].lineno == 15


def po(text: str, language: str = "ru") -> Po:
    found, problems = read_po(LocaleFile(Path("x.po"), "x.po", language), text.encode())
    assert found is not None, problems
    return found


def catalog(*ids: str | tuple[str, str]) -> Catalog:
    made = Catalog(fuzzy=False)
    for id in ids:
        made.add(id)
    return made


PLURAL = 'msgid "{n} file"\nmsgid_plural "{n} files"\n'
WHOLE = f'{PLURAL}msgstr[0] "{{n}} файл"\nmsgstr[1] "{{n}} файла"\nmsgstr[2] "{{n}} файлов"\n'


def test_coverage_counts_what_can_be_used() -> None:
    all_ = catalog("a", "b", "c", "d", ("{n} file", "{n} files"))
    own = po(f'{HEADER}\nmsgid "a"\nmsgstr "а"\n\n#, fuzzy\nmsgid "b"\nmsgstr "б"\n\nmsgid "c"\nmsgstr ""\n')
    found = coverage(own, all_)
    assert (found.translated, found.fuzzy, found.total, found.percent) == (1, 1, 5, 20)
    found = coverage(po(f'{HEADER}\nmsgid "z"\nmsgstr "я"\n\n{WHOLE}'), all_)
    assert (found.translated, found.fuzzy, found.percent) == (1, 0, 20)
    assert coverage(po(HEADER), catalog()).percent == 100
    assert (
        coverage(po(f'{HEADER}\nmsgid "a"\nmsgstr "а"\n\nmsgid "b"\nmsgstr "б"\n'), catalog(*"abc")).percent
        == 66
    )


def test_memory_fills_what_is_empty_or_doubtful_and_nothing_else() -> None:
    own = po(
        f'{HEADER}\nmsgid "a"\nmsgstr "своё"\n\nmsgid "b"\nmsgstr ""\n\n#, fuzzy\nmsgid "c"\nmsgstr "?"\n\n'
        f'msgid "d"\nmsgstr ""\n\n{PLURAL}msgstr[0] ""\nmsgstr[1] ""\nmsgstr[2] ""\n'
    )
    memory = po(
        f'{HEADER}\nmsgid "a"\nmsgstr "чужое"\n\nmsgid "b"\nmsgstr "б"\n\nmsgid "c"\nmsgstr "ц"\n\n'
        f'#, fuzzy\nmsgid "d"\nmsgstr "?"\n\nmsgid "new ones"\nmsgstr "?"\n\n{WHOLE}'
    ).catalog
    data = updated(own, catalog(*"abcd", "new one", ("{n} file", "{n} files")), memory)
    found = po(data.decode()).catalog
    strings = {id: found[id].string for id in ("a", "b", "c", "d", "new one")}
    assert strings == {"a": "своё", "b": "б", "c": "ц", "d": "", "new one": ""}
    assert not found["c"].fuzzy
    assert found["{n} file"].string == ("{n} файл", "{n} файла", "{n} файлов")


def test_a_file_that_is_begun_is_one_that_can_be_read() -> None:
    for language in ("bn", "ar", "zh-Hant", "ja", "pt-BR"):
        file = LocaleFile(Path("x.po"), "x.po", language)
        data = updated(started(file), catalog("a", ("{n} file", "{n} files")), None)
        found, problems = read_po(file, data)
        assert (found is None, problems) == (False, ())


def test_every_phrase_of_the_tool_is_a_message() -> None:
    """The calls that are looked for are written as they are looked for, in every module that speaks."""
    ids = {message.id for message in messages([]) if message.id}
    assert {"About these facts", "per request", "image", ("{n} credit", "{n} credits")} <= ids
    assert not any("{}" in str(one) or "{0" in str(one) for one in ids)


def entries_of(path: Path) -> Iterator[str]:
    yield from (str(message.id) for message in babel_read_po(BytesIO(path.read_bytes()), locale="ru"))


def test_texts_of_specs_are_messages_once_with_all_their_places(specs: Path) -> None:
    shutil.copy(specs / "demo" / "still.yaml", specs / "demo" / "other.yaml")
    path = write(specs, HEADER)
    main(["locales"])
    assert [*entries_of(path)].count("What to show.") == 1
    assert "#: specs/demo/other.yaml specs/demo/still.yaml" in entry(path, "What to show.")
    assert "#. parameters.prompt.description" in entry(path, "What to show.")


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_a_text_comes_back_as_it_is(text: str) -> None:
    file = LocaleFile(Path("x.po"), "x.po", "fr")
    ids = catalog(text, (f"one {text}", f"many {text}"))
    data = updated(started(file), ids, None)
    found, problems = read_po(file, data)
    assert found is not None, problems
    assert {str(one.id) for one in found.catalog} == {str(one.id) for one in ids}
    assert updated(found, ids, None) == data
    changed = updated(po(f"{HEADER}\n" + data.decode().partition("\n\n")[2]), catalog(f"{text}!"), None)
    assert read_po(file, changed)[0] is not None
