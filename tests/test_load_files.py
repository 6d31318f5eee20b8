"""The tree of a catalogue: what is found, what is reported, and which names every system can hold."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from specpress.base.diagnostics import Severity
from specpress.base.safe_filenames import folded, is_portable
from specpress.catalog.read import read
from specpress.spec.load import SpecFile, check_ids, discover
from specpress.spec.load.codes import CODES, CODES_OF_CONTENT
from unprivileged import unprivileged

MODEL = """\
title: Tiny
modality: image
sources:
  page: {title: Page, read: 2026-05-11}
parameters:
  prompt: {type: string}
"""
PROVIDER = "title: P\nsources: {page: {title: Page, read: 2026-05-11}}\nenvelope: {holds: parameters}\n"


def write(root: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return root


GOOD = {
    "p/provider.yaml": PROVIDER,
    "p/m.yaml": f"{MODEL}family: f\n",
    "p/deep/er/n.yaml": MODEL,
    "families/f.yaml": "title: F\nmembers: [p/m]\n",
}


class Tree(NamedTuple):
    """A catalogue, what is done to it, and the problems with their places."""

    name: str
    change: Callable[[Path], object]
    codes: dict[str, str]


def nothing(root: Path) -> None:
    """The good catalogue as it is."""


TREES = [
    Tree("good", nothing, {}),
    Tree(
        "no-provider-file", lambda root: (root / "p/provider.yaml").unlink(), {"missing-provider-file": "p"}
    ),
    Tree("empty-folder", lambda root: (root / "q").mkdir(), {"missing-provider-file": "q"}),
    Tree("yml", lambda root: write(root, {"p/x.yml": ""}), {"wrong-extension": "p/x.yml"}),
    Tree("capitals", lambda root: write(root, {"p/x.YAML": ""}), {"wrong-extension": "p/x.YAML"}),
    Tree("text", lambda root: write(root, {"p/x.yaml.txt": ""}), {"wrong-extension": "p/x.yaml.txt"}),
    Tree("stray", lambda root: write(root, {"README.md": ""}), {"stray-file": "README.md"}),
    Tree("stray-below", lambda root: write(root, {"p/deep/x.json": ""}), {"stray-file": "p/deep/x.json"}),
    Tree("catalogue", lambda root: write(root, {"catalog.yaml": "title: T\n"}), {}),
    Tree("catalogue-yml", lambda root: write(root, {"catalog.yml": ""}), {"wrong-extension": "catalog.yml"}),
    Tree(
        "catalogue-folder", lambda root: (root / "catalog.yaml").mkdir(), {"unreadable-file": "catalog.yaml"}
    ),
    Tree("top", lambda root: write(root, {"x.yaml": MODEL}), {"misplaced-spec": "x.yaml"}),
    Tree(
        "family-folder", lambda root: write(root, {"families/a/b.yaml": ""}), {"misplaced-spec": "families/a"}
    ),
    Tree(
        "provider-families",
        lambda root: write(root, {"families/provider.yaml": PROVIDER}),
        {"reserved-folder-name": "families/provider.yaml"},
    ),
    Tree(
        "provider-locales",
        lambda root: write(root, {"locales/provider.yaml": PROVIDER}),
        {"reserved-folder-name": "locales/provider.yaml"},
    ),
    Tree(
        "provider-releases",
        lambda root: write(root, {"releases/provider.yaml": PROVIDER}),
        {"reserved-folder-name": "releases/provider.yaml"},
    ),
    Tree(
        "release-of-no-version",
        lambda root: write(root, {"releases/v1/changes.json": "{}"}),
        {"misplaced-spec": "releases/v1"},
    ),
    Tree(
        "release-cut-short",
        lambda root: write(root, {"releases/1.0.0/changes.json": "{}", "releases/1.0.0/notes.md": ""}),
        {"broken-release": "releases/1.0.0/catalog.json", "stray-file": "releases/1.0.0/notes.md"},
    ),
    Tree("translations", lambda root: write(root, {"locales/de.po": ""}), {}),
    Tree(
        "translations-elsewhere",
        lambda root: write(root, {"locales/x/y.po": "", "locales/de.mo": ""}),
        {"misplaced-spec": "locales/x", "stray-file": "locales/de.mo"},
    ),
    Tree(
        "ignored",
        lambda root: write(
            root,
            {
                ".git/x": "",
                "p/.m.yaml.swp": "",
                "p/m.yaml~": "",
                "p/#m.yaml#": "",
                "p/m.yaml.bak": "",
                "p/.DS_Store": "",
            },
        ),
        {},
    ),
    Tree("folder", lambda root: (root / "p/x.yaml").mkdir(), {"unreadable-file": "p/x.yaml"}),
    Tree("dangling", lambda root: (root / "p/x.yaml").symlink_to("nowhere"), {"unreadable-file": "p/x.yaml"}),
    Tree("loop", lambda root: (root / "p/x.yaml").symlink_to("x.yaml"), {"unreadable-file": "p/x.yaml"}),
    Tree("linked-folder", lambda root: (root / "p/x").symlink_to(".."), {"linked-folder": "p/x"}),
    Tree("case", lambda root: write(root, {"p/M.yaml": MODEL}), {"names-differ-in-case": "p/m.yaml"}),
    Tree(
        "case-of-folders",
        lambda root: write(root, {"P/provider.yaml": PROVIDER}),
        {"names-differ-in-case": "p"},
    ),
    Tree("colon", lambda root: write(root, {"p/a:b.yaml": MODEL}), {"unportable-name": "p/a:b.yaml"}),
    Tree("device", lambda root: write(root, {"p/con.yaml": MODEL}), {"unportable-name": "p/con.yaml"}),
    Tree("newline", lambda root: write(root, {"p/a\nb.yaml": MODEL}), {"unportable-name": r"p/a\nb.yaml"}),
    Tree(
        "long",
        lambda root: write(root, {f"p/{'x' * 210}.yaml": MODEL}),
        {"unportable-name": f"p/{'x' * 210}.yaml"},
    ),
    Tree(
        "needless-id",
        lambda root: write(root, {"p/x.yaml": MODEL + "id: y/z\n"}),
        {"needless-id": "p/x.yaml"},
    ),
    Tree("needed-id", lambda root: write(root, {"p/x.yaml": MODEL + "id: 'y:z'\n"}), {}),
    Tree("case-id", lambda root: write(root, {"p/x.yaml": MODEL + "id: M\n"}), {}),
    Tree("hidden-id", lambda root: write(root, {"p/x.yaml": MODEL + "id: .m\n"}), {}),
    Tree("provider-id", lambda root: write(root, {"p/x.yaml": MODEL + "id: provider\n"}), {}),
    Tree("same-id", lambda root: write(root, {"p/x.yaml": MODEL + "id: m\n"}), {"duplicate-id": "p/x.yaml"}),
]


@pytest.mark.parametrize("tree", TREES, ids=lambda tree: tree.name)
def test_trees(tree: Tree, tmp_path: Path) -> None:
    root = write(tmp_path / "specs", GOOD)
    tree.change(root)
    _, problems = read(root)
    prefix = f"{root.as_posix()}/"
    # Names that differ in case alone make one Python module too, which is told of the models and not of the tree.
    found = {p.code: p.span.file.removeprefix(prefix) for p in problems if p.code != "modules-collide"}
    assert found == tree.codes
    assert all(p.help for p in problems)


def test_each_fault_has_a_case_and_a_page() -> None:
    covered = {code for tree in TREES for code in tree.codes} | {"no-specs-folder", "empty-catalogue"}
    codes = set(CODES) - set(CODES_OF_CONTENT)
    assert {code.code for code in codes} == covered - {"unreadable-file"}
    assert all("\n\n" in code.page for code in codes)


def test_a_catalogue_by_its_names(tmp_path: Path) -> None:
    catalog, problems = read(write(tmp_path, {**GOOD, "p/odd.yaml": MODEL + "id: 'a:b'\n"}))
    assert problems == ()
    assert list(catalog.models) == ["p/a:b", "p/deep/er/n", "p/m"]
    assert catalog.providers["p"].id == "p"
    assert catalog.families["f"].members == ("p/m",)


def test_discovery_opens_nothing_and_sorts() -> None:
    found = discover(Path(__file__).parent.parent / "specs")
    assert found.problems == ()
    assert [file.shown for file in found.files] == sorted(file.shown for file in found.files)
    kinds = {(file.provider, file.model): file.kind for file in found.files}
    assert kinds["rivya", ""] == "provider"
    assert kinds["rivya", "flux-kontext-pro"] == "model"
    assert kinds["", "flux-kontext-pro"] == "family"


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda path: None, "no-specs-folder"),
        (lambda path: path.write_text(""), "no-specs-folder"),
        (lambda path: path.symlink_to(path.name), "no-specs-folder"),
        (lambda path: path.mkdir(), "empty-catalogue"),
        (lambda path: write(path, {"locales/de.po": "", "families/.keep": ""}), "empty-catalogue"),
        (lambda path: write(path, {"catalog.yaml": "title: T\n"}), "empty-catalogue"),
    ],
    ids=["missing", "a-file", "a-loop", "empty", "empty-families", "only-settings"],
)
def test_a_folder_without_specs(make: Callable[[Path], object], code: str, tmp_path: Path) -> None:
    make(tmp_path / "specs")
    found = discover(tmp_path / "specs")
    assert [(p.code, p.severity) for p in found.problems] == [(code, Severity.ERROR)]
    assert all(file.kind == "catalog" for file in found.files)


def test_names_that_are_no_text(tmp_path: Path) -> None:
    root = write(tmp_path, GOOD)
    try:
        with open(os.fsencode(root) + b"/p/\xff.yaml", "w") as file:
            file.write(MODEL)
    except OSError:
        pytest.skip("this file system takes text only")
    _, problems = read(root)
    assert [p.code for p in problems] == ["unportable-name"]
    assert str(problems[0]).encode().count(b"udcff.yaml") == 1


def test_a_folder_without_permission(tmp_path: Path) -> None:
    root = write(tmp_path, GOOD)
    (root / "p").chmod(0)
    with unprivileged(root):
        problems = discover(root).problems
    (root / "p").chmod(0o700)
    assert [p.code for p in problems] == ["unreadable-file"]


def test_ids_are_compared_within_a_provider() -> None:
    files = [
        SpecFile(Path(), f"{p}/{m}.yaml", "model", p, m) for p, m in (("a", "m"), ("b", "m"), ("a", "x"))
    ]
    assert check_ids([(file, file.model) for file in files]) == ()
    assert [p.code for p in check_ids([(files[0], "m"), (files[2], "m")])] == ["duplicate-id"]


@pytest.mark.parametrize(
    "name", ["a", "flux-kontext-pro", "flux_2.0", "Ü", "模型", "con2", "a b", "conduit.yaml"]
)
def test_portable_names(name: str) -> None:
    assert is_portable(name)


@pytest.mark.parametrize(
    "name",
    [
        "",
        ".",
        "..",
        "a.",
        "a ",
        "a/b",
        "a:b",
        "a\\b",
        "a?b",
        "con",
        "NUL.yaml",
        "com1",
        ".git",
        "a\u200bb",
        "e\u0301",
        "x" * 256,
    ],
)
def test_unportable_names(name: str) -> None:
    assert not is_portable(name)


def test_folded_names() -> None:
    assert folded("Über") == folded("u\u0308BER")
    assert folded("a") != folded("b")


def test_a_request_has_its_models_id_whether_or_not_the_file_says_that_the_place_is_required(
    tmp_path: Path,
) -> None:
    """A provider may take a model of its own choice where no id is given; a client sends what is required."""
    envelope = "envelope: {fields: {engine: model, wish: parameters}}"
    catalog, problems = read(
        write(
            tmp_path,
            {
                "p/provider.yaml": PROVIDER.replace("envelope: {holds: parameters}", envelope),
                "p/m.yaml": MODEL,
            },
        )
    )
    assert problems == ()
    engine, wish = catalog.models["p/m"].request.fields
    assert (engine.key, engine.required, wish.required) == ("engine", True, False)
