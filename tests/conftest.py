"""The package that the target `python` makes of two models, made once for all tests that use it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from python_models import ACME, MODELS
from python_package import imported, write


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(tmp_path_factory.mktemp("generated"), MODELS, ACME)


@pytest.fixture(scope="module")
def hosted(folder: Path) -> Iterator[ModuleType]:
    with imported(folder) as package:
        yield package


@pytest.fixture(scope="module")
def painter(hosted: ModuleType) -> Any:
    return hosted.load("acme/painter")
