"""What each list holds, and by which keys it is cut: those that a reader goes by."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from generator.pages.shelves import cutting, filing, names
from generator.pages.shelves.cutting import Cut, Part, cut
from generator.pages.shelves.deeds import Deed
from generator.pages.shelves.initials import order
from generator.pages.shelves.keys import (
    Filed,
    Ground,
    by_letter,
    by_sector,
    by_year,
    by_year_and_dimension,
)
from generator.pages.shelves.names import Named
from generator.records.organ import Organ
from generator.records.review import Review
from generator.records.values import PartialDate

# A practice or a brand in one of its years: year, kind, id.
Entry = tuple[int, str, str]
# A tree, and by which names its rows stand under letters; ``None`` where they have other orders.
Tree = tuple[Part[Any], Filed[Any] | None]


def organs(ground: Ground) -> Tree:
    """All organs, by sector, then by initial."""

    def filed(language: str, id_: str) -> str:
        return ground.organ_names[language][id_]

    sectors: list[Cut[str]] = by_sector(ground, str)
    cuts = [*sectors, *by_letter(filed)]
    return cut(_sorted(ground, list(ground.catalog.all(Organ)), filed), cuts, cutting.LINES), filed


def practices(ground: Ground) -> Tree:
    """All practices, by year and dimension, then by the initial of their organ."""
    deeds = ground.deeds.practices

    def filed(language: str, id_: str) -> str:
        return ground.owner_name(language, deeds[id_])

    under: Cut[str] = by_year_and_dimension(
        ground, lambda id_: (deeds[id_].years[0], deeds[id_].dimension)
    )
    rows = _sorted(ground, list(ground.orders["practice"]), filed)
    return cut(rows, [under, *by_letter(filed)], cutting.LINES), filed


def brands(ground: Ground) -> Tree:
    """All brands, by initial, then by the sector of their organ."""
    filed = partial(_name, ground, "brand")
    by_group, by_first, *by_sound = by_letter(filed)
    sectors: list[Cut[str]] = by_sector(ground, lambda id_: ground.deeds.brands[id_].organ)
    rows = _sorted(ground, list(ground.orders["brand"]), filed)
    return cut(rows, [by_group, by_first, *sectors, *by_sound], cutting.CARDS), filed


def sources(ground: Ground) -> Tree:
    """All sources, by the year in which they were published, then by initial."""
    records = ground.catalog.entries.get("source", {})
    published = {id_: str(entry.value("published") or "") for id_, entry in records.items()}

    def year(id_: str) -> int | None:
        return PartialDate(published[id_]).year if published[id_] else None

    filed = partial(_name, ground, "source")
    rows = {
        language: sorted(own, key=published.__getitem__, reverse=True)
        for language, own in _sorted(ground, list(records), filed).items()
    }
    return cut(rows, [by_year(year), *by_letter(filed)], cutting.REGISTER), None


def reviews(ground: Ground) -> Tree:
    """All reviews, by year, then by the initial of their body."""
    records = ground.catalog.all(Review)

    def filed(language: str, id_: str) -> str:
        return filing.record_name(ground.catalog, language, "body", records[id_].body)

    cuts = [by_year(lambda id_: records[id_].year), *by_letter(filed)]
    rows = dict.fromkeys(ground.catalog.languages, ground.orders["review"])
    return cut(rows, cuts, cutting.REGISTER), None


def explore(ground: Ground) -> Tree:
    """Practices and brands of each year and dimension, then by sector and initial."""
    of = {"practice": ground.deeds.practices, "brand": ground.deeds.brands}

    def deed(row: Entry) -> Deed:
        return of[row[1]][row[2]]

    def filed(language: str, row: Entry) -> str:
        return ground.owner_name(language, deed(row))

    rows = [
        (year, kind, id_)
        for kind, deeds in of.items()
        for id_, found in deeds.items()
        for year in found.years
    ]
    rows.sort(key=lambda row: (-row[0], deed(row).told, row[2]))
    under: Cut[Entry] = by_year_and_dimension(ground, lambda row: (row[0], deed(row).dimension))
    cuts = [under, *by_sector(ground, lambda row: deed(row).organ), *by_letter(filed)]
    return cut(dict.fromkeys(ground.catalog.languages, rows), cuts, cutting.LINES, always=1), None


def index(ground: Ground) -> Tree:
    """The names of all records; where there are many, by letter, then by sound."""
    catalog = ground.catalog

    def filed(_: str, row: Named) -> str:
        return row.filed

    if names.size(catalog) <= cutting.LINES:
        mains = {language: names.main_names(catalog, language) for language in catalog.languages}
        return cut(mains, (), 0), filed
    rows = dict.fromkeys(catalog.languages, names.all_names(catalog))
    _, *cuts = by_letter(filed)
    return cut(rows, cuts, cutting.LINES, always=1), filed


def matrix(ground: Ground, review: str) -> Tree:
    """The organs of a review, then its bodies: as they are told; many by sector and initial."""
    owners = ground.owners.get(review, ())

    def filed(language: str, row: tuple[str, str]) -> str:
        kind, id_ = row
        if kind == "organ":
            return ground.own_names[language][id_]
        return filing.record_name(ground.catalog, language, kind, id_)

    rows = {language: list(owners) for language in ground.catalog.languages}
    if len(owners) <= cutting.MATRIX:
        return cut(rows, (), 0), None
    rows = {
        language: sorted(own, key=lambda row: order(filed(language, row)))
        for language, own in rows.items()
    }
    sectors: list[Cut[tuple[str, str]]] = by_sector(
        ground, lambda row: row[1] if row[0] == "organ" else None
    )
    return cut(rows, [*sectors, *by_letter(filed)], cutting.MATRIX), None


TREES: Mapping[str, Callable[[Ground], Tree]] = {
    "organs": organs,
    "practices": practices,
    "brands": brands,
    "sources": sources,
    "reviews": reviews,
    "explore": explore,
    "names": index,
}


def _sorted(ground: Ground, ids: list[str], filed: Filed[str]) -> dict[str, list[str]]:
    """Rows by name in each language; those of one name stay as they were."""
    return {
        language: sorted(ids, key=lambda id_: order(filed(language, id_)))
        for language in ground.catalog.languages
    }


def _name(ground: Ground, kind: str, language: str, id_: str) -> str:
    return filing.record_name(ground.catalog, language, kind, id_)
