"""Runs the official clients of ElevenLabs against its strict server, for whole jobs.

    python -m venv ENV; ENV/bin/pip install elevenlabs
    npm install --prefix PACKAGES @elevenlabs/elevenlabs-js
    PYTHONPATH=tests PACKAGES=PACKAGES ENV/bin/python -m vendors.elevenlabs.official

The Python client is led here by its documented `base_url`, the JavaScript one by `led.mjs`.
"""

from __future__ import annotations

import base64
from importlib.metadata import version
from pathlib import Path
from typing import Any

from elevenlabs.client import ElevenLabs as Client  # type: ignore[import-not-found]
from elevenlabs.core.api_error import ApiError  # type: ignore[import-not-found]
from elevenlabs.types import VoiceSettings  # type: ignore[import-not-found]

from vendors import files
from vendors.elevenlabs.parameters import VOICES
from vendors.elevenlabs.server import API, ElevenLabsServer
from vendors.official import javascript, report


def client_of(server: ElevenLabsServer, key: str | None = None) -> Any:
    return Client(api_key=key or server.key, base_url=server.urls[API])


def status_of(call: Any) -> tuple[int, Any]:
    """The HTTP status and the detail of the error that a call raises."""
    try:
        b"".join(call())
    except ApiError as error:
        return error.status_code, error.body["detail"]
    raise AssertionError("no error")


def speak(client: Any, **more: Any) -> Any:
    values = {"voice_id": VOICES[0], "text": "Hello", "model_id": "eleven_flash_v2_5", **more}
    return client.text_to_speech.convert(**values)


def succeeds() -> None:
    with ElevenLabsServer() as server:
        client = client_of(server)
        settings = VoiceSettings(stability=0.4, speed=1.1)
        sound = speak(client, output_format="mp3_22050_32", voice_settings=settings, enable_logging=True)
        assert b"".join(sound) == files.mp3()
        assert server.requests[0].target.endswith("?enable_logging=true&output_format=mp3_22050_32")
        timed = client.text_to_speech.convert_with_timestamps(voice_id=VOICES[0], text="Hi")
        assert base64.b64decode(timed.audio_base_64) == files.mp3()
        assert timed.alignment.characters == ["H", "i"]
        noise = client.text_to_sound_effects.convert(text="rain", duration_seconds=2, prompt_influence=0.5)
        assert b"".join(noise) == files.mp3()
        clean = client.audio_isolation.convert(audio=("a.mp3", files.mp3(), "audio/mpeg"))
        assert b"".join(clean) == files.mp3()
        assert not server.leaks
        assert not server.undocumented


def fails() -> None:
    with ElevenLabsServer("fails") as server:
        status, detail = status_of(lambda: speak(client_of(server)))
        assert (status, detail["status"]) == (401, "quota_exceeded")


def refused() -> None:
    with ElevenLabsServer("refused") as server:
        status, detail = status_of(lambda: speak(client_of(server)))
        assert (status, detail["status"]) == (400, "bad_prompt")
    with ElevenLabsServer() as server:
        client = client_of(server)
        assert status_of(lambda: speak(client_of(server, "sk_wrong")))[1]["status"] == "invalid_api_key"
        assert status_of(lambda: speak(client, voice_id="nobody"))[0] == 404
        assert status_of(lambda: speak(client, model_id="none"))[1]["param"] == "model_id"
        status, detail = status_of(lambda: speak(client, output_format="flac"))
        assert (status, detail[0]["loc"]) == (422, ["query", "output_format"])


def tries_again() -> None:
    """It asks again where it awaits JSON, and does not where it awaits the sound itself."""
    for scenario in ("rate_limited", "overloaded"):
        with ElevenLabsServer(scenario) as server:
            client_of(server).text_to_speech.convert_with_timestamps(voice_id=VOICES[0], text="Hi")
            assert len(server.requests) == 2
        with ElevenLabsServer(scenario) as server:
            assert status_of(lambda: speak(client_of(server)))[0] == 429


def in_javascript() -> None:
    for scenario in ("succeeds", "fails", "refused", "rate_limited", "overloaded"):
        with ElevenLabsServer(scenario) as server:
            javascript(server, Path(__file__).with_name("official.mjs"), scenario)
            assert not server.leaks


if __name__ == "__main__":
    jobs = (succeeds, fails, refused, tries_again, in_javascript)
    report(f"elevenlabs {version('elevenlabs')}", [(job.__name__, job) for job in jobs])
