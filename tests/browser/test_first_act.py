"""Explore before its program has come: what stands there, and what is done in the meantime."""

import csv
import io
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, Route, expect

from generator.pages.explored import FIRST
from tests.browser.conftest import Served
from tests.browser.watching import Watched

pytestmark = [pytest.mark.browser, pytest.mark.build]

# All that a choice could change, as markup, in each part of the page.
SHOWN = """() => Object.fromEntries(["#cards", "#found", "#more", "#shut", "#choices"].map((part) =>
  [part, document.querySelector(part).outerHTML.replace(/\\s*([<>])\\s*/g, "$1")]))"""
READY = ".explore.ready"
PROGRAM = re.compile(r"/explore\.|explore/data/")


def explore(served: Served, language: str) -> str:
    return f"{served.site.path(language)}explore/"


def late(page: Page) -> None:
    """The program takes its time."""

    def wait(route: Route) -> None:
        page.wait_for_timeout(400)
        route.continue_()

    page.route(re.compile(r"/assets/explore\."), wait)


def total(page: Page) -> int:
    return int(re.sub(r"\D", "", page.inner_text("#found")) or "1")


def test_what_stands_there_is_what_the_program_shows(served: Served, watched: Watched) -> None:
    page = watched.page
    for language in served.site.languages:
        watched.go(explore(served, language))
        before = page.evaluate(SHOWN)
        page.focus("#sort")
        page.wait_for_selector(READY)
        assert page.evaluate(SHOWN) == before
        assert page.locator("#cards > .card").count() == FIRST < total(page)
    assert watched.taken() == []


def test_who_only_reads_loads_nothing_more(served: Served, watched: Watched) -> None:
    page = watched.page
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.removeprefix(served.address)))
    watched.go(explore(served, served.site.languages[0]))
    page.locator("#found").click()
    page.locator("#cards h3 a").nth(3).focus()
    page.mouse.wheel(0, 3000)
    page.wait_for_timeout(300)
    assert [address for address in asked if PROGRAM.search(address)] == []
    page.locator("#more").click()
    expect(page.locator("#cards > .card").nth(FIRST).locator("h3 a")).to_be_focused()
    assert any(PROGRAM.search(address) for address in asked)
    assert watched.taken() == []


def test_what_is_chosen_in_the_meantime_counts(served: Served, watched: Watched) -> None:
    page = watched.page
    late(page)
    watched.go(explore(served, served.site.languages[0]))
    whole = total(page)
    ticks = page.locator(".facet[data-facet=dim] input")
    values = [ticks.nth(at).get_attribute("value") for at in range(2)]
    ticks.nth(0).check()
    ticks.nth(1).check()
    page.wait_for_url(f"**/explore/?dim={values[0]}&dim={values[1]}")
    expect(page.locator("#chips .chip")).to_have_count(2)
    expect(ticks.nth(1)).to_be_focused()
    assert ticks.nth(0).is_checked()
    assert total(page) < whole
    page.go_back()
    expect(page.locator("#chips .chip")).to_have_count(0)
    assert total(page) == whole
    assert not ticks.nth(0).is_checked()
    assert watched.taken() == []


def test_what_is_typed_and_sorted_in_the_meantime_counts(served: Served, watched: Watched) -> None:
    page = watched.page
    late(page)
    watched.go(explore(served, served.site.languages[0]))
    word = page.locator("#cards h3 a").nth(2).inner_text()[:4]
    page.select_option("#sort", "name")
    page.locator("#q").fill(word)
    expect(page.locator("#chips .chip")).to_have_count(1)
    assert "sort=name" in page.url
    assert total(page) == page.locator("#cards > .card").count()


def test_a_button_that_is_pressed_in_the_meantime_is_heard(
    served: Served, watched: Watched
) -> None:
    page = watched.page
    late(page)
    watched.go(explore(served, served.site.languages[0]))
    page.locator("#take summary").click()
    with page.expect_download() as download:
        page.locator("#csv").click()
    text = Path(download.value.path()).read_text(encoding="utf-8-sig")
    assert len(list(csv.reader(io.StringIO(text, newline="")))) == total(page) + 1
    assert page.inner_text("#view") == page.url
    assert watched.taken() == []


def test_a_code_at_the_foot_is_loaded_when_it_is_wanted(watched: Watched) -> None:
    page = watched.page
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    watched.go("about/")
    page.locator(".pass summary").scroll_into_view_if_needed()
    page.wait_for_timeout(300)
    assert not any("/codes/" in address for address in asked)
    with page.expect_response(re.compile(r"/assets/codes/about\.")) as response:
        page.locator(".pass summary").press("Enter")
    assert response.value.ok
    assert page.get_by_role("img", name=re.compile("QR code|二维码")).is_visible()
    assert watched.taken() == []


def test_an_address_that_says_a_choice_shows_nothing_else(served: Served, watched: Watched) -> None:
    page = watched.page
    late(page)
    watched.go(f"{explore(served, served.site.languages[0])}?kind=brand")
    assert not page.locator("#results").is_visible()
    assert not page.locator("#choices").is_visible()
    page.wait_for_selector(READY)
    assert page.locator("#cards > .card:not(.signed)").count() == 0
    assert page.locator("#cards > .card").first.is_visible()
    assert watched.taken() == []
