"""What catalog.json says where one name means two things, and that nothing in it is as it was written."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import Any

from repository_specs import SPECS
from specpress.catalog.json_values import plain
from specpress.catalog.provider import Endpoint, Provider
from specpress.catalog.read import read
from specpress.spec.base import Spec


def test_the_path_of_an_endpoint_is_that_of_its_url() -> None:
    provider = Provider(
        id="acme",
        title="Acme",
        endpoints=(Endpoint(name="create", method="POST", path="/v1/tasks/{id}"),),
    )
    assert plain(provider)["endpoints"][0]["path"] == "/v1/tasks/{id}"


def test_nothing_in_the_catalogue_is_as_it_was_written() -> None:
    """`copied` takes over what both sides have under one name; what has to be resolved first must not slip by."""
    catalog, _ = read(SPECS)
    pending: list[Any] = [*catalog.providers.values(), *catalog.families.values(), *catalog.models.values()]
    assert len(pending) > 50
    while pending:
        part = pending.pop()
        assert not isinstance(part, Spec), part
        if isinstance(part, dict):
            pending += part.values()
        elif isinstance(part, tuple):
            pending += part
        elif is_dataclass(part):
            pending += (getattr(part, field.name) for field in fields(part) if field.name != "origin")
