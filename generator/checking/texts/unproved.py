"""Numbers, dates and months of texts that nothing proves, and what the quotes have instead."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from generator.checking.parts.grounds import Grounds
from generator.evidence.amounts.proving import Proved, stated, unproved_dates, year_told
from generator.evidence.amounts.rounded import rounded_from, scaled_from
from generator.evidence.numbers.clocks import Clock, clocks_in
from generator.evidence.numbers.dates import WrittenDate, dates_in
from generator.evidence.numbers.digits import fiscal_year
from generator.evidence.numbers.months import may_hold_months, month_names, other_months
from generator.evidence.numbers.numbers import Number
from generator.problems.problem import Problem
from generator.reading.entry import Entry
from generator.records.evidence import Claim
from generator.records.parts import Part, Path

# So many dates of the quotes are shown.
_SHOWN = 6


def unproved_number(
    entry: Entry, path: Path, said: str, number: Number, part: Part, proved: Proved
) -> Problem:
    """The problem of a number that nothing proves; a round one is told with what it rounds."""
    written, problem = number.written, entry.document.problem
    # Nobody rounds a year.
    near = proved.numbers if year_told(said, number) is None else ()
    scaled = scaled_from(number.value, near)
    if scaled is not None:
        return problem("number-scaled", path, written, known=f"{scaled:f}")
    rounded = rounded_from(number.value, near)
    if rounded is None:
        return problem("number-not-in-quote", path, written, known=known_numbers(proved.numbers))
    exact, formula = rounded
    if not isinstance(part.owner, Claim):
        return problem("number-rounded-here", path, written, known=f"{exact:f}")
    value = f"{number.value:f}"
    return problem(
        "number-rounded", path, written, known=f"{exact:f}", value=value, formula=formula
    )


def known_numbers(numbers: Iterable[Decimal]) -> str:
    """The numbers that there are to choose from, as a problem names them."""
    return ", ".join(fiscal_year(row) or f"{row:f}" for row in sorted(numbers)) or "–"


def other_time_problems(
    entry: Entry, path: Path, said: str, times: Iterable[Clock], proved: Proved
) -> Iterator[Problem]:
    """Times of day in place of which the quotes tell others."""
    for row in times:
        known = [quote[one.start : one.end] for quote in proved.quotes for one in clocks_in(quote)]
        shown = ", ".join(list(dict.fromkeys(known))[:_SHOWN])
        written = said[row.start : row.end]
        yield entry.document.problem("time-not-in-quote", path, written, known=shown)


def unproved_month_problems(
    entry: Entry, path: Path, said: str, part: Part, grounds: Grounds, others: Iterable[str] = ()
) -> Iterator[Problem]:
    """English months without a day or a year, where the quotes name others only."""
    if part.commentary or not may_hold_months(said) or grounds.is_unread(part):
        return
    proved = grounds.of_text(part)
    typed = {month for _, month, _ in proved.dates}
    for row in other_months(said, [*proved.quotes, *others]):
        if row.number not in typed:
            known = _known_dates(proved)
            yield entry.document.problem("text-date-not-in-quote", path, row.written, known=known)


def unproved_date_problems(
    entry: Entry, path: Path, said: str, proved: Proved, part: Part, grounds: Grounds
) -> Iterator[Problem]:
    """Dates of a text that no quote has: each is one mistake, however many numbers it has."""
    for date in unproved_dates(said, proved, grounds.quotes.units):
        if date.month is None and date.year and grounds.is_of_year(part, date.year):
            continue
        known = _known_dates(proved)
        found = said[date.start : date.end]
        if found.isdecimal():
            # A day that has its month behind it: 2–4 January.
            found = said[date.start : _whole_date(date, grounds.quotes.units, said)]
        yield entry.document.problem("text-date-not-in-quote", path, found, known=known)


def _whole_date(date: WrittenDate, units: tuple[str, ...], said: str) -> int:
    later = (row.end for row in stated(said, units).dates if row.start > date.start)
    return next(later, date.end)


def _known_dates(proved: Proved) -> str:
    """The dates and months of the quotes, as they are written there."""
    written = [
        found
        for quote in proved.quotes
        for found in ([quote[row.start : row.end] for row in dates_in(quote)] or month_names(quote))
    ]
    return ", ".join(list(dict.fromkeys(written))[:_SHOWN]) or "–"
