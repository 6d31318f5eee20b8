"""What catalog.json says where one name means two things."""

from __future__ import annotations

from specpress.catalog.json_values import plain
from specpress.catalog.provider import Endpoint, Provider


def test_the_path_of_an_endpoint_is_that_of_its_url() -> None:
    provider = Provider(
        id="acme",
        title="Acme",
        endpoints=(Endpoint(name="create", method="POST", path="/v1/tasks/{id}"),),
    )
    assert plain(provider)["endpoints"][0]["path"] == "/v1/tasks/{id}"
