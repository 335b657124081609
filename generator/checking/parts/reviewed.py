"""The years that reviews give to quotes: what a source tells is of the year that it reviews.

A source that says 全年120件 names no year, and readers of several reviews need one. It is that of
the one review which has the source, unless the quote's own sentence names another year, or a day:
a meeting on January 12 is held in the year after. A sentence that speaks of no year at all may be
of any: a number of volunteers need not be of the year reviewed.
"""

from collections.abc import Iterable, Sequence, Set
from functools import cache, cached_property

from generator.catalog.catalog import Catalog
from generator.checking.proving.looking import Quotes
from generator.evidence.numbers.dates import dates_in
from generator.evidence.patterns import pattern
from generator.records.evidence import Evidence
from generator.records.record import Record
from generator.records.review import Review

# A year without its number, and parts of it.
_SPEAKS_OF_YEAR = (
    r"全年|年[内度]|[今本当]年|[这此]一年|(?<!\d)一年[来间中里]|(?<![去上前明来次翌])年[初中底末]|[上下]半年|季度"
    r"|(?i:\b(?:(?:this|the|that|whole|full|entire|calendar)\s+year\b(?!\s+(?:before|after|ago))"
    r"|year[- ](?:round|end)|annual|annually|yearly))"
)

# The fields of a record that name the reviews which tell of it.
_FIELDS = ("review", "reviews")
_NONE: Set[int] = frozenset()


def reviews_of(record: Record, catalog: Catalog) -> Sequence[Review]:
    """The reviews that tell of a record; a review tells of itself."""
    if isinstance(record, Review):
        return [record]
    reviews = catalog.all(Review)
    found = [reviews.get(id_) for id_ in named_reviews(record)]
    return [row for row in found if row is not None]


def named_reviews(record: Record) -> list[str]:
    """The ids of the reviews that a record names."""
    rows = [getattr(record, name) for name in _review_fields(type(record))]
    return [id_ for row in rows if row for id_ in ((row,) if isinstance(row, str) else row)]


@cache
def _review_fields(model: type[Record]) -> tuple[str, ...]:
    return tuple(name for name in _FIELDS if name in model.model_fields)


def speaks_of_year(sentence: str) -> bool:
    """Whether a sentence speaks of the year that it is told in, without its number."""
    return pattern(_SPEAKS_OF_YEAR).search(sentence) is not None


class Reviewed:
    """The years of the quotes of one record."""

    def __init__(self, record: Record, catalog: Catalog, quotes: Quotes) -> None:
        self._record, self._catalog, self._quotes = record, catalog, quotes
        self._years: dict[str, set[int]] | None = None

    @cached_property
    def _lacks_any(self) -> bool:
        """Whether a review is not there, or could not be read: that is told where it is named."""
        reviews = self._catalog.all(Review)
        named = () if isinstance(self._record, Review) else named_reviews(self._record)
        return any(id_ not in reviews for id_ in named)

    def years_of(self, source: str) -> Set[int]:
        """The years of the reviews that have a source."""
        if self._years is None:
            self._years = {}
            for review in reviews_of(self._record, self._catalog):
                for name in review.sources:
                    self._years.setdefault(name, set()).add(review.year)
        return self._years.get(source, _NONE)

    def year_of(self, evidence: Evidence) -> int | None:
        """The year reviewed that a quote is of; ``None`` where it may be of another one."""
        years = self.years_of(evidence.source)
        if len(years) != 1:
            return None
        (year,) = years
        rows = dates_in(self._sentence(evidence))
        is_other = any(row.year not in (None, year) or row.day is not None for row in rows)
        return None if is_other else year

    def speaks_of(self, year: int, evidence: Iterable[Evidence]) -> bool:
        """Whether one of these quotes speaks of this year reviewed, or a review of them is lost."""
        return self._lacks_any or any(
            self.year_of(row) == year and speaks_of_year(self._sentence(row)) for row in evidence
        )

    def has(self, year: int) -> bool:
        """Whether a review that tells of the record is of this year, or one is lost."""
        rows = reviews_of(self._record, self._catalog)
        return self._lacks_any or any(row.year == year for row in rows)

    def _sentence(self, evidence: Evidence) -> str:
        return self._quotes.around(evidence, before=0) or evidence.quote
