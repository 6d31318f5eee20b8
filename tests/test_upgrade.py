"""Requests of an older state of a model made valid for a newer one: what is changed, what is told, what is refused."""

from __future__ import annotations

import copy
import io
import json
import os
import random
from collections import Counter
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from command_line import main
from small_models import choice, field, model, whole
from specpress.base.json_text import json_text
from specpress.catalog.lexical_form import spelt
from specpress.catalog.model import Model
from specpress.catalog.types import ArrayType, Field, NumberType, ObjectType, StringType, UnionType, walk
from specpress.catalog.values import ABSENT
from specpress.check import problems
from specpress.check.vectors import minimal, vectors
from specpress.convert.upgrade import Upgrade, upgrade
from specpress.tool_docs.problem_pages import change_pages, pages
from test_changes import NAMES, case
from test_changes_mutation import changed, grouped, mixed, shipped

FUZZ = "SPECPRESS_FUZZ" in os.environ
TRIALS = int(os.environ.get("SPECPRESS_FUZZ", "150"))
EXPLAINED = {*pages(), *change_pages()}
OF_REQUESTS = [
    name
    for name in NAMES
    if not name.startswith(("answer", "auth", "endpoint", "error", "family", "price", "provider"))
]


def codes(found: Upgrade) -> list[str]:
    return [part.code for part in (*found.steps, *found.obstacles)]


def meaning(value: Any, defaults: Mapping[str, list[Any]]) -> Any:
    """A request however its values are spelt, one alone or listed, and whether or not its defaults are written out."""
    if isinstance(value, dict):
        inner = {
            key: meaning(part, defaults)
            for key, part in value.items()
            if not any(part == default for default in defaults.get(key, ()))
        }
        return {key: part for key, part in inner.items() if part != {}}
    if isinstance(value, list):
        parts = [meaning(part, defaults) for part in value]
        return parts[0] if len(parts) == 1 else parts
    return spelt(value) if spelt(value) is not None else value


def without_written_out(found: Upgrade) -> Any:
    """The request without the defaults that the way to it has put in."""
    body = copy.deepcopy(found.request)
    for step in found.steps:
        if step.old is None and step.code.startswith(("default-", "absent-value-", "parameter-became-")):
            *owners, key = step.path.split("/")[1:]
            owner = body
            for name in owners:
                owner = owner[int(name) if isinstance(owner, list) else name]
            del owner[key]
    return body


def defaults_of(*models: Model) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = {}
    for each in models:
        for _, parameter in walk(each.request, unions=True):
            if parameter.assumed is not ABSENT:
                found.setdefault(parameter.key, []).append(
                    json.loads(json_text(parameter.assumed), parse_float=Decimal)
                )
    return found


def tried(old: Model, new: Model, bodies: list[Any]) -> Counter[str]:
    """Make requests new and old again; what holds of every one is held to. Counts what came of them."""
    counted: Counter[str] = Counter()
    defaults = defaults_of(old, new)
    for body in bodies:
        assert upgrade(old, old, body).request == body
        before = json_text(body)
        there = upgrade(old, new, body)
        assert json_text(body) == before
        assert {*codes(there)} <= EXPLAINED
        if there.obstacles:
            assert (there.request, there.steps) == (None, ())
            counted["refused"] += 1
            continue
        assert not problems(new, there.request), (body, there)
        # Where nothing has to be changed, nothing is.
        assert there.steps or there.request == body, (body, there)
        counted["changed" if there.steps else "kept"] += 1
        back = upgrade(new, old, there.request)
        if not back.obstacles:
            again = without_written_out(back)
            assert meaning(again, defaults) == meaning(body, defaults), (body, there, back)
            counted["back"] += 1
    return counted


@pytest.mark.parametrize("name", OF_REQUESTS)
def test_the_result_is_valid_or_there_is_none(name: str, tmp_path: Path) -> None:
    old, new = case(name, tmp_path)
    if "demo/still" not in old.models or "demo/still" not in new.models:
        return
    models = old.models["demo/still"], new.models["demo/still"]
    for before, after in (models, models[::-1]):
        bodies = [vector.request for vector in vectors(before, minimal(before)) if not vector.problems]
        assert sum(tried(before, after, bodies).values()) >= len(bodies)


