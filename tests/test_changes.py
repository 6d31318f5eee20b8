"""Every kind of change: a case that has it, with all that is said of it; and what a verdict means for requests.

A case under `cases/changes` is `before.yaml` and `after.yaml`, each laid over the model of `cases/base`, or over its
provider where it begins with `provider:` (`null` takes a key away); `catalog:` and `family:` begin files of those.
`make golden` rewrites what is expected.
"""

from __future__ import annotations

import dataclasses
import json
import os
import re
import shutil
import subprocess
from datetime import date
from decimal import Decimal
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
import yaml
from babel.messages.catalog import Catalog as Messages
from babel.messages.mofile import write_mo
from jsonschema import Draft202012Validator

from command_line import main
from specpress.base.json_text import json_text
from specpress.catalog import Catalog, from_json
from specpress.catalog.json_values import model_json, plain
from specpress.catalog.model import PriceMeasure
from specpress.catalog.read import read
from specpress.catalog.release import Severity
from specpress.catalog.settings import Translations
from specpress.catalog.types import objects_in
from specpress.check import problems
from specpress.check.vectors import minimal, vectors
from specpress.diff import Change, all_kinds, bump, changes
from specpress.diff.pairs import pairs
from specpress.schema import request_schema

HERE = Path(__file__).parent
BASE = HERE / "cases" / "base"
CASES = HERE / "cases" / "changes"
HISTORIES = HERE / "cases" / "histories"
TODAY = date(2026, 6, 1)
SPECS = HERE.parent / "specs"
NAMES = sorted(path.name for path in CASES.iterdir())
HEAD = {
    "title": "Still",
    "modality": "image",
    "sources": {"page": {"title": "Model page", "read": "2026-05-11"}},
}
PLAIN_PARAMETERS = {"x": {"type": "string", "description": "A value."}}
BY_HAND = frozenset(
    {
        "endpoint-answer-changed", "family-member-added", "family-member-removed", "language-added",
        "language-removed", "model-added", "model-error-added", "model-error-removed", "model-removed",
        "model-renamed", "price-measures-changed", "provider-added", "provider-removed", "translations-changed",
    }
)  # fmt: skip
"""Kinds that need more than one file to differ; the tests below make them."""
OF_REQUESTS = frozenset(
    {
        "ArrayType", "BooleanType", "Field", "Member", "NumberType", "ObjectType", "ParameterRule", "RenamedField",
        "Size", "StringType", "TypeOf",
    }
)  # fmt: skip
"""The classes whose changes decide what a request may hold."""
UNSEEN = frozenset({"longest-text-in-tokens-added", "longest-text-in-tokens-lowered", "shortest-text-in-tokens-added",
                    "shortest-text-in-tokens-raised"})  # fmt: skip
"""What breaks requests in a way that nobody can count before they are sent."""


def catalogue(text: str, folder: Path, model: str = "still") -> Catalog:
    specs = Path(shutil.copytree(BASE, folder / "specs"))
    provider_file = specs / "demo" / "provider.yaml"
    provider = yaml.safe_load(provider_file.read_text("utf-8"))
    still: dict[str, Any] = dict(HEAD)
    kind, _, rest = text.partition(":\n")
    if kind == "provider":
        both = provider | yaml.safe_load(rest)
        provider = {key: value for key, value in both.items() if value is not None}
    elif kind == "catalog":
        (specs / "catalog.yaml").write_text(rest, "utf-8")
    elif kind == "family":
        (specs / "families").mkdir()
        (specs / "families" / "stills.yaml").write_text(rest, "utf-8")
        still["family"] = "stills"
        other = still | {"title": "Other", "parameters": PLAIN_PARAMETERS}
        (specs / "demo" / "other.yaml").write_text(dated(other), "utf-8")
    else:
        still |= yaml.safe_load(text)
    still.setdefault("parameters", PLAIN_PARAMETERS)
    (specs / "demo" / "still.yaml").unlink(missing_ok=True)
    for path, value in ((provider_file, provider), (specs / "demo" / f"{model}.yaml", still)):
        path.write_text(dated(value), "utf-8")
    catalog, found = read(specs)
    assert not [problem for problem in found if problem.severity.value == "error"], found
    return catalog


