"""Numbers of a translation held against those of its original.

Each number stands in the translation at most as often as in the original: one that stands there
twice, where the original has it once, took the place of another. Each number of ten or more (and
each with decimals, and each day of a month) of the original stands in the translation: below ten,
languages say *both* or *each* where the other counts. English words for numbers count on both
sides, and so does what a number may be read as, too (2.4m). Dates are compared as dates, since one
language names the month that the other numbers.
"""

import re
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from generator.evidence.amounts.proving import ARTICLES, Stated, is_day, outside, stated
from generator.evidence.numbers.clocks import Clock, agreeing, may_hold_clocks
from generator.evidence.numbers.dates import WrittenDate, within
from generator.evidence.numbers.months import has_month
from generator.evidence.numbers.number_words import number_words
from generator.evidence.numbers.numbers import Number
from generator.evidence.numbers.ordinals import places_in, tenths_in
from generator.evidence.numbers.readings import other_value, possible_values

_ALWAYS_KEPT = 10
# For a year is 1年; looked at seldom.
_A_TIME = r"(?i)\ban? (?:minute|hour|day|week|month|quarter|year)\b"
# Many families (百家宴), but for each hundred: 每百家.
_MANY, _EACH = frozenset("百千"), "每"


class Compared(NamedTuple):
    """What a translation has too often or not at all.

    ``surplus`` are numbers of the translation; ``lost`` those of the original, as written there.
    ``times`` are times of day of the translation that the original does not have.
    """

    surplus: tuple[Number, ...]
    lost: tuple[str, ...]
    times: tuple[Clock, ...] = ()


_NOTHING = Compared((), ())


def compare(original: str, translation: str, units: tuple[str, ...]) -> Compared:
    """Hold the numbers of a translation against those of its original."""
    here, there = stated(translation, units), stated(original, units)
    has_times = may_hold_clocks(translation) and may_hold_clocks(original)
    if not has_times and _tell_the_same(here, there):
        return _NOTHING
    other: Sequence[Clock] = ()
    left: Sequence[Clock] = ()
    if has_times:
        # 9:30 may render 9点半, and says two numbers for one.
        same, other = agreeing(translation, [original])
        known, left = agreeing(original, [translation])
        here, there = outside(here, [*same, *other]), outside(there, [*known, *left])
    surplus = [
        *_surplus_dates(here, there, original),
        *_surplus_counts(here, there, original, translation, units),
    ]
    surplus.sort(key=lambda number: number.start)
    lost = [
        *(original[row.start : row.end] for row in left),
        *_lost_dates(here, there, original, translation),
        *_lost_counts(here, there, original, translation, units),
    ]
    return Compared(tuple(surplus), tuple(dict.fromkeys(lost)), tuple(other))


def _tell_the_same(here: Stated, there: Stated) -> bool:
    """Whether two texts have the same counts in any order and the same dates, as most have."""
    if [date[2:] for date in here.dates] != [date[2:] for date in there.dates]:
        return False
    one, two = ([number.value for number in row.counts] for row in (here, there))
    return one == two or sorted(one) == sorted(two)


def _surplus_dates(here: Stated, there: Stated, original: str) -> Iterator[Number]:
    """Numbers within dates that the original does not have, or has less often."""
    left = list(there.dates)
    unknown: list[WrittenDate] = []
    for date in here.dates:
        match = next((row for row in left if within(date.parts, row.parts)), None)
        if match is not None:
            left.remove(match)
        elif not has_month(date, [original]):
            unknown.append(date)
    for number, date in here.dated:
        if date in unknown:
            yield number


def _surplus_counts(
    here: Stated, there: Stated, original: str, translation: str, units: tuple[str, ...]
) -> Iterator[Number]:
    known = Counter(number.value for number in there.counts) + number_words(original)
    # A year alone may be that of a whole date.
    known.update(Decimal(year) for year in _years_of_dates(there))
    left = known - number_words(translation)
    # 四成五 are 45 %, whatever else counts 45.
    left.update(tenths_in(original))
    dates = [date.parts for date in there.dates]
    for number in here.counts:
        if _is_vague(number, translation) or is_day(number, translation, dates):
            continue
        if left[number.value] > 0:
            left[number.value] -= 1
        elif number.value in known or not _may_be_in(number, translation, known, original, units):
            yield number


def _lost_dates(here: Stated, there: Stated, original: str, translation: str) -> Iterator[str]:
    """Days of the original that the translation does not name, without their month either."""
    days = [(date.month, date.day) for date in here.dates]
    for date in there.dates:
        if date.day is None or (date.month, date.day) in days:
            continue
        if not any(is_day(number, translation, [date.parts]) for number in here.counts):
            yield original[date.start : date.end]


def _lost_counts(
    here: Stated, there: Stated, original: str, translation: str, units: tuple[str, ...]
) -> Iterator[str]:
    said = Counter(number.value for number in here.counts) + number_words(translation)
    said.update(Decimal(year) for year in _years_of_dates(here))
    for number in there.counts:
        if abs(number.value) < _ALWAYS_KEPT and number.value == number.value.to_integral_value():
            continue
        if _is_vague(number, original):
            continue
        if said[number.value] > 0:
            said[number.value] -= 1
        elif number.value in said or not _may_be_in(number, original, said, translation, units):
            yield number.written


def _is_vague(number: Number, text: str) -> bool:
    """Whether a numeral may count nothing: an article, or very many."""
    written = number.written
    is_many = written in _MANY and not text.startswith(_EACH, max(0, number.start - 1))
    return is_many or written in ARTICLES


def _may_be_in(
    number: Number, text: str, known: Container[Decimal], other: str, units: tuple[str, ...]
) -> bool:
    """Say whether a number of a text may be one of the other, some way read; ``known`` are its."""
    if number.value == 1 and re.search(_A_TIME, other):
        return True
    possible = possible_values([other], units) | places_in(other)
    value = other_value(text, number)
    return number.value in possible or (value is not None and (value in known or value in possible))


def _years_of_dates(row: Stated) -> Iterable[int]:
    return (date.year for date in row.dates if date.month is not None and date.year is not None)
