"""Some vectors over real HTTP: raw, the mock judges each as it says; through the client, too, and unasked.

A request that is valid reaches the mock as it stands; of one that is not, nothing is sent.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from http.client import HTTPConnection
from typing import Any

import httpx
import pytest

import hosted_models
from contract.contract import some_vectors_of
from mock_calls import ASKED_BY_STATUS, catalogue, create_path, mocked, valid_request
from mock_calls import png as an_image
from mocked_clients import RICH, client_and_mock
from specpress.base.json_text import json_text
from specpress.mock import Mock
from specpress.runtime.file_types import types_of

of_each_provider = pytest.mark.parametrize("provider", ASKED_BY_STATUS)


def vectors(provider: str) -> Iterator[tuple[str, Any]]:
    """Some vectors of each model of a provider, with the model's id."""
    for model in catalogue().hosted[provider].models:
        yield from ((model, vector) for vector in some_vectors_of(f"{provider}/{model}"))


@of_each_provider
def test_the_mock_judges_each_vector_as_it_says(provider: str) -> None:
    tried = {True: 0, False: 0}
    with mocked(credits=RICH) as mock:
        connection = HTTPConnection("127.0.0.1", mock.port, timeout=20)
        for model, vector in vectors(provider):
            status, text = sent(connection, mock, provider, model, vector["request"])
            assert (status == 200) is vector["valid"], (model, vector["name"], status, text)
            assert status in (200, 400), (model, vector["name"], text)
            tried[vector["valid"]] += 1
        connection.close()
        assert mock.counters.tasks == {provider: tried[True]}
        assert mock.counters.statuses == {200: tried[True], 400: tried[False]}
    assert tried[True] == len(catalogue().hosted[provider].models) < tried[False]


def sent(connection: HTTPConnection, mock: Mock, provider: str, model: str, body: Any) -> tuple[int, bytes]:
    """The status and the body that a request is answered with, by Python's own HTTP alone."""
    headers = {"Authorization": f"Bearer {mock.key(provider)}", "Content-Type": "application/json"}
    connection.request("POST", f"/{provider}{create_path(provider, model)}", json.dumps(body), headers)
    response = connection.getresponse()
    return response.status, response.read()


@of_each_provider
def test_the_client_judges_each_vector_as_it_says_and_sends_what_is_valid(provider: str) -> None:
    created = 0
    with client_and_mock(provider) as (client, mock):
        for model, vector in vectors(provider):
            if vector["valid"]:
                task = client.models[model].create(vector["request"])
                kept = mock.state.store.task(provider, task.id)
                assert kept is not None
                assert (kept.model, as_json(kept.body)) == (model, vector["request"]), vector["name"]
                created += 1
            else:
                with pytest.raises(hosted_models.RequestRefused) as caught:
                    client.models[model].create(vector["request"])
                assert caught.value.problems, vector["name"]
        assert mock.counters.requests == {f"{provider}/create": created}
        assert mock.counters.statuses == {200: created}


def as_json(body: Any) -> Any:
    """What the mock keeps of a body, its numbers as JSON has them."""
    return json.loads(json_text(body))


@of_each_provider
def test_a_whole_job_of_each_model(provider: str, tmp_path: Any) -> None:
    """What comes back is of the model's class, costs what was told, and is a file of the kind that it says."""
    kinds = set()
    with client_and_mock(provider) as (client, mock):
        for id, model in catalogue().hosted[provider].models.items():
            stages: list[str] = []
            request = valid_request(model.name)
            job = client.models[id].run(request, on_progress=lambda told, to=stages: to.append(told.stage))
            assert (stages[:2], stages[-1]) == (["checked", "created"], "done"), model.name
            entry = hosted_models.load(model.name)
            assert isinstance(entry.Result.model_validate(job.raw), type(job.result)), model.name
            charged = mock.state.store.task(provider, job.id)
            assert charged is not None
            if job.price is not None and job.price.amount is not None:
                assert job.price.amount == charged.reserved, model.name
            if model.modality not in (*kinds, "3d", "text"):
                with job.files[0].save(tmp_path).open("rb") as file:
                    assert types_of(file.read())[0].partition("/")[0] == model.modality
                kinds.add(model.modality)
        assert mock.counters.charges.total() == mock.counters.tasks[provider] == len(client.models)
        assert set(mock.counters.charges.values()) == {1}
    assert "image" in kinds


@pytest.mark.parametrize("provider", sorted(set(catalogue().hosted) - set(ASKED_BY_STATUS)))
def test_a_job_of_each_model_comes_to_its_files(provider: str) -> None:
    """Whatever the flow: the request reaches the mock as it was made, and a file comes back, or a text."""
    with client_and_mock(provider) as (client, mock):
        for id, model in catalogue().hosted[provider].models.items():
            job = client.models[id].run(valid_request(model.name))
            assert job.files or (model.modality == "text" and job.raw is not None), model.name
        assert mock.counters.tasks[provider] == len(catalogue().hosted[provider].models)


def test_uploads_travel_from_the_file_to_the_task() -> None:
    """A file becomes an element with the address and the token that its upload was answered with."""
    with client_and_mock("rivya") as (client, mock):
        job = client.models.flux_kontext_pro.run(prompt="x", reference_media_items=[an_image()])
        task = mock.state.store.task("rivya", job.id)
        assert task is not None
        (element,) = task.body["params"]["referenceMediaItems"]
        assert httpx.get(element["url"]).content == an_image()
        assert (element["kind"], element["mimeType"]) == ("image", "image/png")
