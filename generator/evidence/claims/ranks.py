"""How far a rank reaches: 居全国第三 of 居全省第三, third in the country of third in the province.

The first of all is looked at as a superlative. Where a quote may name the area in whatever words,
nothing is told.
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from generator.evidence.claims.scopes import Level, places_in
from generator.evidence.numbers.numerals import numeral_value
from generator.evidence.numbers.ordinals import WORDS
from generator.evidence.numbers.ordinals import places_in as ranks_in

# All are looked at where a text has a rank: compiled when they are first needed.
_HAN_LEVELS: dict[str, tuple[Level, ...]] = {
    "全国": ("country",),
    "全省": ("province",),
    "全市": ("city",),
    "全州": ("city",),
    "全县": ("county",),
    "全区": ("district", "province"),
}
_HAN = (
    rf"(?:居|列|排名?|在)(?P<scope>{'|'.join(_HAN_LEVELS)})(?:排名)?第"
    r"(?P<n>\d{1,3}|[一二三四五六七八九十]{1,3})(?![^\W\d]?[个次批届期轮项条])"
)
_ENGLISH_LEVELS: dict[str, tuple[Level, ...]] = {
    "country": ("country",),
    "nation": ("country",),
    "province": ("province",),
    "city": ("city",),
    "prefecture": ("city",),
    "county": ("county",),
    "district": ("district",),
}
_WORDS = WORDS[1:10]
_ENGLISH = (
    rf"(?i)\b(?P<n>{'|'.join(_WORDS)}|\d{{1,3}}(?:nd|rd|th|st))(?: place)? in the "
    rf"(?:whole |entire )?(?P<scope>{'|'.join(_ENGLISH_LEVELS)})\b(?!\s[a-z])"
)
_FIRST, _CLAUSES = 1, r"[，。；！？;!?\n]|[,.](?=\s|\Z)"


class Rank(NamedTuple):
    """A rank as a text writes it with its scope, the level of that, and how a quote has it."""

    written: str
    level: Level
    known: str


def may_be_ranked(text: str, is_han: bool) -> bool:
    """Say at a glance whether a text may tell a rank and its scope."""
    return ("第" in text and "全" in text) if is_han else " in the " in text


def exceeding_ranks(text: str, quotes: Sequence[str], is_han: bool) -> Iterator[Rank]:
    """The ranks of a text that quotes have, but in no area of that level."""
    known: frozenset[Level] | None = None
    for match in re.finditer(_HAN if is_han else _ENGLISH, text):
        place = _place(match["n"].lower())
        levels = (_HAN_LEVELS if is_han else _ENGLISH_LEVELS)[match["scope"].lower()]
        if place is None or place <= _FIRST or not any(place in ranks_in(row) for row in quotes):
            continue
        if known is None:
            known = frozenset[Level]().union(*map(places_in, quotes))
        if known and known.isdisjoint(levels):
            yield Rank(" ".join(match[0].split()), levels[0], _known(place, quotes))


def _known(place: Decimal, quotes: Sequence[str]) -> str:
    """The clause of a quote that has a rank."""
    clauses = (
        f"“{' '.join(clause.split())}”"
        for quote in quotes
        for clause in re.split(_CLAUSES, quote)
        if place in ranks_in(clause)
    )
    return next(clauses, "–")


def _place(written: str) -> Decimal | None:
    if written in _WORDS:
        return Decimal(WORDS.index(written) + 1)
    digits = re.match(r"\d+", written)
    return Decimal(digits[0]) if digits is not None else numeral_value(written)
