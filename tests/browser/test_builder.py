"""The request builder in a real browser, on pages with nothing else on them.

Every vector of the catalogue goes through a page with all models; the form is filled by keyboard; what it writes
for curl and Python is run; a hostile spec does no harm; axe-core finds nothing serious.
"""

from __future__ import annotations

import json
import re
import shutil
import struct
import subprocess
from base64 import urlsafe_b64decode
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from builder_page import html
from contract.contract import some_vectors_of
from contract.specs import resolved
from site_server import Opener, served
from small_models import choice, field, model, rule, test, whole
from specpress.base.json_text import json_line
from specpress.base.safe_filenames import as_path
from specpress.catalog.model import Example, Model, ModelPrice
from specpress.catalog.provider import Auth, Endpoint, Provider
from specpress.catalog.settings import DEFAULTS
from specpress.catalog.types import (
    AnyType,
    ArrayType,
    BooleanType,
    Length,
    Media,
    NumberType,
    ObjectType,
    Option,
    StringType,
    UnionType,
)
from specpress.runtime.api import Filler
from specpress.runtime.conditions import Key, Measure, Test
from specpress.runtime.price import Case, Charge, Factor, Price
from specpress.targets.builder import Builder
from specpress.targets.builder.document import document
from specpress.targets.programs import python, typescript
from specpress.wording.translator import PLAIN
from target_runs import files_of, outputs
from test_needs import NAMES as NEEDS_NAMES
from test_needs import NEEDS, catalogue, content, spelled_out

NAMES = sorted(resolved().models)
HIDDEN = "<style>.request-builder {position: fixed; top: 0} .rb {display: none}</style>"
"""For a page with all models: all places are in view, so that they are built, and no form need be laid out."""
THEME = "window.document$ = { subscribe(start) { window.start = start; start(); } };"
"""As the theme announces pages that it loads without the browser's help."""
EVIL = "</script><img src=x onerror='window.hacked=1'>\"'`$(touch x) {{7*7}} {limit} \\ \u202e */ \n<b>"
ACME = Provider(
    id="acme",
    title="Acme",
    base_url="https://acme.example",
    auth=Auth(header="Authorization", scheme="Bearer"),
    endpoints=(Endpoint(name="create", method="POST", path="/v1/tasks", body="request"),),
)
BY_ID = replace(ACME.endpoints[0], path="/v1/{model}", path_parts=(("model", Filler(holds="model")),))
BY_PATH = replace(ACME, endpoints=(BY_ID,))
"""It takes the model's id in the path."""


def d(text: str) -> Decimal:
    return Decimal(text)


def everything() -> Model:
    """A model with each kind of control, a rule, and a price that needs a measure."""
    point = ObjectType(fields=(field("x", whole(0, 9), required=True), field("y", whole(0, 9))))
    params = ObjectType(
        fields=(
            field("mode", choice("pro", "fast"), default="fast", parameter=True),
            field("duration", whole(1, 60, unit="seconds"), parameter=True, nullable=True),
            field("loud", BooleanType(), default=False, parameter=True),
            field("tags", ArrayType(items=StringType(), max_items=2, unique=True), parameter=True),
            field("point", point, parameter=True),
            field("size", UnionType(of=(StringType(), whole(1), point)), parameter=True),
            field("extra", AnyType(), parameter=True),
            field("ratio", choice("16:9", open_options=True), parameter=True),
            field("weight", NumberType(min=d("0"), max=d("1"), step=d("0.05")), parameter=True),
        ),
        rules=(
            rule(
                "In mode pro, duration is at most 10.",
                when=(test("mode", one_of=("pro",), default="fast"),),
                then=(test("duration", max=10),),
            ),
        ),
    )
    request = ObjectType(
        fields=(
            field("model", StringType(options=(Option(value="everything"),), constant=True), required=True),
            field("prompt", StringType(lengths=(Length(max=20),)), required=True, parameter=True),
            field("params", params),
        )
    )
    region = Measure("region", ("us", "eu"), "us")
    per_second = Charge(
        amounts=(Case(amount=d("0.05")),),
        quantity=(Factor(subject=Measure("audio_seconds"), by="measure", known="before"),),
        times=(Case(amount=d(2), when=(Test(subject=region, one_of=("eu",)),)),),
    )
    each = Charge(
        amounts=(Case(amount=d("0.1")),), quantity=(Factor(subject=Key(("params", "duration")), default=5),)
    )
    return model(
        request,
        id="everything",
        price=ModelPrice(formula=Price(kind="computed", unit="USD", charges=(each, per_second))),
        examples=(
            Example(
                title="A loud one", request={"model": "everything", "prompt": "fox", "params": {"loud": True}}
            ),
        ),
    )


