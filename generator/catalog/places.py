"""The number of each dimension: its place in the review, shown as a rod and a colour."""

from collections.abc import Mapping

from generator.catalog.catalog import Catalog
from generator.records.review import Review


def dimension_places(catalog: Catalog) -> Mapping[str, int]:
    """Places from 1: those of the review that the home page shows, then those of the others."""
    shown = catalog.settings.home_review
    reviews = sorted(
        catalog.all(Review).items(), key=lambda row: (row[0] != shown, -row[1].year, row[0])
    )
    places: dict[str, int] = {}
    for _, review in reviews:
        for row in review.dimensions:
            places.setdefault(row.dimension, len(places) + 1)
    return places
