"""Runs the official clients of Google against its strict server, for whole jobs.

    python -m venv ENV; ENV/bin/pip install google-genai
    npm install --prefix PACKAGES @google/genai
    PYTHONPATH=tests PACKAGES=PACKAGES ENV/bin/python -m vendors.google.official

The Python client is led here by its documented `http_options.base_url`, the JavaScript one by `led.mjs`;
the token comes from credentials made by hand.
"""

from __future__ import annotations

import warnings
from importlib.metadata import version
from pathlib import Path
from typing import Any

from google import genai  # type: ignore[import-not-found,attr-defined,unused-ignore]
from google.auth.credentials import Credentials  # type: ignore[import-not-found,unused-ignore]
from google.genai import errors, types  # type: ignore[import-not-found,unused-ignore]

from vendors import files
from vendors.google.server import LOCATIONS, PROJECT, REGION, GoogleServer
from vendors.official import javascript, report

VEO, IMAGEN, GEMINI = "veo-3.1-generate-001", "imagen-4.0-generate-001", "gemini-3.1-flash-image"


class Token(Credentials):  # type: ignore[misc]
    """A token that is there already."""

    def __init__(self, token: str) -> None:
        super().__init__()
        self.token = token

    def refresh(self, request: Any) -> None:
        raise AssertionError("it does not expire")


def client_of(server: GoogleServer, token: str | None = None, **options: Any) -> Any:
    return genai.Client(
        vertexai=True,
        project=PROJECT,
        location=LOCATIONS[REGION],
        credentials=Token(token or server.key),
        http_options=types.HttpOptions(base_url=server.urls[REGION], **options),
    )


def film(client: Any, **config: Any) -> Any:
    """A whole task: it is started, then asked for until it ends."""
    source = types.GenerateVideosSource(prompt="a cat", image=picture())
    options = types.GenerateVideosConfig(duration_seconds=8, aspect_ratio="9:16", **config)
    operation = client.models.generate_videos(model=VEO, source=source, config=options)
    assert operation.done is None
    while not operation.done:
        operation = client.operations.get(operation)
    return operation


def picture() -> Any:
    return types.Image(image_bytes=files.png(), mime_type="image/png")


def code_of(call: Any) -> tuple[int, str]:
    try:
        call()
    except errors.APIError as error:
        return error.code, error.status
    raise AssertionError("no error")


def succeeds() -> None:
    with GoogleServer() as server:
        client = client_of(server)
        done = film(client, number_of_videos=2, generate_audio=True, resolution="1080p", seed=7)
        assert [video.video.video_bytes for video in done.response.generated_videos] == [files.mp4()] * 2
        assert [request.raw_path.rpartition(":")[2] for request in server.requests] == [
            "predictLongRunning",
            *["fetchPredictOperation"] * 3,
        ]
        config = types.GenerateImagesConfig(number_of_images=2, aspect_ratio="3:4", include_rai_reason=True)
        made = client.models.generate_images(model=IMAGEN, prompt="a cat", config=config)
        assert [image.image.image_bytes for image in made.generated_images] == [files.png()] * 2
        image_config = types.ImageConfig(aspect_ratio="16:9", image_size="2K")
        answer = client.models.generate_content(
            model=GEMINI,
            contents=["make it red", types.Part.from_bytes(data=files.png(), mime_type="image/png")],
            config=types.GenerateContentConfig(
                response_modalities=["TEXT", "IMAGE"], image_config=image_config
            ),
        )
        kinds = [bool(part.inline_data) for part in answer.candidates[0].content.parts]
        assert kinds == [False, True]
        assert not server.leaks
        assert not server.undocumented


def fails() -> None:
    with GoogleServer("fails") as server:
        assert film(client_of(server)).error["code"] == 13


def refused() -> None:
    with GoogleServer("refused") as server:
        done = film(client_of(server))
        assert (done.error, done.response.generated_videos) == (None, None)
        assert done.response.rai_media_filtered_count == 1
    with GoogleServer("prompt_refused") as server:
        client = client_of(server)
        assert film(client).error["code"] == 3
        made = code_of(lambda: client.models.generate_images(model=IMAGEN, prompt="a"))
        assert made == (400, "INVALID_ARGUMENT")
    with GoogleServer() as server:
        assert code_of(lambda: film(client_of(server, "wrong"))) == (401, "UNAUTHENTICATED")
        bad = code_of(lambda: film(client_of(server), number_of_videos=9))
        assert bad == (400, "INVALID_ARGUMENT")
    with GoogleServer("imagen_retired") as server:
        client = client_of(server)
        gone = code_of(lambda: client.models.generate_images(model=IMAGEN, prompt="a"))
        assert gone == (404, "NOT_FOUND")


def tries_again() -> None:
    for scenario in ("rate_limited", "overloaded"):
        with GoogleServer(scenario) as server:
            assert code_of(lambda: film(client_of(server)))[0] in (429, 503)
        with GoogleServer(scenario) as server:
            again = types.HttpRetryOptions(attempts=2, initial_delay=0.01)
            assert film(client_of(server, retry_options=again)).response.generated_videos


def in_javascript() -> None:
    for scenario in ("succeeds", "fails", "refused", "rate_limited", "overloaded"):
        with GoogleServer(scenario) as server:
            javascript(server, Path(__file__).with_name("official.mjs"), scenario)
            assert not server.leaks


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    jobs = (succeeds, fails, refused, tries_again, in_javascript)
    report(f"google-genai {version('google-genai')}", [(job.__name__, job) for job in jobs])