def with_files() -> Model:
    """A model that takes a picture and a list of sounds."""
    picture = Media(
        kind="image", max_bytes=50_000, max_size="50 KB", mime_types=("image/png", "image/webp"), min_side=64,
        max_side=1024,
    )  # fmt: skip
    sound = Media(kind="audio", max_seconds=d("10"), max_total_seconds=d("20"))
    request = ObjectType(
        fields=(
            field("picture", StringType(), parameter=True, media=picture),
            field("sounds", ArrayType(items=StringType()), parameter=True, media=sound),
        )
    )
    return model(request, id="files")


def hostile() -> Model:
    request = ObjectType(
        fields=(
            field(EVIL, choice(EVIL, "b"), description=EVIL, default=EVIL, parameter=True),
            field("text", StringType(), required=True, description=EVIL, parameter=True),
        ),
        rules=(rule(EVIL, when=(test("text", one_of=("bad",)),), then=(test("nothing", present=True),)),),
    )
    return replace(
        model(request, id="hostile", title=EVIL),
        examples=(Example(title=EVIL, request={EVIL: "b", "text": EVIL}),),
    )


def written(root: Path) -> None:
    """The builder's files below a folder, a page for each model of our own, and one for the whole catalogue."""
    known = {name: (one, resolved().providers[one.provider]) for name, one in resolved().models.items()}
    own = {
        "acme/everything": (everything(), ACME),
        "acme/hostile": (hostile(), BY_PATH),
        "acme/files": (with_files(), ACME),
    }
    files = files_of(Builder(), ())
    for one, provider in (*known.values(), *own.values()):
        files.update(outputs(Builder(), [one], provider)[one.name].files)
    for path in own:
        files[f"docs/en/{path}.html"] = html(path, [path]).encode()
    far = "<style>main {padding-top: 4000px}</style>"
    files["docs/en/acme/below.html"] = (html("acme/below", ["acme/everything"]) + far).encode()
    files["docs/en/acme/themed.html"] = html("acme/themed", ["acme/everything"], THEME).encode()
    files["docs/en/all.html"] = (html("all", [as_path(name) for name in NAMES]) + HIDDEN).encode()
    for path, data in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(data)


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address below which all pages are."""
    root = tmp_path_factory.mktemp("builder")
    written(root)
    with served(root) as address:
        yield f"{address}/docs/en"


@pytest.fixture
def page(visit: Opener, pages: str) -> Page:
    """The page of the model with everything."""
    return opened(visit, f"{pages}/acme/everything.html")


def opened(visit: Opener, address: str, **options: Any) -> Page:
    page = visit(address, **options)
    page.set_default_timeout(5_000)
    page.locator(".rb").wait_for()
    return page


def sent(page: Page) -> Any:
    """The request as the page shows it."""
    return json.loads(page.get_by_label("The request as JSON").input_value())


def text_of(page: Page, tab: str) -> str:
    page.get_by_role("tab", name=tab).click()
    return page.get_by_role("tabpanel", name=tab).locator("code").text_content() or ""


RUN = """(requests) => {
  const roots = [...document.querySelectorAll(".rb")];
  document.querySelector("main").remove();
  return roots.map((root, at) => {
    const json = root.querySelector("textarea.rb-code");
    const form = root.querySelector(".rb-form form");
    return requests[at].map((request) => {
      json.value = request;
      json.dispatchEvent(new Event("input"));
      const rows = [...root.querySelectorAll(".rb-result li")].map((row) => row.dataset);
      const problems = rows.map(({ pointer, reason, layer }) => ({ at: pointer, reason, layer }));
      const cost = root.querySelector(".rb-amount").dataset.cost;
      const codes = [...root.querySelectorAll("pre code")].map((code) => code.textContent);
      form.dispatchEvent(new Event("input"));
      return { problems, cost: cost ?? null, codes, again: json.value };
    });
  });
}"""


def test_some_vectors_of_every_model(visit: Opener, pages: str) -> None:
    """The verdict, the price, the programs, and that the form holds each request without changing it."""
    page = visit(f"{pages}/all.html")
    expect(page.locator(".rb")).to_have_count(len(NAMES), timeout=60_000)
    vectors = {name: some_vectors_of(name) for name in NAMES}
    sent = [[json.dumps(one["request"]) for one in own] for own in vectors.values()]
    for (name, own), results in zip(vectors.items(), page.evaluate(RUN, sent), strict=True):
        for vector, result in zip(own, results, strict=True):
            where = (name, vector["name"])
            assert result["problems"] == vector.get("problems", []), where
            if vector["valid"]:
                assert json.loads(result["cost"]) == vector.get("price"), where
                assert result["codes"][:2] == programs_of(name, vector["request"]), where
            else:
                assert result["cost"] is None, where
            if not any(one["reason"] == "missing-key" for one in vector.get("problems", ())):
                assert json.loads(result["again"]) == vector["request"], where


def programs_of(name: str, body: Any) -> list[str]:
    """The request as the page's tabs show it."""
    one, packages = resolved().models[name], DEFAULTS.packages
    provider = resolved().providers[one.provider]
    return [python(provider, one, body, packages), typescript(provider, one, body, packages)]


