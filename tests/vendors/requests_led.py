"""Leads the vendors' official clients that use requests to the strict servers."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

import requests

from vendors.strict import StrictServer


@contextmanager
def requests_led_to(server: StrictServer) -> Iterator[None]:
    """Lead every request to one of the vendor's hosts here; any other one is refused."""
    real = requests.adapters.HTTPAdapter.send

    def send(self: Any, request: Any, **more: Any) -> Any:
        parts = urlsplit(request.url)
        request.url = request.url.replace(
            f"{parts.scheme}://{parts.netloc}", server.urls[f"{parts.scheme}://{parts.netloc}"]
        )
        return real(self, request, **more)

    requests.adapters.HTTPAdapter.send = send  # type: ignore[assignment, method-assign]
    try:
        yield
    finally:
        requests.adapters.HTTPAdapter.send = real  # type: ignore[method-assign]
