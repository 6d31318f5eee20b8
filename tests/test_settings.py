"""What `catalog.yaml` says: which addresses it takes, and that every output is made by it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from published_cases import catalogue
from specpress.build.build import Build, Request, build
from specpress.build.output import Content
from specpress.catalog.resolve.catalog import resolve_settings
from specpress.catalog.settings import DEFAULTS, Settings
from specpress.schema import address
from specpress.schema.index import entry_text, index_text
from specpress.spec import CatalogSpec
from specpress.spec.catalog import Author, Packages
from specpress.targets.registry import TARGETS

HOSTILE = 'T " \\ */ </script> {{ x }} \u202a\u2028'


def problems(url: str) -> list[str]:
    _, found = resolve_settings(CatalogSpec(title="T", schemas=url))
    assert all(problem.help for problem in found)
    return [problem.message for problem in found]


@pytest.mark.parametrize(
    "url",
    [
        "https://example.com", "https://example.com/", "https://example.com/a/b.c/", "https://localhost:8443/x",
        "https://xn--bcher-kva.example/%C3%A9", "https://cdn.example/@acme/schemas@1", "https://EXAMPLE.com/~me",
    ],
)  # fmt: skip
def test_an_address_that_can_be_used(url: str) -> None:
    settings, found = resolve_settings(CatalogSpec(title="T", schemas=url, site=url))
    assert found == ()
    assert settings.schemas == settings.site == url.rstrip("/")


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("http://example.com", "does not begin with https://"),
        ("example.com/schemas", "does not begin with https://"),
        ("HTTPS://example.com", "does not begin with https://"),
        ("https://example.com?v=1", "has a query or a fragment"),
        ("https://example.com/#x", "has a query or a fragment"),
        ("https://", "is no address that every tool can fetch"),
        ("https:///x", "is no address that every tool can fetch"),
        ("https://example.com//x", "is no address that every tool can fetch"),
        ("https://example.com/../x", "is no address that every tool can fetch"),
        ("https://example.com/a b", "is no address that every tool can fetch"),
        ("https://example.com/é", "is no address that every tool can fetch"),
        ("https://example.com/%zz", "is no address that every tool can fetch"),
        ("https://me:secret@example.com", "is no address that every tool can fetch"),
        ('https://example.com/"', "is no address that every tool can fetch"),
        ("https://example.com/x\n", "is no address that every tool can fetch"),
        (f"https://example.com/{'a/' * 9000}//", "is no address that every tool can fetch"),
    ],
)
def test_an_address_that_cannot(url: str, reason: str) -> None:
    (message,) = problems(url)
    assert message.endswith(reason)
    assert len(message) < 200


@pytest.mark.parametrize(
    ("version", "is_one"),
    [
        ("0.0.0", True),
        ("1.4.0", True),
        ("10.20.30", True),
        ("1.4", False),
        ("v1.4.0", False),
        ("1.04.0", False),
    ]
    + [(text, False) for text in ("1.4.0-rc.1", "1.4.0+x", "1.4.0\n", "1.4.0.0", "١.0.0", " 1.0.0", "1e3")],
)
def test_a_version_is_three_numbers(version: str, is_one: bool) -> None:
    settings, found = resolve_settings(CatalogSpec(title="T", version=version))
    assert (not found) == is_one
    assert not is_one or settings.version == version


@pytest.mark.parametrize(
    ("python", "npm", "imported", "installed"),
    [
        ("acme-models", None, "acme_models", "acme-models"),
        (None, "@acme/models", "acme_models", "@acme/models"),
        ("Acme.Models", None, "acme_models", "acme-models"),
        ("a", "b", "a", "b"),
        ("hosted_3d", "3d", "hosted_3d", "3d"),
    ],
)
def test_a_package_is_named_by_the_other_where_one_has_no_name(
    python: str | None, npm: str | None, imported: str, installed: str
) -> None:
    settings, found = resolve_settings(CatalogSpec(title="T", packages=Packages(python=python, npm=npm)))
    assert found == ()
    assert (settings.packages.import_name, settings.packages.npm) == (imported, installed)


@pytest.mark.parametrize(
    ("python", "npm", "message"),
    [
        ("-acme", None, "'-acme' is no name of a Python package"),
        ("acme models", None, "'acme models' is no name of a Python package"),
        ("acmé", None, "'acmé' is no name of a Python package"),
        ("acme.", None, "'acme.' is no name of a Python package"),
        ("3d-models", None, "'3d-models' cannot be imported: 3d_models is no name in Python"),
        (None, "3d-models", "'3d-models' cannot be imported: 3d_models is no name in Python"),
        ("Class", None, "'Class' cannot be imported: class is no name in Python"),
        ("json", None, "'json' would be imported as json, as a part of Python is"),
        ("httpx", None, "'httpx' would be imported as httpx, as another package is that is used with it"),
        ("acme", "Acme", "'Acme' is no name of an npm package"),
        ("acme", "@acme", "'@acme' is no name of an npm package"),
        ("acme", "@acme/models/x", "'@acme/models/x' is no name of an npm package"),
        ("acme", "../x", "'../x' is no name of an npm package"),
        ("acme", "worker_threads", "'worker_threads' is the name of a part of Node.js"),
        (None, "@acme/é", "'@acme/é' is no name of an npm package"),
    ],
)
def test_a_name_that_no_package_can_have(python: str | None, npm: str | None, message: str) -> None:
    _, found = resolve_settings(CatalogSpec(title="T", packages=Packages(python=python, npm=npm)))
    assert [problem.message for problem in found] == [message]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("MIT", "MIT"),
        ("mit or apache-2.0", "MIT OR Apache-2.0"),
        ("Apache-2.0 WITH LLVM-exception", "Apache-2.0 WITH LLVM-exception"),
        ("LicenseRef-Acme", "LicenseRef-Acme"),
        ("The MIT license", None),
        ("MIT OR", None),
        (f"{'(' * 100_000}MIT", None),
    ],
)
def test_a_licence_is_an_spdx_expression(written: str, read: str | None) -> None:
    settings, found = resolve_settings(CatalogSpec(title="T", license=written), "Its text.")
    assert settings.license == read
    assert [problem.code for problem in found] == ([] if read else ["unusable-license"])


def test_the_text_of_a_licence_is_that_of_the_file_or_one_that_is_known() -> None:
    author = Author(name="Acme  Team")
    known, none = resolve_settings(CatalogSpec(title="T", license="MIT", author=author))
    assert none == ()
    assert known.license_text is not None
    assert known.license_text.startswith("MIT License\n\nCopyright (c) Acme Team\n")
    written, none = resolve_settings(CatalogSpec(title="T", license="MIT", author=author), "Ours.")
    assert (written.license_text, none) == ("Ours.", ())
    unknown, found = resolve_settings(CatalogSpec(title="T", license="EUPL-1.2"))
    assert (unknown.license_text, [problem.code for problem in found]) == (None, ["license-without-text"])


def made(specs: Path, cache: Path | None = None) -> Build:
    targets = tuple(TARGETS[name] for name in ("catalog", "json-schema", "spec-format"))
    result = build(Request(specs=specs, targets=targets, cache=cache))
    assert result.problems == ()
    return result


def read(files: dict[str, Content] | object, path: str) -> bytes:
    assert isinstance(files, dict)
    data: bytes = files[path].read()
    return data


def test_without_the_file_there_are_defaults(tmp_path: Path) -> None:
    specs = catalogue(tmp_path)
    (specs / "catalog.yaml").unlink()
    result = made(specs)
    assert result.settings == DEFAULTS
    assert json.loads(read(result.files, "catalog.json"))["settings"] == {
        "title": "Hosted models", "schemas": "https://specpress.dev/schemas",
        "packages": {"python": "hosted-models", "npm": "hosted-models"},
    }  # fmt: skip


def test_every_schema_begins_with_the_address_and_a_pack_made_for_another_is_not_taken(
    tmp_path: Path,
) -> None:
    specs, cache = catalogue(tmp_path), tmp_path / "cache" / "made"
    for base in ("https://one.example/s", "https://two.example"):
        (specs / "catalog.yaml").write_text(f"title: T\nsite: {base}\nschemas: {base}\n", encoding="utf-8")
        result = made(specs, cache)
        assert result.made == 2
        assert result.settings == Settings(title="T", schemas=base, site=base)
        paths = [path for path in result.files if path.endswith(".schema.json")]
        assert len(paths) == 22
        for path in paths:
            named = json.loads(read(result.files, path))["$id"]
            assert named == address(path.removeprefix("schemas/"), f"{base}/v1")
        urls = [entry["url"] for entry in json.loads(read(result.files, "schemas/catalog.json"))["schemas"]]
        assert len(urls) == 22
        assert all(url.startswith(f"{base}/v1/") for url in urls)
        assert made(specs, cache).made == 0


def test_a_broken_file_stops_the_run_and_is_told_beside_the_rest(tmp_path: Path) -> None:
    specs = catalogue(tmp_path)
    (specs / "catalog.yaml").write_text("titel: T\nschemas: 5\n", encoding="utf-8")
    (specs / "demo" / "still.yaml").write_text("title: 5\n", encoding="utf-8")
    result = build(Request(specs=specs, targets=tuple(TARGETS.values())))
    assert {Path(problem.span.file).name for problem in result.problems} == {"catalog.yaml", "still.yaml"}
    assert result.files == {}


def test_a_hostile_text_stays_a_text(tmp_path: Path) -> None:
    specs = catalogue(tmp_path)
    text = json.dumps({"title": HOSTILE, "summary": HOSTILE})  # escapes what YAML forbids
    (specs / "catalog.yaml").write_text(text, encoding="utf-8")
    result = build(Request(specs=specs, targets=(TARGETS["catalog"],)))
    settings = json.loads(read(result.files, "catalog.json"))["settings"]
    assert settings["title"] == settings["summary"] == HOSTILE


def test_an_entry_of_the_list_holds_any_text() -> None:
    entry = {"name": HOSTILE, "description": "a\x85b\u2029c", "url": "https://example.com"}
    assert json.loads(index_text(entry_text(entry) * 2))["schemas"] == [entry, entry]