def dated(value: Any) -> str:
    dumped = yaml.safe_dump(value, sort_keys=False, allow_unicode=True)
    return re.sub(r"'(\d{4}-\d\d-\d\d)'", r"\1", dumped)


def case(name: str, folder: Path, cases: Path = CASES) -> tuple[Catalog, Catalog]:
    before, after = ((cases / name / f"{side}.yaml").read_text("utf-8") for side in ("before", "after"))
    return catalogue(before, folder / "before"), catalogue(after, folder / "after")


def told(change: Change) -> str:
    return f"{change.severity.value} {change.kind.code}: {change.model}: {change.message()} {change.action()}"


@pytest.mark.parametrize("name", NAMES)
def test_the_change_is_found(name: str, tmp_path: Path) -> None:
    old, new = case(name, tmp_path)
    found = changes(old, new, TODAY)
    assert name in [change.kind.code for change in found]
    text = "".join(f"{told(change)}\n" for change in found)
    expected = CASES / name / "expected.txt"
    if os.environ.get("SPECPRESS_GOLDEN"):
        expected.write_text(text, "utf-8")
    assert text == expected.read_text("utf-8")
    assert len({change.fingerprint for change in found}) == len(found)
    json.loads(json_text([change.row() for change in found]))
    assert changes(old, old, TODAY) == changes(new, new, TODAY) == ()
    assert changes(new, old)


