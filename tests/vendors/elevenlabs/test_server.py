from __future__ import annotations

import base64
from typing import Any

import httpx
import pytest

from vendors import files
from vendors.elevenlabs.parameters import VOICES
from vendors.elevenlabs.server import API, ElevenLabsServer

SPEECH, SOUND, ISOLATION = f"/v1/text-to-speech/{VOICES[0]}", "/v1/sound-generation", "/v1/audio-isolation"


LOCATOR = ["body", "pronunciation_dictionary_locators", 0, "pronunciation_dictionary_id"]


def post(http: httpx.Client, server: ElevenLabsServer, path: str = SPEECH, **more: Any) -> httpx.Response:
    headers = {"xi-api-key": server.key, **more.pop("headers", {})}
    if not {"json", "files", "content"} & more.keys():
        more["json"] = {"text": "Hello"}
    return http.post(server.urls[API] + path, headers=headers, **more)


def status_of(response: httpx.Response) -> tuple[int, str]:
    return response.status_code, response.json()["detail"]["status"]


def places_of(response: httpx.Response) -> list[Any]:
    assert response.status_code == 422
    return [problem["loc"] for problem in response.json()["detail"]]


def test_speech_comes_as_bytes_in_the_format_of_the_query(http: httpx.Client) -> None:
    with ElevenLabsServer() as server:
        settings = {"stability": 0.2, "similarity_boost": None, "speed": 1.2}
        body = {"text": "Hi", "model_id": "eleven_flash_v2_5", "voice_settings": settings, "seed": 7}
        answer = post(http, server, SPEECH + "?output_format=mp3_22050_32&enable_logging=false", json=body)
        assert answer.content == files.mp3()
        assert answer.headers["Content-Type"] == "audio/mpeg"
        assert post(http, server, SPEECH + "?output_format=wav_8000").content.startswith(b"RIFF")
        assert post(http, server, SPEECH + "?output_format=pcm_16000").content == bytes(1600)
        assert post(http, server, json={"text": ""}).status_code == 200
        assert not server.undocumented
        assert not server.leaks


def test_speech_with_times_comes_as_json(http: httpx.Client) -> None:
    with ElevenLabsServer() as server:
        told = post(http, server, SPEECH + "/with-timestamps").json()
        assert base64.b64decode(told["audio_base64"]) == files.mp3()
        assert told["alignment"]["characters"] == list("Hello")


def test_sounds_and_isolation_come_as_bytes(http: httpx.Client) -> None:
    with ElevenLabsServer() as server:
        body = {"text": "rain", "duration_seconds": 0.5, "prompt_influence": 1, "loop": True}
        answer = post(http, server, SOUND, json=body)
        assert (answer.content, answer.headers["character-cost"]) == (files.mp3(), "4")
        sent = {"audio": ("a.mp3", files.mp3(), "audio/mpeg")}
        assert post(http, server, ISOLATION, files=sent, data={"file_format": "other"}).content == files.mp3()


def test_takes_all_that_is_documented(http: httpx.Client) -> None:
    formats = """mp3_22050_32 mp3_24000_48 mp3_44100_32 mp3_44100_64 mp3_44100_96 mp3_44100_128 mp3_44100_192
        opus_48000_32 opus_48000_64 opus_48000_96 opus_48000_128 opus_48000_192 pcm_8000 pcm_16000 pcm_22050
        pcm_24000 pcm_32000 pcm_44100 pcm_48000 ulaw_8000 alaw_8000"""
    locator = {"pronunciation_dictionary_id": "a", "version_id": None}
    effects = {"filter_preset_id": "a", "environment_id": "b", "background_noise_id": None}
    speech = {
        "text": "a",
        "model_id": "eleven_turbo_v2_5",
        "language_code": "de",
        "seed": 4_294_967_295,
        "voice_settings": {
            "stability": 0,
            "similarity_boost": 1,
            "style": 0,
            "speed": 1,
            "clone_strength": 0.5,
        }
        | {"use_speaker_boost": True},
        "pronunciation_dictionary_locators": [locator] * 3,
        "previous_text": "a",
        "next_text": None,
        "previous_request_ids": ["a"],
        "next_request_ids": None,
        "use_pvc_as_ivc": False,
        "apply_text_normalization": "off",
        "apply_language_text_normalization": True,
        "audio_effects": {**effects, "distance": 1, "send_level": 0, "pan": -1},
    }
    sound = {"text": "a", "loop": False, "duration_seconds": 30, "prompt_influence": 0}
    isolation = {"file_format": "pcm_s16le_16", "preview_b64": "a"}
    with ElevenLabsServer() as server:
        for name in formats.split():
            assert post(http, server, f"{SPEECH}?output_format={name}").status_code == 200
            assert post(http, server, f"{SOUND}?output_format={name}").status_code == 200
        assert post(http, server, SPEECH + "?optimize_streaming_latency=4", json=speech).status_code == 200
        body = {**sound, "model_id": "eleven_text_to_sound_v2"}
        assert post(http, server, SOUND, json=body).status_code == 200
        audio = {"audio": ("a.pcm", bytes(4))}
        assert post(http, server, ISOLATION, files=audio, data=isolation).status_code == 200
        assert not server.undocumented


def test_notes_keys_that_no_doc_names(http: httpx.Client) -> None:
    with ElevenLabsServer() as server:
        assert post(http, server, SPEECH + "?format=mp3", json={"text": "a", "voice": "b"}).status_code == 200
        assert server.undocumented == ["query format", "body voice"]


