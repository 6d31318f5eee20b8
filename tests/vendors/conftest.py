"""What the tests of the strict servers share."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest


@pytest.fixture(scope="session")
def http() -> Iterator[httpx.Client]:
    """Plain HTTP: it follows no redirect, tries nothing again and sends no header of a vendor."""
    with httpx.Client(verify=False, trust_env=False, timeout=10) as client:
        yield client
