"""The order of the tests, and the package that the target `python` makes of two models, made once for all tests."""

from __future__ import annotations

import functools
import signal
import ssl
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from client_api import package
from command_line import specpress
from python_models import ACME, MODELS
from python_package import imported, write
from target_runs import made_once

HERE = Path(__file__).parent
DEAREST_FIRST = (
    "browser/test_committed_site.py", "browser/test_pages.py", "browser/test_builder.py", "test_interrupts.py",
    "test_executor.py", "test_hostile_texts.py", "mock/test_mock_tools.py", "test_determinism.py",
    "openapi/test_tools.py", "test_tour.py",
    "test_cli.py", "contract/test_docs.py", "contract/test_mutation.py", "test_python_source.py",
    "test_spec_schema.py", "typescript/test_mock.py", "clients/test_many_jobs.py", "test_own_targets.py",
    "test_site.py", "test_serve.py", "typescript/test_against_mock.py", "test_terminal.py", "test_hostile.py",
    "test_wheel.py", "test_mdx.py",
)  # fmt: skip
"""Files that take ten seconds or more. A file goes to one process, which keeps what it has made; so none of these may
come last, when the other process has nothing left to do."""


# How fast inputs are made says how busy the machine is, and nothing of what is tested.
settings.register_profile("busy", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("busy")


def pytest_configure() -> None:
    """Take signals as a process does that a terminal starts.

    What a script has put into the background ignores Ctrl-C, under `nohup` also the end of the terminal, and hands that
    on to all that it starts: tests that signal a process would wait for its end for ever.
    """
    for name, handler in (("SIGINT", signal.default_int_handler), ("SIGHUP", signal.SIG_DFL)):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is signal.SIG_IGN:
            signal.signal(number, handler)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the dearest files first, all others after them as they were."""
    missing = [name for name in DEAREST_FIRST if not (HERE / name).is_file()]
    if missing:
        raise pytest.UsageError(
            f"DEAREST_FIRST in tests/conftest.py names files that are not there: {missing}"
        )
    rank = {HERE / name: place for place, name in enumerate(DEAREST_FIRST)}
    items.sort(key=lambda item: rank.get(item.path, len(rank)))


@pytest.fixture(scope="session", autouse=True)
def _authorities() -> Iterator[None]:
    """Read the authorities that HTTPS trusts once: httpx does it for each client, 30 ms, and tests make thousands."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ssl, "create_default_context", functools.cache(ssl.create_default_context))
        yield


@pytest.fixture(scope="session")
def made_demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The catalogue that `init` makes, with everything generated, in a folder of an uncommon name: to be copied."""
    name = "cat alogue"

    def make(folder: Path) -> None:
        folder.mkdir()
        assert specpress("init", name, cwd=folder).returncode == 0
        assert specpress("generate", cwd=folder / name).returncode == 0

    return made_once(tmp_path_factory.getbasetemp(), "a demö", make) / name


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


@pytest.fixture(scope="session")
def client_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package with clients of this repository's providers."""
    return package(tmp_path_factory.mktemp("clients"))


@pytest.fixture(scope="module")
def clients(client_folder: Path) -> Iterator[ModuleType]:
    with imported(client_folder) as package:
        yield package