@pytest.mark.parametrize("name", sorted(path.name for path in HISTORIES.iterdir()))
def test_a_change_of_a_real_document_is_judged_as_a_person_did(name: str, tmp_path: Path) -> None:
    """Facts of public documents and lists of prices before and after a commit, which each file names."""
    old, new = case(name, tmp_path, HISTORIES)
    text = "".join(f"{told(change)}\n" for change in changes(old, new))
    expected = HISTORIES / name / "expected.txt"
    if os.environ.get("SPECPRESS_GOLDEN"):
        expected.write_text(text, "utf-8")
    assert text == expected.read_text("utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_a_verdict_is_what_happens_to_requests(name: str, tmp_path: Path) -> None:
    """A breaking change has a request that was accepted and is refused, by both schemas where they can see it."""
    (kind,) = (kind for kind in all_kinds() if kind.code == name)
    if not {about.__name__ for about in kind.about} <= OF_REQUESTS or kind.in_answers or name in UNSEEN:
        return
    old, new = case(name, tmp_path)
    (before,), (after,) = old.models.values(), new.models.values()
    schema = request_schema(after, new.providers["demo"])
    judges = [
        Draft202012Validator(schema),
        jsonschema_rs.Draft202012Validator(schema, validate_formats=False),
    ]
    refused = False
    # Where any key is taken, nobody has sent the new ones on purpose: the old requests are those of the old docs.
    is_open = any(owner.open for _, owner in objects_in(before.request))
    models = (before,) if is_open else (before, after)
    for vector in (vector for model in models for vector in vectors(model, minimal(model))):
        if problems(before, vector.request):
            continue
        found = problems(after, vector.request)
        in_schema = any(problem.layer == "schema" for problem in found)
        body = json.loads(json_text(vector.request))
        assert {judge.is_valid(body) for judge in judges} == {not in_schema}
        refused = refused or bool(found)
    worst = min([*Severity].index(change.severity) for change in changes(old, new))
    assert refused is (worst == 0)


def test_every_kind_has_a_case() -> None:
    codes = {kind.code for kind in all_kinds()}
    assert {*NAMES} | BY_HAND == codes
    assert len(codes) >= 150
    assert [kind.code for kind in all_kinds()] == sorted(codes)


@pytest.mark.parametrize("kind", all_kinds(), ids=lambda kind: kind.code)
def test_a_page_says_what_it_is(kind: Any) -> None:
    assert re.match(r"[A-Z].*\.(\n|$)", " ".join(kind.page.split()))
    assert main(["explain", kind.code]) == 0


def test_models_and_providers(tmp_path: Path) -> None:
    text = "parameters: { x: { type: integer, description: A value. } }"
    one = catalogue(text, tmp_path / "one")
    other = catalogue(text, tmp_path / "other", model="still-2")
    assert [change.kind.code for change in changes(one, other)] == ["model-renamed"]
    nothing = dataclasses.replace(one, models={})
    assert [change.kind.code for change in changes(one, nothing)] == ["model-removed"]
    assert [change.kind.code for change in changes(nothing, one)] == ["model-added"]
    assert bump(changes(nothing, one)) == "minor"
    empty = Catalog()
    assert {change.kind.code for change in changes(one, empty)} == {"model-removed", "provider-removed"}
    assert {change.kind.code for change in changes(empty, one)} == {"model-added", "provider-added"}
    (model,) = one.models.values()
    wrong = dataclasses.replace(
        one, models={model.name: dataclasses.replace(model, errors=("rate_limited",))}
    )
    assert [change.kind.code for change in changes(one, wrong)] == ["model-error-added"]
    assert [change.kind.code for change in changes(wrong, one)] == ["model-error-removed"]


ALTERNATIVES = {
    kind: f"{{ type: object, fields: {{ kind: {{ type: string, options: [{kind}], required: true }}, {fields} }} }}"
    for kind, fields in {
        "url": "at: { type: string, description: Where. }",
        "text": "size: { type: integer, min: 1, max: 9, description: How big. }",
        "file": "size: { type: integer, min: 1, max: 9, description: How big. }",
    }.items()
}


@pytest.mark.parametrize("around", ["UNION", "type: array, items: { UNION }"], ids=["one", "list"])
@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (("url", "text"), ("file", "text", "url"), ["alternative-added"]),
        (("url", "text"), ("file", "text", "url 2"), ["alternative-added", "parameter-added"]),
        (("url", "text", "file"), ("file 8", "url"), ["alternative-removed", "number-max-lowered"]),
        (("url", "file"), ("url", "text"), ["alternative-removed", "alternative-added"]),
    ],
)
def test_alternatives_are_compared_with_those_that_are_like_them(
    before: tuple[str, ...], after: tuple[str, ...], expected: list[str], around: str, tmp_path: Path
) -> None:
    """Wherever they stand among the others: real documents put a new one in front of all."""
    texts = {
        **ALTERNATIVES,
        "file 8": ALTERNATIVES["file"].replace("max: 9", "max: 8"),
        "url 2": ALTERNATIVES["url"].replace("at:", "in: { type: string, description: What. }, at:"),
    }
    old, new = (
        catalogue(
            f"parameters: {{ x: {{ {around}, description: A value. }} }}".replace("UNION", union),
            tmp_path / side,
        )
        for side, names in (("before", before), ("after", after))
        for union in [f"any_of: [{', '.join(texts[name] for name in names)}]"]
    )
    assert [change.kind.code for change in changes(old, new)] == expected


def test_a_parameter_has_another_key_and_limit_and_stands_in_rules(tmp_path: Path) -> None:
    text = """
parameters:
  style: { options: [ink, pencil], description: A style. }
  count: { type: integer, min: 1, max: 8, description: How many. }
rules:
  - when: { style: pencil }
    then: { count: { max: 4 } }
price: { unit: credits, charges: [{ per: image, amount: "1", quantity: { parameter: count } }] }
"""
    old = catalogue(text, tmp_path / "old")
    again = catalogue(text.replace("count", "number"), tmp_path / "again")
    assert [told(change).split(":")[0] for change in changes(old, again)] == ["breaking parameter-renamed"]
    less = text.replace("count", "number").replace("max: 8", "max: 6").replace("max: 4", "max: 3")
    assert {change.kind.code for change in changes(old, catalogue(less, tmp_path / "less"))} == {
        "number-max-lowered", "parameter-renamed", "rule-tightened",
    }  # fmt: skip
    other = less.replace("How many.", "The age in days.")
    assert {change.kind.code for change in changes(old, catalogue(other, tmp_path / "other"))} >= {
        "parameter-removed", "parameter-added",
    }  # fmt: skip


