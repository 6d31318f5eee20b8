"""A headless Chromium, and the small site served to it from below the root of a server.

Without a Chromium these tests are skipped, but in CI they fail.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from site_docs import write_docs
from site_server import Opener, served
from specpress.cli import main

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
ARGUMENTS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip
BASE = "x/y"
"""The site's folder below the root of the server."""


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    found = next(filter(None, map(shutil.which, NAMES)), None)
    if found is None:
        message = "no Chromium was found; install one"
        pytest.fail(message) if os.environ.get("CI") else pytest.skip(message)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=found, args=ARGUMENTS)
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_docs(tmp_path_factory.mktemp("docs") / "generated")


@pytest.fixture(scope="session")
def folder(generated: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the built site."""
    root = tmp_path_factory.mktemp("served")
    out = root / BASE
    out.parent.mkdir(parents=True)
    assert main(["site", "--docs", str(generated), "--out", str(out)]) == 0
    return out


@pytest.fixture(scope="session")
def address(folder: Path) -> Iterator[str]:
    """The address of the built site."""
    with served(folder.parents[1]) as root:
        yield f"{root}/{BASE}"


@pytest.fixture
def visit(browser: Browser) -> Iterator[Opener]:
    """Opens an address in a window of its own; no page may err, miss a file or ask another host."""
    contexts: list[BrowserContext] = []
    pages: list[Page] = []
    wrong: list[str] = []

    def opened(url: str, **options: Any) -> Page:
        contexts.append(context := browser.new_context(**options))
        pages.append(page := context.new_page())
        host = urlsplit(url).netloc
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on(
            "response", lambda answer: answer.status >= 400 and wrong.append(f"{answer.status} {answer.url}")
        )
        page.on(
            "request", lambda asked: urlsplit(asked.url).netloc not in ("", host) and wrong.append(asked.url)
        )
        page.goto(url)
        return page

    yield opened
    hacked = [page.url for page in pages if page.evaluate("window.hacked")]
    for context in contexts:
        context.close()
    assert wrong == []
    assert hacked == []
