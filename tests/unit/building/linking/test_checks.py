"""Links of a whole release."""

import pytest

from generator.building.linking.checks import nowhere
from generator.building.linking.links import read_page
from generator.building.linking.numbering import put_places

FILES = {"index.html", "a/index.html", "a/b/index.html", "assets/x.css", "404.html"}


def told(tag: str, page: str = "a/index.html", root: str = "/") -> list[str]:
    html = f'<html lang="en"><title>T</title><h1>H</h1>{tag}'.encode()
    found = read_page(html, page, root)
    wanted: dict[str, set[str]] = {}
    put_places(wanted, found.targets)
    wrong = nowhere(wanted, FILES, {"index.html": frozenset({"top"})})
    return [*found.faults, *wrong.values()]


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
    assert told(f'<a href="{address}">') == []
    assert told(f"<a rel=x href='{address}'>") == []


@pytest.mark.parametrize(
    "address",
    [
        "c/",
        "../c/",
        "../../",
        "../../a/",
        "../#nowhere",
        "/c/",
        "//example.org/",
        "javascript:x",
        "b",
        "data:,",
    ],
)
def test_links_that_do_not(address: str) -> None:
    assert len(told(f'<a href="{address}">')) == 1
    assert len(told(f"<a rel=x href='{address}'>")) == 1


def test_a_site_below_a_path() -> None:
    assert told('<a href="/name/a/b/">', root="/name/") == []
    assert len(told('<a href="/a/b/">', root="/name/")) == 1


@pytest.mark.parametrize("address", ["https://example.org/x.css", "//example.org/x.css", "y.css"])
def test_what_a_page_loads_is_ours_and_there(address: str) -> None:
    assert len(told(f'<link rel="stylesheet" href="{address}">', "index.html")) == 1
