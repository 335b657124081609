"""Every page of a language, by the table of makers: a new kind of page is one row."""

from collections.abc import Callable, Iterable, Iterator

from generator.pages.brand import brand_pages
from generator.pages.home import home
from generator.pages.indexes import index_pages
from generator.pages.organ import organ_pages
from generator.pages.page import Page
from generator.pages.practice import practice_pages
from generator.pages.review import review_pages
from generator.pages.site import Site
from generator.pages.source import source_pages
from generator.pages.standing import standing_pages

_MAKERS: tuple[Callable[[Site, str], Iterable[Page]], ...] = (
    lambda site, language: (home(site, language),),
    index_pages,
    review_pages,
    brand_pages,
    practice_pages,
    organ_pages,
    source_pages,
    standing_pages,
)


def all_pages(site: Site, language: str) -> Iterator[Page]:
    """Each page of the site in one language."""
    for make in _MAKERS:
        yield from make(site, language)
