"""Every page of a language, by tables: a new kind of page is one row.

A page is made by its name alone, so that any process can make any of them.
"""

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache, partial
from typing import NamedTuple

from generator.catalog import addresses
from generator.pages.brand import brand_page
from generator.pages.explore import embed_page, explore_page
from generator.pages.foreign import spoken
from generator.pages.home import home
from generator.pages.organ import organ_page
from generator.pages.page import Crumb, Page
from generator.pages.practice import practice_page
from generator.pages.reviewing.page import review_page
from generator.pages.reviewing.part import part_keys, review_part
from generator.pages.reviewing.totals import part_address
from generator.pages.shelves.part import part_page
from generator.pages.shelves.shelf import SHELVES
from generator.pages.shelves.whole import (
    brands_page,
    organs_page,
    practices_page,
    reviews_page,
    search_page,
    sources_page,
)
from generator.pages.site import Site
from generator.pages.source import source_page
from generator.pages.standing import about_page, contribute_page, data_page

# What a page is of: the kind and the id of a record, ("", name) of a standing page, or the kind
# and the key of a list.
Name = tuple[str, str]

_STANDING: Mapping[str, tuple[str, Callable[[Site, str], Page]]] = {
    "home": (addresses.HOME, home),
    "reviews": (addresses.REVIEWS, reviews_page),
    "brands": (addresses.BRANDS, brands_page),
    "practices": (addresses.PRACTICES, practices_page),
    "organs": (addresses.ORGANS, organs_page),
    "sources": (addresses.SOURCES, sources_page),
    "explore": (addresses.EXPLORE, explore_page),
    "explore-embed": (addresses.EXPLORE_EMBED, embed_page),
    "search": (addresses.SEARCH, search_page),
    "data": (addresses.DATA, data_page),
    "about": (addresses.ABOUT, about_page),
    "contribute": (addresses.CONTRIBUTE, contribute_page),
}
# It stands in other sites' pages, without our frame.
_FRAMELESS = "explore-embed"
_RECORDS: Mapping[str, Callable[[Site, str, str], Page]] = {
    "review": review_page,
    "brand": brand_page,
    "practice": practice_page,
    "organ": organ_page,
    "source": source_page,
}


class _List(NamedTuple):
    """A list: which parts there are, where each stands, and its page."""

    keys: Callable[[Site], Iterator[str]]
    at: Callable[[str], str]
    page: Callable[[Site, str, str], Page]


_LISTS: Mapping[str, _List] = {
    "matrix": _List(part_keys, part_address, review_part),
    **{shelf.name: _List(shelf.keys, shelf.at, partial(part_page, shelf)) for shelf in SHELVES},
}


def page_names(site: Site) -> Iterator[Name]:
    """Every page, the same in each language."""
    for name in _STANDING:
        yield "", name
    for kind in _RECORDS:
        for id_ in site.catalog.entries.get(kind, {}):
            yield kind, id_
    for kind, row in _LISTS.items():
        for key in row.keys(site):
            yield kind, key


def passed_on(site: Site) -> Iterator[tuple[Name, str]]:
    """The pages that are passed on from their foot, with their addresses.

    Those of records have a section for it.
    """
    for name, (address, _) in _STANDING.items():
        if name != _FRAMELESS:
            yield ("", name), address
    for kind, row in _LISTS.items():
        for key in row.keys(site):
            yield (kind, key), row.at(key)


def make_page(site: Site, language: str, name: Name) -> Page:
    """One page of the site in one language."""
    kind, id_ = name
    if kind in _LISTS:
        page = _LISTS[kind].page(site, language, id_)
    elif kind:
        page = _RECORDS[kind](site, language, id_)
    else:
        page = _STANDING[id_][1](site, language)
    card = site.pictures.card(language, name)
    if card:
        page.extra["card"] = card
    foreign = _foreign(page, language)
    if foreign:
        page.extra["foreign"] = foreign
    code = "" if kind in _RECORDS else site.pictures.code(language, name)
    if code:
        page.extra["code"] = code
    return page


def _foreign(page: Page, language: str) -> dict[str, str]:
    """The languages of what the frame shows of a page, where it is another one than the page's.

    By ``title``, and by the number of the step on the way to the page.
    """
    found = {}
    if tag := spoken(page.title, language):
        found["title"] = tag
    found.update(_foreign_crumbs(page.crumbs, language))
    return found


# The pages of a kind have one way to them.
@lru_cache(maxsize=64)
def _foreign_crumbs(crumbs: tuple[Crumb, ...], language: str) -> tuple[tuple[str, str], ...]:
    tags = [(str(number), spoken(crumb.title, language)) for number, crumb in enumerate(crumbs)]
    return tuple([row for row in tags if row[1]])


def all_pages(site: Site, language: str) -> Iterator[Page]:
    """Each page of the site in one language."""
    for name in page_names(site):
        yield make_page(site, language, name)
