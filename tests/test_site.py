"""`specpress site`: a whole site or every reason against it, each with its place."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import nullcontext
from html import unescape
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import httpx
import pytest
import zensical.config

import specpress.cli.site
from site_docs import HOSTILE, MODELS, TEXTS, write_docs
from site_server import served
from specpress.base.diagnostics import Span
from specpress.build.site import CODES
from specpress.build.site.links import read_page
from specpress.build.site.pages import Language, disagreements
from specpress.build.site.settings import HONOURED
from specpress.build.site.zensical import run, warnings
from specpress.cli import main
from specpress.cli.console import how_to_install
from unprivileged import unprivileged

JOINER = "\u2060"
"""What keeps a `<` in a title from beginning a tag."""


@pytest.fixture(scope="module")
def docs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_docs(tmp_path_factory.mktemp("good") / "generated")


@pytest.fixture
def broken(docs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the docs to break, in the current folder."""
    shutil.copytree(docs, tmp_path / "generated")
    monkeypatch.chdir(tmp_path)
    return tmp_path / "generated" / "docs"


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def add(path: Path, text: str) -> None:
    path.write_text(path.read_text(encoding="utf-8") + text, encoding="utf-8")


def replace(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def reported(capsys: pytest.CaptureFixture[str]) -> list[tuple[str, str]]:
    """Place and code of each problem that was printed."""
    return re.findall(r"^(\S+:\d+:\d+): error ([a-z-]+):", capsys.readouterr().out, re.MULTILINE)


def test_a_site_is_made_whole_and_the_same_each_time(
    broken: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["site"]) == 0
    told = capsys.readouterr()
    assert told.out == ""
    assert "50 pages, 4 languages" in told.err
    first = tree(Path("site"))
    for source in broken.rglob("*.md"):
        page = source.relative_to(broken).as_posix()
        assert first[page] == source.read_bytes()
        assert page.removesuffix(".md") + ".html" in first
    assert "en/acme/studio/clip~3Aturbo.json" in first
    assert not [path for path in first if path.endswith("404.html")]
    links = re.findall(r"\]\(([^)]+)\)", first["llms.txt"].decode())
    assert links
    assert {link for link in links if "/reference/" not in link} <= first.keys()
    assert set(re.findall(r'href="([^"]+)"', first["index.html"].decode())) <= first.keys()
    assert main(["site", "--jobs", "1"]) == 0
    assert "0 to write" in capsys.readouterr().err
    assert tree(Path("site")) == first
    for path in first:
        assert b"window.hacked = 1</script>" not in first[path] or not path.endswith(".html")


@pytest.mark.parametrize("path", ["", "/x/y"])
def test_over_http_every_link_leads_somewhere_and_the_head_says_what_a_page_is(
    path: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At the root of a server and below a path, as the site's address says."""
    monkeypatch.chdir(tmp_path)
    address = f"https://models.example{path}"
    write_docs(tmp_path / "generated", address)
    folder = tmp_path / "served" / path.strip("/")
    assert main(["site", "--out", str(folder)]) == 0
    answers: dict[str, httpx.Response] = {}
    with served(tmp_path / "served") as root, httpx.Client() as client:

        def get(url: str) -> httpx.Response:
            here = url.replace(address, f"{root}{path}").partition("#")[0]
            if here not in answers:
                answers[here] = client.get(here)
            return answers[here]

        pages = [name for name in tree(folder) if name.endswith((".html", ".md"))]
        assert len(pages) > 100
        for name in pages:
            shown = f"{root}{path}/{name}"
            links = read_page(get(shown).text).links if name.endswith(".html") else ()
            for link in links:
                url = urljoin(shown, link)
                if url.startswith((root, address)):
                    found, part = get(url), unquote(urlsplit(url).fragment)
                    assert found.status_code == 200, (name, link)
                    assert not part or part in read_page(found.text).ids, (name, link)
        maps = re.findall("<loc>(.+?)</loc>", get(f"{address}/sitemap.xml").text)
        listed = [place for each in maps for place in re.findall("<loc>(.+?)</loc>", get(each).text)]
        assert sorted(map(unquote, listed)) == sorted(
            f"{address}/{name}" for name in pages if re.fullmatch(r"../(?!404).*\.html", name)
        )
        for place in listed:
            assert f'<link rel="canonical" href="{unquote(place)}">' in get(place).text
            here = dict.fromkeys(
                re.findall(r'<link rel="alternate " href="(.+?)" hreflang=', get(place).text)
            )
            same = unquote(place).removeprefix(address)[3:]
            expected = [] if same.startswith("/reference/") else [f"{address}/{code}{same}" for code in TEXTS]
            assert [*here] == expected
        turbo = f"{address}/ru/{MODELS[1].name.replace(':', '~3A')}.html"
        head = unescape(get(turbo).text.partition("</head>")[0])
        assert f"<title>{HOSTILE.replace('<', '<' + JOINER)} / ru - Hosted models</title>" in head
        assert f'<meta name="description" content="About {HOSTILE}">' in head
        # A server shows this page at the address that was asked for, however deep.
        for name in ("404.html", "ru/404.html"):
            for link in read_page(get(f"{address}/{name}").text).links - {"#__skip"}:
                assert get(urljoin(f"{root}{path}/ru/no/such/page", link)).status_code == 200, link
        assert get(f"{address}/llms-full.txt").text.count("\nSource: ") == 11


def test_faults_of_built_pages_are_told_in_one_go_and_once_each(
    broken: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    add(broken / "ru" / "index.md", "\n[a](nowhere.md)\n\n[b](models.md#nothing)\n")
    add(broken / "bn" / "models.md", '\n<a href="gone.html">a</a>\n\n[c](../../outside.html)\n')
    add(
        broken / "en" / "models.md",
        "\n[a](/models.html)\n\n[b](../ru/index.html#none)\n\n[ok](../bn/index.html)\n",
    )
    add(broken / "ar" / "models.md", "\n## One { #twice }\n\n## Two { #twice }\n\n[d](#twice)\n")
    replace(broken / "mkdocs.en.yml", "../assets/site.css", "../assets/lost.css")
    Path("site").mkdir()
    Path("site/old.html").write_text("the old site", encoding="utf-8")
    assert main(["site"]) == 1
    assert tree(Path("site")) == {"old.html": b"the old site"}
    text, told = capsys.readouterr()
    assert "site was left as it was" in told
    lines = dict(re.findall(r"^(\S+?:\d+):\d+: error ([a-z-]+):", text, re.MULTILINE))
    pages = ("ru/index", "bn/models", "en/models", "ar/models")
    ends = {page: len((broken / f"{page}.md").read_text(encoding="utf-8").splitlines()) for page in pages}
    assert lines == {
        f"generated/docs/ru/index.md:{ends['ru/index'] - 2}": "site-builder-warning",
        f"generated/docs/ru/index.md:{ends['ru/index']}": "site-builder-warning",
        "generated/docs/bn/models.md:1": "site-link-dead",
        f"generated/docs/bn/models.md:{ends['bn/models']}": "site-link-dead",
        f"generated/docs/en/models.md:{ends['en/models'] - 4}": "site-link-absolute",
        f"generated/docs/en/models.md:{ends['en/models'] - 2}": "site-anchor-dead",
        "generated/docs/en/acme/painter.md:1": "site-link-dead",
        f"generated/docs/ar/models.md:{ends['ar/models']}": "site-anchor-doubled",
    }
    assert (
        "'../../assets/lost.css' leads to 'assets/lost.css', which does not exist, here and on 13 other pages"
        in text
    )


def _plugin(docs: Path) -> None:
    replace(docs / "mkdocs.en.yml", "plugins:\n", 'plugins:\n  - "git-revision-date"\n')


def _option(docs: Path) -> None:
    replace(docs / "mkdocs.en.yml", "      separator:", "      lang: bn\n      separator:")


def _feature(docs: Path) -> None:
    replace(docs / "mkdocs.en.yml", '    - "toc.follow"', '    - "header.autohide"')


def _setting(docs: Path) -> None:
    add(docs / "mkdocs.en.yml", "hooks:\n  - hook.py\n")


def _nav(docs: Path) -> None:
    replace(docs / "mkdocs.en.yml", '"index.md"', '"indecks.md"')


def _page(docs: Path) -> None:
    (docs / "ru" / "birch" / "voice.md").unlink()


def _syntax(docs: Path) -> None:
    (docs / "mkdocs.ru.yml").write_text("a: [\n", encoding="utf-8")


def _nothing(docs: Path) -> None:
    shutil.rmtree(docs)


def _dangling(docs: Path) -> None:
    (docs / "en" / "more.md").symlink_to("nowhere")


def _device(docs: Path) -> None:
    (docs / "en" / "index.md").unlink()
    (docs / "en" / "index.md").symlink_to("/dev/zero")


def _settings_device(docs: Path) -> None:
    (docs / "mkdocs.en.yml").unlink()
    (docs / "mkdocs.en.yml").symlink_to("/dev/zero")


def _pipe(docs: Path) -> None:
    os.mkfifo(docs / "assets" / "more.js")


def _loop(docs: Path) -> None:
    (docs / "ru" / "again").symlink_to(docs)


def _no_text(docs: Path) -> None:
    Path(os.fsdecode(os.fsencode(docs) + b"/en/caf\xe9.md")).touch()


def _large(docs: Path) -> None:
    with (docs / "en" / "index.md").open("wb") as file:
        file.truncate(5_000_000_000)


def _closed(docs: Path) -> None:
    (docs / "en" / "index.md").chmod(0)


def _closed_folder(docs: Path) -> None:
    (docs / "ru" / "closed").mkdir(mode=0)


TREES = {
    _dangling: "en/more.md",
    _device: "en/index.md",
    _settings_device: "mkdocs.en.yml",
    _pipe: "assets/more.js",
    _loop: "ru/again",
    _no_text: "en/caf\\udce9.md",
    _large: "en/index.md",
    _closed: "en/index.md",
    _closed_folder: "ru/closed",
}
"""What is done to the docs, and the place of what is said about it."""


@pytest.mark.parametrize("make", TREES, ids=lambda make: make.__name__)
def test_what_no_site_can_be_made_of_is_told_and_never_copied(
    broken: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    make: Callable[[Path], None],
) -> None:
    monkeypatch.setattr("specpress.build.site.zensical.run", None)
    make(broken)
    with unprivileged(broken.parent.parent) if make in (_closed, _closed_folder) else nullcontext():
        code = main(["site", "--jobs", "1"])
    assert code == 1
    assert reported(capsys) == [(f"generated/docs/{TREES[make]}:1:1", "site-file-unusable")]
    assert not Path("site").exists()


def test_an_editors_lock_beside_a_page_is_nothing(broken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (broken / "en" / ".#index.md").symlink_to("me@host.1:2")
    assert main(["site", "--jobs", "1"]) == 0
    assert capsys.readouterr().out == ""
    assert not list(Path("site").rglob(".#*"))


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        (_plugin, [("mkdocs.en.yml", "git-revision-date", "site-setting-ignored")]),
        (_option, [("mkdocs.en.yml", "lang: bn", "site-setting-ignored")]),
        (_feature, [("mkdocs.en.yml", "header.autohide", "site-setting-ignored")]),
        (_setting, [("mkdocs.en.yml", "hooks", "site-setting-ignored")]),
        (
            _nav,
            [
                ("en/index.md", "", "site-page-not-in-nav"),
                ("mkdocs.en.yml", "indecks.md", "site-nav-leads-nowhere"),
            ],
        ),
        (
            _page,
            [
                ("mkdocs.ru.yml", "birch/voice.md", "site-nav-leads-nowhere"),
                ("ru/birch/voice.md", "", "site-page-missing"),
            ],
        ),
        (_syntax, [("mkdocs.ru.yml", "", "yaml-syntax")]),
        (_nothing, [("", "", "site-not-generated")]),
    ],
)
def test_a_fault_is_found_before_anything_is_built(
    broken: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    fault: Callable[[Path], None],
    expected: list[tuple[str, str, str]],
) -> None:
    monkeypatch.setattr("specpress.build.site.zensical.run", None)
    fault(broken)
    assert main(["site", "--jobs", "1"]) == 1
    found = reported(capsys)
    assert len(found) == len(expected)
    for (place, code), (file, words, wanted) in zip(found, expected, strict=True):
        name, line, _ = place.split(":")
        assert (name, code) == (f"generated/docs/{file}".rstrip("/"), wanted)
        assert not words or words in Path(name).read_text(encoding="utf-8").splitlines()[int(line) - 1]
    assert not Path("site").exists()


def test_the_reference_need_not_exist_in_other_languages() -> None:
    places = {"index.md": Span("nav"), "reference/index.md": Span("nav")}
    english = Language("en", "", frozenset(places), places)
    russian = Language("ru", "", frozenset({"index.md"}), {"index.md": Span("nav")})
    assert not list(disagreements(Path("docs"), [english, russian]))
    other = Language("bn", "", frozenset(places), places)
    assert [one.code for one in disagreements(Path("docs"), [russian, other])] == ["site-page-missing"]


@pytest.mark.parametrize("out", ["generated", "generated/docs", ".", "other"])
def test_a_folder_of_other_generated_files_is_not_replaced(
    broken: Path, capsys: pytest.CaptureFixture[str], out: str
) -> None:
    Path("other").mkdir()
    Path("other/manifest.json").write_text('{"catalog.json": "0"}', encoding="utf-8")
    before = tree(Path())
    assert main(["site", "--out", out]) == 1
    assert reported(capsys) == [(f"{out}:1:1", "site-folder-not-ours")]
    assert tree(Path()) == before


def test_without_zensical_the_command_says_what_to_install(
    broken: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(specpress.cli.site, "installed", lambda: False)
    assert main(["site"]) == 2
    assert how_to_install("site") in capsys.readouterr().err


def test_what_zensical_says_without_a_place_is_a_problem_too() -> None:
    output = "Build started\nWarning: something new\nNo issues found\nBuild finished in 0.21s\n"
    assert [str(one) for one in warnings(output, "docs/en", Span("docs/mkdocs.en.yml"))] == [
        "docs/mkdocs.en.yml:1:1: error site-builder-warning: Warning: something new\n"
        "    help: mend the page, or the target or text that it is made from"
    ]


def test_that_zensical_stops_is_a_problem(docs: Path, tmp_path: Path) -> None:
    shutil.copytree(docs / "docs", tmp_path / "stage")
    replace(tmp_path / "stage" / "mkdocs.en.yml", 'language: "en"', "language: 7")
    (problem,) = run(tmp_path / "stage", "docs", "en")
    assert (problem.code, problem.span) == ("site-builder-failed", Span("docs/mkdocs.en.yml"))


def test_the_extension_is_that_of_this_specpress_whatever_is_installed(
    docs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "other" / "specpress").mkdir(parents=True)
    (tmp_path / "other" / "specpress" / "__init__.py").touch()
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "other"))
    shutil.copytree(docs / "docs", tmp_path / "stage")
    assert run(tmp_path / "stage", "docs", "en") == ()
    assert (tmp_path / "stage" / "site" / "en" / "index.html").is_file()


def test_links_and_ids_are_read_from_html_as_browsers_do() -> None:
    page = read_page(
        "<a href='a.html?x=1&amp;y=2' id=one name=one>x</a><img src=p.png><script>'<a href=no>'</script>"
        "<!-- <a href=no> --><b id=two></b><i id=two></i><input name=three><input name=three>"
    )
    assert page.links == {"a.html?x=1&y=2", "p.png"}
    assert page.ids == {"one", "two", "three"}
    assert page.doubled_ids == {"two"}


def test_every_kind_of_problem_is_met_here() -> None:
    text = Path(__file__).read_text(encoding="utf-8")
    assert [fault.code for fault in CODES if f'"{fault.code}"' not in text] == []


def test_zensical_knows_the_plugin_and_the_options_that_we_take_for_honoured() -> None:
    assert isinstance(HONOURED, dict)
    unsupported = zensical.config._PLUGIN_UNSUPPORTED_OPTIONS
    for plugin, options in HONOURED["plugins"].items():
        assert plugin in unsupported
        assert not set(options) & set(unsupported[plugin])


@pytest.mark.parametrize("language", TEXTS)
def test_mkdocs_material_builds_the_same_docs_without_a_warning(
    docs: Path, tmp_path: Path, language: str
) -> None:
    settings = docs / "docs" / f"mkdocs.{language}.yml"
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--config-file", settings, "--site-dir", tmp_path],
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "WARNING" not in done.stderr
    made = {path.relative_to(tmp_path).with_suffix(".md") for path in tmp_path.rglob("*.html")}
    assert made - {Path("404.md")} == {
        path.relative_to(docs / "docs" / language) for path in (docs / "docs" / language).rglob("*.md")
    }
