"""Files: what is taken in and why not, what proves a duration, and results that are real files."""

from __future__ import annotations

import io
import json
import wave
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import av
import pytest
from PIL import Image

from media_files import media_files
from mock_calls import ROOT, Caller, catalogue, mocked, png, upload, valid_request, video
from specpress.catalog.types import Ratio
from specpress.mock import Catalogue, Settings, serving
from specpress.mock.catalogue import Hosted
from specpress.mock.media import make, measure
from specpress.mock.requested_files import MIME, RequestedFile, requested_files
from specpress.runtime.file_types import types_of

TAKES_VIDEO = "wan-2-6"


def message(response: Any) -> str:
    assert response.status_code == 400
    text: str = response.json()["error"]["message"]
    return text


def test_a_file_is_taken_in_and_handed_out() -> None:
    with mocked() as mock, Caller(mock, "rivya") as caller, Caller(mock, "rivya", "other") as other:
        taken = upload(caller, png(), "image").json()
        assert "duration_token" not in taken
        content = caller.http.get(taken["url"])
        assert (content.content, content.headers["content-type"]) == (png(), "image/png")
        path = f"/api/v1/files/{taken['url'].rpartition('/')[2]}"
        assert caller.call("GET", path).json() == taken
        assert other.call("GET", path).status_code == 404


def test_a_file_is_judged_by_its_content() -> None:
    with mocked() as mock, Caller(mock, "rivya") as caller:
        assert "The content is that of image/png, not of video." in message(upload(caller, png(), "video"))
        assert "no known file" in message(upload(caller, b"plain text", "image"))
        assert "/kind" in message(upload(caller, png(), "picture"))
        gif = b"GIF89a" + bytes(20)
        assert "Files of type image/gif are not taken" in message(upload(caller, gif, "image"))
        large = png() + bytes(10_000_000)
        assert "at most 10,000,000 are allowed" in message(upload(caller, large, "image"))
        assert "/model: There is no model 'none'" in message(upload(caller, png(), "image", model="none"))
        no_file = caller.call("POST", "/api/v1/files", data={"kind": "image"}, files={"other": b"x"})
        assert "/file" in message(no_file)
        assert message(
            caller.call(
                "POST", "/api/v1/files", content=b"x", headers={"content-type": "multipart/form-data"}
            )
        )
        assert not list(mock.state.store.folder.iterdir())


def test_the_limits_of_the_model_count_where_it_is_named() -> None:
    large = png() + bytes(11_000_000)
    with mocked() as mock, Caller(mock, "rivya") as caller:
        assert "at most 10,000,000" in message(upload(caller, large, "image"))
        assert upload(caller, large, "image", model="nano-banana-pro").status_code == 200
        assert "at most 10,000,000" in message(upload(caller, large, "image", model="flux-2-pro"))
        # Nobody knows the size that this model takes, so that nothing is refused for it.
        assert upload(caller, large, "image", model="kling-v2-1-master").status_code == 200
        told = message(upload(caller, video(1), "video", model="nano-banana-pro"))
        assert told == "/file: The model takes no files of kind video."


def timed(low: int, high: int) -> Catalogue:
    """Rivya, with one model that takes videos of some length."""
    return limited(min_seconds=Decimal(low), max_seconds=Decimal(high))


def limited(**limits: Any) -> Catalogue:
    """Rivya, with one model that takes videos of some kind."""
    rivya = catalogue().hosted["rivya"]
    model = rivya.models[TAKES_VIDEO]
    assert model.uploads is not None
    kinds = tuple(replace(one, **limits) if one.kind == "video" else one for one in model.uploads.kinds)
    model = replace(model, uploads=replace(model.uploads, kinds=kinds))
    return Catalogue({"rivya": Hosted(rivya.provider, {TAKES_VIDEO: model})})


def test_the_length_of_a_video_is_measured() -> None:
    with serving(timed(2, 4), Settings(speed=0)) as mock, Caller(mock, "rivya") as caller:
        assert "It is 1 seconds long; at least 2 are needed." in message(
            upload(caller, video(1), "video", model=TAKES_VIDEO)
        )
        assert "at most 4 are allowed" in message(upload(caller, video(5), "video", model=TAKES_VIDEO))
        taken = upload(caller, video(3), "video", model=TAKES_VIDEO).json()
        item = {"url": taken["url"], "kind": "video"}
        without = message(caller.create(TAKES_VIDEO, with_item(item)))
        assert without.endswith("/0/durationToken: The model checks the duration, so it must be there.")
        right = {**item, "durationToken": taken["duration_token"]}
        assert caller.create(TAKES_VIDEO, with_item(right)).status_code == 200
        assert mock.crashes == []


