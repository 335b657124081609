"""Typed dates and years, each held against what states it.

A date stands in the quotes of its own part of the record, part by part: year, month, day. Three
have rules of their own: a date with a proof beside it may name parts that are inferred, a figure's
period may take its year from the review that has the figure's source, and a review's year is one
that its quotes name as a year. Any inferred year stays near a year that something states. The title
of a review names its year, or none.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import cast

from generator.catalog.catalog import Catalog
from generator.checking.parts.grounds import Grounds
from generator.checking.parts.grouped import Grouped
from generator.checking.parts.reviewed import named_reviews, reviews_of
from generator.checking.parts.typed import dated_fields
from generator.checking.parts.wordings import words_in
from generator.checking.proving.looking import Quotes
from generator.evidence.numbers.dates import WrittenDate, dates_in
from generator.problems.problem import Problem, Term
from generator.records.evidence import DateClaim, Evidence
from generator.records.figure import Figure
from generator.records.model import Model
from generator.records.parts import Path
from generator.records.review import Review
from generator.records.source import Source
from generator.records.values import PartialDate

# What looks like a year in an id.
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)", re.ASCII)


def date_problems(grounds: Grounds, catalog: Catalog) -> Iterator[Problem]:
    """Every date and year of a record that nothing states."""
    known = _Known(grounds, catalog)
    for kind, rows in grounds.parts.by_model.items():
        fields = dated_fields(kind)
        for row in rows if fields else ():
            for name in fields:
                value = getattr(row.value, name)
                if value is None:
                    continue
                date = PartialDate(value)
                if kind is Figure and known.covers(row.value, date):
                    continue  # As nearly all are.
                typed = _Typed(known, row.path, row.value, name, date)
                yield from _RULES.get(kind, _stated)(typed)


class _Known:
    """What all dates of a record share."""

    def __init__(self, grounds: Grounds, catalog: Catalog) -> None:
        self.grounds, self.catalog = grounds, catalog
        self._reviews: list[Review] | None = None

    def covers(self, figure: Figure, date: PartialDate) -> bool:
        """Whether a figure's period is the year of a review that has a source of it."""
        if date.month is None:
            year, years_of = date.year, self.grounds.reviewed.years_of
            for row in figure.evidence:
                if year in years_of(row.source):
                    return True
        return False

    def reviews(self) -> list[Review]:
        """The reviews that tell of the record; a review tells of itself."""
        if self._reviews is None:
            self._reviews = list(reviews_of(self.grounds.parts.record, self.catalog))
        return self._reviews


class _Typed:
    """A typed date with its place in the record and the record's surroundings."""

    def __init__(
        self, known: _Known, path: Path, model: Model, name: str, date: PartialDate
    ) -> None:
        self.grounds, self.catalog, self.reviews = known.grounds, known.catalog, known.reviews
        self.entry = known.grounds.parts.entry
        self.path, self.model, self.name, self.date = path, model, name, date

    def problem(self, code: str, **values: str | tuple[Term, ...]) -> Problem:
        return self.entry.document.problem(code, (*self.path, self.name), **values)

    def written(self) -> list[WrittenDate]:
        """The dates of the quotes beside it."""
        return self.grounds.dates_of(self.grounds.evidence_of(self.model))

    def known(self) -> str:
        """The dates of the quotes beside it, as they are written."""
        rows = map(self.grounds.quotes.said, self.grounds.evidence_of(self.model))
        dates = [quote[date.start : date.end] for quote in rows for date in dates_in(quote)]
        return ", ".join(dict.fromkeys(dates)) or "–"


def _stated(typed: _Typed) -> Iterator[Problem]:
    written = typed.written()
    lacking = _lacking(typed.date, stated_parts(typed.date, written))
    if lacking:
        yield typed.problem("date-not-stated", parts=_terms(lacking), known=typed.known())


def _claim(typed: _Typed) -> Iterator[Problem]:
    claim = cast(DateClaim, typed.model)
    written = typed.written()
    stated, inferred = stated_parts(claim.value, written), set(claim.inferred_parts)
    lacking = [part for part in _lacking(claim.value, stated) if part not in inferred]
    if lacking:
        other = any(getattr(date, part) is not None for date in written for part in lacking)
        code = "date-differs" if other else "date-not-in-quote"
        yield typed.problem(code, parts=_terms(lacking), known=typed.known())
    for part in sorted(inferred & stated):
        index = claim.inferred_parts.index(part)
        at = (*typed.path, "inferred_parts", index)
        yield typed.entry.document.problem("date-part-stated", at, parts=_terms([part]))
    if "year" in inferred - stated and not _lacks_review(typed):
        years = _years_near(typed, claim.evidence)
        if typed.date.year not in years:
            yield typed.problem("inferred-year-far", known=_listed(years))


