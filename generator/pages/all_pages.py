"""Every page of a language, by tables: a new kind of page is one row.

A page is made by its name alone, so that any process can make any of them.
"""

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from generator.pages.brand import brand_page
from generator.pages.explore import embed_page, explore_page
from generator.pages.home import home
from generator.pages.organ import organ_page
from generator.pages.page import Page
from generator.pages.practice import practice_page
from generator.pages.reviewing.page import review_page
from generator.pages.reviewing.part import part_keys, review_part
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

_STANDING: Mapping[str, Callable[[Site, str], Page]] = {
    "home": home,
    "reviews": reviews_page,
    "brands": brands_page,
    "practices": practices_page,
    "organs": organs_page,
    "sources": sources_page,
    "explore": explore_page,
    "explore-embed": embed_page,
    "search": search_page,
    "data": data_page,
    "about": about_page,
    "contribute": contribute_page,
}
_RECORDS: Mapping[str, Callable[[Site, str, str], Page]] = {
    "review": review_page,
    "brand": brand_page,
    "practice": practice_page,
    "organ": organ_page,
    "source": source_page,
}
# Lists: which parts there are, and the page of one.
_LISTS: Mapping[str, tuple[Callable[[Site], Iterator[str]], Callable[[Site, str, str], Page]]] = {
    "matrix": (part_keys, review_part),
    **{shelf.name: (shelf.keys, partial(part_page, shelf)) for shelf in SHELVES},
}


def page_names(site: Site) -> Iterator[Name]:
    """Every page, the same in each language."""
    for name in _STANDING:
        yield "", name
    for kind in _RECORDS:
        for id_ in site.catalog.entries.get(kind, {}):
            yield kind, id_
    for kind, (keys, _) in _LISTS.items():
        for key in keys(site):
            yield kind, key


def make_page(site: Site, language: str, name: Name) -> Page:
    """One page of the site in one language."""
    kind, id_ = name
    if kind in _LISTS:
        page = _LISTS[kind][1](site, language, id_)
    else:
        page = _RECORDS[kind](site, language, id_) if kind else _STANDING[id_](site, language)
    card = site.pictures.card(language, name)
    if card:
        page.extra["card"] = card
    return page


def all_pages(site: Site, language: str) -> Iterator[Page]:
    """Each page of the site in one language."""
    for name in page_names(site):
        yield make_page(site, language, name)
