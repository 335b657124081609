"""Numbers that are said to be about so many: 3,500余人, more than 1,200, nearly 40.

One side must not say exactly what the other says about, nor more than where that says less than.
"""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import NamedTuple

from generator.evidence.amounts.leanings import Leaning, leaning
from generator.evidence.amounts.proving import stated
from generator.evidence.amounts.unit_words import UnitWords
from generator.evidence.numbers.digits import CURRENCY
from generator.evidence.numbers.numbers import Number

# Looked at seldom: compiled when it is first needed.
# What a text may say instead, which need not be certain.
_LOOSE = (
    "(?i)[余餘多超逾近约約]|突破|[首跨]破|至少|以上|上下|左右|不少|不低|高于|不下"
    "|不足|不到|少于|低于|以下|以内|之内|不超|[最至]多|最[低少小]|起步|元起|\\d[^\\d，。；]{0,3}[至到~—–-]"
    r"|\b(?:more|over|near|nearly|about|approximately|almost|least|some|roughly|upwards|excess"
    r"|fewer|less|plus|odd|around|close|beyond|above|exceed\w*|past|top(?:ped|s)"
    r"|under|below|within|up to|most|maximum|minimum|lowest|from|between|barely"
    r"|short of"
    r"|(?:sur)?pass(?:ed|es|ing) (?:[\w,.]+ (?:hundred|thousand|million|billion)|[\d,.]{3,}))\b"
    r"|\+|\b(?:c|approx)\."
)
# Said of a number that stands elsewhere: that of a figure, in its label.
_UP = (
    "(?<!不)超过|(?<!不)多于|逾|至少|不少于|不低于|以上"
    r"|(?i:\b(?:(?<!no )(?<!not )more than|(?:no|not) (?:fewer|less) than|at least|or more)\b)"
)
_DOWN = (
    "不足|不到|将近|接近|(?<!不)少于|不超过|不多于|[至最]多|以内|以下"
    r"|(?i:\b(?:(?<!no )(?<!not )(?:fewer|less) than|(?:no|not) more than|nearly|almost|at most"
    r"|up to|or (?:fewer|less))\b)"
)
_MORE = f"(?:超过?|逾|[多高]于|至少|(?i:\\b(?:more than|over|at least)\\s))\\s?[{CURRENCY}]?\\Z"
_SOME = r"(?i)\b(?:about|some|roughly|approximately|around)\b|[约約]|左右"
_NOT_ABOUT = frozenset((Leaning.EXACT, Leaning.AT_MOST))
_UPPER = frozenset((Leaning.BELOW, Leaning.AT_MOST))
# What stands before the number of a rank.
_RANKED = r"(?i)\btop\s+\Z|前\Z"
# So much of a text is near a number.
_NEAR = 40


class Inexact(NamedTuple):
    """A number that one side says exactly, the other about: how the quote writes it, signs too."""

    number: Number
    quoted: str


def says_about(text: str) -> bool:
    """Say whether a text has any word that may tell that a number is not exact."""
    return re.search(_LOOSE, text) is not None


def only_about(value: Decimal, quotes: Iterable[str], units: UnitWords) -> str:
    """Return how quotes write a value that none of them has but as about so many."""
    said = _quoted(value, quotes, units)
    return said.written if said.ways and said.ways.isdisjoint(_NOT_ABOUT) else ""


def made_exact(text: str, quotes: Iterable[str], units: UnitWords) -> Iterator[Inexact]:
    """Numbers that a text says exactly, and quotes only about."""
    rows = list(quotes)
    known: dict[Decimal, str] = {}
    for number in stated(text, units.forms).numbers:
        if number.value not in known:
            known[number.value] = only_about(number.value, rows, units)
        quoted = known[number.value]
        if quoted and not says_about(_near(text, number)) and not _is_rank(text, number):
            yield Inexact(number, quoted)


def made_inexact(text: str, quotes: Iterable[str], units: UnitWords) -> Iterator[Inexact]:
    """Numbers that a text says about, and quotes exactly."""
    for own, number, said in _leaning(text, quotes, units):
        if own is not Leaning.AT_MOST and said.ways and not said.is_loose:
            yield Inexact(number, said.written)


def made_contrary(text: str, quotes: Iterable[str], units: UnitWords) -> Iterator[Inexact]:
    """Numbers that a text says more than, and quotes at most or nearly; or the other way round."""
    for own, number, said in _leaning(text, quotes, units, compares=True):
        contrary = _UPPER if own is Leaning.ABOVE else {Leaning.ABOVE} if own in _UPPER else ()
        is_contrary = said.ways and said.ways.issubset(contrary)
        # About 350 are not more than 350; 350余 is said for both.
        if not is_contrary and own is Leaning.ABOVE and said.ways == {Leaning.ABOUT}:
            is_contrary = bool(
                re.search(_MORE, text[: number.start])
                and re.search(_SOME, said.written)
                and re.search("[余餘多近]", said.written) is None
            )
        if is_contrary:
            yield Inexact(number, said.written)


def contrary_sign(
    text: str, value: Decimal, quotes: Iterable[str], units: UnitWords
) -> tuple[str, str]:
    """The sign of a text without numbers that a value is more, where quotes have less, and theirs.

    Or the other way round; both are empty where it is not so.
    """
    up, down = re.search(_UP, text), re.search(_DOWN, text)
    sign = up or down
    if sign is None or (up and down) or stated(text, units.forms).numbers:
        return "", ""
    said = _quoted(value, quotes, units)
    is_contrary = said.ways and said.ways <= (_UPPER if up else {Leaning.ABOVE})
    return (sign[0], said.written) if is_contrary else ("", "")


class _Quoted(NamedTuple):
    """Which ways quotes lean with a value, how the first of them writes it, and what is near."""

    ways: frozenset[Leaning]
    written: str
    is_loose: bool


def _leaning(
    text: str, quotes: Iterable[str], units: UnitWords, *, compares: bool = False
) -> Iterator[tuple[Leaning, Number, _Quoted]]:
    """The numbers that a text does not say exactly, each with what quotes say of its value."""
    rows = list(quotes)
    known: dict[Decimal, _Quoted] = {}
    for number in stated(text, units.forms).numbers:
        own = leaning(text, number, units, compares=compares)
        if own is not Leaning.EXACT:
            # A text may say the same number a thousand times.
            if number.value not in known:
                known[number.value] = _quoted(number.value, rows, units, compares=compares)
            yield own, number, known[number.value]


def _quoted(
    value: Decimal, quotes: Iterable[str], units: UnitWords, *, compares: bool = False
) -> _Quoted:
    found = [
        (quote, number)
        for quote in quotes
        for number in stated(quote, units.forms).numbers
        if number.value == value
    ]
    return _Quoted(
        frozenset(leaning(*row, units, compares=compares) for row in found),
        with_signs(*found[0]) if found else "",
        any(says_about(_near(*row)) for row in found),
    )


def _is_rank(text: str, number: Number) -> bool:
    """Whether a number says how far a rank goes, as in the top three, and counts nothing."""
    return re.search(_RANKED, text[: number.start]) is not None


def _near(text: str, number: Number) -> str:
    return text[max(0, number.start - _NEAR) : number.end + _NEAR]


def with_signs(text: str, number: Number) -> str:
    """A number as a text writes it, with what stands around it."""
    start, end = max(0, number.start - 14), number.end + 6
    while 0 < start < number.start and text[start - 1].isascii() and text[start - 1].isalnum():
        start += 1
    while number.end < end < len(text) and text[end - 1].isascii() and text[end].isalnum():
        end += 1
    return " ".join(text[start:end].split())
