"""A list of the site and its parts: what they are called, where they stand, the frame of a page."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from generator.catalog import addresses
from generator.pages.blocks import Block, joined
from generator.pages.page import Crumb, Page
from generator.pages.reader import Reader
from generator.pages.shelves.initials import OTHER
from generator.pages.shelves.keys import LETTERS, SOUNDS
from generator.pages.shelves.tables import Listed
from generator.pages.site import Site
from generator.pages.telling import described

# Facets and values from a whole list to a part.
Steps = Sequence[tuple[str, str]]

# Keys whose values say by themselves what a list is of.
_TELLING = ("sector", "under")
# What a row without a value is said to be; the keys of the words.
_UNSTATED = {"sector": "explore_no_sector", "year": "date_not_stated"}


@dataclass(frozen=True, slots=True)
class Shelf:
    """A list. ``address`` is its page; ``title``, ``lead`` and ``part`` are keys of the words.

    ``part`` is what parts are called, before the letter or the year that they are of.
    Parts stand in a ``folder`` below it: a record's page has one word behind its kind, so that
    no id can be in the way. ``page_kind`` is the kind of its page, where that is not its name.
    """

    name: str
    address: str
    title: str
    lead: str
    part: str
    folder: str = "list/"
    page_kind: str = ""

    def keys(self, site: Site) -> Iterator[str]:
        """The key of each part."""
        return (key for name, key in site.listed if name == self.name and key)

    def at(self, key: str) -> str:
        """The address of a part, or of the whole list."""
        return f"{self.address}{self.folder}{key}/" if key else self.address

    def listed(self, site: Site, key: str = "") -> Listed:
        """What stands in the list, or in a part of it."""
        return site.listed[self.name, key]

    def rows(self, site: Site, language: str, key: str = "") -> list[Any]:
        """The rows that a reader of a language finds there."""
        groups = self.listed(site, key).groups.get(language, ())
        return [row for group in groups for row in group.rows]

    def called(self, r: Reader, steps: Steps) -> str:
        """The title of a part; of the whole, without steps."""
        if not steps:
            return r.words[self.title]
        name = steps_name(r, steps)
        if steps[0][0] in _TELLING:
            return name
        return f"{r.words[self.part]}{r.words['list_joint']}{name}"

    def page(self, r: Reader, key: str, blocks: Iterable[Block]) -> Page:
        """A page of the list, with the way to it from home."""
        words = r.words
        steps = self.listed(r.site, key).way
        above = [Crumb(words["home"], addresses.HOME)]
        for size in range(len(steps)):
            before = "/".join(value for _, value in steps[:size])
            above.append(Crumb(self.called(r, steps[:size]), self.at(before)))
        return Page(
            r.address,
            f"{self.name}-part" if key else self.page_kind or self.name,
            self.called(r, steps),
            described([words[self.lead]]),
            joined(blocks),
            tuple(above),
            r.catalog.settings.first_published.isoformat(),
            column=words[self.title],
        )


def steps_name(r: Reader, steps: Steps) -> str:
    """What the values are called that lead to a part; of letters the last one says all."""
    named = [value_name(r, *row) for row in steps if row[0] not in LETTERS]
    letters = [row for row in steps if row[0] in LETTERS]
    if letters:
        named.append(_letters_name(r, letters))
    return r.words["list_joint"].join(named)


def value_name(r: Reader, facet: str, value: str) -> str:
    """What a value of a facet is called, in titles and links."""
    words = r.words
    if value == OTHER:
        return words[_UNSTATED.get(facet, "list_no_letter")]
    if facet == "sector":
        return r.plain(r.term("sectors", value))
    if facet in LETTERS:
        return value if facet in SOUNDS else value.upper().replace("-", "–")
    year, _, dimension = value.partition("-")
    shown = r.plain(r.term("dimensions", dimension)) if dimension else ""
    shape = words["explore_list" if dimension else "explore_say_year"]
    return shape.format(year=year, dimension=shown)


def _letters_name(r: Reader, steps: Steps) -> str:
    """Letters, or all sounds behind one another: each goes on where the one before ends."""
    sounds = [value.replace(OTHER, "…") for facet, value in steps if facet in SOUNDS]
    return "".join(sounds).capitalize() if sounds else value_name(r, *steps[-1])


ORGANS = Shelf("organs", addresses.ORGANS, "organs_title", "organs_lead", "organs_title")
PRACTICES = Shelf("practices", addresses.PRACTICES, "practices", "practices_lead", "practices")
BRANDS = Shelf("brands", addresses.BRANDS, "brands", "brands_lead", "brands")
SOURCES = Shelf("sources", addresses.SOURCES, "sources_title", "sources_lead", "sources_title")
REVIEWS = Shelf("reviews", addresses.REVIEWS, "reviews_title", "reviews_lead", "reviews")
EXPLORE = Shelf("explore", addresses.EXPLORE, "explore", "explore_lead", "explore", folder="")
NAMES = Shelf("names", addresses.SEARCH, "search", "search_hint", "list_names", page_kind="search")

SHELVES = (ORGANS, PRACTICES, BRANDS, SOURCES, REVIEWS, EXPLORE, NAMES)
