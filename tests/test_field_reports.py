"""What public reports showed to go wrong in other programs, and once here: each has its right outcome in all outputs.

`cases/field_reports` is one catalogue with a model for each kind of report, and requests with the verdict and the price
of each, as `test_needs.py` reads them; `test_judges.py` tries it too.
"""

from __future__ import annotations

import io
import json
import re
import shutil
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest
from markdown_it import MarkdownIt
from PIL import Image
from pydantic import ValidationError

from client_api import Api, client_of
from docs_reading import Page
from markdown_reading import Reading
from media_files import film, media_files, sound
from python_package import imported
from specpress.build.build import Request, build
from specpress.cli import main
from specpress.targets.registry import TARGETS
from test_needs import Catalogue, catalogue, content, verdict

CASE = Path(__file__).parent / "cases" / "field_reports"
ROWS = content(CASE / "requests.json", [])
CREATE, STATUS = "POST /v1/tasks", "GET /v1/tasks/t1"
MADE = "https://cdn.example/made.png"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    """The catalogue of the reports, resolved."""
    return catalogue(CASE, tmp_path_factory.mktemp("specs"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What is made of the catalogue."""
    base = tmp_path_factory.mktemp("reports")
    specs = Path(shutil.copytree(CASE / "specs", base / "specs"))
    targets = [TARGETS[name] for name in ("docs", "openapi", "site", "python", "vectors", "catalog")]
    result = build(Request(specs=specs, targets=tuple(targets), cache=base / "cache"))
    for path, file in result.files.items():
        (base / path).parent.mkdir(parents=True, exist_ok=True)
        (base / path).write_bytes(file.read())
    return base


@pytest.fixture(scope="module")
def acme(folder: Path) -> Iterator[ModuleType]:
    """The Python package of the catalogue."""
    with imported(folder / "python") as package:
        yield package


@pytest.mark.parametrize("row", ROWS, ids=[f"{row['model']}: {row['name']}" for row in ROWS])
def test_requests(row: dict[str, Any], made: Catalogue) -> None:
    model = made.models[row["model"]]
    verdict(row, model, made.schema(model))


def test_check_asks_for_no_change_of_what_the_api_takes(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--specs", str(CASE / "specs"), "--today", "2026-05-31"]) == 0
    found = re.findall(r"^.*/(\w+)\.yaml:\S+ warning (\S+):.*\n +help: (.*)", capsys.readouterr().out, re.M)
    assert {(model, code) for model, code, _ in found} == {
        ("twins", "options-collide"),
        ("anchors", "names-collide"),
    }
    assert all("both" in cure and "leave" in cure for _, _, cure in found)


def test_check_warns_of_what_no_longer_works_from_its_day_on(capsys: pytest.CaptureFixture[str]) -> None:
    """First of an option and of the example that uses it, then of the model."""
    for today, said in (("2026-05-31", 0), ("2026-06-01", 2), ("2026-09-23", 2), ("2026-09-24", 3)):
        assert main(["check", "--specs", str(CASE / "specs"), "--today", today]) == 0
        assert capsys.readouterr().out.count("warning retired") == said, today


def page(folder: Path, model: str) -> Page:
    """A model's page as its readers see it."""
    return Page((folder / "docs" / "en" / "acme" / f"{model}.md").read_text(encoding="utf-8"))


def test_the_page_has_the_keys_of_an_object_that_is_one_of_several_types(folder: Path) -> None:
    rows = {row[0].split("\n")[0]: row[1] for row in page(folder, "preset_or_size").rows("parameters")}
    for key in ("width", "height"):
        assert rows[key] == "integer\nfrom 16 to 3840; a multiple of 16"


def test_the_page_has_the_limits_of_a_size_beside_a_word(folder: Path) -> None:
    (row,) = (row for row in page(folder, "auto_or_size").rows("parameters") if row[0] == "size")
    for limit in ("auto", "3,840", "655,360", "8,294,400", "1:3", "3:1", "multiples of 16"):
        assert limit in row[1]


def test_the_page_tells_a_documented_price_with_its_measures(folder: Path) -> None:
    text = page(folder, "price_with_seconds").in_one_line
    assert "with video_seconds=10 costs 2.50 USD" in text
    assert "with video_seconds=0 costs 4.10 USD" in text
    text = page(folder, "price_by_short_side").in_one_line
    assert text.count("with video_seconds=10 costs") == 2


def test_no_two_parameters_of_the_page_have_one_anchor(folder: Path, made: Catalogue) -> None:
    shown = page(folder, "anchors")
    assert len({*shown.anchors}) == len(shown.anchors)
    rows = [anchor for anchor in shown.anchors if anchor.startswith("p-")]
    assert len(rows) == len([*made.models["acme/anchors"].parameters()]) + 1  # `b` in `a`


def test_the_page_shows_every_text_as_it_is(folder: Path, made: Catalogue) -> None:
    text = page(folder, "marks").in_one_line
    model = made.models["acme/marks"]
    assert len([*model.parameters()]) == 6
    for _, field in model.parameters():
        assert field.key in text
        assert " ".join((field.description or "").split()) in text
        for option in getattr(field.type, "options", ()):
            assert " ".join(str(option.value).split()) in text or json.dumps(option.value)[1:-1] in text


def test_openapi_shows_the_signs_of_a_description(folder: Path) -> None:
    document = json.loads((folder / "openapi" / "acme.json").read_text(encoding="utf-8"))
    params = document["components"]["schemas"]["MarksRequest"]["properties"]["params"]["properties"]
    shown = Reading(MarkdownIt("commonmark").render(params["size"]["description"]))
    assert shown.elements == ["p"]
    assert "Write 1280*720 or 720*1280; not __init__ and no [x](y)." in shown.text


def test_openapi_names_options_that_meet(folder: Path) -> None:
    document = json.loads((folder / "openapi" / "acme.json").read_text(encoding="utf-8"))
    params = document["components"]["schemas"]["TwinsRequest"]["properties"]["params"]["properties"]
    for key in ("format", "zone", "word"):
        names = params[key]["x-enum-varnames"]
        assert len({*names}) == len(params[key]["enum"])
        assert all(name.isidentifier() for name in names)


def picture(width: int, height: int, form: str = "PNG") -> bytes:
    """A picture of that many pixels."""
    out = io.BytesIO()
    Image.new("RGB", (width, height)).save(out, form)
    return out.getvalue()


def refused(acme: ModuleType, model: str, files: list[bytes]) -> list[tuple[str, str]]:
    """What a client refuses files for, with their places; nothing where it takes them."""
    with client_of(acme.Acme, Api(), api_key="k") as client:
        try:
            client.models[model].validate_only(prompt="x", files=files)
        except acme.RequestRefused as error:
            return [(problem.at, problem.reason) for problem in error.problems]
    return []


@pytest.mark.parametrize(
    ("width", "height", "form", "reason"),
    [
        (200, 400, "PNG", "side-too-small"),
        (300, 900, "PNG", "ratio-too-narrow"),
        (400, 1000, "PNG", ""),
        (400, 1000, "JPEG", ""),
    ],
)
def test_sides_of_pictures(acme: ModuleType, width: int, height: int, form: str, reason: str) -> None:
    """One of them a JPEG where the docs say image/jpg."""
    found = refused(acme, "picture_sides", [picture(width, height, form)])
    assert found == ([("/files/0", reason)] if reason else [])


def test_limits_of_videos(acme: ModuleType) -> None:
    clip, fast = film("mp4", "libx264"), film("mp4", "libx264", rate=Fraction(30))
    assert refused(acme, "video_limits", [clip]) == []
    assert refused(acme, "video_limits", [fast]) == [("/files/0", "frame-rate-too-high")]
    assert refused(acme, "video_limits", [clip, clip]) == [("/files", "play-too-long-together")]
    assert {reason for _, reason in refused(acme, "video_sides", [clip])} == {
        "side-too-small",
        "side-too-large",
    }


def test_pictures_of_phones_are_no_videos(acme: ModuleType) -> None:
    phones = [file.data for name, file in media_files().items() if name.startswith("HEIC")]
    assert len(phones) == 4
    for data in phones:
        assert refused(acme, "any_picture", [data]) == []
        assert refused(acme, "video_limits", [data]) == [("/files/0", "wrong-mime-type")]


def test_any_picture_is_taken_and_nothing_else(acme: ModuleType) -> None:
    for form in ("PNG", "JPEG", "GIF", "WEBP"):
        assert refused(acme, "any_picture", [picture(2, 2, form)]) == []
    assert refused(acme, "any_picture", [film("mp4", "libx264")]) == [("/files/0", "wrong-mime-type")]


@pytest.mark.parametrize(("container", "codec"), [("webm", "libopus"), ("mp4", "aac"), ("ipod", "aac")])
def test_sounds_in_containers_of_films_are_sounds(acme: ModuleType, container: str, codec: str) -> None:
    assert refused(acme, "steps_and_lengths", [sound(container, codec, 48_000)]) == []


def test_defaults_are_what_a_request_holds(acme: ModuleType) -> None:
    request = acme.load("acme/typed_defaults").Request
    given = {"color": "FIRST", "seconds": "5", "scale": 1, "style": None, "tags": ["a"]}
    made = request.model_validate({"model": "typed_defaults", "prompt": "x", "params": given})
    for name, value in given.items():
        assert getattr(made.params, name) == value
    assert made.body()["params"] == given
    assert "params" not in request(prompt="x").body()


def test_parts_that_a_key_tells_apart_are_a_discriminated_union(acme: ModuleType) -> None:
    request = acme.load("acme/tagged_parts").Request
    for part, kind, where in (
        ({"type": "text"}, "missing", "text"),
        ({"type": "text", "text": "x", "image_url": {}}, "extra_forbidden", "image_url"),
        ({"type": "sound"}, "union_tag_invalid", 0),
    ):
        with pytest.raises(ValidationError) as caught:
            request.model_validate({"model": "tagged_parts", "params": {"content": [part]}})
        ((found),) = caught.value.errors()
        assert (found["type"], found["loc"][-1]) == (kind, where)


def test_every_key_can_be_given_and_travels_under_its_name(acme: ModuleType, made: Catalogue) -> None:
    keys = [path[-1] for path, _ in made.models["acme/taken_names"].parameters()]
    values = {**dict.fromkeys(keys, "v"), "copy": True, "deadline": 1, "max_cost": 2}
    with client_of(acme.Acme, Api(), api_key="k") as client:
        arguments = client.models.taken_names._called.data.arguments
        given = {argument.name: values[argument.path[-1]] for argument in arguments}
        body = client.models.taken_names.validate_only(**given).body
    assert len(given) == len(keys) == 19
    assert {**body["params"], "prompt": body["prompt"]} == values


def test_a_wait_that_is_told_in_the_body_is_kept(acme: ModuleType) -> None:
    slow = httpx.Response(429, json={"code": "slow_down", "message": "Too many.", "wait": 6})
    api = Api().on(CREATE, *[slow] * 5, {"id": "t1", "status": "queued"})
    with client_of(acme.Acme, api, api_key="k") as client:
        client.models.twins.create(prompt="x")
        assert client.clock.slept == [6] * 5


@pytest.mark.parametrize(
    ("answer", "end"),
    [
        ({"id": "t1", "status": "given up", "code": "no_worker"}, "TaskFailed"),
        ({"id": "t1", "status": "delivered", "url": MADE}, "succeeded"),
    ],
)
def test_a_status_that_the_docs_do_not_list_ends_the_wait(
    acme: ModuleType, answer: dict[str, Any], end: str
) -> None:
    api = Api().on(CREATE, {"id": "t1", "status": "queued"}).on(STATUS, answer)
    with client_of(acme.Acme, api, api_key="k") as client:
        try:
            job = client.models.twins.run(prompt="x", deadline=3600)
            assert (job.task.phase, end) == ("succeeded", "succeeded")
        except acme.TaskFailed:
            assert end == "TaskFailed"
    assert len(api.calls(STATUS)) == 1


def test_nothing_is_created_twice(acme: ModuleType) -> None:
    """Where the answer to a creation is lost, nobody knows whether it must be paid for."""
    api = Api().on(CREATE, httpx.ReadTimeout("too late"), {"id": "t1", "status": "queued"})
    with client_of(acme.Acme, api, api_key="k") as client, pytest.raises(acme.TransportError) as caught:
        client.models.twins.create(prompt="x")
    assert caught.value.may_have_arrived
    assert len(api.calls(CREATE)) == 1


def test_trouble_that_passes_while_a_task_is_waited_for(acme: ModuleType) -> None:
    answers = [
        httpx.Response(503, text="<html>"),
        httpx.Response(200, text="<html>ok"),
        {"id": "t1", "status": "done", "url": MADE},
    ]
    api = Api().on(CREATE, {"id": "t1", "status": "queued"}).on(STATUS, *answers)
    with client_of(acme.Acme, api, api_key="k") as client:
        assert [file.url for file in client.models.twins.run(prompt="x").files] == [MADE]


def test_a_deprecated_model_is_told_before_it_costs(acme: ModuleType, folder: Path) -> None:
    stubs = (folder / "python" / "hosted_models" / "acme" / "_client.pyi").read_text(encoding="utf-8")
    assert re.search(r"@deprecated\([^)]*2026-09-24[^)]*\)\s+def retired", stubs)
    assert "2026-09-24" in (folder / "docs" / "llms.txt").read_text(encoding="utf-8")
    with (
        client_of(acme.Acme, Api(), api_key="k") as client,
        pytest.warns(DeprecationWarning, match="2026-09-24"),
    ):
        client.models.retired.validate_only(prompt="x")
