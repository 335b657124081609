"""Where errors are reported: the address says which record, and of which page."""

import re
from dataclasses import replace
from typing import Any
from urllib.parse import quote

import pytest

from generator.pages.components.colophon import colophon, report_address
from generator.pages.reader import Reader
from generator.pages.site import Site
from generator.prose.escaping import escape

FILES = (
    "content/practices/a.yml",
    "content/practices/the_year~2022/-x/a b.yml",
    "content/practices/市/“1.”&<b>*'[].yml",
)
SETTINGS: tuple[tuple[dict[str, Any], str], ...] = (
    (
        {"report_address": "mailto:editors@yunhe.example"},
        "mailto:editors@yunhe.example?subject={place}&body={page}",
    ),
    (
        {"report_address": "mailto:editors@yunhe.example?cc=a_b@yunhe.example"},
        "mailto:editors@yunhe.example?cc=a_b@yunhe.example&subject={place}&body={page}",
    ),
    ({"report_address": "https://yunhe.example/a_(b)"}, "https://yunhe.example/a_(b)"),
    (
        {"report_address": None, "repository": "https://code.example/a_b"},
        "https://code.example/a_b/issues/new?template=record-error.yml&record={place}&page={page}",
    ),
    ({"report_address": None, "repository": None}, ""),
)


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize(("told", "address"), SETTINGS)
def test_it_shows_as_the_address_that_it_is(
    site: Site, file: str, told: dict[str, Any], address: str
) -> None:
    base = "https://yunhe.example/~re_views/"
    reader = Reader(replace(site, base=base), "zh", "practices/a/")
    reader.settings = reader.settings.model_copy(update=told)
    place, page = quote(file, safe=""), quote(f"{base}practices/a/", safe="")
    expected = address.format(place=place, page=page)
    assert reader.page_address == f"{base}practices/a/"
    assert report_address(reader, file) == escape(expected)


def test_of_several_sources_the_latest_comes_first(site: Site) -> None:
    reader = Reader(site, "zh", "organs/a/")
    sources = site.catalog.entries["source"]
    published = {id_: entry.named("published") or "" for id_, entry in sources.items()}
    assert len(set(published.values())) > 2
    id_, entry = next(iter(site.catalog.entries["organ"].items()))
    ids = sorted(sources, key=published.__getitem__)
    shown = colophon(reader, "organ", id_, entry.record, tuple(ids))
    linked = re.findall(r'href="[^"]*sources/([^"/]+)/', shown)
    assert sorted(linked) == sorted(ids)
    dates = [published[row] for row in linked]
    assert dates == sorted(dates, reverse=True)
    assert "" not in dates or dates[-1] == ""
