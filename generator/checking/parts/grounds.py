"""What each part of a record may stand on: its own quotes, and its own typed values.

A statement stands on the quotes beside it. What has no quotes of its own (a part of a breakdown)
stands on those of what it is a part of; a record that has none of its own (an organ, a review)
stands on all quotes within it. Editors' commentary, an open point without quotes, and whom to ask
speak of the whole record, and may use whatever it proves anywhere.
"""

from collections.abc import Iterable, Iterator, Sequence, Set
from decimal import Decimal
from functools import cache
from typing import Any, cast

from generator.catalog.catalog import Catalog
from generator.checking.parts.grouped import Grouped
from generator.checking.parts.reviewed import Reviewed
from generator.checking.parts.typed import dated_fields, dates_of, typed_dates
from generator.checking.proving.looking import Quotes
from generator.evidence.amounts.proving import Proved, Stated
from generator.evidence.amounts.rounded import scaled
from generator.evidence.numbers.dates import DateParts, WrittenDate
from generator.evidence.numbers.marks import in_english_marks
from generator.evidence.numbers.readings import possible_values
from generator.records.evidence import Claim, DateClaim, Evidence, OpenPoint
from generator.records.figure import Figure
from generator.records.model import Model
from generator.records.parts import Part
from generator.records.source import Source
from generator.records.text import Text

_RECORD = 0
_CONTACT = ("contact",)


class Grounds:
    """The quotes and typed values of one record, by the part that they prove."""

    def __init__(self, parts: Grouped, quotes: Quotes, catalog: Catalog) -> None:
        self.parts, self.quotes = parts, quotes
        # By the identity of the model, which lives as long as its record.
        self._proved: dict[int, Proved] = {}
        self._worded: dict[int, tuple[str, ...]] = {}
        # The years that reviews give to the quotes.
        self.reviewed = Reviewed(parts.record, catalog, quotes)

    def of_text(self, part: Part) -> Proved:
        """What the numbers of a text may come from."""
        if not _is_of_record(part):
            return self._of(part.owner)
        found = self._proved.get(_RECORD)
        if found is None:
            found = self._proved[_RECORD] = self._of_record()
        return found

    def quotes_of(self, part: Part) -> tuple[str, ...]:
        """The quotes alone among that: their numbers are not looked at."""
        rows = None if _is_of_record(part) else _evidence(part.owner)
        if rows is None or isinstance(part.owner, Source):
            return self.of_text(part).quotes
        key = id(part.owner)
        if key not in self._worded:
            said: dict[str, None] = {}
            for row in rows:
                said.update(dict.fromkeys(self.quotes.worded(row)))
            self._worded[key] = tuple(said)
        return self._worded[key]

    def is_of_year(self, part: Part, year: int) -> bool:
        """Whether a text may name a year that its quotes don't: that of their review.

        Whoever says why a year is likely names it.
        """
        owner = part.owner
        if isinstance(owner, DateClaim) and owner.value.year == year:
            return True
        if _is_of_record(part):
            return self.reviewed.has(year)
        return self.reviewed.speaks_of(year, self.evidence_of(owner))

    def is_unread(self, part: Part) -> bool:
        """Whether a text may have the numbers of a source that can't be had, which is told."""
        entry = self.parts.entry
        return (
            entry.kind.name == "source"
            and self.quotes.readings.get(entry.id) is None
            and not _evidence(part.owner)
        )

    def evidence_of(self, model: Model) -> Sequence[Evidence]:
        """The quotes that prove a model."""
        rows = _evidence(model)
        if rows is not None:
            return rows
        if model is self.parts.record:
            return self.parts.quotes()
        return self.evidence_of(self.parts.around(model))

    def numbers_of(self, evidence: Iterable[Evidence]) -> set[Decimal]:
        """The numbers that quotes state; those within dates count nothing."""
        return set[Decimal]().union(*map(self.quotes.numbers, evidence))

    def possible_numbers_of(self, evidence: Iterable[Evidence]) -> set[Decimal]:
        """The same, and what quotes may count in another reading: 2.4m, twice."""
        rows = list(evidence)
        read = possible_values(map(self.quotes.counted, rows), self.quotes.units)
        numbers = self.numbers_of(rows)
        in_scale = scaled(map(self.quotes.counted, rows), numbers)
        return numbers | read | in_scale | self._heard_numbers(rows)

    def dates_of(self, evidence: Iterable[Evidence]) -> list[WrittenDate]:
        """The dates that quotes state, or their translations where their words can't be read."""
        rows = list(evidence)
        dates = [date for row in rows for date in self.quotes.stated(row).dates]
        return dates + [
            date for row in rows for said in self.quotes.heard(row) for date in said.dates
        ]

    def _heard_numbers(self, evidence: Iterable[Evidence]) -> set[Decimal]:
        """The numbers that quotes say in words which only their translations tell."""
        return {
            value for row in evidence for said in self.quotes.heard(row) for value in said.numbers
        }

    def _of(self, model: Model) -> Proved:
        key = id(model)
        found = self._proved.get(key)
        if found is None:
            found = self._proved[key] = self._of_model(model)
        return found

    def _of_model(self, model: Model) -> Proved:
        numbers = _numbers(model)
        dates = list(_dates(model)) if _may_have_dates(type(model)) else []
        rows = _evidence(model)
        if rows is None and model is not self.parts.record:
            above = self._of(self.parts.around(model))
            return above.joined(numbers, dates)
        if isinstance(model, Source):
            reading = self.quotes.readings.get(self.parts.entry.id)
            if reading is not None:
                # What is said of a source, its title above all, may have the numbers of its text.
                said = self.quotes.whole(self.parts.entry.id).all
                text = in_english_marks(reading.text.text, reading.source.language)
                return Proved.of([(said, said.values)], (text,), numbers, dates)
        return self._by(self.parts.quotes() if rows is None else rows, numbers, dates)

    def _of_record(self) -> Proved:
        models = [
            row.value
            for kind, rows in self.parts.by_model.items()
            if kind not in (Text, Evidence)
            for row in rows
        ]
        numbers = [number for model in models for number in _numbers(model)]
        dates = [date for model in models for date in _dates(model)]
        dates += [
            (date.year, date.month, date.day)
            for model in models
            for _, date in typed_dates(model, own=True)
        ]
        return self._by(self.parts.quotes(), numbers, dates)

    def _by(
        self, evidence: Iterable[Evidence], numbers: list[Decimal], dates: list[DateParts]
    ) -> Proved:
        quotes = self.quotes
        said: dict[str, None] = {}
        rows: list[tuple[Stated, Set[Decimal]]] = []
        for row in evidence:
            counted, stated, values = quotes.read(row)
            rows.append((stated, values))
            if not quotes.is_foreign(row):
                said[counted] = None
                continue
            said |= dict.fromkeys(quotes.worded(row))
            for told in quotes.heard(row):
                numbers += told.numbers
                dates += [date.parts for date in told.dates]
        return Proved.of(rows, tuple(said), numbers, dates)


