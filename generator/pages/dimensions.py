"""The dimensions of a review with what was done under each."""

from typing import NamedTuple

from generator.pages.reader import Reader
from generator.records.review import Review, ReviewDimension


class DimensionRow(NamedTuple):
    """A dimension; ``more`` counts practices that a short list leaves out."""

    id: str
    record: ReviewDimension
    practices: tuple[str, ...]
    more: int = 0


def dimension_rows(reader: Reader, review_id: str, limit: int | None = None) -> list[DimensionRow]:
    """The dimensions of a review in its order, each with at most ``limit`` practices."""
    review = reader.catalog.get(Review, review_id)
    rows = []
    for dimension in review.dimensions:
        own = reader.site.practices_under.get((review_id, dimension.dimension), ())
        # A link to "one more" would be as long as that one.
        shown = own if limit is None or len(own) == limit + 1 else own[:limit]
        rows.append(DimensionRow(dimension.dimension, dimension, shown, len(own) - len(shown)))
    return rows