def test_models_with_changed_facts() -> None:
    """Of the models of this repository, some with ten facts changed."""
    rng = random.Random(None if FUZZ else 13)
    groups = [
        [
            site
            for site in group
            if site.label in shipped().models and site.path is not None and not site.is_answer
        ]
        for group in grouped().values()
    ]
    groups = [group for group in groups if group]
    counted: Counter[str] = Counter()
    for _ in range(TRIALS):
        site = rng.choice(rng.choice(groups))
        near = [other for group in groups for other in group if other.label == site.label]
        catalog = shipped()
        for each in (site, *rng.sample(near, rng.choice((0, 9)) if len(near) > 9 else 0)):
            values = list(each.fact.others(getattr(each.node, each.name), each.node))
            if values:
                try:
                    catalog = changed(catalog, each, rng.choice(values))
                except (AttributeError, IndexError, TypeError):
                    continue  # what was changed before has taken its place away
        old, new = (one.models[site.label] for one in (shipped(), catalog))
        accepted = [vector.request for vector in vectors(old, minimal(old)) if not vector.problems]
        bodies = rng.sample(accepted, min(6, len(accepted)))
        bodies += [body for body in mixed(accepted, rng, len(accepted) + 6) if not problems(old, body)]
        counted += tried(old, new, bodies)
    assert min(counted[name] for name in ("refused", "changed", "kept", "back")) > 10, counted


def parameter(key: str, type_: Any = None, **more: Any) -> Field:
    return field(key, type_, **{"parameter": True, "description": f"The {key}.", **more})


def upgraded(old: list[Field], new: list[Field], body: Any) -> Upgrade:
    before, after = (model(ObjectType(fields=tuple(fields))) for fields in (old, new))
    return upgrade(before, after, body)


def only_step(found: Upgrade) -> tuple[str, str, Any, Any]:
    assert not found.obstacles, found.obstacles
    (step,) = found.steps
    return step.code, step.path, step.old, step.new


def test_a_parameter_has_another_key() -> None:
    old = [parameter("size", whole()), parameter("prompt")]
    new = [parameter("image_size", whole(), description="The size."), parameter("prompt")]
    found = upgraded(old, new, {"size": 5, "prompt": "p"})
    assert only_step(found) == ("parameter-renamed", "/image_size", "size", "image_size")
    assert list(found.request.items()) == [("image_size", 5), ("prompt", "p")]
    assert "likely" not in found.steps[0].message
    likely = [parameter("sizes", whole(), description="Something else."), parameter("prompt")]
    assert "likely" in upgraded(old, likely, {"size": 5}).steps[0].message


def test_a_parameter_stands_elsewhere() -> None:
    old = [parameter("size", whole(), default=5), parameter("prompt")]
    new = [
        parameter("prompt"),
        field("settings", ObjectType(fields=(parameter("size", whole(), default=6),))),
    ]
    found = upgraded(old, new, {"size": 7, "prompt": "p"})
    assert found.request == {"prompt": "p", "settings": {"size": 7}}
    assert only_step(found) == ("parameter-moved", "/settings/size", "/size", "/settings/size")
    found = upgraded(old, new, {"prompt": "p"})
    assert found.request == {"prompt": "p", "settings": {"size": 5}}
    assert only_step(found) == ("default-changed", "/settings/size", None, 5)
    assert upgraded(new, old, found.request).request == {"prompt": "p", "size": 5}


@pytest.mark.parametrize(
    ("old", "new", "given", "written", "code"),
    [
        (choice("fast_mode", "slow"), choice("fast-mode", "slow"), "fast_mode", "fast-mode", "option-renamed"),
        (choice("HD", "SD"), choice("hd", "sd"), "HD", "hd", "option-renamed"),
        (choice("5", "10"), whole(1, 20), "5", 5, "type-changed"),
        (whole(1, 20), choice("5", "10"), 5, "5", "type-changed"),
        (NumberType(), StringType(), Decimal("0.50"), "0.5", "type-changed"),
        (StringType(), ArrayType(items=StringType()), "a", ["a"], "type-changed"),
        (ArrayType(items=StringType()), StringType(), ["a"], "a", "type-changed"),
        (choice("5", "10"), UnionType(of=(choice("auto"), whole())), "5", 5, "type-changed"),
    ],
)  # fmt: skip
def test_a_value_has_one_other_form(old: Any, new: Any, given: Any, written: Any, code: str) -> None:
    found = upgraded([parameter("x", old)], [parameter("x", new)], {"x": given})
    assert only_step(found) == (code, "/x", given, written)
    assert json_text(found.request) == json_text({"x": written})


