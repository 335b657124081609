"""Pages that rest on several sources name every one of them, and beside each quotation its own."""

import re
from collections.abc import Iterator

import pytest

from tests.build.markup import Element, page
from tests.build.project import Site

pytestmark = pytest.mark.build

SOURCE = re.compile(r"(?:\.\./)+sources/([a-z0-9-]+)/")
KINDS = ("brands", "practices", "organs", "reviews")


def led_to(element: Element) -> dict[str, str]:
    """The sources that links of an element lead to, with the words of the last such link."""
    links = (row for row in element.all("a") if row.attributes.get("href"))
    found = ((SOURCE.match(row.attributes["href"]), row.words) for row in links)
    return {match[1]: words for match, words in found if match}


def records(site: Site) -> Iterator[tuple[str, Element]]:
    """The page of each record that tells what sources say, in each language."""
    for language in site.languages:
        for address in site.pages():
            steps = address.removeprefix(site.path(language)).strip("/").split("/")
            if len(steps) == 2 and steps[0] in KINDS:
                found = page(site.folder / address / "index.html")
                if found.all("footer", class_="colophon"):
                    yield address, found


def test_the_foot_names_every_source_that_the_page_cites(site: Site) -> None:
    for address, found in records(site):
        cited = {id_ for row in found.all("a", class_="cite") for id_ in led_to(row)}
        named = led_to(found.one("footer", class_="colophon"))
        assert cited <= named.keys(), address


def test_pages_of_several_sources_name_one_beside_each_quotation(yunhe: Site) -> None:
    several = 0
    for address, found in records(yunhe):
        named = led_to(found.one("footer", class_="colophon"))
        quotes = found.all("figure", class_="quote")
        own = [led_to(row.one("figcaption")) for row in quotes]
        if len({id_ for row in own for id_ in row}) < 2:
            continue
        several += 1
        for quote, led in zip(quotes, own, strict=True):
            assert all(named[id_] in quote.one("figcaption").words for id_ in led), address
        meta = " ".join(found.one("meta", name="ContentSource").attributes["content"].split())
        assert all(title in meta for title in named.values()), address
    assert several > 10