def test_any_text_beside_listed_ones_only_suggests_them(tmp_path: Path) -> None:
    """Real documents say so for ids of models: a string, or a string of a list."""
    text = "parameters: {{ x: {{ any_of: [{}], description: A value. }} }}"
    listed = "{ type: string, options: [one, two] }"
    plain, suggested, fewer, listed = (
        catalogue(text.format(union), tmp_path / str(index))
        for index, union in enumerate(
            (
                "{ type: string }, { type: integer }",
                f"{{ type: string }}, {listed}, {{ type: integer }}",
                "{ type: integer }, { type: string, options: [one] }, { type: string }",
                f"{{ type: integer }}, {listed}",
            )
        )
    )
    for old, new in ((plain, suggested), (suggested, fewer), (fewer, suggested), (suggested, plain)):
        assert bump(changes(old, new)) in ("minor", "patch", "none")
    assert [change.kind.code for change in changes(suggested, listed)] == ["options-closed"]


def test_models_without_parameters_are_the_same_where_their_ids_are_alike(tmp_path: Path) -> None:
    old = catalogue("parameters: {}", tmp_path / "old", model="kimi-k2-thinking")
    for name, codes in (
        ("kimi-k2.5-thinking", ["model-renamed"]),
        ("voices", ["model-removed", "model-added"]),
    ):
        new = catalogue("parameters: {}", tmp_path / name, model=name)
        assert [change.kind.code for change in changes(old, new)] == codes


def test_charges_in_another_order_are_the_same_price(tmp_path: Path) -> None:
    charges = ["{ amount: 5 }", "{ amount: 2, quantity: { parameter: n } }"]
    one, other = (
        catalogue(
            "parameters: { n: { type: integer, min: 1, max: 4, default: 1, description: How many. } }\n"
            f"price: {{ unit: credits, charges: [{', '.join(listed)}] }}",
            tmp_path / str(index),
        )
        for index, listed in enumerate((charges, charges[::-1]))
    )
    assert one.models != other.models
    assert changes(one, other) == ()


def test_what_was_free_costs_no_percent_more(tmp_path: Path) -> None:
    free, paid = (
        catalogue(f"price: {{ unit: credits, charges: [{{ amount: {amount} }}] }}", tmp_path / str(amount))
        for amount in (0, 4)
    )
    (raised,) = changes(free, paid)
    assert raised.row()["message"] == "demo/still, price: 4 credits instead of 0 credits."
    assert "percent" not in raised.row()
    (lowered,) = changes(paid, free)
    assert "-100 %" in lowered.message()


def test_what_an_endpoint_answers(tmp_path: Path) -> None:
    described = "{ description: A thing., fields: {} }"
    head = f"provider:\nobjects: {{ task: {described}, other: {described} }}\n"
    one = "endpoints: { one: { method: GET, path: /v1/one, returns: NAME, summary: It answers. } }"
    old, new = (catalogue(head + one.replace("NAME", name), tmp_path / name) for name in ("task", "other"))
    assert [change.kind.code for change in changes(old, new)] == ["endpoint-answer-changed"]