def test_the_sides_of_a_video_are_measured() -> None:
    for limits, told in (
        ({"ratio": Ratio(min=(4, 3))}, "128:128 is too narrow. Allowed: width to height at least 4:3."),
        ({"max_side": 127}, "It is 128 pixels wide or high; at most 127 are allowed."),
        ({"min_width": 129}, "It is 128 pixels wide; at least 129 are needed."),
        ({"max_height": 127}, "It is 128 pixels high; at most 127 are allowed."),
        ({"max_frame_rate": Decimal(7)}, "It is 8.00 frames per second; at most 7 are allowed."),
        ({"min_pixels": 16385}, "It is 16384 pixels large; at least 16385 are needed."),
    ):
        with serving(limited(**limits), Settings(speed=0)) as mock, Caller(mock, "rivya") as caller:
            assert told in message(upload(caller, video(1), "video", model=TAKES_VIDEO))
    fitting = limited(ratio=Ratio(min=(1, 1), max=(1, 1)), min_side=128, max_side=128)
    with serving(fitting, Settings(speed=0)) as mock, Caller(mock, "rivya") as caller:
        assert upload(caller, video(1), "video", model=TAKES_VIDEO).status_code == 200


def test_the_sides_of_pictures_and_films_of_phones_are_measured(tmp_path: Path) -> None:
    for name, kind in (
        ("HEIC of a phone", "image"),
        ("HEIC of a phone held upright", "image"),
        ("TIFF", "image"),
        ("H.264 in MP4", "video"),
        ("MP4 of a phone held upright", "video"),
    ):
        file = media_files()[name]
        (tmp_path / "file").write_bytes(file.data)
        measured = measure(tmp_path / "file", kind)
        assert (measured.width, measured.height) == (file.width, file.height), name


def test_the_length_of_all_files_is_added_up() -> None:
    for most, status in ((Decimal(4), 200), (Decimal("3.95"), 200), (Decimal("3.8"), 400)):
        hosted = limited(max_total_seconds=most)
        with serving(hosted, Settings(speed=0)) as mock, Caller(mock, "rivya") as caller:
            taken = upload(caller, video(4), "video", model=TAKES_VIDEO).json()
            item = {"url": taken["url"], "kind": "video", "durationToken": taken["duration_token"]}
            answer = caller.create(TAKES_VIDEO, with_item(item))
            assert answer.status_code == status
            assert status == 200 or "The video files are 4 seconds long in all" in message(answer)


def test_what_a_request_says_of_an_upload_is_held_against_it() -> None:
    """Files from elsewhere are taken as they are."""
    with mocked() as mock, Caller(mock, "rivya") as caller, Caller(mock, "rivya", "other") as other:
        taken = upload(caller, video(2), "video").json()
        right = {"url": taken["url"], "kind": "video", "durationToken": taken["duration_token"]}
        assert caller.create(TAKES_VIDEO, with_item(right)).status_code == 200
        elsewhere = {**right, "url": "https://example.com/a.mp4", "durationToken": "x"}
        assert caller.create(TAKES_VIDEO, with_item(elsewhere)).status_code == 200
        for wrong, told in (
            (
                {**right, "durationToken": "x"},
                "/0/durationToken: This is not what the upload was answered with.",
            ),
            ({**right, "kind": "image"}, "/0/kind: The file is of kind video."),
            ({**right, "url": taken["url"] + "0"}, "/0/url: There is no such file"),
        ):
            assert told in message(caller.create(TAKES_VIDEO, with_item(wrong)))
        assert "/0/url: There is no such file" in message(other.create(TAKES_VIDEO, with_item(right)))


def with_item(item: dict[str, str]) -> Any:
    """The plainest request of that model with one file."""
    return {"model": TAKES_VIDEO, "prompt": "x", "params": {"referenceMediaItems": [item]}}


def test_what_is_seen_of_each_kind_of_file() -> None:
    known = {
        b"\x89PNG\r\n\x1a\n": "image/png",
        b"\xff\xd8\xff\xe0": "image/jpeg",
        b"RIFF\0\0\0\0WEBPVP8 ": "image/webp",
        b"RIFF\0\0\0\0WAVEfmt ": "audio/wav",
        b"\0\0\0\x20ftypisom": "video/mp4",
        b"\0\0\0\x14ftypqt  ": "video/quicktime",
        b"\0\0\0\x20ftypM4A ": "audio/mp4",
        b"\x1aE\xdf\xa3\x01\x42\x82\x84webm": "video/webm",
        b"\x1aE\xdf\xa3\x01\x42\x82\x88matroska": "video/x-matroska",
        b"ID3\x04": "audio/mpeg",
        b"\xff\xfb\x90": "audio/mpeg",
        b"\xff\xf1\x50": "audio/aac",
        b"OggS": "audio/ogg",
        b"XXXXXXXXWEBP": None,
        b"hello": None,
        b"": None,
    }
    assert {head: next(iter(types_of(head)), None) for head in known} == known
    named = {
        mime for media in catalogue().hosted["rivya"].provider.uploads.defaults for mime in media.mime_types
    }  # type: ignore[union-attr]
    assert named <= {*known.values(), "audio/x-wav"}


