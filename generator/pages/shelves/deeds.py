"""Practices and brands in brief: what lists and groups know of them.

It is taken from what is at hand of a record, so that no record is unpacked for it.
"""

from collections.abc import Mapping
from typing import NamedTuple

from generator.catalog.catalog import Catalog
from generator.checking.proving.proof import Proof
from generator.reading.entry import Entry
from generator.records.values import PartialDate

# A record's first quote.
_FIRST = ("evidence", 0)
# The year of the source (negative), the source, the place in its text.
Told = tuple[int, str, int]


class Deed(NamedTuple):
    """A practice or a brand. ``organ`` is the brand's owner.

    ``years`` are those of its ``reviews``, the latest first; ``told`` sorts deeds as sources
    tell them: those of the latest source first. A practice is of a ``kind``, may be of a
    ``brand`` and continue another one; a brand names ``related`` ones.
    """

    reviews: tuple[str, ...]
    years: tuple[int, ...]
    organ: str | None
    body: str | None
    dimension: str
    told: Told
    kind: str | None = None
    brand: str | None = None
    continues: str | None = None
    related: tuple[str, ...] = ()


class Deeds(NamedTuple):
    """All practices, by dimension and as they are told, and all brands, as they are told."""

    practices: Mapping[str, Deed]
    brands: Mapping[str, Deed]


def deeds_of(catalog: Catalog, proof: Proof, places: Mapping[str, int]) -> Deeds:
    """All deeds of a site whose quotes were found; ``places`` numbers the dimensions."""
    told = _told(catalog, proof)
    reviews = catalog.entries.get("review", {})
    years = {id_: int(entry.value("year") or 0) for id_, entry in reviews.items()}
    practices = {
        row.id: _practice(row, years, told[row.kind.name, row.id])
        for row in catalog.entries.get("practice", {}).values()
    }
    brands = {
        row.id: _brand(row, years, told[row.kind.name, row.id])
        for row in catalog.entries.get("brand", {}).values()
    }
    return Deeds(
        dict(
            sorted(
                practices.items(),
                key=lambda row: (places.get(row[1].dimension, 0), row[1].told, row[0]),
            )
        ),
        dict(sorted(brands.items(), key=lambda row: (row[1].told, row[0]))),
    )


def _told(catalog: Catalog, proof: Proof) -> Mapping[tuple[str, str], Told]:
    """By kind and id: where the first quote of a record stands."""
    found = {}
    for id_, citations in proof.citations.items():
        published = catalog.entry("source", id_).value("published")
        year = PartialDate(str(published)).year if published else 0
        for row in citations:
            if row.path == _FIRST:
                found[row.kind, row.id] = -year, id_, row.start
    return found


def _practice(entry: Entry, years: Mapping[str, int], told: Told) -> Deed:
    review = str(entry.value("review"))
    return Deed(
        (review,),
        (years[review],),
        entry.named("organ"),
        entry.named("body"),
        str(entry.value("dimension")),
        told,
        entry.named("kind"),
        entry.named("brand"),
        entry.named("continues"),
    )


def _brand(entry: Entry, years: Mapping[str, int], told: Told) -> Deed:
    reviews = entry.field("reviews")
    return Deed(
        reviews,
        tuple(sorted({years[id_] for id_ in reviews}, reverse=True)),
        entry.named("owner"),
        None,
        str(entry.value("dimension")),
        told,
        related=entry.field("related"),
    )
