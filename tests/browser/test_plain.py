"""Without JavaScript, on the narrowest screen: each page is readable, and reached from home."""

from collections import deque
from urllib.parse import urldefrag

import pytest

from tests.browser.conftest import Served
from tests.browser.test_every_page import OVERFLOW
from tests.browser.watching import Watched

pytestmark = [pytest.mark.browser, pytest.mark.build]

# Text of the page that nobody can see, nowhere on it: a wide table may stand as a list as well.
# What waits in a fold opens without scripts; what only scripts can use, or fill, is marked so, and
# what Explore adds is in a box of its own.
UNSEEN = """() => {
  const main = document.querySelector("main");
  for (const fold of main.querySelectorAll("details")) fold.open = true;
  const plain = (text) => text.replace(/\\s+/g, " ").trim();
  const seen = plain(main.innerText).toLowerCase();
  const walk = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const unseen = [];
  while (walk.nextNode()) {
    const text = plain(walk.currentNode.data), element = walk.currentNode.parentElement;
    if (!text || element.closest("[hidden], .js-only, .explore, button[type=button]")) continue;
    const look = {opacityProperty: true, visibilityProperty: true};
    if (element.checkVisibility(look) || seen.includes(text.toLowerCase())) continue;
    unseen.push(text.slice(0, 40));
  }
  return unseen;
}"""
# Links that a finger can reach: those that are seen, and those in folds, once these are opened.
LINKS = """() => {
  for (const fold of document.querySelectorAll("details")) fold.open = true;
  const seen = (link) => link.checkVisibility({visibilityProperty: true});
  return [...document.querySelectorAll("a[href]")].filter(seen).map((link) => link.href);
}"""


def test_every_page_is_readable_and_reached(served: Served, plain: Watched) -> None:
    page, site = plain.page, served.site
    page.set_viewport_size({"width": 320, "height": 640})
    faults: dict[str, list[str]] = {}
    leads: dict[str, list[str]] = {}
    for address in site.pages():
        plain.go(address)
        found = [fault for fault in [page.evaluate(OVERFLOW)] if fault]
        found += page.evaluate(UNSEEN)
        if not page.locator("h1").is_visible():
            found.append("no heading")
        if len(page.locator("main").inner_text()) < 10:
            found.append("hardly a word")
        found += plain.taken()
        if found:
            faults[address] = found
        links = (urldefrag(link).url for link in page.evaluate(LINKS))
        leads[address] = [
            link.removeprefix(served.address) for link in links if link.startswith(served.address)
        ]
    assert faults == {}
    unreached = set(leads) - reached(leads)
    assert {address for address in unreached if not address.endswith("embed/")} == set()


def reached(leads: dict[str, list[str]]) -> set[str]:
    """Where one gets from the home page, link by link."""
    found, waiting = {""}, deque([""])
    while waiting:
        for link in leads[waiting.popleft()]:
            if link in leads and link not in found:
                found.add(link)
                waiting.append(link)
    return found


def test_what_is_unseen_would_be_told(plain: Watched) -> None:
    plain.go("about/")
    page = plain.page
    assert page.evaluate("() => document.documentElement.className") == ""
    assert page.evaluate(UNSEEN) == []
    page.evaluate("() => { document.querySelector('main p').style.visibility = 'hidden'; }")
    assert page.evaluate(UNSEEN) != []
