"""Quotes in a language whose words the checks do not know: what their translations say of them.

Digits are read in the quote itself. What it says in words (a month, a power of ten, a small number
that is spelled out) is read in its translations, which may say no more than this: each number of a
translation is one of the quote, or one of its numbers with a power of ten, or a whole number that
is small enough to be spelled out, where no number of the quote is left that it might have replaced.
Of a date, the day and the year stand in the quote.
"""

from collections import Counter
from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from generator.evidence.amounts.proving import ARTICLES, stated
from generator.evidence.amounts.translated import Compared
from generator.evidence.numbers.dates import DateParts, WrittenDate, within
from generator.evidence.numbers.numbers import Number
from generator.evidence.numbers.readings import possible_values

_ALWAYS_KEPT = 10
_MOST_SPELLED = 100
# Hundred to trillion; lakh and crore lie between.
_POWERS = range(2, 13)


class Heard(NamedTuple):
    """What a translation says of a quote: what proves something, and what it has no right to."""

    compared: Compared
    numbers: frozenset[Decimal]
    dates: tuple[WrittenDate, ...]


@lru_cache(maxsize=4_000)
def heard(quote: str, translation: str, units: tuple[str, ...]) -> Heard:
    """Hold a translation against a quote whose digits alone can be read.

    The numbers of ``quote`` have the marks of English.
    """
    own, here = stated(quote, units), stated(translation, units)
    written = [*own.numbers, *(number for number, _ in own.dated)]
    left = Counter(number.value for number in written)
    surplus: list[Number] = []
    dates: list[WrittenDate] = []
    for date in here.dates:
        if date.month is None or any(within(date.parts, row.parts) for row in own.dates):
            for part in date.parts if date.month is not None else ():
                _take(left, part)
        elif _may_be(date.parts, left):
            dates.append(date)
            for part in date.parts:
                _take(left, part)
        else:
            surplus += [number for number, row in here.dated if row == date]
    numbers: set[Decimal] = set()
    unknown: list[Number] = []
    for number in here.numbers:
        if number.written in ARTICLES:
            continue
        if left[number.value] > 0:
            left[number.value] -= 1
            continue
        value = _without_power(number.value, left)
        if value is None:
            unknown.append(number)
        else:
            left[value] -= 1
            numbers.add(number.value)
    said = possible_values([translation], units)
    lost = [row for row in written if left[row.value] > 0 and row.value not in said]
    for number in unknown:
        if lost or not _may_be_spelled(number.value):
            surplus.append(number)
        else:
            numbers.add(number.value)
    surplus.sort(key=lambda number: number.start)
    kept = [row.written for row in lost if row.value >= _ALWAYS_KEPT or row.value % 1]
    compared = Compared(tuple(surplus), tuple(dict.fromkeys(kept)))
    return Heard(compared, frozenset(numbers), tuple(dates))


def believed(texts: Iterable[str], units: tuple[str, ...]) -> Heard:
    """All that texts state, where nothing is known that they could be held against."""
    rows = [stated(text, units) for text in texts]
    numbers = frozenset(number.value for row in rows for number in row.numbers)
    return Heard(Compared((), ()), numbers, tuple(date for row in rows for date in row.dates))


def _take(left: Counter[Decimal], part: int | None) -> None:
    if part is not None and left[Decimal(part)] > 0:
        left[Decimal(part)] -= 1


def _may_be(date: DateParts, left: Counter[Decimal]) -> bool:
    """Say whether the year and the day of a date stand in a quote that may name its month."""
    year, _, day = date
    return all(part is None or left[Decimal(part)] > 0 for part in (year, day))


def _without_power(value: Decimal, left: Counter[Decimal]) -> Decimal | None:
    """The number of a quote that a word for a power of ten makes into this one."""
    values: Iterable[Decimal] = (value.scaleb(-power) for power in _POWERS)
    return next((row for row in values if left[row] > 0), None)


def _may_be_spelled(value: Decimal) -> bool:
    return 0 <= value <= _MOST_SPELLED and value % 1 == 0