def _period(typed: _Typed) -> Iterator[Problem]:
    figure = cast(Figure, typed.model)
    years_of = typed.grounds.reviewed.years_of
    reviewed = set[int]().union(*[years_of(row.source) for row in figure.evidence])
    stated = {"year"} if typed.date.year in reviewed else set[str]()
    written = typed.written()
    lacking = _lacking(typed.date, stated | stated_parts(typed.date, written))
    # What lacks its review is told at the reference, or at the review that can't be read.
    if lacking and not _lacks_review(typed):
        years = reviewed | {date.year for date in written if date.year is not None}
        yield typed.problem("period-not-stated", parts=_terms(lacking), known=_listed(years))


def _year(typed: _Typed) -> Iterator[Problem]:
    review = cast(Review, typed.model)
    written = typed.grounds.dates_of(typed.grounds.parts.quotes())
    # 2022年1月9日 names a day, most often one after the year that was reviewed.
    named = {date.year for date in written if date.year is not None and date.month is None}
    if review.year_inferred is None:
        if review.year not in named:
            yield typed.problem("year-not-in-quote", known=_listed(named))
    elif review.year in named:
        yield typed.entry.document.problem("year-stated", ("year_inferred",))
    else:
        years = _years_near(typed, typed.grounds.parts.quotes())
        if review.year not in years:
            yield typed.problem("inferred-year-far", known=_listed(years))


def title_year_problems(parts: Grouped, catalog: Catalog, _quotes: Quotes) -> Iterator[Problem]:
    """A title of a review that names other years only; a translation has those of its original."""
    review, first = cast(Review, parts.record), catalog.first_language
    words, path = words_in(review.title, first, ("title",), first)
    years = sorted({date.year for date in dates_in(words) if date.year is not None})
    if not years or years[0] <= review.year <= years[-1]:
        return
    # 2031/32 is the year that began in the first of the two, or the one that ended in the last.
    if re.search(rf"{review.year}|[/~至–—-]\s?{review.year % 100:02}(?!\d)", words) is None:
        found, known = ", ".join(map(str, years)), str(review.year)
        yield parts.entry.document.problem("title-year-differs", path, found, known=known)


_RULES: Mapping[type[Model], Callable[[_Typed], Iterator[Problem]]] = {
    DateClaim: _claim,
    Figure: _period,
    Review: _year,
}


def _years_near(typed: _Typed, evidence: Iterable[Evidence]) -> set[int]:
    """The years that an inferred one may be: near a year that the record or its source knows.

    The meeting of a review is held in the year reviewed or in the next.
    """
    record = typed.entry.record
    if isinstance(record, Review) and typed.path:
        return {record.year, record.year + 1}
    known = {review.year for review in typed.reviews() if review is not record}
    written = typed.grounds.dates_of(typed.grounds.parts.quotes())
    known |= {date.year for date in written if date.year is not None}
    sources = typed.catalog.all(Source)
    for row in evidence:
        published = sources[row.source].published if row.source in sources else None
        if published is not None:
            known.add(published.year)
    return {year + step for year in known for step in (-1, 0, 1)}


def _lacks_review(typed: _Typed) -> bool:
    """Whether a review of the record that is not there, or could not be read, may be of the year.

    Its id says of which year it is, or of none.
    """
    reviews = typed.catalog.all(Review)
    lost = [id_ for id_ in named_reviews(typed.entry.record) if id_ not in reviews]
    return any(str(typed.date.year) in id_ or _YEAR.search(id_) is None for id_ in lost)


def stated_parts(date: PartialDate, written: Iterable[WrittenDate]) -> set[str]:
    """The parts of ``date`` that written dates state: a day counts only with its month.

    One date states them: 12 January 2023 tells nothing of a January of 2022.
    """
    stated = set()
    for row in written:
        if row.year not in (None, date.year):
            continue
        if row.year is not None:
            stated.add("year")
        if row.month is not None and row.month == date.month:
            stated.add("month")
            if row.day is not None and row.day == date.day:
                stated.add("day")
    return stated


def _lacking(date: PartialDate, stated: set[str]) -> list[str]:
    parts = ["year", *(["month"] if date.month else []), *(["day"] if date.day else [])]
    return [part for part in parts if part not in stated]


def _terms(parts: Iterable[str]) -> tuple[Term, ...]:
    return tuple(Term(part) for part in parts)


def _listed(years: set[int]) -> str:
    return ", ".join(map(str, sorted(years))) or "–"