@pytest.mark.parametrize(
    ("body", "places"),
    [
        ({}, [["body", "text"]]),
        ({"text": 1}, [["body", "text"]]),
        ([], [["body"]]),
        ({"text": "a", "seed": -1}, [["body", "seed"]]),
        ({"text": "a", "model_id": None}, [["body", "model_id"]]),
        ({"text": "a", "voice_settings": {"stability": "much"}}, [["body", "voice_settings", "stability"]]),
        ({"text": "a", "apply_text_normalization": "yes"}, [["body", "apply_text_normalization"]]),
        ({"text": "a", "previous_request_ids": ["a"] * 4}, [["body", "previous_request_ids"]]),
        ({"text": "a", "audio_effects": {"pan": 2}}, [["body", "audio_effects", "pan"]]),
        ({"text": "a", "pronunciation_dictionary_locators": [{}]}, [LOCATOR]),
    ],
)
def test_names_what_is_of_no_right_form(http: httpx.Client, body: Any, places: list[Any]) -> None:
    with ElevenLabsServer() as server:
        assert places_of(post(http, server, json=body)) == places


def test_names_what_is_wrong_in_other_places(http: httpx.Client) -> None:
    with ElevenLabsServer() as server:
        for query in ("output_format=flac", "enable_logging=maybe", "optimize_streaming_latency=5"):
            assert places_of(post(http, server, f"{SPEECH}?{query}"))[0][0] == "query"
        assert places_of(post(http, server, f"{SOUND}?output_format=wav_8000")) == [
            ["query", "output_format"]
        ]
        kind = {"Content-Type": "application/json"}
        assert places_of(post(http, server, headers=kind, content=b"{")) == [["body"]]
        assert places_of(post(http, server, files={"text": (None, "a")})) == [["body"]]
        assert places_of(post(http, server, SOUND, json={"text": "a", "duration_seconds": 31}))
        assert places_of(post(http, server, ISOLATION, json={})) == [["body", "audio"]]
        assert places_of(post(http, server, ISOLATION, files={"audio": (None, "text")})) == [
            ["body", "audio"]
        ]
        audio = {"audio": ("a.mp3", b"")}
        answer = post(http, server, ISOLATION, files=audio, data={"file_format": "mp3"})
        assert places_of(answer) == [["body", "file_format"]]


def test_refuses_what_it_has_not(http: httpx.Client) -> None:
    with ElevenLabsServer() as server:
        assert status_of(post(http, server, "/v1/text-to-speech/nobody")) == (404, "voice_not_found")
        other = post(http, server, json={"text": "a", "model_id": "none"})
        assert status_of(other) == (400, "model_not_found")
        assert other.json()["detail"]["param"] == "model_id"
        assert (
            status_of(post(http, server, SOUND, json={"text": "a", "model_id": "eleven_flash_v2"}))[0] == 400
        )
        for setting in ({"stability": 2.0}, {"similarity_boost": -0.1}):
            wild = {"text": "a", "voice_settings": setting}
            assert status_of(post(http, server, json=wild)) == (400, "invalid_voice_settings")
        long = post(http, server, json={"text": "a" * 10_001})
        assert status_of(long) == (400, "max_character_limit_exceeded")
        longer = {"text": "a" * 10_001, "model_id": "eleven_flash_v2_5"}
        assert post(http, server, json=longer).status_code == 200


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, "needs_authorization"),
        ({"Authorization": f"Bearer {ElevenLabsServer.KEY}"}, "invalid_api_key"),
        ({"xi-api-key": f"Bearer {ElevenLabsServer.KEY}"}, "invalid_api_key"),
        ({"xi-api-key": "sk_other"}, "invalid_api_key"),
    ],
)
def test_refuses_a_missing_or_wrong_key(http: httpx.Client, headers: dict[str, str], status: str) -> None:
    with ElevenLabsServer() as server:
        answer = http.post(server.urls[API] + SPEECH, headers=headers, json={"text": "a"})
        assert status_of(answer) == (401, status)


def test_knows_its_paths_only(http: httpx.Client) -> None:
    with ElevenLabsServer() as server:
        for path in ("/v1/text-to-speech/", "/v1/text-to-speech/a%2Fb", "/text-to-speech/a", SPEECH + "/"):
            answer = post(http, server, path)
            assert (answer.status_code, answer.json()) == (404, {"detail": "Not Found"})
        answer = http.get(server.urls[API] + SPEECH)
        assert (answer.status_code, answer.json()) == (405, {"detail": "Method Not Allowed"})


@pytest.mark.parametrize(
    ("scenario", "status"), [("fails", (401, "quota_exceeded")), ("refused", (400, "bad_prompt"))]
)
def test_fails_each_time(http: httpx.Client, scenario: str, status: tuple[int, str]) -> None:
    with ElevenLabsServer(scenario) as server:
        audio = {"audio": ("a.mp3", files.mp3())}
        for answer in (
            post(http, server),
            post(http, server, SOUND),
            post(http, server, ISOLATION, files=audio),
        ):
            assert status_of(answer) == status


@pytest.mark.parametrize(
    ("scenario", "status"), [("rate_limited", "rate_limit_exceeded"), ("overloaded", "system_busy")]
)
def test_fails_once(http: httpx.Client, scenario: str, status: str) -> None:
    with ElevenLabsServer(scenario) as server:
        assert status_of(post(http, server)) == (429, status)
        assert post(http, server).status_code == 200


def test_breaks_once(http: httpx.Client) -> None:
    with ElevenLabsServer("broken") as server:
        with pytest.raises(httpx.RemoteProtocolError):
            post(http, server)
        assert post(http, server).content == files.mp3()
