"""The package at the mock, over real HTTP: whole jobs, and a thousand of them amid trouble."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

import pytest

from npm_tools import NODE, run
from specpress.mock import Catalogue, Mock, Settings, read_catalogue, serving

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent / "mock"
PROVIDERS = ("odirouter", "rivya", "vtrix")
PLENTY = Decimal(10**9)
TROUBLE = """
faults:
  - {provider: rivya, endpoint: [create, status], rate: 0.05, answer: {status: 503}}
  - {provider: rivya, endpoint: [create, status], rate: 0.01, cut: before}
  - {provider: rivya, endpoint: [create, status], rate: 0.01, cut: unanswered}
  - {provider: rivya, endpoint: [create, status], rate: 0.01, cut: middle}
  - {provider: rivya, endpoint: [create, status], rate: 0.02, malformed: true}
"""


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    found, _ = read_catalogue(ROOT / "specs")
    return found


def tried(program: str, mock: Mock, package: Path, folder: Path) -> None:
    """Run a program of tests at a mock."""
    at = {one: {"url": mock.url(one), "key": mock.key(one)} for one in PROVIDERS}
    env = {
        "PACKAGE": str(package / "dist"),
        "MOCK": json.dumps(at),
    }
    said = run(
        NODE, "--test", "--test-reporter=tap", "--test-timeout=120000", HERE / program, cwd=folder, **env
    )
    assert "\n# fail 0\n" in said
    assert "\n# pass 0\n" not in said
    assert mock.crashes == []


def test_jobs(catalogue: Catalogue, package: Path, tmp_path: Path) -> None:
    with serving(catalogue, Settings(speed=200, credits=PLENTY)) as mock:
        tried("jobs.test.mjs", mock, package, tmp_path)


def test_jobs_amid_trouble(catalogue: Catalogue, package: Path, tmp_path: Path) -> None:
    with serving(catalogue, Settings(speed=200, credits=PLENTY), plan=TROUBLE) as mock:
        tried("jobs.test.mjs", mock, package, tmp_path)
