"""A headless Chromium, and the small site served to it from below the root of a server.

Without a Chromium these tests are skipped, but in CI they fail.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize, sync_playwright

from site_docs import write_docs
from site_server import Opener, Server, served
from specpress.cli import main

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
ARGUMENTS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip
OF_A_PAGE = frozenset({"viewport", "color_scheme"})
"""Options that a page can have in a window of other pages; all others are those of a window."""
DESK: ViewportSize = {"width": 1280, "height": 720}
BASE = "x/y"
"""The site's folder below the root of the server."""


# Of a module and not of the session: Playwright runs an event loop in this thread, beside which a test that comes
# later could not run one of its own.
@pytest.fixture(scope="module")
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


@pytest.fixture(scope="module")
def window(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[BrowserContext]:
    """A window in which most tests open their pages, beside one that stays and keeps its process alive.

    A window and a process for each test would take as long as all that is done on the page.
    """
    with browser.new_context() as window:
        with served(tmp_path_factory.mktemp("empty")) as address:
            window.new_page().goto(address)
        yield window


@pytest.fixture
def serve() -> Iterator[Server]:
    """Serves a folder for one test, and gives its address."""
    with ExitStack() as servers:
        yield lambda folder: servers.enter_context(served(folder))


# It asks for `serve` so that pages are closed before their server is: what one still loads then would be missing.
@pytest.fixture
def visit(browser: Browser, window: BrowserContext, serve: Server) -> Iterator[Opener]:
    """Opens an address in a new page, which knows nothing of those of other tests.

    No page may err, miss a file or ask another host.
    """
    contexts: list[BrowserContext] = []
    pages: list[Page] = []
    wrong: list[str] = []

    def opened(url: str, **options: Any) -> Page:
        if options.keys() <= OF_A_PAGE:
            page = window.new_page()
            page.set_viewport_size(options.get("viewport", DESK))
            page.emulate_media(color_scheme=options.get("color_scheme", "light"))
        else:
            contexts.append(context := browser.new_context(**options))
            page = context.new_page()
        pages.append(page)
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
    for page in pages:
        page.evaluate("localStorage.clear(); sessionStorage.clear()")
        page.close()
    for context in contexts:
        context.close()
    window.clear_cookies()
    assert wrong == []
    assert hacked == []
