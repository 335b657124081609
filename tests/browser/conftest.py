"""The system's Chromium, and both sites served by nginx.

The browser lives as long as a module of tests: two of Playwright's can't be open in one process.
"""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser, BrowserContext, ViewportSize, sync_playwright

from tests.browser.nginx import nginx
from tests.browser.watching import Watched
from tests.build.project import Site

PHONE: ViewportSize = {"width": 390, "height": 844}
DESK: ViewportSize = {"width": 1280, "height": 900}


@dataclass(frozen=True, slots=True)
class Served:
    """A site, and the address of its root on this machine."""

    site: Site
    address: str


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    path = shutil.which("chromium") or shutil.which("chromium-browser")
    arguments = ["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"]
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=path, args=arguments)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def served(site: Site, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with nginx(site, tmp_path_factory.mktemp("nginx")) as address:
        yield Served(site, address)


@pytest.fixture
def context(chromium: Browser) -> Iterator[BrowserContext]:
    """A visitor who was never here, who asked for less motion so that nothing is half-way."""
    context = chromium.new_context(viewport=DESK, reduced_motion="reduce")
    context.set_default_timeout(8_000)
    yield context
    context.close()


@pytest.fixture
def watched(context: BrowserContext, served: Served) -> Watched:
    return Watched(context, served.address)


@pytest.fixture
def plain(chromium: Browser, served: Served) -> Iterator[Watched]:
    """A visitor with a phone and without JavaScript."""
    context = chromium.new_context(viewport=PHONE, java_script_enabled=False)
    context.set_default_timeout(8_000)
    yield Watched(context, served.address)
    context.close()