def test_families_and_languages(tmp_path: Path) -> None:
    family = "family:\ntitle: Still\nmembers: [demo/still, demo/other]\n"
    both = catalogue(family, tmp_path / "both")
    (stills,) = both.families.values()
    one = dataclasses.replace(
        both, families={"stills": dataclasses.replace(stills, members=stills.members[:1])}
    )
    assert [change.kind.code for change in changes(both, one)] == ["family-member-removed"]
    assert [change.kind.code for change in changes(one, both)] == ["family-member-added"]
    texts = {"One.": "Eins.", "Two.": "Zwei."}
    speaking = dataclasses.replace(both, languages=(Translations("de", compiled(texts)),))
    other = dataclasses.replace(
        both, languages=(Translations("de", compiled(texts | {"Two.": "Zweie.", "Three.": "Drei."})),)
    )
    (change,) = changes(speaking, other)
    assert (change.kind.code, change.found.new) == ("translations-changed", 1)
    more = dataclasses.replace(speaking, languages=(*speaking.languages, Translations("fr", compiled({}))))
    assert [change.kind.code for change in changes(speaking, more)] == ["language-added"]
    assert [change.kind.code for change in changes(more, speaking)] == ["language-removed"]


def compiled(texts: dict[str, str]) -> bytes:
    catalog = Messages()
    for text, translation in texts.items():
        catalog.add(text, translation)
    file = BytesIO()
    write_mo(file, catalog)
    return file.getvalue()


def test_the_words_that_a_price_depends_on(tmp_path: Path) -> None:
    old = catalogue((CASES / "price-raised" / "before.yaml").read_text("utf-8"), tmp_path)
    (model,) = old.models.values()
    assert model.price is not None
    measures = (PriceMeasure(name="voice", options=("a", "b")),)
    price = dataclasses.replace(model.price, measures=measures)
    new = dataclasses.replace(old, models={model.name: dataclasses.replace(model, price=price)})
    assert [change.kind.code for change in changes(old, new)] == ["price-measures-changed"]


@cache
def shipped() -> Catalog:
    catalog, _ = read(SPECS)
    return catalog


def test_nothing_changed_in_what_is_written_and_read_again() -> None:
    catalog = shipped()
    row = {
        "settings": plain(catalog.settings),
        "providers": plain(tuple(catalog.providers.values())),
        "families": plain(tuple(catalog.families.values())),
        "models": [model_json(model) for model in catalog.models.values()],
    }
    again = from_json.catalog_of(json.loads(json_text(row), parse_float=Decimal))
    assert again.models == catalog.models
    assert again.providers == catalog.providers
    assert again.families == catalog.families
    assert again.settings == catalog.settings
    assert changes(catalog, again) == ()
    # Releases are not part of what a release, or a `catalog.json`, holds.
    alike = dataclasses.replace(again, releases=catalog.releases)
    assert all(pair.old == pair.new for pair in pairs(catalog, alike))