def test_content_goes_by_the_types_that_clients_know() -> None:
    cases = json.loads((ROOT / "tests" / "media_types.json").read_text(encoding="utf-8"))
    for name, one in cases["contents"].items():
        assert list(types_of(bytes.fromhex(one["head"]))) == one["types"], name


def test_sound_in_a_container_of_videos_is_sound() -> None:
    cases = json.loads((ROOT / "tests" / "media_types.json").read_text(encoding="utf-8"))["contents"]
    sound, photo = (bytes.fromhex(cases[name]["head"]) for name in ("mp4", "heic"))
    with mocked() as mock, Caller(mock, "rivya") as caller:
        file = upload(caller, sound, "audio").json()
        assert (
            mock.state.store.any_record("rivya", "file", file["url"].rpartition("/")[2])["mime"]
            == "audio/mp4"
        )  # type: ignore[index]
        assert "The content is that of image/heic, not of video." in message(upload(caller, photo, "video"))


def test_made_files_are_what_they_say(tmp_path: Path) -> None:
    """Each format: the same bytes again, other bytes for other words, and readable by the libraries for it."""
    for format, mime in MIME.items():
        kind = {"text": "text", "model": "3d"}.get(mime.partition("/")[0], mime.partition("/")[0])
        one = RequestedFile(kind, format, 160, 90, 2.0)
        data = make(one, 1)
        assert data == make(one, 1) != make(one, 2)
        path = tmp_path / f"file.{format}"
        path.write_bytes(data)
        if kind in ("image", "video", "audio"):
            assert types_of(data)[0] == mime
            found = measure(path, kind)
            assert kind == "image" or abs(float(found.seconds or 0) - 2) < 0.1
            assert kind == "audio" or 1.7 < (found.width or 0) / (found.height or 1) < 1.85
    with wave.open(io.BytesIO(make(RequestedFile("audio", "wav", seconds=2), 1))) as tone:
        assert tone.getnframes() == 2 * tone.getframerate()
    with av.open(str(tmp_path / "file.mp4")) as film:
        assert len(list(film.decode(video=0))) == 16


@pytest.mark.parametrize(
    ("name", "more", "expected"),
    [
        ("rivya/flux-kontext-pro", {"aspectRatio": "16:9", "outputFormat": "jpeg"}, ("jpeg", 256, 144)),
        ("rivya/flux-kontext-pro", {"aspectRatio": "9:16", "outputFormat": "png"}, ("png", 144, 256)),
    ],
)
def test_a_result_has_the_format_and_the_ratio_that_was_asked_for(
    name: str, more: dict[str, Any], expected: tuple[str, int, int]
) -> None:
    with mocked() as mock, Caller(mock, "rivya") as caller:
        body = valid_request(name)
        created = caller.create(name.partition("/")[2], {**body, "params": {**body["params"], **more}}).json()
        mock.clock.advance(100)
        url = caller.status(created, "").json()["result"]["primary_url"]
        response = caller.http.get(url)
        with Image.open(io.BytesIO(response.content)) as image:
            assert (image.format.lower(), image.width, image.height) == expected  # type: ignore[union-attr]
        assert response.headers["content-type"] == f"image/{expected[0]}"
        assert caller.http.get(url.replace("/1.", "/2.")).status_code == 404


def test_a_result_is_not_there_before_the_task_is_done() -> None:
    with mocked() as mock, Caller(mock, "rivya") as caller:
        created = caller.create("flux-kontext-pro").json()
        assert caller.http.get(f"/_results/{created['id']}/1.jpg").status_code == 404


def test_sizes_numbers_and_lengths_are_read_from_requests() -> None:
    hosted = catalogue().hosted["odirouter"]
    body = {"n": 3, "size": "1536x1024", "output_format": "webp"}
    files = requested_files(hosted.provider, hosted.models["gpt_image_1_edit"], body)
    assert [(one.format, one.width, one.height) for one in files] == [("webp", 1536, 1024)] * 3
    models = [(one.provider, model) for one in catalogue().hosted.values() for model in one.models.values()]
    for provider, model in models:
        for one in requested_files(provider, model, {}):
            assert one.format in MIME
            assert 1 <= one.width <= 4096
            assert 1 <= one.seconds <= 30
