"""Runs the official clients of OpenAI against its strict server, for whole jobs.

    python -m venv ENV; ENV/bin/pip install openai
    npm install --prefix PACKAGES openai
    PYTHONPATH=tests PACKAGES=PACKAGES ENV/bin/python -m vendors.openai.official

The Python client is led here by its documented `base_url`, the JavaScript one by `led.mjs`.
"""

from __future__ import annotations

import base64
from importlib.metadata import version
from pathlib import Path
from typing import Any

import openai  # type: ignore[import-not-found]

from vendors import files
from vendors.official import javascript, report
from vendors.openai.server import API, OpenAIServer


def client_of(server: OpenAIServer, key: str | None = None) -> Any:
    return openai.OpenAI(api_key=key or server.key, base_url=server.urls[API] + "/v1")


def succeeds() -> None:
    picture = ("a.png", files.png(), "image/png")
    with OpenAIServer() as server:
        client = client_of(server)
        made = client.images.generate(model="gpt-image-2", prompt="a cat", n=2, size="1536x864")
        assert [base64.b64decode(item.b64_json) for item in made.data] == [files.png()] * 2
        assert made.usage.total_tokens == 1076
        one = client.images.edit(model="gpt-image-1.5", image=picture, prompt="red", mask=picture)
        two = client.images.edit(
            model="gpt-image-1.5", image=[picture, picture], prompt="red", n=1, input_fidelity="high"
        )
        assert one.data[0].b64_json == two.data[0].b64_json
        names = [[part.name for part in request.form()] for request in server.requests[1:]]
        assert names[0].count("image") == 1
        assert names[1].count("image[]") == 2
        file = client.files.create(file=picture, purpose="vision")
        body = {"model": "gpt-image-2", "prompt": "red", "images": [{"file_id": file.id}]}
        client.post("/images/edits", body=body, cast_to=object)
        events = list(
            client.images.generate(model="gpt-image-2", prompt="a cat", stream=True, partial_images=2)
        )
        assert [event.type.rpartition(".")[2] for event in events] == ["partial_image"] * 2 + ["completed"]
        assert not server.leaks


def problem_of(
    server: OpenAIServer, key: str | None = None, **more: Any
) -> tuple[int, str | None, str | None]:
    """The HTTP status, code and parameter of the error that a picture ends with."""
    client = client_of(server, key).with_options(max_retries=0)
    try:
        client.images.generate(model="gpt-image-2", prompt="a", **more)
    except openai.APIStatusError as error:
        return error.status_code, error.code, error.param
    raise AssertionError("no error")


def fails() -> None:
    with OpenAIServer("fails") as server:
        assert problem_of(server) == (500, "server_error", None)


def refused() -> None:
    with OpenAIServer("refused") as server:
        assert problem_of(server) == (400, "moderation_blocked", None)
    with OpenAIServer() as server:
        assert problem_of(server, "sk-wrong") == (401, "invalid_api_key", None)
        assert problem_of(server, response_format="url") == (400, "unknown_parameter", "response_format")
        assert problem_of(server, n=11) == (400, "integer_above_max_value", "n")


def tries_again() -> None:
    for scenario in ("rate_limited", "overloaded"):
        with OpenAIServer(scenario) as server:
            client_of(server).images.generate(model="gpt-image-2", prompt="a")
            assert len(server.requests) == 2


def in_javascript() -> None:
    for scenario in ("succeeds", "fails", "refused", "rate_limited", "overloaded"):
        with OpenAIServer(scenario) as server:
            javascript(server, Path(__file__).with_name("official.mjs"), scenario)
            assert not server.leaks


if __name__ == "__main__":
    jobs = (succeeds, fails, refused, tries_again, in_javascript)
    report(f"openai {version('openai')}", [(job.__name__, job) for job in jobs])