def _is_of_record(part: Part) -> bool:
    """Whether a text speaks of the whole record: a comment, a point without quotes, an office.

    Where an office can be reached, some other quote says than the one that tells what it did.
    """
    owner = part.owner
    is_bare_point = isinstance(owner, OpenPoint) and not owner.evidence
    return part.commentary or is_bare_point or part.path[:1] == _CONTACT


def _evidence(model: Model) -> tuple[Evidence, ...] | None:
    """The quotes of a model; ``None`` for one that has no place for any."""
    return cast(Any, model).evidence if _has_evidence(type(model)) else None


@cache
def _has_evidence(model: type[Model]) -> bool:
    return "evidence" in model.model_fields


def _numbers(model: Model) -> list[Decimal]:
    """The numbers that a model types beside its texts; each is checked where it is typed."""
    if isinstance(model, Claim):
        return [derived.value for derived in model.derived]
    if isinstance(model, Figure):
        return [model.value, *[part.value for part in model.breakdown]]
    return []


def _dates(model: Model) -> Iterator[DateParts]:
    """The dates that a model types; what is inferred of one proves nothing."""
    yield from dates_of(model)
    for name in _date_claims(type(model)):
        claim = getattr(model, name)
        if claim is not None:
            yield from dates_of(claim)


@cache
def _may_have_dates(model: type[Model]) -> bool:
    return bool(dated_fields(model) or _date_claims(model))


@cache
def _date_claims(model: type[Model]) -> tuple[str, ...]:
    return tuple(
        name
        for name, info in model.model_fields.items()
        if DateClaim in (info.annotation, *getattr(info.annotation, "__args__", ()))
    )