BUILD = """async (cases) => {
  const load = (path) => import(new URL(`../../assets/builder/${path}`, location));
  const [{ RequestBuilder }, { Texts }, { readJson, readModel }] = await Promise.all(
    ["form/builder.js", "form/texts.js", "runtime/index.js"].map(load));
  const texts = new Texts(await (await fetch("../assets/builder-texts.json")).json());
  return cases.map(([model, requests]) => {
    const builder = new RequestBuilder(readModel(readJson(model)), [], null, null, [], texts);
    document.body.replaceChildren(builder.element);
    return requests.map((request) => {
      builder.json.value = request;
      builder.readJson();
      builder.form.dispatchEvent(new Event("input"));
      return builder.json.value;
    });
  });
}"""


def test_the_form_holds_the_requests_of_all_needs(page: Page, tmp_path: Path) -> None:
    """Unions, null, objects in objects, parameters in odd places: a request is the same after the form has held it."""
    cases: dict[str, tuple[str, list[Any]]] = {}
    for name in NEEDS_NAMES:
        made = catalogue(NEEDS / name, tmp_path / name)
        for row in content(NEEDS / name / "requests.json", []):
            one = made.models[row["model"]] if "model" in row else next(iter(made.models.values()))
            text = json_line(document(one, made.providers[one.provider], PLAIN))
            requests = cases.setdefault(f"{name}: {one.name}", (text, []))[1]
            requests += [] if row.get("reason") == "missing-key" else [spelled_out(row["request"])]
    sent = [[text, list(map(json.dumps, requests))] for text, requests in cases.values()]
    for (name, (_, requests)), found in zip(cases.items(), page.evaluate(BUILD, sent), strict=True):
        assert list(map(json.loads, found)) == requests, name


