"""Leads the vendors' official clients to the strict servers, for the scripts `<name>/official.py`.

These are run by hand, in an environment of their own that has the vendor's packages; the suite does not run them.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit

import httpx

from vendors.strict import StrictServer

HERE = Path(__file__).parent
Error = TypeVar("Error", bound=Exception)


@contextmanager
def httpx_led_to(server: StrictServer) -> Iterator[None]:
    """Lead every request of httpx to one of the vendor's hosts here; any other one is refused."""
    real = httpx.HTTPTransport.handle_request

    def handle(self: httpx.HTTPTransport, request: httpx.Request) -> httpx.Response:
        parts = urlsplit(str(request.url))
        origin = f"{parts.scheme}://{parts.netloc}"
        if origin not in server.urls.values():  # A request that is sent again was led here before.
            local = urlsplit(server.urls[origin])
            request.url = request.url.copy_with(scheme=local.scheme, host=local.hostname, port=local.port)
        return real(self, request)

    httpx.HTTPTransport.handle_request = handle  # type: ignore[method-assign]
    try:
        yield
    finally:
        httpx.HTTPTransport.handle_request = real  # type: ignore[method-assign]


def javascript(server: StrictServer, script: Path, *arguments: str) -> None:
    """Run a script of the official JavaScript client. PACKAGES names the folder that holds its `node_modules`."""
    env = {**os.environ, "ADDRESSES": json.dumps(server.urls), "KEY": server.key}
    command = [
        "node",
        "--experimental-transform-types",
        "--no-warnings",
        "--import",
        str(HERE / "led.mjs"),
        str(script),
        *arguments,
    ]
    subprocess.run(command, env=env, check=True, timeout=120)


def raised(kind: type[Error], run: Callable[[], object]) -> Error:
    """Run something that must raise an error of a kind, and give it."""
    try:
        run()
    except kind as error:
        return error
    raise AssertionError(f"it did not raise {kind.__name__}")


def report(client: str, checks: list[tuple[str, Callable[[], object]]]) -> None:
    """Run checks, and print what passed; the process ends with 1 if one did not."""
    failed = False
    for name, check in checks:
        try:
            check()
        except Exception as error:
            failed = True
            print(f"{client}: {name}: FAILED: {type(error).__name__}: {error}")
        else:
            print(f"{client}: {name}: passed")
    if failed:
        sys.exit(1)