@pytest.mark.parametrize(
    ("old", "new", "given", "code"),
    [
        (whole(1, 9), whole(1, 8), 9, "above-maximum"),
        (choice("a", "b"), choice("a"), "b", "not-an-option"),
        (choice("a_b", "c"), choice("a-b", "A B", "c"), "a_b", "not-an-option"),  # it may be either
        (StringType(), whole(), "5.5", "wrong-type"),
        (StringType(), whole(), "five", "wrong-type"),
        (ArrayType(items=StringType()), StringType(), ["a", "b"], "wrong-type"),
        (NumberType(), whole(), Decimal("5.5"), "wrong-type"),
    ],
)  # fmt: skip
def test_what_has_no_other_form_is_refused(old: Any, new: Any, given: Any, code: str) -> None:
    found = upgraded([parameter("x", old)], [parameter("x", new)], {"x": given})
    assert [(each.code, each.path) for each in found.obstacles] == [(code, "/x")]
    assert found.obstacles[0].help


def test_a_default_is_written_out() -> None:
    old = [parameter("x", whole(), default=5)]
    for new, code in (
        (parameter("x", whole(), default=6), "default-changed"),
        (parameter("x", whole()), "default-dropped"),
        (parameter("x", whole(), required=True), "default-dropped"),
        (parameter("x", whole(), required=True, default=5), "parameter-became-required"),
    ):
        found = upgraded(old, [new], {})
        assert only_step(found) == (code, "/x", None, 5)
        assert found.request == {"x": 5}
    assert upgraded(old, [parameter("x", whole(), default=5, nullable=True)], {}).request == {}
    assert upgraded([parameter("x", whole())], [parameter("x", whole(), default=5)], {}).request == {}


def test_a_default_that_cannot_be_sent_is_refused() -> None:
    (obstacle,) = upgraded(
        [parameter("x", whole(1, 9), absent_means=0)], [parameter("x", whole(1, 9), absent_means=1)], {}
    ).obstacles
    assert (obstacle.code, obstacle.path) == ("absent-value-changed", "/x")
    (obstacle,) = upgraded(
        [parameter("x", whole(1, 9), default=9)], [parameter("x", whole(1, 8), default=8)], {}
    ).obstacles
    assert (obstacle.code, obstacle.help) == ("default-changed", "give x a value")
    null = [parameter("x", whole(), nullable=True, default=None)]
    assert codes(upgraded(null, [parameter("x", whole(), default=1)], {})) == ["default-changed"]
    assert upgraded(null, [parameter("x", whole(), nullable=True, default=1)], {}).request == {"x": None}
    assert upgraded(null, [parameter("x", whole())], {"x": None}).request == {}


def test_what_is_gone_is_refused_unless_it_says_nothing() -> None:
    old, new = [parameter("x", whole(), default=5), parameter("p")], [parameter("p")]
    assert codes(upgraded(old, new, {"x": 6, "p": "p"})) == ["parameter-removed"]
    found = upgraded(old, new, {"x": 5, "p": "p"})
    assert only_step(found) == ("parameter-removed", "/x", 5, None)
    assert found.request == {"p": "p"}


def test_what_is_to_be_added_is_said() -> None:
    (obstacle,) = upgraded(
        [parameter("p")], [parameter("p"), parameter("n", whole(3), required=True)], {}
    ).obstacles
    assert (obstacle.code, obstacle.path, obstacle.help) == ("missing-key", "/n", 'add n, such as "n": 3')
    found = upgraded(
        [parameter("p")], [parameter("p"), parameter("n", whole(), required=True, default=4)], {}
    )
    assert only_step(found) == ("required-parameter-added", "/n", None, 4)
    assert found.request == {"n": 4}


def test_elements_of_lists_and_objects_are_made_new_too() -> None:
    def messages(key: str, *options: str) -> Field:
        element = ObjectType(
            fields=(field("role", choice(*options), required=True), field(key, description="What is said."))
        )
        return parameter("messages", ArrayType(items=element))

    old, new = [messages("content", "USER", "BOT")], [messages("text", "user", "bot")]
    body = {"messages": [{"role": "USER", "content": "a"}, {"role": "BOT"}]}
    found = upgraded(old, new, body)
    assert found.request == {"messages": [{"role": "user", "text": "a"}, {"role": "bot"}]}
    assert codes(found) == ["option-renamed", "parameter-renamed", "option-renamed"]
    assert upgraded(new, old, found.request).request == body