def test_filled_by_keyboard(page: Page) -> None:
    keys = page.keyboard
    page.get_by_label("Start from").focus()
    keys.press("Tab")
    expect(page.get_by_label("Prompt")).to_be_focused()
    keys.type("a fox that runs far too far")
    expect(page.locator(".rb-result li")).to_have_text(
        ["Prompt: At most 20 characters are allowed; there are 27."]
    )
    expect(page.get_by_label("Prompt")).to_have_attribute("aria-invalid", "true")
    expect(page.get_by_role("status").last).to_have_text("1 problem")
    expect(page.locator(".rb-price")).to_be_hidden()
    for _ in range(len(" that runs far too far")):
        keys.press("Backspace")
    keys.press("Tab")
    keys.type("pro")
    keys.press("Tab")
    keys.type("11")
    expect(page.locator(".rb-result li")).to_contain_text("In mode pro, duration is at most 10.")
    keys.press("ArrowDown")
    assert sent(page) == {"model": "everything", "prompt": "a fox", "params": {"mode": "pro", "duration": 10}}
    expect(page.locator(".rb-verdict")).to_have_text("No problems: the request is valid.")
    expect(page.get_by_role("status").last).to_have_text(
        "No problems: the request is valid. Price: at least 1 USD; to be exact, give audio_seconds"
    )
    expect(page.locator(".rb-amount")).to_have_text("at least 1 USD; to be exact, give audio_seconds")
    page.get_by_label("audio_seconds").focus()
    keys.type("61")
    expect(page.locator(".rb-amount")).to_have_text("4.05 USD")
    page.get_by_label("region").select_option("eu")
    expect(page.locator(".rb-amount")).to_have_text("7.10 USD")
    page.get_by_role("tab", name="JSON").focus()
    keys.press("ArrowLeft")
    expect(page.get_by_role("tab", name="curl")).to_be_focused()
    expect(page.get_by_role("tabpanel", name="curl")).to_be_visible()


def test_silent_until_something_is_typed(page: Page) -> None:
    """Neither problem nor price is told of an empty form, nor of one that was emptied again by its first choice."""
    start = "Fill in the form, or start from an example: the request is checked as you type."
    expect(page.locator(".rb-verdict")).to_have_text(start)
    assert page.locator(".rb-result li, .rb-wrong, [aria-invalid=true]").count() == 0
    expect(page.locator(".rb-price")).to_be_hidden()
    expect(page.get_by_role("button", name="Copy a link")).to_be_hidden()
    page.get_by_label("Weight").fill("0.15")
    expect(page.locator(".rb-result li")).to_have_text(["Prompt: A value is needed."])
    expect(page.locator(".rb-price")).to_be_hidden()
    page.get_by_label("Start from").select_option("A loud one")
    expect(page.locator(".rb-price")).to_be_visible()
    page.get_by_label("Start from").select_option("an empty form")
    expect(page.locator(".rb-verdict")).to_have_text(start)
    assert page.locator(".rb-result li, .rb-wrong, [aria-invalid=true]").count() == 0
    page.get_by_label("The request as JSON").fill("[")
    expect(page.locator(".rb-verdict")).to_have_text("1 problem")


def test_what_was_meant(page: Page) -> None:
    """The same hints as on the command line."""
    page.get_by_label("The request as JSON").fill(
        '{"model": "everything", "promt": "fox", "loud": true, "prompt": "fox", "params": {"mode": "prp"}}'
    )
    expect(page.locator(".rb-result li")).to_contain_text(
        ["Did you mean prompt?", "It belongs here: /params/loud", "Did you mean pro?"]
    )


def test_the_request_is_in_the_address(visit: Opener, pages: str) -> None:
    """It survives a reload, a link brings it along, and what is no request of ours is ignored."""
    page = opened(visit, f"{pages}/acme/everything.html", permissions=["clipboard-read", "clipboard-write"])
    page.get_by_label("Prompt").fill("ein Füchschen \U0001f98a")
    page.get_by_label("Weight").fill("0.10")
    page.wait_for_url(lambda url: b"0.10" in state_of(url))
    before = sent(page)
    page.reload()
    expect(page.get_by_label("Prompt")).to_have_value("ein Füchschen \U0001f98a")
    expect(page.get_by_label("Weight")).to_have_value("0.10")
    assert sent(page) == before
    expect(page.locator(".rb-verdict")).to_have_text("No problems: the request is valid.")
    page.get_by_role("button", name="Copy a link to this request").click()
    link = page.evaluate("navigator.clipboard.readText()")
    assert link == page.url
    assert re.fullmatch(r"[^#]*#request=[\w-]+", link)
    page.get_by_label("Prompt").fill("x" * 5000)
    page.wait_for_url(re.compile(r"[^#]*"))
    expect(page.get_by_role("button", name="Copy a link")).to_be_hidden()
    other = visit(f"{pages}/acme/everything.html")
    other.goto(link)
    expect(other.get_by_label("Prompt")).to_have_value("ein Füchschen \U0001f98a")


