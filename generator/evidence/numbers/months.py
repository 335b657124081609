"""English months that stand without a day or a year: from October to March.

They are no dates of their own: what has the month alone in Chinese (10月) is held against them.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from generator.evidence.numbers.dates import WrittenDate, dates_in
from generator.evidence.patterns import pattern

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_GLANCE = re.compile(r"Ja|Feb|Ma[ry]|Apr|Ju[nl]|Aug|Sep|Oct|Nov|Dec")
_SHORT = r"(?a)\b(?P<name>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
_SHORT += r"(?:(?<=Jun)e|(?<=Jul)y|[a-z]{2,6})?\b"
# Marches, names and the verb may are no months; after such words nothing else is meant.
_SURE = (
    r"(?a)\b(?:in|since|until|till|from|to|by|during|between|(?:early|late|mid)[- ]?|through|each"
    rf"|every|(?:{'|'.join(MONTHS)})(?: and| or|[-–]))\s?"
    rf"(?P<name>{'|'.join(MONTHS)})\b(?! (?:\d|[A-Z]|[Dd]ay))"
)


class Month(NamedTuple):
    """A month, 1 to 12, and how a text writes it."""

    number: int
    written: str


def may_hold_months(text: str) -> bool:
    """Say at a glance whether a text can name an English month."""
    return _GLANCE.search(text) is not None


@lru_cache(maxsize=2_000)
def months_in(text: str) -> frozenset[int]:
    """All months that an English text may name, with a day or a year or alone."""
    if not may_hold_months(text):
        return frozenset()
    short = [name[:3] for name in MONTHS]
    return frozenset(short.index(row["name"]) + 1 for row in pattern(_SHORT).finditer(text))


def month_names(text: str) -> list[str]:
    """The words of a text that may name English months."""
    return [row[0] for row in pattern(_SHORT).finditer(text)] if may_hold_months(text) else []


def has_month(date: WrittenDate, texts: Iterable[str]) -> bool:
    """Say whether a date is a month alone, and one of the texts names that."""
    if date.month is None or date.day is not None or date.year is not None:
        return False
    return any(date.month in months_in(text) for text in texts)


def other_months(text: str, quotes: Iterable[str]) -> list[Month]:
    """Months that a text certainly names, where quotes name others only."""
    if not may_hold_months(text):
        return []
    rows = [
        Month(MONTHS.index(row["name"]) + 1, row["name"])
        for row in pattern(_SURE).finditer(text)
        if not any(date.start <= row.start("name") < date.end for date in dates_in(text))
    ]
    known = {month for quote in quotes for month in _months_of(quote)} if rows else set[int]()
    return [row for row in rows if known and row.number not in known]


def _months_of(quote: str) -> set[int]:
    return {*months_in(quote), *(date.month for date in dates_in(quote) if date.month)}
