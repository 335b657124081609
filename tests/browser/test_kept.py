"""What a reader chose lasts, over pages, languages and visits; nothing jumps, no more is kept."""

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.conftest import PHONE, Served
from tests.browser.kinds import one_of_each_kind
from tests.browser.test_reading import choose
from tests.browser.watching import Watched
from tests.browser.weighing import visitor

pytestmark = [pytest.mark.browser, pytest.mark.build]

CHOSEN = {"text": "larger", "contrast": "high", "theme": "dark"}
SHOWN = "() => ({...document.documentElement.dataset})"
SIZE = "() => parseFloat(getComputedStyle(document.documentElement).fontSize)"
KEPT = "() => ({...localStorage})"
SET = "rows => { for (const [name, value] of Object.entries(rows)) localStorage[name] = value; }"
STORED = {f"display-{name}": value for name, value in CHOSEN.items()}


def pressed(page: Page) -> dict[str, str]:
    """The choices that the page says are made."""
    return {
        str(button.get_attribute("data-set")): str(button.get_attribute("data-value"))
        for button in page.locator('.display button[data-set][aria-pressed="true"]').all()
    }


def test_over_visits(served: Served, chromium: Browser) -> None:
    first, second = (served.address + served.site.path(code) for code in served.site.languages)
    context = chromium.new_context(viewport=PHONE)
    page = context.new_page()
    page.goto(first)
    normal = page.evaluate(SIZE)
    for name, value in CHOSEN.items():
        choose(page, name, value)
    state = context.storage_state()
    context.close()
    # Days later, in the other language, on another page.
    context = chromium.new_context(viewport=PHONE, storage_state=state)
    page = context.new_page()
    page.goto(f"{second}about/")
    assert page.evaluate(SHOWN) == CHOSEN
    assert page.evaluate(SIZE) == pytest.approx(normal * 1.8)
    assert pressed(page) == CHOSEN
    for name in CHOSEN:
        choose(page, name, "")
    page.goto(first)
    assert page.evaluate(SHOWN) == {}
    assert page.evaluate(SIZE) == normal
    assert page.evaluate(KEPT) == {}
    context.close()


def test_on_every_kind_of_page_and_nothing_jumps(served: Served, chromium: Browser) -> None:
    """Over a slow line: a choice that came after the first paint would move the page."""
    faults = {}
    with visitor(chromium, slow=True) as somebody:
        somebody.visit(served.address)
        page = somebody.page
        page.evaluate(SET, STORED)
        for address in [*one_of_each_kind(served.site), "404.html"]:
            visit = somebody.visit(served.address + address, through=False)
            if page.evaluate(SHOWN) != CHOSEN or not visit.still:
                faults[address] = (page.evaluate(SHOWN), visit.moved)
    assert faults == {}


def test_nothing_else_is_kept(served: Served, watched: Watched) -> None:
    page = watched.page
    for address in one_of_each_kind(served.site):
        watched.go(address)
    choose_and_search(served, watched)
    assert page.context.cookies() == []
    assert page.evaluate(KEPT) == {"display-text": "large"}
    assert page.evaluate("() => ({...sessionStorage})") == {}
    assert page.evaluate("async () => (await indexedDB.databases()).length") == 0
    assert (
        page.evaluate("async () => (await navigator.serviceWorker.getRegistrations()).length") == 0
    )
    assert watched.taken() == []


def choose_and_search(served: Served, watched: Watched) -> None:
    page = watched.page
    watched.go(served.site.path(served.site.languages[0]))
    choose(page, "text", "large")
    watched.go("search/?q=1")
    expect(page.locator("#found")).not_to_be_empty()
    watched.go("explore/")
    expect(page.locator(".explore .card").first).to_be_visible()


def test_what_somebody_spoilt_is_passed_over(watched: Watched) -> None:
    page = watched.page
    watched.go("")
    page.evaluate(SET, {"display-text": '"><b>', "display-theme": "__proto__", "display-x": "y"})
    watched.go("about/")
    assert page.evaluate(SHOWN) == {}
    choose(page, "text", "large")
    page.reload()
    assert page.evaluate(SHOWN) == {"text": "large"}
    assert watched.taken() == []


def test_where_nothing_may_be_kept(served: Served, context: BrowserContext) -> None:
    """Some browsers close the storage: the choice then holds for the page."""
    context.add_init_script(
        "Object.defineProperty(window, 'localStorage', {get() { throw new Error('closed'); }})"
    )
    watched = Watched(context, served.address)
    watched.go("")
    choose(watched.page, "text", "larger")
    assert watched.page.evaluate(SHOWN) == {"text": "larger"}
    watched.go("about/")
    assert watched.page.evaluate(SHOWN) == {}
    assert watched.taken() == []


def test_the_language_stays(served: Served, watched: Watched) -> None:
    """Whoever reads one language is led on in it, by every link but the switch."""
    site, page = served.site, watched.page
    second = site.path(site.languages[1])
    astray = {}
    for address in one_of_each_kind(site):
        watched.go(address)
        # Addresses of pages end in a slash; files belong to no language.
        links = page.locator("a[href]:not(.lang)").evaluate_all(
            "rows => rows.map((link) => link.href.split(/[?#]/)[0])"
            ".filter((href) => href.endsWith('/'))"
        )
        ours = {link.removeprefix(served.address) for link in links if served.address in link}
        assert ours, address
        others = {link for link in ours if link.startswith(second) != address.startswith(second)}
        if others:
            astray[address] = others
    assert astray == {}
    assert watched.taken() == []
