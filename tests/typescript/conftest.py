"""The npm package of the committed specs, built."""

from __future__ import annotations

from pathlib import Path

import pytest

from typescript_package import shared


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return shared(tmp_path_factory.getbasetemp())