def state_of(url: str) -> bytes:
    """The JSON in an address."""
    state = url.partition("#request=")[2]
    return urlsafe_b64decode(state + "=" * (-len(state) % 4))


WRONG_STATES = (
    "",
    "%",
    "AAAA",
    "W10",
    "eyJh",
    "e30%00",
    "eyJhIjogIv8ifQ",
    "e" * 5000,
    "<img src=x onerror=alert(1)>",
)
"""Nothing, no base64, no JSON, an empty list, cut, a zero, no UTF-8, too long, and somebody's markup."""


@pytest.mark.parametrize("state", WRONG_STATES, ids=range(len(WRONG_STATES)))
def test_wrong_states_are_ignored(visit: Opener, pages: str, state: str) -> None:
    page = opened(visit, f"{pages}/acme/everything.html#request={state}")
    expect(page.locator(".rb-verdict")).to_contain_text("Fill in the form")
    assert sent(page) == {"model": "everything"}


def test_loaded_when_it_is_wanted(visit: Opener, pages: str) -> None:
    """Whoever reads what stands above the form loads nothing of it."""
    page = visit(f"{pages}/acme/below.html")
    loaded = "performance.getEntriesByType('resource').map(({ name }) => name.split('/').at(-1))"
    page.wait_for_load_state("networkidle")
    assert set(page.evaluate(loaded)) <= {"builder.css", "main.js"}
    page.locator(".request-builder").scroll_into_view_if_needed()
    page.locator(".rb").wait_for()
    assert "everything.json" in page.evaluate(loaded)


def test_the_request_is_in_sight_beside_the_form(visit: Opener, pages: str) -> None:
    """On a desk the JSON stays beside the control that is filled in, on a phone it follows the form."""
    desk = opened(visit, f"{pages}/acme/everything.html", viewport={"width": 1280, "height": 720})
    for page, is_beside in (
        (desk, True),
        (opened(visit, f"{pages}/acme/everything.html", viewport={"width": 390, "height": 844}), False),
    ):
        weight = page.get_by_label("Weight")
        weight.fill("0.15")
        weight.scroll_into_view_if_needed()
        area, field_ = page.get_by_label("The request as JSON").bounding_box(), weight.bounding_box()
        assert area is not None
        assert field_ is not None
        assert (area["x"] > field_["x"] + field_["width"]) is is_beside
        assert (0 <= area["y"] < page.viewport_size["height"]) is is_beside  # type: ignore[index]  # it was given
        expect(page.locator(".rb-verdict")).to_be_in_viewport()


