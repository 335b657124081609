"""What rows of lists are cut by: sectors, years and dimensions, letters."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from generator.catalog.catalog import Catalog
from generator.pages.shelves import filing
from generator.pages.shelves.cutting import Cut
from generator.pages.shelves.deeds import Deed, Deeds
from generator.pages.shelves.initials import OTHER, STEPS, group, letter, step

R = TypeVar("R")

# The name of a row in a language, by which it is filed.
Filed = Callable[[str, R], str]

SOUNDS = tuple(f"sound{number}" for number in range(1, STEPS + 1))
# Keys that are made of letters: each further one says all that the one before it says.
LETTERS = ("group", "letter", *SOUNDS)


@dataclass(frozen=True)
class Ground:
    """What lists are made of. ``orders`` are all practices, brands and reviews as pages order them.

    ``owners`` has for each review the organs and bodies that it names or tells of, as kind and id.
    ``places`` has the number of each dimension.
    """

    catalog: Catalog
    orders: Mapping[str, Sequence[str]]
    owners: Mapping[str, Sequence[tuple[str, str]]]
    places: Mapping[str, int]
    deeds: Deeds

    @cached_property
    def organ_names(self) -> Mapping[str, Mapping[str, str]]:
        """What each organ is filed under, by language and id."""
        ids = self.catalog.records.get("organ", ())
        return {
            language: {id_: filing.organ_name(self.catalog, language, id_) for id_ in ids}
            for language in self.catalog.languages
        }

    @cached_property
    def own_names(self) -> Mapping[str, Mapping[str, str]]:
        """The same without the name of the body, for lists of one body's organs."""
        return {
            language: {
                id_: filing.own_part(self.catalog, language, id_, name, alone=True)
                for id_, name in names.items()
            }
            for language, names in self.organ_names.items()
        }

    def owner_name(self, language: str, deed: Deed) -> str:
        """What a deed is filed under: its organ, or the body if none is named."""
        if deed.organ is not None:
            return self.organ_names[language][deed.organ]
        return filing.record_name(self.catalog, language, "body", deed.body or "")


def by_letter(filed: Filed[R]) -> list[Cut[R]]:
    """Rows by their names: a few letters together, a letter, then sound by sound."""
    return [
        Cut("group", lambda row, language: group(filed(language, row))),
        Cut("letter", lambda row, language: letter(filed(language, row))),
        *(_by_sound(facet, number, filed) for number, facet in enumerate(SOUNDS)),
    ]


def _by_sound(facet: str, number: int, filed: Filed[R]) -> Cut[R]:
    return Cut(facet, lambda row, language: step(filed(language, row), number))


def by_sector(ground: Ground, organ: Callable[[R], str | None]) -> list[Cut[R]]:
    """Rows by the sector of their organ; nothing where the site knows of no sectors."""
    terms = ground.catalog.terms.get("sectors", {})
    places = {id_: place for place, id_ in enumerate(terms)}
    known: dict[str | None, str] = {}

    def value(row: R, _: str) -> str:
        id_ = organ(row)
        if id_ not in known:
            known[id_] = sector_of(ground.catalog, id_)
        return known[id_]

    def order(value: str) -> tuple[object, ...]:
        return value == OTHER, places.get(value, 0)

    return [Cut("sector", value, order)] if terms else []


def sector_of(catalog: Catalog, organ: str | None) -> str:
    """The sector of an organ, or what stands for none."""
    # Of most organs nothing else is asked here.
    sector = catalog.entry("organ", organ).field("sector") if organ else None
    return sector.term if sector else OTHER


def by_year(year: Callable[[R], int | None]) -> Cut[R]:
    """Rows by year, the latest first; those without one last."""

    def value(row: R, _: str) -> str:
        found = year(row)
        return OTHER if found is None else str(found)

    return Cut("year", value, lambda value: (value == OTHER, -int(value) if value != OTHER else 0))


def by_year_and_dimension(ground: Ground, key: Callable[[R], tuple[int, str]]) -> Cut[R]:
    """Rows by year, the latest first, and dimension at once: ``2023-service``."""

    def value(row: R, _: str) -> str:
        year, dimension = key(row)
        return f"{year}-{dimension}"

    def order(value: str) -> tuple[object, ...]:
        year, _, dimension = value.partition("-")
        return -int(year), ground.places.get(dimension, 0), dimension

    return Cut("under", value, order)
