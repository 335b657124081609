"""The year that a number is told with: 2022年120件，2023年150件 gives each number its own.

In doubt nothing is told: each place of a number must surely be of another year.
"""

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from decimal import Decimal

from generator.evidence.amounts.leads import Given
from generator.evidence.amounts.proving import stated
from generator.evidence.numbers.numbers import Number

# All are looked at where a text has years: compiled when they are first needed.
_YEAR = r"(?<!\d)(?P<year>(?:19|20)\d\d)"
_HAN_YEAR = rf"(?<![比较較于於])(?<![和与、至到]){_YEAR}年度?(?P<gap>[^\d，。；、,;]{{0,8}})\Z"
_BEFORE_YEAR = rf"(?:\A|[.;]\s)In\s{_YEAR},?\s(?P<gap>[^\d.;,]{{0,40}})\Z"
_BEHIND_YEAR = rf"(?i)\A(?:\s(?!for\b|to\b)[a-z-]+){{0,2}}\sin\s{_YEAR}\b(?!\s?[-–])"
_OTHER_TIME = (
    r"[由从自比较初仍还起来前后]|[上去]年"
    r"|(?i:\b(?:from|by|than|after|since|to|up|over|and|last)\b)"
)
# 2022年和2023年分别为: the year before a number need not be its own.
_EACH = r"分别|各[为有达]|依次|(?i:\brespectively\b)"
# What a quote tells beside its own year: of another time, or of what is still to come.
_BESIDE_YEAR = (
    "[去上前今后明来次翌]年|同期|上期|累计|[由从自比较]|计划|拟|力争|预计|将"
    r"|(?i:\b(?:from|by|than|since|last|next|previous|before|earlier|after|plan\w*|will|total)\b)"
)
_REACH, _NUMBERS = 64, 64


def other_years(
    text: str, quotes: Sequence[str], units: tuple[str, ...], computed: Set[Decimal] = frozenset()
) -> Iterator[Given]:
    """Numbers of a text with a year of which quotes have another number, and this one of another.

    Those that are ``computed`` are not looked at.
    """
    if not may_have_years(text) or not _has_years(quotes):
        return
    for number, year in _dated(text, units):
        if number.value in computed:
            continue
        found = year_of_another(number.value, year, quotes, units)
        if found:
            yield Given(number, f"{year}: {number.written}", found)


def years_of_reviews(
    text: str,
    quotes: Iterable[tuple[str, int | None]],
    units: tuple[str, ...],
    computed: Set[Decimal] = frozenset(),
) -> Iterator[Given]:
    """Numbers of a text with a year, where each quote that has them is of another year's review.

    ``quotes`` come with the year that their review gives them, if it surely does. Those that are
    ``computed`` are not looked at.
    """
    if not may_have_years(text):
        return
    dated = [row for row in _dated(text, units) if row[0].value not in computed]
    rows = list(quotes) if dated else []
    if len({year for _, year in rows}) < 2:
        return
    for number, year in dated:
        places = [
            (quote, other)
            for quote, other in rows
            if any(row.value == number.value for row in stated(quote, units).numbers)
        ]
        if places and all(
            other is not None and other != year and not re.search(_BESIDE_YEAR, quote)
            for quote, other in places
        ):
            yield Given(number, f"{year}: {number.written}", f"{places[0][1]}: {number.written}")


def year_of_another(
    value: Decimal, year: int, quotes: Sequence[str], units: tuple[str, ...]
) -> str:
    """How quotes have a number, where it is of another year and this year has another number."""
    here: list[str] = []
    has_year = False
    # Two years are told of, each beginning with one of these.
    whole = "\n".join(quotes)
    if whole.count("19") + whole.count("20") < 2:
        return ""
    for quote in quotes:
        dated = {number.start: (number, known) for number, known in _dated(quote, units)}
        for number in stated(quote, units).numbers:
            known = dated.get(number.start)
            if number.value == value:
                if known is None or known[1] == year:
                    return ""
                here.append(f"{known[1]}: {number.written}")
            has_year = has_year or (known is not None and known[1] == year)
    return here[0] if here and has_year else ""


def may_have_years(text: str) -> bool:
    """Say at a glance whether a text may tell of a year: if not, no number of it is of one."""
    return ("20" in text or "19" in text) and re.search(_YEAR, text) is not None


def _has_years(quotes: Iterable[str]) -> bool:
    """Say at a glance whether quotes may tell of two years."""
    return len({row["year"] for quote in quotes for row in re.finditer(_YEAR, quote)}) > 1


def _dated(text: str, units: tuple[str, ...]) -> Iterator[tuple[Number, int]]:
    """The numbers of a text that surely are of a year, each with it."""
    if re.search(_EACH, text) is not None:
        return
    for number in stated(text, units).numbers[:_NUMBERS]:
        before = text[max(0, number.start - _REACH) : number.start]
        match = re.match(_BEHIND_YEAR, text[number.end : number.end + _REACH])
        if match is not None:
            yield number, int(match["year"])
            continue
        for pattern in (_HAN_YEAR, _BEFORE_YEAR):
            match = re.search(pattern, before)
            if match is not None and not re.search(_OTHER_TIME, match["gap"]):
                yield number, int(match["year"])
                break