def test_files_are_checked_on_the_page(visit: Opener, pages: str, tmp_path: Path) -> None:
    """Kind, size, sides and seconds, by the content; nothing is sent, and the request does not change."""
    page = opened(visit, f"{pages}/acme/files.html")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(f"{request.method} {request.url.rsplit('/', 1)[1]}"))
    before = sent(page)
    (tmp_path / "fine.png").write_bytes(png(640, 480))
    (tmp_path / "small.png").write_bytes(png(10, 2000) + bytes(60_000))
    (tmp_path / "empty.png").write_bytes(b"")
    (tmp_path / "page.png").write_bytes(b"<html>")
    (tmp_path / "long.wav").write_bytes(wav(seconds=12))
    picture = page.get_by_label("Check a file of yours")
    verdicts = picture.locator("xpath=../ul")
    for name, expected in {
        "fine.png": "fine.png: image/png; 1 KB; 640 × 480It is within the documented limits.",
        "small.png": "small.png: image/png; 61 KB; 10 × 2,000"
        "Allowed: at most 50 KB.Allowed: from 64 to 1,024 pixels a side.",
        "page.png": "page.png: of no known type; 1 KBAllowed: image/png, image/webp.",
        "empty.png": "empty.png: of no known type; 0 KBThe file is empty.",
        "long.wav": "long.wav: audio/wav; 97 KBAllowed: image/png, image/webp.",
    }.items():
        picture.set_input_files(tmp_path / name)
        expect(verdicts).to_have_text(expected)
    sounds = page.get_by_label("Check files of yours")
    sounds.set_input_files([tmp_path / "long.wav", tmp_path / "long.wav"])
    expect(sounds.locator("xpath=../ul")).to_contain_text("12 secondsAllowed: at most 10 seconds.")
    expect(sounds.locator("xpath=../ul")).to_contain_text("Allowed: at most 20 seconds in all.")
    assert sent(page) == before
    expect(page.locator(".rb-untouched")).to_be_visible()
    assert all(re.fullmatch(r"GET \w+\.js", one) for one in asked), asked


def png(width: int, height: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)


def wav(seconds: int, rate: int = 8_000) -> bytes:
    size = seconds * rate
    head = struct.pack(
        "<4sI4s4sIHHIIHH4sI", b"RIFF", size + 36, b"WAVE", b"fmt ", 16, 1, 1, rate, rate, 1, 8, b"data", size
    )
    return head + bytes(size)


def test_each_kind_of_control(page: Page) -> None:
    page.get_by_label("Prompt").fill("fox")
    assert sent(page) == {"model": "everything", "prompt": "fox"}
    page.get_by_label("Loud").select_option("true")
    page.get_by_role("button", name="Add to Tags").click()
    page.keyboard.type("a")
    page.get_by_role("button", name="Add to Tags").click()
    page.keyboard.type("b")
    page.get_by_role("button", name="Remove Tags 1").click()
    page.get_by_role("group", name="Point").get_by_label("X x").fill("3")
    page.get_by_label("Size", exact=False).first.select_option("a whole number")
    page.get_by_role("spinbutton", name="Size").fill("7")
    page.get_by_label("Extra").fill('{"k": [1e400, 0.10]}')
    page.get_by_label("Ratio ratio").fill("2:1")
    page.get_by_label("Weight").fill("0.15")
    page.get_by_label("Send null as Duration").check()
    assert page.get_by_label("The request as JSON").input_value().count("0.10") == 1
    params = {
        "duration": None,
        "loud": True,
        "tags": ["b"],
        "point": {"x": 3},
        "size": 7,
        "extra": {"k": [float("inf"), 0.1]},
        "ratio": "2:1",
        "weight": 0.15,
    }
    assert sent(page) == {"model": "everything", "prompt": "fox", "params": params}
    expect(page.locator(".rb-verdict")).to_have_class("rb-verdict rb-fine")


def test_json_that_is_typed(page: Page) -> None:
    area = page.get_by_label("The request as JSON")
    area.fill('{\n  "prompt": "fox",,\n}')
    expect(page.get_by_text("Line 2, column 19: this is not JSON.")).to_be_visible()
    expect(area).to_have_attribute("aria-invalid", "true")
    area.fill('{"model": "everything", "prompt": 5, "params": {"mode": "slow"}, "x": 1}')
    expect(page.locator(".rb-result li")).to_have_text(
        [
            "Prompt: Expected here: a text. Given: 5.",
            "Mode: slow is not one of the allowed values: pro, fast.",
            "the request: /x: There is no key x; the keys are model, prompt, params.",
        ]
    )
    expect(page.get_by_label("Prompt, as JSON")).to_have_value("5")
    page.locator(".rb-result li a").first.click()
    expect(page.get_by_label("Prompt, as JSON")).to_be_focused()
    page.get_by_role("button", name="Use the form's own field").first.click()
    expect(page.get_by_role("textbox", name="Prompt")).to_be_focused()
    assert sent(page) == {"model": "everything", "params": {"mode": "slow"}, "x": 1}


