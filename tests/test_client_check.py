"""What is refused before anything is sent: requests, files and prices."""

from __future__ import annotations

import io
import json
import math
import struct
import sys
import wave
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest

from client_api import CREATE, FILES, PNG, STATUS, Api, client_of, package, rivya_done, rivya_task
from contract.specs import resolved
from media_files import HEIGHT, SECONDS, WIDTH, media_files
from python_package import imported, write
from specpress.catalog.types import Media
from specpress.check import problems
from specpress.runtime.calls import FileLimits
from specpress.runtime.file_types import types_of
from specpress.runtime.texts import RatioRange
from specpress.runtime.values import DEEPEST
from specpress.targets.client_names import python_clients

MEDIA = json.loads((Path(__file__).parent / "media_types.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def everything(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """The package of all models of this repository."""
    with imported(package(tmp_path_factory.mktemp("all"), tuple(resolved().models))) as found:
        yield found


@contextmanager
def client_for(package: ModuleType, provider: str) -> Iterator[Any]:
    """A client of a provider that sends nothing."""
    names = python_clients(tuple(resolved().providers.values()))
    settings = {setting.name: "x" for setting in resolved().providers[provider].settings}
    with client_of(getattr(package, names[provider].sync), Api(), settings=settings) as client:
        yield client


def test_every_vector_has_its_verdict_places_words_and_price(everything: ModuleType) -> None:
    """The package judges by the data that it carries as the command line does by the specs."""
    tried = priced = 0
    for name in everything.models():
        provider, _, id = name.partition("/")
        with client_for(everything, provider) as client:
            for vector in everything.load(name).vectors:
                expected = [(one["at"], one["reason"]) for one in vector.get("problems", ())]
                said = [problem.message for problem in problems(resolved().models[name], vector["request"])]
                found = _judged(everything, client.models[id], vector)
                assert [one[:2] for one in found] == expected, (name, vector["name"])
                assert [one[2] for one in found] == said, (name, vector["name"])
                tried, priced = tried + 1, priced + ("price" in vector)
    assert tried > 5000
    assert priced > 500


def _judged(package: ModuleType, model: Any, vector: Any) -> list[tuple[str, str, str]]:
    try:
        checked = model.validate_only(vector["request"], measures=vector.get("measures"))
    except package.RequestRefused as error:
        return [(one.at, one.reason, one.message) for one in error.problems]
    assert checked.body == vector["request"]
    assert (checked.cost and checked.cost.to_json()) == vector.get("price")
    return []


def test_every_argument_stands_where_its_parameter_does(everything: ModuleType) -> None:
    for name, model in resolved().models.items():
        provider, _, id = name.partition("/")
        with client_for(everything, provider) as client:
            arguments = client.models[id]._called.data.arguments
            assert {one.path for one in arguments} == {path for path, _ in model.parameters()}
            names = [one.name for one in arguments]
            assert len(set(names)) == len(names)
            module = sys.modules[everything.load(name).Request.__module__]
            assert set(module.Arguments.__annotations__) == set(names), name


def refused(clients: ModuleType, model: Any, *given: Any, **arguments: Any) -> list[tuple[str, str]]:
    with pytest.raises(clients.RequestRefused) as caught:
        model.validate_only(*given, **arguments)
    return [(one.at, one.reason) for one in caught.value.problems]


def test_all_problems_are_told_at_once_with_their_arguments(clients: ModuleType) -> None:
    with client_of(clients.Rivya, Api()) as client, pytest.raises(clients.RequestRefused) as caught:
        client.models.flux_kontext_pro.run(
            promt="x", aspect_ratio="16:8", safety_tolerance=7, reference_media_items=[b"GIF89a", PNG]
        )
    text = str(caught.value)
    for line in (
        "promt: flux-kontext-pro has no argument 'promt'; did you mean 'prompt'?",
        "reference_media_items[0]: The file is image/gif by its content; allowed: image/jpeg, image/png",
        "prompt: A value is needed.",
        "aspect_ratio: 16:8 is not one of the allowed values: 21:9, 16:9",
        "safety_tolerance: 7 is not allowed; it must be at most 6.",
        "reference_media_items: At most 1 element is allowed; there are 2.",
        "nothing was sent.",
    ):
        assert line in text
    assert len(caught.value.problems) == 6


def test_a_request_or_arguments_and_not_both(clients: ModuleType) -> None:
    with client_of(clients.Rivya, Api()) as client:
        model = client.models.flux_kontext_pro
        with pytest.raises(TypeError, match="not both"):
            model.validate_only({"model": "flux-kontext-pro", "prompt": "x"}, prompt="y")
        assert refused(clients, model, None) == [("", "null-not-allowed")]
        assert refused(clients, model, [1]) == [("", "wrong-type")]
        deep: Any = []
        for _ in range(100_000):
            deep = [deep]
        circle: list[Any] = []
        circle.append(circle)
        for value in (deep, circle):
            for given in ([{"model": "flux-kontext-pro", "prompt": value}], []):
                arguments = {} if given else {"prompt": value}
                assert refused(clients, model, *given, **arguments) == [("", "nested-too-deep")]
        for levels, reason in ((DEEPEST, "wrong-type"), (DEEPEST + 1, "nested-too-deep")):
            deep = json.loads("[" * (levels - 1) + "]" * (levels - 1))
            found = refused(clients, model, {"model": "flux-kontext-pro", "prompt": deep, "params": {}})
            assert found[0][1] == reason


def test_python_values_become_json(clients: ModuleType) -> None:
    element = clients.rivya.flux_kontext_pro.ReferenceMediaItem(url="https://a.example/b.png", kind="image")
    with client_of(clients.Rivya, Api()) as client:
        model = client.models.flux_kontext_pro
        for items in ((element,), [element.body()], ["https://a.example/b.png"]):
            body = model.validate_only(
                prompt="x", safety_tolerance=Decimal("2.5"), reference_media_items=items
            ).body
            assert body["params"] == {"safetyTolerance": 2.5, "referenceMediaItems": [element.body()]}
        assert refused(clients, model, prompt="x", reference_media_items=["fox.png"]) == [
            ("/params/referenceMediaItems/0", "no-address")
        ]
        assert refused(clients, model, prompt="x", reference_media_items=PNG) == [
            ("/params/referenceMediaItems", "wrong-type")
        ]
        assert refused(clients, model, prompt=PNG) == [("/prompt", "wrong-type")]


def test_the_kind_of_an_upload_is_found(clients: ModuleType, tmp_path: Path) -> None:
    clip = tmp_path / "clip.bin"
    clip.write_bytes(media_files()["MOV"].data)
    with client_of(clients.Rivya, Api()) as client:
        model, items = client.models.wan_2_6, "reference_media_items"
        checked = model.validate_only(prompt="x", **{items: [clip]})
        (element,) = checked.body["params"]["referenceMediaItems"]
        assert (element["kind"], element["mimeType"]) == ("video", "video/quicktime")
        checked = model.validate_only(prompt="x", **{items: ["https://a.example/b.MP4?x=.png"]})
        assert checked.body["params"]["referenceMediaItems"][0]["kind"] == "video"
        assert refused(clients, model, prompt="x", **{items: ["https://a.example/b"]}) == [
            ("/params/referenceMediaItems/0", "kind-unknown")
        ]


def test_a_file_in_a_documented_element(clients: ModuleType, tmp_path: Path) -> None:
    image = tmp_path / "fox.png"
    image.write_bytes(PNG)
    with client_of(clients.Rivya, Api()) as client:
        element = {"url": image, "kind": "image", "name": "my fox"}
        checked = client.models.flux_kontext_pro.validate_only(prompt="x", reference_media_items=[element])
        (found,) = checked.body["params"]["referenceMediaItems"]
        assert (found["name"], found["kind"], found["mimeType"]) == ("my fox", "image", "image/png")
        assert [one.source.name for one in checked.uploads] == ["fox.png"]


class Unseekable(io.RawIOBase):
    def readable(self) -> bool:
        return True


def test_files_that_cannot_be_used(clients: ModuleType, tmp_path: Path) -> None:
    large = tmp_path / "large.png"
    with large.open("wb") as file:
        file.write(PNG)
        file.truncate(10_000_001)
    with client_of(clients.Rivya, Api()) as client:
        for file, reason in (
            (large, "file-too-large"),
            (tmp_path / "none.png", "unreadable-file"),
            (tmp_path, "unreadable-file"),
            (b"", "wrong-mime-type"),
            (b"<svg>", "wrong-mime-type"),
            (Unseekable(), "unreadable-file"),
        ):
            assert refused(
                clients, client.models.flux_kontext_pro, prompt="x", reference_media_items=[file]
            ) == [("/params/referenceMediaItems/0", reason)]
        large.write_bytes(PNG + b"\0" * (10_000_000 - len(PNG)))
        client.models.flux_kontext_pro.validate_only(prompt="x", reference_media_items=[large])


def test_a_name_does_not_make_a_file_what_it_is_not(clients: ModuleType, tmp_path: Path) -> None:
    fake = tmp_path / "photo.png"
    fake.write_bytes(b"GIF89a" + b"\0" * 64)
    api = Api().on(FILES, httpx.Response(500))
    with client_of(clients.Rivya, api) as client:
        model = client.models.flux_kontext_pro
        assert refused(clients, model, prompt="x", reference_media_items=[fake]) == [
            ("/params/referenceMediaItems/0", "wrong-mime-type")
        ]
    assert api.asked == []


@pytest.mark.parametrize(
    ("most", "is_fine"),
    [
        (4, True),
        ("4", True),
        (4.0, True),
        (Decimal("4"), True),
        (5, True),
        (3.99, False),
        ("3", False),
        (0, False),
    ],
)
def test_max_cost(clients: ModuleType, most: Any, is_fine: bool) -> None:
    with client_of(clients.Rivya, Api()) as client:
        model = client.models.flux_kontext_pro
        if is_fine:
            assert str(model.validate_only(prompt="x", max_cost=most).cost) == "4 credits"
            return
        with pytest.raises(clients.CostExceeded, match="it costs 4 credits") as caught:
            model.run(prompt="x", max_cost=most)
        assert caught.value.cost.amount == 4


@pytest.mark.parametrize("most", ["", "five", "nan", "inf", float("nan")])
def test_max_cost_is_an_amount(clients: ModuleType, most: Any) -> None:
    with client_of(clients.Rivya, Api()) as client, pytest.raises(ValueError, match="max_cost is an amount"):
        client.models.flux_kontext_pro.run(prompt="x", max_cost=most)


def test_half_a_character_in_the_name_of_a_file_is_sent_as_an_escape(clients: ModuleType) -> None:
    filling = import_module(f"{clients.__name__}._client.filling")
    body = filling.json_bytes({"name": "\udcffé.png"})
    assert body == b'{"name": "\\udcff\\u00e9.png"}'


def test_a_price_that_is_not_known_is_no_low_one(clients: ModuleType) -> None:
    with client_of(clients.Vtrix, Api()) as client:
        model = client.models.wan25_i2i_preview_intl
        given = {"prompt": "x", "images": ["https://a.example/b.png"]}
        with pytest.raises(clients.CostExceeded, match="not documented"):
            model.run(input=given, max_cost=1000)
        with pytest.raises(LookupError, match="no price is documented"):
            model.price(input=given)
        assert model.validate_only(input=given).cost is None


def test_limits_that_no_schema_states(clients: ModuleType) -> None:
    with client_of(clients.ODIRouter, Api()) as client:
        for ratio, reason in (("22:9", "ratio-too-wide"), ("9:22", "ratio-too-narrow"), ("x", "not-a-ratio")):
            model = client.models.flux_kontext_pro
            assert refused(clients, model, prompt="x", aspect_ratio=ratio) == [("/aspect_ratio", reason)]
        model = client.models.wan25_i2i_preview
        images = ["https://a.example/b.png"]
        assert refused(clients, model, prompt="x", images=images, size="1024x1024") == [
            ("/size", "not-a-size")
        ]


@pytest.mark.parametrize("name", MEDIA["contents"])
def test_content_is_told_by_its_first_bytes(clients: ModuleType, name: str) -> None:
    from hosted_models._runtime.file_types import types_of  # noqa: PLC0415  # the package of this test

    one = MEDIA["contents"][name]
    assert list(types_of(bytes.fromhex(one["head"]))) == one["types"]


def test_verdicts_on_content(clients: ModuleType) -> None:
    from hosted_models._runtime.file_types import accepted  # noqa: PLC0415  # the package of this test

    for one in MEDIA["verdicts"]:
        types = MEDIA["contents"][one["content"]]["types"]
        assert accepted(types, one["allowed"]) == one["verdict"], one


def _png(width: int, height: int, colour: int = 2) -> bytes:
    return PNG[:16] + struct.pack(">II", width, height) + bytes([8, colour]) + PNG[26:]


def _jpeg(width: int, height: int) -> bytes:
    thumbnail = b"\xff\xe1" + struct.pack(">H", 2 + 300) + (b"\xff\xc0" + b"\0" * 13) * 20
    frame = b"\xff\xc2" + struct.pack(">HBHH", 17, 8, height, width) + b"\3" + b"\0" * 9
    return b"\xff\xd8" + thumbnail + b"\xff" + frame + b"\xff\xda"


def _bmp(width: int, height: int) -> bytes:
    return b"BM" + b"\0" * 4 + b"\0\0\0\0" + struct.pack("<IIii", 54, 40, width, -height) + b"\0" * 40


def _webp(width: int, height: int, form: bytes, alpha: bool = False) -> bytes:
    head = b"RIFF\0\0\0\0WEBP" + form + b"\0\0\0\0"
    if form == b"VP8X":
        sides = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
        return head + bytes([0x10 * alpha, 0, 0, 0]) + sides + b"\0" * 30
    if form == b"VP8L":
        bits = (width - 1) | (height - 1) << 14 | alpha << 28
        return head + b"\x2f" + bits.to_bytes(4, "little") + b"\0" * 30
    return head + b"\0\0\0\x9d\x01\x2a" + struct.pack("<HH", width, height) + b"\0" * 30


@pytest.mark.parametrize(
    "data",
    [_png(640, 480), _jpeg(640, 480), _bmp(640, 480)]
    + [_webp(640, 480, form) for form in (b"VP8 ", b"VP8L", b"VP8X")],
)
def test_pictures_are_measured(clients: ModuleType, data: bytes) -> None:
    from hosted_models._runtime.pictures import picture  # noqa: PLC0415  # the package of this test

    found = picture(io.BytesIO(data))
    assert (found.width, found.height) == (640, 480)
    for end in range(len(data)):
        picture(io.BytesIO(data[:end]))


def test_real_files_are_told_and_measured(clients: ModuleType) -> None:
    from hosted_models._client.files import measured  # noqa: PLC0415  # the package of this test
    from hosted_models._client.sources import Source  # noqa: PLC0415  # the package of this test

    for name, file in media_files().items():
        assert next(iter(types_of(file.data)), "") == file.mime, name
        found = measured(Source(file.data))
        assert (found.width, found.height, found.alpha) == (file.width, file.height, file.alpha), name
        rate = None if found.frame_rate is None else float(found.frame_rate)
        assert rate == file.frame_rate, name
        # An encoder of sound adds silence at both ends.
        assert (found.seconds is None) == (file.seconds is None), name
        assert abs(float(found.seconds or 0) - (file.seconds or 0)) < 0.2, name
    assert len(media_files()) >= 50


def test_files_that_break_off_or_are_damaged_are_no_reason_to_fail(clients: ModuleType) -> None:
    from hosted_models._runtime.containers import container  # noqa: PLC0415  # the package of this test

    for file in media_files().values():
        for end in range(0, min(len(file.data), 3000), 11):
            container(io.BytesIO(file.data[:end]), end)
            broken = bytearray(file.data)
            broken[end : end + 4] = b"\xff" * 4
            container(io.BytesIO(broken), len(broken))


def _without_index() -> bytes:
    """A film that was copied while its encoder still wrote: MP4 has its index at the end."""
    data = media_files()["H.264 in MP4"].data
    return data[: data.index(b"moov") - 4]


def _wav(seconds: float) -> bytes:
    found = io.BytesIO()
    with wave.open(found, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(1)
        file.setframerate(8000)
        file.writeframes(b"\0" * math.floor(8000 * seconds))
    return found.getvalue()


IMAGE = {"kind": "image", "mime_types": ("image/png",)}


@pytest.mark.parametrize(
    ("data", "limits", "reasons"),
    [
        (_png(384, 5000), FileLimits(kind="image", min_side=384, max_side=5000), []),
        (
            _png(383, 5001),
            FileLimits(kind="image", min_side=384, max_side=5000),
            ["side-too-small", "side-too-large"],
        ),
        (_png(10, 10), FileLimits(kind="image", min_pixels=101), ["too-few-pixels"]),
        (_png(10, 10), FileLimits(kind="image", max_pixels=99), ["too-many-pixels"]),
        (
            _png(22, 9),
            FileLimits(kind="image", ratio=RatioRange(min=(9, 21), max=(21, 9))),
            ["ratio-too-wide"],
        ),
        (_png(9, 9, 6), FileLimits(kind="image", alpha=False), ["transparent"]),
        (_png(9, 9, 2), FileLimits(kind="image", alpha=False), []),
        (_wav(2), FileLimits(kind="audio", max_seconds=Decimal("1.5")), ["plays-too-long"]),
        (_wav(1), FileLimits(kind="audio", min_seconds=Decimal(2)), ["plays-too-short"]),
        (_wav(2), FileLimits(kind="audio", min_seconds=Decimal(2), max_seconds=Decimal(2)), []),
        (_wav(1), FileLimits(kind="image"), ["wrong-mime-type"]),
        (_wav(1), FileLimits(kind="file"), []),
        (_without_index, FileLimits(kind="file"), ["unfinished-file"]),
        (_without_index, FileLimits(kind="video", max_seconds=Decimal(9)), ["unfinished-file"]),
        ("MP4 in fragments", FileLimits(kind="video"), []),
        (b"RIFF\0\0\0\0WAVEfmt ", FileLimits(kind="audio", max_seconds=Decimal(1)), []),
        *(
            (name, FileLimits(kind=kind, **limits), reasons)
            for name, kind in (
                ("H.264 in MP4", "video"),
                ("VP9 in WebM", "video"),
                ("AVI", "video"),
                ("GIF that moves", "image"),
            )
            for limits, reasons in (
                ({"min_side": HEIGHT, "max_side": WIDTH}, []),
                ({"min_side": HEIGHT + 1, "max_side": WIDTH - 1}, ["side-too-small", "side-too-large"]),
                ({"min_width": WIDTH, "max_width": WIDTH, "min_height": HEIGHT, "max_height": HEIGHT}, []),
                ({"min_width": WIDTH + 1, "max_height": HEIGHT - 1}, ["width-too-small", "height-too-large"]),
                ({"max_width": WIDTH - 1, "min_height": HEIGHT + 1}, ["width-too-large", "height-too-small"]),
                ({"min_pixels": WIDTH * HEIGHT, "max_pixels": WIDTH * HEIGHT}, []),
                ({"max_pixels": WIDTH * HEIGHT - 1}, ["too-many-pixels"]),
                ({"ratio": RatioRange(min=(3, 2), max=(3, 2))}, []),
                ({"ratio": RatioRange(max=(4, 3))}, ["ratio-too-wide"]),
                ({"min_seconds": Decimal("1.9"), "max_seconds": Decimal(SECONDS)}, []),
                ({"min_seconds": Decimal("2.08"), "max_seconds": Decimal("1.92")}, []),
                ({"min_seconds": Decimal("2.12")}, ["plays-too-short"]),
                ({"max_seconds": Decimal("1.88")}, ["plays-too-long"]),
                ({"min_frame_rate": Decimal(12), "max_frame_rate": Decimal(12)}, []),
                ({"min_frame_rate": Decimal("12.1")}, ["frame-rate-too-low"]),
                ({"max_frame_rate": Decimal("11.9")}, ["frame-rate-too-high"]),
            )
        ),
    ],
)
def test_files_are_held_against_what_is_documented(
    clients: ModuleType, data: bytes | str | Callable[[], bytes], limits: FileLimits, reasons: list[str]
) -> None:
    """A text is the name of one of the real files; what makes one is called here, not while tests are gathered."""
    from hosted_models._client.files import examined  # noqa: PLC0415  # the package of this test
    from hosted_models._client.sources import Source  # noqa: PLC0415  # the package of this test

    content = media_files()[data].data if isinstance(data, str) else data() if callable(data) else data
    source = Source(content)
    assert [reason for reason, _ in examined(source, [limits]).faults] == reasons


@pytest.mark.parametrize("value", [{1, 2}, float("nan"), object(), Path("x")])
def test_what_no_json_can_hold_is_refused_even_where_anything_is_allowed(
    clients: ModuleType, value: Any
) -> None:
    from hosted_models._runtime.reading import read_model  # noqa: PLC0415
    from hosted_models._runtime.values import ABSENT  # noqa: PLC0415

    from hosted_models._client.prepare import called_as, prepare  # noqa: PLC0415  # the package of this test

    anything = {"type": "object", "open": True, "fields": [{"key": "x", "type": {"type": "any"}}]}
    data = read_model({"id": "m", "request": anything, "arguments": {"x": "/x"}})
    called = called_as(clients.Rivya.API, data)
    with pytest.raises(clients.RequestRefused, match="cannot be written as JSON"):
        prepare(called, ABSENT, {"x": [value]})
    assert prepare(called, ABSENT, {"x": (1, {"a": None})}).body == {"x": [1, {"a": None}]}


def test_odd_values_are_problems(clients: ModuleType, tmp_path: Path) -> None:
    closed = (tmp_path / "closed.png").open("w+b")
    closed.close()
    with clients.Rivya("rvya_sk_x") as client:
        model = client.models.flux_kontext_pro
        for given, reason in (("http://[abc", "no-address"), (closed, "unreadable-file")):
            problems = refused(clients, model, prompt="x", reference_media_items=[given])
            assert problems == [("/params/referenceMediaItems/0", reason)]
        for number in ("Infinity", "-Infinity", "NaN"):
            assert refused(clients, model, prompt="x", safety_tolerance=Decimal(number))


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        ("https://x.example/a.WEBP?b=c.mp4", "image"),
        ("data:audio/mpeg;base64,AAAA", "audio"),
        ("data:Video/mp4,", "video"),
        ("https://x.example/a.opus", "audio"),
        ("https://x.example/png", None),
        ("https://x.example/a.b/c", None),
        ("https://x.example/a.txt", None),
    ],
)
def test_the_kind_at_an_address(clients: ModuleType, url: str, kind: str | None) -> None:
    from hosted_models._runtime.file_types import kind_at  # noqa: PLC0415  # the package of this test

    assert kind_at(url) == kind


@pytest.mark.parametrize(
    ("name", "limits", "said"),
    [
        ("MPEG program stream", {"max_side": 1, "max_seconds": Decimal(1)}, "sides and duration"),
        ("MP4 in fragments", {"max_side": 100, "max_seconds": Decimal(1)}, "duration"),
        ("GIF", {"alpha": False}, "transparency"),
        (
            "MPEG program stream",
            {"max_total_seconds": Decimal(1), "max_frame_rate": Decimal(1)},
            "duration and frame rate",
        ),
        ("H.264 in MP4", {"max_side": 100, "max_seconds": Decimal(2)}, None),
        ("MPEG program stream", {}, None),
    ],
)
def test_what_cannot_be_measured_is_said(
    clients: ModuleType, name: str, limits: dict[str, Any], said: str | None
) -> None:
    from hosted_models._client.files import examined  # noqa: PLC0415  # the package of this test
    from hosted_models._client.sources import Source  # noqa: PLC0415  # the package of this test

    found = examined(Source(media_files()[name].data), [FileLimits(kind="file", **limits)])
    assert found.faults == ()
    assert found.unchecked == (
        said
        and f"The file does not tell its {said} in a way that is known here; nothing was checked of that."
    )


def test_a_run_and_the_command_say_what_was_not_checked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    model = resolved().models["rivya/wan-2-6"]
    assert model.uploads is not None
    kinds = (Media(kind="image"), Media(kind="video", max_seconds=Decimal(1)))
    model = replace(model, uploads=replace(model.uploads, kinds=kinds))
    film = tmp_path / "film.mp4"
    film.write_bytes(media_files()["MP4 in fragments"].data)
    said = "The file film.mp4 does not tell its duration in a way that is known here; nothing was checked of that."
    told: list[Any] = []
    api = Api().on(CREATE, rivya_task()).on(STATUS, rivya_done())
    api.on(FILES, {"url": "https://cdn.example/up.mp4", "duration_token": "t"})
    with imported(write(tmp_path, [model], resolved().providers["rivya"])) as package:
        with client_of(package.Rivya, api) as client:
            client.models.wan_2_6.run(prompt="x", reference_media_items=[film], on_progress=told.append)
        from hosted_models._client.command import main  # noqa: PLC0415  # the package of this test

        assert main(["price", "rivya/wan-2-6", "--prompt", "x", "--video", str(film)]) == 0
    assert [(news.stage, news.unchecked) for news in told if news.unchecked] == [("checked", (said,))]
    assert capsys.readouterr().err == f"{said}\n"


def test_the_seconds_of_all_files_are_added_up(tmp_path: Path) -> None:
    """What is wrong with a list of files hides nothing else that is wrong with it."""
    model = resolved().models["rivya/wan-2-6"]
    assert model.uploads is not None
    kinds = (Media(kind="image"), Media(kind="video", max_total_seconds=Decimal(3)))
    model = replace(model, uploads=replace(model.uploads, kinds=kinds))
    film = media_files()["H.264 in MP4"].data
    with (
        imported(write(tmp_path, [model], resolved().providers["rivya"])) as package,
        client_of(package.Rivya, Api()) as client,
    ):
        called, items = client.models.wan_2_6, "reference_media_items"
        assert called.validate_only(prompt="x", **{items: [film]}).unchecked == ()
        with pytest.raises(package.RequestRefused) as caught:
            called.validate_only(prompt="x", **{items: [film, film]})
        problems = {problem.reason: (problem.at, problem.message) for problem in caught.value.problems}
        said = "The video files play 4.00 s in all; at most 3 s are allowed."
        assert problems["play-too-long-together"] == ("/params/referenceMediaItems", said)
        assert "too-many-items" in problems


def test_faults_of_files_are_told_in_the_words_of_every_language(clients: ModuleType) -> None:
    from hosted_models._client.files import examined  # noqa: PLC0415  # the package of this test
    from hosted_models._client.sources import Source  # noqa: PLC0415  # the package of this test

    given = MEDIA["faults"]["limits"]
    limits = FileLimits(kind="video", **{**given, "ratio": RatioRange(max=(4, 3))})
    found = examined(Source(media_files()["H.264 in MP4"].data), [limits])
    assert [message for _, message in found.faults] == MEDIA["faults"]["sentences"]