@pytest.mark.parametrize(
    "row",
    [[], {}, {"models": [], "providers": [{}]}, {"models": [{"id": 5}], "providers": []},
     {"models": [{"request": {"type": "what"}}], "providers": []}],
)  # fmt: skip
def test_what_is_no_catalogue_is_told(row: Any) -> None:
    with pytest.raises(from_json.NotACatalog):
        from_json.catalog_of(row)


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    case("number-max-lowered", tmp_path)
    old, new = (str(tmp_path / side / "specs") for side in ("before", "after"))
    assert main(["diff", old, new]) == 0
    assert "breaking number-max-lowered: demo/still" in capsys.readouterr().out
    assert main(["diff", old, new, "--fail-on", "breaking"]) == 1
    assert main(["diff", new, old, "--fail-on", "warning"]) == 0
    assert main(["diff", new, old, "--fail-on", "any"]) == 1
    capsys.readouterr()
    assert main(["diff", old, new, "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    (change,) = found["changes"]
    assert (change["code"], change["old"], change["new"]) == ("number-max-lowered", 9, 8)
    assert found["summary"] == {"breaking": 1, "warning": 0, "compatible": 0, "note": 0, "bump": "major"}
    assert main(["diff", old, new, "--format", "markdown"]) == 0
    assert capsys.readouterr().out.startswith("## Breaking changes\n\n- `demo/still`: ")
    for name, told_of_it in (("demo/still", True), ("demo", True), ("demo/other", False)):
        assert main(["diff", old, new, "--only", name]) == (0 if told_of_it else 2)
        printed = capsys.readouterr()
        assert ("number-max-lowered" in printed.out) == told_of_it
        assert told_of_it or "there is no model or provider 'demo/other' in either" in printed.err
    assert main(["diff", old, new, "--specs", str(SPECS), "--lang", "ru"]) == 0
    assert "8" in capsys.readouterr().out


@pytest.mark.parametrize("name", ["nonsense", "-x", "", "HEAD:no-such-folder", "README.md"])
def test_what_cannot_be_compared_is_refused(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", "--specs", str(SPECS), "--", name, str(SPECS)]) == 2
    assert capsys.readouterr().err.startswith("specpress: ")


def test_a_revision_of_git(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    if shutil.which("git") is None:
        pytest.skip("there is no git")
    case("number-max-lowered", tmp_path)
    root = tmp_path / "root"
    shutil.copytree(tmp_path / "before" / "specs", root / "specs")
    git = ["git", "-C", str(root), "-c", "user.name=x", "-c", "user.email=x@example.com"]
    for arguments in (["init", "-q"], ["add", "-A"], ["commit", "-q", "-m", "One"]):
        subprocess.run([*git, *arguments], check=True)
    shutil.rmtree(root / "specs")
    shutil.copytree(tmp_path / "after" / "specs", root / "specs")
    monkeypatch.chdir(root)
    for revision in ("HEAD", "HEAD:specs"):
        assert main(["diff", revision]) == 0
        assert "number-max-lowered" in capsys.readouterr().out


def test_what_is_known_is_ignored_until_its_day(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    case("number-max-lowered", tmp_path)
    old, new = (str(tmp_path / side / "specs") for side in ("before", "after"))
    assert main(["diff", old, new, "--format", "json"]) == 0
    (change,) = json.loads(capsys.readouterr().out)["changes"]
    known = tmp_path / "known.yaml"
    known.write_text(f"- {{ fingerprint: '{change['fingerprint']}', reason: Agreed., until: 2026-12-31 }}\n")
    command = ["diff", old, new, "--fail-on", "breaking", "--ignore", str(known), "--today"]
    assert main([*command, "2026-12-31"]) == 0
    assert main([*command, "2027-01-01"]) == 1
    assert "was ignored until 2026-12-31: Agreed." in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("a: 1", "1:1: the file is no list"),
        ("- a", "1:3: an entry is no mapping"),
        ("- { fingerprint: ab }", "1:3: 'reason' is missing"),
        ("- { fingerprint: ab, reason: x, day: 1 }", "1:3: an entry has no key 'day'"),
        ("- { fingerprint: ab, reason: x, until: soon }", "1:3: 'soon' is no day"),
        ("- [", "error yaml-syntax"),
        (None, "known.yaml"),
    ],
)
def test_a_file_of_known_changes_that_cannot_be_read(
    text: str | None, why: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    known = tmp_path / "known.yaml"
    if text is not None:
        known.write_text(text)
    assert main(["diff", str(SPECS), str(SPECS), "--ignore", str(known)]) == 2
    assert why in capsys.readouterr().err


def test_changes_beside_the_lines_that_say_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    case("number-max-lowered", tmp_path)
    old, new = (str(tmp_path / side / "specs") for side in ("before", "after"))
    assert main(["diff", old, new, "--format", "github"]) == 0
    line = capsys.readouterr().out
    assert re.match(
        r"::error file=.*/still\.yaml,line=[0-9]+,col=[0-9]+.*,title=number-max-lowered::demo/still", line
    )
    assert main(["diff", old, new, "--format", "sarif"]) == 0
    (run,) = json.loads(capsys.readouterr().out)["runs"]
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["number-max-lowered"]
    assert run["results"][0]["level"] == "error"