def test_examples_fill_the_form(page: Page) -> None:
    page.get_by_label("Start from").select_option("A loud one")
    expect(page.get_by_label("Loud")).to_have_value("0")
    assert sent(page) == {"model": "everything", "prompt": "fox", "params": {"loud": True}}
    page.get_by_label("Start from").select_option("an empty form")
    assert sent(page) == {"model": "everything"}


def test_pages_that_the_theme_loads(visit: Opener, pages: str) -> None:
    page = opened(visit, f"{pages}/acme/themed.html")
    page.get_by_label("Prompt").fill("fox")
    page.evaluate(
        """() => {
          const place = document.querySelector(".request-builder").cloneNode(false);
          delete place.dataset.built;
          document.querySelector("main").append(place);
          window.start();
        }"""
    )
    page.locator(".request-builder").last.scroll_into_view_if_needed()
    expect(page.locator(".rb")).to_have_count(2)
    expect(page.get_by_label("Prompt").first).to_have_value("fox")
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map((one) => one.id)")
    assert len(ids) == len(set(ids))


def test_copying(visit: Opener, pages: str) -> None:
    page = opened(visit, f"{pages}/acme/everything.html", permissions=["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Copy the JSON").click()
    expect(page.get_by_text("Copied.")).to_be_visible()
    assert json.loads(page.evaluate("navigator.clipboard.readText()")) == sent(page)


def arguments_of(command: str) -> list[str]:
    """What bash hands to curl."""
    bash = shutil.which("bash")
    assert bash is not None
    script = f"curl() {{ printf '%s\\0' \"$@\"; }}\nACME_API_KEY=k'ey\n{command}\n".replace("k'ey", "'k ey'")
    done = subprocess.run([bash, "-c", script], capture_output=True, text=True, check=True, env={"PATH": ""})
    return done.stdout.split("\0")[:-1]


@pytest.mark.parametrize(("name", "path"), [("everything", "tasks"), ("hostile", "hostile")])
def test_curl_sends_what_the_json_says(visit: Opener, pages: str, name: str, path: str) -> None:
    page = opened(visit, f"{pages}/acme/{name}.html")
    page.get_by_label("Start from").select_option(index=1)
    url = f"https://acme.example/v1/{path}"
    given = arguments_of(text_of(page, "curl"))
    assert given[0] == url
    assert "--request" not in given
    assert "Authorization: Bearer k ey" in given
    assert json.loads(given[-1]) == sent(page)


def test_hostile_texts_are_only_shown(visit: Opener, pages: str) -> None:
    page = opened(visit, f"{pages}/acme/hostile.html")
    page.get_by_label("Start from").select_option(index=1)
    assert sent(page) == {EVIL: "b", "text": EVIL}
    page.get_by_role("textbox", name="text", exact=False).first.fill("bad")
    expect(page.locator(".rb-result li").first).to_contain_text("window.hacked=1")
    assert page.locator(".rb img, .rb b, .rb script").count() == 0
    assert "\u202e" not in text_of(page, "curl")


@pytest.mark.parametrize(("scheme", "width"), [("default", 380), ("slate", 1200)])
def test_accessible(visit: Opener, pages: str, scheme: str, width: int) -> None:
    page = opened(visit, f"{pages}/acme/everything.html", viewport={"width": width, "height": 900})
    page.evaluate("scheme => document.body.dataset.mdColorScheme = scheme", scheme)
    page.get_by_role("button", name="Add to Tags").click()
    page.get_by_label("Size", exact=False).first.select_option("an object")
    page.get_by_label("The request as JSON").fill('{"prompt": 5, "params": {"point": 1, "tags": [1]}}')
    found = [
        one for one in Axe().run(page).response["violations"] if one["impact"] in ("serious", "critical")
    ]
    assert found == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