def test_all_that_stands_in_the_way_is_told_at_once() -> None:
    old = [parameter("a", whole(1, 9)), parameter("b"), parameter("c", choice("x", "y"))]
    new = [parameter("a", whole(1, 8)), parameter("c", choice("x")), parameter("d", whole(), required=True)]
    found = upgraded(old, new, {"a": 9, "b": "b", "c": "y"})
    assert sorted((each.code, each.path) for each in found.obstacles) == [
        ("above-maximum", "/a"), ("missing-key", "/d"), ("not-an-option", "/c"), ("parameter-removed", "/b"),
    ]  # fmt: skip
    assert [each.code for each in upgraded(old, new, {"a": 10, "z": 1}).obstacles] == [
        "above-maximum",
        "unknown-key",
    ]


def put(tmp_path: Path, body: Any) -> str:
    path = tmp_path / "request.json"
    path.write_text(body if isinstance(body, str) else json.dumps(body), "utf-8")
    return str(path)


def test_the_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    case("default-changed", tmp_path)
    old, new = (str(tmp_path / side / "specs") for side in ("before", "after"))
    file = put(tmp_path, {"model": "still", "params": {"x": "a"}})
    words = ["upgrade", file, "--model", "demo/still", "--from", old]
    assert main([*words, "--to", new]) == 0
    printed = capsys.readouterr()
    assert json.loads(printed.out) == {"model": "still", "params": {"x": "a", "y": 3}}
    assert "/params/y: default-changed: 3 is written out" in printed.err
    assert main([*words, "--specs", new, "--format", "json"]) == 0
    (step,) = json.loads(capsys.readouterr().out)["steps"]
    assert step.pop("message")
    assert step == {"code": "default-changed", "path": "/params/y", "old": None, "new": 3}
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b'{"model": "still", "params": {"y": 9}}')))
    assert main(["upgrade", "-", *words[2:], "--to", new]) == 0
    assert json.loads(capsys.readouterr().out) == {"model": "still", "params": {"y": 9}}
    file = put(tmp_path, {"model": "still", "params": {"z": 1, "x": 2}})
    assert main([*words, "--to", new]) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "/params/z: unknown-key: " in printed.err
    assert "2 reasons not to upgrade this" in printed.err
    assert main([*words, "--to", new, "--format", "json"]) == 1
    values = json.loads(capsys.readouterr().out)
    assert sorted((row["code"], row["pointer"]) for row in values.pop("problems")) == [
        ("unknown-key", "/params/z"), ("wrong-type", "/params/x"),
    ]  # fmt: skip
    assert values == {"steps": []}


def test_a_model_has_another_name(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    case("default-changed", tmp_path)
    old, new = (tmp_path / side / "specs" for side in ("before", "after"))
    file = put(tmp_path, {"model": "still", "params": {"x": "a", "y": 1}})
    words = ["upgrade", file, "--model", "demo/still", "--from", str(old), "--to", str(new)]
    (new / "demo" / "still.yaml").rename(new / "demo" / "still-2.yaml")
    assert main(words) == 0
    printed = capsys.readouterr()
    assert json.loads(printed.out) == {"model": "still-2", "params": {"x": "a", "y": 1}}
    assert "demo/still is called demo/still-2 now" in printed.err
    (new / "demo" / "still-2.yaml").rename(new / "demo" / "unlike.yaml")
    text = (new / "demo" / "unlike.yaml").read_text("utf-8").replace("title: Still", "title: Unlike")
    (new / "demo" / "unlike.yaml").write_text(text, "utf-8")
    assert main(words) == 1
    assert "model-removed: demo/still is gone" in capsys.readouterr().err
    assert main([*words, "--to-model", "demo/unlike"]) == 0
    assert json.loads(capsys.readouterr().out)["model"] == "unlike"
    assert main([*words, "--to-model", "demo/unlik"]) == 2
    assert "did you mean 'demo/unlike'?" in capsys.readouterr().err
    assert main(["upgrade", file, "--model", "demo/stil", "--from", str(old)]) == 2


def test_another_provider_is_another_command(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = put(tmp_path, {})
    specs = str(Path(__file__).parent.parent / "specs")
    words = ["upgrade", file, "--model", "rivya/flux-kontext-pro", "--from", specs, "--to", specs]
    assert main([*words, "--to-model", "vtrix/flux_kontext_pro"]) == 2
    assert "specpress translate" in capsys.readouterr().err
