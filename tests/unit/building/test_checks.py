"""Links of a whole release."""

import pytest

from generator.building.checks import led_to, nowhere
from generator.building.links import Found

FILES = {"index.html", "a/index.html", "a/b/index.html", "assets/x.css", "404.html"}


def told(address: str, page: str = "a/index.html", root: str = "/") -> list[str]:
    targets, faults = led_to(page, Found(links=[address]), root)
    return [*faults, *nowhere(targets, FILES, {"index.html": frozenset({"top"})}).values()]


@pytest.mark.parametrize(
    "address",
    [
        "./",
        "#",
        "../",
        "b/",
        "../a/b/",
        "../#top",
        "../assets/x.css",
        "/",
        "/a/b/",
        "https://example.org/x",
        "mailto:a@example.org",
        "?q=1",
    ],
)
def test_links_that_lead_somewhere(address: str) -> None:
    assert told(address) == []


@pytest.mark.parametrize(
    "address",
    [
        "c/",
        "../c/",
        "../../",
        "../#nowhere",
        "/c/",
        "//example.org/",
        "javascript:x",
        "b",
        "data:,",
    ],
)
def test_links_that_do_not(address: str) -> None:
    assert len(told(address)) == 1


def test_a_site_below_a_path() -> None:
    assert told("/name/a/b/", root="/name/") == []
    assert len(told("/a/b/", root="/name/")) == 1


@pytest.mark.parametrize("address", ["https://example.org/x.css", "//example.org/x.css", "y.css"])
def test_what_a_page_loads_is_ours_and_there(address: str) -> None:
    targets, faults = led_to("index.html", Found(loads=[address]), "/")
    assert len([*faults, *nowhere(targets, FILES, {})]) == 1


def test_what_was_found_on_a_page_is_told() -> None:
    assert led_to("index.html", Found(faults=["x"]), "/") == ((), ("x",))
