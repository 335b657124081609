"""Each page of both languages of both sites: loads without a fault, asks nobody else, and fits."""

import pytest
from playwright.sync_api import CDPSession, Page

from tests.browser.conftest import DESK, Served
from tests.browser.watching import Watched

pytestmark = [pytest.mark.browser, pytest.mark.build]

TEXTS = ["", "larger"]

# How far the page reaches beyond the window, and what does; nothing may be cut off to hide it.
OVERFLOW = """() => {
  const width = document.documentElement.clientWidth;
  const cut = [document.documentElement, document.body].some((element) =>
    ["hidden", "clip"].includes(getComputedStyle(element).overflowX));
  if (!cut && document.scrollingElement.scrollWidth <= width) return null;
  const wide = [...document.body.querySelectorAll("*")].filter((element) =>
    element.getBoundingClientRect().right > width + 0.5);
  const names = wide.slice(0, 3).map((element) =>
    `${element.tagName.toLowerCase()}.${element.className}`);
  return `${cut ? "cut off " : ""}${document.scrollingElement.scrollWidth} px: ${names}`;
}"""
# The same in each size of the text.
OVERFLOWS = f"""texts => texts.map((text) => {{
  document.documentElement.dataset.text = text;
  return ({OVERFLOW})();
}})"""
# What is only measured need not be painted: it takes the room that it would.
UNPAINTED = "() => { document.documentElement.style.visibility = 'hidden'; }"


def too_wide(page: Page, letters: CDPSession) -> list[str]:
    """At 200 % zoom on a desk, on phones, on the narrowest; then with doubled letters."""
    found = []
    page.evaluate(UNPAINTED)
    # The order in which the window changes least, since that takes longest.
    for width, texts in ((640, TEXTS), (390, TEXTS[::-1]), (320, TEXTS[::-1])):
        window(letters, width)
        for text, fault in zip(texts, page.evaluate(OVERFLOWS, texts), strict=True):
            if fault:
                found.append(f"{width} px, {text or 'normal'} text: {fault}")
    letters.send("Page.setFontSizes", {"fontSizes": {"standard": 32, "fixed": 26}})
    for width in (320, DESK["width"]):
        window(letters, width)
        fault = page.evaluate(OVERFLOW)
        if fault:
            found.append(f"{width} px, doubled letters: {fault}")
    letters.send("Page.setFontSizes", {"fontSizes": {"standard": 16, "fixed": 13}})
    window(letters, DESK["width"])
    return found


def window(session: CDPSession, width: int) -> None:
    """Make the page so wide, without the window around it, which takes longest."""
    size = {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": False}
    session.send("Emulation.setDeviceMetricsOverride", size)


def counterparts(served: Served, address: str) -> list[str]:
    """The same page in the other language; a page for a frame has no switch."""
    if address.endswith("embed/"):
        return []
    first, second = (served.site.path(code) for code in served.site.languages)
    if address.startswith(second):
        return [served.address + first + address.removeprefix(second)]
    return [served.address + second + address]


def test_each_page(served: Served, watched: Watched) -> None:
    faults: dict[str, list[str]] = {}
    site, page = served.site, watched.page
    letters = page.context.new_cdp_session(page)
    for address in site.pages():
        watched.go(address)
        found = [f"desk: {fault}" for fault in [page.evaluate(OVERFLOW)] if fault]
        if page.locator("h1").count() != 1 or not page.locator("h1").inner_text().strip():
            found.append("no heading")
        switches = page.locator("a.lang").evaluate_all("rows => rows.map(link => link.href)")
        if switches != counterparts(served, address):
            found.append(f"the language switch leads to {switches}")
        found += too_wide(page, letters)
        found += watched.taken()
        if found:
            faults[address] = found
    assert faults == {}


def test_the_policy_would_tell(watched: Watched) -> None:
    """The watch is awake: what it must see, it sees."""
    watched.go("")
    watched.page.evaluate("() => { const x = new Image(); x.src = 'https://elsewhere.example/x'; }")
    watched.page.evaluate("() => { setTimeout(() => { throw new Error('seen') }, 0); }")
    watched.page.wait_for_timeout(200)
    told = " ".join(watched.taken())
    assert "elsewhere.example" in told
    assert "script: seen" in told
