"""The base of the strict servers. Each vendor's own tests stand beside its server."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator, Mapping
from typing import ClassVar

import av
import httpx
import pytest
from PIL import Image

from vendors import files
from vendors.strict import Reply, Request, StrictServer
from vendors.values import Value

API, MEDIA = "https://api.vendor.example", "https://media.vendor.example"


class Echo(StrictServer):
    HOSTS = (API, MEDIA)
    SCENARIOS: ClassVar[Mapping[str, str]] = {
        "succeeds": "It answers.",
        "broken": "The first answer is cut short.",
    }

    def answer(self, request: Request) -> Reply:
        if request.host == MEDIA:
            self.note_key(request)
        if request.raw_path == "/fault":
            raise RuntimeError("a fault")
        self.known_query(request, "known")
        reply = Reply.of({"path": request.path, "raw": request.raw_path, "parts": request.segments})
        return Reply(200, reply.body, reply.headers, cut=True) if self.once("broken") else reply


def test_each_host_has_an_address_of_its_own_and_paths_come_as_sent(http: httpx.Client) -> None:
    with Echo() as server:
        answer = http.get(server.urls[API] + "/a%2Fb/c?known=1&other=").json()
        assert answer == {"path": "/a/b/c", "raw": "/a%2Fb/c", "parts": ["a/b", "c"]}
        http.get(server.urls[MEDIA] + "/x")
        assert [request.host for request in server.requests] == [API, MEDIA]
        assert server.undocumented == ["GET /a%2Fb/c: query other"]


@pytest.mark.parametrize("place", ["header", "query", "body"])
def test_a_key_is_noted_wherever_it_stands(http: httpx.Client, place: str) -> None:
    with Echo() as server:
        url = server.urls[MEDIA] + ("/x?known=" + server.key if place == "query" else "/x")
        headers = {"Authorization": "Key " + server.key} if place == "header" else {}
        http.post(url, headers=headers, content=server.key if place == "body" else b"")
        http.post(server.urls[API], headers={"Authorization": server.key})
        assert len(server.leaks) == 1


def test_forms_come_byte_for_byte(http: httpx.Client) -> None:
    data = bytes(range(256)) + b"\r\n\n\r" + os.urandom(2000) + b"\r\n"
    with Echo() as server:
        sent = {"file": ("bild ü.png", data, "image/png"), "empty": ("e", b"", "text/plain")}
        http.post(server.urls[API], files=sent, data={"text": "grün"})
        text, file, empty = server.requests[0].form()
        assert (text.name, text.text, text.filename) == ("text", "grün", None)
        assert (file.filename, file.content_type, file.data) == ("bild ü.png", "image/png", data)
        assert empty.data == b""
        http.post(server.urls[API], json={})
        with pytest.raises(ValueError, match="no multipart form"):
            server.requests[1].form()


def test_bodies_in_chunks_are_read(http: httpx.Client) -> None:
    def parts() -> Iterator[bytes]:
        yield b"abc"
        yield b"def"

    with Echo() as server:
        http.post(server.urls[API], content=parts())
        assert server.requests[0].body == b"abcdef"


def test_a_cut_answer_ends_too_early_once(http: httpx.Client) -> None:
    with Echo("broken") as server:
        with pytest.raises(httpx.RemoteProtocolError):
            http.get(server.urls[API])
        assert http.get(server.urls[API]).status_code == 200


def test_a_fault_of_a_server_is_raised(http: httpx.Client) -> None:
    with pytest.raises(RuntimeError, match="a fault"), Echo() as server:
        assert http.get(server.urls[API] + "/fault").status_code == 599


def test_an_unknown_scenario_is_refused() -> None:
    with pytest.raises(ValueError, match="no scenario"):
        Echo("other")


def test_the_files_are_real() -> None:
    assert Image.open(io.BytesIO(files.png())).size == (8, 8)
    with av.open(io.BytesIO(files.mp4()), "r") as film:
        assert film.streams.video[0].width == 64
        assert film.duration == 2_000_000
    with av.open(io.BytesIO(files.mp3()), "r") as sound:
        assert len(list(sound.decode(audio=0))) > 10


@pytest.mark.parametrize(
    ("value", "kinds"),
    [
        ({"n": 5, "t": "ab"}, []),
        ({}, ["missing"]),
        ({"n": True}, ["type"]),
        ({"n": None}, ["type"]),
        ({"n": 5.0, "t": None}, []),
        ({"n": 0}, ["min"]),
        ({"n": 12}, ["max", "multiple"]),
        ({"n": 5, "t": "abcd"}, ["option", "length", "pattern"]),
        ({"n": 5, "x": 1}, ["unknown"]),
        ({"n": 5, "l": [1, "a"]}, ["type"]),
        ({"n": 5, "l": [1, 1, 1]}, ["items"]),
    ],
)
def test_what_is_wrong_with_a_value(value: object, kinds: list[str]) -> None:
    shape = Value(
        type="object",
        open=False,
        fields={
            "n": Value(type="integer", required=True, min=1, max=10, multiple_of=5),
            "t": Value(type="string|null", options=("ab",), max_length=3, pattern="[a-c]+"),
            "l": Value(type="array", items=Value(type="integer"), max_items=2),
        },
    )
    assert [problem.kind for problem in shape.problems(value)] == kinds
